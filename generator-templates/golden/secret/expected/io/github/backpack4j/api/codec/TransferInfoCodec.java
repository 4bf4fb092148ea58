// Generated from secret/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.TransferInfo;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link TransferInfo}. */
public final class TransferInfoCodec implements Codec<TransferInfo> {
  /** The one instance. */
  public static final TransferInfoCodec INSTANCE = new TransferInfoCodec();

  private TransferInfoCodec() {}

  @Override
  public TransferInfo read(JsonReader in) {
    TransferInfo.Builder builder = TransferInfo.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.id());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(TransferInfo value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(TransferInfo value, JsonWriter out) {
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
