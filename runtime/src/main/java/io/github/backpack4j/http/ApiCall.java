package io.github.backpack4j.http;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One operation with its parameters, ready to be sent.
 *
 * <p>It is a description: immutable, safe for several threads, and nothing happens until one of its
 * three methods is called. Each of those sends it anew with a new timestamp and signature, so
 * calling one twice on an order places two orders.
 *
 * <p>It waits for its turn at the {@link RateLimiter}. What only reads may be sent several times,
 * by the {@link RetryPolicy}; what writes is signed and sent a second time only after a definite
 * refusal of its timestamp, by the {@link ServerClock}. Waits end when the thread is interrupted,
 * the future is cancelled or the transport closed.
 *
 * <p>Failures are {@link io.github.backpack4j.BackpackException}s and nothing else; their {@link
 * io.github.backpack4j.BackpackException#outcome() outcome} says whether it happened and whether it
 * may be sent again. A thread that is interrupted meanwhile gets one of them too and stays
 * interrupted.
 *
 * @param <T> what the exchange answers
 */
public interface ApiCall<T extends @Nullable Object> {

  /**
   * Sends it and waits for the answer.
   *
   * @throws io.github.backpack4j.NotSentException if nothing left this machine
   * @throws io.github.backpack4j.ApiException if the exchange refused
   * @throws io.github.backpack4j.DecodingException if it was executed and the answer is unreadable
   * @throws io.github.backpack4j.OutcomeUnknownException if it left and no final answer came
   */
  T execute();

  /** As {@link #execute()}, with status, headers and bytes of the answer. */
  ApiResponse<T> response();

  /**
   * Sends it on a thread of the HTTP client's dispatcher.
   *
   * <p>The future fails with the exception that {@link #execute()} would throw. Cancelling it, or
   * completing it in any other way, gives the request up: one that writes may have been executed
   * all the same, and nothing is left to say so. What depends on the future runs on that thread
   * unless it names an executor.
   */
  CompletableFuture<T> executeAsync();

  /** The operation's id in the contract, such as {@code executeOrder}. */
  String operation();
}
