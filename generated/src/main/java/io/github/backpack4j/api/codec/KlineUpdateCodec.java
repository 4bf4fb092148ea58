// Generated from specs/schemas/kline.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.stream.KlineUpdate;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link KlineUpdate}. */
public final class KlineUpdateCodec implements Codec<KlineUpdate> {
  /** The one instance. */
  public static final KlineUpdateCodec INSTANCE = new KlineUpdateCodec();

  private KlineUpdateCodec() {}

  @Override
  public KlineUpdate read(JsonReader in) {
    KlineUpdate.Builder builder = KlineUpdate.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 'e' -> builder.event(in.text());
        case 'E' -> builder.eventTime(in.micros());
        case 's' -> builder.symbol(in.text());
        case 't' -> builder.start(in.iso());
        case 'T' -> builder.end(in.iso());
        case 'o' -> builder.open(in.decimal());
        case 'c' -> builder.close(in.decimal());
        case 'h' -> builder.high(in.decimal());
        case 'l' -> builder.low(in.decimal());
        case 'v' -> builder.volume(in.decimal());
        case 'n' -> builder.trades(in.int64());
        case 'X' -> builder.isClosed(in.bool());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(KlineUpdate value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(KlineUpdate value, JsonWriter out) {
    if (value.has("e")) {
      out.name("e").text(value.event());
    }
    if (value.has("E")) {
      out.name("E").micros(value.eventTime());
    }
    if (value.has("s")) {
      out.name("s").text(value.symbol());
    }
    if (value.has("t")) {
      out.name("t").iso(value.start());
    }
    if (value.has("T")) {
      out.name("T").iso(value.end());
    }
    out.name("o").decimal(value.open());
    out.name("c").decimal(value.close());
    out.name("h").decimal(value.high());
    out.name("l").decimal(value.low());
    out.name("v").decimal(value.volume());
    if (value.has("n")) {
      out.name("n").int64(value.trades());
    }
    if (value.has("X")) {
      out.name("X").bool(value.isClosed());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
