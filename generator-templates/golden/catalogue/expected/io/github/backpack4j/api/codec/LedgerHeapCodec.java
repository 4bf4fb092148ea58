// Generated from catalogue/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.LedgerHeap;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link LedgerHeap}. */
public final class LedgerHeapCodec implements Codec<LedgerHeap> {
  /** The one instance. */
  public static final LedgerHeapCodec INSTANCE = new LedgerHeapCodec();

  private LedgerHeapCodec() {}

  @Override
  public LedgerHeap read(JsonReader in) {
    LedgerHeap.Builder builder = LedgerHeap.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "symbol" -> builder.symbol(in.text());
        case "netQuantity" -> builder.netQuantity(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(LedgerHeap value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(LedgerHeap value, JsonWriter out) {
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    if (value.has("netQuantity")) {
      out.name("netQuantity").decimal(value.netQuantity());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
