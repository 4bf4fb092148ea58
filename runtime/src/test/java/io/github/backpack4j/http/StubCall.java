package io.github.backpack4j.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import okhttp3.Headers;

/** A call that nobody sends: it answers or throws what the test says, each time anew. */
final class StubCall<T> implements ApiCall<T> {
  private final String operation;
  private final Supplier<ApiResponse<T>> answer;

  private StubCall(String operation, Supplier<ApiResponse<T>> answer) {
    this.operation = operation;
    this.answer = answer;
  }

  static <T> StubCall<T> of(String operation, Supplier<T> value, String... headers) {
    return slow(operation, Duration.ZERO, value, headers);
  }

  /** One whose answer took that long. */
  static <T> StubCall<T> slow(
      String operation, Duration took, Supplier<T> value, String... headers) {
    return new StubCall<>(
        operation,
        () ->
            new ApiResponse<>(
                value.get(), 200, Headers.of(headers), new byte[0], 1, Instant.EPOCH, took));
  }

  @Override
  public T execute() {
    return response().body();
  }

  @Override
  public ApiResponse<T> response() {
    return answer.get();
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
