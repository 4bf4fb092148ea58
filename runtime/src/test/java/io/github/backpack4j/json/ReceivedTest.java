package io.github.backpack4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.DecodingException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceivedTest {

  private static Received read(JsonReader in, boolean whole) {
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      if (name.equals("known")) {
        in.skip();
      } else {
        in.keep(name);
      }
    }
    return in.received(whole);
  }

  @Test
  void anObjectThatLacksNothingAndHasNothingBeyondSharesOneInstance() {
    assertThat(read(JsonReader.of("{\"known\":1}"), true)).isSameAs(Received.WHOLE);
    assertThat(Received.WHOLE.unknownMembers()).isEmpty();
  }

  @Test
  void keepsUnknownMembersByteForByteAndWritesThemAgain() {
    String json =
        "{\"text\":\"a\\u00e9\\n\\\"\\/\",\"known\":1,\"n\":-1.500E+07,\"t\":true,\"z\":null,"
            + "\"o\":{\"a\" : [1,\t{ } ,\"é😀\"]},\"é\":[],\"e\":\"\",\"i\":123456789012345678901}";
    Received received = read(JsonReader.of(json), true);

    assertThat(received.unknownMembers())
        .containsExactly(
            Map.entry("text", "\"a\\u00e9\\n\\\"\\/\""),
            Map.entry("n", "-1.500E+07"),
            Map.entry("t", "true"),
            Map.entry("z", "null"),
            Map.entry("o", "{\"a\" : [1,\t{ } ,\"é😀\"]}"),
            Map.entry("é", "[]"),
            Map.entry("e", "\"\""),
            Map.entry("i", "123456789012345678901"));
    assertThat(received.json()).isEqualTo(json.replace("\"known\":1,", ""));
  }

  @Test
  void keepsEachValueAtWhateverPlaceWhiteSpaceLeavesIt() {
    String json = " {\n \"é\" :\t-0.0 ,\r\n\"b\": \"é\" , \"c\" :[ 1 ] , \"d\" : false } ";
    Received received = read(JsonReader.of(json), true);

    assertThat(received.json()).isEqualTo("{\"é\":-0.0,\"b\":\"é\",\"c\":[ 1 ],\"d\":false}");
  }

  @Test
  void unknownMembersCannotBeChanged() {
    Received received = read(JsonReader.of("{\"a\":1}"), true);

    assertThat(received.unknownMembers()).isUnmodifiable();
  }

  @Test
  void namesOfUnknownMembersSurviveWhateverTheyHold() {
    String json = "{\"a\\\"b\\\\\":1,\"\":3}";
    Received received = read(JsonReader.of(json), true);

    assertThat(received.unknownMembers().keySet()).containsExactly("a\"b\\", "");
    assertThat(received.json()).isEqualTo(json);
  }

  @Test
  void objectsWithinOneAnotherKeepTheirOwn() {
    JsonReader in = JsonReader.of("{\"a\":1,\"inner\":{\"b\":2},\"c\":3}");
    Received inner = null;
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      if (name.equals("inner")) {
        inner = read(in, true);
      } else {
        in.keep(name);
      }
    }
    Received outer = in.received(true);

    assertThat(inner.unknownMembers()).containsOnlyKeys("b");
    assertThat(outer.unknownMembers()).containsOnlyKeys("a", "c");
  }

  @Test
  void neighboursKeepTheirOwn() {
    JsonReader in = JsonReader.of("[{\"a\":1},{\"known\":2},{\"b\":3}]");
    List<Received> received = in.list(each -> read(each, true));

    assertThat(received.get(0).unknownMembers()).containsOnlyKeys("a");
    assertThat(received.get(1)).isSameAs(Received.WHOLE);
    assertThat(received.get(2).unknownMembers()).containsOnlyKeys("b");
  }

  @Test
  void aRequiredMemberThatIsThereIsReturned() {
    assertThat(Received.WHOLE.<String>require("Fill", "price", "20.5")).isEqualTo("20.5");
  }

  @Test
  void aMissingRequiredMemberIsNamedByTypeAndPlace() {
    List<Received> received = new ArrayList<>();
    JsonReader in = JsonReader.of("{\"data\":[[{}],[{\"x\":1},{\"y\":[]}]],\"a/b~\":{}}");
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      if (name.equals("data")) {
        in.list(row -> row.list(each -> received.add(read(each, false))));
      } else {
        received.add(read(in, false));
      }
    }
    received.add(in.received(false));

    List<String> messages = new ArrayList<>();
    List<String> pointers = new ArrayList<>();
    for (Received each : received) {
      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(() -> each.require("Fill", "price", null))
          .satisfies(
              e -> {
                messages.add(e.getMessage());
                pointers.add(e.pointer());
              });
    }
    assertThat(messages)
        .containsExactly(
            "Fill: the exchange left out /data/0/0/price",
            "Fill: the exchange left out /data/1/0/price",
            "Fill: the exchange left out /data/1/1/price",
            "Fill: the exchange left out /a~1b~0/price",
            "Fill: the exchange left out /price");
    assertThat(pointers)
        .containsExactly(
            "/data/0/0/price", "/data/1/0/price", "/data/1/1/price", "/a~1b~0/price", "/price");
  }

  @Test
  void aMissingMemberIsNamedAsJsonPointersSpellIt() {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> read(JsonReader.of("{}"), false).require("Fill", "a/b~c", null))
        .withMessage("Fill: the exchange left out /a~1b~0c");
  }

  @Test
  void readsAMemberWhenItIsAskedFor() {
    Received received =
        read(JsonReader.of("{\"price\":\"20.50\",\"none\":null,\"a/b\":[{\"c\":\"x\"}]}"), false);

    assertThat(received.read("price", JsonReader::decimal)).isEqualTo(new BigDecimal("20.50"));
    assertThat(received.<String>read("none", JsonReader::text)).isNull();
    assertThat(received.<String>read("absent", JsonReader::text)).isNull();
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> received.read("price", JsonReader::bool))
        .withMessage("the message cannot be read at /price: a boolean was expected, found text");
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(
            () -> received.read("a/b", in -> in.list(each -> each.map(JsonReader::decimal))))
        .satisfies(e -> assertThat(e.pointer()).isEqualTo("/a~1b/0/c"));
  }
}
