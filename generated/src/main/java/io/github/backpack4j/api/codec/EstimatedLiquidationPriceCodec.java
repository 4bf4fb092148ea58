// Generated from specs/schemas/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.EstimatedLiquidationPrice;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link EstimatedLiquidationPrice}. */
public final class EstimatedLiquidationPriceCodec implements Codec<EstimatedLiquidationPrice> {
  /** The one instance. */
  public static final EstimatedLiquidationPriceCodec INSTANCE =
      new EstimatedLiquidationPriceCodec();

  private EstimatedLiquidationPriceCodec() {}

  @Override
  public EstimatedLiquidationPrice read(JsonReader in) {
    EstimatedLiquidationPrice.Builder builder = EstimatedLiquidationPrice.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "liquidationPrice" -> builder.liquidationPrice(in.decimal());
        case "markPrice" -> builder.markPrice(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(EstimatedLiquidationPrice value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(EstimatedLiquidationPrice value, JsonWriter out) {
    if (value.has("liquidationPrice")) {
      out.name("liquidationPrice").decimal(value.liquidationPrice());
    }
    if (value.has("markPrice")) {
      out.name("markPrice").decimal(value.markPrice());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
