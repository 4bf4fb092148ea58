package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.Kline;
import io.github.backpack4j.api.model.KlinePriceType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads candles, from the oldest that is wanted on.
 *
 * <p>The exchange does not say how many it answers at once. It is asked for a thousand intervals at
 * most, which is what it answers at once elsewhere; where its answer stops short of what was asked,
 * it is asked again from there.
 */
final class Candles {
  private static final int MOST_INTERVALS = 1000;

  private final Venue venue;

  Candles(Venue venue) {
    this.venue = venue;
  }

  /**
   * Reads.
   *
   * @param price which price they follow; null for that of trades
   */
  History<Candle> read(
      String symbol, Timeframe timeframe, Range range, @Nullable KlinePriceType price) {
    Market market = venue.catalogue().market(symbol);
    return Venue.translated(() -> new Reading(market, timeframe, range, price).read());
  }

  /** One reading of one range. */
  private final class Reading {
    private final Market market;
    private final Timeframe timeframe;
    private final Range range;
    private final @Nullable KlinePriceType price;
    private final Instant now = venue.clock().instant();
    private final Instant end;
    private final NavigableMap<Instant, Candle> candles = new TreeMap<>();
    private int requests;

    Reading(Market market, Timeframe timeframe, Range range, @Nullable KlinePriceType price) {
      this.market = market;
      this.timeframe = timeframe;
      this.range = range;
      this.price = price;
      this.end = range.until() == null || range.until().isAfter(now) ? now : range.until();
    }

    History<Candle> read() {
      Instant from = start();
      while (!from.isAfter(end) && !hasEnough()) {
        Instant to = timeframe.plus(from, intervals());
        from = turn(from, to.isBefore(end) ? to : end);
      }
      List<Candle> rows = new ArrayList<>(candles.values());
      int most = range.most();
      if (rows.size() > most) {
        int first = range.since() == null ? rows.size() - most : 0;
        rows = rows.subList(first, first + most);
      }
      return new History<>(rows, requests, false, null);
    }

    private Instant start() {
      if (end.isBefore(Instant.EPOCH)) {
        return Instant.EPOCH; // and there is nothing to look for
      }
      Instant since = range.since();
      return later(since == null ? timeframe.plus(end, -range.most()) : since, Instant.EPOCH);
    }

    private boolean hasEnough() {
      return range.since() != null && candles.size() >= range.most();
    }

    /** Intervals in which nothing was traded may have made the first answer too small. */
    private int intervals() {
      return requests == 0 ? Math.min(range.most(), MOST_INTERVALS) : MOST_INTERVALS;
    }

    /**
     * Asks for what is between; from where to go on, which is not long before the market was listed
     * where there was nothing.
     */
    private Instant turn(Instant from, Instant to) {
      List<Kline> rows =
          venue
              .client()
              .markets()
              .getKlines(market.id(), timeframe.wire(), from, asked(to), price)
              .execute();
      requests++;
      Instant reached = from;
      for (Kline row : rows) {
        Instant start = row.start();
        Candle candle = MarketReading.read(market.symbol(), timeframe, row, price == null, now);
        if (candle != null && range.holds(start)) {
          candles.putIfAbsent(start, candle);
        }
        Instant next = timeframe.plus(start, 1);
        reached = next.isAfter(reached) ? next : reached;
      }
      boolean stopsShort = !rows.isEmpty() && !timeframe.plus(reached, 1).isAfter(to);
      if (stopsShort && reached.isAfter(from)) {
        return reached;
      }
      if (to.equals(end)) {
        return end.plusNanos(1);
      }
      Instant listed = market.created();
      return rows.isEmpty() && listed != null ? later(to, timeframe.plus(listed, -1)) : to;
    }

    /**
     * The end is asked for one second later, the endpoint's measure of time: whether it takes the
     * end as part of what is asked is unproven. Between two requests that does not matter.
     */
    private @Nullable Instant asked(Instant to) {
      return to.equals(now) ? null : to.equals(end) ? to.plusSeconds(1) : to;
    }

    private static Instant later(Instant one, Instant other) {
      return one.isAfter(other) ? one : other;
    }
  }
}
