// Generated from specs/schemas/quote.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.QuoteRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link QuoteRequest}. */
public final class QuoteRequestCodec implements Codec<QuoteRequest> {
  /** The one instance. */
  public static final QuoteRequestCodec INSTANCE = new QuoteRequestCodec();

  private QuoteRequestCodec() {}

  @Override
  public QuoteRequest read(JsonReader in) {
    QuoteRequest.Builder builder = QuoteRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "rfqId" -> builder.rfqId(in.id());
        case "clientId" -> builder.clientId(in.int64());
        case "bidPrice" -> builder.bidPrice(in.decimal());
        case "askPrice" -> builder.askPrice(in.decimal());
        case "autoLend" -> builder.autoLend(in.bool());
        case "autoLendRedeem" -> builder.autoLendRedeem(in.bool());
        case "autoBorrow" -> builder.autoBorrow(in.bool());
        case "autoBorrowRepay" -> builder.autoBorrowRepay(in.bool());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(QuoteRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(QuoteRequest value, JsonWriter out) {
    if (value.has("rfqId")) {
      out.name("rfqId").text(value.rfqId());
    }
    out.name("clientId").int64(value.clientId());
    if (value.has("bidPrice")) {
      out.name("bidPrice").decimal(value.bidPrice());
    }
    if (value.has("askPrice")) {
      out.name("askPrice").decimal(value.askPrice());
    }
    out.name("autoLend").bool(value.autoLend());
    out.name("autoLendRedeem").bool(value.autoLendRedeem());
    out.name("autoBorrow").bool(value.autoBorrow());
    out.name("autoBorrowRepay").bool(value.autoBorrowRepay());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
