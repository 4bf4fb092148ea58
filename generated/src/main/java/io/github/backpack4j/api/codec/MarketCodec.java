// Generated from specs/schemas/market.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.Market;
import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.api.model.OrderBookState;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Market}. */
public final class MarketCodec implements Codec<Market> {
  /** The one instance. */
  public static final MarketCodec INSTANCE = new MarketCodec();

  private MarketCodec() {}

  @Override
  public Market read(JsonReader in) {
    Market.Builder builder = Market.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "symbol" -> builder.symbol(in.text());
        case "baseSymbol" -> builder.baseSymbol(in.wire(Asset::of));
        case "quoteSymbol" -> builder.quoteSymbol(in.wire(Asset::of));
        case "marketType" -> builder.marketType(in.wire(MarketType::of));
        case "filters" -> builder.filters(in.value(MarketFiltersCodec.INSTANCE));
        case "imfFunction" -> builder.imfFunction(in.value(MarginFunctionCodec.INSTANCE));
        case "mmfFunction" -> builder.mmfFunction(in.value(MarginFunctionCodec.INSTANCE));
        case "fundingInterval" -> builder.fundingInterval(in.durationMillis());
        case "fundingRateUpperBound" -> builder.fundingRateUpperBound(in.decimal());
        case "fundingRateLowerBound" -> builder.fundingRateLowerBound(in.decimal());
        case "openInterestLimit" -> builder.openInterestLimit(in.decimal());
        case "orderBookState" -> builder.orderBookState(in.wire(OrderBookState::of));
        case "createdAt" -> builder.createdAt(in.iso());
        case "visible" -> builder.visible(in.bool());
        case "positionLimitWeight" -> builder.positionLimitWeight(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Market value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Market value, JsonWriter out) {
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    if (value.has("baseSymbol")) {
      out.name("baseSymbol").wire(value.baseSymbol());
    }
    if (value.has("quoteSymbol")) {
      out.name("quoteSymbol").wire(value.quoteSymbol());
    }
    if (value.has("marketType")) {
      out.name("marketType").wire(value.marketType());
    }
    if (value.has("filters")) {
      out.name("filters").value(value.filters(), MarketFiltersCodec.INSTANCE);
    }
    out.name("imfFunction").value(value.imfFunction(), MarginFunctionCodec.INSTANCE);
    out.name("mmfFunction").value(value.mmfFunction(), MarginFunctionCodec.INSTANCE);
    out.name("fundingInterval").durationMillis(value.fundingInterval());
    out.name("fundingRateUpperBound").decimal(value.fundingRateUpperBound());
    out.name("fundingRateLowerBound").decimal(value.fundingRateLowerBound());
    out.name("openInterestLimit").decimal(value.openInterestLimit());
    if (value.has("orderBookState")) {
      out.name("orderBookState").wire(value.orderBookState());
    }
    if (value.has("createdAt")) {
      out.name("createdAt").iso(value.createdAt());
    }
    if (value.has("visible")) {
      out.name("visible").bool(value.visible());
    }
    out.name("positionLimitWeight").decimal(value.positionLimitWeight());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
