package io.github.backpack4j.conformance.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of several subjects; there may be blanks beside the commas between them. */
final class SubjectConverter implements ITypeConverter<String> {
  @Override
  public String convert(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("give a subject such as getDepth");
    }
    return text.strip();
  }
}
