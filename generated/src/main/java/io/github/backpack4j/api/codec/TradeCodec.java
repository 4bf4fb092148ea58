// Generated from specs/schemas/trade.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Trade;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Trade}. */
public final class TradeCodec implements Codec<Trade> {
  /** The one instance. */
  public static final TradeCodec INSTANCE = new TradeCodec();

  private TradeCodec() {}

  @Override
  public Trade read(JsonReader in) {
    Trade.Builder builder = Trade.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.int64());
        case "price" -> builder.price(in.decimal());
        case "quantity" -> builder.quantity(in.decimal());
        case "quoteQuantity" -> builder.quoteQuantity(in.decimal());
        case "timestamp" -> builder.timestamp(in.millis());
        case "isBuyerMaker" -> builder.isBuyerMaker(in.bool());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Trade value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Trade value, JsonWriter out) {
    out.name("id").int64(value.id());
    if (value.has("price")) {
      out.name("price").decimal(value.price());
    }
    if (value.has("quantity")) {
      out.name("quantity").decimal(value.quantity());
    }
    if (value.has("quoteQuantity")) {
      out.name("quoteQuantity").decimal(value.quoteQuantity());
    }
    if (value.has("timestamp")) {
      out.name("timestamp").millis(value.timestamp());
    }
    if (value.has("isBuyerMaker")) {
      out.name("isBuyerMaker").bool(value.isBuyerMaker());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
