// Generated from specs/schemas/balance.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Balance;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Balance}. */
public final class BalanceCodec implements Codec<Balance> {
  /** The one instance. */
  public static final BalanceCodec INSTANCE = new BalanceCodec();

  private BalanceCodec() {}

  @Override
  public Balance read(JsonReader in) {
    Balance.Builder builder = Balance.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "available" -> builder.available(in.decimal());
        case "locked" -> builder.locked(in.decimal());
        case "staked" -> builder.staked(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Balance value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Balance value, JsonWriter out) {
    if (value.has("available")) {
      out.name("available").decimal(value.available());
    }
    if (value.has("locked")) {
      out.name("locked").decimal(value.locked());
    }
    if (value.has("staked")) {
      out.name("staked").decimal(value.staked());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
