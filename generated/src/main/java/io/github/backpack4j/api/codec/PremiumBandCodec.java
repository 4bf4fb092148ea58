// Generated from specs/schemas/market.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.PremiumBand;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link PremiumBand}. */
public final class PremiumBandCodec implements Codec<PremiumBand> {
  /** The one instance. */
  public static final PremiumBandCodec INSTANCE = new PremiumBandCodec();

  private PremiumBandCodec() {}

  @Override
  public PremiumBand read(JsonReader in) {
    PremiumBand.Builder builder = PremiumBand.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "tolerancePct" -> builder.tolerancePct(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(PremiumBand value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(PremiumBand value, JsonWriter out) {
    if (value.has("tolerancePct")) {
      out.name("tolerancePct").decimal(value.tolerancePct());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
