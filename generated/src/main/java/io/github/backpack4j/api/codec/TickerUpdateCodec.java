// Generated from specs/schemas/ticker.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.stream.TickerUpdate;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link TickerUpdate}. */
public final class TickerUpdateCodec implements Codec<TickerUpdate> {
  /** The one instance. */
  public static final TickerUpdateCodec INSTANCE = new TickerUpdateCodec();

  private TickerUpdateCodec() {}

  @Override
  public TickerUpdate read(JsonReader in) {
    TickerUpdate.Builder builder = TickerUpdate.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 'e' -> builder.event(in.text());
        case 'E' -> builder.eventTime(in.micros());
        case 's' -> builder.symbol(in.text());
        case 'o' -> builder.firstPrice(in.decimal());
        case 'c' -> builder.lastPrice(in.decimal());
        case 'h' -> builder.high(in.decimal());
        case 'l' -> builder.low(in.decimal());
        case 'v' -> builder.volume(in.decimal());
        case 'V' -> builder.quoteVolume(in.decimal());
        case 'n' -> builder.trades(in.int64());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(TickerUpdate value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(TickerUpdate value, JsonWriter out) {
    if (value.has("e")) {
      out.name("e").text(value.event());
    }
    if (value.has("E")) {
      out.name("E").micros(value.eventTime());
    }
    if (value.has("s")) {
      out.name("s").text(value.symbol());
    }
    if (value.has("o")) {
      out.name("o").decimal(value.firstPrice());
    }
    if (value.has("c")) {
      out.name("c").decimal(value.lastPrice());
    }
    if (value.has("h")) {
      out.name("h").decimal(value.high());
    }
    if (value.has("l")) {
      out.name("l").decimal(value.low());
    }
    if (value.has("v")) {
      out.name("v").decimal(value.volume());
    }
    if (value.has("V")) {
      out.name("V").decimal(value.quoteVolume());
    }
    if (value.has("n")) {
      out.name("n").int64(value.trades());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
