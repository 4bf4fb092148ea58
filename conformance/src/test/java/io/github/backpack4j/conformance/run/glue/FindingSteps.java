package io.github.backpack4j.conformance.run.glue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.github.backpack4j.conformance.live.LiveRun;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.Subject;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.TestAbortedException;

/** Steps that find out what a scenario says, so that a run can be looked at without a server. */
public final class FindingSteps {
  /** What steps were played, in order. */
  public static final List<String> PLAYED = new ArrayList<>();

  /** Whether what breaks has been mended. */
  public static boolean mended;

  @Given("{word} {word} comes to {word}: {string}")
  public void check(String operation, String check, String outcome, String message) {
    PLAYED.add(operation + " " + check);
    LiveRun run = LiveRun.current();
    String exchange =
        message.contains("no answer")
            ? run.exchange("GET /" + operation, List.of(), 0, List.of(), 1)
            : run.exchange("GET /" + operation, List.of(), 200, List.of("{}"), 1);
    run.check(
        Subject.operation(operation),
        check,
        Outcome.valueOf(mended && outcome.equals("FAIL") ? "PASS" : outcome),
        message,
        exchange);
  }

  @Then("the step breaks with {string}")
  public void breaks(String message) {
    throw new IllegalStateException(message);
  }

  @Then("the step asserts {string}")
  public void asserts(String message) {
    throw new AssertionError(message);
  }

  @Then("the step is left out: {string}")
  public void aborts(String message) {
    throw new TestAbortedException(message);
  }
}
