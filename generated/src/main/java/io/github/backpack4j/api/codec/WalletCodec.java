// Generated from specs/schemas/wallet.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Blockchain;
import io.github.backpack4j.api.model.Wallet;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Wallet}. */
public final class WalletCodec implements Codec<Wallet> {
  /** The one instance. */
  public static final WalletCodec INSTANCE = new WalletCodec();

  private WalletCodec() {}

  @Override
  public Wallet read(JsonReader in) {
    Wallet.Builder builder = Wallet.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "blockchain" -> builder.blockchain(in.wire(Blockchain::of));
        case "address" -> builder.address(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Wallet value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Wallet value, JsonWriter out) {
    if (value.has("blockchain")) {
      out.name("blockchain").wire(value.blockchain());
    }
    if (value.has("address")) {
      out.name("address").text(value.address());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
