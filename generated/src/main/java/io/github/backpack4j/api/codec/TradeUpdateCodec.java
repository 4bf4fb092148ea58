// Generated from specs/schemas/trade.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.stream.TradeUpdate;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link TradeUpdate}. */
public final class TradeUpdateCodec implements Codec<TradeUpdate> {
  /** The one instance. */
  public static final TradeUpdateCodec INSTANCE = new TradeUpdateCodec();

  private TradeUpdateCodec() {}

  @Override
  public TradeUpdate read(JsonReader in) {
    TradeUpdate.Builder builder = TradeUpdate.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 'e' -> builder.event(in.text());
        case 'E' -> builder.eventTime(in.micros());
        case 's' -> builder.symbol(in.text());
        case 'p' -> builder.price(in.decimal());
        case 'q' -> builder.quantity(in.decimal());
        case 'b' -> builder.buyerOrderId(in.id());
        case 'a' -> builder.sellerOrderId(in.id());
        case 't' -> builder.tradeId(in.int64());
        case 'T' -> builder.engineTime(in.micros());
        case 'm' -> builder.isBuyerMaker(in.bool());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(TradeUpdate value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(TradeUpdate value, JsonWriter out) {
    if (value.has("e")) {
      out.name("e").text(value.event());
    }
    if (value.has("E")) {
      out.name("E").micros(value.eventTime());
    }
    if (value.has("s")) {
      out.name("s").text(value.symbol());
    }
    if (value.has("p")) {
      out.name("p").decimal(value.price());
    }
    if (value.has("q")) {
      out.name("q").decimal(value.quantity());
    }
    if (value.has("b")) {
      out.name("b").text(value.buyerOrderId());
    }
    if (value.has("a")) {
      out.name("a").text(value.sellerOrderId());
    }
    if (value.has("t")) {
      out.name("t").int64(value.tradeId());
    }
    if (value.has("T")) {
      out.name("T").micros(value.engineTime());
    }
    if (value.has("m")) {
      out.name("m").bool(value.isBuyerMaker());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
