package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.conformance.exchange.RoutineSigning;
import io.github.backpack4j.http.ClientSigning;
import io.github.backpack4j.http.RuntimeSigning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaks each rule of signing in the sources, as {@code signing-mutations.yaml} says, and holds the
 * broken copy to the vectors: if all of them held, they would not watch over the rule.
 */
class SigningMutationsTest {
  private static final Map<String, JsonNode> VECTORS = vectors();

  /** The sources of one side, and what reads a vector with their classes. */
  private enum Side {
    RUNTIME("../runtime/src/main/java/io/github/backpack4j/", RuntimeSigning.class, ""),
    CLIENT("../runtime/src/main/java/io/github/backpack4j/", ClientSigning.class, "getBalances"),
    ROUTINE("src/main/java/io/github/backpack4j/conformance/exchange/", RoutineSigning.class, "");

    private final String folder;
    private final Class<?> reader;
    private final String operation;

    Side(String folder, Class<?> reader, String operation) {
      this.folder = folder;
      this.reader = reader;
      this.operation = operation;
    }
  }

  private record Mutation(int rule, Side side, String source, String how, String from, String to) {
    Path file() {
      return Path.of(side.folder + source + ".java");
    }

    Mutation unchanged() {
      return new Mutation(0, side, source, "unchanged", "", "");
    }

    @Override
    public String toString() {
      return (rule == 0 ? "" : "rule " + rule + ": ") + source + ": " + how;
    }
  }

  static List<Mutation> mutations() throws IOException {
    List<Mutation> mutations = new ArrayList<>();
    int rule = 0;
    for (JsonNode node : rules()) {
      rule++;
      for (Side side : Side.values()) {
        for (JsonNode mutation : node.path(side.name().toLowerCase(Locale.ROOT))) {
          mutations.add(
              new Mutation(
                  rule,
                  side,
                  mutation.required("source").textValue(),
                  mutation.required("how").textValue(),
                  mutation.required("from").textValue(),
                  mutation.required("to").textValue()));
        }
      }
    }
    return mutations;
  }

  private static JsonNode rules() throws IOException {
    return new YAMLMapper().readTree(Resources.text("signing-mutations.yaml"));
  }

  static Stream<Mutation> copies() throws IOException {
    return mutations().stream().map(Mutation::unchanged).distinct();
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void aMutationBreaksAVector(Mutation mutation) {
    assertThat(firstBroken(mutation)).as(mutation.toString()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("copies")
  void aCopyBreaksNone(Mutation copy) {
    assertThat(firstBroken(copy)).as(copy.toString()).isNull();
  }

  @Test
  void eachRuleIsBrokenInTwoWaysOnEitherSide() throws IOException {
    for (JsonNode rule : rules()) {
      assertThat(rule.path("routine").size())
          .as(rule.required("rule").textValue())
          .isGreaterThanOrEqualTo(2);
      assertThat(rule.path("runtime").size() + rule.path("client").size())
          .as(rule.required("rule").textValue())
          .isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void theRulesAreThoseOfTheReadme() throws IOException {
    List<String> documented =
        Files.readAllLines(Path.of("fixtures/signing/README.md")).stream()
            .filter(line -> line.matches("\\| [0-9]+ \\| .*"))
            .map(line -> line.split(" \\| ")[1])
            .toList();
    List<String> broken = new ArrayList<>();
    rules().forEach(rule -> broken.add(rule.required("rule").textValue()));

    assertThat(documented).isEqualTo(broken);
  }

  @Test
  void aMutationThatFindsNothingToChangeSaysSo() {
    Path source = new Mutation(0, Side.ROUTINE, "SigningRules", "", "", "").file();

    assertThatThrownBy(() -> Mutant.of(source, "no such text", ""))
        .isInstanceOf(AssertionError.class)
        .hasMessage(source + ": nothing to mutate, since this is not found: no such text");
    assertThatThrownBy(() -> Mutant.of(source, "parts.add", ""))
        .isInstanceOf(AssertionError.class)
        .hasMessage(source + ": unclear what to mutate, since this is found twice: parts.add");
  }

  /** The first vector that does not hold for a mutant; null if all of them do. */
  private static @Nullable String firstBroken(Mutation mutation) {
    Mutant mutant = Mutant.of(mutation.file(), mutation.from(), mutation.to());
    @SuppressWarnings("unchecked")
    UnaryOperator<String> reader =
        mutant.make(UnaryOperator.class, mutation.side().reader.getName());
    for (Map.Entry<String, JsonNode> vector : VECTORS.entrySet()) {
      JsonNode json = vector.getValue();
      String expected =
          json.required("signingString").asText() + "\n" + json.required("signature").asText();
      if (vector.getKey().startsWith(mutation.side().operation)
          && !reader.apply(json.toString()).equals(expected)) {
        return vector.getKey();
      }
    }
    return null;
  }

  /** All vectors of operations by file and index. */
  private static Map<String, JsonNode> vectors() {
    Map<String, JsonNode> vectors = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(Path.of("fixtures/signing/operations"))) {
      for (Path file : files.sorted().toList()) {
        int index = 0;
        for (JsonNode vector : Resources.parse(Files.readString(file)).required("vectors")) {
          vectors.put(file.getFileName() + "[" + index++ + "]", vector);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vectors;
  }
}
