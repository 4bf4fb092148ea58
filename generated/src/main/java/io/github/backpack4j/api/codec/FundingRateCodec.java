// Generated from specs/schemas/funding.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.FundingRate;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link FundingRate}. */
public final class FundingRateCodec implements Codec<FundingRate> {
  /** The one instance. */
  public static final FundingRateCodec INSTANCE = new FundingRateCodec();

  private FundingRateCodec() {}

  @Override
  public FundingRate read(JsonReader in) {
    FundingRate.Builder builder = FundingRate.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "symbol" -> builder.symbol(in.text());
        case "intervalEndTimestamp" -> builder.intervalEndTimestamp(in.iso());
        case "fundingRate" -> builder.fundingRate(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(FundingRate value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(FundingRate value, JsonWriter out) {
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
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
