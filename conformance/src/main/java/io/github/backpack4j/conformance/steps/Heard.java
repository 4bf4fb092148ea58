package io.github.backpack4j.conformance.steps;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.conformance.Answers;
import io.github.backpack4j.stream.Interruption;
import io.github.backpack4j.stream.StreamListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Keeps what a listener of a stream is told, in order. */
final class Heard<T> implements StreamListener<T> {
  /**
   * One call.
   *
   * @param word which
   * @param what what it was told; null for the end
   */
  record Event(String word, @Nullable Object what) {

    /**
     * The call as a feature writes it.
     *
     * @param like how the feature expects it: of a message, the path of what it wants to see
     */
    List<String> words(List<String> like) {
      if (what instanceof Interruption interruption) {
        return List.of(word, cause(interruption));
      }
      if (what instanceof DecodingException failure) {
        return List.of(word, failure.pointer());
      }
      if (what == null || what instanceof String) {
        return List.of(word, what == null ? "" : (String) what);
      }
      String path = like.get(1).split(" ", 2)[0];
      return List.of(word, like.get(0).equals(word) ? path + " " + Answers.read(what, path) : "");
    }
  }

  private final List<Event> events = new ArrayList<>(); // guarded by this
  private final CountDownLatch free;

  /** Is busy with its first message until {@code free} is down. */
  Heard(CountDownLatch free) {
    this.free = free;
  }

  static String cause(Interruption interruption) {
    return interruption.cause().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Override
  public void onMessage(T message) {
    add("message", message);
    try {
      if (!free.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("the scenario keeps its listener busy for too long");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void onUnreadable(DecodingException problem) {
    add("unreadable", problem);
  }

  @Override
  public void onInterrupted(Interruption interruption) {
    add("interrupted", interruption);
  }

  @Override
  public void onResumed(Interruption interruption) {
    add("resumed", interruption);
  }

  @Override
  public void onClosed() {
    add("closed", null);
  }

  private synchronized void add(String word, @Nullable Object what) {
    events.add(new Event(word, what));
    notifyAll();
  }

  /** All calls so far. */
  synchronized List<Event> events() {
    return List.copyOf(events);
  }

  /** What was told by the calls of one kind. */
  List<Object> told(String word) {
    List<Object> told = new ArrayList<>();
    for (Event event : events()) {
      if (event.word.equals(word) && event.what != null) {
        told.add(event.what);
      }
    }
    return told;
  }

  /**
   * Waits until the calls so far are as wanted; returns them when they are, or the time is over.
   */
  synchronized List<Event> await(Predicate<List<Event>> wanted, long millis)
      throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (!wanted.test(events)) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return List.copyOf(events);
  }

  /** Waits for so many calls of one kind. */
  List<Object> await(String word, int count, long millis) throws InterruptedException {
    await(all -> all.stream().filter(event -> event.word.equals(word)).count() >= count, millis);
    return told(word);
  }
}
