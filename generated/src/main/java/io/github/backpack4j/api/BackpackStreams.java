// Generated from specs/asyncapi.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.codec.BookTickerUpdateCodec;
import io.github.backpack4j.api.codec.DepthUpdateCodec;
import io.github.backpack4j.api.codec.KlineUpdateCodec;
import io.github.backpack4j.api.codec.LiquidationUpdateCodec;
import io.github.backpack4j.api.codec.MarkPriceUpdateCodec;
import io.github.backpack4j.api.codec.OpenInterestUpdateCodec;
import io.github.backpack4j.api.codec.OrderUpdateCodec;
import io.github.backpack4j.api.codec.PositionMessageCodec;
import io.github.backpack4j.api.codec.RfqUpdateCodec;
import io.github.backpack4j.api.codec.TickerUpdateCodec;
import io.github.backpack4j.api.codec.TradeUpdateCodec;
import io.github.backpack4j.api.model.KlineInterval;
import io.github.backpack4j.api.stream.BookTickerUpdate;
import io.github.backpack4j.api.stream.DepthAggregation;
import io.github.backpack4j.api.stream.DepthUpdate;
import io.github.backpack4j.api.stream.KlineUpdate;
import io.github.backpack4j.api.stream.LiquidationUpdate;
import io.github.backpack4j.api.stream.MarkPriceUpdate;
import io.github.backpack4j.api.stream.OpenInterestUpdate;
import io.github.backpack4j.api.stream.OrderUpdate;
import io.github.backpack4j.api.stream.PositionMessage;
import io.github.backpack4j.api.stream.RfqUpdate;
import io.github.backpack4j.api.stream.TickerUpdate;
import io.github.backpack4j.api.stream.TradeUpdate;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.stream.StreamCatalogue;
import io.github.backpack4j.stream.StreamName;
import java.time.Duration;

/** The streams of the exchange, each name with the type of its messages. */
public final class BackpackStreams {
  private static final StreamCatalogue CATALOGUE =
      StreamCatalogue.builder()
          .known("aggregation", "200ms", "600ms", "1000ms")
          .known(
              "interval", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d",
              "3d", "1w", "1month")
          .add("account.orderUpdate", values -> orderUpdate())
          .add("account.orderUpdate.{symbol}", values -> orderUpdate(values.get(0)))
          .add("account.positionUpdate", values -> positionUpdate())
          .add("account.positionUpdate.{symbol}", values -> positionUpdate(values.get(0)))
          .add("account.rfqUpdate", values -> rfqUpdate())
          .add("account.rfqUpdate.{symbol}", values -> rfqUpdate(values.get(0)))
          .add("bookTicker.{symbol}", values -> bookTicker(values.get(0)))
          .add(
              "depth.{aggregation}.{symbol}",
              values -> depth(DepthAggregation.of(values.get(0)), values.get(1)))
          .add("depth.{symbol}", values -> depth(values.get(0)))
          .add(
              "kline.{interval}.{symbol}",
              values -> kline(KlineInterval.of(values.get(0)), values.get(1)))
          .add("liquidation", values -> liquidation())
          .add("liquidation.{symbol}", values -> liquidation(values.get(0)))
          .add("markPrice.{symbol}", values -> markPrice(values.get(0)))
          .add("openInterest.{symbol}", values -> openInterest(values.get(0)))
          .add("ticker.{symbol}", values -> ticker(values.get(0)))
          .add("trade.{symbol}", values -> trade(values.get(0)))
          .build();

  private BackpackStreams() {}

  /**
   * The stream of a name as the exchange spells it.
   *
   * <p>It is told by what names begin with, the longest first, and by the known values of a
   * parameter that has some; all the rest is the last parameter, so a symbol may hold dots. What
   * looks like a known value and is none is not taken for the beginning of a symbol, but refused.
   *
   * @param name the name, such as {@code depth.200ms.SOL_USDC}
   * @return the same name as the method of its family makes
   * @throws IllegalArgumentException if {@code name} is null or empty, or of no family here:
   *     {@link StreamName#raw} and {@link StreamName#rawSigned} take any
   */
  public static StreamName<?> named(String name) {
    return CATALOGUE.named(Checks.require("BackpackStreams", "name", name));
  }

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
   * The account's positions on all markets.
   *
   * <p>Each position as it stands, then each change, opening and closing. After an interruption the
   * positions that are still open come again; one that was closed meanwhile does not.
   *
   * <p>Private: signed with the instruction {@code subscribe}. Each message is all there is to know
   * of its {@code symbol} and {@code positionId}: a newer one replaces an older.
   *
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026; recorded August 2025 and January 2026"
   */
  public static StreamName<PositionMessage> positionUpdate() {
    return StreamName.signed(
            "account.positionUpdate", PositionMessageCodec.INSTANCE, "subscribe")
        .stateOf("s", "i");
  }

  /**
   * The account's position on one market.
   *
   * <p>The position on this market as it stands, then each change, opening and closing. After an
   * interruption it comes again if it is still open.
   *
   * <p>Private: signed with the instruction {@code subscribe}. Each message is all there is to know
   * of its {@code symbol} and {@code positionId}: a newer one replaces an older.
   *
   * <p>In doubt: that the positions of the market come first under this name too is inferred. A
   * live scenario with an open position would settle it.
   *
   * @param symbol future, such as {@code SOL_USDC_PERP}
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026"
   */
  public static StreamName<PositionMessage> positionUpdate(String symbol) {
    return StreamName.signed(
            "account.positionUpdate." + Checks.require("BackpackStreams", "symbol", symbol),
            PositionMessageCodec.INSTANCE,
            "subscribe")
        .stateOf("s", "i");
  }

  /**
   * RFQs and quotes on all markets.
   *
   * <p>What happens to the account's own RFQs and quotes, and every RFQ of others that is open for
   * quotes. Nothing is replayed after an interruption.
   *
   * <p>Private: signed with the instruction {@code subscribe}.
   *
   * <p>In doubt: nobody has recorded a message, so its members rest on the document and the
   * exchange's own client. A live scenario with an RFQ and a quote would settle it.
   *
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026"
   */
  public static StreamName<RfqUpdate> rfqUpdate() {
    return StreamName.signed("account.rfqUpdate", RfqUpdateCodec.INSTANCE, "subscribe");
  }

  /**
   * RFQs and quotes on one market.
   *
   * <p>What happens to the account's own RFQs and quotes on this market, and every RFQ of others on
   * it that is open for quotes. Nothing is replayed after an interruption.
   *
   * <p>Private: signed with the instruction {@code subscribe}.
   *
   * <p>In doubt: nobody has recorded a message, so its members rest on the document and the
   * exchange's own client. A live scenario with an RFQ and a quote would settle it.
   *
   * @param symbol market, such as {@code SOL_USDC_RFQ}
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026"
   */
  public static StreamName<RfqUpdate> rfqUpdate(String symbol) {
    return StreamName.signed(
        "account.rfqUpdate." + Checks.require("BackpackStreams", "symbol", symbol),
        RfqUpdateCodec.INSTANCE,
        "subscribe");
  }

  /**
   * Best bid and ask of one market.
   *
   * <p>Sent whenever the best price or its quantity changes on either side.
   *
   * <p>Public. Each message is all there is to know of its {@code symbol}: a newer one replaces an
   * older.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026; recorded September 2026"
   */
  public static StreamName<BookTickerUpdate> bookTicker(String symbol) {
    return StreamName.of(
            "bookTicker." + Checks.require("BackpackStreams", "symbol", symbol),
            BookTickerUpdateCodec.INSTANCE)
        .stateOf("s");
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
   * Klines of one market.
   *
   * <p>The kline that runs, told anew when it changes but at most once a second, and once more when
   * it is closed.
   *
   * <p>Public. Each message is all there is to know of its {@code symbol} and {@code start}: a
   * newer one replaces an older.
   *
   * <p>In doubt: that there is at most one message a second, a closing one for each kline, and one
   * for a kline without trades, is the word of clients. A live scenario of two minutes on a quiet
   * market would settle it.
   *
   * @param interval length of one kline
   * @param symbol market, such as {@code SOL_USDC}
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026; recorded August 2025"
   */
  public static StreamName<KlineUpdate> kline(KlineInterval interval, String symbol) {
    return StreamName.of(
            "kline."
                + Checks.require("BackpackStreams", "interval", interval).wire()
                + "."
                + Checks.require("BackpackStreams", "symbol", symbol),
            KlineUpdateCodec.INSTANCE)
        .stateOf("s", "t");
  }

  /**
   * Liquidations on all markets.
   *
   * <p>Every liquidation as it happens, of whichever kind.
   *
   * <p>Public.
   *
   * <p>In doubt: nobody has recorded a message, so its members rest on the document alone. A live
   * scenario that waits for a liquidation would settle it.
   *
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026"
   */
  public static StreamName<LiquidationUpdate> liquidation() {
    return StreamName.of("liquidation", LiquidationUpdateCodec.INSTANCE);
  }

  /**
   * Liquidations on one market.
   *
   * <p>Every liquidation on this market as it happens, of whichever kind.
   *
   * <p>Public.
   *
   * <p>In doubt: that the exchange takes this name, and sends the same message under it, is
   * unproven. A live scenario that subscribes to it beside the stream of all markets would settle
   * it.
   *
   * @param symbol market, such as {@code SOL_USDC_PERP}
   * @return the name to subscribe to
   * @see "stream documentation quoted by a survey of September 2026; not in the document of January
   *     2026"
   */
  public static StreamName<LiquidationUpdate> liquidation(String symbol) {
    return StreamName.of(
        "liquidation." + Checks.require("BackpackStreams", "symbol", symbol),
        LiquidationUpdateCodec.INSTANCE);
  }

  /**
   * Mark price of one market.
   *
   * <p>The mark price and, where there is funding, what it stands at; told every second, changed or
   * not.
   *
   * <p>Public. Ticks at least every second, also when nothing changes. Each message is all there is
   * to know of its {@code symbol}: a newer one replaces an older.
   *
   * @param symbol market, such as {@code SOL_USDC_PERP}
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026; recorded May 2025 and September 2026"
   */
  public static StreamName<MarkPriceUpdate> markPrice(String symbol) {
    return StreamName.of(
            "markPrice." + Checks.require("BackpackStreams", "symbol", symbol),
            MarkPriceUpdateCodec.INSTANCE)
        .every(Duration.ofSeconds(1))
        .stateOf("s");
  }

  /**
   * Open interest of one market.
   *
   * <p>Size of all open positions, told every 60 seconds.
   *
   * <p>Public. Ticks at least every 60 seconds, also when nothing changes. Each message is all
   * there is to know of its {@code symbol}: a newer one replaces an older.
   *
   * <p>In doubt: nobody has recorded a message, so its members and the 60 seconds rest on the
   * document alone, also that there is always a figure, which on REST may be absent. A live
   * scenario of two minutes on a perpetual would settle it.
   *
   * @param symbol future, such as {@code SOL_USDC_PERP}
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026"
   */
  public static StreamName<OpenInterestUpdate> openInterest(String symbol) {
    return StreamName.of(
            "openInterest." + Checks.require("BackpackStreams", "symbol", symbol),
            OpenInterestUpdateCodec.INSTANCE)
        .every(Duration.ofSeconds(60))
        .stateOf("s");
  }

  /**
   * Last 24 hours of one market.
   *
   * <p>What the market did over the 24 hours that end now, told every second.
   *
   * <p>Public. Ticks at least every second, also when nothing changes. Each message is all there is
   * to know of its {@code symbol}: a newer one replaces an older.
   *
   * <p>In doubt: that a second without a trade is told of too, and what a market without one in 24
   * hours is told of, nothing or prices that are absent, is unproven. A live scenario on such a
   * market would settle both.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @return the name to subscribe to
   * @see "official stream documentation, January 2026; recorded August 2025 and September 2026"
   */
  public static StreamName<TickerUpdate> ticker(String symbol) {
    return StreamName.of(
            "ticker." + Checks.require("BackpackStreams", "symbol", symbol),
            TickerUpdateCodec.INSTANCE)
        .every(Duration.ofSeconds(1))
        .stateOf("s");
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
