// Generated from specs/schemas/rfq.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.RfqExecutionMode;
import io.github.backpack4j.api.model.RfqRequest;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link RfqRequest}. */
public final class RfqRequestCodec implements Codec<RfqRequest> {
  /** The one instance. */
  public static final RfqRequestCodec INSTANCE = new RfqRequestCodec();

  private RfqRequestCodec() {}

  @Override
  public RfqRequest read(JsonReader in) {
    RfqRequest.Builder builder = RfqRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "clientId" -> builder.clientId(in.int64());
        case "quantity" -> builder.quantity(in.decimal());
        case "quoteQuantity" -> builder.quoteQuantity(in.decimal());
        case "price" -> builder.price(in.decimal());
        case "symbol" -> builder.symbol(in.text());
        case "side" -> builder.side(in.wire(Side::of));
        case "executionMode" -> builder.executionMode(in.wire(RfqExecutionMode::of));
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
  public void write(RfqRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(RfqRequest value, JsonWriter out) {
    out.name("clientId").int64(value.clientId());
    out.name("quantity").decimal(value.quantity());
    out.name("quoteQuantity").decimal(value.quoteQuantity());
    out.name("price").decimal(value.price());
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    if (value.has("side")) {
      out.name("side").wire(value.side());
    }
    out.name("executionMode").wire(value.executionMode());
    out.name("autoLend").bool(value.autoLend());
    out.name("autoLendRedeem").bool(value.autoLendRedeem());
    out.name("autoBorrow").bool(value.autoBorrow());
    out.name("autoBorrowRepay").bool(value.autoBorrowRepay());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
