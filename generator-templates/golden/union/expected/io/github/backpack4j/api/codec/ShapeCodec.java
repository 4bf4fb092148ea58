// Generated from union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Circle;
import io.github.backpack4j.api.model.Shape;
import io.github.backpack4j.api.model.Square;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Shape}. */
public final class ShapeCodec implements Codec<Shape> {
  /** The one instance. */
  public static final ShapeCodec INSTANCE = new ShapeCodec();

  private ShapeCodec() {}

  @Override
  public Shape read(JsonReader in) {
    String tag = in.find("kind");
    if (tag == null) {
      return Shape.Unrecognized.received(in);
    }
    return switch (tag) {
      case "circle" -> CircleCodec.INSTANCE.read(in);
      case "square" -> SquareCodec.INSTANCE.read(in);
      default -> Shape.Unrecognized.received(in);
    };
  }

  @Override
  public void write(Shape value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Shape value, JsonWriter out) {
    if (value instanceof Circle circle) {
      CircleCodec.INSTANCE.members(circle, out);
    }
    if (value instanceof Square square) {
      SquareCodec.INSTANCE.members(square, out);
    }
    if (!(value instanceof Shape.Unrecognized)) {
      return;
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
