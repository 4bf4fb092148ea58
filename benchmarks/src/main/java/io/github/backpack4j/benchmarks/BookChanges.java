package io.github.backpack4j.benchmarks;

import io.github.backpack4j.book.BookSnapshot;
import io.github.backpack4j.book.PriceLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * A market whose best fifty levels on each side change all the time, made from a seed.
 *
 * <p>Its price stays, so that the same changes can be said again and again without crossing the
 * book or leaving the snapshot.
 */
final class BookChanges {

  /** The update that the snapshot is of; the first change has the next one. */
  static final long FIRST_UPDATE = 1_000_000_000L;

  private static final int DEPTH = 1_000;
  private static final int MOVING = 50;
  private static final int MIDDLE = 21_437;

  private final SplittableRandom random = new SplittableRandom(20261122);

  /** The exchange's answer, as far as its limit goes. */
  static BookSnapshot snapshot() {
    List<PriceLevel> asks = new ArrayList<>();
    List<PriceLevel> bids = new ArrayList<>();
    for (int i = 0; i < DEPTH; i++) {
      asks.add(new PriceLevel(price(1 + i), BigDecimal.TEN));
      bids.add(new PriceLevel(price(-i), BigDecimal.TEN));
    }
    return new BookSnapshot(FIRST_UPDATE, null, asks, bids, DEPTH);
  }

  /** A change of one to three levels; its update ids have ten digits, for the sender to set. */
  String frame() {
    int levels = 1 + random.nextInt(3);
    int asks = random.nextInt(levels + 1);
    return ("{\"data\":{\"e\":\"depth\",\"E\":1780000000012345,\"s\":\"%s\",\"a\":%s,\"b\":%s,"
            + "\"U\":%d,\"u\":%d,\"T\":1780000000012001},\"stream\":\"depth.%s\"}")
        .formatted(
            Messages.SYMBOL,
            levels(asks, 1),
            levels(levels - asks, -1),
            FIRST_UPDATE,
            FIRST_UPDATE,
            Messages.SYMBOL);
  }

  private String levels(int count, int direction) {
    TreeSet<Integer> places = new TreeSet<>();
    while (places.size() < count) {
      places.add(random.nextInt(MOVING));
    }
    List<String> levels = new ArrayList<>();
    for (int place : places) {
      BigDecimal price = price(direction > 0 ? 1 + place : -place);
      String quantity =
          random.nextInt(3) == 0
              ? "0.00"
              : BigDecimal.valueOf(1 + random.nextInt(100_000), 2).toPlainString();
      levels.add("[\"" + price.toPlainString() + "\",\"" + quantity + "\"]");
    }
    return "[" + String.join(",", levels) + "]";
  }

  /** The same frame with another update id. */
  static String numbered(String frame, long update) {
    return frame
        .replace("\"U\":" + FIRST_UPDATE, "\"U\":" + update)
        .replace("\"u\":" + FIRST_UPDATE, "\"u\":" + update);
  }

  private static BigDecimal price(int ticks) {
    return BigDecimal.valueOf(MIDDLE + ticks, 2);
  }
}
