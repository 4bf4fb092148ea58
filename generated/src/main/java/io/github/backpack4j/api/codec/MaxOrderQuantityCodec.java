// Generated from specs/schemas/account.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.MaxOrderQuantity;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link MaxOrderQuantity}. */
public final class MaxOrderQuantityCodec implements Codec<MaxOrderQuantity> {
  /** The one instance. */
  public static final MaxOrderQuantityCodec INSTANCE = new MaxOrderQuantityCodec();

  private MaxOrderQuantityCodec() {}

  @Override
  public MaxOrderQuantity read(JsonReader in) {
    MaxOrderQuantity.Builder builder = MaxOrderQuantity.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "autoBorrow" -> builder.autoBorrow(in.bool());
        case "autoBorrowRepay" -> builder.autoBorrowRepay(in.bool());
        case "autoLendRedeem" -> builder.autoLendRedeem(in.bool());
        case "maxOrderQuantity" -> builder.maxOrderQuantity(in.decimal());
        case "price" -> builder.price(in.decimal());
        case "side" -> builder.side(in.wire(Side::of));
        case "symbol" -> builder.symbol(in.text());
        case "reduceOnly" -> builder.reduceOnly(in.bool());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(MaxOrderQuantity value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(MaxOrderQuantity value, JsonWriter out) {
    out.name("autoBorrow").bool(value.autoBorrow());
    out.name("autoBorrowRepay").bool(value.autoBorrowRepay());
    out.name("autoLendRedeem").bool(value.autoLendRedeem());
    if (value.has("maxOrderQuantity")) {
      out.name("maxOrderQuantity").decimal(value.maxOrderQuantity());
    }
    out.name("price").decimal(value.price());
    if (value.has("side")) {
      out.name("side").wire(value.side());
    }
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    out.name("reduceOnly").bool(value.reduceOnly());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
