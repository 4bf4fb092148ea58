// Generated from catalogue/asyncapi.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.codec.LoanUpdateCodec;
import io.github.backpack4j.api.stream.LoanUpdate;
import io.github.backpack4j.stream.StreamName;

/** The streams of the exchange, each name with the type of its messages. */
public final class BackpackStreams {
  private BackpackStreams() {}

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
