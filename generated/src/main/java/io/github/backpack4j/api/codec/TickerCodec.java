// Generated from specs/schemas/ticker.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Ticker;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import java.util.Objects;

/** Reads and writes {@link Ticker}. */
public final class TickerCodec implements Codec<Ticker> {
  /** The one instance. */
  public static final TickerCodec INSTANCE = new TickerCodec();

  private TickerCodec() {}

  @Override
  public Ticker read(JsonReader in) {
    Ticker.Builder builder = Ticker.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "symbol" -> builder.symbol(in.text());
        case "firstPrice" -> builder.firstPrice(in.decimal());
        case "lastPrice" -> builder.lastPrice(in.decimal());
        case "priceChange" -> builder.priceChange(in.decimal());
        case "priceChangePercent" -> builder.priceChangePercent(in.decimal());
        case "high" -> builder.high(in.decimal());
        case "low" -> builder.low(in.decimal());
        case "volume" -> builder.volume(in.decimal());
        case "quoteVolume" -> builder.quoteVolume(in.decimal());
        case "trades" -> builder.trades(in.int64());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Ticker value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Ticker value, JsonWriter out) {
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    if (value.has("firstPrice")) {
      out.name("firstPrice").decimal(value.firstPrice());
    }
    if (value.has("lastPrice")) {
      out.name("lastPrice").decimal(value.lastPrice());
    }
    if (value.has("priceChange")) {
      out.name("priceChange").decimal(value.priceChange());
    }
    if (value.has("priceChangePercent")) {
      out.name("priceChangePercent").decimal(value.priceChangePercent());
    }
    if (value.has("high")) {
      out.name("high").decimal(value.high());
    }
    if (value.has("low")) {
      out.name("low").decimal(value.low());
    }
    if (value.has("volume")) {
      out.name("volume").decimal(value.volume());
    }
    if (value.has("quoteVolume")) {
      out.name("quoteVolume").decimal(value.quoteVolume());
    }
    if (value.has("trades")) {
      out.name("trades").text(Objects.toString(value.trades(), null));
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
