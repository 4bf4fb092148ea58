// Generated from catalogue/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.LedgerLine;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link LedgerLine}. */
public final class LedgerLineCodec implements Codec<LedgerLine> {
  /** The one instance. */
  public static final LedgerLineCodec INSTANCE = new LedgerLineCodec();

  private LedgerLineCodec() {}

  @Override
  public LedgerLine read(JsonReader in) {
    LedgerLine.Builder builder = LedgerLine.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "orderId" -> builder.orderId(in.id());
        case "clientId" -> builder.clientId(in.id());
        case "timestamp" -> builder.timestamp(in.millis());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(LedgerLine value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(LedgerLine value, JsonWriter out) {
    if (value.has("orderId")) {
      out.name("orderId").text(value.orderId());
    }
    out.name("clientId").text(value.clientId());
    if (value.has("timestamp")) {
      out.name("timestamp").millis(value.timestamp());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
