package io.github.backpack4j.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * Causes that can be shown. OkHttp quotes what it could not make out of an answer, be it a line or
 * the bytes of its head, and an answer may repeat what it was sent.
 */
final class Causes {
  // Causes may run in a circle.
  private static final int DEPTH = 32;

  private Causes() {}

  /** The same failure; where it quotes an answer, one of the same kind that does not. */
  static Throwable unquoted(Throwable e) {
    return quotes(e, 0) ? copy(e, 0) : e;
  }

  private static boolean isQuote(Throwable e) {
    return e instanceof ProtocolException || e instanceof EOFException;
  }

  private static boolean quotes(@Nullable Throwable e, int depth) {
    if (e == null || depth > DEPTH) {
      return false;
    }
    if (isQuote(e) || quotes(e.getCause(), depth + 1)) {
      return true;
    }
    for (Throwable suppressed : e.getSuppressed()) {
      if (quotes(suppressed, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Its kind, its places and its causes; not its text, which repeats that of its cause. */
  private static Throwable copy(Throwable e, int depth) {
    Throwable copy =
        e instanceof ProtocolException
            ? new ProtocolException()
            : e instanceof EOFException
                ? new EOFException()
                : new IOException(e.getClass().getName());
    copy.setStackTrace(e.getStackTrace());
    Throwable cause = e.getCause();
    if (cause != null && depth < DEPTH) {
      copy.initCause(copy(cause, depth + 1));
    }
    return copy;
  }
}
