package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The book of a stand-in's markets, of which all have the same: what REST answers and what streams
 * tell of it is one state.
 *
 * <p>It begins as the fixture of {@code getDepth} has it. Then it goes through the changes of the
 * depth fixtures, takes them back, and begins anew; its numbers go on.
 */
public final class StandInBook {
  private static final Fixture SEED = Fixture.load("markets/get-depth/three-levels-a-side");

  private final SortedMap<BigDecimal, String> asks = new TreeMap<>();
  private final SortedMap<BigDecimal, String> bids = new TreeMap<>();
  private final List<Change> cycle = new ArrayList<>();
  private long lastUpdateId;
  private int position;

  /**
   * Levels that change together.
   *
   * @param first the first number it takes
   * @param last the last number it takes
   * @param asks price and new quantity, as text
   * @param bids price and new quantity, as text
   */
  record Change(long first, long last, List<List<String>> asks, List<List<String>> bids) {
    /** This one and the one behind it, as one. */
    Change and(Change next) {
      return new Change(first, next.last, merged(asks, next.asks), merged(bids, next.bids));
    }

    private static List<List<String>> merged(List<List<String>> old, List<List<String>> newer) {
      Map<BigDecimal, List<String>> levels = new TreeMap<>();
      old.forEach(level -> levels.put(price(level), level));
      newer.forEach(level -> levels.put(price(level), level));
      return List.copyOf(levels.values());
    }
  }

  StandInBook() {
    lastUpdateId = SEED.answer().required("lastUpdateId").asLong();
    apply(levels(SEED.answer().required("asks")), asks);
    apply(levels(SEED.answer().required("bids")), bids);
    List<Change> back = new ArrayList<>();
    SortedMap<BigDecimal, String> laterAsks = new TreeMap<>(asks);
    SortedMap<BigDecimal, String> laterBids = new TreeMap<>(bids);
    for (String name : List.of("depth/levels-change-and-vanish", "depth/nothing-changes")) {
      for (JsonNode data : StandInFeeds.messages(name)) {
        List<List<String>> sold = levels(data.required("a"));
        List<List<String>> bought = levels(data.required("b"));
        long numbers = data.required("u").asLong() - data.required("U").asLong();
        cycle.add(new Change(0, numbers, sold, bought));
        back.add(0, new Change(0, 0, undone(sold, laterAsks), undone(bought, laterBids)));
        apply(sold, laterAsks);
        apply(bought, laterBids);
      }
    }
    cycle.addAll(back);
  }

  /** The next change, which this book has then made. */
  synchronized Change advance() {
    Change next = cycle.get(position);
    position = (position + 1) % cycle.size();
    apply(next.asks, asks);
    apply(next.bids, bids);
    long first = lastUpdateId + 1;
    lastUpdateId = first + next.last;
    return new Change(first, lastUpdateId, next.asks, next.bids);
  }

  /** As {@code getDepth} answers it: both sides ascend in price, so the best bid is the last. */
  public synchronized ObjectNode snapshot(int limit, Instant now) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode sellers = answer.putArray("asks");
    asks.entrySet().stream().limit(limit).forEach(level -> add(sellers, level));
    ArrayNode buyers = answer.putArray("bids");
    bids.entrySet().stream()
        .skip(Math.max(0, bids.size() - limit))
        .forEach(level -> add(buyers, level));
    answer.put("lastUpdateId", Long.toString(lastUpdateId));
    return answer.put("timestamp", micros(now));
  }

  /** The best bid and ask under the names that {@code bookTicker} has for them. */
  synchronized Map<String, String> best() {
    BigDecimal ask = asks.firstKey();
    BigDecimal bid = bids.lastKey();
    return Map.of(
        "a", ask.toPlainString(),
        "A", String.valueOf(asks.get(ask)),
        "b", bid.toPlainString(),
        "B", String.valueOf(bids.get(bid)));
  }

  static ArrayNode json(List<List<String>> levels) {
    ArrayNode side = JsonNodeFactory.instance.arrayNode();
    levels.forEach(level -> side.addArray().add(level.get(0)).add(level.get(1)));
    return side;
  }

  static long micros(Instant time) {
    return time.getEpochSecond() * 1_000_000 + time.getNano() / 1_000;
  }

  private static void add(ArrayNode side, Map.Entry<BigDecimal, String> level) {
    side.addArray().add(level.getKey().toPlainString()).add(level.getValue());
  }

  private static void apply(List<List<String>> levels, SortedMap<BigDecimal, String> side) {
    for (List<String> level : levels) {
      if (new BigDecimal(level.get(1)).signum() == 0) {
        side.remove(price(level));
      } else {
        side.put(price(level), level.get(1));
      }
    }
  }

  private static List<List<String>> undone(
      List<List<String>> levels, SortedMap<BigDecimal, String> before) {
    return levels.stream()
        .map(level -> List.of(level.get(0), before.getOrDefault(price(level), "0.00")))
        .toList();
  }

  /** Without zeros behind it: {@code 20.5} and {@code 20.50} are one price. */
  private static BigDecimal price(List<String> level) {
    return new BigDecimal(level.get(0)).stripTrailingZeros();
  }

  private static List<List<String>> levels(JsonNode side) {
    List<List<String>> levels = new ArrayList<>();
    side.forEach(each -> levels.add(List.of(each.get(0).textValue(), each.get(1).textValue())));
    return levels;
  }
}
