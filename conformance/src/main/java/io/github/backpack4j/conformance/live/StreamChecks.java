package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.conformance.Losses;
import io.github.backpack4j.conformance.contract.Schema;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.json.Codec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Holds a stream that was followed against the contract, check by check.
 *
 * <p>Each fact is reported by one check only; one that an earlier check keeps from being judged is
 * left out. Places are those of the message, without its envelope.
 */
public final class StreamChecks {
  private static final Set<String> ENVELOPE = Set.of("stream", "data");

  /** By how much a time of now may be off: as much as the exchange lets the clock of a caller. */
  private static final Duration NOW = Duration.ofMinutes(10);

  private static final int MOST_CHARS = 200;
  private static final Pattern CODE = Pattern.compile("-?\\w{1,60}");

  private final LiveRun run;
  private final FollowedStream followed;
  private final Schema message;
  private final boolean values;

  private final Findings schema = new Findings();
  private final Findings decoding = new Findings();
  private final Findings required = new Findings();
  private final Findings known = new Findings();
  private final Findings units = new Findings();

  /** Messages of the schema's types, by their number among all. */
  private final List<StreamMessage> sound = new ArrayList<>();

  private boolean hasRead;
  private int times;

  private StreamChecks(LiveRun run, FollowedStream followed) {
    this.run = run;
    this.followed = followed;
    this.message = Objects.requireNonNull(followed.channel().message());
    this.values = !followed.stream().isPrivate();
  }

  /** Records what there is to say of a stream. */
  public static void record(LiveRun run, FollowedStream followed) {
    new StreamChecks(run, followed).all();
  }

  private void all() {
    if (subscription()) {
      if (firstMessage()) {
        messages();
      }
      close();
    }
  }

  private boolean subscription() {
    String skipped = followed.skipped();
    FollowedStream.Refused refused = followed.refused();
    if (skipped != null) {
      record("subscription", Outcome.SKIP, skipped);
      return false;
    }
    if (refused != null) {
      record("subscription", refused.outcome(), refused.message());
      return false;
    }
    List<StreamFrame> errors = followed.frames().stream().filter(StreamFrame::isError).toList();
    if (!errors.isEmpty()) {
      JsonNode error = errors.get(0).member("error");
      String code = error.path("code").asText();
      String words = values ? " " + shortened(error.path("message").toString()) : "";
      record(
          "subscription",
          Outcome.FAIL,
          "error " + (CODE.matcher(code).matches() ? code : "of no code") + words);
      return false;
    }
    boolean acknowledged = followed.frames().stream().anyMatch(StreamFrame::isAcknowledgement);
    record(
        "subscription",
        Outcome.PASS,
        acknowledged ? "acknowledged" : ""); // which the exchange was seen to do and not to do
    return true;
  }

  private boolean firstMessage() {
    if (!followed.messages().isEmpty()) {
      record("first message", Outcome.PASS, "");
      return true;
    }
    Duration interval = followed.stream().interval();
    String ended = followed.ended();
    String waited = "no message within " + LiveRun.words(followed.waited());
    if (ended != null) {
      record("first message", Outcome.INCONCLUSIVE, ended);
    } else if (interval != null) {
      String every = ", and one comes every " + LiveRun.words(interval);
      record("first message", Outcome.FAIL, waited + every);
    } else {
      record("first message", Outcome.OMIT, waited + ", and the stream may be silent");
    }
    return false;
  }

  private void messages() {
    List<StreamFrame> frames = followed.messages();
    for (int i = 0; i < frames.size(); i++) {
      look(i + 1, frames.get(i));
    }
    found("schema", schema, Outcome.FAIL);
    if (hasRead || !decoding.isEmpty()) {
      found("decoding", decoding, Outcome.FAIL);
    }
    found("required", required, Outcome.FAIL);
    found("known", known, Outcome.WARN);
    if (times > 0) {
      found("units", units, Outcome.FAIL);
    } else {
      record("units", Outcome.OMIT, "no times came");
    }
    if (!sound.isEmpty()) {
      identities();
    }
    continuity();
  }

  private void look(int number, StreamFrame frame) {
    String place = "message " + number + ": ";
    if (frame.json() == null) {
      decoding.add(
          "", place + AnswerChecks.noJson(frame.text().getBytes(StandardCharsets.UTF_8), "frame"));
      return;
    }
    JsonNode name = frame.member("stream");
    JsonNode data = frame.member("data");
    if (!frame.json().isObject() || name.isMissingNode() && data.isMissingNode()) {
      schema.add("", place + "neither a message, an error nor an acknowledgement");
      return;
    }
    if (data.isMissingNode() || name.isMissingNode()) {
      String absent = data.isMissingNode() ? "data" : "stream";
      required.add("", place + "an envelope without " + absent);
      return;
    }
    if (!name.asText().equals(followed.stream().name())) {
      schema.add(
          "", place + "of stream " + shortened(name.toString()) + ", which was not asked for");
      return;
    }
    for (Map.Entry<String, JsonNode> member : frame.json().properties()) {
      if (!ENVELOPE.contains(member.getKey())) {
        known.add("", place + "an envelope with " + member.getKey());
      }
    }
    ContractWalk walk = ContractWalk.through(message, data, followed.asked(), values);
    times += walk.times();
    add(schema, place, walk.schema());
    add(required, place, walk.required());
    add(known, place, walk.known());
    add(units, place, walk.units());
    StreamMessage read = new StreamMessage(number, frame.nanos(), data);
    if (walk.schema().isEmpty()) {
      decode(place, frame, data, walk.units().isEmpty());
      if (walk.units().isEmpty()) {
        age(place, read);
      }
      sound.add(read);
    }
  }

  private static void add(Findings findings, String place, String text) {
    if (!text.isEmpty()) {
      findings.add("", place + text);
    }
  }

  /** Times of another unit are read as other times; that is told of by another check. */
  private void decode(String place, StreamFrame frame, JsonNode data, boolean compared) {
    Codec<?> codec = followed.stream().codec();
    try {
      Object value = frame.read(codec);
      hasRead = true;
      List<String> losses = compared ? Losses.ofReading(data, codec, value) : List.of();
      for (String loss : losses) {
        decoding.add(
            "", place + (values ? loss : loss.split(": ", 3)[1] + ": not read as it came"));
      }
    } catch (DecodingException e) {
      decoding.add("", place + e.pointer() + ": " + (values ? e.reason() : "it cannot be read"));
    }
  }

  private void identities() {
    Findings broken = new Findings();
    StreamIdentities rules = new StreamIdentities(followed.channel(), followed.stream().name());
    for (StreamMessage each : sound) {
      for (StreamIdentities.Broken rule : rules.broken(each.data())) {
        broken.add("", each.place() + (values ? rule.shown() : rule.words()));
      }
    }
    found("identities", broken, Outcome.FAIL);
  }

  /** Each message tells of now, but those that no event made: a snapshot may be of long ago. */
  private void age(String place, StreamMessage read) {
    Instant event = read.micros("E");
    if (event == null || !read.data().hasNonNull("e")) {
      return;
    }
    Duration distance = Duration.between(event, followed.asked());
    if (distance.abs().compareTo(NOW.plus(followed.waited()).plus(followed.followed())) > 0) {
      String words = distance.isNegative() ? " min after now" : " min before now";
      units.add("", place + "/E: " + Math.round(distance.abs().toSeconds() / 60.0) + words);
    }
  }

  private void continuity() {
    Findings broken = new Findings();
    Continuity rules = new Continuity(followed.channel().family());
    for (StreamMessage each : sound) {
      rules.broken(each).forEach(words -> broken.add("", each.place() + words));
    }
    silences(broken);
    String ended = followed.ended();
    if (!broken.isEmpty()) {
      record("continuity", Outcome.FAIL, broken.text());
    } else if (ended != null) {
      record("continuity", Outcome.INCONCLUSIVE, ended);
    } else if (sound.size() < 2) {
      record("continuity", Outcome.OMIT, "fewer than two messages to compare");
    } else {
      record("continuity", Outcome.PASS, "");
    }
  }

  /** A stream that ticks may not stop to. */
  private void silences(Findings broken) {
    Duration interval = followed.stream().interval();
    List<StreamFrame> frames = followed.messages();
    for (int i = 1; interval != null && i < frames.size(); i++) {
      long gap = frames.get(i).nanos() - frames.get(i - 1).nanos();
      if (gap > followed.waited().toNanos()) {
        broken.add(
            "",
            "message %d: %d s after the one before, and one comes every %s"
                .formatted(i + 1, TimeUnit.NANOSECONDS.toSeconds(gap), LiveRun.words(interval)));
      }
    }
  }

  private void close() {
    FollowedStream.Close close = followed.close();
    if (followed.late()) {
      String settled = LiveRun.words(followed.settled());
      record("close", Outcome.FAIL, "messages came " + settled + " after UNSUBSCRIBE");
    } else if (close != null) {
      switch (close) {
        case ANSWERED -> record("close", Outcome.PASS, "");
        case BROKEN ->
            record("close", Outcome.FAIL, "the connection ended without a closing frame");
        case NOT_ANSWERED ->
            record(
                "close",
                Outcome.FAIL,
                "no closing frame within " + LiveRun.words(run.target().timeout()));
      }
    }
  }

  private static String shortened(String text) {
    return text.length() > MOST_CHARS ? text.substring(0, MOST_CHARS) + "…" : text;
  }

  private void found(String check, Findings findings, Outcome otherwise) {
    record(check, findings.isEmpty() ? Outcome.PASS : otherwise, findings.text());
  }

  private void record(String check, Outcome outcome, String message) {
    run.check(followed.subject(), check, outcome, message, followed.exchange());
  }
}
