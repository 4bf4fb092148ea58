// Generated from specs/schemas/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.BorrowLendRequest;
import io.github.backpack4j.api.model.BorrowLendSide;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link BorrowLendRequest}. */
public final class BorrowLendRequestCodec implements Codec<BorrowLendRequest> {
  /** The one instance. */
  public static final BorrowLendRequestCodec INSTANCE = new BorrowLendRequestCodec();

  private BorrowLendRequestCodec() {}

  @Override
  public BorrowLendRequest read(JsonReader in) {
    BorrowLendRequest.Builder builder = BorrowLendRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "quantity" -> builder.quantity(in.decimal());
        case "side" -> builder.side(in.wire(BorrowLendSide::of));
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(BorrowLendRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(BorrowLendRequest value, JsonWriter out) {
    if (value.has("quantity")) {
      out.name("quantity").decimal(value.quantity());
    }
    if (value.has("side")) {
      out.name("side").wire(value.side());
    }
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
