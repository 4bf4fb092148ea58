package io.github.backpack4j.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.api.GeneratedType.Property;
import io.github.backpack4j.json.Codec;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every generated object and enum, whatever it is. */
class EveryTypeTest {

  static List<GeneratedType> types() {
    return GeneratedType.all();
  }

  static List<Class<?>> enums() {
    return Stream.of("model", "stream")
        .flatMap(folder -> GeneratedType.classes(folder).stream())
        .filter(OpenEnum.class::isAssignableFrom)
        .toList();
  }

  @Test
  void allTypesAreFound() {
    assertThat(types()).hasSizeGreaterThanOrEqualTo(22);
    assertThat(enums()).hasSizeGreaterThanOrEqualTo(19);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aBuiltObjectIsReadBackEqual(GeneratedType type) throws Throwable {
    Object built = type.sample();
    Object read = type.codec().fromJson(type.codec().toJson(built));

    assertThat(read).isEqualTo(built).hasSameHashCodeAs(built).hasToString(built.toString());
    Object builder = GeneratedType.call(read, "toBuilder");
    assertThat(GeneratedType.call(builder, "build")).isEqualTo(built);
    assertThat(GeneratedType.call(read, "unknownMembers")).isEqualTo(Map.of());
  }

  @ParameterizedTest
  @MethodSource("types")
  void anObjectDiffersInEachMember(GeneratedType type) {
    Codec<Object> codec = type.codec();
    String json = codec.toJson(type.sample());
    Object whole = codec.fromJson(json);
    for (Property property : type.properties()) {
      if (Wire.members(json).containsKey(property.wire())) {
        Object other = codec.fromJson(Wire.without(json, property.wire()));
        assertThat(other).as(property.name()).isNotEqualTo(whole);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void anUnknownMemberSurvives(GeneratedType type) throws Throwable {
    Codec<Object> codec = type.codec();
    String added = "{\"a\":[1,2.50,null,\"\\u00e9\"]}";
    String json = Wire.with(codec.toJson(type.sample()), "newerThanThisRelease", added);

    Object read = codec.fromJson(json);

    assertThat(GeneratedType.call(read, "unknownMembers"))
        .isEqualTo(Map.of("newerThanThisRelease", added));
    assertThat(Wire.members(codec.toJson(read))).isEqualTo(Wire.members(json));
    assertThat(read).isEqualTo(type.sample());
    assertThat(read.toString()).contains("unknown=[newerThanThisRelease]").doesNotContain("2.50");
    assertThat(type.type().getMethod("has", String.class).invoke(read, "newerThanThisRelease"))
        .isEqualTo(true);
    assertThat(type.type().getMethod("has", String.class).invoke(read, "evenNewer"))
        .isEqualTo(false);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aMissingMemberFailsNothingUntilItIsAskedFor(GeneratedType type) throws Throwable {
    Codec<Object> codec = type.codec();
    String json = codec.toJson(type.sample());
    for (Property property : type.properties()) {
      String lacking = Wire.without(json, property.wire());
      Object read = codec.fromJson(lacking);
      assertThat(read.toString()).startsWith(type.name() + "[");
      assertThat(Wire.members(codec.toJson(read))).isEqualTo(Wire.members(lacking));
      if (property.required()) {
        assertThatThrownBy(() -> GeneratedType.call(read, property.name()))
            .isInstanceOf(DecodingException.class)
            .hasMessage(type.name() + ": the exchange left out /" + property.wire());
      } else {
        assertThat(GeneratedType.call(read, property.name())).isNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void builderNamesWhatIsMissing(GeneratedType type) throws Throwable {
    for (Property property : type.properties()) {
      if (property.required()) {
        String lacking = Wire.without(type.codec().toJson(type.sample()), property.wire());
        Object builder = GeneratedType.call(type.codec().fromJson(lacking), "toBuilder");
        assertThatThrownBy(() -> GeneratedType.call(builder, "build"))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(type.name() + ": " + property.name() + " is required");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void nullsAreReadAndNeverWritten(GeneratedType type) {
    Codec<Object> codec = type.codec();
    Map<String, String> members = new LinkedHashMap<>();
    type.properties().forEach(property -> members.put(property.wire(), "null"));

    Object empty = codec.fromJson(Wire.object(members));

    assertThat(codec.toJson(empty)).doesNotContain("null");
    assertThat(empty).isEqualTo(codec.fromJson("{}")).hasToString(codec.fromJson("{}").toString());
  }

  @ParameterizedTest
  @MethodSource("types")
  void decimalsAreInPlainNotationAndTextUnlessTheWireHasNumbers(GeneratedType type)
      throws Throwable {
    Codec<Object> codec = type.codec();
    String json = codec.toJson(type.sample());
    for (Property property : type.properties()) {
      if (property.type() == BigDecimal.class && Wire.members(json).containsKey(property.wire())) {
        Object read = codec.fromJson(Wire.with(json, property.wire(), "1.50E+3"));
        assertThat(GeneratedType.call(read, property.name())).isEqualTo(new BigDecimal("1500"));
        String key = type.name() + "." + property.wire();
        assertThat(Wire.members(codec.toJson(read)).get(property.wire()))
            .as(key)
            .isEqualTo(ContractFacts.numbers().contains(key) ? "1500" : "\"1500\"");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void eachKnownValueIsItsConstant(Class<?> type) throws Exception {
    List<Object> known = new ArrayList<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        OpenEnum constant = (OpenEnum) field.get(null);
        assertThat(type.getMethod("of", String.class).invoke(null, constant.wire()))
            .isSameAs(constant);
        assertThat(type.getMethod("known").invoke(constant)).hasToString(field.getName());
        assertThat(constant).hasToString(constant.wire());
        known.add(constant);
      }
    }
    assertThat(known).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("enums")
  void aNewerValueKeepsItsText(Class<?> type) throws Exception {
    OpenEnum newer = (OpenEnum) type.getMethod("of", String.class).invoke(null, "Halted");
    OpenEnum same = (OpenEnum) type.getMethod("of", String.class).invoke(null, "Halted");

    assertThat(newer.wire()).isEqualTo("Halted");
    assertThat(newer).hasToString("Halted").isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(newer).isNotEqualTo(type.getMethod("of", String.class).invoke(null, "halted"));
    if (Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("known"))) {
      assertThat(type.getMethod("known").invoke(newer)).hasToString("UNRECOGNIZED");
    }
  }
}
