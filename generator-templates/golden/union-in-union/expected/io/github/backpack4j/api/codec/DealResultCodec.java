// Generated from union-in-union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Deal;
import io.github.backpack4j.api.model.DealRefusal;
import io.github.backpack4j.api.model.DealResult;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link DealResult}. */
public final class DealResultCodec implements Codec<DealResult> {
  /** The one instance. */
  public static final DealResultCodec INSTANCE = new DealResultCodec();

  private DealResultCodec() {}

  @Override
  public DealResult read(JsonReader in) {
    String tag = in.find("operation");
    if (tag == null) {
      return DealResult.Unrecognized.received(in);
    }
    return switch (tag) {
      case "Ok" -> DealCodec.INSTANCE.read(in, "operation");
      case "Err" -> DealRefusalCodec.INSTANCE.read(in);
      default -> DealResult.Unrecognized.received(in);
    };
  }

  @Override
  public void write(DealResult value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(DealResult value, JsonWriter out) {
    if (value instanceof Deal deal) {
      out.name("operation").text("Ok");
      DealCodec.INSTANCE.members(deal, out, "operation");
    }
    if (value instanceof DealRefusal dealRefusal) {
      DealRefusalCodec.INSTANCE.members(dealRefusal, out);
    }
    if (!(value instanceof DealResult.Unrecognized)) {
      return;
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
