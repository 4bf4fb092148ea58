// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an order, and where it stands then: {@code orderAccepted}, {@code New};
 * {@code orderFill}, {@code PartiallyFilled} or {@code Filled}; {@code orderCancelled},
 * {@code Cancelled}; {@code orderExpired}, {@code Expired}; {@code orderModified}, when a resting
 * reduce-only order shrinks with its position, {@code New} or {@code PartiallyFilled};
 * {@code triggerPlaced}, {@code TriggerPending}; {@code triggerFailed}, {@code TriggerFailed}.
 *
 * <p>In doubt: the statuses after an expiry, a modification, a failed trigger and a fill in part
 * were never recorded. A live scenario that brings each about would settle them.
 */
public final class OrderUpdateEvent implements OpenEnum {
  /** {@code orderAccepted} on the wire. */
  public static final OrderUpdateEvent ORDER_ACCEPTED =
      new OrderUpdateEvent("orderAccepted", Known.ORDER_ACCEPTED);

  /** {@code orderCancelled} on the wire. */
  public static final OrderUpdateEvent ORDER_CANCELLED =
      new OrderUpdateEvent("orderCancelled", Known.ORDER_CANCELLED);

  /** {@code orderExpired} on the wire. */
  public static final OrderUpdateEvent ORDER_EXPIRED =
      new OrderUpdateEvent("orderExpired", Known.ORDER_EXPIRED);

  /** {@code orderFill} on the wire. */
  public static final OrderUpdateEvent ORDER_FILL =
      new OrderUpdateEvent("orderFill", Known.ORDER_FILL);

  /** {@code orderModified} on the wire. */
  public static final OrderUpdateEvent ORDER_MODIFIED =
      new OrderUpdateEvent("orderModified", Known.ORDER_MODIFIED);

  /** {@code triggerPlaced} on the wire. */
  public static final OrderUpdateEvent TRIGGER_PLACED =
      new OrderUpdateEvent("triggerPlaced", Known.TRIGGER_PLACED);

  /** {@code triggerFailed} on the wire. */
  public static final OrderUpdateEvent TRIGGER_FAILED =
      new OrderUpdateEvent("triggerFailed", Known.TRIGGER_FAILED);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link OrderUpdateEvent#ORDER_ACCEPTED}. */
    ORDER_ACCEPTED,
    /** See {@link OrderUpdateEvent#ORDER_CANCELLED}. */
    ORDER_CANCELLED,
    /** See {@link OrderUpdateEvent#ORDER_EXPIRED}. */
    ORDER_EXPIRED,
    /** See {@link OrderUpdateEvent#ORDER_FILL}. */
    ORDER_FILL,
    /** See {@link OrderUpdateEvent#ORDER_MODIFIED}. */
    ORDER_MODIFIED,
    /** See {@link OrderUpdateEvent#TRIGGER_PLACED}. */
    TRIGGER_PLACED,
    /** See {@link OrderUpdateEvent#TRIGGER_FAILED}. */
    TRIGGER_FAILED,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private OrderUpdateEvent(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static OrderUpdateEvent of(String wire) {
    return switch (Checks.present("OrderUpdateEvent", "wire", wire)) {
      case "orderAccepted" -> ORDER_ACCEPTED;
      case "orderCancelled" -> ORDER_CANCELLED;
      case "orderExpired" -> ORDER_EXPIRED;
      case "orderFill" -> ORDER_FILL;
      case "orderModified" -> ORDER_MODIFIED;
      case "triggerPlaced" -> TRIGGER_PLACED;
      case "triggerFailed" -> TRIGGER_FAILED;
      default -> new OrderUpdateEvent(wire, Known.UNRECOGNIZED);
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
    return other instanceof OrderUpdateEvent that && wire.equals(that.wire);
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
