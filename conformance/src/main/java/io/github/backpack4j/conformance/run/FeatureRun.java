package io.github.backpack4j.conformance.run;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.Plugin;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Plays the scenarios of this jar that a tag expression chooses. */
public final class FeatureRun {
  private static final String FEATURES = "classpath:features";
  private static final URI STEPS = URI.create("classpath:/io/github/backpack4j/conformance/steps");

  private final Expression tags;
  private final List<String> failures = new ArrayList<>();

  private FeatureRun(Expression tags) {
    this.tags = tags;
  }

  /**
   * A run of the scenarios that {@code tags} chooses.
   *
   * @throws io.cucumber.tagexpressions.TagExpressionException if it is no expression
   */
  public static FeatureRun of(String tags) {
    return new FeatureRun(TagExpressionParser.parse(tags));
  }

  /** Plays them, and lets {@code listeners} hear of it; returns whether each of them held. */
  public boolean play(Plugin... listeners) {
    ConcurrentEventListener failing =
        publisher -> publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
    Runtime runtime =
        Runtime.builder()
            .withRuntimeOptions(
                new RuntimeOptionsBuilder()
                    .addFeature(FeatureWithLines.parse(FEATURES))
                    .addGlue(STEPS)
                    .addTagFilter(tags)
                    .setMonochrome()
                    .setNoSummary()
                    .build())
            .withClassLoader(FeatureRun.class::getClassLoader)
            .withAdditionalPlugins(
                Stream.concat(Stream.of(failing), Stream.of(listeners)).toArray(Plugin[]::new))
            .build();
    runtime.run();
    return runtime.exitStatus() == 0;
  }

  private synchronized void finished(TestCaseFinished event) {
    if (!event.getResult().getStatus().isOk()) {
      TestCase scenario = event.getTestCase();
      Throwable error = event.getResult().getError();
      failures.add(
          "%s:%d %s: %s"
              .formatted(
                  scenario.getUri(),
                  scenario.getLocation().getLine(),
                  scenario.getName(),
                  error == null ? event.getResult().getStatus() : error.getMessage()));
    }
  }

  /** Those that did not hold, with what each says of it, in the order of the run. */
  public synchronized List<String> failures() {
    return List.copyOf(failures);
  }
}
