package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Keeps what a watch's listener is told, a line a call. */
final class HeardCalls<T> implements WatchListener<T> {
  private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
  private final AtomicInteger under = new AtomicInteger();
  private final Function<T, Object> shown;

  HeardCalls() {
    this(update -> update);
  }

  /** Shows of an update what that gives. */
  HeardCalls(Function<T, Object> shown) {
    this.shown = shown;
  }

  @Override
  public void onUpdate(T update) {
    hear(String.valueOf(shown.apply(update)));
  }

  @Override
  public void onInterrupted(Instant since, String why) {
    hear("interrupted since " + since + ": " + why);
  }

  @Override
  public void onResumed() {
    hear("resumed");
  }

  @Override
  public void onFailure(ExchangeException failure) {
    hear(failure.getClass().getSimpleName() + ": " + failure.getMessage());
  }

  @Override
  public void onClosed() {
    hear("closed");
  }

  private void hear(String call) {
    int calls = under.incrementAndGet();
    this.calls.add(calls == 1 ? call : "overlapping " + call);
    under.decrementAndGet();
  }

  /** How much was heard and not asked for yet. */
  int size() {
    return calls.size();
  }

  /** All that was heard and not asked for yet. */
  List<String> all() {
    List<String> all = new ArrayList<>();
    calls.drainTo(all);
    return all;
  }

  /** The next call, which may take a while to come. */
  String next() {
    try {
      String call = calls.poll(10, TimeUnit.SECONDS);
      assertThat(call).as("nothing was heard within 10 seconds").isNotNull();
      return call;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
