// Generated from specs/schemas/prediction.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.PredictionTag;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link PredictionTag}. */
public final class PredictionTagCodec implements Codec<PredictionTag> {
  /** The one instance. */
  public static final PredictionTagCodec INSTANCE = new PredictionTagCodec();

  private PredictionTagCodec() {}

  @Override
  public PredictionTag read(JsonReader in) {
    PredictionTag.Builder builder = PredictionTag.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "slug" -> builder.slug(in.text());
        case "title" -> builder.title(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(PredictionTag value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(PredictionTag value, JsonWriter out) {
    if (value.has("slug")) {
      out.name("slug").text(value.slug());
    }
    if (value.has("title")) {
      out.name("title").text(value.title());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
