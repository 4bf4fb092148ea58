// Generated from terse-names/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.TapePrint;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link TapePrint}. */
public final class TapePrintCodec implements Codec<TapePrint> {
  /** The one instance. */
  public static final TapePrintCodec INSTANCE = new TapePrintCodec();

  private TapePrintCodec() {}

  @Override
  public TapePrint read(JsonReader in) {
    TapePrint.Builder builder = TapePrint.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 'e' -> builder.event(in.text());
        case 'E' -> builder.eventTime(in.micros());
        case 'p' -> builder.price(in.decimal());
        case 'P' -> builder.priceBefore(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(TapePrint value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(TapePrint value, JsonWriter out) {
    if (value.has("e")) {
      out.name("e").text(value.event());
    }
    if (value.has("E")) {
      out.name("E").micros(value.eventTime());
    }
    if (value.has("p")) {
      out.name("p").decimal(value.price());
    }
    out.name("P").decimal(value.priceBefore());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
