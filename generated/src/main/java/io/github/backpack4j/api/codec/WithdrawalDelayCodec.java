// Generated from specs/schemas/withdrawal.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.WithdrawalDelay;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link WithdrawalDelay}. */
public final class WithdrawalDelayCodec implements Codec<WithdrawalDelay> {
  /** The one instance. */
  public static final WithdrawalDelayCodec INSTANCE = new WithdrawalDelayCodec();

  private WithdrawalDelayCodec() {}

  @Override
  public WithdrawalDelay read(JsonReader in) {
    WithdrawalDelay.Builder builder = WithdrawalDelay.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "currentWithdrawalDelayHours" -> builder.currentWithdrawalDelayHours(in.int32());
        case "pendingWithdrawalDelayHours" -> builder.pendingWithdrawalDelayHours(in.int32());
        case "pendingWithdrawalDelayHoursEnabledAt" ->
            builder.pendingWithdrawalDelayHoursEnabledAt(in.iso());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(WithdrawalDelay value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(WithdrawalDelay value, JsonWriter out) {
    out.name("currentWithdrawalDelayHours").int32(value.currentWithdrawalDelayHours());
    out.name("pendingWithdrawalDelayHours").int32(value.pendingWithdrawalDelayHours());
    out.name("pendingWithdrawalDelayHoursEnabledAt").iso(
        value.pendingWithdrawalDelayHoursEnabledAt());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
