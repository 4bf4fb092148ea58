package io.github.backpack4j.codegen;

import java.nio.charset.Charset;
import java.nio.file.Path;

/** Generates in a process of its own: from the folder of contracts, into another folder. */
final class RegenerationElsewhere {

  private RegenerationElsewhere() {}

  public static void main(String[] arguments) {
    if (!Charset.defaultCharset().name().equals("ISO-8859-9")) {
      throw new IllegalStateException("the encoding is " + Charset.defaultCharset());
    }
    Folder.write(Path.of(arguments[1]), Regeneration.of(Path.of(arguments[0])));
  }
}
