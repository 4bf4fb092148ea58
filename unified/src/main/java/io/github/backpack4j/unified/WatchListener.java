package io.github.backpack4j.unified;

import java.lang.System.Logger.Level;
import java.time.Instant;

/**
 * Is told what a {@link Watch} sees.
 *
 * <p>Calls of one watch never overlap, whatever it watches, and each sees what the one before did.
 * They come from the exchange's executor and may take their time: nothing but this watch waits for
 * them. What a listener throws is logged, and the next call is made all the same.
 *
 * @param <T> what is watched, such as {@link Ticker}
 */
@FunctionalInterface
public interface WatchListener<T> {

  /** Here is the next. */
  void onUpdate(T update);

  /**
   * Updates may be missed from here on. Told once, however many streams the watch has and however
   * many attempts it takes; {@link #onResumed} or {@link #onClosed} follows.
   *
   * @param since from when on, by the client's clock; these are times of arrival, so go back by a
   *     margin when you ask for what was missed
   * @param why in a few words, such as {@code closed with 1001 going away}
   */
  default void onInterrupted(Instant since, String why) {}

  /** Updates come again, on every stream of the watch. */
  default void onResumed() {}

  /**
   * Something failed: a message could not be read ({@link UnreadableAnswerException}; it is lost,
   * and later ones come), something that the watch had asked for could not be had and is asked for
   * again, or the watch has ended by itself, in which case {@link #onClosed} is next. Unless
   * overridden, it is logged.
   */
  default void onFailure(ExchangeException failure) {
    WatchCalls.LOG.log(Level.WARNING, "a watch met a failure", failure);
  }

  /** The watch has ended; this is the last call. */
  default void onClosed() {}
}
