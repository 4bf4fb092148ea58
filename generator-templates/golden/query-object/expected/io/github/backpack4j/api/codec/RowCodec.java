// Generated from query-object/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Row;
import io.github.backpack4j.api.model.RowKind;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Row}. */
public final class RowCodec implements Codec<Row> {
  /** The one instance. */
  public static final RowCodec INSTANCE = new RowCodec();

  private RowCodec() {}

  @Override
  public Row read(JsonReader in) {
    Row.Builder builder = Row.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "kind" -> builder.kind(in.wire(RowKind::of));
        case "serial" -> builder.serial(in.int64());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Row value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Row value, JsonWriter out) {
    if (value.has("kind")) {
      out.name("kind").wire(value.kind());
    }
    out.name("serial").int64(value.serial());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
