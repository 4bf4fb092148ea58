package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.Outcome;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, times and outcomes as they are said on the page. */
final class Words {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Words() {}

  /** {@code 2,330}. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 check}, {@code 2,330 checks}. */
  static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** {@code 2026-11-23 04:30 UTC}. */
  static String minute(Instant time) {
    return MINUTE.format(time) + " UTC";
  }

  /** {@code 2026-11-23}. */
  static String day(Instant time) {
    return time.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** {@code 850 ms}, {@code 43.2 s}, {@code 12 min 5 s}, {@code 2 h 4 min}. */
  static String duration(long millis) {
    if (millis < 1000) {
      return millis + " ms";
    }
    long seconds = (millis + 500) / 1000;
    if (seconds < 60) {
      return String.format(Locale.ROOT, "%d.%d s", millis / 1000, millis % 1000 / 100);
    }
    return seconds < 3600
        ? seconds / 60 + " min " + seconds % 60 + " s"
        : number(seconds / 3600) + " h " + seconds % 3600 / 60 + " min";
  }

  /** A character for an outcome, each of another shape. */
  static String symbol(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "✓";
      case WARN -> "!";
      case FAIL -> "✕";
      case ERROR -> "⊘";
      case INCONCLUSIVE -> "?";
      case SKIP -> "–";
      case OMIT -> "○";
    };
  }

  /** The class of the style sheet for an outcome; short, as it stands in every cell. */
  static String style(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "p";
      case WARN -> "w";
      case FAIL -> "f";
      case ERROR -> "e";
      case INCONCLUSIVE -> "q";
      case SKIP -> "s";
      case OMIT -> "o";
    };
  }

  /** What an exit code says of a run. */
  static String exit(int code) {
    return switch (code) {
      case 0 -> "ok";
      case 1 -> "does not conform";
      case 4 -> "not reached";
      case 5 -> "inconclusive";
      case 6 -> "drifted";
      case 7 -> "ledger expired";
      default -> "ended with " + code;
    };
  }

  /** The outcome that an exit code is shown as. */
  static Outcome outcome(int exit) {
    return switch (exit) {
      case 0 -> Outcome.PASS;
      case 4, 5 -> Outcome.INCONCLUSIVE;
      case 6 -> Outcome.WARN;
      default -> Outcome.FAIL;
    };
  }

  /** The mark of an outcome: a character on a ground, with the word for those who do not see it. */
  static void mark(Html html, String symbol, String style, String word) {
    html.element("span", symbol, "class", "k " + style, "role", "img", "aria-label", word);
  }

  /** The mark of an outcome. */
  static void mark(Html html, Outcome outcome) {
    mark(html, symbol(outcome), style(outcome), outcome.wire());
  }
}
