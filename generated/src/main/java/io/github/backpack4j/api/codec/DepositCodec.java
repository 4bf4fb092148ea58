// Generated from specs/schemas/deposit.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.Deposit;
import io.github.backpack4j.api.model.DepositSource;
import io.github.backpack4j.api.model.DepositStatus;
import io.github.backpack4j.api.model.FiatAsset;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Deposit}. */
public final class DepositCodec implements Codec<Deposit> {
  /** The one instance. */
  public static final DepositCodec INSTANCE = new DepositCodec();

  private DepositCodec() {}

  @Override
  public Deposit read(JsonReader in) {
    Deposit.Builder builder = Deposit.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.int32());
        case "toAddress" -> builder.toAddress(in.text());
        case "fromAddress" -> builder.fromAddress(in.text());
        case "source" -> builder.source(in.wire(DepositSource::of));
        case "status" -> builder.status(in.wire(DepositStatus::of));
        case "transactionHash" -> builder.transactionHash(in.text());
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        case "quantity" -> builder.quantity(in.decimal());
        case "createdAt" -> builder.createdAt(in.iso());
        case "fiatAmount" -> builder.fiatAmount(in.decimal());
        case "fiatCurrency" -> builder.fiatCurrency(in.wire(FiatAsset::of));
        case "institutionBic" -> builder.institutionBic(in.text());
        case "platformMemo" -> builder.platformMemo(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Deposit value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Deposit value, JsonWriter out) {
    if (value.has("id")) {
      out.name("id").int32(value.id());
    }
    out.name("toAddress").text(value.toAddress());
    out.name("fromAddress").text(value.fromAddress());
    if (value.has("source")) {
      out.name("source").wire(value.source());
    }
    if (value.has("status")) {
      out.name("status").wire(value.status());
    }
    out.name("transactionHash").text(value.transactionHash());
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    if (value.has("quantity")) {
      out.name("quantity").decimal(value.quantity());
    }
    if (value.has("createdAt")) {
      out.name("createdAt").iso(value.createdAt());
    }
    out.name("fiatAmount").decimalNumber(value.fiatAmount());
    out.name("fiatCurrency").wire(value.fiatCurrency());
    out.name("institutionBic").text(value.institutionBic());
    out.name("platformMemo").text(value.platformMemo());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
