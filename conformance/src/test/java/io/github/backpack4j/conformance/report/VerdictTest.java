package io.github.backpack4j.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.RunResult.ExpectedFailure;
import io.github.backpack4j.conformance.result.Subject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final Subject DEPTH = Subject.operation("getDepth");

  /** A run of one scenario for each outcome, each with a check of its own of one operation. */
  private static RunResult run(int exit, List<ExpectedFailure> expected, Outcome... outcomes) {
    SampleRuns.Maker maker = new SampleRuns.Maker();
    for (int i = 0; i < outcomes.length; i++) {
      List<CheckResult> checks = new ArrayList<>();
      checks.add(new CheckResult(DEPTH, "check " + i, outcomes[i], "", null));
      maker.scenario(DEPTH, "Scenario " + i, outcomes[i], "", checks, List.of());
    }
    return maker.run("fixtures", 1, expected, exit);
  }

  private static ExpectedFailure expected(int check, ExpectedFailure.State state) {
    return new ExpectedFailure(DEPTH, "check " + check, "it is known", state);
  }

  private static void says(RunResult run, Outcome outcome, String title, String sentence) {
    Verdict verdict = Verdict.of(run);
    assertThat(verdict.title()).isEqualTo(title);
    assertThat(verdict.sentence()).isEqualTo(sentence);
    assertThat(verdict.outcome()).isEqualTo(outcome);
  }

  @Test
  void whatHeldConforms() {
    says(
        run(0, List.of(), Outcome.PASS, Outcome.PASS),
        Outcome.PASS,
        "Conforms",
        "All 2 checks that were judged held.");
    says(
        run(0, List.of(), Outcome.PASS),
        Outcome.PASS,
        "Conforms",
        "The one check that was judged held.");
  }

  @Test
  void whatWasSeenBesidesAndWhatWasNotRunIsToldOfWhatConforms() {
    says(
        run(0, List.of(), Outcome.PASS, Outcome.WARN, Outcome.SKIP, Outcome.SKIP, Outcome.OMIT),
        Outcome.PASS,
        "Conforms",
        "All 2 checks that were judged held; 1 of them saw what the contract does not know, and 2"
            + " were not run.");
  }

  @Test
  void anExpectedFailureIsAnExceptionToConforming() {
    says(
        run(0, List.of(expected(1, ExpectedFailure.State.FAILED)), Outcome.PASS, Outcome.FAIL),
        Outcome.WARN,
        "Conforms, but for 1 expected failure",
        "1 of 2 checks held.");
  }

  @Test
  void aFailureDoesNotConform() {
    says(
        run(1, List.of(), Outcome.PASS, Outcome.FAIL),
        Outcome.FAIL,
        "Does not conform",
        "1 check of getDepth does not hold.");
    says(
        run(1, List.of(), Outcome.FAIL, Outcome.FAIL, Outcome.ERROR),
        Outcome.FAIL,
        "Does not conform",
        "2 checks of getDepth do not hold. In 1 other the kit itself failed.");
  }

  @Test
  void aFailureDoesNotConformWhateverTheExitCodeSays() {
    says(
        run(0, List.of(), Outcome.FAIL),
        Outcome.FAIL,
        "Does not conform",
        "1 check of getDepth does not hold.");
  }

  @Test
  void aScenarioThatFailedWithoutACheckDoesNotConform() {
    SampleRuns.Maker maker = new SampleRuns.Maker();
    maker.scenario(DEPTH, "Before anything", Outcome.FAIL, "no", List.of(), List.of());

    says(
        maker.run("fixtures", 1, List.of(), 1),
        Outcome.FAIL,
        "Does not conform",
        "1 other scenario does not hold.");
  }

  @Test
  void aFaultOfTheKitProvesNothing() {
    says(
        run(1, List.of(), Outcome.PASS, Outcome.ERROR),
        Outcome.ERROR,
        "Not proven",
        "The kit itself failed in 1 check; what it wanted to find out there is unknown.");
  }

  @Test
  void aLedgerThatIsStaleIsSaidToBe() {
    says(
        run(1, List.of(expected(0, ExpectedFailure.State.HELD)), Outcome.PASS),
        Outcome.FAIL,
        "Holds where it was expected to fail",
        "1 entry of the ledger has to go, since its check held. The one check that was judged"
            + " held.");
    says(
        run(7, List.of(expected(9, ExpectedFailure.State.EXPIRED)), Outcome.PASS),
        Outcome.FAIL,
        "An expected failure is past its date",
        "1 entry of the ledger has expired and excuses nothing any more. The one check that was"
            + " judged held.");
  }

  @Test
  void driftIsNoFailure() {
    says(
        run(6, List.of(), Outcome.PASS, Outcome.WARN),
        Outcome.WARN,
        "Has drifted from the contract",
        "All that was run held, but 1 check saw what the contract does not know.");
  }

  @Test
  void whatCouldNotBeJudgedIsInconclusive() {
    says(
        run(5, List.of(), Outcome.PASS, Outcome.INCONCLUSIVE),
        Outcome.INCONCLUSIVE,
        "Inconclusive",
        "1 check could not be judged. The one check that was judged held.");
    says(
        run(4, List.of(), Outcome.INCONCLUSIVE),
        Outcome.INCONCLUSIVE,
        "Could not be reached",
        "No request got an answer.");
  }

  @Test
  void nothingIsProvenByNothing() {
    says(run(0, List.of()), Outcome.SKIP, "Nothing was proven", "No scenario was run.");
    says(
        run(0, List.of(), Outcome.SKIP, Outcome.OMIT),
        Outcome.SKIP,
        "Nothing was proven",
        "None of 2 scenarios came to check anything.");
  }
}
