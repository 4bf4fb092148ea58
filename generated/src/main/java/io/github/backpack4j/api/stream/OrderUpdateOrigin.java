// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Who caused an order update; the account itself, or the exchange on its behalf. */
public final class OrderUpdateOrigin implements OpenEnum {
  /** {@code USER} on the wire. */
  public static final OrderUpdateOrigin USER = new OrderUpdateOrigin("USER", Known.USER);

  /** {@code LIQUIDATION_AUTOCLOSE} on the wire. */
  public static final OrderUpdateOrigin LIQUIDATION_AUTOCLOSE =
      new OrderUpdateOrigin("LIQUIDATION_AUTOCLOSE", Known.LIQUIDATION_AUTOCLOSE);

  /** {@code ADL_AUTOCLOSE} on the wire. */
  public static final OrderUpdateOrigin ADL_AUTOCLOSE =
      new OrderUpdateOrigin("ADL_AUTOCLOSE", Known.ADL_AUTOCLOSE);

  /** {@code COLLATERAL_CONVERSION} on the wire. */
  public static final OrderUpdateOrigin COLLATERAL_CONVERSION =
      new OrderUpdateOrigin("COLLATERAL_CONVERSION", Known.COLLATERAL_CONVERSION);

  /** {@code SETTLEMENT_AUTOCLOSE} on the wire. */
  public static final OrderUpdateOrigin SETTLEMENT_AUTOCLOSE =
      new OrderUpdateOrigin("SETTLEMENT_AUTOCLOSE", Known.SETTLEMENT_AUTOCLOSE);

  /** {@code BACKSTOP_LIQUIDITY_PROVIDER} on the wire. */
  public static final OrderUpdateOrigin BACKSTOP_LIQUIDITY_PROVIDER =
      new OrderUpdateOrigin("BACKSTOP_LIQUIDITY_PROVIDER", Known.BACKSTOP_LIQUIDITY_PROVIDER);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link OrderUpdateOrigin#USER}. */
    USER,
    /** See {@link OrderUpdateOrigin#LIQUIDATION_AUTOCLOSE}. */
    LIQUIDATION_AUTOCLOSE,
    /** See {@link OrderUpdateOrigin#ADL_AUTOCLOSE}. */
    ADL_AUTOCLOSE,
    /** See {@link OrderUpdateOrigin#COLLATERAL_CONVERSION}. */
    COLLATERAL_CONVERSION,
    /** See {@link OrderUpdateOrigin#SETTLEMENT_AUTOCLOSE}. */
    SETTLEMENT_AUTOCLOSE,
    /** See {@link OrderUpdateOrigin#BACKSTOP_LIQUIDITY_PROVIDER}. */
    BACKSTOP_LIQUIDITY_PROVIDER,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private OrderUpdateOrigin(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static OrderUpdateOrigin of(String wire) {
    return switch (Checks.present("OrderUpdateOrigin", "wire", wire)) {
      case "USER" -> USER;
      case "LIQUIDATION_AUTOCLOSE" -> LIQUIDATION_AUTOCLOSE;
      case "ADL_AUTOCLOSE" -> ADL_AUTOCLOSE;
      case "COLLATERAL_CONVERSION" -> COLLATERAL_CONVERSION;
      case "SETTLEMENT_AUTOCLOSE" -> SETTLEMENT_AUTOCLOSE;
      case "BACKSTOP_LIQUIDITY_PROVIDER" -> BACKSTOP_LIQUIDITY_PROVIDER;
      default -> new OrderUpdateOrigin(wire, Known.UNRECOGNIZED);
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
    return other instanceof OrderUpdateOrigin that && wire.equals(that.wire);
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
