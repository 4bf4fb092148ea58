package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.BackpackException;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.conformance.ContractIndex.Operation;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.conformance.exchange.RestExchange;
import io.github.backpack4j.conformance.exchange.Rule;
import io.github.backpack4j.conformance.exchange.Rulebook;
import io.github.backpack4j.conformance.exchange.TestKey;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.VerifyingKey;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Makes random calls of every operation: the exchange takes each, finds in it what was given, and
 * comes to the text that was signed.
 */
class RandomRequestsTest {
  private static final long SEED = 20260122;

  /** As many as the smallest pool of the contract lets through without waiting. */
  private static final int REQUESTS = 30;

  private static final Clock CLOCK =
      Clock.fixed(Instant.ofEpochMilli(1_700_000_000_000L), ZoneOffset.UTC);

  /** The order of names in a query means nothing, that of equal names does. */
  private static final Comparator<String> BY_NAME =
      Comparator.comparing(pair -> pair.substring(0, pair.indexOf('=')));

  private static final OkHttpClient HTTP = new OkHttpClient();
  private static RestExchange exchange;

  private final List<String> signed = new ArrayList<>();

  static List<String> operations() {
    return ContractIndex.standard().operations().stream()
        .filter(Operation::callable)
        .map(Operation::id)
        .toList();
  }

  @BeforeAll
  static void start() {
    exchange = new RestExchange();
  }

  @AfterAll
  static void stop() {
    exchange.close();
    HTTP.dispatcher().executorService().shutdown();
    HTTP.connectionPool().evictAll();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void isSentAsItWasGivenAndTaken(String id) {
    Operation operation = ContractIndex.standard().operation(id);
    Rule rule = Rulebook.standard().operation(id);
    // The exchange takes of a list that is open only what is on it today.
    Function<String, List<String>> open =
        name ->
            Optional.ofNullable(rule.body() == null ? rule.query() : rule.body().members())
                .map(values -> values.get(name))
                .map(Rule.Value::values)
                .orElse(List.of());
    try (BackpackClient client = client()) {
      for (int i = 0; i < REQUESTS; i++) {
        long seed = SEED + i;
        RandomContract.Argument arguments = new RandomContract(seed).arguments(operation, open);
        String circumstances = "%s, seed %d: %s".formatted(id, seed, arguments.given());
        exchange.reset(CLOCK);
        exchange.knowsOfNothing();
        signed.clear();

        send(client, id, arguments.given(), circumstances);

        assertThat(exchange.requests()).as(circumstances).hasSize(1);
        ReceivedRequest request = exchange.requests().get(0);
        assertThat(request.refusal()).as(circumstances).isNull();
        assertThat(signed)
            .as(circumstances)
            .isEqualTo(operation.signed() ? List.of(request.signingString()) : List.of());
        assertSame(operation, arguments.sent(), request, circumstances);
      }
    }
  }

  /** The exchange knows of nothing, so a call that it takes ends in a 404. */
  private static void send(BackpackClient client, String id, JsonNode given, String circumstances) {
    try {
      GeneratedClient.call(client, id, given).execute();
      throw new AssertionError(circumstances + ": answered");
    } catch (BackpackException e) {
      assertThat(e.getMessage())
          .as(circumstances)
          .isEqualTo(id + " was refused with 404: 404 not found");
    } catch (IllegalArgumentException e) {
      throw new AssertionError(circumstances, e);
    }
  }

  private static void assertSame(
      Operation operation, JsonNode sent, ReceivedRequest request, String circumstances) {
    if (operation.body() == null) {
      assertThat(pairs(request.query())).as(circumstances).containsExactlyElementsOf(pairs(sent));
      assertThat(request.body()).as(circumstances).isEmpty();
    } else {
      assertThat(request.query()).as(circumstances).isNull();
      JsonNode body = Resources.parse(request.body());
      JsonNode expected = Resources.parse(sent.toString());
      takeAssigned(operation.clientId(), expected, body, circumstances);
      assertThat(body).as(circumstances).isEqualTo(expected);
      Codec<?> codec = Objects.requireNonNull(GeneratedClient.bodyCodec(operation.id()));
      Object read = codec.fromJson(request.body());
      assertThat(Losses.unknownMembers(read)).as(circumstances).isEmpty();
      assertThat(Losses.ofReading(body, codec, read)).as(circumstances).isEmpty();
    }
  }

  /** Where the caller gave no id, the client gives one that it makes up. */
  private static void takeAssigned(
      String clientId, JsonNode expected, JsonNode body, String circumstances) {
    if (body.isArray()) {
      for (int i = 0; i < body.size(); i++) {
        takeAssigned(clientId, expected.path(i), body.get(i), circumstances);
      }
    } else if (!clientId.isEmpty() && !expected.has(clientId)) {
      JsonNode assigned = body.path(clientId);
      assertThat(assigned.isIntegralNumber()).as(circumstances).isTrue();
      assertThat(assigned.longValue()).as(circumstances).isBetween(0L, 4_294_967_295L);
      ((ObjectNode) expected).set(clientId, assigned);
    }
  }

  private static List<String> pairs(JsonNode sent) {
    List<String> pairs = new ArrayList<>();
    sent.properties()
        .forEach(
            member -> {
              if (member.getValue().isArray()) {
                member.getValue().forEach(e -> pairs.add(member.getKey() + "=" + e.asText()));
              } else {
                pairs.add(member.getKey() + "=" + member.getValue().asText());
              }
            });
    return pairs.stream().sorted(BY_NAME).toList();
  }

  private static List<String> pairs(String query) {
    return query == null
        ? List.of()
        : Stream.of(query.split("&"))
            .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8))
            .sorted(BY_NAME)
            .toList();
  }

  private BackpackClient client() {
    return BackpackClient.builder()
        .baseUrl(exchange.url())
        .httpClient(HTTP)
        .clock(CLOCK)
        .signer(new Recording())
        .build();
  }

  /** Keeps the texts that it is given to sign. */
  private final class Recording implements Signer {
    private final Signer signer =
        new Ed25519Signer(SigningKey.fromBase64(TestKey.load("rfc8032-test-1").seed()));

    @Override
    public VerifyingKey verifyingKey() {
      return signer.verifyingKey();
    }

    @Override
    public byte[] sign(SigningString text) {
      signed.add(text.text());
      return signer.sign(text);
    }
  }
}
