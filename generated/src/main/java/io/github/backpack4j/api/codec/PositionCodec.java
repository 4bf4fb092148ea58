// Generated from specs/schemas/position.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Position;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Position}. */
public final class PositionCodec implements Codec<Position> {
  /** The one instance. */
  public static final PositionCodec INSTANCE = new PositionCodec();

  private PositionCodec() {}

  @Override
  public Position read(JsonReader in) {
    Position.Builder builder = Position.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "breakEvenPrice" -> builder.breakEvenPrice(in.decimal());
        case "entryPrice" -> builder.entryPrice(in.decimal());
        case "estLiquidationPrice" -> builder.estLiquidationPrice(in.decimal());
        case "imf" -> builder.imf(in.decimal());
        case "imfFunction" -> builder.imfFunction(in.value(MarginFunctionCodec.INSTANCE));
        case "markPrice" -> builder.markPrice(in.decimal());
        case "mmf" -> builder.mmf(in.decimal());
        case "mmfFunction" -> builder.mmfFunction(in.value(MarginFunctionCodec.INSTANCE));
        case "netCost" -> builder.netCost(in.decimal());
        case "netQuantity" -> builder.netQuantity(in.decimal());
        case "netExposureQuantity" -> builder.netExposureQuantity(in.decimal());
        case "netExposureNotional" -> builder.netExposureNotional(in.decimal());
        case "pnlRealized" -> builder.pnlRealized(in.decimal());
        case "pnlUnrealized" -> builder.pnlUnrealized(in.decimal());
        case "cumulativeFundingPayment" -> builder.cumulativeFundingPayment(in.decimal());
        case "subaccountId" -> builder.subaccountId(in.int32());
        case "symbol" -> builder.symbol(in.text());
        case "userId" -> builder.userId(in.int32());
        case "positionId" -> builder.positionId(in.id());
        case "cumulativeInterest" -> builder.cumulativeInterest(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Position value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Position value, JsonWriter out) {
    if (value.has("breakEvenPrice")) {
      out.name("breakEvenPrice").decimal(value.breakEvenPrice());
    }
    if (value.has("entryPrice")) {
      out.name("entryPrice").decimal(value.entryPrice());
    }
    if (value.has("estLiquidationPrice")) {
      out.name("estLiquidationPrice").decimal(value.estLiquidationPrice());
    }
    if (value.has("imf")) {
      out.name("imf").decimal(value.imf());
    }
    if (value.has("imfFunction")) {
      out.name("imfFunction").value(value.imfFunction(), MarginFunctionCodec.INSTANCE);
    }
    if (value.has("markPrice")) {
      out.name("markPrice").decimal(value.markPrice());
    }
    if (value.has("mmf")) {
      out.name("mmf").decimal(value.mmf());
    }
    if (value.has("mmfFunction")) {
      out.name("mmfFunction").value(value.mmfFunction(), MarginFunctionCodec.INSTANCE);
    }
    if (value.has("netCost")) {
      out.name("netCost").decimal(value.netCost());
    }
    if (value.has("netQuantity")) {
      out.name("netQuantity").decimal(value.netQuantity());
    }
    if (value.has("netExposureQuantity")) {
      out.name("netExposureQuantity").decimal(value.netExposureQuantity());
    }
    if (value.has("netExposureNotional")) {
      out.name("netExposureNotional").decimal(value.netExposureNotional());
    }
    if (value.has("pnlRealized")) {
      out.name("pnlRealized").decimal(value.pnlRealized());
    }
    if (value.has("pnlUnrealized")) {
      out.name("pnlUnrealized").decimal(value.pnlUnrealized());
    }
    if (value.has("cumulativeFundingPayment")) {
      out.name("cumulativeFundingPayment").decimal(value.cumulativeFundingPayment());
    }
    out.name("subaccountId").int32(value.subaccountId());
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    if (value.has("userId")) {
      out.name("userId").int32(value.userId());
    }
    if (value.has("positionId")) {
      out.name("positionId").text(value.positionId());
    }
    if (value.has("cumulativeInterest")) {
      out.name("cumulativeInterest").decimal(value.cumulativeInterest());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
