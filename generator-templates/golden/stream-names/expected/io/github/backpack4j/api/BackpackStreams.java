// Generated from stream-names/asyncapi.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.codec.QuoteMessageCodec;
import io.github.backpack4j.api.codec.TickUpdateCodec;
import io.github.backpack4j.api.stream.DepthAggregation;
import io.github.backpack4j.api.stream.QuoteMessage;
import io.github.backpack4j.api.stream.TickUpdate;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.stream.StreamName;
import java.time.Duration;

/** The streams of the exchange, each name with the type of its messages. */
public final class BackpackStreams {
  private BackpackStreams() {}

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
   * Quotes of one class of markets.
   *
   * <p>The latest quote.
   *
   * <p>Public. Each message is all there is to know of its {@code side} and {@code trader}: a newer
   * one replaces an older.
   *
   * <p>In doubt: whether there is a quote at night is unproven. A recording would settle it.
   *
   * @param classValue class of markets, by a word that Java keeps for itself
   * @param timeZone zone that days are counted in
   * @return the name to subscribe to
   * @see "golden case"
   */
  public static StreamName<QuoteMessage> quote(String classValue, String timeZone) {
    return StreamName.of(
            "quote."
                + Checks.require("BackpackStreams", "classValue", classValue)
                + "."
                + Checks.require("BackpackStreams", "timeZone", timeZone),
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
