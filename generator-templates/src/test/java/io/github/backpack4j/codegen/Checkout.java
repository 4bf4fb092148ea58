package io.github.backpack4j.codegen;

import java.nio.file.Path;

/** Where the checkout is, and whether its generated files are to be written. */
final class Checkout {

  private Checkout() {}

  static Path root() {
    return Path.of(System.getProperty("checkout", ".."));
  }

  static Path specs() {
    return root().resolve("specs");
  }

  static Path golden() {
    return root().resolve("generator-templates/golden");
  }

  static Path generated() {
    return root().resolve("generated/src/main/java");
  }

  /** Whether {@code -Dregenerate} was given; Maven passes the placeholder on when it was not. */
  static boolean regenerate() {
    String value = System.getProperty("regenerate", "false");
    return !value.equals("false") && !value.equals("${regenerate}");
  }
}
