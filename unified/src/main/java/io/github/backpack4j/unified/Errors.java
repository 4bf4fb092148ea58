package io.github.backpack4j.unified;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.BackpackException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.sign.SigningException;
import java.util.Set;

/** Failures of the client by what they mean. */
final class Errors {
  // Operations that are about an order, so that what is not found or not valid is the order.
  private static final Set<String> ABOUT_ORDERS =
      Set.of("getOrder", "executeOrder", "executeOrders", "cancelOrder", "cancelOpenOrders");

  private Errors() {}

  /** The same failure by what it means; it becomes the cause. */
  static ExchangeException translate(BackpackException failure) {
    if (failure instanceof ApiException refused) {
      return refused(refused);
    }
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof DecodingException) {
      return new UnreadableAnswerException(message, failure.outcome(), "", 0, failure);
    }
    if (failure instanceof OutcomeUnknownException unknown) {
      return unknown.verifyingKey() == null
          ? new ExchangeUnavailableException(
              message, failure.outcome(), unknown.code(), unknown.status(), failure)
          : new UnknownOutcomeException(unknown);
    }
    return notSent((NotSentException) failure, message);
  }

  private static ExchangeException notSent(NotSentException failure, String message) {
    Throwable cause = failure.getCause();
    if (cause instanceof SigningException
        || message.endsWith(": it has to be signed, and there is no signer")
        || message.endsWith(" is private and this client has no signer")
        || message.contains(" was not sent: signing failed")) {
      return new AuthenticationException(message, Outcome.NOT_SENT, "", 0, failure);
    }
    if (message.contains(" would have let it go after ")) {
      return new RateLimitException(message, Outcome.NOT_SENT, "", 0, failure);
    }
    boolean ended =
        message.endsWith(": the thread was interrupted")
            || message.endsWith(": the client is closed")
            || message.endsWith(" was asked of a closed client")
            || message.endsWith(": it was cancelled");
    return cause instanceof IllegalArgumentException || (cause == null && !ended)
        ? new BadRequestException(message, Outcome.NOT_SENT, "", 0, failure)
        : new ExchangeUnavailableException(message, Outcome.NOT_SENT, "", 0, failure);
  }

  /**
   * The refusal of one item of a batch, which comes without a status of its own.
   *
   * @param operation the operation's id
   * @param code the item's code; empty if it has none
   * @param reason the item's message; empty if it has none
   */
  static ExchangeException ofItem(String operation, String code, String reason) {
    StringBuilder message = new StringBuilder(operation).append(" refused this item");
    if (!code.isEmpty()) {
      message.append(" with ").append(code);
    }
    if (!reason.isEmpty()) {
      message.append(": ").append(reason);
    }
    return refused(new ApiException(operation, 200, code, reason), message.toString());
  }

  private static ExchangeException refused(ApiException refusal) {
    return refused(refusal, String.valueOf(refusal.getMessage()));
  }

  private static ExchangeException refused(ApiException refusal, String message) {
    Outcome outcome = refusal.outcome();
    String code = refusal.code();
    int status = refusal.status();
    return switch (meaning(refusal)) {
      case AUTHENTICATION -> new AuthenticationException(message, outcome, code, status, refusal);
      case FUNDS -> new InsufficientFundsException(message, outcome, code, status, refusal);
      case ORDER -> new InvalidOrderException(message, outcome, code, status, refusal);
      case NO_SUCH_ORDER -> new OrderNotFoundException(message, outcome, code, status, refusal);
      case SYMBOL -> new BadSymbolException(message, outcome, code, status, refusal);
      case RATE -> new RateLimitException(message, outcome, code, status, refusal);
      case DOWN -> new ExchangeUnavailableException(message, outcome, code, status, refusal);
      case UNSUPPORTED -> new NotSupportedException(message, outcome, code, status, refusal);
      case REQUEST -> new BadRequestException(message, outcome, code, status, refusal);
    };
  }

  private enum Meaning {
    AUTHENTICATION,
    FUNDS,
    ORDER,
    NO_SUCH_ORDER,
    SYMBOL,
    RATE,
    DOWN,
    UNSUPPORTED,
    REQUEST
  }

  private static Meaning meaning(ApiException refusal) {
    boolean aboutOrder = ABOUT_ORDERS.contains(refusal.operation());
    return switch (refusal.code()) {
      case "INVALID_SIGNATURE",
          "UNAUTHORIZED",
          "FORBIDDEN",
          "ACCOUNT_DEACTIVATED",
          "INVALID_TWO_FACTOR_CODE" ->
          Meaning.AUTHENTICATION;
      case "INSUFFICIENT_FUNDS",
          "INSUFFICIENT_MARGIN",
          "INSUFFICIENT_SUPPLY",
          "MAX_LEVERAGE_REACHED" ->
          Meaning.FUNDS;
      case "INVALID_ORDER", "INVALID_PRICE", "ORDER_LIMIT", "POSITION_LIMIT" -> Meaning.ORDER;
      case "INVALID_QUANTITY" -> aboutOrder ? Meaning.ORDER : Meaning.REQUEST;
      case "INVALID_MARKET", "INVALID_SYMBOL" -> Meaning.SYMBOL;
      case "TOO_MANY_REQUESTS" -> Meaning.RATE;
      case "MAINTENANCE", "SERVER_ERROR", "TIMEOUT", "TOO_EARLY", "TRADING_PAUSED" -> Meaning.DOWN;
      case "NOT_IMPLEMENTED" -> Meaning.UNSUPPORTED;
      case "RESOURCE_NOT_FOUND" -> aboutOrder ? Meaning.NO_SUCH_ORDER : Meaning.REQUEST;
      case "INVALID_CLIENT_REQUEST" -> byMessage(refusal, aboutOrder);
      case "" -> byStatus(refusal.status());
      default -> refusal.status() > 499 ? Meaning.DOWN : Meaning.REQUEST;
    };
  }

  /** The exchange has one code for several causes and tells them apart by its message only. */
  private static Meaning byMessage(ApiException refusal, boolean aboutOrder) {
    return switch (refusal.reason()) {
      case "Invalid signature",
          "Invalid X-Signature header",
          "Request has expired",
          "Invalid timestamp: must be within 10 minutes of current time" ->
          Meaning.AUTHENTICATION;
      case "Invalid market symbol", "Symbol not found" -> Meaning.SYMBOL;
      case "Quantity decimal too long",
          "Price decimal too long",
          "Quantity is below the minimum allowed value",
          "Must specify both triggerPrice and triggerQuantity or neither" ->
          aboutOrder ? Meaning.ORDER : Meaning.REQUEST;
      default -> Meaning.REQUEST;
    };
  }

  /** Plain text and pages of what stands before the exchange. */
  private static Meaning byStatus(int status) {
    return switch (status) {
      case 401 -> Meaning.AUTHENTICATION;
      case 429 -> Meaning.RATE;
      default -> status == 403 || status < 400 || status > 499 ? Meaning.DOWN : Meaning.REQUEST;
    };
  }
}
