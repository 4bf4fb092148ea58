// Generated from specs/schemas/position.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.HistoricalPosition;
import io.github.backpack4j.api.model.PositionState;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link HistoricalPosition}. */
public final class HistoricalPositionCodec implements Codec<HistoricalPosition> {
  /** The one instance. */
  public static final HistoricalPositionCodec INSTANCE = new HistoricalPositionCodec();

  private HistoricalPositionCodec() {}

  @Override
  public HistoricalPosition read(JsonReader in) {
    HistoricalPosition.Builder builder = HistoricalPosition.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.id());
        case "symbol" -> builder.symbol(in.text());
        case "netQuantity" -> builder.netQuantity(in.decimal());
        case "netExposureQuantity" -> builder.netExposureQuantity(in.decimal());
        case "netExposureNotional" -> builder.netExposureNotional(in.decimal());
        case "netCost" -> builder.netCost(in.decimal());
        case "markPrice" -> builder.markPrice(in.decimal());
        case "entryPrice" -> builder.entryPrice(in.decimal());
        case "cumulativePnlRealized" -> builder.cumulativePnlRealized(in.decimal());
        case "unrealizedPnl" -> builder.unrealizedPnl(in.decimal());
        case "fundingQuantity" -> builder.fundingQuantity(in.decimal());
        case "interest" -> builder.interest(in.decimal());
        case "liquidated" -> builder.liquidated(in.decimal());
        case "imf" -> builder.imf(in.decimal());
        case "fees" -> builder.fees(in.decimal());
        case "state" -> builder.state(in.wire(PositionState::of));
        case "closedVolume" -> builder.closedVolume(in.decimal());
        case "liquidationFees" -> builder.liquidationFees(in.decimal());
        case "closingPrice" -> builder.closingPrice(in.decimal());
        case "accountLeverage" -> builder.accountLeverage(in.decimal());
        case "openedAt" -> builder.openedAt(in.iso());
        case "closedAt" -> builder.closedAt(in.iso());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(HistoricalPosition value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(HistoricalPosition value, JsonWriter out) {
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
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
    if (value.has("netCost")) {
      out.name("netCost").decimal(value.netCost());
    }
    if (value.has("markPrice")) {
      out.name("markPrice").decimal(value.markPrice());
    }
    if (value.has("entryPrice")) {
      out.name("entryPrice").decimal(value.entryPrice());
    }
    if (value.has("cumulativePnlRealized")) {
      out.name("cumulativePnlRealized").decimal(value.cumulativePnlRealized());
    }
    if (value.has("unrealizedPnl")) {
      out.name("unrealizedPnl").decimal(value.unrealizedPnl());
    }
    if (value.has("fundingQuantity")) {
      out.name("fundingQuantity").decimal(value.fundingQuantity());
    }
    if (value.has("interest")) {
      out.name("interest").decimal(value.interest());
    }
    if (value.has("liquidated")) {
      out.name("liquidated").decimal(value.liquidated());
    }
    if (value.has("imf")) {
      out.name("imf").decimal(value.imf());
    }
    if (value.has("fees")) {
      out.name("fees").decimal(value.fees());
    }
    if (value.has("state")) {
      out.name("state").wire(value.state());
    }
    if (value.has("closedVolume")) {
      out.name("closedVolume").decimal(value.closedVolume());
    }
    if (value.has("liquidationFees")) {
      out.name("liquidationFees").decimal(value.liquidationFees());
    }
    out.name("closingPrice").decimal(value.closingPrice());
    out.name("accountLeverage").decimal(value.accountLeverage());
    out.name("openedAt").iso(value.openedAt());
    out.name("closedAt").iso(value.closedAt());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
