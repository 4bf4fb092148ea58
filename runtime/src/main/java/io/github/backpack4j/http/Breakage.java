package io.github.backpack4j.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * What broke an attempt off, in words for each moment, and whether it may be gone the next time.
 */
final class Breakage {
  static final String VIRTUAL_MACHINE = "the virtual machine failed";

  private Breakage() {}

  /** Why it did not leave. */
  static String whyNotSent(Throwable e) {
    if (e instanceof UnknownHostException) {
      return "the name of the host was not resolved";
    }
    if (e instanceof SSLException) {
      return "no TLS connection was made";
    }
    if (e instanceof SocketTimeoutException) {
      return "no connection was made in time";
    }
    if (isInterruption(e)) {
      return "the thread was interrupted";
    }
    if (e instanceof VirtualMachineError) {
      return VIRTUAL_MACHINE;
    }
    return e instanceof IOException
        ? "no connection was made"
        : "an interceptor of the HTTP client failed";
  }

  /** Why an answer that had begun was not read. */
  static String whyUnread(Throwable e) {
    if (e instanceof Received.TooLargeException) {
      return "it is larger than 64 MiB";
    }
    if (e instanceof VirtualMachineError) {
      return VIRTUAL_MACHINE;
    }
    return isOfTheConnection(e) ? "it broke off" : "an interceptor of the HTTP client lost it";
  }

  /** Why no answer came to what left. */
  static String whyUnanswered(Throwable e) {
    if (e instanceof WithheldException) {
      return "no answer came, and it was kept from being sent a second time";
    }
    if (isInterruption(e)) {
      return "the thread was interrupted before the answer came";
    }
    if (e instanceof InterruptedIOException) {
      return "no answer came in time";
    }
    if (e instanceof VirtualMachineError) {
      return VIRTUAL_MACHINE;
    }
    return e instanceof IOException
        ? "the connection broke before the answer came"
        : "an interceptor of the HTTP client interfered";
  }

  private static boolean isOfTheConnection(Throwable e) {
    return e instanceof IOException && !(e instanceof WithheldException);
  }

  // A timeout of the client is an InterruptedIOException too.
  private static boolean isInterruption(Throwable e) {
    return (e instanceof InterruptedIOException || e instanceof InterruptedException)
        && Thread.currentThread().isInterrupted();
  }

  /** Whether another attempt may fare better: what broke is the connection, not this program. */
  static boolean mayPass(Throwable e) {
    return isOfTheConnection(e)
        && !isInterruption(e)
        && !(e instanceof Received.TooLargeException)
        && !(e instanceof SSLPeerUnverifiedException)
        && !(e instanceof SSLException && e.getCause() instanceof CertificateException);
  }
}
