package io.github.backpack4j.conformance.live;

import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Exchange;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Plays scenarios against the run that is going on, as the kit does, and keeps what they find. */
final class LiveScenarios implements ConcurrentEventListener {
  /**
   * A scenario that was played.
   *
   * @param name its name
   * @param status how Cucumber saw it
   * @param error what it failed with; empty for nothing
   * @param checks what it found out
   */
  record Played(String name, Status status, String error, List<CheckResult> checks) {}

  private final List<Played> played = new ArrayList<>();
  private final List<Exchange> exchanges = new ArrayList<>();

  /** Plays the scenarios below a folder of the features that have the tags. */
  static LiveScenarios play(String folder, String tags) {
    LiveScenarios scenarios = new LiveScenarios();
    Runtime.builder()
        .withRuntimeOptions(
            new CommandlineOptionsParser(OutputStream.nullOutputStream())
                .parse(
                    "--glue",
                    "io.github.backpack4j.conformance.steps",
                    "--tags",
                    tags,
                    "--monochrome",
                    "classpath:features/" + folder)
                .build())
        .withClassLoader(LiveScenarios.class::getClassLoader)
        .withAdditionalPlugins(scenarios)
        .build()
        .run();
    return scenarios;
  }

  /** The scenarios that were played, in their order. */
  List<Played> played() {
    return played;
  }

  /** All that was found out. */
  List<CheckResult> checks() {
    return played.stream().flatMap(each -> each.checks().stream()).toList();
  }

  /** All that was recorded. */
  List<Exchange> exchanges() {
    return exchanges;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
  }

  private void finished(TestCaseFinished event) {
    Throwable error = event.getResult().getError();
    played.add(
        new Played(
            event.getTestCase().getName(),
            event.getResult().getStatus(),
            error == null ? "" : String.valueOf(error.getMessage()),
            LiveRun.current().drainChecks()));
    exchanges.addAll(LiveRun.current().drainExchanges());
  }
}
