package io.github.backpack4j.conformance.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.github.backpack4j.conformance.CoverageTable;
import io.github.backpack4j.conformance.Scenario;
import io.github.backpack4j.conformance.redact.Printable;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Checks;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.ScenarioResult;
import io.github.backpack4j.conformance.result.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hears of each scenario that has ended, and says what came of it. */
final class ScenarioListener implements ConcurrentEventListener {
  private static final int LINES = 12;
  private static final int LENGTH = 2000;

  private final Function<Scenario, String> featureOf;
  private final @Nullable Supplier<Findings> findings;
  private final Consumer<Scenario> begins;
  private final Consumer<ScenarioResult> results;

  /**
   * A listener of one run.
   *
   * @param featureOf the name of a scenario's feature
   * @param findings what the steps of the scenario found out that has just ended; null where tags
   *     say what a scenario proves
   * @param begins is told of each before its first step
   * @param results is told of each that has ended
   */
  ScenarioListener(
      Function<Scenario, String> featureOf,
      @Nullable Supplier<Findings> findings,
      Consumer<Scenario> begins,
      Consumer<ScenarioResult> results) {
    this.featureOf = featureOf;
    this.findings = findings;
    this.begins = begins;
    this.results = results;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(
        TestCaseStarted.class, event -> begins.accept(Scenario.of(event.getTestCase())));
    publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
  }

  private synchronized void finished(TestCaseFinished event) {
    Scenario scenario = Scenario.of(event.getTestCase());
    Result result = event.getResult();
    Findings found = findings == null ? Findings.NONE : findings.get();
    Outcome ended = outcome(result);
    String message = message(result);
    List<CheckResult> checks = new ArrayList<>(found.checks());
    if (findings == null) {
      checks.addAll(byTags(scenario, ended, message));
    } else if (checks.stream().noneMatch(check -> explains(check.outcome(), ended))) {
      // It ended otherwise than by what was checked, and that must not get lost.
      scenario
          .subjects()
          .forEach(subject -> checks.add(check(subject, Checks.SCENARIO, ended, message)));
    }
    results.accept(
        new ScenarioResult(
            scenario.id(),
            featureOf.apply(scenario),
            scenario.name(),
            scenario.tags(),
            Outcome.worst(checks.stream().map(CheckResult::outcome).toList()),
            message.isEmpty() ? told(checks) : message,
            result.getDuration().toMillis(),
            checks,
            found.exchanges()));
  }

  /** Whether a check says why its scenario ended as it did. */
  private static boolean explains(Outcome check, Outcome ended) {
    return switch (ended) {
      case FAIL, ERROR -> check == Outcome.FAIL || check == Outcome.ERROR;
      default -> true;
    };
  }

  private static List<CheckResult> byTags(Scenario scenario, Outcome ended, String message) {
    List<CheckResult> checks = new ArrayList<>();
    for (Subject subject : scenario.subjects()) {
      Map<String, Boolean> proves = CoverageTable.proves(scenario, subject);
      if (proves.isEmpty()) {
        checks.add(check(subject, "behaviour", ended, message));
      }
      proves.forEach(
          (column, isLookedAt) ->
              checks.add(
                  ended != Outcome.PASS || isLookedAt
                      ? check(subject, column, ended, message)
                      : check(subject, column, Outcome.FAIL, "no step looks at it")));
    }
    return checks;
  }

  private static CheckResult check(Subject subject, String check, Outcome outcome, String message) {
    return new CheckResult(subject, check, outcome, message, null);
  }

  private static Outcome outcome(Result result) {
    return switch (result.getStatus()) {
      case PASSED -> Outcome.PASS;
      case SKIPPED -> Outcome.SKIP;
      case FAILED -> result.getError() instanceof AssertionError ? Outcome.FAIL : Outcome.ERROR;
      case PENDING, UNDEFINED, AMBIGUOUS, UNUSED -> Outcome.ERROR;
    };
  }

  private String message(Result result) {
    return switch (result.getStatus()) {
      case PASSED, UNUSED -> "";
      case UNDEFINED -> "the kit has no such step";
      case PENDING, SKIPPED, AMBIGUOUS, FAILED -> text(result.getError());
    };
  }

  /**
   * An assertion's own words; of anything else its kind, too, since its words may say little. Of
   * what broke while a server was judged the kind and the place alone: its words may quote what the
   * server said of an account.
   */
  private String text(@Nullable Throwable error) {
    if (error == null) {
      return "";
    }
    String message = error.getMessage();
    String text =
        message != null && Told.isOurs(error.getClass().getName())
            ? message.strip()
            : findings == null ? error.toString() : Told.kindAndPlace(error);
    String lines = Printable.of(text).lines().limit(LINES).collect(Collectors.joining("\n"));
    return lines.length() <= LENGTH ? lines : lines.substring(0, LENGTH) + " …";
  }

  /** What was checked and did not simply hold. */
  private static String told(List<CheckResult> checks) {
    return checks.stream()
        .filter(check -> check.outcome() != Outcome.PASS && !check.message().isEmpty())
        .map(CheckResult::message)
        .distinct()
        .limit(LINES)
        .collect(Collectors.joining("\n"));
  }
}
