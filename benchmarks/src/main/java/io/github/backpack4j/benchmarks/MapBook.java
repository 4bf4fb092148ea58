package io.github.backpack4j.benchmarks;

import io.github.backpack4j.book.PriceLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A book as one who wants it simple writes it: a map for each side, and the best of both for
 * readers on other threads. It checks that no update is missing, and nothing else.
 */
final class MapBook {

  /** The best levels; null on a side without any. */
  record Top(
      Map.@Nullable Entry<BigDecimal, BigDecimal> ask,
      Map.@Nullable Entry<BigDecimal, BigDecimal> bid) {}

  private final TreeMap<BigDecimal, BigDecimal> asks = sideOf(BookChanges.snapshot().asks());
  private final TreeMap<BigDecimal, BigDecimal> bids = sideOf(BookChanges.snapshot().bids());
  private long last = BookChanges.FIRST_UPDATE;
  private volatile Top top = new Top(asks.firstEntry(), bids.lastEntry());

  private static TreeMap<BigDecimal, BigDecimal> sideOf(List<PriceLevel> levels) {
    TreeMap<BigDecimal, BigDecimal> side = new TreeMap<>();
    levels.forEach(level -> side.put(level.price(), level.quantity()));
    return side;
  }

  void apply(DataBinding.Depth depth) {
    if (depth.firstUpdateId != last + 1) {
      throw new IllegalStateException("an update is missing after " + last);
    }
    last = depth.lastUpdateId;
    depth.asks.forEach(level -> set(asks, level));
    depth.bids.forEach(level -> set(bids, level));
    top = new Top(asks.firstEntry(), bids.lastEntry());
  }

  private static void set(TreeMap<BigDecimal, BigDecimal> side, DataBinding.Level level) {
    if (level.quantity.signum() == 0) {
      side.remove(level.price);
    } else {
      side.put(level.price, level.quantity);
    }
  }

  Top top() {
    return top;
  }
}
