package io.github.backpack4j.stream;

import io.github.backpack4j.DecodingException;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Is told what concerns a {@link StreamClient} as a whole.
 *
 * <p>Calls never overlap and never come from the thread that reads the socket. What is not
 * overridden goes to the system logger named after this package; what is thrown goes there too.
 */
public interface ClientListener {

  /** The client came to another state. */
  default void onStateChanged(StreamState state) {
    StreamLog.LOG.log(Level.DEBUG, "the stream client is {0}", state);
  }

  /**
   * A connection was lost, or could not be made; each attempt counts. Unless it was to be the only
   * one, another follows.
   */
  default void onConnectionLost(Interruption interruption) {
    StreamLog.LOG.log(Level.WARNING, "no connection: {0}", interruption);
  }

  /**
   * The exchange refused a frame. It does not say which: suspect the subscriptions made last, above
   * all their names. Unless overridden, one line of its words, at most 200 characters, is logged.
   *
   * @param code number of the refusal, such as 4006; 0 if it had none
   * @param message the exchange's words; empty if it had none
   */
  default void onRefused(int code, String message) {
    StreamLog.LOG.log(
        Level.WARNING,
        "a frame was refused with {0}: {1}",
        String.valueOf(code),
        StreamLog.line(message));
  }

  /** A frame came that is neither a message of a stream nor a control frame. */
  default void onUnreadable(DecodingException failure) {
    StreamLog.LOG.log(Level.WARNING, "a frame was not understood", failure);
  }

  /**
   * No message of a stream came for longer than it may. Its market may not exist, which the
   * exchange does not say, or may be closed or quiet.
   *
   * <p>If it is a stream that must tick and had ticked on this connection, the connection is given
   * up as well: {@link Interruption.Cause#SILENT}.
   *
   * @param stream the stream that is silent
   * @param silence for how long, since it was asked for or since its last message
   */
  default void onSilent(StreamName<?> stream, Duration silence) {
    StreamLog.LOG.log(Level.WARNING, "no message of {0} came in {1}", stream, silence.toString());
  }

  /**
   * A listener threw.
   *
   * @param stream the stream whose listener it is
   * @param failure what it threw
   */
  default void onListenerFailure(StreamName<?> stream, Throwable failure) {
    StreamLog.LOG.log(Level.ERROR, "the listener of " + stream + " failed", failure);
  }
}
