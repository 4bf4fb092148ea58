// Generated from specs/schemas/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.BorrowLendEventType;
import io.github.backpack4j.api.model.BorrowLendMovement;
import io.github.backpack4j.api.model.BorrowLendSource;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link BorrowLendMovement}. */
public final class BorrowLendMovementCodec implements Codec<BorrowLendMovement> {
  /** The one instance. */
  public static final BorrowLendMovementCodec INSTANCE = new BorrowLendMovementCodec();

  private BorrowLendMovementCodec() {}

  @Override
  public BorrowLendMovement read(JsonReader in) {
    BorrowLendMovement.Builder builder = BorrowLendMovement.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "eventType" -> builder.eventType(in.wire(BorrowLendEventType::of));
        case "positionId" -> builder.positionId(in.id());
        case "positionQuantity" -> builder.positionQuantity(in.decimal());
        case "quantity" -> builder.quantity(in.decimal());
        case "source" -> builder.source(in.wire(BorrowLendSource::of));
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        case "timestamp" -> builder.timestamp(in.iso());
        case "spotMarginOrderId" -> builder.spotMarginOrderId(in.id());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(BorrowLendMovement value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(BorrowLendMovement value, JsonWriter out) {
    if (value.has("eventType")) {
      out.name("eventType").wire(value.eventType());
    }
    if (value.has("positionId")) {
      out.name("positionId").text(value.positionId());
    }
    out.name("positionQuantity").decimal(value.positionQuantity());
    if (value.has("quantity")) {
      out.name("quantity").decimal(value.quantity());
    }
    if (value.has("source")) {
      out.name("source").wire(value.source());
    }
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    if (value.has("timestamp")) {
      out.name("timestamp").iso(value.timestamp());
    }
    out.name("spotMarginOrderId").text(value.spotMarginOrderId());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
