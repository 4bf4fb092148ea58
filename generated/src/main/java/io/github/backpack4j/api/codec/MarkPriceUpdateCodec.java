// Generated from specs/schemas/price.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.stream.MarkPriceUpdate;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link MarkPriceUpdate}. */
public final class MarkPriceUpdateCodec implements Codec<MarkPriceUpdate> {
  /** The one instance. */
  public static final MarkPriceUpdateCodec INSTANCE = new MarkPriceUpdateCodec();

  private MarkPriceUpdateCodec() {}

  @Override
  public MarkPriceUpdate read(JsonReader in) {
    MarkPriceUpdate.Builder builder = MarkPriceUpdate.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 'e' -> builder.event(in.text());
        case 'E' -> builder.eventTime(in.micros());
        case 's' -> builder.symbol(in.text());
        case 'p' -> builder.markPrice(in.decimal());
        case 'f' -> builder.fundingRate(in.decimal());
        case 'i' -> builder.indexPrice(in.decimal());
        case 'n' -> builder.nextFundingTimestamp(in.millis());
        case 'T' -> builder.engineTime(in.micros());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(MarkPriceUpdate value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(MarkPriceUpdate value, JsonWriter out) {
    if (value.has("e")) {
      out.name("e").text(value.event());
    }
    if (value.has("E")) {
      out.name("E").micros(value.eventTime());
    }
    if (value.has("s")) {
      out.name("s").text(value.symbol());
    }
    if (value.has("p")) {
      out.name("p").decimal(value.markPrice());
    }
    out.name("f").decimal(value.fundingRate());
    out.name("i").decimal(value.indexPrice());
    out.name("n").millis(value.nextFundingTimestamp());
    if (value.has("T")) {
      out.name("T").micros(value.engineTime());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
