package io.github.backpack4j.stream;

import io.github.backpack4j.DecodingException;

/**
 * Is told the messages of one subscription, in the order in which they came.
 *
 * <p>Calls for one subscription never overlap; each sees what the one before did, though the thread
 * may differ. A call may take its time, within the limits that {@link StreamClient} describes. What
 * it throws is reported to {@link ClientListener#onListenerFailure}, and the next message is
 * delivered all the same.
 *
 * @param <T> type of the messages
 */
@FunctionalInterface
public interface StreamListener<T> {

  /** Here is the next message. */
  void onMessage(T message);

  /**
   * A message came that cannot be read; it is lost, and later ones still come.
   *
   * <p>Unless overridden, this throws {@code failure}, which so ends at {@link
   * ClientListener#onListenerFailure}.
   *
   * @param failure its pointer is that of the frame, where the message stands at {@code /data}
   */
  default void onUnreadable(DecodingException failure) {
    throw failure;
  }

  /** Messages may have been missed. Either {@link #onResumed} or {@link #onClosed} follows. */
  default void onInterrupted(Interruption interruption) {}

  /**
   * Messages come again; each that follows was sent after the stream was asked for anew.
   *
   * <p>Nothing that was missed is repeated, and a private stream does not begin with the state of
   * the account, or only with what is held now. Where that matters, ask the exchange now, by its
   * other operations, for what happened since {@link Interruption#since()} and a margin before: for
   * orders, open ones and those that ended meanwhile, and their fills; and for positions, where one
   * that was held and is not listed any more has been closed, of which no stream tells. What is
   * then heard as well as asked for is to be told by its ids.
   *
   * @param interruption the one that has ended
   */
  default void onResumed(Interruption interruption) {}

  /** The subscription has ended; this is the last call. */
  default void onClosed() {}
}
