// Generated from specs/schemas/market.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** What a book accepts. */
public final class OrderBookState implements OpenEnum {
  /** {@code Open} on the wire. */
  public static final OrderBookState OPEN = new OrderBookState("Open", Known.OPEN);

  /** {@code Closed} on the wire. */
  public static final OrderBookState CLOSED = new OrderBookState("Closed", Known.CLOSED);

  /** {@code CancelOnly} on the wire. */
  public static final OrderBookState CANCEL_ONLY =
      new OrderBookState("CancelOnly", Known.CANCEL_ONLY);

  /** {@code LimitOnly} on the wire. */
  public static final OrderBookState LIMIT_ONLY = new OrderBookState("LimitOnly", Known.LIMIT_ONLY);

  /** {@code PostOnly} on the wire. */
  public static final OrderBookState POST_ONLY = new OrderBookState("PostOnly", Known.POST_ONLY);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link OrderBookState#OPEN}. */
    OPEN,
    /** See {@link OrderBookState#CLOSED}. */
    CLOSED,
    /** See {@link OrderBookState#CANCEL_ONLY}. */
    CANCEL_ONLY,
    /** See {@link OrderBookState#LIMIT_ONLY}. */
    LIMIT_ONLY,
    /** See {@link OrderBookState#POST_ONLY}. */
    POST_ONLY,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private OrderBookState(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static OrderBookState of(String wire) {
    return switch (Checks.present("OrderBookState", "wire", wire)) {
      case "Open" -> OPEN;
      case "Closed" -> CLOSED;
      case "CancelOnly" -> CANCEL_ONLY;
      case "LimitOnly" -> LIMIT_ONLY;
      case "PostOnly" -> POST_ONLY;
      default -> new OrderBookState(wire, Known.UNRECOGNIZED);
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
    return other instanceof OrderBookState that && wire.equals(that.wire);
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
