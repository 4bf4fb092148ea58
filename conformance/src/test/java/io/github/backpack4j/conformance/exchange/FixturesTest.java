package io.github.backpack4j.conformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the fixtures to the exchange's own rules, before any client is asked. */
class FixturesTest {
  private static final Path REST = Path.of("fixtures/rest");
  private static final Path STREAMS = Path.of("fixtures/streams");

  static Stream<String> cases() throws IOException {
    return names(REST, ".json");
  }

  static Stream<String> scripts() throws IOException {
    return names(STREAMS, ".jsonl");
  }

  private static Stream<String> names(Path root, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(suffix))
          .map(file -> file.substring(0, file.length() - suffix.length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhereItComesFrom(String name) {
    JsonNode json = Fixture.load(name).json();

    assertThat(json.path("name").asText()).isEqualTo(name);
    assertSource(json.path("metadata"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void asksForARequestThatTheExchangeTakes(String name) {
    JsonNode request = Fixture.load(name).json().path("request");
    ReceivedRequest received = Fixture.load(name).request();
    Rule rule = Rulebook.standard().find(received.method(), received.path());

    assertThat(rule).isNotNull();
    assertThat(name).contains("/" + kebab(rule.operation()) + "/");
    assertThat(request.has("headers")).isEqualTo(rule.isSigned());
    assertThat(
            new Judge(Rulebook.standard())
                .judge(received, Instant.ofEpochMilli(Requests.NOW))
                .refusal())
        .isNull();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void playsAScriptOfAKnownSource(String name) {
    JsonNode first =
        Resources.parse(
            Resources.text("fixtures/streams/" + name + ".jsonl").lines().findFirst().orElse(""));

    assertSource(first);
    assertThat(StreamScript.load(name).steps()).isNotEmpty();
  }

  private static void assertSource(JsonNode json) {
    assertThat(json.path("source").asText()).matches("synthetic|recorded \\d{4}-\\d{2}-\\d{2}");
    String spec = json.path("spec").asText();
    assertThat(FixturesTest.class.getClassLoader().getResource(spec)).as(spec).isNotNull();
  }

  private static String kebab(String operation) {
    return operation.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
