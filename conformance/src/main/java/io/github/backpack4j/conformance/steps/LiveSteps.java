package io.github.backpack4j.conformance.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.After;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.live.AnswerChecks;
import io.github.backpack4j.conformance.live.LiveRun;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opentest4j.TestAbortedException;

/** Asks a server of somebody else's, and looks at what it answers. */
public final class LiveSteps {
  private final LiveWorld world;

  /** Works on what the scenario asked. */
  public LiveSteps(LiveWorld world) {
    this.world = world;
  }

  @When("^a server is asked for (\\w+) without arguments$")
  public void ask(String operation) {
    ask(operation, Map.of());
  }

  @When("^a server is asked for (\\w+)$")
  public void askWith(String operation, DataTable arguments) {
    Map<String, String> given = new LinkedHashMap<>();
    for (List<String> row : arguments.asLists()) {
      given.put(row.get(0), world.filled(operation, row.get(0), row.get(1)));
    }
    ask(operation, given);
  }

  private void ask(String id, Map<String, String> arguments) {
    LiveRun run = LiveRun.current();
    ContractIndex.Operation operation = ContractIndex.standard().operation(id);
    if (operation.signed() && run.target().signer() == null) {
      run.check(Subject.operation(id), "answer", Outcome.SKIP, "no key", null);
      throw new TestAbortedException("no key");
    }
    world.answered(run.ask(id, arguments));
  }

  @Then("its answer holds to the contract")
  public void holds() {
    AnswerChecks.record(LiveRun.current(), world.answer());
  }

  /** Cucumber learns here how a scenario ended whose steps only kept what they found. */
  @After("@live or @live-write or @funds")
  public void end() {
    List<CheckResult> checks = LiveRun.current().checks();
    Outcome worst = Outcome.worst(checks.stream().map(CheckResult::outcome).toList());
    switch (worst) {
      case FAIL, ERROR -> throw new AssertionError(words(checks, worst));
      case INCONCLUSIVE -> throw new TestAbortedException(words(checks, worst));
      case SKIP, OMIT -> throw new TestAbortedException(words(checks, worst));
      case PASS, WARN -> {}
    }
  }

  private static String words(List<CheckResult> checks, Outcome worst) {
    return checks.stream()
        .filter(check -> check.outcome() == worst)
        .map(check -> check.subject() + " " + check.check() + ": " + check.message())
        .collect(Collectors.joining("\n"));
  }
}
