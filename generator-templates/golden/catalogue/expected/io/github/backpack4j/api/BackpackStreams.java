// Generated from catalogue/asyncapi.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.codec.LoanUpdateCodec;
import io.github.backpack4j.api.stream.LoanUpdate;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.stream.StreamCatalogue;
import io.github.backpack4j.stream.StreamName;

/** The streams of the exchange, each name with the type of its messages. */
public final class BackpackStreams {
  private static final StreamCatalogue CATALOGUE =
      StreamCatalogue.builder()
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
   * @param name the name, such as {@code loan}
   * @return the same name as the method of its family makes
   * @throws IllegalArgumentException if {@code name} is null or empty, or of no family here:
   *     {@link StreamName#raw} and {@link StreamName#rawSigned} take any
   */
  public static StreamName<?> named(String name) {
    return CATALOGUE.named(Checks.require("BackpackStreams", "name", name));
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
