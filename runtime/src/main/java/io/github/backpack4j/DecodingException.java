package io.github.backpack4j;

import org.jspecify.annotations.Nullable;

/**
 * The exchange answered, and the answer or a part of it could not be read.
 *
 * <p>A request that ends so was executed. Three things raise it: JSON that is not what the contract
 * says, a message of a stream, and the accessor of a member that the contract requires and the
 * exchange left out. Neither message nor cause quotes the answer, which may hold secrets; {@link
 * #pointer()} says where to look.
 */
public final class DecodingException extends BackpackException {

  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final String reason;

  /**
   * Says what could not be read, and where.
   *
   * @param operation the operation's id; null where it is not known
   * @param pointer JSON pointer (RFC 6901) of the place; empty for the whole answer
   * @param reason what was expected
   * @param cause what failed underneath, where something did
   */
  public DecodingException(
      @Nullable String operation, String pointer, String reason, @Nullable Throwable cause) {
    this(operation, pointer, reason, message(operation, pointer, reason), cause);
  }

  private DecodingException(
      @Nullable String operation,
      String pointer,
      String reason,
      String message,
      @Nullable Throwable cause) {
    super(operation, message, cause);
    this.pointer = pointer;
    this.reason = reason;
  }

  /**
   * A member that the contract requires is not there.
   *
   * @param type name of the object's type
   * @param pointer JSON pointer of the member
   */
  public static DecodingException leftOut(String type, String pointer) {
    String reason = "the exchange left out " + pointer;
    return new DecodingException(null, pointer, reason, type + ": " + reason, null);
  }

  private static String message(@Nullable String operation, String pointer, String reason) {
    String subject = operation == null ? "the message" : operation + ": the answer";
    String place = pointer.isEmpty() ? "" : " at " + pointer;
    return subject + " cannot be read" + place + ": " + reason;
  }

  /** The same failure, as met by {@code operation}. */
  public DecodingException during(String operation) {
    DecodingException named = new DecodingException(operation, pointer, reason, getCause());
    named.setStackTrace(getStackTrace());
    return named;
  }

  @Override
  public Outcome outcome() {
    return Outcome.EXECUTED;
  }

  /** JSON pointer (RFC 6901) of the place; empty for the whole answer. */
  public String pointer() {
    return pointer;
  }

  /** What was expected there, without the place. */
  public String reason() {
    return reason;
  }
}
