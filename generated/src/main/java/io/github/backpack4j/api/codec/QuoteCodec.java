// Generated from specs/schemas/quote.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.OrderStatus;
import io.github.backpack4j.api.model.Quote;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Quote}. */
public final class QuoteCodec implements Codec<Quote> {
  /** The one instance. */
  public static final QuoteCodec INSTANCE = new QuoteCodec();

  private QuoteCodec() {}

  @Override
  public Quote read(JsonReader in) {
    Quote.Builder builder = Quote.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "rfqId" -> builder.rfqId(in.id());
        case "quoteId" -> builder.quoteId(in.id());
        case "clientId" -> builder.clientId(in.int64());
        case "bidPrice" -> builder.bidPrice(in.decimal());
        case "askPrice" -> builder.askPrice(in.decimal());
        case "status" -> builder.status(in.wire(OrderStatus::of));
        case "createdAt" -> builder.createdAt(in.millis());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Quote value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Quote value, JsonWriter out) {
    if (value.has("rfqId")) {
      out.name("rfqId").text(value.rfqId());
    }
    if (value.has("quoteId")) {
      out.name("quoteId").text(value.quoteId());
    }
    out.name("clientId").int64(value.clientId());
    if (value.has("bidPrice")) {
      out.name("bidPrice").decimal(value.bidPrice());
    }
    if (value.has("askPrice")) {
      out.name("askPrice").decimal(value.askPrice());
    }
    if (value.has("status")) {
      out.name("status").wire(value.status());
    }
    if (value.has("createdAt")) {
      out.name("createdAt").millis(value.createdAt());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
