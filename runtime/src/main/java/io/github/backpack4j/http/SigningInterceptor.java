package io.github.backpack4j.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Signs what is about to go out. As the last network interceptor it runs after every interceptor of
 * the user and once the connection stands: what it sees is what is sent, the timestamp is fresh,
 * and whatever failed before it ran has not been sent.
 */
final class SigningInterceptor implements Interceptor {
  // Not exported by OkHttp. It is thrown where a stream of HTTP/2 is opened, before any byte of it.
  private static final String STREAM_NOT_OPENED =
      "okhttp3.internal.http2.ConnectionShutdownException";

  @Override
  public Response intercept(Chain chain) throws IOException {
    // Taken from the call: an interceptor may have replaced the request, tags and all.
    Attempt attempt = chain.call().request().tag(Attempt.class);
    if (attempt == null) {
      throw new IOException("only calls of the transport go through its HTTP client");
    }
    var outgoing = attempt.depart(chain.request());
    try {
      Response answer = chain.proceed(outgoing);
      attempt.answered(answer.code(), answer.header("Retry-After"));
      return answer;
    } catch (IOException e) {
      if (e.getClass().getName().equals(STREAM_NOT_OPENED)) {
        attempt.notDeparted();
      }
      throw e;
    }
  }
}
