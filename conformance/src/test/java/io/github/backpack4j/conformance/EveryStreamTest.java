package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.ContractIndex.Channel;
import io.github.backpack4j.conformance.contract.Places;
import io.github.backpack4j.conformance.contract.Schema;
import io.github.backpack4j.conformance.exchange.Resources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the examples of the outlines over every stream with the contract. */
class EveryStreamTest {
  /** The outlines, by the tag that each has alone, and the channels that each is true of. */
  private static final Map<String, Predicate<Channel>> OUTLINES = new LinkedHashMap<>();

  static {
    OUTLINES.put("@whole", channel -> true);
    OUTLINES.put("@least", channel -> true);
    OUTLINES.put("@newer-members", channel -> true);
    OUTLINES.put(
        "@newer-values", channel -> EveryOperationTest.holds(messageOf(channel), Schema.Kind.ENUM));
    OUTLINES.put("@no-message", channel -> true);
    OUTLINES.put("@keyless", Channel::signed);
    OUTLINES.put("@signed", Channel::signed);
  }

  @Test
  void everyOutlineHasEveryChannelThatItIsTrueOf() {
    OUTLINES.forEach(
        (tag, isTrueOf) ->
            assertThat(Examples.ofStreams(tag).stream().map(EveryStreamTest::channel).distinct())
                .as(tag)
                .containsExactlyInAnyOrderElementsOf(channels().filter(isTrueOf).toList()));
  }

  @Test
  void asksForEveryValueThatMayStandInAName() {
    assertThat(
            Examples.ofStreams("@whole").stream()
                .map(example -> channel(example).variant(example.subject())))
        .containsExactlyInAnyOrderElementsOf(
            channels().flatMap(channel -> channel.variants().stream()).toList());
  }

  @Test
  void coversElevenFamilies() {
    assertThat(Examples.ofStreams("@whole").stream().map(example -> channel(example).family()))
        .containsOnly(
            "trade",
            "depth",
            "bookTicker",
            "ticker",
            "kline",
            "markPrice",
            "openInterest",
            "liquidation",
            "account.orderUpdate",
            "account.positionUpdate",
            "account.rfqUpdate");
  }

  @Test
  void wholeMessagesTogetherHaveEveryMemberOfTheContract() {
    Set<String> promised = new TreeSet<>();
    Set<String> shown = new TreeSet<>();
    for (Examples example : Examples.ofStreams("@whole")) {
      EveryOperationTest.members(messageOf(channel(example)), messages(example), promised, shown);
    }
    assertThat(shown).isEqualTo(promised);
  }

  @Test
  void wholeMessagesOfEachChannelShowEveryEvent() {
    for (Examples example : Examples.ofStreams("@signed")) {
      Set<String> listed = new TreeSet<>();
      Set<String> shown = new TreeSet<>();
      messages(example)
          .forEach(
              message -> {
                Schema kind = messageOf(channel(example));
                kind = kind.kind() == Schema.Kind.UNION ? kind.kindOf(message) : kind;
                Schema event = Objects.requireNonNull(kind).properties().get("e");
                if (event != null) {
                  listed.addAll(event.values());
                  shown.add(message.path("e").asText());
                }
              });
      if (!channel(example).address().endsWith("{symbol}")) {
        assertThat(shown).as(example.subject()).isNotEmpty().isEqualTo(listed);
      }
    }
  }

  @Test
  void leastMessagesHaveRequiredMembersAlone() {
    List<String> surplus = new ArrayList<>();
    for (Examples example : Examples.ofStreams("@least")) {
      Schema schema = messageOf(channel(example));
      for (JsonNode message : messages(example)) {
        assertThat(Places.of(schema, message).objects()).as(example.fixture()).isNotEmpty();
        EveryOperationTest.surplus(example.fixture(), schema, message, surplus);
      }
    }
    assertThat(surplus).isEmpty();
  }

  private static Stream<Channel> channels() {
    return ContractIndex.standard().channels().stream()
        .filter(channel -> channel.address() != null);
  }

  private static Channel channel(Examples example) {
    return ContractIndex.standard().channelOf(example.subject());
  }

  private static Schema messageOf(Channel channel) {
    return Objects.requireNonNull(channel.message());
  }

  /** The messages that a row's fixture plays. */
  static List<JsonNode> messages(Examples example) {
    return Resources.text("fixtures/streams/" + example.fixture() + ".jsonl")
        .lines()
        .map(Resources::parse)
        .filter(line -> line.has("data"))
        .map(line -> line.get("data"))
        .toList();
  }
}
