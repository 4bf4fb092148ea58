// Generated from request/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.TradeRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link TradeRequest}. */
public final class TradeRequestCodec implements Codec<TradeRequest> {
  /** The one instance. */
  public static final TradeRequestCodec INSTANCE = new TradeRequestCodec();

  private TradeRequestCodec() {}

  @Override
  public TradeRequest read(JsonReader in) {
    TradeRequest.Builder builder = TradeRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "symbol" -> builder.symbol(in.text());
        case "price" -> builder.price(in.decimal());
        case "quotedPriceOfTheOtherSide" -> builder.quotedPriceOfTheOtherSide(in.decimal());
        case "quantity" -> builder.quantity(in.decimalOrPercent());
        case "quoteQuantity" -> builder.quoteQuantity(in.decimal());
        case "brokerId" -> builder.brokerId(in.int32());
        case "clientId" -> builder.clientId(in.int64());
        case "note" -> builder.note(in.text());
        case "leastPriceThatIsTakenOfOtherTraders" ->
            builder.leastPriceThatIsTakenOfOtherTraders(in.decimal());
        case "class" -> builder.tradeClass(in.text());
        case "slippage" -> builder.slippage(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(TradeRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(TradeRequest value, JsonWriter out) {
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    out.name("price").decimal(value.price());
    out.name("quotedPriceOfTheOtherSide").decimal(value.quotedPriceOfTheOtherSide());
    out.name("quantity").decimalOrPercent(value.quantity());
    out.name("quoteQuantity").decimal(value.quoteQuantity());
    out.name("brokerId").int32(value.brokerId());
    out.name("clientId").int64(value.clientId());
    out.name("note").text(value.note());
    out.name("leastPriceThatIsTakenOfOtherTraders").decimal(
        value.leastPriceThatIsTakenOfOtherTraders());
    out.name("class").text(value.tradeClass());
    out.name("slippage").decimal(value.slippage());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
