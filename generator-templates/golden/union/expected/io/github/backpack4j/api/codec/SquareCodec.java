// Generated from union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Square;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Square}. */
public final class SquareCodec implements Codec<Square> {
  /** The one instance. */
  public static final SquareCodec INSTANCE = new SquareCodec();

  private SquareCodec() {}

  @Override
  public Square read(JsonReader in) {
    Square.Builder builder = Square.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.id());
        case "filled" -> builder.filled(in.bool());
        case "weight" -> builder.weight(in.decimal());
        case "side" -> builder.side(in.decimal());
        case "kind" -> in.skip();
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Square value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Square value, JsonWriter out) {
    out.name("kind").text("square");
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    out.name("filled").bool(value.filled());
    if (value.has("weight")) {
      out.name("weight").decimal(value.weight());
    }
    if (value.has("side")) {
      out.name("side").decimal(value.side());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
