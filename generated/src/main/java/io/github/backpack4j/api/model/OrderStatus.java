// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Where an order stands. */
public final class OrderStatus implements OpenEnum {
  /** {@code Cancelled} on the wire. */
  public static final OrderStatus CANCELLED = new OrderStatus("Cancelled", Known.CANCELLED);

  /** {@code Expired} on the wire. */
  public static final OrderStatus EXPIRED = new OrderStatus("Expired", Known.EXPIRED);

  /** {@code Filled} on the wire. */
  public static final OrderStatus FILLED = new OrderStatus("Filled", Known.FILLED);

  /** {@code New} on the wire. */
  public static final OrderStatus NEW = new OrderStatus("New", Known.NEW);

  /** {@code PartiallyFilled} on the wire. */
  public static final OrderStatus PARTIALLY_FILLED =
      new OrderStatus("PartiallyFilled", Known.PARTIALLY_FILLED);

  /** {@code TriggerPending} on the wire. */
  public static final OrderStatus TRIGGER_PENDING =
      new OrderStatus("TriggerPending", Known.TRIGGER_PENDING);

  /** {@code TriggerFailed} on the wire. */
  public static final OrderStatus TRIGGER_FAILED =
      new OrderStatus("TriggerFailed", Known.TRIGGER_FAILED);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link OrderStatus#CANCELLED}. */
    CANCELLED,
    /** See {@link OrderStatus#EXPIRED}. */
    EXPIRED,
    /** See {@link OrderStatus#FILLED}. */
    FILLED,
    /** See {@link OrderStatus#NEW}. */
    NEW,
    /** See {@link OrderStatus#PARTIALLY_FILLED}. */
    PARTIALLY_FILLED,
    /** See {@link OrderStatus#TRIGGER_PENDING}. */
    TRIGGER_PENDING,
    /** See {@link OrderStatus#TRIGGER_FAILED}. */
    TRIGGER_FAILED,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private OrderStatus(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static OrderStatus of(String wire) {
    return switch (Checks.present("OrderStatus", "wire", wire)) {
      case "Cancelled" -> CANCELLED;
      case "Expired" -> EXPIRED;
      case "Filled" -> FILLED;
      case "New" -> NEW;
      case "PartiallyFilled" -> PARTIALLY_FILLED;
      case "TriggerPending" -> TRIGGER_PENDING;
      case "TriggerFailed" -> TRIGGER_FAILED;
      default -> new OrderStatus(wire, Known.UNRECOGNIZED);
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
    return other instanceof OrderStatus that && wire.equals(that.wire);
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
