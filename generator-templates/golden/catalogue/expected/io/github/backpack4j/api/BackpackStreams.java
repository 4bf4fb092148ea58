// Generated from catalogue/asyncapi.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.codec.BookChangeCodec;
import io.github.backpack4j.api.codec.LoanUpdateCodec;
import io.github.backpack4j.api.stream.BookChange;
import io.github.backpack4j.api.stream.DepthAggregation;
import io.github.backpack4j.api.stream.LoanUpdate;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.stream.StreamCatalogue;
import io.github.backpack4j.stream.StreamName;

/** The streams of the exchange, each name with the type of its messages. */
public final class BackpackStreams {
  private static final StreamCatalogue CATALOGUE =
      StreamCatalogue.builder()
          .known("aggregation", "200ms", "1000ms")
          .add(
              "depth.{aggregation}.{symbol}",
              values -> depth(DepthAggregation.of(values.get(0)), values.get(1)))
          .add("depth.{symbol}", values -> depth(values.get(0)))
          .add("loan", values -> loan())
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
   * Changes of one market's book over a period.
   *
   * <p>The same changes, gathered.
   *
   * <p>Public.
   *
   * @param aggregation the period
   * @param symbol market, such as {@code SOL_USDC}
   * @return the name to subscribe to
   * @see "golden case"
   */
  public static StreamName<BookChange> depth(DepthAggregation aggregation, String symbol) {
    return StreamName.of(
        "depth."
            + Checks.require("BackpackStreams", "aggregation", aggregation).wire()
            + "."
            + Checks.require("BackpackStreams", "symbol", symbol),
        BookChangeCodec.INSTANCE);
  }

  /**
   * Changes of one market's book.
   *
   * <p>Changes as they happen.
   *
   * <p>Public.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @return the name to subscribe to
   * @see "golden case"
   */
  public static StreamName<BookChange> depth(String symbol) {
    return StreamName.of(
        "depth." + Checks.require("BackpackStreams", "symbol", symbol), BookChangeCodec.INSTANCE);
  }

  /**
   * Loans.
   *
   * <p>Every loan as it is made.
   *
   * <p>Public.
   *
   * @return the name to subscribe to
   * @see "golden case"
   */
  public static StreamName<LoanUpdate> loan() {
    return StreamName.of("loan", LoanUpdateCodec.INSTANCE);
  }
}
