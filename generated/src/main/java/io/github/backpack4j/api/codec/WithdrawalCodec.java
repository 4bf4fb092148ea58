// Generated from specs/schemas/withdrawal.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.Blockchain;
import io.github.backpack4j.api.model.EqualsMoneyWithdrawalState;
import io.github.backpack4j.api.model.FiatAsset;
import io.github.backpack4j.api.model.Withdrawal;
import io.github.backpack4j.api.model.WithdrawalStatus;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Withdrawal}. */
public final class WithdrawalCodec implements Codec<Withdrawal> {
  /** The one instance. */
  public static final WithdrawalCodec INSTANCE = new WithdrawalCodec();

  private WithdrawalCodec() {}

  @Override
  public Withdrawal read(JsonReader in) {
    Withdrawal.Builder builder = Withdrawal.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.int32());
        case "blockchain" -> builder.blockchain(in.wire(Blockchain::of));
        case "clientId" -> builder.clientId(in.id());
        case "identifier" -> builder.identifier(in.text());
        case "quantity" -> builder.quantity(in.decimal());
        case "fee" -> builder.fee(in.decimal());
        case "fiatFee" -> builder.fiatFee(in.decimal());
        case "fiatState" -> builder.fiatState(in.wire(EqualsMoneyWithdrawalState::of));
        case "fiatSymbol" -> builder.fiatSymbol(in.wire(FiatAsset::of));
        case "providerId" -> builder.providerId(in.id());
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        case "status" -> builder.status(in.wire(WithdrawalStatus::of));
        case "subaccountId" -> builder.subaccountId(in.int32());
        case "toAddress" -> builder.toAddress(in.text());
        case "transactionHash" -> builder.transactionHash(in.text());
        case "createdAt" -> builder.createdAt(in.iso());
        case "isInternal" -> builder.isInternal(in.bool());
        case "bankName" -> builder.bankName(in.text());
        case "bankIdentifier" -> builder.bankIdentifier(in.text());
        case "accountIdentifier" -> builder.accountIdentifier(in.text());
        case "triggerAt" -> builder.triggerAt(in.iso());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Withdrawal value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Withdrawal value, JsonWriter out) {
    if (value.has("id")) {
      out.name("id").int32(value.id());
    }
    if (value.has("blockchain")) {
      out.name("blockchain").wire(value.blockchain());
    }
    out.name("clientId").text(value.clientId());
    out.name("identifier").text(value.identifier());
    if (value.has("quantity")) {
      out.name("quantity").decimal(value.quantity());
    }
    if (value.has("fee")) {
      out.name("fee").decimal(value.fee());
    }
    out.name("fiatFee").decimal(value.fiatFee());
    out.name("fiatState").wire(value.fiatState());
    out.name("fiatSymbol").wire(value.fiatSymbol());
    out.name("providerId").text(value.providerId());
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    if (value.has("status")) {
      out.name("status").wire(value.status());
    }
    out.name("subaccountId").int32(value.subaccountId());
    if (value.has("toAddress")) {
      out.name("toAddress").text(value.toAddress());
    }
    out.name("transactionHash").text(value.transactionHash());
    if (value.has("createdAt")) {
      out.name("createdAt").iso(value.createdAt());
    }
    if (value.has("isInternal")) {
      out.name("isInternal").bool(value.isInternal());
    }
    out.name("bankName").text(value.bankName());
    out.name("bankIdentifier").text(value.bankIdentifier());
    out.name("accountIdentifier").text(value.accountIdentifier());
    out.name("triggerAt").iso(value.triggerAt());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
