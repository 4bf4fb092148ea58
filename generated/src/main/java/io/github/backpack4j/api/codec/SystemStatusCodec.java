// Generated from specs/schemas/system.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.SystemState;
import io.github.backpack4j.api.model.SystemStatus;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link SystemStatus}. */
public final class SystemStatusCodec implements Codec<SystemStatus> {
  /** The one instance. */
  public static final SystemStatusCodec INSTANCE = new SystemStatusCodec();

  private SystemStatusCodec() {}

  @Override
  public SystemStatus read(JsonReader in) {
    SystemStatus.Builder builder = SystemStatus.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "status" -> builder.status(in.wire(SystemState::of));
        case "message" -> builder.message(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(SystemStatus value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(SystemStatus value, JsonWriter out) {
    if (value.has("status")) {
      out.name("status").wire(value.status());
    }
    out.name("message").text(value.message());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
