// Generated from specs/schemas/fill.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.Fill;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.SystemOrderType;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Fill}. */
public final class FillCodec implements Codec<Fill> {
  /** The one instance. */
  public static final FillCodec INSTANCE = new FillCodec();

  private FillCodec() {}

  @Override
  public Fill read(JsonReader in) {
    Fill.Builder builder = Fill.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "clientId" -> builder.clientId(in.id());
        case "fee" -> builder.fee(in.decimal());
        case "feeSymbol" -> builder.feeSymbol(in.wire(Asset::of));
        case "isMaker" -> builder.isMaker(in.bool());
        case "orderId" -> builder.orderId(in.id());
        case "price" -> builder.price(in.decimal());
        case "quantity" -> builder.quantity(in.decimal());
        case "side" -> builder.side(in.wire(Side::of));
        case "symbol" -> builder.symbol(in.text());
        case "systemOrderType" -> builder.systemOrderType(in.wire(SystemOrderType::of));
        case "timestamp" -> builder.timestamp(in.iso());
        case "tradeId" -> builder.tradeId(in.int64());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Fill value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Fill value, JsonWriter out) {
    out.name("clientId").text(value.clientId());
    if (value.has("fee")) {
      out.name("fee").decimal(value.fee());
    }
    if (value.has("feeSymbol")) {
      out.name("feeSymbol").wire(value.feeSymbol());
    }
    if (value.has("isMaker")) {
      out.name("isMaker").bool(value.isMaker());
    }
    if (value.has("orderId")) {
      out.name("orderId").text(value.orderId());
    }
    if (value.has("price")) {
      out.name("price").decimal(value.price());
    }
    if (value.has("quantity")) {
      out.name("quantity").decimal(value.quantity());
    }
    if (value.has("side")) {
      out.name("side").wire(value.side());
    }
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    out.name("systemOrderType").wire(value.systemOrderType());
    if (value.has("timestamp")) {
      out.name("timestamp").iso(value.timestamp());
    }
    out.name("tradeId").int64(value.tradeId());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
