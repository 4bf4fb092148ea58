// Generated from specs/schemas/strategy.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Why the exchange stopped a strategy; the words are among those of expired orders. */
public final class StrategyCancelReason implements OpenEnum {
  /** {@code Expired} on the wire. */
  public static final StrategyCancelReason EXPIRED =
      new StrategyCancelReason("Expired", Known.EXPIRED);

  /** {@code FillOrKill} on the wire. */
  public static final StrategyCancelReason FILL_OR_KILL =
      new StrategyCancelReason("FillOrKill", Known.FILL_OR_KILL);

  /** {@code InsufficientBorrowableQuantity} on the wire. */
  public static final StrategyCancelReason INSUFFICIENT_BORROWABLE_QUANTITY =
      new StrategyCancelReason(
          "InsufficientBorrowableQuantity", Known.INSUFFICIENT_BORROWABLE_QUANTITY);

  /** {@code InsufficientFunds} on the wire. */
  public static final StrategyCancelReason INSUFFICIENT_FUNDS =
      new StrategyCancelReason("InsufficientFunds", Known.INSUFFICIENT_FUNDS);

  /** {@code InsufficientLiquidity} on the wire. */
  public static final StrategyCancelReason INSUFFICIENT_LIQUIDITY =
      new StrategyCancelReason("InsufficientLiquidity", Known.INSUFFICIENT_LIQUIDITY);

  /** {@code InvalidPrice} on the wire. */
  public static final StrategyCancelReason INVALID_PRICE =
      new StrategyCancelReason("InvalidPrice", Known.INVALID_PRICE);

  /** {@code InvalidQuantity} on the wire. */
  public static final StrategyCancelReason INVALID_QUANTITY =
      new StrategyCancelReason("InvalidQuantity", Known.INVALID_QUANTITY);

  /** {@code InsufficientMargin} on the wire. */
  public static final StrategyCancelReason INSUFFICIENT_MARGIN =
      new StrategyCancelReason("InsufficientMargin", Known.INSUFFICIENT_MARGIN);

  /** {@code Liquidation} on the wire. */
  public static final StrategyCancelReason LIQUIDATION =
      new StrategyCancelReason("Liquidation", Known.LIQUIDATION);

  /** {@code PriceOutOfBounds} on the wire. */
  public static final StrategyCancelReason PRICE_OUT_OF_BOUNDS =
      new StrategyCancelReason("PriceOutOfBounds", Known.PRICE_OUT_OF_BOUNDS);

  /** {@code ReduceOnlyNotReduced} on the wire. */
  public static final StrategyCancelReason REDUCE_ONLY_NOT_REDUCED =
      new StrategyCancelReason("ReduceOnlyNotReduced", Known.REDUCE_ONLY_NOT_REDUCED);

  /** {@code SelfTradePrevention} on the wire. */
  public static final StrategyCancelReason SELF_TRADE_PREVENTION =
      new StrategyCancelReason("SelfTradePrevention", Known.SELF_TRADE_PREVENTION);

  /** {@code Unknown} on the wire. */
  public static final StrategyCancelReason UNKNOWN =
      new StrategyCancelReason("Unknown", Known.UNKNOWN);

  /** {@code UserPermissions} on the wire. */
  public static final StrategyCancelReason USER_PERMISSIONS =
      new StrategyCancelReason("UserPermissions", Known.USER_PERMISSIONS);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link StrategyCancelReason#EXPIRED}. */
    EXPIRED,
    /** See {@link StrategyCancelReason#FILL_OR_KILL}. */
    FILL_OR_KILL,
    /** See {@link StrategyCancelReason#INSUFFICIENT_BORROWABLE_QUANTITY}. */
    INSUFFICIENT_BORROWABLE_QUANTITY,
    /** See {@link StrategyCancelReason#INSUFFICIENT_FUNDS}. */
    INSUFFICIENT_FUNDS,
    /** See {@link StrategyCancelReason#INSUFFICIENT_LIQUIDITY}. */
    INSUFFICIENT_LIQUIDITY,
    /** See {@link StrategyCancelReason#INVALID_PRICE}. */
    INVALID_PRICE,
    /** See {@link StrategyCancelReason#INVALID_QUANTITY}. */
    INVALID_QUANTITY,
    /** See {@link StrategyCancelReason#INSUFFICIENT_MARGIN}. */
    INSUFFICIENT_MARGIN,
    /** See {@link StrategyCancelReason#LIQUIDATION}. */
    LIQUIDATION,
    /** See {@link StrategyCancelReason#PRICE_OUT_OF_BOUNDS}. */
    PRICE_OUT_OF_BOUNDS,
    /** See {@link StrategyCancelReason#REDUCE_ONLY_NOT_REDUCED}. */
    REDUCE_ONLY_NOT_REDUCED,
    /** See {@link StrategyCancelReason#SELF_TRADE_PREVENTION}. */
    SELF_TRADE_PREVENTION,
    /** See {@link StrategyCancelReason#UNKNOWN}. */
    UNKNOWN,
    /** See {@link StrategyCancelReason#USER_PERMISSIONS}. */
    USER_PERMISSIONS,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private StrategyCancelReason(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static StrategyCancelReason of(String wire) {
    return switch (Checks.present("StrategyCancelReason", "wire", wire)) {
      case "Expired" -> EXPIRED;
      case "FillOrKill" -> FILL_OR_KILL;
      case "InsufficientBorrowableQuantity" -> INSUFFICIENT_BORROWABLE_QUANTITY;
      case "InsufficientFunds" -> INSUFFICIENT_FUNDS;
      case "InsufficientLiquidity" -> INSUFFICIENT_LIQUIDITY;
      case "InvalidPrice" -> INVALID_PRICE;
      case "InvalidQuantity" -> INVALID_QUANTITY;
      case "InsufficientMargin" -> INSUFFICIENT_MARGIN;
      case "Liquidation" -> LIQUIDATION;
      case "PriceOutOfBounds" -> PRICE_OUT_OF_BOUNDS;
      case "ReduceOnlyNotReduced" -> REDUCE_ONLY_NOT_REDUCED;
      case "SelfTradePrevention" -> SELF_TRADE_PREVENTION;
      case "Unknown" -> UNKNOWN;
      case "UserPermissions" -> USER_PERMISSIONS;
      default -> new StrategyCancelReason(wire, Known.UNRECOGNIZED);
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
    return other instanceof StrategyCancelReason that && wire.equals(that.wire);
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
