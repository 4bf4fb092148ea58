package io.github.backpack4j.conformance;

import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of an outline over every operation.
 *
 * @param operation the operation's id, which the scenario's name begins with
 * @param fixture the fixture that its steps speak of
 * @param tags tags of the outline and of the rows
 */
record Examples(String operation, String fixture, List<String> tags) {
  private static final Pattern FIXTURE = Pattern.compile("fixture \"([^\"]+)\"");
  private static final List<Examples> ALL = read();

  /** Those of the outline that has a tag. */
  static List<Examples> of(String tag) {
    return ALL.stream().filter(example -> example.tags().contains(tag)).toList();
  }

  /** Those whose whole answers are JSON. */
  static List<Examples> ofJson() {
    return of("@whole").stream()
        .filter(
            example ->
                ContractIndex.standard().operation(example.operation()).content()
                    == ContractIndex.Content.JSON)
        .toList();
  }

  private static List<Examples> read() {
    List<Examples> all = new ArrayList<>();
    ConcurrentEventListener listener =
        publisher ->
            publisher.registerHandlerFor(
                TestCaseFinished.class, event -> all.add(of(event.getTestCase())));
    Runtime.builder()
        .withRuntimeOptions(
            new CommandlineOptionsParser(OutputStream.nullOutputStream())
                .parse(
                    "--dry-run",
                    "--tags",
                    "@every-operation",
                    "--glue",
                    "io.github.backpack4j.conformance.steps",
                    "classpath:features")
                .build())
        .withAdditionalPlugins(listener)
        .build()
        .run();
    return all;
  }

  private static Examples of(TestCase scenario) {
    String steps =
        scenario.getTestSteps().stream()
            .filter(PickleStepTestStep.class::isInstance)
            .map(step -> ((PickleStepTestStep) step).getStep().getText())
            .collect(Collectors.joining("\n"));
    Matcher fixture = FIXTURE.matcher(steps);
    if (!fixture.find()) {
      throw new AssertionError(scenario.getName() + " speaks of no fixture");
    }
    return new Examples(
        scenario.getName().split(" ")[0], fixture.group(1), List.copyOf(scenario.getTags()));
  }

  @Override
  public String toString() {
    return operation;
  }
}
