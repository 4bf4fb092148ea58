// Generated from specs/schemas/collateral.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.MarginAccountSummary;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link MarginAccountSummary}. */
public final class MarginAccountSummaryCodec implements Codec<MarginAccountSummary> {
  /** The one instance. */
  public static final MarginAccountSummaryCodec INSTANCE = new MarginAccountSummaryCodec();

  private MarginAccountSummaryCodec() {}

  @Override
  public MarginAccountSummary read(JsonReader in) {
    MarginAccountSummary.Builder builder = MarginAccountSummary.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "assetsValue" -> builder.assetsValue(in.decimal());
        case "borrowLiability" -> builder.borrowLiability(in.decimal());
        case "collateral" ->
            builder.collateral(in.list(item -> item.value(CollateralCodec.INSTANCE)));
        case "imf" -> builder.imf(in.decimal());
        case "unsettledEquity" -> builder.unsettledEquity(in.decimal());
        case "liabilitiesValue" -> builder.liabilitiesValue(in.decimal());
        case "marginFraction" -> builder.marginFraction(in.decimal());
        case "mmf" -> builder.mmf(in.decimal());
        case "netEquity" -> builder.netEquity(in.decimal());
        case "netEquityAvailable" -> builder.netEquityAvailable(in.decimal());
        case "netEquityLocked" -> builder.netEquityLocked(in.decimal());
        case "netExposureFutures" -> builder.netExposureFutures(in.decimal());
        case "pnlUnrealized" -> builder.pnlUnrealized(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(MarginAccountSummary value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(MarginAccountSummary value, JsonWriter out) {
    if (value.has("assetsValue")) {
      out.name("assetsValue").decimal(value.assetsValue());
    }
    if (value.has("borrowLiability")) {
      out.name("borrowLiability").decimal(value.borrowLiability());
    }
    if (value.has("collateral")) {
      out.name("collateral").list(
          value.collateral(), (writer, item) -> writer.value(item, CollateralCodec.INSTANCE));
    }
    if (value.has("imf")) {
      out.name("imf").decimal(value.imf());
    }
    if (value.has("unsettledEquity")) {
      out.name("unsettledEquity").decimal(value.unsettledEquity());
    }
    if (value.has("liabilitiesValue")) {
      out.name("liabilitiesValue").decimal(value.liabilitiesValue());
    }
    out.name("marginFraction").decimal(value.marginFraction());
    if (value.has("mmf")) {
      out.name("mmf").decimal(value.mmf());
    }
    if (value.has("netEquity")) {
      out.name("netEquity").decimal(value.netEquity());
    }
    if (value.has("netEquityAvailable")) {
      out.name("netEquityAvailable").decimal(value.netEquityAvailable());
    }
    if (value.has("netEquityLocked")) {
      out.name("netEquityLocked").decimal(value.netEquityLocked());
    }
    if (value.has("netExposureFutures")) {
      out.name("netExposureFutures").decimal(value.netExposureFutures());
    }
    if (value.has("pnlUnrealized")) {
      out.name("pnlUnrealized").decimal(value.pnlUnrealized());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
