package io.github.backpack4j.conformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds {@code fixtures/signing/operations} to the requests it was made of, and to the rulebook.
 */
class OperationVectorsTest {
  private static final Path FOLDER = Path.of("fixtures/signing/operations");
  private static final Map<String, List<ObjectNode>> EXPANDED = SigningRequests.expanded();

  static Set<String> operations() {
    return EXPANDED.keySet();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void isWhatItsRequestsExpandTo(String operation) throws IOException {
    Path file = FOLDER.resolve(operation + ".json");
    String expected = SigningVectorFiles.text(EXPANDED.get(operation));
    if (Boolean.getBoolean("vectors.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, expected);
    }

    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .as("%s; -Dvectors.write=true writes it anew", file)
        .isEqualTo(expected);
  }

  @Test
  void hasNoOtherFiles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              operations().stream().map(operation -> operation + ".json").toList());
    }
  }

  @Test
  void hasRowsOfTheFeatureForEachFile() {
    List<String> sent = new ArrayList<>(operations());
    // A subscription goes out by a socket and has a scenario of its own.
    sent.remove("subscribe");

    assertThat(rows("files of fixtures/signing/operations"))
        .containsExactlyElementsOf(operations());
    assertThat(rows("all signed operations")).containsExactlyElementsOf(sent);
  }

  private static List<String> rows(String examples) {
    return Resources.text("features/signing/vectors.feature")
        .lines()
        .dropWhile(line -> !line.endsWith("Examples: " + examples))
        .skip(2)
        .takeWhile(line -> !line.isBlank())
        .map(line -> line.replace("|", "").strip())
        .toList();
  }

  @Test
  void hasVectorsForAllSignedOperationsAndTheSubscription() {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("subscribe", " " + Rulebook.standard().subscribeInstruction());
    for (Rule rule : Rulebook.standard().rules()) {
      if (rule.isSigned()) {
        known.put(rule.operation(), rule.method() + rule.path() + " " + rule.instruction());
      }
    }

    assertThat(operations()).containsExactlyInAnyOrderElementsOf(known.keySet());
    for (String operation : operations()) {
      assertThat(SigningVector.loadAll(operation))
          .allSatisfy(vector -> assertThat(line(vector)).isEqualTo(known.get(operation)));
    }
  }

  private static String line(SigningVector vector) {
    return vector.json().at("/request/method").asText()
        + vector.json().at("/request/path").asText()
        + " "
        + vector.instruction();
  }

  @Test
  void hasFiveHundredVectorsAndNoneTwice() throws IOException {
    List<SigningVector> vectors = new ArrayList<>();
    operations().forEach(operation -> vectors.addAll(SigningVector.loadAll(operation)));
    assertThat(vectors).hasSizeGreaterThanOrEqualTo(500);
    SigningVectorTest.vectors().map(SigningVector::load).forEach(vectors::add);

    Map<String, List<String>> byString =
        vectors.stream()
            .collect(
                Collectors.groupingBy(
                    SigningVector::signingString,
                    Collectors.mapping(SigningVector::name, Collectors.toList())));

    assertThat(byString.values()).allMatch(names -> names.size() == 1);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void asksForNothingTwiceInTheSameWay(String operation) {
    assertThat(SigningVector.loadAll(operation))
        .extracting(
            vector -> vector.json().path("request"),
            vector -> vector.json().path("frame"),
            vector -> vector.json().path("key"),
            vector -> vector.json().path("window"),
            vector -> vector.json().path("windowHeader"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void asksForRequestsThatTheExchangeTakes(String operation) {
    for (SigningVector vector : SigningVector.loadAll(operation)) {
      if (vector.json().has("request")) {
        assertThat(
                new Judge(Rulebook.standard())
                    .judge(received(vector), Instant.ofEpochMilli(vector.timestamp())))
            .as(vector.name())
            .isEqualTo(new Judge.Verdict(vector.signingString(), null));
      }
    }
  }

  private static ReceivedRequest received(SigningVector vector) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("X-API-Key", List.of(vector.key().verifyingKey()));
    headers.put("X-Timestamp", List.of(Long.toString(vector.timestamp())));
    headers.put("X-Signature", List.of(vector.signature()));
    if (vector.hasWindowHeader()) {
      headers.put("X-Window", List.of(Long.toString(vector.window())));
    }
    return new ReceivedRequest(
        vector.json().at("/request/method").asText(),
        vector.json().at("/request/path").asText(),
        vector.rawQuery(),
        headers,
        vector.rawBody(),
        null,
        null);
  }
}
