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

  /** Holds what is generated and nothing else. */
  static Path generated() {
    return root().resolve("generated/src");
  }

  /** Whether {@code -Dregenerate} was given; a build must say so or say not. */
  static boolean regenerate() {
    String value = System.getProperty("regenerate", "false");
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalStateException("regenerate is neither true nor false: " + value);
    };
  }
}
