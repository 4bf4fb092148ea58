package io.github.backpack4j.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Exchange;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.RunResult.ExpectedFailure;
import io.github.backpack4j.conformance.result.RunResult.ExpectedFailure.State;
import io.github.backpack4j.conformance.result.ScenarioResult;
import io.github.backpack4j.conformance.result.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {
  private static final Subject DEPTH = Subject.operation("getDepth");

  @ParameterizedTest
  @CsvSource({
    "PASS, 0",
    "OMIT, 0",
    "SKIP, 0",
    "WARN, 0",
    "INCONCLUSIVE, 5",
    "ERROR, 1",
    "FAIL, 1",
  })
  void eachOutcomeHasItsCode(Outcome outcome, int code) {
    Set<ExitCode> holding = Verdicts.of(run(200, List.of(), outcome), false);

    assertThat(ExitCode.first(holding).code()).isEqualTo(code);
    assertThat(holding).hasSize(code == 0 ? 0 : 1);
  }

  @Test
  void ofSeveralThatHoldTheMostCertainIsGiven() {
    List<ExpectedFailure> expired =
        List.of(new ExpectedFailure(DEPTH, "other", "known", State.EXPIRED));

    Set<ExitCode> all =
        Verdicts.of(run(200, expired, Outcome.FAIL, Outcome.WARN, Outcome.INCONCLUSIVE), true);
    assertThat(all)
        .containsExactly(
            ExitCode.NONCONFORMANT, ExitCode.LEDGER_EXPIRED, ExitCode.DRIFT, ExitCode.INCONCLUSIVE);
    assertThat(ExitCode.first(all).code()).isEqualTo(1);
    assertThat(first(run(200, expired, Outcome.WARN, Outcome.INCONCLUSIVE))).isEqualTo(7);
    assertThat(first(run(200, List.of(), Outcome.WARN, Outcome.INCONCLUSIVE))).isEqualTo(6);
    assertThat(first(run(0, List.of(), Outcome.INCONCLUSIVE, Outcome.SKIP))).isEqualTo(4);
    assertThat(first(run(503, List.of(), Outcome.INCONCLUSIVE, Outcome.PASS))).isEqualTo(5);
    assertThat(first(run(200, List.of(), Outcome.PASS))).isZero();
  }

  @Test
  void whatTheContractDoesNotKnowEndsTheRunOnlyIfThatIsAskedFor() {
    assertThat(Verdicts.of(run(200, List.of(), Outcome.WARN), false)).isEmpty();
    assertThat(Verdicts.of(run(200, List.of(), Outcome.WARN), true))
        .containsExactly(ExitCode.DRIFT);
  }

  @Test
  void aServerOfWhichAnythingCouldBeJudgedWasReached() {
    assertThat(Verdicts.of(run(0, List.of(), Outcome.INCONCLUSIVE, Outcome.OMIT), false))
        .containsExactly(ExitCode.NETWORK, ExitCode.INCONCLUSIVE);
    assertThat(Verdicts.of(run(0, List.of(), Outcome.INCONCLUSIVE, Outcome.PASS), false))
        .containsExactly(ExitCode.INCONCLUSIVE);
    assertThat(Verdicts.of(run(503, List.of(), Outcome.INCONCLUSIVE), false))
        .containsExactly(ExitCode.INCONCLUSIVE);
  }

  @Test
  void anExpectedFailureIsExcusedAnErrorBesideItIsNot() {
    List<ExpectedFailure> failed =
        List.of(new ExpectedFailure(DEPTH, "check0", "known", State.FAILED));
    assertThat(Verdicts.of(run(200, failed, Outcome.FAIL), false)).isEmpty();

    RunResult both =
        new RunResult(
            1,
            "id",
            "kit",
            "c",
            "live",
            Instant.EPOCH,
            1,
            List.of(
                scenario(exchange(200), List.of(check(0, Outcome.FAIL))),
                scenario(exchange(200), List.of(check(0, Outcome.ERROR)))),
            failed,
            0);
    assertThat(Verdicts.of(both, false)).containsExactly(ExitCode.NONCONFORMANT);
    assertThat(
            Verdicts.of(
                run(
                    200,
                    List.of(new ExpectedFailure(DEPTH, "check0", "known", State.HELD)),
                    Outcome.PASS),
                false))
        .containsExactly(ExitCode.NONCONFORMANT);
  }

  private static int first(RunResult run) {
    return ExitCode.first(Verdicts.of(run, true)).code();
  }

  private static RunResult run(int status, List<ExpectedFailure> expected, Outcome... outcomes) {
    return run(exchange(status), expected, outcomes);
  }

  private static Exchange exchange(int status) {
    return new Exchange(
        "x1", "GET /", List.of(), status, status == 0 ? List.of() : List.of("{}"), 1);
  }

  private static RunResult run(
      Exchange exchange, List<ExpectedFailure> expected, Outcome... outcomes) {
    List<CheckResult> checks = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      checks.add(check(checks.size(), outcome));
    }
    return new RunResult(
        1,
        "id",
        "kit",
        "c",
        "live",
        Instant.EPOCH,
        1,
        List.of(scenario(exchange, checks)),
        expected,
        0);
  }

  private static CheckResult check(int number, Outcome outcome) {
    return new CheckResult(DEPTH, "check" + number, outcome, "", "x1");
  }

  private static ScenarioResult scenario(Exchange exchange, List<CheckResult> checks) {
    return new ScenarioResult(
        "features/a.feature:1",
        "A",
        "a",
        List.of(),
        Outcome.PASS,
        "",
        1,
        checks,
        List.of(exchange));
  }
}
