package io.github.backpack4j.codegen.rules;

import java.util.regex.Pattern;

/** A schema's name becomes a class: a noun, not a place in another schema. */
final class SchemaNameRule implements PartRule {

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final Pattern POSITION = Pattern.compile(".*(Inner|AllOf|OneOf|AnyOf|[0-9])");

  @Override
  public void check(Part part, Report report) {
    if (!part.isNamedSchema()) {
      return;
    }
    if (!NAME.matcher(part.key()).matches() || POSITION.matcher(part.key()).matches()) {
      report.add(
          part,
          "the name "
              + part.key()
              + " says where the schema stands, not what it is; write a noun in UpperCamelCase without"
              + " underscore, number or Inner, AllOf, OneOf at its end");
    }
  }
}
