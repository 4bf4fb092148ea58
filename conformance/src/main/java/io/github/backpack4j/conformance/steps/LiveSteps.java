package io.github.backpack4j.conformance.steps;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.live.AnswerChecks;
import io.github.backpack4j.conformance.live.LiveAnswer;
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

  /** Learns what the scenario is about. */
  @Before("@live or @live-write or @funds")
  public void begin(Scenario scenario) {
    LiveRun.current();
    world.about(scenario.getSourceTagNames());
  }

  @When("^a server is asked for (\\w+) without arguments$")
  public void ask(String operation) {
    ask(operation, Map.of());
  }

  @When("^a server is asked for (\\w+)$")
  public void askWith(String operation, DataTable arguments) {
    Map<String, String> given = new LinkedHashMap<>();
    for (List<String> row : arguments.asLists()) {
      given.put(row.get(0), world.filled(row.get(1)));
    }
    ask(operation, given);
  }

  private void ask(String id, Map<String, String> arguments) {
    requireKey(id, id);
    world.answered(LiveRun.current().ask(id, arguments));
  }

  @Given("^\\{([a-z0-9 ]+)} is (\\S+) of (\\w+)$")
  public void find(String placeholder, String pointer, String operation) {
    String about = world.operation();
    requireKey(operation, about);
    LiveAnswer answer = world.askedFirst(operation);
    JsonNode json = AnswerChecks.hasBody(answer) ? answer.json() : null;
    if (json == null) {
      abort(about, Outcome.INCONCLUSIVE, operation + " has to be asked first, and fails");
      return;
    }
    JsonNode found = json.at(pointer);
    if (!found.isValueNode() || found.isNull()) {
      abort(about, Outcome.OMIT, "%s has no %s to ask for".formatted(operation, placeholder));
      return;
    }
    world.found(placeholder, found.asText());
  }

  private static void requireKey(String operation, String about) {
    boolean signed = ContractIndex.standard().operation(operation).signed();
    if (signed && LiveRun.current().target().signer() == null) {
      abort(about, Outcome.SKIP, "no key");
    }
  }

  private static void abort(String operation, Outcome outcome, String why) {
    LiveRun.current().check(Subject.operation(operation), "answer", outcome, why, null);
    throw new TestAbortedException(why);
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
