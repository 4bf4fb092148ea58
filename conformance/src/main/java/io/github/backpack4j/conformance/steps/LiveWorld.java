package io.github.backpack4j.conformance.steps;

import io.github.backpack4j.conformance.live.LiveAnswer;
import io.github.backpack4j.conformance.live.LiveRun;
import io.github.backpack4j.conformance.live.LiveTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one scenario asked a server, and the words that stand for what it cannot know. */
public final class LiveWorld {
  private static final String OPERATION = "@operation:";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9 ]+)}");
  private static final Pattern AGO = Pattern.compile("(an?|\\d+) (minute|hour|day|week)s? ago");

  private final Map<String, String> found = new HashMap<>();
  private final Map<String, LiveAnswer> askedFirst = new HashMap<>();
  private String operation = "";
  private @Nullable LiveAnswer answer;

  /** Nothing was asked yet; made by Cucumber. */
  public LiveWorld() {}

  /** Learns by its tags what the scenario is about. */
  void about(Collection<String> tags) {
    for (String tag : tags) {
      if (tag.startsWith(OPERATION)) {
        operation = tag.substring(OPERATION.length());
      }
    }
  }

  /** The operation that the scenario is about. */
  String operation() {
    return operation;
  }

  /** What an operation answers without arguments, asked once. */
  LiveAnswer askedFirst(String id) {
    LiveAnswer known = askedFirst.get(id);
    if (known == null) {
      known = LiveRun.current().ask(id, Map.of());
      askedFirst.put(id, known);
    }
    return known;
  }

  void answered(LiveAnswer answer) {
    this.answer = answer;
  }

  LiveAnswer answer() {
    if (answer == null) {
      throw new AssertionError("the scenario has asked for nothing");
    }
    return answer;
  }

  /** Keeps what a placeholder stands for from now on. */
  void found(String placeholder, String value) {
    found.put(placeholder, value);
  }

  /** A text with its placeholders filled in. */
  String filled(String text) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
  }

  private String value(String name) {
    LiveTarget target = LiveRun.current().target();
    String known = found.get(name);
    if (known != null) {
      return known;
    }
    Instant now = target.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    Matcher ago = AGO.matcher(name);
    if (ago.matches()) {
      return now.minus(length(ago)).toString();
    }
    return switch (name) {
      case "market" -> target.market();
      case "future" -> target.future();
      case "asset" -> target.asset();
      case "now" -> now.toString();
      default -> throw new AssertionError("nothing is known of {" + name + "}");
    };
  }

  private static Duration length(Matcher ago) {
    String number = ago.group(1);
    long count = number.startsWith("a") ? 1 : Long.parseLong(number);
    return switch (ago.group(2)) {
      case "minute" -> Duration.ofMinutes(count);
      case "hour" -> Duration.ofHours(count);
      case "day" -> Duration.ofDays(count);
      default -> Duration.ofDays(7 * count);
    };
  }
}
