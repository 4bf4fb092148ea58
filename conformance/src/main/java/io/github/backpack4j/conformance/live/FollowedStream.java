package io.github.backpack4j.conformance.live;

import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.Subject;
import io.github.backpack4j.stream.StreamName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of one stream, from its subscription to the end of its socket.
 *
 * @param channel the channel that it is of
 * @param stream its name
 * @param skipped why nothing was sent at all; null if something was
 * @param refused why there was no socket; null if there was one
 * @param asked when it was subscribed to, by the clock of the run
 * @param frames what came until it was given back, in order
 * @param waited how long the first message was waited for
 * @param followed how long it was watched from its first message on
 * @param ended why the socket ended before it was given back; null if it did not
 * @param late whether messages still came long after it was given back
 * @param settled how long is long
 * @param close how the end went; null if the socket had ended before
 * @param exchange the id of the recorded exchange; null if nothing was sent
 */
public record FollowedStream(
    ContractIndex.Channel channel,
    StreamName<?> stream,
    @Nullable String skipped,
    @Nullable Refused refused,
    Instant asked,
    List<StreamFrame> frames,
    Duration waited,
    Duration followed,
    @Nullable String ended,
    boolean late,
    Duration settled,
    @Nullable Close close,
    @Nullable String exchange) {

  /**
   * Why there was no socket.
   *
   * @param outcome whether that can be held against the server
   * @param message in words
   */
  record Refused(Outcome outcome, String message) {}

  /** How the end went. */
  enum Close {
    /** The server answered. */
    ANSWERED,
    /** The server did not answer in time. */
    NOT_ANSWERED,
    /** The connection ended without an answer. */
    BROKEN
  }

  /** The channel, as findings name it. */
  Subject subject() {
    return Subject.stream(String.valueOf(channel.address()));
  }

  /** Frames that are neither errors nor acknowledgements: messages, or what should be one. */
  List<StreamFrame> messages() {
    return frames.stream().filter(frame -> !frame.isError() && !frame.isAcknowledgement()).toList();
  }

  /** Names the stream: messages may be of an account. */
  @Override
  public String toString() {
    return stream.name();
  }
}
