// Generated from specs/schemas/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.BorrowLendPositionRecord;
import io.github.backpack4j.api.model.BorrowLendSide;
import io.github.backpack4j.api.model.BorrowLendSource;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link BorrowLendPositionRecord}. */
public final class BorrowLendPositionRecordCodec implements Codec<BorrowLendPositionRecord> {
  /** The one instance. */
  public static final BorrowLendPositionRecordCodec INSTANCE = new BorrowLendPositionRecordCodec();

  private BorrowLendPositionRecordCodec() {}

  @Override
  public BorrowLendPositionRecord read(JsonReader in) {
    BorrowLendPositionRecord.Builder builder = BorrowLendPositionRecord.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "positionId" -> builder.positionId(in.id());
        case "quantity" -> builder.quantity(in.decimal());
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        case "source" -> builder.source(in.wire(BorrowLendSource::of));
        case "cumulativeInterest" -> builder.cumulativeInterest(in.decimal());
        case "avgInterestRate" -> builder.avgInterestRate(in.decimal());
        case "side" -> builder.side(in.wire(BorrowLendSide::of));
        case "createdAt" -> builder.createdAt(in.iso());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(BorrowLendPositionRecord value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(BorrowLendPositionRecord value, JsonWriter out) {
    if (value.has("positionId")) {
      out.name("positionId").text(value.positionId());
    }
    if (value.has("quantity")) {
      out.name("quantity").decimal(value.quantity());
    }
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    if (value.has("source")) {
      out.name("source").wire(value.source());
    }
    if (value.has("cumulativeInterest")) {
      out.name("cumulativeInterest").decimal(value.cumulativeInterest());
    }
    if (value.has("avgInterestRate")) {
      out.name("avgInterestRate").decimal(value.avgInterestRate());
    }
    if (value.has("side")) {
      out.name("side").wire(value.side());
    }
    if (value.has("createdAt")) {
      out.name("createdAt").iso(value.createdAt());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
