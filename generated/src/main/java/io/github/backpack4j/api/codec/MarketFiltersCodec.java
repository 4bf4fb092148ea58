// Generated from specs/schemas/market.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.MarketFilters;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link MarketFilters}. */
public final class MarketFiltersCodec implements Codec<MarketFilters> {
  /** The one instance. */
  public static final MarketFiltersCodec INSTANCE = new MarketFiltersCodec();

  private MarketFiltersCodec() {}

  @Override
  public MarketFilters read(JsonReader in) {
    MarketFilters.Builder builder = MarketFilters.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "price" -> builder.price(in.value(PriceFilterCodec.INSTANCE));
        case "quantity" -> builder.quantity(in.value(QuantityFilterCodec.INSTANCE));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(MarketFilters value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(MarketFilters value, JsonWriter out) {
    if (value.has("price")) {
      out.name("price").value(value.price(), PriceFilterCodec.INSTANCE);
    }
    if (value.has("quantity")) {
      out.name("quantity").value(value.quantity(), QuantityFilterCodec.INSTANCE);
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
