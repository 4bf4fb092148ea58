package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.ContractIndex.Content;
import io.github.backpack4j.conformance.ContractIndex.Operation;
import io.github.backpack4j.conformance.contract.Schema;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.json.Codec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads and writes random answers of every operation, and random messages of every stream. */
class RandomAnswersTest {
  private static final long SEED = 20260122;
  private static final int ANSWERS = 300;

  static List<String> operations() {
    return ContractIndex.standard().operations().stream()
        .filter(operation -> operation.callable() && operation.content() == Content.JSON)
        .map(Operation::id)
        .toList();
  }

  static List<String> streams() {
    return ContractIndex.standard().channels().stream()
        .filter(channel -> channel.address() != null)
        .map(channel -> channel.variants().get(0))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void losesNothingOfAnAnswerAndWritesOneThatReadsTheSame(String operation) {
    losesNothing(
        operation,
        Objects.requireNonNull(ContractIndex.standard().operation(operation).answer()),
        Objects.requireNonNull(GeneratedClient.answerCodec(operation)));
  }

  @ParameterizedTest
  @MethodSource("streams")
  void losesNothingOfAMessageAndWritesOneThatReadsTheSame(String stream) {
    losesNothing(
        stream,
        Objects.requireNonNull(ContractIndex.standard().channelOf(stream).message()),
        GeneratedClient.streamName(stream).codec());
  }

  private static void losesNothing(String subject, Schema schema, Codec<?> codec) {
    List<JsonNode> answers = new ArrayList<>();
    for (int i = 0; i < ANSWERS; i++) {
      long seed = SEED + i;
      JsonNode answer = Resources.parse(new RandomContract(seed).answer(schema).toString());
      answers.add(answer);

      Object read = codec.fromJson(answer.toString());
      Object again = codec.fromJson(GeneratedClient.toJson(codec, read));

      String circumstances = "%s, seed %d: %s".formatted(subject, seed, answer);
      assertThat(Losses.ofReading(answer, codec, read)).as(circumstances).isEmpty();
      assertThat(again).as(circumstances).isEqualTo(read).hasSameHashCodeAs(read);
      assertThat(again.toString()).as(circumstances).isEqualTo(read.toString());
    }
    Set<String> promised = new TreeSet<>();
    Set<String> shown = new TreeSet<>();
    EveryOperationTest.members(schema, answers, promised, shown);
    assertThat(shown).as("members that some of the answers have").isEqualTo(promised);
  }
}
