// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Why an order expired. Streams have words of their own for it, such as {@code PRICE_BAND}. */
public final class OrderExpiryReason implements OpenEnum {
  /** {@code AccountTradingSuspended} on the wire. */
  public static final OrderExpiryReason ACCOUNT_TRADING_SUSPENDED =
      new OrderExpiryReason("AccountTradingSuspended", Known.ACCOUNT_TRADING_SUSPENDED);

  /** {@code BorrowRequiresLendRedeem} on the wire. */
  public static final OrderExpiryReason BORROW_REQUIRES_LEND_REDEEM =
      new OrderExpiryReason("BorrowRequiresLendRedeem", Known.BORROW_REQUIRES_LEND_REDEEM);

  /** {@code FillOrKill} on the wire. */
  public static final OrderExpiryReason FILL_OR_KILL =
      new OrderExpiryReason("FillOrKill", Known.FILL_OR_KILL);

  /** {@code InsufficientBorrowableQuantity} on the wire. */
  public static final OrderExpiryReason INSUFFICIENT_BORROWABLE_QUANTITY =
      new OrderExpiryReason(
          "InsufficientBorrowableQuantity", Known.INSUFFICIENT_BORROWABLE_QUANTITY);

  /** {@code InsufficientFunds} on the wire. */
  public static final OrderExpiryReason INSUFFICIENT_FUNDS =
      new OrderExpiryReason("InsufficientFunds", Known.INSUFFICIENT_FUNDS);

  /** {@code InsufficientLiquidity} on the wire. */
  public static final OrderExpiryReason INSUFFICIENT_LIQUIDITY =
      new OrderExpiryReason("InsufficientLiquidity", Known.INSUFFICIENT_LIQUIDITY);

  /** {@code InvalidPrice} on the wire. */
  public static final OrderExpiryReason INVALID_PRICE =
      new OrderExpiryReason("InvalidPrice", Known.INVALID_PRICE);

  /** {@code InvalidQuantity} on the wire. */
  public static final OrderExpiryReason INVALID_QUANTITY =
      new OrderExpiryReason("InvalidQuantity", Known.INVALID_QUANTITY);

  /** {@code ImmediateOrCancel} on the wire. */
  public static final OrderExpiryReason IMMEDIATE_OR_CANCEL =
      new OrderExpiryReason("ImmediateOrCancel", Known.IMMEDIATE_OR_CANCEL);

  /** {@code InsufficientMargin} on the wire. */
  public static final OrderExpiryReason INSUFFICIENT_MARGIN =
      new OrderExpiryReason("InsufficientMargin", Known.INSUFFICIENT_MARGIN);

  /** {@code Liquidation} on the wire. */
  public static final OrderExpiryReason LIQUIDATION =
      new OrderExpiryReason("Liquidation", Known.LIQUIDATION);

  /** {@code NegativeEquity} on the wire. */
  public static final OrderExpiryReason NEGATIVE_EQUITY =
      new OrderExpiryReason("NegativeEquity", Known.NEGATIVE_EQUITY);

  /** {@code PostOnlyMode} on the wire. */
  public static final OrderExpiryReason POST_ONLY_MODE =
      new OrderExpiryReason("PostOnlyMode", Known.POST_ONLY_MODE);

  /** {@code PostOnlyTaker} on the wire. */
  public static final OrderExpiryReason POST_ONLY_TAKER =
      new OrderExpiryReason("PostOnlyTaker", Known.POST_ONLY_TAKER);

  /** {@code PriceOutOfBounds} on the wire. */
  public static final OrderExpiryReason PRICE_OUT_OF_BOUNDS =
      new OrderExpiryReason("PriceOutOfBounds", Known.PRICE_OUT_OF_BOUNDS);

  /** {@code ReduceOnlyNotReduced} on the wire. */
  public static final OrderExpiryReason REDUCE_ONLY_NOT_REDUCED =
      new OrderExpiryReason("ReduceOnlyNotReduced", Known.REDUCE_ONLY_NOT_REDUCED);

  /** {@code SelfTradePrevention} on the wire. */
  public static final OrderExpiryReason SELF_TRADE_PREVENTION =
      new OrderExpiryReason("SelfTradePrevention", Known.SELF_TRADE_PREVENTION);

  /** {@code StopWithoutPosition} on the wire. */
  public static final OrderExpiryReason STOP_WITHOUT_POSITION =
      new OrderExpiryReason("StopWithoutPosition", Known.STOP_WITHOUT_POSITION);

  /** {@code PriceImpact} on the wire. */
  public static final OrderExpiryReason PRICE_IMPACT =
      new OrderExpiryReason("PriceImpact", Known.PRICE_IMPACT);

  /** {@code Unknown} on the wire. */
  public static final OrderExpiryReason UNKNOWN = new OrderExpiryReason("Unknown", Known.UNKNOWN);

  /** {@code UserPermissions} on the wire. */
  public static final OrderExpiryReason USER_PERMISSIONS =
      new OrderExpiryReason("UserPermissions", Known.USER_PERMISSIONS);

  /** {@code MaxStopOrdersPerPosition} on the wire. */
  public static final OrderExpiryReason MAX_STOP_ORDERS_PER_POSITION =
      new OrderExpiryReason("MaxStopOrdersPerPosition", Known.MAX_STOP_ORDERS_PER_POSITION);

  /** {@code PositionLimit} on the wire. */
  public static final OrderExpiryReason POSITION_LIMIT =
      new OrderExpiryReason("PositionLimit", Known.POSITION_LIMIT);

  /** {@code SlippageToleranceExceeded} on the wire. */
  public static final OrderExpiryReason SLIPPAGE_TOLERANCE_EXCEEDED =
      new OrderExpiryReason("SlippageToleranceExceeded", Known.SLIPPAGE_TOLERANCE_EXCEEDED);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link OrderExpiryReason#ACCOUNT_TRADING_SUSPENDED}. */
    ACCOUNT_TRADING_SUSPENDED,
    /** See {@link OrderExpiryReason#BORROW_REQUIRES_LEND_REDEEM}. */
    BORROW_REQUIRES_LEND_REDEEM,
    /** See {@link OrderExpiryReason#FILL_OR_KILL}. */
    FILL_OR_KILL,
    /** See {@link OrderExpiryReason#INSUFFICIENT_BORROWABLE_QUANTITY}. */
    INSUFFICIENT_BORROWABLE_QUANTITY,
    /** See {@link OrderExpiryReason#INSUFFICIENT_FUNDS}. */
    INSUFFICIENT_FUNDS,
    /** See {@link OrderExpiryReason#INSUFFICIENT_LIQUIDITY}. */
    INSUFFICIENT_LIQUIDITY,
    /** See {@link OrderExpiryReason#INVALID_PRICE}. */
    INVALID_PRICE,
    /** See {@link OrderExpiryReason#INVALID_QUANTITY}. */
    INVALID_QUANTITY,
    /** See {@link OrderExpiryReason#IMMEDIATE_OR_CANCEL}. */
    IMMEDIATE_OR_CANCEL,
    /** See {@link OrderExpiryReason#INSUFFICIENT_MARGIN}. */
    INSUFFICIENT_MARGIN,
    /** See {@link OrderExpiryReason#LIQUIDATION}. */
    LIQUIDATION,
    /** See {@link OrderExpiryReason#NEGATIVE_EQUITY}. */
    NEGATIVE_EQUITY,
    /** See {@link OrderExpiryReason#POST_ONLY_MODE}. */
    POST_ONLY_MODE,
    /** See {@link OrderExpiryReason#POST_ONLY_TAKER}. */
    POST_ONLY_TAKER,
    /** See {@link OrderExpiryReason#PRICE_OUT_OF_BOUNDS}. */
    PRICE_OUT_OF_BOUNDS,
    /** See {@link OrderExpiryReason#REDUCE_ONLY_NOT_REDUCED}. */
    REDUCE_ONLY_NOT_REDUCED,
    /** See {@link OrderExpiryReason#SELF_TRADE_PREVENTION}. */
    SELF_TRADE_PREVENTION,
    /** See {@link OrderExpiryReason#STOP_WITHOUT_POSITION}. */
    STOP_WITHOUT_POSITION,
    /** See {@link OrderExpiryReason#PRICE_IMPACT}. */
    PRICE_IMPACT,
    /** See {@link OrderExpiryReason#UNKNOWN}. */
    UNKNOWN,
    /** See {@link OrderExpiryReason#USER_PERMISSIONS}. */
    USER_PERMISSIONS,
    /** See {@link OrderExpiryReason#MAX_STOP_ORDERS_PER_POSITION}. */
    MAX_STOP_ORDERS_PER_POSITION,
    /** See {@link OrderExpiryReason#POSITION_LIMIT}. */
    POSITION_LIMIT,
    /** See {@link OrderExpiryReason#SLIPPAGE_TOLERANCE_EXCEEDED}. */
    SLIPPAGE_TOLERANCE_EXCEEDED,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private OrderExpiryReason(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static OrderExpiryReason of(String wire) {
    return switch (Checks.present("OrderExpiryReason", "wire", wire)) {
      case "AccountTradingSuspended" -> ACCOUNT_TRADING_SUSPENDED;
      case "BorrowRequiresLendRedeem" -> BORROW_REQUIRES_LEND_REDEEM;
      case "FillOrKill" -> FILL_OR_KILL;
      case "InsufficientBorrowableQuantity" -> INSUFFICIENT_BORROWABLE_QUANTITY;
      case "InsufficientFunds" -> INSUFFICIENT_FUNDS;
      case "InsufficientLiquidity" -> INSUFFICIENT_LIQUIDITY;
      case "InvalidPrice" -> INVALID_PRICE;
      case "InvalidQuantity" -> INVALID_QUANTITY;
      case "ImmediateOrCancel" -> IMMEDIATE_OR_CANCEL;
      case "InsufficientMargin" -> INSUFFICIENT_MARGIN;
      case "Liquidation" -> LIQUIDATION;
      case "NegativeEquity" -> NEGATIVE_EQUITY;
      case "PostOnlyMode" -> POST_ONLY_MODE;
      case "PostOnlyTaker" -> POST_ONLY_TAKER;
      case "PriceOutOfBounds" -> PRICE_OUT_OF_BOUNDS;
      case "ReduceOnlyNotReduced" -> REDUCE_ONLY_NOT_REDUCED;
      case "SelfTradePrevention" -> SELF_TRADE_PREVENTION;
      case "StopWithoutPosition" -> STOP_WITHOUT_POSITION;
      case "PriceImpact" -> PRICE_IMPACT;
      case "Unknown" -> UNKNOWN;
      case "UserPermissions" -> USER_PERMISSIONS;
      case "MaxStopOrdersPerPosition" -> MAX_STOP_ORDERS_PER_POSITION;
      case "PositionLimit" -> POSITION_LIMIT;
      case "SlippageToleranceExceeded" -> SLIPPAGE_TOLERANCE_EXCEEDED;
      default -> new OrderExpiryReason(wire, Known.UNRECOGNIZED);
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
    return other instanceof OrderExpiryReason that && wire.equals(that.wire);
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
