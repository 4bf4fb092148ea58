// Generated from specs/schemas/price.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.MarkPrice;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link MarkPrice}. */
public final class MarkPriceCodec implements Codec<MarkPrice> {
  /** The one instance. */
  public static final MarkPriceCodec INSTANCE = new MarkPriceCodec();

  private MarkPriceCodec() {}

  @Override
  public MarkPrice read(JsonReader in) {
    MarkPrice.Builder builder = MarkPrice.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "fundingRate" -> builder.fundingRate(in.decimal());
        case "indexPrice" -> builder.indexPrice(in.decimal());
        case "markPrice" -> builder.markPrice(in.decimal());
        case "nextFundingTimestamp" -> builder.nextFundingTimestamp(in.millis());
        case "symbol" -> builder.symbol(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(MarkPrice value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(MarkPrice value, JsonWriter out) {
    out.name("fundingRate").decimal(value.fundingRate());
    out.name("indexPrice").decimal(value.indexPrice());
    if (value.has("markPrice")) {
      out.name("markPrice").decimal(value.markPrice());
    }
    out.name("nextFundingTimestamp").millis(value.nextFundingTimestamp());
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
