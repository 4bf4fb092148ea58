package io.github.backpack4j.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a request from going out: an interceptor may throw nothing but an {@link IOException}. What
 * the caller sees is made of it in {@link Judge}.
 */
final class WithheldException extends IOException {
  private static final long serialVersionUID = 1L;

  WithheldException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }

  /** Why, in words that hold nothing of the request. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
