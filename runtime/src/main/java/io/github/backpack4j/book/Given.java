package io.github.backpack4j.book;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks of what is given to a book; it takes nothing that it would have to guess about. */
final class Given {

  /** Digits that a number may have before its point, and after it; no amount has as many. */
  private static final int MAX_DIGITS = 128;

  private static final Comparator<PriceLevel> ASCENDING = Comparator.comparing(PriceLevel::price);

  private Given() {}

  static <V> V required(String type, String part, @Nullable V value) {
    if (value == null) {
      throw new IllegalArgumentException(type + ": " + part + " is required");
    }
    return value;
  }

  /** One more than the last must exist, too. */
  static void updateIds(String type, long first, long last) {
    if (first < 0 || first > last || last == Long.MAX_VALUE) {
      throw new IllegalArgumentException(
          type + ": update ids " + first + " to " + last + " are no ids of updates");
    }
  }

  /**
   * An immutable list of the levels, best first.
   *
   * @throws IllegalArgumentException if it is null, or holds null, a price twice or one that is
   *     none, or a quantity that is none
   */
  static List<PriceLevel> bestFirst(
      String type, String part, BookSide side, List<PriceLevel> levels) {
    PriceLevel[] sorted = required(type, part, levels).toArray(PriceLevel[]::new);
    for (PriceLevel level : sorted) {
      String problem = problem(level);
      if (problem != null) {
        throw new IllegalArgumentException(type + ": " + part + " has " + problem);
      }
    }
    if (sorted.length < 2) {
      return sorted.length == 0 ? List.of() : List.of(sorted[0]);
    }
    // What is in order already, in either direction, is sorted in one pass.
    Arrays.sort(sorted, side == BookSide.ASK ? ASCENDING : ASCENDING.reversed());
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i - 1].price().compareTo(sorted[i].price()) == 0) {
        throw new IllegalArgumentException(
            type + ": " + part + " has the price of " + sorted[i] + " twice");
      }
    }
    return Collections.unmodifiableList(Arrays.asList(sorted));
  }

  private static @Nullable String problem(@Nullable PriceLevel level) {
    if (level == null) {
      return "a level that is null";
    }
    if (level.price().signum() <= 0 || !isBounded(level.price())) {
      return level + ", whose price is no price";
    }
    if (level.quantity().signum() < 0 || !isBounded(level.quantity())) {
      return level + ", whose quantity is no quantity";
    }
    return null;
  }

  /** Whether it can be written in plain notation without ado. */
  static boolean isBounded(BigDecimal value) {
    return value.scale() <= MAX_DIGITS && (long) value.precision() - value.scale() <= MAX_DIGITS;
  }
}
