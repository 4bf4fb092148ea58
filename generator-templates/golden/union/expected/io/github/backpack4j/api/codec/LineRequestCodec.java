// Generated from union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.LineRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link LineRequest}. */
public final class LineRequestCodec implements Codec<LineRequest> {
  /** The one instance. */
  public static final LineRequestCodec INSTANCE = new LineRequestCodec();

  private LineRequestCodec() {}

  @Override
  public LineRequest read(JsonReader in) {
    LineRequest.Builder builder = LineRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "line" -> builder.line(in.value(LineCodec.INSTANCE));
        case "place" -> builder.place(in.value(LinePlaceCodec.INSTANCE));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(LineRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(LineRequest value, JsonWriter out) {
    if (value.has("line")) {
      out.name("line").value(value.line(), LineCodec.INSTANCE);
    }
    out.name("place").value(value.place(), LinePlaceCodec.INSTANCE);
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
