// Generated from specs/schemas/withdrawal.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.WithdrawalDelayRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link WithdrawalDelayRequest}. */
public final class WithdrawalDelayRequestCodec implements Codec<WithdrawalDelayRequest> {
  /** The one instance. */
  public static final WithdrawalDelayRequestCodec INSTANCE = new WithdrawalDelayRequestCodec();

  private WithdrawalDelayRequestCodec() {}

  @Override
  public WithdrawalDelayRequest read(JsonReader in) {
    WithdrawalDelayRequest.Builder builder = WithdrawalDelayRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "withdrawalDelayHours" -> builder.withdrawalDelayHours(in.int64());
        case "twoFactorToken" -> builder.twoFactorToken(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(WithdrawalDelayRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(WithdrawalDelayRequest value, JsonWriter out) {
    if (value.has("withdrawalDelayHours")) {
      out.name("withdrawalDelayHours").int64(value.withdrawalDelayHours());
    }
    if (value.has("twoFactorToken")) {
      out.name("twoFactorToken").text(value.twoFactorToken());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
