package io.github.backpack4j.conformance.run;

import java.util.Arrays;

/** What may be told of a throwable that ended a scenario. */
final class Told {
  private static final String KIT = "io.github.backpack4j.conformance";

  private Told() {}

  /** Whether throwables of a class say what steps wrote, which minds what it quotes. */
  static boolean isOurs(String className) {
    return className.equals(AssertionError.class.getName())
        || className.equals("org.opentest4j.TestAbortedException");
  }

  /** The class of a throwable, and where in the kit it came from. */
  static String kindAndPlace(Throwable error) {
    return Arrays.stream(error.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(KIT))
        .findFirst()
        .map(frame -> error.getClass().getName() + " at " + frame)
        .orElseGet(() -> error.getClass().getName());
  }
}
