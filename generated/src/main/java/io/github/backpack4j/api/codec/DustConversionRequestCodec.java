// Generated from specs/schemas/dust.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.DustConversionRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link DustConversionRequest}. */
public final class DustConversionRequestCodec implements Codec<DustConversionRequest> {
  /** The one instance. */
  public static final DustConversionRequestCodec INSTANCE = new DustConversionRequestCodec();

  private DustConversionRequestCodec() {}

  @Override
  public DustConversionRequest read(JsonReader in) {
    DustConversionRequest.Builder builder = DustConversionRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(DustConversionRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(DustConversionRequest value, JsonWriter out) {
    out.name("symbol").wire(value.symbol());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
