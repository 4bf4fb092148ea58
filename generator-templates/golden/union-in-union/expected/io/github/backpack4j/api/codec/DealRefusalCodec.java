// Generated from union-in-union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.DealRefusal;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link DealRefusal}. */
public final class DealRefusalCodec implements Codec<DealRefusal> {
  /** The one instance. */
  public static final DealRefusalCodec INSTANCE = new DealRefusalCodec();

  private DealRefusalCodec() {}

  @Override
  public DealRefusal read(JsonReader in) {
    DealRefusal.Builder builder = DealRefusal.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "message" -> builder.message(in.text());
        case "operation" -> in.skip();
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(DealRefusal value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(DealRefusal value, JsonWriter out) {
    out.name("operation").text("Err");
    if (value.has("message")) {
      out.name("message").text(value.message());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
