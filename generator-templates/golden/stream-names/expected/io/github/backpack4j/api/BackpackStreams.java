// Generated from stream-names/asyncapi.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.codec.QuoteMessageCodec;
import io.github.backpack4j.api.codec.TickUpdateCodec;
import io.github.backpack4j.api.model.KlineInterval;
import io.github.backpack4j.api.stream.DepthAggregation;
import io.github.backpack4j.api.stream.QuoteMessage;
import io.github.backpack4j.api.stream.TickUpdate;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.stream.StreamCatalogue;
import io.github.backpack4j.stream.StreamName;
import java.time.Duration;

/** The streams of the exchange, each name with the type of its messages. */
public final class BackpackStreams {
  private static final StreamCatalogue CATALOGUE =
      StreamCatalogue.builder()
          .known("aggregation", "200ms", "1000ms")
          .known("interval", "1m", "1month")
          .add("account.tick", values -> ownTick())
          .add(
              "bar.{interval}.{symbol}",
              values -> bar(KlineInterval.of(values.get(0)), values.get(1)))
          .add("nightQuote.{time-zone}", values -> nightQuote(values.get(0)))
          .add(
              "quote.{aggregation}.{class}",
              values -> quote(DepthAggregation.of(values.get(0)), values.get(1)))
          .add(
              "tick.{aggregation}.{symbol}.all",
              values -> tick(DepthAggregation.of(values.get(0)), values.get(1)))
          .add("tick.{symbol}", values -> tick(values.get(0)))
          .build();

  private BackpackStreams() {}

  /**
   * The stream of a name as the exchange spells it.
   *
   * <p>It is told by what names begin with, the longest first, and by the known values of a
   * parameter that has some; all the rest is the last parameter, so a symbol may hold dots. What
   * looks like a known value and is none is not taken for the beginning of a symbol, but refused.
   *
   * @param name the name, such as {@code bar.1m.SOL_USDC}
   * @return the same name as the method of its family makes
   * @throws IllegalArgumentException if {@code name} is null or empty, or of no family here:
   *     {@link StreamName#raw} and {@link StreamName#rawSigned} take any
   */
  public static StreamName<?> named(String name) {
    return CATALOGUE.named(Checks.require("BackpackStreams", "name", name));
  }

  /**
   * The account's ticks.
   *
   * <p>Nothing is replayed.
   *
   * <p>Private: signed with the instruction {@code subscribeToTicks}.
   *
   * @return the name to subscribe to
   * @see "golden case"
   */
  public static StreamName<TickUpdate> ownTick() {
    return StreamName.signed("account.tick", TickUpdateCodec.INSTANCE, "subscribeToTicks");
  }

  /**
   * Bars of one market.
   *
   * <p>What ticks were within an interval.
   *
   * <p>Public.
   *
   * @param interval length of a bar
   * @param symbol market, such as {@code SOL_USDC}
   * @return the name to subscribe to
   * @see "golden case"
   */
  public static StreamName<TickUpdate> bar(KlineInterval interval, String symbol) {
    return StreamName.of(
        "bar."
            + Checks.require("BackpackStreams", "interval", interval).wire()
            + "."
            + Checks.require("BackpackStreams", "symbol", symbol),
        TickUpdateCodec.INSTANCE);
  }

  /**
   * Quotes at night.
   *
   * <p>The latest quote.
   *
   * <p>Public.
   *
   * @param timeZone where it is night
   * @return the name to subscribe to
   * @see "golden case"
   */
  public static StreamName<QuoteMessage> nightQuote(String timeZone) {
    return StreamName.of(
        "nightQuote." + Checks.require("BackpackStreams", "timeZone", timeZone),
        QuoteMessageCodec.INSTANCE);
  }

  /**
   * Quotes of one class of markets.
   *
   * <p>The latest quote.
   *
   * <p>Public. Each message is all there is to know of its {@code side} and {@code trader}: a newer
   * one replaces an older.
   *
   * <p>In doubt: whether there is a quote at night is unproven. A recording would settle it.
   *
   * @param aggregation the period
   * @param classValue class of markets, by a word that Java keeps for itself
   * @return the name to subscribe to
   * @see "golden case"
   */
  public static StreamName<QuoteMessage> quote(DepthAggregation aggregation, String classValue) {
    return StreamName.of(
            "quote."
                + Checks.require("BackpackStreams", "aggregation", aggregation).wire()
                + "."
                + Checks.require("BackpackStreams", "classValue", classValue),
            QuoteMessageCodec.INSTANCE)
        .stateOf("s", "t");
  }

  /**
   * Ticks over a period.
   *
   * <p>The same, gathered.
   *
   * <p>Public. Ticks at least every 60 seconds, also when nothing changes. Each message is all
   * there is to know of its {@code side}: a newer one replaces an older.
   *
   * @param aggregation the period
   * @param symbol market, such as {@code SOL_USDC}
   * @return the name to subscribe to
   * @see "golden case"
   */
  public static StreamName<TickUpdate> tick(DepthAggregation aggregation, String symbol) {
    return StreamName.of(
            "tick."
                + Checks.require("BackpackStreams", "aggregation", aggregation).wire()
                + "."
                + Checks.require("BackpackStreams", "symbol", symbol)
                + ".all",
            TickUpdateCodec.INSTANCE)
        .every(Duration.ofSeconds(60))
        .stateOf("s");
  }

  /**
   * Ticks of one market.
   *
   * <p>Every tick as it happens.
   *
   * <p>Public. Ticks at least every 2500 ms, also when nothing changes.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @return the name to subscribe to
   * @see "golden case"
   */
  public static StreamName<TickUpdate> tick(String symbol) {
    return StreamName.of(
            "tick." + Checks.require("BackpackStreams", "symbol", symbol), TickUpdateCodec.INSTANCE)
        .every(Duration.ofMillis(2500));
  }
}
