// Generated from specs/schemas/deposit.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.DepositAddress;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link DepositAddress}. */
public final class DepositAddressCodec implements Codec<DepositAddress> {
  /** The one instance. */
  public static final DepositAddressCodec INSTANCE = new DepositAddressCodec();

  private DepositAddressCodec() {}

  @Override
  public DepositAddress read(JsonReader in) {
    DepositAddress.Builder builder = DepositAddress.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "address" -> builder.address(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(DepositAddress value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(DepositAddress value, JsonWriter out) {
    if (value.has("address")) {
      out.name("address").text(value.address());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
