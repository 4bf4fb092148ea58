package io.github.backpack4j.conformance.live;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says in few words why no answer came, or not a whole one. */
final class NetworkFailure {
  private NetworkFailure() {}

  /** Why there is no whole answer. */
  static String words(LiveAnswer answer, Duration timeout) {
    Received received = answer.received();
    Throwable sent = received == null ? null : received.failure();
    boolean late = late(sent) || late(answer.failure());
    if (sent instanceof Wire.TooLongException) {
      return "the answer has " + sent.getMessage();
    }
    if (received != null && received.status() != 0) {
      String came = came(received);
      return late
          ? "the answer was not whole within %s, but %s".formatted(LiveRun.words(timeout), came)
          : "the connection ended after " + came;
    }
    if (received == null && answer.failure() != null && !late) {
      return "not sent: " + answer.failure().getMessage();
    }
    return words(late ? new InterruptedIOException() : sent, timeout);
  }

  /** Why there is no answer at all; null when it simply ended. */
  static String words(@Nullable Throwable failure, Duration timeout) {
    if (late(failure)) {
      return "no answer within " + LiveRun.words(timeout);
    }
    if (caused(failure, UnknownHostException.class)) {
      return "the server's name is not known";
    }
    if (caused(failure, ConnectException.class) || caused(failure, NoRouteToHostException.class)) {
      return "the connection was refused";
    }
    if (caused(failure, SSLException.class)) {
      return "no secure connection could be made";
    }
    return "the connection ended before an answer came";
  }

  private static String came(Received received) {
    return received.declared() < 0
        ? received.bytes().length + " bytes"
        : received.bytes().length + " of " + received.declared() + " bytes";
  }

  private static boolean late(@Nullable Throwable failure) {
    return caused(failure, InterruptedIOException.class);
  }

  private static boolean caused(@Nullable Throwable failure, Class<?> type) {
    Throwable each = failure;
    for (int depth = 0; each != null && depth < 20; depth++) {
      if (type.isInstance(each)) {
        return true;
      }
      each = each.getCause();
    }
    return false;
  }
}
