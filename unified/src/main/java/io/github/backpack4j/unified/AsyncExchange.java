package io.github.backpack4j.unified;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a {@link UnifiedExchange} with futures for results, all but those that watch.
 *
 * <p>A future fails with the exception that the method would throw. Cancelling it, or completing it
 * in any other way, gives up waiting, not the request: once it is sent it takes its effect. Calls
 * that have not begun by then are not sent. What depends on a future runs on the thread of its call
 * unless it names an executor.
 *
 * <p>Safe for several threads.
 */
public final class AsyncExchange {
  private final UnifiedExchange exchange;
  private final Executor executor;

  /**
   * Calls {@code exchange} elsewhere.
   *
   * @param executor runs the calls
   */
  AsyncExchange(UnifiedExchange exchange, Executor executor) {
    this.exchange = exchange;
    this.executor = executor;
  }

  /** Daemon threads as they are needed, gone when they are not. */
  static Executor threads() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        10,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        task -> {
          Thread thread = new Thread(task, "backpack4j-unified");
          thread.setDaemon(true);
          return thread;
        });
  }

  private <T extends @Nullable Object> CompletableFuture<T> run(Supplier<T> call) {
    CompletableFuture<T> future = new CompletableFuture<>();
    try {
      executor.execute(
          () -> {
            if (future.isDone()) {
              return;
            }
            try {
              future.complete(call.get());
            } catch (Throwable e) {
              future.completeExceptionally(e);
            }
          });
    } catch (RejectedExecutionException e) {
      future.completeExceptionally(e);
    }
    return future;
  }

  // MarketMethods

  /** As {@link MarketMethods#fetchMarkets()}. */
  public CompletableFuture<List<Market>> fetchMarkets() {
    return run(() -> exchange.fetchMarkets());
  }

  /** As {@link MarketMethods#fetchCurrencies()}. */
  public CompletableFuture<Map<String, Currency>> fetchCurrencies() {
    return run(() -> exchange.fetchCurrencies());
  }

  /** As {@link MarketMethods#fetchTime()}. */
  public CompletableFuture<Instant> fetchTime() {
    return run(() -> exchange.fetchTime());
  }

  /** As {@link MarketMethods#fetchStatus()}. */
  public CompletableFuture<ExchangeStatus> fetchStatus() {
    return run(() -> exchange.fetchStatus());
  }

  // FuturesMethods

  // LendingMethods

  // AccountMethods

  // OrderMethods

}
