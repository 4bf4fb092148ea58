package io.github.backpack4j.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.api.GeneratedType.Property;
import io.github.backpack4j.json.Codec;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The exchange writes times in several ways; each member has to be read in the right one. */
class TimesTest {

  private static final Instant MICROS = Instant.parse("2023-11-14T22:13:20.123456Z");
  private static final Instant MILLIS = Instant.parse("2023-11-14T22:13:20.123Z");

  private static final Instant SECONDS = Instant.parse("2023-11-14T22:13:20Z");

  private static final String US = "1700000000123456";
  private static final String S = "1700000000";
  private static final String MS = "1700000000123";
  private static final String ISO = "\"2023-11-14T22:13:20.123456\"";

  private static final String LONG = "28800000";

  /** How the one moment of this test, or its length of time, is written. */
  private static String text(String unit) {
    return switch (unit) {
      case "us" -> US;
      case "ms" -> MS;
      case "s" -> S;
      case "iso" -> ISO;
      case "duration" -> LONG;
      default -> throw new AssertionError("the contract has no time of this unit: " + unit);
    };
  }

  @Test
  void eachTimeIsReadAndWrittenInItsUnit() throws Throwable {
    Map<String, String> times = ContractFacts.times();
    Map<String, String> written = new TreeMap<>();
    Map<String, String> expected = new TreeMap<>();
    Set<String> types = new TreeSet<>();
    for (GeneratedType type : GeneratedType.all()) {
      types.add(type.name());
      Codec<Object> codec = type.codec();
      String json = codec.toJson(type.sample());
      for (Property property : type.properties()) {
        String key = type.name() + "." + property.wire();
        if (property.type() == Instant.class || property.type() == Duration.class) {
          String text = text(times.getOrDefault(key, ""));
          Object read = codec.fromJson(Wire.with(json, property.wire(), text));
          assertThat(GeneratedType.call(read, property.name())).as(key).isEqualTo(value(text));
          written.put(key, Wire.members(codec.toJson(read)).get(property.wire()));
          expected.put(key, text);
        }
      }
    }
    assertThat(written).isEqualTo(expected).containsKeys("Depth.timestamp", "OrderUpdate.T");
    times.keySet().removeIf(key -> !types.contains(key.substring(0, key.indexOf('.'))));
    assertThat(expected.keySet()).isEqualTo(times.keySet());
  }

  private static Object value(String text) {
    return switch (text) {
      case US, ISO -> MICROS;
      case MS -> MILLIS;
      case S -> SECONDS;
      default -> Duration.ofHours(8);
    };
  }
}
