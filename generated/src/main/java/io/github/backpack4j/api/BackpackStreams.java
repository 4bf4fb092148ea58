// Generated from specs/asyncapi.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.codec.BookTickerUpdateCodec;
import io.github.backpack4j.api.codec.DepthUpdateCodec;
import io.github.backpack4j.api.codec.OrderUpdateCodec;
import io.github.backpack4j.api.codec.TradeUpdateCodec;
import io.github.backpack4j.api.stream.BookTickerUpdate;
import io.github.backpack4j.api.stream.DepthAggregation;
import io.github.backpack4j.api.stream.DepthUpdate;
import io.github.backpack4j.api.stream.OrderUpdate;
import io.github.backpack4j.api.stream.TradeUpdate;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.stream.StreamName;

/** The streams of the exchange, each name with the type of its messages. */
public final class BackpackStreams {
  private BackpackStreams() {}

  /**
   * The account's orders on all markets.
   *
   * <p>What happens to each order, from acceptance to its end. Nothing is replayed after an
   * interruption.
   *
   * <p>Private: signed with the instruction {@code subscribe}.
   *
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026; recorded 2024 to 2025"
   */
  public static StreamName<OrderUpdate> orderUpdate() {
    return StreamName.signed("account.orderUpdate", OrderUpdateCodec.INSTANCE, "subscribe");
  }

  /**
   * The account's orders on one market.
   *
   * <p>What happens to each order on this market. Nothing is replayed after an interruption.
   *
   * <p>Private: signed with the instruction {@code subscribe}.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026; recorded August 2025"
   */
  public static StreamName<OrderUpdate> orderUpdate(String symbol) {
    return StreamName.signed(
        "account.orderUpdate." + Checks.require("BackpackStreams", "symbol", symbol),
        OrderUpdateCodec.INSTANCE,
        "subscribe");
  }

  /**
   * Best bid and ask of one market.
   *
   * <p>Sent whenever the best price or its quantity changes on either side.
   *
   * <p>Public.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026; recorded September 2026"
   */
  public static StreamName<BookTickerUpdate> bookTicker(String symbol) {
    return StreamName.of(
        "bookTicker." + Checks.require("BackpackStreams", "symbol", symbol),
        BookTickerUpdateCodec.INSTANCE);
  }

  /**
   * Changes of one market's book over a period.
   *
   * <p>The same changes, gathered over a period into one update that spans several sequence
   * numbers.
   *
   * <p>Public.
   *
   * @param aggregation the period
   * @param symbol market, such as {@code SOL_USDC}
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026; recorded September 2026"
   */
  public static StreamName<DepthUpdate> depth(DepthAggregation aggregation, String symbol) {
    return StreamName.of(
        "depth."
            + Checks.require("BackpackStreams", "aggregation", aggregation).wire()
            + "."
            + Checks.require("BackpackStreams", "symbol", symbol),
        DepthUpdateCodec.INSTANCE);
  }

  /**
   * Changes of one market's book.
   *
   * <p>Changes as they happen, under load several in one update. They follow each other without a
   * gap; seed a book with {@code getDepth}.
   *
   * <p>Public.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026; recorded September 2026"
   */
  public static StreamName<DepthUpdate> depth(String symbol) {
    return StreamName.of(
        "depth." + Checks.require("BackpackStreams", "symbol", symbol), DepthUpdateCodec.INSTANCE);
  }

  /**
   * Trades of one market.
   *
   * <p>Every trade as it happens; liquidations are among them.
   *
   * <p>Public.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026; recorded August 2025"
   */
  public static StreamName<TradeUpdate> trade(String symbol) {
    return StreamName.of(
        "trade." + Checks.require("BackpackStreams", "symbol", symbol), TradeUpdateCodec.INSTANCE);
  }
}
