// Generated from specs/schemas/dust.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.DustConversion;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link DustConversion}. */
public final class DustConversionCodec implements Codec<DustConversion> {
  /** The one instance. */
  public static final DustConversionCodec INSTANCE = new DustConversionCodec();

  private DustConversionCodec() {}

  @Override
  public DustConversion read(JsonReader in) {
    DustConversion.Builder builder = DustConversion.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.int64());
        case "quantity" -> builder.quantity(in.decimal());
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        case "usdcReceived" -> builder.usdcReceived(in.decimal());
        case "timestamp" -> builder.timestamp(in.iso());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(DustConversion value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(DustConversion value, JsonWriter out) {
    if (value.has("id")) {
      out.name("id").int64(value.id());
    }
    if (value.has("quantity")) {
      out.name("quantity").decimal(value.quantity());
    }
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    if (value.has("usdcReceived")) {
      out.name("usdcReceived").decimal(value.usdcReceived());
    }
    if (value.has("timestamp")) {
      out.name("timestamp").iso(value.timestamp());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
