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
 * A row of an outline over every operation or every stream.
 *
 * @param subject the operation's id or the stream's name, which the scenario's name begins with
 * @param fixture the fixture that its steps speak of; empty for none
 * @param tags tags of the outline and of the rows
 */
record Examples(String subject, String fixture, List<String> tags) {
  private static final Pattern FIXTURE = Pattern.compile("(?:fixture|plays) \"([^\"]+)\"");
  private static final List<Examples> ALL = read();

  /** Those of the outline over every operation that has a tag. */
  static List<Examples> of(String tag) {
    return of("@every-operation", tag);
  }

  /** Those of the outline over every stream that has a tag. */
  static List<Examples> ofStreams(String tag) {
    return of("@every-stream", tag);
  }

  private static List<Examples> of(String kind, String tag) {
    return ALL.stream().filter(example -> example.tags().containsAll(List.of(kind, tag))).toList();
  }

  /** Those whose whole answers are JSON. */
  static List<Examples> ofJson() {
    return of("@whole").stream()
        .filter(
            example ->
                ContractIndex.standard().operation(example.subject()).content()
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
                    "@every-operation or @every-stream",
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
    boolean speaksOfOne = fixture.find();
    if (!speaksOfOne && scenario.getTags().contains("@every-operation")) {
      throw new AssertionError(scenario.getName() + " speaks of no fixture");
    }
    return new Examples(
        scenario.getName().split(" ")[0],
        speaksOfOne ? fixture.group(1) : "",
        List.copyOf(scenario.getTags()));
  }

  @Override
  public String toString() {
    return subject;
  }
}
