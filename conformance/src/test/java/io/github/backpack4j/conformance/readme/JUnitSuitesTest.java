package io.github.backpack4j.conformance.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * The suites that the kit's README shows stand in {@code com.example}, where the build runs them.
 */
class JUnitSuitesTest {
  private static final Path MODULE = Path.of(System.getProperty("checkout"), "conformance");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```");

  @Test
  void theReadmeShowsThemAsTheyStand() throws Exception {
    List<String> shown =
        BLOCK
            .matcher(Files.readString(MODULE.resolve("README.md")))
            .results()
            .map(block -> block.group(1))
            .toList();

    assertThat(shown).containsExactly(source("ClientAgainstFixturesTest"), source("ServerTest"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.example.ClientAgainstFixturesTest", "com.example.ServerTest"})
  void eachRunsScenariosAndTheyHold(String suite) throws Exception {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Class.forName(suite)))
                .build(),
            listener);

    TestExecutionSummary summary = listener.getSummary();
    assertThat(summary.getFailures()).isEmpty();
    assertThat(summary.getTestsSucceededCount()).isPositive();
    assertThat(summary.getTestsAbortedCount()).isZero();
  }

  private static String source(String name) throws Exception {
    return Files.readString(MODULE.resolve("src/test/java/com/example/" + name + ".java"));
  }
}
