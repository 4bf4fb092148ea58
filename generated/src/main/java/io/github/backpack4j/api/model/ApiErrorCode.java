// Generated from specs/schemas/errors.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Kind of refusal. */
public final class ApiErrorCode implements OpenEnum {
  /** {@code ACCOUNT_DEACTIVATED} on the wire. */
  public static final ApiErrorCode ACCOUNT_DEACTIVATED =
      new ApiErrorCode("ACCOUNT_DEACTIVATED", Known.ACCOUNT_DEACTIVATED);

  /** {@code ACCOUNT_LIQUIDATING} on the wire. */
  public static final ApiErrorCode ACCOUNT_LIQUIDATING =
      new ApiErrorCode("ACCOUNT_LIQUIDATING", Known.ACCOUNT_LIQUIDATING);

  /** {@code BORROW_LIMIT} on the wire. */
  public static final ApiErrorCode BORROW_LIMIT =
      new ApiErrorCode("BORROW_LIMIT", Known.BORROW_LIMIT);

  /** {@code BORROW_REQUIRES_LEND_REDEEM} on the wire. */
  public static final ApiErrorCode BORROW_REQUIRES_LEND_REDEEM =
      new ApiErrorCode("BORROW_REQUIRES_LEND_REDEEM", Known.BORROW_REQUIRES_LEND_REDEEM);

  /** {@code FORBIDDEN} on the wire. */
  public static final ApiErrorCode FORBIDDEN = new ApiErrorCode("FORBIDDEN", Known.FORBIDDEN);

  /** {@code INSUFFICIENT_FUNDS} on the wire. */
  public static final ApiErrorCode INSUFFICIENT_FUNDS =
      new ApiErrorCode("INSUFFICIENT_FUNDS", Known.INSUFFICIENT_FUNDS);

  /** {@code INSUFFICIENT_MARGIN} on the wire. */
  public static final ApiErrorCode INSUFFICIENT_MARGIN =
      new ApiErrorCode("INSUFFICIENT_MARGIN", Known.INSUFFICIENT_MARGIN);

  /** {@code INSUFFICIENT_SUPPLY} on the wire. */
  public static final ApiErrorCode INSUFFICIENT_SUPPLY =
      new ApiErrorCode("INSUFFICIENT_SUPPLY", Known.INSUFFICIENT_SUPPLY);

  /** {@code INVALID_ASSET} on the wire. */
  public static final ApiErrorCode INVALID_ASSET =
      new ApiErrorCode("INVALID_ASSET", Known.INVALID_ASSET);

  /** {@code INVALID_CLIENT_REQUEST} on the wire. */
  public static final ApiErrorCode INVALID_CLIENT_REQUEST =
      new ApiErrorCode("INVALID_CLIENT_REQUEST", Known.INVALID_CLIENT_REQUEST);

  /** {@code INVALID_MARKET} on the wire. */
  public static final ApiErrorCode INVALID_MARKET =
      new ApiErrorCode("INVALID_MARKET", Known.INVALID_MARKET);

  /** {@code INVALID_ORDER} on the wire. */
  public static final ApiErrorCode INVALID_ORDER =
      new ApiErrorCode("INVALID_ORDER", Known.INVALID_ORDER);

  /** {@code INVALID_PRICE} on the wire. */
  public static final ApiErrorCode INVALID_PRICE =
      new ApiErrorCode("INVALID_PRICE", Known.INVALID_PRICE);

  /** {@code INVALID_POSITION_ID} on the wire. */
  public static final ApiErrorCode INVALID_POSITION_ID =
      new ApiErrorCode("INVALID_POSITION_ID", Known.INVALID_POSITION_ID);

  /** {@code INVALID_QUANTITY} on the wire. */
  public static final ApiErrorCode INVALID_QUANTITY =
      new ApiErrorCode("INVALID_QUANTITY", Known.INVALID_QUANTITY);

  /** {@code INVALID_RANGE} on the wire. */
  public static final ApiErrorCode INVALID_RANGE =
      new ApiErrorCode("INVALID_RANGE", Known.INVALID_RANGE);

  /** {@code INVALID_SIGNATURE} on the wire. */
  public static final ApiErrorCode INVALID_SIGNATURE =
      new ApiErrorCode("INVALID_SIGNATURE", Known.INVALID_SIGNATURE);

  /** {@code INVALID_SOURCE} on the wire. */
  public static final ApiErrorCode INVALID_SOURCE =
      new ApiErrorCode("INVALID_SOURCE", Known.INVALID_SOURCE);

  /** {@code INVALID_SYMBOL} on the wire. */
  public static final ApiErrorCode INVALID_SYMBOL =
      new ApiErrorCode("INVALID_SYMBOL", Known.INVALID_SYMBOL);

  /** {@code INVALID_TWO_FACTOR_CODE} on the wire. */
  public static final ApiErrorCode INVALID_TWO_FACTOR_CODE =
      new ApiErrorCode("INVALID_TWO_FACTOR_CODE", Known.INVALID_TWO_FACTOR_CODE);

  /** {@code LEND_LIMIT} on the wire. */
  public static final ApiErrorCode LEND_LIMIT = new ApiErrorCode("LEND_LIMIT", Known.LEND_LIMIT);

  /** {@code LEND_REQUIRES_BORROW_REPAY} on the wire. */
  public static final ApiErrorCode LEND_REQUIRES_BORROW_REPAY =
      new ApiErrorCode("LEND_REQUIRES_BORROW_REPAY", Known.LEND_REQUIRES_BORROW_REPAY);

  /** {@code MAINTENANCE} on the wire. */
  public static final ApiErrorCode MAINTENANCE = new ApiErrorCode("MAINTENANCE", Known.MAINTENANCE);

  /** {@code MAX_LEVERAGE_REACHED} on the wire. */
  public static final ApiErrorCode MAX_LEVERAGE_REACHED =
      new ApiErrorCode("MAX_LEVERAGE_REACHED", Known.MAX_LEVERAGE_REACHED);

  /** {@code NOT_IMPLEMENTED} on the wire. */
  public static final ApiErrorCode NOT_IMPLEMENTED =
      new ApiErrorCode("NOT_IMPLEMENTED", Known.NOT_IMPLEMENTED);

  /** {@code ORDER_LIMIT} on the wire. */
  public static final ApiErrorCode ORDER_LIMIT = new ApiErrorCode("ORDER_LIMIT", Known.ORDER_LIMIT);

  /** {@code POSITION_LIMIT} on the wire. */
  public static final ApiErrorCode POSITION_LIMIT =
      new ApiErrorCode("POSITION_LIMIT", Known.POSITION_LIMIT);

  /** {@code PRECONDITION_FAILED} on the wire. */
  public static final ApiErrorCode PRECONDITION_FAILED =
      new ApiErrorCode("PRECONDITION_FAILED", Known.PRECONDITION_FAILED);

  /** {@code RESOURCE_NOT_FOUND} on the wire. */
  public static final ApiErrorCode RESOURCE_NOT_FOUND =
      new ApiErrorCode("RESOURCE_NOT_FOUND", Known.RESOURCE_NOT_FOUND);

  /** {@code SERVER_ERROR} on the wire. */
  public static final ApiErrorCode SERVER_ERROR =
      new ApiErrorCode("SERVER_ERROR", Known.SERVER_ERROR);

  /** {@code TIMEOUT} on the wire. */
  public static final ApiErrorCode TIMEOUT = new ApiErrorCode("TIMEOUT", Known.TIMEOUT);

  /** {@code TOO_MANY_REQUESTS} on the wire. */
  public static final ApiErrorCode TOO_MANY_REQUESTS =
      new ApiErrorCode("TOO_MANY_REQUESTS", Known.TOO_MANY_REQUESTS);

  /** {@code TRADING_PAUSED} on the wire. */
  public static final ApiErrorCode TRADING_PAUSED =
      new ApiErrorCode("TRADING_PAUSED", Known.TRADING_PAUSED);

  /** {@code UNAUTHORIZED} on the wire. */
  public static final ApiErrorCode UNAUTHORIZED =
      new ApiErrorCode("UNAUTHORIZED", Known.UNAUTHORIZED);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link ApiErrorCode#ACCOUNT_DEACTIVATED}. */
    ACCOUNT_DEACTIVATED,
    /** See {@link ApiErrorCode#ACCOUNT_LIQUIDATING}. */
    ACCOUNT_LIQUIDATING,
    /** See {@link ApiErrorCode#BORROW_LIMIT}. */
    BORROW_LIMIT,
    /** See {@link ApiErrorCode#BORROW_REQUIRES_LEND_REDEEM}. */
    BORROW_REQUIRES_LEND_REDEEM,
    /** See {@link ApiErrorCode#FORBIDDEN}. */
    FORBIDDEN,
    /** See {@link ApiErrorCode#INSUFFICIENT_FUNDS}. */
    INSUFFICIENT_FUNDS,
    /** See {@link ApiErrorCode#INSUFFICIENT_MARGIN}. */
    INSUFFICIENT_MARGIN,
    /** See {@link ApiErrorCode#INSUFFICIENT_SUPPLY}. */
    INSUFFICIENT_SUPPLY,
    /** See {@link ApiErrorCode#INVALID_ASSET}. */
    INVALID_ASSET,
    /** See {@link ApiErrorCode#INVALID_CLIENT_REQUEST}. */
    INVALID_CLIENT_REQUEST,
    /** See {@link ApiErrorCode#INVALID_MARKET}. */
    INVALID_MARKET,
    /** See {@link ApiErrorCode#INVALID_ORDER}. */
    INVALID_ORDER,
    /** See {@link ApiErrorCode#INVALID_PRICE}. */
    INVALID_PRICE,
    /** See {@link ApiErrorCode#INVALID_POSITION_ID}. */
    INVALID_POSITION_ID,
    /** See {@link ApiErrorCode#INVALID_QUANTITY}. */
    INVALID_QUANTITY,
    /** See {@link ApiErrorCode#INVALID_RANGE}. */
    INVALID_RANGE,
    /** See {@link ApiErrorCode#INVALID_SIGNATURE}. */
    INVALID_SIGNATURE,
    /** See {@link ApiErrorCode#INVALID_SOURCE}. */
    INVALID_SOURCE,
    /** See {@link ApiErrorCode#INVALID_SYMBOL}. */
    INVALID_SYMBOL,
    /** See {@link ApiErrorCode#INVALID_TWO_FACTOR_CODE}. */
    INVALID_TWO_FACTOR_CODE,
    /** See {@link ApiErrorCode#LEND_LIMIT}. */
    LEND_LIMIT,
    /** See {@link ApiErrorCode#LEND_REQUIRES_BORROW_REPAY}. */
    LEND_REQUIRES_BORROW_REPAY,
    /** See {@link ApiErrorCode#MAINTENANCE}. */
    MAINTENANCE,
    /** See {@link ApiErrorCode#MAX_LEVERAGE_REACHED}. */
    MAX_LEVERAGE_REACHED,
    /** See {@link ApiErrorCode#NOT_IMPLEMENTED}. */
    NOT_IMPLEMENTED,
    /** See {@link ApiErrorCode#ORDER_LIMIT}. */
    ORDER_LIMIT,
    /** See {@link ApiErrorCode#POSITION_LIMIT}. */
    POSITION_LIMIT,
    /** See {@link ApiErrorCode#PRECONDITION_FAILED}. */
    PRECONDITION_FAILED,
    /** See {@link ApiErrorCode#RESOURCE_NOT_FOUND}. */
    RESOURCE_NOT_FOUND,
    /** See {@link ApiErrorCode#SERVER_ERROR}. */
    SERVER_ERROR,
    /** See {@link ApiErrorCode#TIMEOUT}. */
    TIMEOUT,
    /** See {@link ApiErrorCode#TOO_MANY_REQUESTS}. */
    TOO_MANY_REQUESTS,
    /** See {@link ApiErrorCode#TRADING_PAUSED}. */
    TRADING_PAUSED,
    /** See {@link ApiErrorCode#UNAUTHORIZED}. */
    UNAUTHORIZED,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private ApiErrorCode(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static ApiErrorCode of(String wire) {
    return switch (Checks.present("ApiErrorCode", "wire", wire)) {
      case "ACCOUNT_DEACTIVATED" -> ACCOUNT_DEACTIVATED;
      case "ACCOUNT_LIQUIDATING" -> ACCOUNT_LIQUIDATING;
      case "BORROW_LIMIT" -> BORROW_LIMIT;
      case "BORROW_REQUIRES_LEND_REDEEM" -> BORROW_REQUIRES_LEND_REDEEM;
      case "FORBIDDEN" -> FORBIDDEN;
      case "INSUFFICIENT_FUNDS" -> INSUFFICIENT_FUNDS;
      case "INSUFFICIENT_MARGIN" -> INSUFFICIENT_MARGIN;
      case "INSUFFICIENT_SUPPLY" -> INSUFFICIENT_SUPPLY;
      case "INVALID_ASSET" -> INVALID_ASSET;
      case "INVALID_CLIENT_REQUEST" -> INVALID_CLIENT_REQUEST;
      case "INVALID_MARKET" -> INVALID_MARKET;
      case "INVALID_ORDER" -> INVALID_ORDER;
      case "INVALID_PRICE" -> INVALID_PRICE;
      case "INVALID_POSITION_ID" -> INVALID_POSITION_ID;
      case "INVALID_QUANTITY" -> INVALID_QUANTITY;
      case "INVALID_RANGE" -> INVALID_RANGE;
      case "INVALID_SIGNATURE" -> INVALID_SIGNATURE;
      case "INVALID_SOURCE" -> INVALID_SOURCE;
      case "INVALID_SYMBOL" -> INVALID_SYMBOL;
      case "INVALID_TWO_FACTOR_CODE" -> INVALID_TWO_FACTOR_CODE;
      case "LEND_LIMIT" -> LEND_LIMIT;
      case "LEND_REQUIRES_BORROW_REPAY" -> LEND_REQUIRES_BORROW_REPAY;
      case "MAINTENANCE" -> MAINTENANCE;
      case "MAX_LEVERAGE_REACHED" -> MAX_LEVERAGE_REACHED;
      case "NOT_IMPLEMENTED" -> NOT_IMPLEMENTED;
      case "ORDER_LIMIT" -> ORDER_LIMIT;
      case "POSITION_LIMIT" -> POSITION_LIMIT;
      case "PRECONDITION_FAILED" -> PRECONDITION_FAILED;
      case "RESOURCE_NOT_FOUND" -> RESOURCE_NOT_FOUND;
      case "SERVER_ERROR" -> SERVER_ERROR;
      case "TIMEOUT" -> TIMEOUT;
      case "TOO_MANY_REQUESTS" -> TOO_MANY_REQUESTS;
      case "TRADING_PAUSED" -> TRADING_PAUSED;
      case "UNAUTHORIZED" -> UNAUTHORIZED;
      default -> new ApiErrorCode(wire, Known.UNRECOGNIZED);
    };
  }

  /**
   * Returns the code that the exchange refused with; its text is empty when it gave none.
   *
   * @throws IllegalArgumentException if {@code refusal} is null
   */
  public static ApiErrorCode of(ApiException refusal) {
    return of(Checks.require("ApiErrorCode", "refusal", refusal).code());
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
    return other instanceof ApiErrorCode that && wire.equals(that.wire);
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
