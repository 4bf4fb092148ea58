// Generated from specs/schemas/quote.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.QuoteFill;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link QuoteFill}. */
public final class QuoteFillCodec implements Codec<QuoteFill> {
  /** The one instance. */
  public static final QuoteFillCodec INSTANCE = new QuoteFillCodec();

  private QuoteFillCodec() {}

  @Override
  public QuoteFill read(JsonReader in) {
    QuoteFill.Builder builder = QuoteFill.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "clientId" -> builder.clientId(in.int64());
        case "quoteId" -> builder.quoteId(in.id());
        case "rfqId" -> builder.rfqId(in.id());
        case "symbol" -> builder.symbol(in.text());
        case "side" -> builder.side(in.wire(Side::of));
        case "quantity" -> builder.quantity(in.decimal());
        case "fillPrice" -> builder.fillPrice(in.decimal());
        case "fee" -> builder.fee(in.decimal());
        case "feeSymbol" -> builder.feeSymbol(in.wire(Asset::of));
        case "createdAt" -> builder.createdAt(in.iso());
        case "filledAt" -> builder.filledAt(in.iso());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(QuoteFill value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(QuoteFill value, JsonWriter out) {
    out.name("clientId").int64(value.clientId());
    if (value.has("quoteId")) {
      out.name("quoteId").text(value.quoteId());
    }
    if (value.has("rfqId")) {
      out.name("rfqId").text(value.rfqId());
    }
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    if (value.has("side")) {
      out.name("side").wire(value.side());
    }
    if (value.has("quantity")) {
      out.name("quantity").decimal(value.quantity());
    }
    if (value.has("fillPrice")) {
      out.name("fillPrice").decimal(value.fillPrice());
    }
    if (value.has("fee")) {
      out.name("fee").decimal(value.fee());
    }
    if (value.has("feeSymbol")) {
      out.name("feeSymbol").wire(value.feeSymbol());
    }
    if (value.has("createdAt")) {
      out.name("createdAt").iso(value.createdAt());
    }
    if (value.has("filledAt")) {
      out.name("filledAt").iso(value.filledAt());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
