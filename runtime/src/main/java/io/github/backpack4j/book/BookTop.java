package io.github.backpack4j.book;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The best levels of a book after one update.
 *
 * <p>Immutable; compared by value. Unless the {@link #state()} is {@link BookState#LIVE} it knows
 * nothing.
 */
public final class BookTop {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final String symbol;
  private final BookState state;
  private final long updateId;
  private final @Nullable Instant engineTime;
  private final @Nullable PriceLevel bid;
  private final @Nullable PriceLevel ask;
  private final boolean knowsBid;
  private final boolean knowsAsk;

  BookTop(
      String symbol,
      BookState state,
      long updateId,
      @Nullable Instant engineTime,
      Levels asks,
      Levels bids) {
    this.symbol = symbol;
    this.state = state;
    this.updateId = updateId;
    this.engineTime = engineTime;
    this.bid = bids.best();
    this.ask = asks.best();
    boolean isLive = state == BookState.LIVE;
    this.knowsBid = isLive && (bid != null || bids.horizon() == null);
    this.knowsAsk = isLive && (ask != null || asks.horizon() == null);
  }

  /** The market. */
  public String symbol() {
    return symbol;
  }

  /** Whether anything is known. */
  public BookState state() {
    return state;
  }

  /** The update that this is after; 0 unless live. */
  public long updateId() {
    return updateId;
  }

  /** When that update was; null unless live, or if the exchange did not say. */
  public @Nullable Instant engineTime() {
    return engineTime;
  }

  /**
   * The highest bid; null if there is none, or if it is not known.
   *
   * @see #knowsBid()
   */
  public @Nullable PriceLevel bid() {
    return bid;
  }

  /**
   * The lowest ask; null if there is none, or if it is not known.
   *
   * @see #knowsAsk()
   */
  public @Nullable PriceLevel ask() {
    return ask;
  }

  /** Whether {@link #bid()} is an answer: if it is null then, nobody bids. */
  public boolean knowsBid() {
    return knowsBid;
  }

  /** Whether {@link #ask()} is an answer: if it is null then, nobody sells. */
  public boolean knowsAsk() {
    return knowsAsk;
  }

  /** The lowest ask less the highest bid, in quote per base; empty unless there are both. */
  public Optional<BigDecimal> spread() {
    return bid == null || ask == null
        ? Optional.empty()
        : Optional.of(ask.price().subtract(bid.price()));
  }

  /** Half way between bid and ask, exactly, in quote per base; empty unless there are both. */
  public Optional<BigDecimal> mid() {
    return bid == null || ask == null
        ? Optional.empty()
        : Optional.of(ask.price().add(bid.price()).multiply(HALF));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BookTop that
        && symbol.equals(that.symbol)
        && state == that.state
        && updateId == that.updateId
        && Objects.equals(engineTime, that.engineTime)
        && Objects.equals(bid, that.bid)
        && Objects.equals(ask, that.ask)
        && knowsBid == that.knowsBid
        && knowsAsk == that.knowsAsk;
  }

  @Override
  public int hashCode() {
    return Objects.hash(symbol, state, updateId, engineTime, bid, ask, knowsBid, knowsAsk);
  }

  @Override
  public String toString() {
    return state == BookState.LIVE
        ? "BookTop["
            + symbol
            + " after update "
            + updateId
            + ": bid "
            + text(bid, knowsBid)
            + ", ask "
            + text(ask, knowsAsk)
            + "]"
        : "BookTop[" + symbol + " " + state + "]";
  }

  private static String text(@Nullable PriceLevel level, boolean isKnown) {
    if (level == null) {
      return isKnown ? "none" : "unknown";
    }
    return level.quantity().toPlainString() + " at " + level.price().toPlainString();
  }
}
