// Generated from refused/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.PayoutDelay;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link PayoutDelay}. */
public final class PayoutDelayCodec implements Codec<PayoutDelay> {
  /** The one instance. */
  public static final PayoutDelayCodec INSTANCE = new PayoutDelayCodec();

  private PayoutDelayCodec() {}

  @Override
  public PayoutDelay read(JsonReader in) {
    PayoutDelay.Builder builder = PayoutDelay.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "hours" -> builder.hours(in.int64());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(PayoutDelay value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(PayoutDelay value, JsonWriter out) {
    if (value.has("hours")) {
      out.name("hours").int64(value.hours());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
