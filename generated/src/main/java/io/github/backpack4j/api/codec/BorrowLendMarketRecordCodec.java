// Generated from specs/schemas/borrow-lend-market.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.BorrowLendMarketRecord;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link BorrowLendMarketRecord}. */
public final class BorrowLendMarketRecordCodec implements Codec<BorrowLendMarketRecord> {
  /** The one instance. */
  public static final BorrowLendMarketRecordCodec INSTANCE = new BorrowLendMarketRecordCodec();

  private BorrowLendMarketRecordCodec() {}

  @Override
  public BorrowLendMarketRecord read(JsonReader in) {
    BorrowLendMarketRecord.Builder builder = BorrowLendMarketRecord.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "borrowInterestRate" -> builder.borrowInterestRate(in.decimal());
        case "borrowedQuantity" -> builder.borrowedQuantity(in.decimal());
        case "lendInterestRate" -> builder.lendInterestRate(in.decimal());
        case "lentQuantity" -> builder.lentQuantity(in.decimal());
        case "timestamp" -> builder.timestamp(in.iso());
        case "utilization" -> builder.utilization(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(BorrowLendMarketRecord value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(BorrowLendMarketRecord value, JsonWriter out) {
    if (value.has("borrowInterestRate")) {
      out.name("borrowInterestRate").decimal(value.borrowInterestRate());
    }
    if (value.has("borrowedQuantity")) {
      out.name("borrowedQuantity").decimal(value.borrowedQuantity());
    }
    if (value.has("lendInterestRate")) {
      out.name("lendInterestRate").decimal(value.lendInterestRate());
    }
    if (value.has("lentQuantity")) {
      out.name("lentQuantity").decimal(value.lentQuantity());
    }
    if (value.has("timestamp")) {
      out.name("timestamp").iso(value.timestamp());
    }
    if (value.has("utilization")) {
      out.name("utilization").decimal(value.utilization());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
