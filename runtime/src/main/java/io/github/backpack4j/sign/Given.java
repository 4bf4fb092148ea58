package io.github.backpack4j.sign;

import org.jspecify.annotations.Nullable;

/** What the checks of JSON builders say of null, for a package that knows nothing of JSON. */
final class Given {
  private Given() {}

  /** Returns {@code value}, which must be given to a {@code type}. */
  static <V> V require(String type, String parameter, @Nullable V value) {
    if (value == null) {
      throw new IllegalArgumentException(type + ": " + parameter + " is required");
    }
    return value;
  }
}
