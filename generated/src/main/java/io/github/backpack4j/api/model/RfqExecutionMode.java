// Generated from specs/schemas/rfq.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * How a quote becomes a trade: when the requester accepts it ({@code AwaitAccept}), or by itself
 * when its price will do ({@code Immediate}).
 *
 * <p>In doubt: the document lists the words, and that a price goes with {@code Immediate} alone;
 * that such an RFQ trades by itself is inferred. A live scenario with one would settle it.
 */
public final class RfqExecutionMode implements OpenEnum {
  /** {@code AwaitAccept} on the wire. */
  public static final RfqExecutionMode AWAIT_ACCEPT =
      new RfqExecutionMode("AwaitAccept", Known.AWAIT_ACCEPT);

  /** {@code Immediate} on the wire. */
  public static final RfqExecutionMode IMMEDIATE =
      new RfqExecutionMode("Immediate", Known.IMMEDIATE);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link RfqExecutionMode#AWAIT_ACCEPT}. */
    AWAIT_ACCEPT,
    /** See {@link RfqExecutionMode#IMMEDIATE}. */
    IMMEDIATE,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private RfqExecutionMode(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static RfqExecutionMode of(String wire) {
    return switch (Checks.present("RfqExecutionMode", "wire", wire)) {
      case "AwaitAccept" -> AWAIT_ACCEPT;
      case "Immediate" -> IMMEDIATE;
      default -> new RfqExecutionMode(wire, Known.UNRECOGNIZED);
    };
  }

  @Override
  public String wire() {
    return wire;
  }

  /** The value for {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RfqExecutionMode that && wire.equals(that.wire);
  }

  @Override
  public int hashCode() {
    return wire.hashCode();
  }

  @Override
  public String toString() {
    return wire;
  }
}
