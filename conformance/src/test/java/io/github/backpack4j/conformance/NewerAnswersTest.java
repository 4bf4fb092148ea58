package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.api.model.Depth;
import io.github.backpack4j.conformance.contract.Newer;
import io.github.backpack4j.conformance.contract.Places;
import io.github.backpack4j.conformance.contract.Schema;
import io.github.backpack4j.conformance.exchange.Fixture;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Shows that what the outlines ask of newer answers and messages can fail: a client that had read
 * one in which one thing less was newer is caught, whatever the operation or stream and the place.
 */
class NewerAnswersTest {
  /**
   * A whole answer or message.
   *
   * @param name what it is of
   * @param schema its schema
   * @param codec reads it
   * @param json the JSON
   */
  record Whole(String name, Schema schema, Codec<?> codec, JsonNode json) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Whole> whole() {
    List<Whole> all = new ArrayList<>();
    for (Examples example : Examples.ofJson()) {
      String operation = example.subject();
      all.add(
          new Whole(
              operation,
              schema(operation),
              Objects.requireNonNull(GeneratedClient.answerCodec(operation)),
              Fixture.load(example.fixture()).answer()));
    }
    for (Examples example : Examples.ofStreams("@newer-members")) {
      String stream = example.subject();
      Schema schema = Objects.requireNonNull(ContractIndex.standard().channelOf(stream).message());
      for (JsonNode message : EveryStreamTest.messages(example)) {
        all.add(new Whole(stream, schema, GeneratedClient.streamName(stream).codec(), message));
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("whole")
  void aMemberThatWasDroppedIsMissed(Whole example) {
    JsonNode whole = example.json();
    JsonNode newer = Newer.members(example.schema(), whole).answer();

    assertThat(losses(example, newer, newer)).isEmpty();
    for (JsonPointer object : Places.of(example.schema(), whole).objects()) {
      JsonNode dropped = changed(newer, object, holder -> holder.remove(Newer.MEMBER));
      assertThat(losses(example, newer, dropped))
          .hasSize(2)
          .allMatch(loss -> loss.contains(object + "/" + Newer.MEMBER + ": "), object.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("whole")
  void aValueThatWasDroppedOrReplacedIsMissed(Whole example) {
    JsonNode whole = example.json();
    for (Newer newer : Newer.values(example.schema(), whole)) {
      assertThat(losses(example, newer.answer(), newer.answer())).isEmpty();
      assertMissed(example, newer, whole);
      JsonPointer place = JsonPointer.compile(newer.place());
      if (whole.at(place.head()).isObject()) {
        String name = place.last().getMatchingProperty();
        assertMissed(example, newer, changed(whole, place.head(), holder -> holder.remove(name)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("whole")
  void aKindThatWasTakenForAnotherIsMissed(Whole example) {
    JsonNode whole = example.json();
    for (Newer newer : Newer.kinds(example.schema(), whole)) {
      assertThat(losses(example, newer.answer(), newer.answer())).isEmpty();
      assertMissed(example, newer, whole);
    }
  }

  @Test
  void aCodecThatDoesNotWriteWhatItKeptIsCaught() {
    JsonNode whole = Fixture.load("markets/get-depth/three-levels-a-side").answer();
    JsonNode newer = Newer.members(schema("getDepth"), whole).answer();
    @SuppressWarnings("unchecked")
    Codec<Depth> sound =
        (Codec<Depth>) Objects.requireNonNull(GeneratedClient.answerCodec("getDepth"));
    Codec<Depth> lossy =
        new Codec<>() {
          @Override
          public Depth read(JsonReader in) {
            return sound.read(in);
          }

          @Override
          public void write(Depth value, JsonWriter out) {
            sound.write(sound.fromJson(whole.toString()), out);
          }
        };

    assertThat(Losses.ofReading(newer, lossy, lossy.fromJson(newer.toString())))
        .containsExactly("written again: /unheardOf: " + newer.get("unheardOf") + " is gone");
  }

  @Test
  void findsMembersThatAreKnownAndCameAsUnknown() {
    Codec<?> codec = Objects.requireNonNull(GeneratedClient.answerCodec("getDepth"));
    JsonNode whole = Fixture.load("markets/get-depth/three-levels-a-side").answer();
    JsonNode newer = Newer.members(schema("getDepth"), whole).answer();

    assertThat(Losses.unknownMembers(codec.fromJson(whole.toString()))).isEmpty();
    assertThat(Losses.unknownMembers(codec.fromJson(newer.toString())))
        .containsExactly("/unheardOf");
  }

  @Test
  void findsPlacesInUnionsOfUnionsAndInTuples() {
    JsonNode orders =
        Resources.parse(
            """
            [
              {"operation": "Ok", "orderType": "Limit", "side": "Bid", "status": null},
              {"operation": "Err", "code": "INVALID_ORDER", "message": "Invalid order"}
            ]
            """);
    Places places = Places.of(schema("executeOrders"), orders);

    assertThat(places.objects()).extracting(JsonPointer::toString).containsExactly("/0", "/1");
    assertThat(places.tags())
        .extracting(JsonPointer::toString)
        .containsExactly("/0/operation", "/0/orderType", "/1/operation");
    assertThat(places.enums())
        .extracting(JsonPointer::toString)
        .containsExactly("/0/side", "/1/code");
    JsonNode depth = Fixture.load("markets/get-depth/three-levels-a-side").answer();
    assertThat(Places.of(schema("getDepth"), depth).objects())
        .extracting(JsonPointer::toString)
        .containsExactly("");
  }

  private static void assertMissed(Whole example, Newer newer, JsonNode read) {
    assertThat(losses(example, newer.answer(), read))
        .as(newer.place())
        .anyMatch(loss -> loss.startsWith("written again: " + newer.place() + ": "));
    assertThat(losses(example, newer.answer(), read))
        .as(newer.place())
        .anyMatch(loss -> loss.startsWith("by accessor: "));
  }

  /** What a client lost that was sent one answer and has read another. */
  private static List<String> losses(Whole example, JsonNode sent, JsonNode read) {
    return Losses.ofReading(sent, example.codec(), example.codec().fromJson(read.toString()));
  }

  private static JsonNode changed(JsonNode answer, JsonPointer place, Consumer<ObjectNode> change) {
    JsonNode copy = answer.deepCopy();
    change.accept((ObjectNode) copy.at(place));
    return copy;
  }

  private static Schema schema(String operation) {
    return Objects.requireNonNull(ContractIndex.standard().operation(operation).answer());
  }
}
