// Generated from specs/schemas/borrow-lend-market.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.BorrowLendMarket;
import io.github.backpack4j.api.model.BorrowLendMarketState;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link BorrowLendMarket}. */
public final class BorrowLendMarketCodec implements Codec<BorrowLendMarket> {
  /** The one instance. */
  public static final BorrowLendMarketCodec INSTANCE = new BorrowLendMarketCodec();

  private BorrowLendMarketCodec() {}

  @Override
  public BorrowLendMarket read(JsonReader in) {
    BorrowLendMarket.Builder builder = BorrowLendMarket.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "state" -> builder.state(in.wire(BorrowLendMarketState::of));
        case "assetMarkPrice" -> builder.assetMarkPrice(in.decimal());
        case "borrowInterestRate" -> builder.borrowInterestRate(in.decimal());
        case "borrowedQuantity" -> builder.borrowedQuantity(in.decimal());
        case "fee" -> builder.fee(in.decimal());
        case "lendInterestRate" -> builder.lendInterestRate(in.decimal());
        case "lentQuantity" -> builder.lentQuantity(in.decimal());
        case "maxUtilization" -> builder.maxUtilization(in.decimal());
        case "openBorrowLendLimit" -> builder.openBorrowLendLimit(in.decimal());
        case "optimalUtilization" -> builder.optimalUtilization(in.decimal());
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        case "timestamp" -> builder.timestamp(in.iso());
        case "throttleUtilizationThreshold" -> builder.throttleUtilizationThreshold(in.decimal());
        case "throttleUtilizationBound" -> builder.throttleUtilizationBound(in.decimal());
        case "throttleUpdateFraction" -> builder.throttleUpdateFraction(in.decimal());
        case "utilization" -> builder.utilization(in.decimal());
        case "stepSize" -> builder.stepSize(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(BorrowLendMarket value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(BorrowLendMarket value, JsonWriter out) {
    if (value.has("state")) {
      out.name("state").wire(value.state());
    }
    if (value.has("assetMarkPrice")) {
      out.name("assetMarkPrice").decimal(value.assetMarkPrice());
    }
    if (value.has("borrowInterestRate")) {
      out.name("borrowInterestRate").decimal(value.borrowInterestRate());
    }
    if (value.has("borrowedQuantity")) {
      out.name("borrowedQuantity").decimal(value.borrowedQuantity());
    }
    if (value.has("fee")) {
      out.name("fee").decimal(value.fee());
    }
    if (value.has("lendInterestRate")) {
      out.name("lendInterestRate").decimal(value.lendInterestRate());
    }
    if (value.has("lentQuantity")) {
      out.name("lentQuantity").decimal(value.lentQuantity());
    }
    if (value.has("maxUtilization")) {
      out.name("maxUtilization").decimal(value.maxUtilization());
    }
    if (value.has("openBorrowLendLimit")) {
      out.name("openBorrowLendLimit").decimal(value.openBorrowLendLimit());
    }
    if (value.has("optimalUtilization")) {
      out.name("optimalUtilization").decimal(value.optimalUtilization());
    }
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    if (value.has("timestamp")) {
      out.name("timestamp").iso(value.timestamp());
    }
    if (value.has("throttleUtilizationThreshold")) {
      out.name("throttleUtilizationThreshold").decimal(value.throttleUtilizationThreshold());
    }
    if (value.has("throttleUtilizationBound")) {
      out.name("throttleUtilizationBound").decimal(value.throttleUtilizationBound());
    }
    if (value.has("throttleUpdateFraction")) {
      out.name("throttleUpdateFraction").decimal(value.throttleUpdateFraction());
    }
    if (value.has("utilization")) {
      out.name("utilization").decimal(value.utilization());
    }
    if (value.has("stepSize")) {
      out.name("stepSize").decimal(value.stepSize());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
