package io.github.backpack4j.conformance.live;

import io.github.backpack4j.http.Sleeper;
import java.io.IOException;
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
 * <p>It stands before the client signs, so that it never sees a signature.
 */
final class Wire implements Interceptor {
  private final Sleeper sleeper;
  private final List<Received> received = new ArrayList<>();

  Wire(Sleeper sleeper) {
    this.sleeper = sleeper;
  }

  /** What came since this was last asked. */
  synchronized List<Received> drain() {
    List<Received> all = List.copyOf(received);
    received.clear();
    return all;
  }

  private synchronized void add(Received one) {
    received.add(one);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
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
