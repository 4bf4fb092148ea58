package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.WriteEvent;
import io.github.backpack4j.conformance.steps.UnifiedSteps;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares what the contract says of unified methods with what their features do. */
class UnifiedContractTest {
  /** Every method looks symbols up in it, so that it is told of the one alone that gives it. */
  private static final String MARKETS = "getMarkets";

  private static final Map<String, Set<String>> CALLED = new TreeMap<>();

  @BeforeAll
  static void runTheFeatures() {
    Runtime.builder()
        .withRuntimeOptions(
            new CommandlineOptionsParser(OutputStream.nullOutputStream())
                .parse(
                    "--glue",
                    "io.github.backpack4j.conformance.steps",
                    "classpath:features/unified")
                .build())
        .withAdditionalPlugins(new Listener())
        .build()
        .run();
  }

  @Test
  void theContractNamesEveryMethodAndNoOther() {
    assertThat(ContractIndex.standard().unified().keySet())
        .containsExactlyInAnyOrderElementsOf(UnifiedMethods.names());
  }

  @Test
  void eachMethodRestsOnWhatTheContractSaysOfIt() {
    Map<String, Set<String>> told = ContractIndex.standard().unified();
    List<String> differences = new ArrayList<>();
    for (String method : UnifiedMethods.names()) {
      Set<String> said = told.getOrDefault(method, Set.of());
      Set<String> done = CALLED.getOrDefault(method, Set.of());
      if (!said.equals(done)) {
        differences.add("%s rests on %s and says %s".formatted(method, done, said));
      }
    }
    assertThat(differences).isEmpty();
  }

  /** Collects what scenarios log. */
  public static final class Listener implements ConcurrentEventListener {
    @Override
    public void setEventPublisher(EventPublisher publisher) {
      publisher.registerHandlerFor(WriteEvent.class, event -> add(event.getText()));
    }

    private static void add(String text) {
      String[] parts = text.split(UnifiedSteps.RESTS_ON, -1);
      if (parts.length == 2 && !parts[1].isEmpty()) {
        Set<String> places = CALLED.computeIfAbsent(parts[0], method -> new TreeSet<>());
        for (String place : parts[1].split(" ")) {
          if (!place.equals(MARKETS) || parts[0].equals("fetchMarkets")) {
            places.add(place);
          }
        }
      }
    }
  }
}
