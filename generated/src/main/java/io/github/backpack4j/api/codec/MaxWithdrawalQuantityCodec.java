// Generated from specs/schemas/account.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.MaxWithdrawalQuantity;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link MaxWithdrawalQuantity}. */
public final class MaxWithdrawalQuantityCodec implements Codec<MaxWithdrawalQuantity> {
  /** The one instance. */
  public static final MaxWithdrawalQuantityCodec INSTANCE = new MaxWithdrawalQuantityCodec();

  private MaxWithdrawalQuantityCodec() {}

  @Override
  public MaxWithdrawalQuantity read(JsonReader in) {
    MaxWithdrawalQuantity.Builder builder = MaxWithdrawalQuantity.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "autoBorrow" -> builder.autoBorrow(in.bool());
        case "autoLendRedeem" -> builder.autoLendRedeem(in.bool());
        case "maxWithdrawalQuantity" -> builder.maxWithdrawalQuantity(in.decimal());
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(MaxWithdrawalQuantity value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(MaxWithdrawalQuantity value, JsonWriter out) {
    out.name("autoBorrow").bool(value.autoBorrow());
    out.name("autoLendRedeem").bool(value.autoLendRedeem());
    if (value.has("maxWithdrawalQuantity")) {
      out.name("maxWithdrawalQuantity").decimal(value.maxWithdrawalQuantity());
    }
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
