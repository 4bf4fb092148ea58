package io.github.backpack4j.conformance.steps;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.live.LiveAnswer;
import io.github.backpack4j.conformance.live.LiveRun;
import io.github.backpack4j.conformance.live.LiveTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one scenario asked a server, and the words that stand for what it cannot know. */
public final class LiveWorld {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9 ]+)}");
  private static final Pattern AGO = Pattern.compile("(an?|\\d+) (minute|hour|day|week)s? ago");

  private final Map<String, String> found = new HashMap<>();
  private @Nullable LiveAnswer answer;

  /** Nothing was asked yet; made by Cucumber. */
  public LiveWorld() {}

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

  /** A cell of a table with its placeholders filled in. */
  String filled(String operation, String parameter, String cell) {
    return PLACEHOLDER
        .matcher(cell)
        .replaceAll(match -> Matcher.quoteReplacement(value(operation, parameter, match.group(1))));
  }

  private String value(String operation, String parameter, String name) {
    LiveTarget target = LiveRun.current().target();
    String known = found.get(name);
    if (known != null) {
      return known;
    }
    Instant now = target.clock().instant();
    Matcher ago = AGO.matcher(name);
    if (ago.matches()) {
      return time(operation, parameter, now.minus(length(ago)));
    }
    return switch (name) {
      case "market" -> target.market();
      case "future" -> target.future();
      case "asset" -> target.asset();
      case "now" -> time(operation, parameter, now);
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

  /** A moment in the unit that the contract gives the parameter. */
  private static String time(String operation, String parameter, Instant moment) {
    JsonNode unit =
        ContractIndex.standard().operation(operation).parameters().stream()
            .filter(each -> each.name().equals(parameter))
            .findFirst()
            .orElseThrow(() -> new AssertionError(operation + " has no " + parameter))
            .schema()
            .says("x-backpack-unit");
    return switch (unit.asText()) {
      case "s" -> String.valueOf(moment.getEpochSecond());
      case "ms" -> String.valueOf(moment.toEpochMilli());
      default -> throw new AssertionError(parameter + " of " + operation + " is no time");
    };
  }
}
