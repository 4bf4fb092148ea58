// Generated from specs/schemas/interest.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.InterestPayment;
import io.github.backpack4j.api.model.InterestPaymentType;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link InterestPayment}. */
public final class InterestPaymentCodec implements Codec<InterestPayment> {
  /** The one instance. */
  public static final InterestPaymentCodec INSTANCE = new InterestPaymentCodec();

  private InterestPaymentCodec() {}

  @Override
  public InterestPayment read(JsonReader in) {
    InterestPayment.Builder builder = InterestPayment.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "paymentType" -> builder.paymentType(in.wire(InterestPaymentType::of));
        case "interestRate" -> builder.interestRate(in.decimal());
        case "interval" -> builder.interval(in.int64());
        case "marketSymbol" -> builder.marketSymbol(in.text());
        case "positionId" -> builder.positionId(in.id());
        case "quantity" -> builder.quantity(in.decimal());
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        case "timestamp" -> builder.timestamp(in.iso());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(InterestPayment value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(InterestPayment value, JsonWriter out) {
    if (value.has("paymentType")) {
      out.name("paymentType").wire(value.paymentType());
    }
    if (value.has("interestRate")) {
      out.name("interestRate").decimal(value.interestRate());
    }
    if (value.has("interval")) {
      out.name("interval").int64(value.interval());
    }
    if (value.has("marketSymbol")) {
      out.name("marketSymbol").text(value.marketSymbol());
    }
    if (value.has("positionId")) {
      out.name("positionId").text(value.positionId());
    }
    if (value.has("quantity")) {
      out.name("quantity").decimal(value.quantity());
    }
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    if (value.has("timestamp")) {
      out.name("timestamp").iso(value.timestamp());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
