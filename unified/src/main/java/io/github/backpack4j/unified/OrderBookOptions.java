package io.github.backpack4j.unified;

import java.util.Objects;

/**
 * How {@link WatchMethods#watchOrderBook} tells of a book.
 *
 * <p>Immutable: each setting gives another object.
 */
public final class OrderBookOptions {

  /** Over what period the exchange gathers changes before it tells them. */
  public enum Aggregation {
    /** None: changes are told as they happen. */
    NONE,

    /** A fifth of a second. */
    MS200,

    /** Six tenths of a second. */
    MS600,

    /** A second. */
    MS1000
  }

  /** The best 20 levels of each side, as changes happen. */
  public static final OrderBookOptions DEFAULT = new OrderBookOptions(20, Aggregation.NONE);

  private final int depth;
  private final Aggregation aggregation;

  private OrderBookOptions(int depth, Aggregation aggregation) {
    this.depth = depth;
    this.aggregation = aggregation;
  }

  /**
   * How many levels of each side an update has, the best ones; 20 unless set. The book itself has
   * all that are known, whatever stands here.
   *
   * @param depth {@link Integer#MAX_VALUE} for all that are known
   * @throws IllegalArgumentException if {@code depth} is less than 1
   */
  public OrderBookOptions depth(int depth) {
    if (depth < 1) {
      throw new IllegalArgumentException("depth: must be at least 1, not " + depth);
    }
    return new OrderBookOptions(depth, aggregation);
  }

  /**
   * Over what period the exchange gathers changes; {@link Aggregation#NONE} unless set.
   *
   * @throws NullPointerException if {@code aggregation} is null
   */
  public OrderBookOptions aggregation(Aggregation aggregation) {
    return new OrderBookOptions(depth, Objects.requireNonNull(aggregation, "aggregation"));
  }

  /** How many levels of each side an update has. */
  public int depth() {
    return depth;
  }

  /** Over what period the exchange gathers changes. */
  public Aggregation aggregation() {
    return aggregation;
  }
}
