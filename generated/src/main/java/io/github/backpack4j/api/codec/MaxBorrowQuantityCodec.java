// Generated from specs/schemas/account.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.MaxBorrowQuantity;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link MaxBorrowQuantity}. */
public final class MaxBorrowQuantityCodec implements Codec<MaxBorrowQuantity> {
  /** The one instance. */
  public static final MaxBorrowQuantityCodec INSTANCE = new MaxBorrowQuantityCodec();

  private MaxBorrowQuantityCodec() {}

  @Override
  public MaxBorrowQuantity read(JsonReader in) {
    MaxBorrowQuantity.Builder builder = MaxBorrowQuantity.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "maxBorrowQuantity" -> builder.maxBorrowQuantity(in.decimal());
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(MaxBorrowQuantity value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(MaxBorrowQuantity value, JsonWriter out) {
    if (value.has("maxBorrowQuantity")) {
      out.name("maxBorrowQuantity").decimal(value.maxBorrowQuantity());
    }
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
