// Generated from specs/schemas/rfq.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.HistoricalRfq;
import io.github.backpack4j.api.model.OrderStatus;
import io.github.backpack4j.api.model.RfqExecutionMode;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link HistoricalRfq}. */
public final class HistoricalRfqCodec implements Codec<HistoricalRfq> {
  /** The one instance. */
  public static final HistoricalRfqCodec INSTANCE = new HistoricalRfqCodec();

  private HistoricalRfqCodec() {}

  @Override
  public HistoricalRfq read(JsonReader in) {
    HistoricalRfq.Builder builder = HistoricalRfq.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "rfqId" -> builder.rfqId(in.id());
        case "clientId" -> builder.clientId(in.int64());
        case "symbol" -> builder.symbol(in.text());
        case "side" -> builder.side(in.wire(Side::of));
        case "price" -> builder.price(in.decimal());
        case "quantity" -> builder.quantity(in.decimal());
        case "quoteQuantity" -> builder.quoteQuantity(in.decimal());
        case "submissionTime" -> builder.submissionTime(in.iso());
        case "expiryTime" -> builder.expiryTime(in.iso());
        case "status" -> builder.status(in.wire(OrderStatus::of));
        case "executionMode" -> builder.executionMode(in.wire(RfqExecutionMode::of));
        case "createdAt" -> builder.createdAt(in.iso());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(HistoricalRfq value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(HistoricalRfq value, JsonWriter out) {
    if (value.has("rfqId")) {
      out.name("rfqId").text(value.rfqId());
    }
    out.name("clientId").int64(value.clientId());
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    if (value.has("side")) {
      out.name("side").wire(value.side());
    }
    out.name("price").decimal(value.price());
    out.name("quantity").decimal(value.quantity());
    out.name("quoteQuantity").decimal(value.quoteQuantity());
    if (value.has("submissionTime")) {
      out.name("submissionTime").iso(value.submissionTime());
    }
    if (value.has("expiryTime")) {
      out.name("expiryTime").iso(value.expiryTime());
    }
    if (value.has("status")) {
      out.name("status").wire(value.status());
    }
    if (value.has("executionMode")) {
      out.name("executionMode").wire(value.executionMode());
    }
    if (value.has("createdAt")) {
      out.name("createdAt").iso(value.createdAt());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
