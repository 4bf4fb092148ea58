// Generated from specs/schemas/collateral.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.Collateral;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Collateral}. */
public final class CollateralCodec implements Codec<Collateral> {
  /** The one instance. */
  public static final CollateralCodec INSTANCE = new CollateralCodec();

  private CollateralCodec() {}

  @Override
  public Collateral read(JsonReader in) {
    Collateral.Builder builder = Collateral.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        case "assetMarkPrice" -> builder.assetMarkPrice(in.decimal());
        case "totalQuantity" -> builder.totalQuantity(in.decimal());
        case "balanceNotional" -> builder.balanceNotional(in.decimal());
        case "collateralWeight" -> builder.collateralWeight(in.decimal());
        case "collateralValue" -> builder.collateralValue(in.decimal());
        case "openOrderQuantity" -> builder.openOrderQuantity(in.decimal());
        case "lendQuantity" -> builder.lendQuantity(in.decimal());
        case "availableQuantity" -> builder.availableQuantity(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Collateral value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Collateral value, JsonWriter out) {
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    if (value.has("assetMarkPrice")) {
      out.name("assetMarkPrice").decimal(value.assetMarkPrice());
    }
    if (value.has("totalQuantity")) {
      out.name("totalQuantity").decimal(value.totalQuantity());
    }
    if (value.has("balanceNotional")) {
      out.name("balanceNotional").decimal(value.balanceNotional());
    }
    if (value.has("collateralWeight")) {
      out.name("collateralWeight").decimal(value.collateralWeight());
    }
    if (value.has("collateralValue")) {
      out.name("collateralValue").decimal(value.collateralValue());
    }
    if (value.has("openOrderQuantity")) {
      out.name("openOrderQuantity").decimal(value.openOrderQuantity());
    }
    if (value.has("lendQuantity")) {
      out.name("lendQuantity").decimal(value.lendQuantity());
    }
    if (value.has("availableQuantity")) {
      out.name("availableQuantity").decimal(value.availableQuantity());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
