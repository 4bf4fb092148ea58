package io.github.backpack4j.unified;

import io.github.backpack4j.api.BackpackCodecs;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Answers of the exchange, from JSON. */
final class Fixtures {
  private Fixtures() {}

  /** What the client reads of an answer. */
  @SuppressWarnings("unchecked") // a type's own codec
  static <T> T read(Class<T> type, String json) {
    Codec<T> codec = (Codec<T>) BackpackCodecs.INSTANCE.codecOf(type);
    return codec.read(JsonReader.of(json));
  }

  /** A market as the exchange lists it, with ticks and steps and least values of 0.01. */
  static io.github.backpack4j.api.model.Market listed(
      String id, String base, String quote, String type) {
    return listed(id, base, quote, type, "0.01", "0.01", null, "0.01", "0.01", null);
  }

  /** A market as the exchange lists it. */
  static io.github.backpack4j.api.model.Market listed(
      String id,
      String base,
      String quote,
      String type,
      String tick,
      String minPrice,
      @Nullable String maxPrice,
      String step,
      String minQuantity,
      @Nullable String maxQuantity) {
    return read(
        io.github.backpack4j.api.model.Market.class,
        """
        {"symbol":%s,"baseSymbol":%s,"quoteSymbol":%s,"marketType":%s,"filters":{
        "price":{"tickSize":%s,"minPrice":%s,"maxPrice":%s},
        "quantity":{"stepSize":%s,"minQuantity":%s,"maxQuantity":%s}},
        "orderBookState":"Open","createdAt":"2023-11-14T22:13:20","visible":true}"""
            .formatted(
                text(id),
                text(base),
                text(quote),
                text(type),
                text(tick),
                text(minPrice),
                text(maxPrice),
                text(step),
                text(minQuantity),
                text(maxQuantity)));
  }

  private static String text(@Nullable String value) {
    return value == null ? "null" : '"' + value + '"';
  }

  /**
   * A position of which only what is given says anything.
   *
   * @param raw what it is known by
   */
  static Position position(String id, String symbol, BigDecimal contracts, Object raw) {
    BigDecimal zero = BigDecimal.ZERO;
    return new Position(
        id, symbol, null, contracts, zero, zero, zero, zero, zero, zero, zero, zero, null, null,
        zero, null, zero, null, null, null, null, null, false, null, null, raw);
  }
}
