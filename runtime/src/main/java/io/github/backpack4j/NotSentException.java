package io.github.backpack4j;

import org.jspecify.annotations.Nullable;

/**
 * The request never left this machine.
 *
 * <p>It was found wanting here (a missing parameter, no signer, a signer that failed), it would
 * have waited too long for its turn, or no connection could be made (DNS, connect, TLS). It had no
 * effect and may be sent again.
 */
public final class NotSentException extends BackpackException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what was not sent and why.
   *
   * @param operation the operation's id; null for a stream, which {@code reason} then names
   * @param reason what was wrong
   * @param cause what failed underneath, where something did
   */
  public NotSentException(@Nullable String operation, String reason, @Nullable Throwable cause) {
    super(
        operation,
        operation == null ? "not sent: " + reason : operation + " was not sent: " + reason,
        cause);
  }

  @Override
  public Outcome outcome() {
    return Outcome.NOT_SENT;
  }
}
