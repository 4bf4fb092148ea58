// Generated from specs/schemas/quote.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.QuoteAcceptRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link QuoteAcceptRequest}. */
public final class QuoteAcceptRequestCodec implements Codec<QuoteAcceptRequest> {
  /** The one instance. */
  public static final QuoteAcceptRequestCodec INSTANCE = new QuoteAcceptRequestCodec();

  private QuoteAcceptRequestCodec() {}

  @Override
  public QuoteAcceptRequest read(JsonReader in) {
    QuoteAcceptRequest.Builder builder = QuoteAcceptRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "rfqId" -> builder.rfqId(in.id());
        case "clientId" -> builder.clientId(in.int64());
        case "quoteId" -> builder.quoteId(in.id());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(QuoteAcceptRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(QuoteAcceptRequest value, JsonWriter out) {
    out.name("rfqId").text(value.rfqId());
    out.name("clientId").int64(value.clientId());
    if (value.has("quoteId")) {
      out.name("quoteId").text(value.quoteId());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
