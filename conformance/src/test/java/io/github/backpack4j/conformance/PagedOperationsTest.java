package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.conformance.exchange.Fixture;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import io.github.backpack4j.conformance.exchange.RestExchange;
import io.github.backpack4j.conformance.exchange.Script;
import io.github.backpack4j.conformance.exchange.TestKey;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation that the contract says is paged is read row by row as its fixture has them. */
class PagedOperationsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.ofEpochMilli(1_700_000_000_000L), ZoneOffset.UTC);
  private static final RestExchange EXCHANGE = new RestExchange();

  @BeforeEach
  void reset() {
    EXCHANGE.reset(CLOCK);
  }

  @AfterAll
  static void stop() {
    EXCHANGE.close();
  }

  static List<String> operations() {
    return GeneratedClient.pagedOperations();
  }

  /** Those whose query has both a limit and an offset, whoever says that they are paged. */
  @Test
  void theyAreThoseWithALimitAndAnOffset() {
    assertThat(operations())
        .containsExactlyElementsOf(
            ContractIndex.standard().operations().stream()
                .filter(ContractIndex.Operation::callable)
                .filter(
                    operation ->
                        operation.parameters().stream()
                            .map(ContractIndex.Parameter::name)
                            .toList()
                            .containsAll(List.of("limit", "offset")))
                .map(ContractIndex.Operation::id)
                .sorted()
                .toList());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void isReadRowByRow(String operation) {
    Fixture full = full(operation);
    JsonNode rows = full.answer();
    ContractIndex.Operation declared = ContractIndex.standard().operation(operation);
    EXCHANGE.answerBy(
        declared.method(), declared.path(), request -> Script.Answer.json(row(rows, request)));
    ObjectNode arguments = full.call().deepCopy();
    arguments.remove(List.of("limit", "offset", "sortDirection"));

    List<Object> read = new ArrayList<>();
    try (BackpackClient client =
        BackpackClient.builder()
            .baseUrl(EXCHANGE.url())
            .clock(CLOCK)
            .signer(new Ed25519Signer(SigningKey.fromBase64(TestKey.load("rfc8032-test-1").seed())))
            .build()) {
      GeneratedClient.paged(client, operation, arguments).forEach(read::add);
    }

    assertThat(read).hasSize(rows.size()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    List<ReceivedRequest> requests = EXCHANGE.requests();
    assertThat(requests).extracting(ReceivedRequest::refusal).containsOnlyNulls();
    assertThat(requests)
        .extracting(request -> request.parameter("offset"))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(0, rows.size()).mapToObj(Integer::toString).toList());
    boolean sorted =
        declared.parameters().stream().anyMatch(each -> each.name().equals("sortDirection"));
    assertThat(requests)
        .allMatch(
            request ->
                sorted
                    ? "Asc".equals(request.parameter("sortDirection"))
                    : request.parameter("sortDirection") == null);
    assertThat(EXCHANGE.unanswered()).isEmpty();
  }

  private static String row(JsonNode rows, ReceivedRequest request) {
    int offset = Integer.parseInt(String.valueOf(request.parameter("offset")));
    ArrayNode page = new ObjectMapper().createArrayNode();
    if (offset < rows.size()) {
      page.add(rows.get(offset));
    }
    return page.toString();
  }

  /** The fixture with a whole answer. */
  private static Fixture full(String operation) {
    return Examples.of("@whole").stream()
        .filter(example -> example.subject().equals(operation))
        .map(example -> Fixture.load(example.fixture()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no whole answer of " + operation));
  }
}
