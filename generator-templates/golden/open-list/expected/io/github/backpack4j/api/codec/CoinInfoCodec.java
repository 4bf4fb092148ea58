// Generated from open-list/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Coin;
import io.github.backpack4j.api.model.CoinInfo;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link CoinInfo}. */
public final class CoinInfoCodec implements Codec<CoinInfo> {
  /** The one instance. */
  public static final CoinInfoCodec INSTANCE = new CoinInfoCodec();

  private CoinInfoCodec() {}

  @Override
  public CoinInfo read(JsonReader in) {
    CoinInfo.Builder builder = CoinInfo.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "coin" -> builder.coin(in.wire(Coin::of));
        case "parents" -> builder.parents(in.list(item -> item.wire(Coin::of)));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(CoinInfo value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(CoinInfo value, JsonWriter out) {
    if (value.has("coin")) {
      out.name("coin").wire(value.coin());
    }
    out.name("parents").list(value.parents(), JsonWriter::wire);
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
