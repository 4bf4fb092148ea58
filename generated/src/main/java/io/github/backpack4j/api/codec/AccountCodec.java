// Generated from specs/schemas/account.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Account;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Account}. */
public final class AccountCodec implements Codec<Account> {
  /** The one instance. */
  public static final AccountCodec INSTANCE = new AccountCodec();

  private AccountCodec() {}

  @Override
  public Account read(JsonReader in) {
    Account.Builder builder = Account.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "autoBorrowSettlements" -> builder.autoBorrowSettlements(in.bool());
        case "autoLend" -> builder.autoLend(in.bool());
        case "autoRealizePnl" -> builder.autoRealizePnl(in.bool());
        case "autoRepayBorrows" -> builder.autoRepayBorrows(in.bool());
        case "borrowLimit" -> builder.borrowLimit(in.decimal());
        case "futuresMakerFee" -> builder.futuresMakerFee(in.decimal());
        case "futuresTakerFee" -> builder.futuresTakerFee(in.decimal());
        case "leverageLimit" -> builder.leverageLimit(in.decimal());
        case "limitOrders" -> builder.limitOrders(in.int64());
        case "liquidating" -> builder.liquidating(in.bool());
        case "positionLimit" -> builder.positionLimit(in.decimal());
        case "spotMakerFee" -> builder.spotMakerFee(in.decimal());
        case "spotTakerFee" -> builder.spotTakerFee(in.decimal());
        case "triggerOrders" -> builder.triggerOrders(in.int64());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Account value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Account value, JsonWriter out) {
    if (value.has("autoBorrowSettlements")) {
      out.name("autoBorrowSettlements").bool(value.autoBorrowSettlements());
    }
    if (value.has("autoLend")) {
      out.name("autoLend").bool(value.autoLend());
    }
    if (value.has("autoRealizePnl")) {
      out.name("autoRealizePnl").bool(value.autoRealizePnl());
    }
    if (value.has("autoRepayBorrows")) {
      out.name("autoRepayBorrows").bool(value.autoRepayBorrows());
    }
    if (value.has("borrowLimit")) {
      out.name("borrowLimit").decimal(value.borrowLimit());
    }
    if (value.has("futuresMakerFee")) {
      out.name("futuresMakerFee").decimal(value.futuresMakerFee());
    }
    if (value.has("futuresTakerFee")) {
      out.name("futuresTakerFee").decimal(value.futuresTakerFee());
    }
    if (value.has("leverageLimit")) {
      out.name("leverageLimit").decimal(value.leverageLimit());
    }
    if (value.has("limitOrders")) {
      out.name("limitOrders").int64(value.limitOrders());
    }
    if (value.has("liquidating")) {
      out.name("liquidating").bool(value.liquidating());
    }
    if (value.has("positionLimit")) {
      out.name("positionLimit").decimal(value.positionLimit());
    }
    if (value.has("spotMakerFee")) {
      out.name("spotMakerFee").decimal(value.spotMakerFee());
    }
    if (value.has("spotTakerFee")) {
      out.name("spotTakerFee").decimal(value.spotTakerFee());
    }
    if (value.has("triggerOrders")) {
      out.name("triggerOrders").int64(value.triggerOrders());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
