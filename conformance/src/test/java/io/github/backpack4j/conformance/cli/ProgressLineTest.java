package io.github.backpack4j.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.cli.Console.Colour;
import io.github.backpack4j.conformance.cli.Console.Terminal;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.ScenarioResult;
import io.github.backpack4j.conformance.result.Subject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Hand clock = new Hand();

  /** A clock that is set by hand. */
  private static final class Hand extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @Test
  void whereNobodyLooksOnALineComesEveryHalfMinuteAtMost() {
    ProgressLine progress = new ProgressLine(console(false, false), false, clock);
    for (int i = 1; i <= 70; i++) {
      clock.now = Instant.ofEpochSecond(i);
      progress.ended(result(i == 3 ? Outcome.FAIL : Outcome.PASS), i, 140);
    }
    progress.end();

    assertThat(err.toString().lines())
        .containsExactly(
            "30 of 140 scenarios, 30 s, about 1 min 50 s to go, 1 does not hold: getDepth",
            "60 of 140 scenarios, 1 min 0 s, about 1 min 20 s to go, 1 does not hold: getDepth");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void onATerminalOneLineChangesAndIsGoneAtTheEnd() {
    ProgressLine progress = new ProgressLine(console(false, true), true, clock);
    progress.ended(result(Outcome.PASS), 1, 3);
    clock.now = Instant.ofEpochMilli(50);
    progress.ended(result(Outcome.PASS), 2, 3);
    clock.now = Instant.ofEpochMilli(150);
    progress.ended(result(Outcome.PASS), 3, 3);
    progress.end();
    progress.end();

    assertThat(err.toString())
        .isEqualTo(
            "\r\u001b[K1 of 3 scenarios, 0 s: getDepth"
                + "\r\u001b[K3 of 3 scenarios, 0 s: getDepth\r\u001b[K");
  }

  @Test
  void nothingIsSaidToWhoWantsItQuiet() {
    ProgressLine progress = new ProgressLine(console(true, true), true, clock);
    progress.ended(result(Outcome.PASS), 1, 3);
    progress.end();

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    assertThat(new Terminal(true, Map.of()).takesColours()).isTrue();
    assertThat(new Terminal(true, Map.of("NO_COLOR", "")).takesColours()).isTrue();
    assertThat(new Terminal(true, Map.of("NO_COLOR", "1")).takesColours()).isFalse();
    assertThat(new Terminal(true, Map.of("TERM", "dumb")).takesColours()).isFalse();
    assertThat(new Terminal(false, Map.of()).takesColours()).isFalse();
    assertThat(console(false, true).in(Colour.RED, "FAILED"))
        .isEqualTo("\u001b[31mFAILED\u001b[0m");
    assertThat(console(false, false).in(Colour.RED, "FAILED")).isEqualTo("FAILED");
  }

  private Console console(boolean quiet, boolean coloured) {
    return new Console(new PrintWriter(out), new PrintWriter(err), coloured, quiet, text -> text);
  }

  private static ScenarioResult result(Outcome outcome) {
    return new ScenarioResult(
        "features/a.feature:1",
        "A",
        "a",
        List.of(),
        outcome,
        "",
        1,
        List.of(new CheckResult(Subject.operation("getDepth"), "schema", outcome, "", null)),
        List.of());
  }
}
