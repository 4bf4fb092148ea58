package io.github.backpack4j.conformance.cli;

import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.ScenarioResult;
import io.github.backpack4j.conformance.run.Run;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Says how far a run is: on a terminal in one line that changes, elsewhere in a line now and then.
 */
final class ProgressLine implements Run.Progress {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);
  private static final Duration BETWEEN_CHANGES = Duration.ofMillis(100);
  private static final String ERASE = "\r\u001b[K";

  /** So much of a run has to be over before anything is said of the rest. */
  private static final int ENOUGH = 5;

  private final Console console;
  private final boolean changes;
  private final Clock clock;
  private final Instant begin;
  private @Nullable Instant last;
  private int bad;
  private boolean stands;

  /**
   * A line of a run that begins now.
   *
   * @param changes whether it is written over what stands there, as a terminal can
   */
  ProgressLine(Console console, boolean changes, Clock clock) {
    this.console = console;
    this.changes = changes;
    this.clock = clock;
    this.begin = clock.instant();
    this.last = changes ? null : begin;
  }

  @Override
  public synchronized void ended(ScenarioResult result, int done, int total) {
    if (result.outcome() == Outcome.FAIL || result.outcome() == Outcome.ERROR) {
      bad++;
    }
    Instant now = clock.instant();
    Duration between = changes ? BETWEEN_CHANGES : BETWEEN_LINES;
    if (last != null && Duration.between(last, now).compareTo(between) < 0) {
      return;
    }
    last = now;
    String line = line(result, done, total, Duration.between(begin, now));
    console.status(changes ? ERASE + line : line + System.lineSeparator());
    stands = changes;
  }

  private String line(ScenarioResult result, int done, int total, Duration since) {
    StringBuilder line = new StringBuilder();
    line.append(done).append(" of ").append(total).append(" scenarios, ").append(words(since));
    if (done >= ENOUGH && done < total) {
      Duration left = since.multipliedBy(total - done).dividedBy(done);
      line.append(", about ").append(words(left)).append(" to go");
    }
    if (bad > 0) {
      line.append(", ").append(bad).append(bad == 1 ? " does not hold" : " do not hold");
    }
    if (!result.checks().isEmpty()) {
      line.append(": ").append(result.checks().get(0).subject());
    }
    return line.toString();
  }

  private static String words(Duration time) {
    return time.toMinutes() == 0
        ? time.toSeconds() + " s"
        : time.toMinutes() + " min " + time.toSecondsPart() + " s";
  }

  /** Takes the line away, so that what follows begins at the left. */
  synchronized void end() {
    if (stands) {
      console.status(ERASE);
      stands = false;
    }
  }
}
