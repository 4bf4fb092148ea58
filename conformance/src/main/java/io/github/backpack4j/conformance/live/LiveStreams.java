package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.api.BackpackStreams;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.redact.Secrets;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.Window;
import io.github.backpack4j.stream.StreamName;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows one stream of a server on a socket of its own: subscribes, watches, gives the stream
 * back, and closes.
 *
 * <p>Not for several threads; one for each stream that is followed.
 */
public final class LiveStreams {
  /** What still comes this long after a stream was given back should not; less for short looks. */
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private static final int MOST_FRAMES = 20;
  private static final int MOST_SHOWN = 20_000;

  /** More than any stream of the exchange says in minutes. */
  private static final int MOST_KEPT = 50_000;

  private static final long MOST_CHARACTERS = 32L << 20;

  /** Statuses of a server that is not there for the moment. */
  private static final Set<Integer> NOT_THERE = Set.of(429, 502, 503, 504);

  private final LiveRun run;
  private final LiveTarget target;
  private final StreamName<?> stream;
  private final ContractIndex.Channel channel;
  private final List<StreamFrame> frames = new ArrayList<>();
  private final List<String> sent = new ArrayList<>();

  /** What a frame was signed with; a server that repeats it is not quoted. */
  private final List<String> signed = new ArrayList<>();

  private final Duration settled;
  private final Duration patience;
  private FollowedStream.@Nullable Refused refused;

  /** Of an answer that opened no socket; 0 for none. */
  private int status;

  private @Nullable String ended;
  private long characters;
  private boolean late;
  private FollowedStream.@Nullable Close close;

  private LiveStreams(LiveRun run, String name) {
    this.run = run;
    this.target = run.target();
    this.stream = BackpackStreams.named(name);
    this.channel = ContractIndex.standard().channelOf(name);
    this.settled = target.streamTime().compareTo(SETTLED) < 0 ? target.streamTime() : SETTLED;
    Duration interval = stream.interval();
    this.patience = interval == null ? target.streamTime() : interval.plus(target.timeout());
  }

  /**
   * Follows a stream for as long as the run's settings say.
   *
   * @param name its name, such as {@code depth.SOL_USDC}
   */
  public static FollowedStream follow(LiveRun run, String name) {
    return new LiveStreams(run, name).follow();
  }

  private FollowedStream follow() {
    Instant asked = target.clock().instant();
    URI url = target.wsUrl();
    Signer signer = target.signer();
    String skipped =
        url == null ? "no --ws-url" : stream.isPrivate() && signer == null ? "no key" : null;
    if (url == null || skipped != null) {
      return followed(asked, skipped, null);
    }
    run.await(false);
    asked = target.clock().instant();
    long start = System.nanoTime();
    try (LiveSocket socket = new LiveSocket(run.http(), url, target.timeout())) {
      if (open(socket)) {
        send(socket, subscription(signer, asked));
        watch(socket);
        if (ended == null) {
          giveBack(socket);
        }
        if (ended == null) {
          close(socket);
        }
      }
    }
    return followed(asked, null, recorded((System.nanoTime() - start) / 1_000_000));
  }

  private FollowedStream followed(
      Instant asked, @Nullable String skipped, @Nullable String exchange) {
    return new FollowedStream(
        channel,
        stream,
        skipped,
        refused,
        asked,
        List.copyOf(frames),
        patience,
        target.streamTime(),
        ended,
        late,
        settled,
        close,
        exchange);
  }

  private boolean open(LiveSocket socket) {
    LiveSocket.Event event = socket.next(after(target.timeout()));
    if (event != null && event.kind() == LiveSocket.Kind.OPENED) {
      return true;
    }
    status = event == null ? 0 : event.code();
    if (status == 0) {
      String why =
          event == null
              ? "no answer within " + LiveRun.words(target.timeout())
              : NetworkFailure.words(event.failure(), target.timeout());
      refused = new FollowedStream.Refused(Outcome.INCONCLUSIVE, why);
    } else if (NOT_THERE.contains(status)) {
      String why = status == 503 ? "the exchange is in maintenance" : AnswerChecks.notThere(status);
      refused = new FollowedStream.Refused(Outcome.INCONCLUSIVE, status + ": " + why);
    } else {
      refused = new FollowedStream.Refused(Outcome.FAIL, status + " instead of a socket");
    }
    return false;
  }

  /** Until the time is over that follows the first message, or no first one came in time. */
  private void watch(LiveSocket socket) {
    long until = after(patience);
    boolean begun = false;
    LiveSocket.Event event;
    while (ended == null && (event = socket.next(until)) != null) {
      if (event.kind() != LiveSocket.Kind.FRAME) {
        ended = words(event);
        continue;
      }
      StreamFrame frame = StreamFrame.of(redacted(event.text()), event.nanos());
      frames.add(frame);
      characters += frame.text().length();
      if (frames.size() > MOST_KEPT || characters > MOST_CHARACTERS) {
        ended = "more came than can be looked at, " + messages() + " messages";
      }
      if (frame.isError()) {
        return;
      }
      if (!begun && !frame.isAcknowledgement()) {
        begun = true;
        until = event.nanos() + target.streamTime().toNanos();
      }
    }
  }

  private void giveBack(LiveSocket socket) {
    if (messages() == 0) {
      return;
    }
    send(socket, frame("UNSUBSCRIBE").toString());
    long settles = after(settled);
    long until = settles;
    LiveSocket.Event event;
    while (!late && (event = socket.next(until)) != null) {
      if (event.kind() != LiveSocket.Kind.FRAME) {
        ended = words(event);
        return;
      }
      StreamFrame frame = StreamFrame.of(event.text(), event.nanos());
      if (!frame.isError() && !frame.isAcknowledgement()) {
        late = event.nanos() > settles;
        until = event.nanos() + settled.toNanos();
      }
    }
  }

  private long messages() {
    return frames.stream().filter(frame -> !frame.isError() && !frame.isAcknowledgement()).count();
  }

  private void close(LiveSocket socket) {
    socket.goodbye();
    long until = after(target.timeout());
    close = FollowedStream.Close.NOT_ANSWERED;
    LiveSocket.Event event;
    while ((event = socket.next(until)) != null) {
      switch (event.kind()) {
        case CLOSING, CLOSED -> {
          close = FollowedStream.Close.ANSWERED;
          return;
        }
        case FAILED -> {
          close = FollowedStream.Close.BROKEN;
          return;
        }
        default -> {
          // Sent before the server read that this is the end.
        }
      }
    }
  }

  private String words(LiveSocket.Event event) {
    long count = messages();
    String after = " after " + count + (count == 1 ? " message" : " messages");
    if (event.failure() instanceof MeteredSockets.TooLongException endless) {
      return endless.getMessage() + after;
    }
    return event.kind() == LiveSocket.Kind.FAILED
        ? "the connection ended" + after
        : "the server closed the socket" + after + " with " + event.code();
  }

  private static long after(Duration time) {
    return System.nanoTime() + time.toNanos();
  }

  private ObjectNode frame(String method) {
    ObjectNode frame = JsonNodeFactory.instance.objectNode().put("method", method);
    frame.putArray("params").add(stream.name());
    return frame;
  }

  private String subscription(@Nullable Signer signer, Instant now) {
    ObjectNode frame = frame("SUBSCRIBE");
    String instruction = stream.instruction();
    if (instruction != null && signer != null) {
      SigningString text = SigningString.builder(instruction).build(now, Window.DEFAULT);
      ArrayNode signature = frame.putArray("signature");
      signature.add(signer.verifyingKey().toBase64());
      signature.add(Base64.getEncoder().encodeToString(signer.sign(text)));
      signature.add(Long.toString(text.timestamp().toEpochMilli()));
      signature.forEach(part -> signed.add(part.textValue()));
      signature.add(Long.toString(text.window().toMillis()));
    }
    return frame.toString();
  }

  private void send(LiveSocket socket, String frame) {
    sent.add(redacted(frame));
    socket.send(frame);
  }

  private String redacted(String frame) {
    String redacted = frame;
    for (String each : signed) {
      redacted = redacted.replace(each, Secrets.MASK);
    }
    return redacted;
  }

  private String recorded(long tookMillis) {
    List<String> received = new ArrayList<>();
    for (StreamFrame frame : frames.subList(0, Math.min(MOST_FRAMES, frames.size()))) {
      // Even a refusal may tell of the account: its words are the server's.
      String text = target.secrets().scrub(frame.text());
      received.add(
          stream.isPrivate()
              ? "(" + frame.text().length() + " characters of an account)"
              : text.length() <= MOST_SHOWN
                  ? text
                  : text.substring(0, MOST_SHOWN)
                      + "\n(and %d characters more)".formatted(text.length() - MOST_SHOWN));
    }
    if (frames.size() > MOST_FRAMES) {
      received.add("(and " + (frames.size() - MOST_FRAMES) + " more)");
    }
    return run.exchange(stream.name(), sent, status, received, tookMillis);
  }
}
