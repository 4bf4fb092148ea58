// Generated from batch/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.AskInfo;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link AskInfo}. */
public final class AskInfoCodec implements Codec<AskInfo> {
  /** The one instance. */
  public static final AskInfoCodec INSTANCE = new AskInfoCodec();

  private AskInfoCodec() {}

  @Override
  public AskInfo read(JsonReader in) {
    AskInfo.Builder builder = AskInfo.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.id());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(AskInfo value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(AskInfo value, JsonWriter out) {
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
