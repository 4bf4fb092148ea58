// Generated from specs/schemas/funding.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.FundingPayment;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link FundingPayment}. */
public final class FundingPaymentCodec implements Codec<FundingPayment> {
  /** The one instance. */
  public static final FundingPaymentCodec INSTANCE = new FundingPaymentCodec();

  private FundingPaymentCodec() {}

  @Override
  public FundingPayment read(JsonReader in) {
    FundingPayment.Builder builder = FundingPayment.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "userId" -> builder.userId(in.int32());
        case "subaccountId" -> builder.subaccountId(in.int32());
        case "symbol" -> builder.symbol(in.text());
        case "quantity" -> builder.quantity(in.decimal());
        case "intervalEndTimestamp" -> builder.intervalEndTimestamp(in.iso());
        case "fundingRate" -> builder.fundingRate(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(FundingPayment value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(FundingPayment value, JsonWriter out) {
    if (value.has("userId")) {
      out.name("userId").int32(value.userId());
    }
    out.name("subaccountId").int32(value.subaccountId());
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    if (value.has("quantity")) {
      out.name("quantity").decimal(value.quantity());
    }
    if (value.has("intervalEndTimestamp")) {
      out.name("intervalEndTimestamp").iso(value.intervalEndTimestamp());
    }
    if (value.has("fundingRate")) {
      out.name("fundingRate").decimal(value.fundingRate());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
