package io.github.backpack4j;

import java.util.Objects;

/**
 * The exchange refused the request.
 *
 * <p>It had no effect; correct it and send it again. Contrast {@link OutcomeUnknownException}.
 */
public final class ApiException extends BackpackException {

  private static final long serialVersionUID = 1L;

  private final String operation;
  private final int status;
  private final String code;
  private final String reason;

  /**
   * Says what was refused, and in which words.
   *
   * @param operation the operation's id
   * @param status the HTTP status
   * @param code the code as the exchange spelled it; empty when the answer carried none
   * @param reason the message of the exchange; empty when it gave none
   */
  public ApiException(String operation, int status, String code, String reason) {
    super(operation, message(operation, status, code, reason), null);
    this.operation = Objects.requireNonNull(operation, "operation");
    this.status = status;
    this.code = code;
    this.reason = reason;
  }

  /** What a refusal is about, where the code alone does not tell. */
  public enum Refusal {
    /** The signature does not fit the request, or the key is not the one of the signature. */
    INVALID_SIGNATURE,

    /** The request came after its timestamp plus its window, by the clock of the exchange. */
    EXPIRED,

    /** The timestamp is more than ten minutes from the clock of the exchange. */
    TIMESTAMP_OUT_OF_RANGE,

    /** There is no such market. */
    UNKNOWN_SYMBOL,

    /** Anything else: see {@link #code()}. */
    OTHER
  }

  private static String message(String operation, int status, String code, String reason) {
    StringBuilder text = new StringBuilder(operation).append(" was refused with ").append(status);
    if (!code.isEmpty()) {
      text.append(' ').append(code);
    }
    if (!reason.isEmpty()) {
      text.append(": ").append(reason);
    }
    return text.toString();
  }

  @Override
  public Outcome outcome() {
    return Outcome.REFUSED;
  }

  /** The operation's id in the contract, such as {@code executeOrder}. */
  @Override
  public String operation() {
    return operation;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The code as the exchange spelled it; empty when the answer was plain text. */
  public String code() {
    return code;
  }

  /** The message of the exchange, or the beginning of its plain text; empty when it gave none. */
  public String reason() {
    return reason;
  }

  /**
   * What the refusal is about. The exchange has one code for several causes and tells them apart by
   * its message only.
   */
  public Refusal refusal() {
    return switch (code) {
      case "INVALID_SIGNATURE" -> Refusal.INVALID_SIGNATURE;
      case "INVALID_SYMBOL" -> Refusal.UNKNOWN_SYMBOL;
      case "INVALID_CLIENT_REQUEST" ->
          switch (reason) {
            case "Invalid signature" -> Refusal.INVALID_SIGNATURE;
            case "Request has expired" -> Refusal.EXPIRED;
            case "Invalid timestamp: must be within 10 minutes of current time" ->
                Refusal.TIMESTAMP_OUT_OF_RANGE;
            case "Invalid market symbol", "Symbol not found" -> Refusal.UNKNOWN_SYMBOL;
            default -> Refusal.OTHER;
          };
      default -> Refusal.OTHER;
    };
  }
}
