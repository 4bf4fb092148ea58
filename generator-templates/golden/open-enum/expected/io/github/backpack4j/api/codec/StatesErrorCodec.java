// Generated from open-enum/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.ApiErrorCode;
import io.github.backpack4j.api.model.StatesError;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link StatesError}. */
public final class StatesErrorCodec implements Codec<StatesError> {
  /** The one instance. */
  public static final StatesErrorCodec INSTANCE = new StatesErrorCodec();

  private StatesErrorCodec() {}

  @Override
  public StatesError read(JsonReader in) {
    StatesError.Builder builder = StatesError.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "code" -> builder.code(in.wire(ApiErrorCode::of));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(StatesError value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(StatesError value, JsonWriter out) {
    if (value.has("code")) {
      out.name("code").wire(value.code());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
