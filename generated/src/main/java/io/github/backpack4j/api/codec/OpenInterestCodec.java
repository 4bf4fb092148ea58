// Generated from specs/schemas/open-interest.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.OpenInterest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link OpenInterest}. */
public final class OpenInterestCodec implements Codec<OpenInterest> {
  /** The one instance. */
  public static final OpenInterestCodec INSTANCE = new OpenInterestCodec();

  private OpenInterestCodec() {}

  @Override
  public OpenInterest read(JsonReader in) {
    OpenInterest.Builder builder = OpenInterest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "symbol" -> builder.symbol(in.text());
        case "openInterest" -> builder.openInterest(in.decimal());
        case "timestamp" -> builder.timestamp(in.millis());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(OpenInterest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(OpenInterest value, JsonWriter out) {
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    out.name("openInterest").decimal(value.openInterest());
    if (value.has("timestamp")) {
      out.name("timestamp").millis(value.timestamp());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
