// Generated from secret/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.TransferRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link TransferRequest}. */
public final class TransferRequestCodec implements Codec<TransferRequest> {
  /** The one instance. */
  public static final TransferRequestCodec INSTANCE = new TransferRequestCodec();

  private TransferRequestCodec() {}

  @Override
  public TransferRequest read(JsonReader in) {
    TransferRequest.Builder builder = TransferRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "address" -> builder.address(in.text());
        case "twoFactorToken" -> builder.twoFactorToken(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(TransferRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(TransferRequest value, JsonWriter out) {
    if (value.has("address")) {
      out.name("address").text(value.address());
    }
    if (value.has("twoFactorToken")) {
      out.name("twoFactorToken").text(value.twoFactorToken());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
