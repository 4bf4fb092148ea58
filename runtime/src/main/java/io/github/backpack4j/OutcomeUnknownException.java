package io.github.backpack4j;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The request left this machine and no final answer came back: it may have been executed.
 *
 * <p>What writes can still take effect until {@link #deadline()}. After that, ask the exchange what
 * it did, by {@link #clientId()} where the request carried one, before sending it again. What reads
 * takes no effect and may be sent again at once.
 *
 * <p>An answer is final if it says that the request was carried out, or that it was refused. A
 * write's refusal that did not come whole is not: its code, which may say that the exchange itself
 * does not know, was lost.
 */
public final class OutcomeUnknownException extends BackpackException {

  private static final long serialVersionUID = 1L;

  private final String operation;
  private final int status;
  private final String code;
  private final Instant deadline;
  private final long[] clientIds;
  private final @Nullable String verifyingKey;
  private final transient List<?> results;

  /**
   * Says what has an unknown outcome, and until when it stays open.
   *
   * @param operation the operation's id
   * @param status the HTTP status; 0 when none came
   * @param reason what happened instead of a final answer
   * @param deadline the request's timestamp plus its window
   * @param clientIds the client ids that the request carried, in its order
   * @param verifyingKey the key it was signed for, in base64; null if it was not signed
   * @param cause what failed underneath, where something did
   */
  public OutcomeUnknownException(
      String operation,
      int status,
      String reason,
      Instant deadline,
      List<Long> clientIds,
      @Nullable String verifyingKey,
      @Nullable Throwable cause) {
    this(
        operation,
        status,
        "",
        message(operation, reason) + "; it can take effect until " + deadline,
        deadline,
        clientIds.stream().mapToLong(Long::longValue).toArray(),
        verifyingKey,
        List.of(),
        cause);
  }

  private OutcomeUnknownException(
      String operation,
      int status,
      String code,
      String message,
      Instant deadline,
      long[] clientIds,
      @Nullable String verifyingKey,
      List<?> results,
      @Nullable Throwable cause) {
    super(operation, message, cause);
    this.operation = Objects.requireNonNull(operation, "operation");
    this.status = status;
    this.code = code;
    this.deadline = deadline;
    this.clientIds = clientIds;
    this.verifyingKey = verifyingKey;
    this.results = results;
  }

  /**
   * A request that only reads got no answer.
   *
   * @param operation the operation's id
   * @param reason what happened instead of an answer
   * @param deadline the request's timestamp plus its window
   * @param cause what failed underneath, where something did
   */
  public static OutcomeUnknownException ofRead(
      String operation, String reason, Instant deadline, @Nullable Throwable cause) {
    return new OutcomeUnknownException(
        operation,
        0,
        "",
        message(operation, reason),
        deadline,
        new long[0],
        null,
        List.of(),
        cause);
  }

  /**
   * The same failure, of an answer that had a code.
   *
   * @param code the code as the exchange spelled it; empty if it had none
   */
  public OutcomeUnknownException withCode(String code) {
    return with(code, results());
  }

  /**
   * The same failure of a batch, of which the exchange does know what became of some items.
   *
   * @param results a result for each item, in the order of the request
   */
  public OutcomeUnknownException withResults(List<?> results) {
    return with(code, List.copyOf(results));
  }

  private OutcomeUnknownException with(String code, List<?> results) {
    OutcomeUnknownException answered =
        new OutcomeUnknownException(
            operation,
            status,
            code,
            String.valueOf(getMessage()),
            deadline,
            clientIds,
            verifyingKey,
            results,
            getCause());
    answered.setStackTrace(getStackTrace());
    return answered;
  }

  private static String message(String operation, String reason) {
    return operation + " has an unknown outcome: " + reason;
  }

  @Override
  public Outcome outcome() {
    return Outcome.UNKNOWN;
  }

  /** The operation's id in the contract, such as {@code executeOrder}. */
  @Override
  public String operation() {
    return operation;
  }

  /** The HTTP status of an answer that settles nothing; 0 when none came. */
  public int status() {
    return status;
  }

  /**
   * The code of the answer that settles nothing, as the exchange spelled it; empty when it had
   * none, and when none came.
   */
  public String code() {
    return code;
  }

  /**
   * The request's timestamp plus its window: what the exchange compares with its own clock, and
   * after which it no longer accepts the request.
   *
   * <p>The timestamp is of the clock here, corrected by what the exchange was last heard to say of
   * its own. Where it is still ahead of the exchange's, the request stays acceptable for as much
   * longer: by the clock here until this moment plus the difference. Where it is behind, the moment
   * comes earlier.
   */
  public Instant deadline() {
    return deadline;
  }

  /** The client id to look the request up by; null unless it carried exactly one. */
  public @Nullable Long clientId() {
    return clientIds.length == 1 ? clientIds[0] : null;
  }

  /**
   * The public half of the key that signed the request, in base64: whose account to ask. Null if it
   * was not signed, or only reads.
   */
  public @Nullable String verifyingKey() {
    return verifyingKey;
  }

  /** Every client id that the request carried, in its order; a batch has many. */
  public List<Long> clientIds() {
    return Arrays.stream(clientIds).boxed().toList();
  }

  /**
   * What the exchange said of each item of a batch, in the order of the request and of the type
   * that the operation answers with, where it settles some items and leaves others open. Those that
   * it leaves open are among them, as refusals with the code {@code TIMEOUT} or {@code
   * SERVER_ERROR}. Empty where it settles none, and once this has been serialized.
   */
  public List<?> results() {
    return results == null ? List.of() : results;
  }
}
