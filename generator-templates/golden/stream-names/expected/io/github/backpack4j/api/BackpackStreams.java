// Generated from stream-names/asyncapi.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.codec.TickUpdateCodec;
import io.github.backpack4j.api.stream.DepthAggregation;
import io.github.backpack4j.api.stream.TickUpdate;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.stream.StreamName;

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
   * Ticks over a period.
   *
   * <p>The same, gathered.
   *
   * <p>Public.
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
        TickUpdateCodec.INSTANCE);
  }

  /**
   * Ticks of one market.
   *
   * <p>Every tick as it happens.
   *
   * <p>Public.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @return the name to subscribe to
   * @see "golden case"
   */
  public static StreamName<TickUpdate> tick(String symbol) {
    return StreamName.of(
        "tick." + Checks.require("BackpackStreams", "symbol", symbol), TickUpdateCodec.INSTANCE);
  }
}
