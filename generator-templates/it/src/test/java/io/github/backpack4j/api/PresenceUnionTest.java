package io.github.backpack4j.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.api.codec.PositionMessageCodec;
import io.github.backpack4j.api.stream.PositionMessage;
import io.github.backpack4j.api.stream.PositionSnapshot;
import io.github.backpack4j.api.stream.PositionUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A union whose two possibilities are told apart by a member that one of them has. */
class PresenceUnionTest {
  private static final PositionMessageCodec CODEC = PositionMessageCodec.INSTANCE;

  private static final String SNAPSHOT =
      "{\"s\":\"SOL_USDC_PERP\",\"q\":\"-1.50\",\"new\":{\"e\":\"inside\",\"n\":[1,2.0]}}";
  private static final String UPDATE =
      "{\"s\":\"SOL_USDC_PERP\",\"new\":[{\"x\":1}],\"q\":\"-1.50\",\"e\":\"positionOpened\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        UPDATE,
        "{\"e\":\"positionOpened\"}",
        "{\"e\":\"newerThanThisRelease\",\"s\":\"SOL_USDC_PERP\"}",
        "{\"e\":\"\"}"
      })
  void theMemberMayStandAnywhereAndHaveAnyText(String json) {
    assertThat(CODEC.fromJson(json)).isInstanceOf(PositionUpdate.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {SNAPSHOT, "{}", "{\"e\":null,\"s\":\"SOL_USDC_PERP\"}"})
  void withoutTheMemberItIsTheOther(String json) {
    assertThat(CODEC.fromJson(json)).isInstanceOf(PositionSnapshot.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {SNAPSHOT, UPDATE, "{}", "{\"e\":\"newerThanThisRelease\"}"})
  void nothingIsLostOnTheWayBack(String json) {
    PositionMessage read = CODEC.fromJson(json);

    assertThat(Wire.members(CODEC.toJson(read))).isEqualTo(Wire.members(json));
    assertThat(CODEC.fromJson(CODEC.toJson(read))).isEqualTo(read).hasSameHashCodeAs(read);
  }

  @Test
  void theTwoAreNeverEqual() {
    PositionMessage update = CODEC.fromJson("{\"e\":\"positionOpened\",\"q\":\"1\"}");
    PositionMessage snapshot = CODEC.fromJson("{\"q\":\"1\"}");

    assertThat(update).isNotEqualTo(snapshot);
    assertThat(snapshot).isNotEqualTo(update);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"e\"", "7", "[{\"e\":\"positionOpened\"}]"})
  void whatIsNoObjectIsNeither(String json) {
    assertThatThrownBy(() -> CODEC.fromJson(json))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("an object was expected, found");
  }
}
