package io.github.backpack4j.sign;

import org.jspecify.annotations.Nullable;

/**
 * No signature could be made: the key is destroyed, or the module that holds it refuses.
 *
 * <p>A request whose signing fails has not been sent.
 */
public final class SigningException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says why, without naming key or signing string. */
  public SigningException(String message) {
    super(message);
  }

  /** Says why, without naming key or signing string, and what the module threw. */
  public SigningException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
