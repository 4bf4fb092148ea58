package io.github.backpack4j.conformance.live;

import io.github.backpack4j.http.Sleeper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what goes over the wire beside what the client makes of it, so that both look at the same
 * bytes: an answer that cannot be read, or broke off, is here as far as it came.
 *
 * <p>No answer fills the memory: what is longer than any of the exchange is broken off.
 *
 * <p>It stands before the client signs, so that it never sees a signature.
 */
final class Wire implements Interceptor {
  /** Many times what any answer of the exchange has. */
  private static final long MOST_BYTES = 8L << 20;

  private static final long KEPT_OF_TOO_MANY = 1L << 16;

  private final Pace pace;
  private final Sleeper sleeper;
  private final boolean keeps;
  private final List<Received> received = new ArrayList<>();
  private int permits;

  /** The answer has no end, or one that is too far away to wait for. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException() {
      super("more than " + MOST_BYTES + " bytes");
    }
  }

  /**
   * A wire that nothing leaves out of turn.
   *
   * @param pace gives turns to requests for which nobody has waited: those that the client makes by
   *     itself
   * @param keeps whether {@link #drain()} will be asked for what came
   */
  Wire(Pace pace, Sleeper sleeper, boolean keeps) {
    this.pace = pace;
    this.sleeper = sleeper;
    this.keeps = keeps;
  }

  /** Lets the next request go at once: its turn was waited for. */
  synchronized void permit() {
    permits++;
  }

  /** Takes back what was permitted and not used. */
  synchronized void forbid() {
    permits = 0;
  }

  private synchronized boolean isPermitted() {
    if (permits == 0) {
      return false;
    }
    permits--;
    return true;
  }

  /** Time-outs of the call go on meanwhile: better no answer than a request too early. */
  private void awaitTurn() throws IOException {
    if (!isPermitted()) {
      try {
        pace.await(false);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("the run was interrupted");
      }
    }
  }

  /** What came since this was last asked. */
  synchronized List<Received> drain() {
    List<Received> all = List.copyOf(received);
    received.clear();
    return all;
  }

  private synchronized void add(Received one) {
    if (keeps) {
      received.add(one);
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    awaitTurn();
    if (request.header("Upgrade") != null) {
      return chain.proceed(request);
    }
    long start = sleeper.nanoTime();
    Response response;
    try {
      response = chain.proceed(request);
    } catch (IOException e) {
      add(received(request, null, new Buffer(), e, start));
      throw e;
    }
    Buffer whole = new Buffer();
    try (ResponseBody body = response.body()) {
      BufferedSource source = body.source();
      while (source.read(whole, 8192) != -1) {
        // Until it ends, or breaks off.
        if (whole.size() > MOST_BYTES) {
          Buffer first = new Buffer();
          first.write(whole, KEPT_OF_TOO_MANY);
          whole.clear();
          whole.write(first, first.size());
          throw new TooLongException();
        }
      }
      add(received(request, response, whole, null, start));
      return response
          .newBuilder()
          .body(ResponseBody.create(whole.snapshot(), body.contentType()))
          .build();
    } catch (IOException e) {
      add(received(request, response, whole, e, start));
      throw e;
    }
  }

  private Received received(
      Request request,
      @Nullable Response response,
      Buffer bytes,
      @Nullable IOException failure,
      long start) {
    HttpUrl url = request.url();
    String query = url.encodedQuery();
    return new Received(
        request.method(),
        url.encodedPath() + (query == null ? "" : "?" + query),
        request.headers(),
        response == null ? 0 : response.code(),
        response == null ? Headers.of() : response.headers(),
        bytes.snapshot().toByteArray(),
        response == null ? -1 : response.body().contentLength(),
        failure,
        (sleeper.nanoTime() - start) / 1_000_000);
  }
}
