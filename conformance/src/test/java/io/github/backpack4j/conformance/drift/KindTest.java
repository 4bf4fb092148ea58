package io.github.backpack4j.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {
  @ParameterizedTest
  @EnumSource(Kind.class)
  void eachIsInTheRowOfItsClassInTheReadme(Kind kind) throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("| ") && line.contains("`" + kind.wire() + "`"))
            .toList();

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0)).startsWith("| " + kind.severity().wire() + ":");
  }
}
