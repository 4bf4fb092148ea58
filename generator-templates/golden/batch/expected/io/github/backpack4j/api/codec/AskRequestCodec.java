// Generated from batch/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.AskRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link AskRequest}. */
public final class AskRequestCodec implements Codec<AskRequest> {
  /** The one instance. */
  public static final AskRequestCodec INSTANCE = new AskRequestCodec();

  private AskRequestCodec() {}

  @Override
  public AskRequest read(JsonReader in) {
    AskRequest.Builder builder = AskRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "symbol" -> builder.symbol(in.text());
        case "clientId" -> builder.clientId(in.int64());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(AskRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(AskRequest value, JsonWriter out) {
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    out.name("clientId").int64(value.clientId());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
