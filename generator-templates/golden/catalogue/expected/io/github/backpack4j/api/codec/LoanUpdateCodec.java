// Generated from catalogue/schemas/loan.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.stream.LoanUpdate;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link LoanUpdate}. */
public final class LoanUpdateCodec implements Codec<LoanUpdate> {
  /** The one instance. */
  public static final LoanUpdateCodec INSTANCE = new LoanUpdateCodec();

  private LoanUpdateCodec() {}

  @Override
  public LoanUpdate read(JsonReader in) {
    LoanUpdate.Builder builder = LoanUpdate.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.id());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(LoanUpdate value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(LoanUpdate value, JsonWriter out) {
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
