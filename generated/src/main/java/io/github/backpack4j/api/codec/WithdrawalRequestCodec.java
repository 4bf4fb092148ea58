// Generated from specs/schemas/withdrawal.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.Blockchain;
import io.github.backpack4j.api.model.WithdrawalRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link WithdrawalRequest}. */
public final class WithdrawalRequestCodec implements Codec<WithdrawalRequest> {
  /** The one instance. */
  public static final WithdrawalRequestCodec INSTANCE = new WithdrawalRequestCodec();

  private WithdrawalRequestCodec() {}

  @Override
  public WithdrawalRequest read(JsonReader in) {
    WithdrawalRequest.Builder builder = WithdrawalRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "address" -> builder.address(in.text());
        case "blockchain" -> builder.blockchain(in.wire(Blockchain::of));
        case "clientId" -> builder.clientId(in.id());
        case "quantity" -> builder.quantity(in.decimal());
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        case "twoFactorToken" -> builder.twoFactorToken(in.text());
        case "autoBorrow" -> builder.autoBorrow(in.bool());
        case "autoLendRedeem" -> builder.autoLendRedeem(in.bool());
        case "recipientInformation" ->
            builder.recipientInformation(in.value(RecipientInformationCodec.INSTANCE));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(WithdrawalRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(WithdrawalRequest value, JsonWriter out) {
    if (value.has("address")) {
      out.name("address").text(value.address());
    }
    if (value.has("blockchain")) {
      out.name("blockchain").wire(value.blockchain());
    }
    out.name("clientId").text(value.clientId());
    if (value.has("quantity")) {
      out.name("quantity").decimal(value.quantity());
    }
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    out.name("twoFactorToken").text(value.twoFactorToken());
    out.name("autoBorrow").bool(value.autoBorrow());
    out.name("autoLendRedeem").bool(value.autoLendRedeem());
    out.name("recipientInformation").value(
        value.recipientInformation(), RecipientInformationCodec.INSTANCE);
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
