package io.github.backpack4j.conformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SigningVectorTest {
  static Stream<String> vectors() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("fixtures/signing"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".json"))
          .map(file -> file.substring(0, file.length() - ".json".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void agreesWithTheExchangesOwnRoutine(String name) {
    SigningVector vector = SigningVector.load(name);

    assertThat(vector.recomputed()).isEqualTo(vector.signingString());
    assertThat(vector.isAccepted()).isTrue();
    assertThat(vector.key().sign(vector.signingString())).isEqualTo(vector.signature());
  }
}
