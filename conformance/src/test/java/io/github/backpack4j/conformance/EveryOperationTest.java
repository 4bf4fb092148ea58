package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.github.backpack4j.conformance.ContractIndex.Content;
import io.github.backpack4j.conformance.ContractIndex.Operation;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares the examples of the outlines over every operation with the contract. */
class EveryOperationTest {
  private static final ContractIndex CONTRACT = ContractIndex.standard();

  /** The outlines, by the tag that each has alone, and the operations that each is true of. */
  private static final Map<String, Predicate<Operation>> OUTLINES = new LinkedHashMap<>();

  static {
    OUTLINES.put("@whole", operation -> true);
    OUTLINES.put("@least", operation -> operation.content() != Content.TEXT);
    OUTLINES.put("@newer-members", operation -> operation.content() == Content.JSON);
    OUTLINES.put("@code", operation -> true);
    OUTLINES.put("@plain-text", operation -> true);
    OUTLINES.put("@page", operation -> true);
    OUTLINES.put("@nothing", operation -> operation.content() != Content.NOTHING);
  }

  private static final List<TestCase> SCENARIOS = new ArrayList<>();

  @BeforeAll
  static void readTheFeatures() {
    ConcurrentEventListener all =
        publisher ->
            publisher.registerHandlerFor(
                TestCaseFinished.class, event -> SCENARIOS.add(event.getTestCase()));
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
        .withAdditionalPlugins(all)
        .build()
        .run();
  }

  @Test
  void outlinesHaveOperationsThatTheyAreTrueOf() {
    OUTLINES.forEach(
        (tag, isTrueOf) ->
            assertThat(promised(isTrueOf)).as(tag).containsAll(operations(tag)).isNotEmpty());
  }

  private static Set<String> operations(String tag) {
    Set<String> operations = new TreeSet<>();
    SCENARIOS.stream()
        .filter(scenario -> scenario.getTags().contains(tag))
        .forEach(scenario -> operations.add(scenario.getName().split(" ")[0]));
    return operations;
  }

  private static Set<String> promised(Predicate<Operation> isTrueOf) {
    Set<String> promised = new TreeSet<>();
    CONTRACT.operations().stream()
        .filter(Operation::callable)
        .filter(isTrueOf)
        .forEach(operation -> promised.add(operation.id()));
    return promised;
  }
}
