// Generated from specs/schemas/asset.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Blockchain;
import io.github.backpack4j.api.model.Token;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Token}. */
public final class TokenCodec implements Codec<Token> {
  /** The one instance. */
  public static final TokenCodec INSTANCE = new TokenCodec();

  private TokenCodec() {}

  @Override
  public Token read(JsonReader in) {
    Token.Builder builder = Token.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "displayName" -> builder.displayName(in.text());
        case "blockchain" -> builder.blockchain(in.wire(Blockchain::of));
        case "contractAddress" -> builder.contractAddress(in.text());
        case "depositEnabled" -> builder.depositEnabled(in.bool());
        case "minimumDeposit" -> builder.minimumDeposit(in.decimal());
        case "withdrawEnabled" -> builder.withdrawEnabled(in.bool());
        case "minimumWithdrawal" -> builder.minimumWithdrawal(in.decimal());
        case "maximumWithdrawal" -> builder.maximumWithdrawal(in.decimal());
        case "withdrawalFee" -> builder.withdrawalFee(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Token value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Token value, JsonWriter out) {
    if (value.has("displayName")) {
      out.name("displayName").text(value.displayName());
    }
    if (value.has("blockchain")) {
      out.name("blockchain").wire(value.blockchain());
    }
    out.name("contractAddress").text(value.contractAddress());
    if (value.has("depositEnabled")) {
      out.name("depositEnabled").bool(value.depositEnabled());
    }
    if (value.has("minimumDeposit")) {
      out.name("minimumDeposit").decimal(value.minimumDeposit());
    }
    if (value.has("withdrawEnabled")) {
      out.name("withdrawEnabled").bool(value.withdrawEnabled());
    }
    if (value.has("minimumWithdrawal")) {
      out.name("minimumWithdrawal").decimal(value.minimumWithdrawal());
    }
    out.name("maximumWithdrawal").decimal(value.maximumWithdrawal());
    if (value.has("withdrawalFee")) {
      out.name("withdrawalFee").decimal(value.withdrawalFee());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
