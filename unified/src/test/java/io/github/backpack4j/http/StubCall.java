package io.github.backpack4j.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import okhttp3.Headers;

/** A call that nobody sends: it answers or throws what the test says, each time anew. */
public final class StubCall<T> implements ApiCall<T> {
  private final String operation;
  private final Supplier<T> value;
  private final Headers headers;

  private StubCall(String operation, Supplier<T> value, Headers headers) {
    this.operation = operation;
    this.value = value;
    this.headers = headers;
  }

  /**
   * Describes one.
   *
   * @param headers of the answer: a name and its value, and so on
   */
  public static <T> StubCall<T> of(String operation, Supplier<T> value, String... headers) {
    return new StubCall<>(operation, value, Headers.of(headers));
  }

  @Override
  public T execute() {
    return response().body();
  }

  @Override
  public ApiResponse<T> response() {
    return new ApiResponse<>(
        value.get(), 200, headers, new byte[0], 1, Instant.EPOCH, Duration.ZERO);
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    throw new AssertionError("nobody asks for it");
  }

  @Override
  public String operation() {
    return operation;
  }
}
