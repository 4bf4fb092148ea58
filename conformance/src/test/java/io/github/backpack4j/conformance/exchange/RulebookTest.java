package io.github.backpack4j.conformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.ReferenceDir;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulebookTest {
  private final Rulebook rulebook = Rulebook.standard();

  @Test
  void hasOneRuleForEachMethodAndPath() {
    assertThat(rulebook.rules())
        .extracting(rule -> rule.method() + " " + rule.path())
        .doesNotHaveDuplicates();
  }

  @Test
  void agreesWithThePublishedInstructions() throws IOException {
    List<String> published = new ArrayList<>();
    for (String line :
        Files.readAllLines(ReferenceDir.require("published instructions", "instructions.csv"))) {
      String[] columns = line.split(",", 7);
      published.add(columns[0] + " " + columns[1] + " " + columns[5]);
    }
    assertThat(published)
        .containsAll(
            rulebook.rules().stream()
                .map(
                    rule ->
                        rule.method()
                            + " "
                            + rule.path()
                            + " "
                            + (rule.instruction() == null ? "" : rule.instruction()))
                .toList());
  }
}
