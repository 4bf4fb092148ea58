// Generated from specs/schemas/account.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.AccountUpdateRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link AccountUpdateRequest}. */
public final class AccountUpdateRequestCodec implements Codec<AccountUpdateRequest> {
  /** The one instance. */
  public static final AccountUpdateRequestCodec INSTANCE = new AccountUpdateRequestCodec();

  private AccountUpdateRequestCodec() {}

  @Override
  public AccountUpdateRequest read(JsonReader in) {
    AccountUpdateRequest.Builder builder = AccountUpdateRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "autoBorrowSettlements" -> builder.autoBorrowSettlements(in.bool());
        case "autoLend" -> builder.autoLend(in.bool());
        case "autoRepayBorrows" -> builder.autoRepayBorrows(in.bool());
        case "leverageLimit" -> builder.leverageLimit(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(AccountUpdateRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(AccountUpdateRequest value, JsonWriter out) {
    out.name("autoBorrowSettlements").bool(value.autoBorrowSettlements());
    out.name("autoLend").bool(value.autoLend());
    out.name("autoRepayBorrows").bool(value.autoRepayBorrows());
    out.name("leverageLimit").decimal(value.leverageLimit());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
