package io.github.backpack4j.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole book after one update.
 *
 * <p>Immutable, so all it says belongs together, however long that takes. Having one costs nothing;
 * it shares its levels with the views before and after it.
 *
 * <p>Unless the {@link #state()} is {@link BookState#LIVE} it knows nothing: its lists are empty
 * and so are its answers. While live, each side is known up to its horizon, and no answer reaches
 * beyond.
 */
public final class BookView {

  private final BookTop top;
  private final Levels asks;
  private final Levels bids;

  private BookView(BookTop top, Levels asks, Levels bids) {
    this.top = top;
    this.asks = asks;
    this.bids = bids;
  }

  static BookView live(
      String symbol, long updateId, @Nullable Instant engineTime, Levels asks, Levels bids) {
    BookTop top = new BookTop(symbol, BookState.LIVE, updateId, engineTime, asks, bids);
    return new BookView(top, asks, bids);
  }

  static BookView ignorant(String symbol, BookState state) {
    Levels asks = Levels.none(BookSide.ASK);
    Levels bids = Levels.none(BookSide.BID);
    return new BookView(new BookTop(symbol, state, 0, null, asks, bids), asks, bids);
  }

  Levels levels(BookSide side) {
    return Given.required("BookView", "side", side) == BookSide.ASK ? asks : bids;
  }

  /** The best levels. */
  public BookTop top() {
    return top;
  }

  /** The market. */
  public String symbol() {
    return top.symbol();
  }

  /** Whether anything is known. */
  public BookState state() {
    return top.state();
  }

  /** The update that this is after; 0 unless live. */
  public long updateId() {
    return top.updateId();
  }

  /** When that update was; null unless live, or if the exchange did not say. */
  public @Nullable Instant engineTime() {
    return top.engineTime();
  }

  /** Sellers' levels, lowest price first, up to {@link #askHorizon()}. */
  public List<PriceLevel> asks() {
    return asks;
  }

  /** Buyers' levels, highest price first, down to {@link #bidHorizon()}. */
  public List<PriceLevel> bids() {
    return bids;
  }

  /** The best {@code depth} of {@link #asks()}, or as many as there are. */
  public List<PriceLevel> asks(int depth) {
    return best(asks, depth);
  }

  /** The best {@code depth} of {@link #bids()}, or as many as there are. */
  public List<PriceLevel> bids(int depth) {
    return best(bids, depth);
  }

  private static List<PriceLevel> best(Levels levels, int depth) {
    if (depth < 0) {
      throw new IllegalArgumentException("depth: must be at least 0, not " + depth);
    }
    return levels.subList(0, Math.min(depth, levels.size()));
  }

  /** The highest ask price that is known; null if asks are known to their end, or unless live. */
  public @Nullable BigDecimal askHorizon() {
    return asks.horizon();
  }

  /** The lowest bid price that is known; null if bids are known to their end, or unless live. */
  public @Nullable BigDecimal bidHorizon() {
    return bids.horizon();
  }

  /** The quantity at a price, in base; zero if there is no level, empty if it is not known. */
  public Optional<BigDecimal> quantityAt(BookSide side, BigDecimal price) {
    Levels levels = levels(side);
    return isKnown(levels, price) ? Optional.of(levels.quantityAt(price)) : Optional.empty();
  }

  /** The quantity at a price and all better ones, in base; empty if it is not known. */
  public Optional<BigDecimal> quantityUpTo(BookSide side, BigDecimal price) {
    Levels levels = levels(side);
    if (!isKnown(levels, price)) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (PriceLevel level : levels) {
      if (levels.rank(level.price(), price) > 0) {
        break;
      }
      sum = sum.add(level.quantity());
    }
    return Optional.of(sum);
  }

  private boolean isKnown(Levels levels, BigDecimal price) {
    Given.required("BookView", "price", price);
    return state() == BookState.LIVE && levels.covers(price);
  }

  /**
   * What the best levels cost together, exactly, in quote: those of a side that hold {@code
   * quantity}.
   *
   * @param side the side that is taken from
   * @param quantity in base
   * @return empty if the levels that are known hold less
   * @throws IllegalArgumentException if {@code quantity} is not positive
   */
  public Optional<BigDecimal> cost(BookSide side, BigDecimal quantity) {
    Levels levels = levels(side);
    BigDecimal left = Given.required("BookView", "quantity", quantity);
    if (left.signum() <= 0) {
      throw new IllegalArgumentException("quantity: must be positive, not " + quantity);
    }
    BigDecimal cost = BigDecimal.ZERO;
    for (PriceLevel level : levels) {
      BigDecimal taken = level.quantity().min(left);
      cost = cost.add(taken.multiply(level.price()));
      left = left.subtract(taken);
      if (left.signum() == 0) {
        return Optional.of(cost);
      }
    }
    return Optional.empty();
  }

  /**
   * What a unit of {@code quantity} costs on average, in quote per base: the {@link #cost} divided
   * by the quantity, rounded to 34 digits.
   *
   * @param side the side that is taken from
   * @param quantity in base
   * @return empty if the levels that are known hold less
   * @throws IllegalArgumentException if {@code quantity} is not positive
   */
  public Optional<BigDecimal> averagePrice(BookSide side, BigDecimal quantity) {
    return cost(side, quantity).map(cost -> cost.divide(quantity, MathContext.DECIMAL128));
  }

  @Override
  public String toString() {
    return state() == BookState.LIVE
        ? "BookView["
            + symbol()
            + " after update "
            + updateId()
            + ": "
            + bids.size()
            + " bids, "
            + asks.size()
            + " asks]"
        : "BookView[" + symbol() + " " + state() + "]";
  }
}
