// Generated from specs/schemas/rfq.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.RfqFill;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.SystemOrderType;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link RfqFill}. */
public final class RfqFillCodec implements Codec<RfqFill> {
  /** The one instance. */
  public static final RfqFillCodec INSTANCE = new RfqFillCodec();

  private RfqFillCodec() {}

  @Override
  public RfqFill read(JsonReader in) {
    RfqFill.Builder builder = RfqFill.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "rfqId" -> builder.rfqId(in.id());
        case "clientId" -> builder.clientId(in.int64());
        case "quoteId" -> builder.quoteId(in.id());
        case "symbol" -> builder.symbol(in.text());
        case "side" -> builder.side(in.wire(Side::of));
        case "quantity" -> builder.quantity(in.decimal());
        case "quoteQuantity" -> builder.quoteQuantity(in.decimal());
        case "fillPrice" -> builder.fillPrice(in.decimal());
        case "createdAt" -> builder.createdAt(in.iso());
        case "filledAt" -> builder.filledAt(in.iso());
        case "systemOrderType" -> builder.systemOrderType(in.wire(SystemOrderType::of));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(RfqFill value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(RfqFill value, JsonWriter out) {
    if (value.has("rfqId")) {
      out.name("rfqId").text(value.rfqId());
    }
    out.name("clientId").int64(value.clientId());
    if (value.has("quoteId")) {
      out.name("quoteId").text(value.quoteId());
    }
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    if (value.has("side")) {
      out.name("side").wire(value.side());
    }
    out.name("quantity").decimal(value.quantity());
    out.name("quoteQuantity").decimal(value.quoteQuantity());
    if (value.has("fillPrice")) {
      out.name("fillPrice").decimal(value.fillPrice());
    }
    if (value.has("createdAt")) {
      out.name("createdAt").iso(value.createdAt());
    }
    if (value.has("filledAt")) {
      out.name("filledAt").iso(value.filledAt());
    }
    out.name("systemOrderType").wire(value.systemOrderType());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
