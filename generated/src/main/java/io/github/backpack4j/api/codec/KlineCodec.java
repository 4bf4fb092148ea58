// Generated from specs/schemas/kline.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Kline;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import java.util.Objects;

/** Reads and writes {@link Kline}. */
public final class KlineCodec implements Codec<Kline> {
  /** The one instance. */
  public static final KlineCodec INSTANCE = new KlineCodec();

  private KlineCodec() {}

  @Override
  public Kline read(JsonReader in) {
    Kline.Builder builder = Kline.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "start" -> builder.start(in.iso());
        case "end" -> builder.end(in.iso());
        case "open" -> builder.open(in.decimal());
        case "high" -> builder.high(in.decimal());
        case "low" -> builder.low(in.decimal());
        case "close" -> builder.close(in.decimal());
        case "volume" -> builder.volume(in.decimal());
        case "quoteVolume" -> builder.quoteVolume(in.decimal());
        case "trades" -> builder.trades(in.int64());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Kline value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Kline value, JsonWriter out) {
    if (value.has("start")) {
      out.name("start").iso(value.start());
    }
    if (value.has("end")) {
      out.name("end").iso(value.end());
    }
    out.name("open").decimal(value.open());
    out.name("high").decimal(value.high());
    out.name("low").decimal(value.low());
    out.name("close").decimal(value.close());
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
