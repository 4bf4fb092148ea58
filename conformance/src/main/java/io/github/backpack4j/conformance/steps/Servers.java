package io.github.backpack4j.conformance.steps;

import io.github.backpack4j.conformance.exchange.RestExchange;
import io.github.backpack4j.conformance.exchange.StreamExchange;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What scenarios share because it is slow to start: two servers and the threads of an HTTP client.
 */
final class Servers {
  private static @Nullable RestExchange rest;
  private static @Nullable StreamExchange stream;
  private static @Nullable OkHttpClient http;

  private Servers() {}

  static synchronized RestExchange rest() {
    if (rest == null) {
      rest = new RestExchange();
    }
    return rest;
  }

  static synchronized StreamExchange stream() {
    if (stream == null) {
      stream = new StreamExchange();
    }
    return stream;
  }

  static synchronized OkHttpClient http() {
    if (http == null) {
      http = new OkHttpClient();
    }
    return http;
  }

  static synchronized void stop() {
    if (rest != null) {
      rest.close();
      rest = null;
    }
    if (stream != null) {
      stream.close();
      stream = null;
    }
    if (http != null) {
      http.dispatcher().executorService().shutdown();
      http.connectionPool().evictAll();
      http = null;
    }
  }

  /** Whether no request is on its way or waits to be; a socket counts as a call while it lives. */
  static boolean isQuiet() {
    Dispatcher calls = http().dispatcher();
    return Stream.of(calls.queuedCalls(), calls.runningCalls())
        .flatMap(List::stream)
        .noneMatch(call -> call.request().url().encodedPath().contains("api/v1/"));
  }
}
