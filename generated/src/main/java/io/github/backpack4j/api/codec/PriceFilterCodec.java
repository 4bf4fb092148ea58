// Generated from specs/schemas/market.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.PriceFilter;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link PriceFilter}. */
public final class PriceFilterCodec implements Codec<PriceFilter> {
  /** The one instance. */
  public static final PriceFilterCodec INSTANCE = new PriceFilterCodec();

  private PriceFilterCodec() {}

  @Override
  public PriceFilter read(JsonReader in) {
    PriceFilter.Builder builder = PriceFilter.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "minPrice" -> builder.minPrice(in.decimal());
        case "maxPrice" -> builder.maxPrice(in.decimal());
        case "tickSize" -> builder.tickSize(in.decimal());
        case "maxMultiplier" -> builder.maxMultiplier(in.decimal());
        case "minMultiplier" -> builder.minMultiplier(in.decimal());
        case "maxImpactMultiplier" -> builder.maxImpactMultiplier(in.decimal());
        case "minImpactMultiplier" -> builder.minImpactMultiplier(in.decimal());
        case "meanMarkPriceBand" ->
            builder.meanMarkPriceBand(in.value(MarkPriceBandCodec.INSTANCE));
        case "meanPremiumBand" -> builder.meanPremiumBand(in.value(PremiumBandCodec.INSTANCE));
        case "borrowEntryFeeMaxMultiplier" -> builder.borrowEntryFeeMaxMultiplier(in.decimal());
        case "borrowEntryFeeMinMultiplier" -> builder.borrowEntryFeeMinMultiplier(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(PriceFilter value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(PriceFilter value, JsonWriter out) {
    if (value.has("minPrice")) {
      out.name("minPrice").decimal(value.minPrice());
    }
    out.name("maxPrice").decimal(value.maxPrice());
    if (value.has("tickSize")) {
      out.name("tickSize").decimal(value.tickSize());
    }
    out.name("maxMultiplier").decimal(value.maxMultiplier());
    out.name("minMultiplier").decimal(value.minMultiplier());
    out.name("maxImpactMultiplier").decimal(value.maxImpactMultiplier());
    out.name("minImpactMultiplier").decimal(value.minImpactMultiplier());
    out.name("meanMarkPriceBand").value(value.meanMarkPriceBand(), MarkPriceBandCodec.INSTANCE);
    out.name("meanPremiumBand").value(value.meanPremiumBand(), PremiumBandCodec.INSTANCE);
    out.name("borrowEntryFeeMaxMultiplier").decimal(value.borrowEntryFeeMaxMultiplier());
    out.name("borrowEntryFeeMinMultiplier").decimal(value.borrowEntryFeeMinMultiplier());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
