package io.github.backpack4j.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.api.GeneratedType.Property;
import io.github.backpack4j.json.Codec;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The exchange writes times in five ways; each member has to be read in the right one. */
class TimesTest {

  private static final Instant MICROS = Instant.parse("2023-11-14T22:13:20.123456Z");
  private static final Instant MILLIS = Instant.parse("2023-11-14T22:13:20.123Z");

  private static final String US = "1700000000123456";
  private static final String MS = "1700000000123";
  private static final String ISO = "\"2023-11-14T22:13:20.123456\"";

  /** Every member that is a time: how it is written. */
  private static final Map<String, String> WRITTEN =
      Map.ofEntries(
          Map.entry("Depth.timestamp", US),
          Map.entry("Fill.timestamp", ISO),
          Map.entry("Kline.start", ISO),
          Map.entry("Kline.end", ISO),
          Map.entry("LimitOrder.createdAt", MS),
          Map.entry("LimitOrder.triggeredAt", MS),
          Map.entry("Market.createdAt", ISO),
          Map.entry("Market.fundingInterval", "28800000"),
          Map.entry("MarketOrder.createdAt", MS),
          Map.entry("MarketOrder.triggeredAt", MS),
          Map.entry("BookTickerUpdate.E", US),
          Map.entry("BookTickerUpdate.T", US),
          Map.entry("DepthUpdate.E", US),
          Map.entry("DepthUpdate.T", US),
          Map.entry("OrderUpdate.E", US),
          Map.entry("OrderUpdate.T", US),
          Map.entry("TradeUpdate.E", US),
          Map.entry("TradeUpdate.T", US));

  @Test
  void eachTimeIsReadAndWrittenInItsUnit() throws Throwable {
    Map<String, String> written = new TreeMap<>();
    for (GeneratedType type : GeneratedType.all()) {
      Codec<Object> codec = type.codec();
      String json = codec.toJson(type.sample());
      for (Property property : type.properties()) {
        String key = type.name() + "." + property.wire();
        String text = WRITTEN.getOrDefault(key, "");
        if (property.type() == Instant.class || property.type() == Duration.class) {
          Object read = codec.fromJson(Wire.with(json, property.wire(), text));
          assertThat(GeneratedType.call(read, property.name())).as(key).isEqualTo(value(text));
          written.put(key, Wire.members(codec.toJson(read)).get(property.wire()));
        }
      }
    }
    assertThat(written).isEqualTo(new TreeMap<>(WRITTEN));
  }

  private static Object value(String text) {
    return switch (text) {
      case US, ISO -> MICROS;
      case MS -> MILLIS;
      default -> Duration.ofHours(8);
    };
  }
}
