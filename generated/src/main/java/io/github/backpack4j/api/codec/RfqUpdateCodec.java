// Generated from specs/schemas/rfq.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.OrderStatus;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.SystemOrderType;
import io.github.backpack4j.api.stream.RfqUpdate;
import io.github.backpack4j.api.stream.RfqUpdateEvent;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link RfqUpdate}. */
public final class RfqUpdateCodec implements Codec<RfqUpdate> {
  /** The one instance. */
  public static final RfqUpdateCodec INSTANCE = new RfqUpdateCodec();

  private RfqUpdateCodec() {}

  @Override
  public RfqUpdate read(JsonReader in) {
    RfqUpdate.Builder builder = RfqUpdate.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 'e' -> builder.event(in.wire(RfqUpdateEvent::of));
        case 'E' -> builder.eventTime(in.micros());
        case 'R' -> builder.rfqId(in.id());
        case 'u' -> builder.quoteId(in.id());
        case 'C' -> builder.clientId(in.int64());
        case 's' -> builder.symbol(in.text());
        case 'S' -> builder.side(in.wire(Side::of));
        case 'q' -> builder.quantity(in.decimal());
        case 'Q' -> builder.quoteQuantity(in.decimal());
        case 'p' -> builder.price(in.decimal());
        case 'w' -> builder.submissionTime(in.millis());
        case 'W' -> builder.expiryTime(in.millis());
        case 'X' -> builder.status(in.wire(OrderStatus::of));
        case 'T' -> builder.engineTime(in.micros());
        case 'o' -> builder.systemOrderType(in.wire(SystemOrderType::of));
        case 'O' -> builder.orderExpiryTime(in.millis());
        case 'z' -> builder.executedQuantity(in.decimal());
        case 'Z' -> builder.executedQuoteQuantity(in.decimal());
        case 'l' -> builder.fillQuantity(in.decimal());
        case 'L' -> builder.fillQuoteQuantity(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(RfqUpdate value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(RfqUpdate value, JsonWriter out) {
    if (value.has("e")) {
      out.name("e").wire(value.event());
    }
    if (value.has("E")) {
      out.name("E").micros(value.eventTime());
    }
    if (value.has("R")) {
      out.name("R").text(value.rfqId());
    }
    out.name("u").text(value.quoteId());
    out.name("C").int64(value.clientId());
    if (value.has("s")) {
      out.name("s").text(value.symbol());
    }
    out.name("S").wire(value.side());
    out.name("q").decimal(value.quantity());
    out.name("Q").decimal(value.quoteQuantity());
    out.name("p").decimal(value.price());
    out.name("w").millis(value.submissionTime());
    out.name("W").millis(value.expiryTime());
    if (value.has("X")) {
      out.name("X").wire(value.status());
    }
    if (value.has("T")) {
      out.name("T").micros(value.engineTime());
    }
    out.name("o").wire(value.systemOrderType());
    out.name("O").millis(value.orderExpiryTime());
    out.name("z").decimal(value.executedQuantity());
    out.name("Z").decimal(value.executedQuoteQuantity());
    out.name("l").decimal(value.fillQuantity());
    out.name("L").decimal(value.fillQuoteQuantity());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
