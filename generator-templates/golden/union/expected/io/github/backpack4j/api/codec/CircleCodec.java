// Generated from union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Circle;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Circle}. */
public final class CircleCodec implements Codec<Circle> {
  /** The one instance. */
  public static final CircleCodec INSTANCE = new CircleCodec();

  private CircleCodec() {}

  @Override
  public Circle read(JsonReader in) {
    Circle.Builder builder = Circle.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.id());
        case "filled" -> builder.filled(in.bool());
        case "weight" -> builder.weight(in.decimal());
        case "radius" -> builder.radius(in.decimal());
        case "kind" -> in.skip();
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Circle value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Circle value, JsonWriter out) {
    out.name("kind").text("circle");
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    if (value.has("filled")) {
      out.name("filled").bool(value.filled());
    }
    out.name("weight").decimal(value.weight());
    if (value.has("radius")) {
      out.name("radius").decimal(value.radius());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
