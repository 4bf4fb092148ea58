package io.github.backpack4j.http;

import io.github.backpack4j.NotSentException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** A request that Retrofit made, or why there is none. */
final class PreparedCall<T extends @Nullable Object> implements ApiCall<T> {
  private static final String CLOSED = "the client is closed";

  private final Transport transport;
  private final OperationSpec<T> operation;
  private final @Nullable Request request;
  private final @Nullable Impossible impossible;

  private record Impossible(String reason, @Nullable Throwable cause) {}

  private PreparedCall(
      Transport transport,
      OperationSpec<T> operation,
      @Nullable Request request,
      @Nullable Impossible impossible) {
    this.transport = transport;
    this.operation = operation;
    this.request = request;
    this.impossible = impossible;
  }

  static <T extends @Nullable Object> PreparedCall<T> of(
      Transport transport, OperationSpec<T> operation, Request request) {
    return new PreparedCall<>(transport, operation, request, null);
  }

  /** A call of which it is known already that it will not be sent. */
  static <T extends @Nullable Object> PreparedCall<T> impossible(
      Transport transport, OperationSpec<T> operation, String reason, @Nullable Throwable cause) {
    return new PreparedCall<>(transport, operation, null, new Impossible(reason, cause));
  }

  @Override
  public String operation() {
    return operation.name();
  }

  @Override
  public T execute() {
    return response().body();
  }

  @Override
  public ApiResponse<T> response() {
    if (transport.isClosed()) {
      throw notSent(CLOSED, null);
    }
    return response(new Cancellation(transport.waits()));
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    Cancellation cancellation = new Cancellation(transport.waits());
    CompletableFuture<T> future = new CompletableFuture<>();
    if (transport.isClosed()) {
      future.completeExceptionally(notSent(CLOSED, null));
      return future;
    }
    future.whenComplete((value, failure) -> cancellation.cancel());
    try {
      transport
          .client()
          .dispatcher()
          .executorService()
          .execute(
              () -> {
                try {
                  future.complete(response(cancellation).body());
                } catch (Throwable e) {
                  future.completeExceptionally(e);
                }
              });
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      future.completeExceptionally(
          notSent("the executor of the HTTP client takes no more calls", e));
    }
    return future;
  }

  /** As {@link #response()}, for a call that may be cancelled. */
  ApiResponse<T> response(Cancellation cancellation) {
    if (request == null) {
      throw notSent(impossible.reason(), impossible.cause());
    }
    if (operation.signed() != null && transport.signer() == null) {
      throw notSent(OperationSpec.NO_SIGNER, null);
    }
    return new Execution<>(transport, operation, request, cancellation).run();
  }

  private NotSentException notSent(String reason, @Nullable Throwable cause) {
    return new NotSentException(operation.name(), reason, cause);
  }

  @Override
  public String toString() {
    return "ApiCall[" + operation.name() + "]";
  }
}
