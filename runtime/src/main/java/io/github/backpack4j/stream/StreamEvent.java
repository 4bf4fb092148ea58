package io.github.backpack4j.stream;

import io.github.backpack4j.DecodingException;

/**
 * What a {@linkplain StreamClient#publisher publisher} gives: a message, or what a {@link
 * StreamListener} is told between messages.
 *
 * <p>Each takes one of the demand, so that whoever sees messages has seen the marks before them.
 *
 * @param <T> type of the messages
 */
public sealed interface StreamEvent<T> {

  /**
   * Here is the next message.
   *
   * @param <T> its type
   */
  record Message<T>(T message) implements StreamEvent<T> {}

  /**
   * A message came that cannot be read; it is lost, and later ones still come.
   *
   * @param failure its pointer is that of the frame, where the message stands at {@code /data}
   * @param <T> type of the messages
   */
  record Unreadable<T>(DecodingException failure) implements StreamEvent<T> {}

  /**
   * Messages may have been missed. {@link Resumed} or the end follows.
   *
   * @param <T> type of the messages
   */
  record Interrupted<T>(Interruption interruption) implements StreamEvent<T> {}

  /**
   * Messages come again; nothing that was missed is repeated.
   *
   * @param interruption the one that has ended
   * @param <T> type of the messages
   * @see StreamListener#onResumed
   */
  record Resumed<T>(Interruption interruption) implements StreamEvent<T> {}
}
