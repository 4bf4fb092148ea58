// Generated from specs/schemas/account.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings, limits and fees of an account.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Account {
  private static final List<String> MEMBERS =
      List.of(
          "autoBorrowSettlements", "autoLend", "autoRealizePnl", "autoRepayBorrows", "borrowLimit",
          "futuresMakerFee", "futuresTakerFee", "leverageLimit", "limitOrders", "liquidating",
          "positionLimit", "spotMakerFee", "spotTakerFee", "triggerOrders");

  private final Values values;
  private final Received received;

  private Account(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Whether settling what the account owes, or is owed, may borrow. */
  public boolean autoBorrowSettlements() {
    return received.require("Account", "autoBorrowSettlements", values.autoBorrowSettlements);
  }

  /** Whether free balances are lent. */
  public boolean autoLend() {
    return received.require("Account", "autoLend", values.autoLend);
  }

  /** Whether profit is settled continuously. */
  public boolean autoRealizePnl() {
    return received.require("Account", "autoRealizePnl", values.autoRealizePnl);
  }

  /** Whether free balances repay borrows. */
  public boolean autoRepayBorrows() {
    return received.require("Account", "autoRepayBorrows", values.autoRepayBorrows);
  }

  /**
   * Most that may be borrowed in all; its unit is inferred. In US dollars.
   *
   * <p>In doubt: the unit is unpublished; value in US dollars is inferred, since the limit spans
   * all assets. A live scenario on an account near its limit would settle it.
   */
  public BigDecimal borrowLimit() {
    return received.require("Account", "borrowLimit", values.borrowLimit);
  }

  /** Fee on futures for an order that rested; negative is a rebate. In basis points. */
  public BigDecimal futuresMakerFee() {
    return received.require("Account", "futuresMakerFee", values.futuresMakerFee);
  }

  /** Fee on futures for an order that took. In basis points. */
  public BigDecimal futuresTakerFee() {
    return received.require("Account", "futuresTakerFee", values.futuresTakerFee);
  }

  /**
   * Most leverage of the account as a whole; there is none of a single market. As a multiple, 2 for
   * twice as much.
   */
  public BigDecimal leverageLimit() {
    return received.require("Account", "leverageLimit", values.leverageLimit);
  }

  /** How many limit orders are open. */
  public long limitOrders() {
    return received.require("Account", "limitOrders", values.limitOrders);
  }

  /** Whether the account is being liquidated. */
  public boolean liquidating() {
    return received.require("Account", "liquidating", values.liquidating);
  }

  /**
   * Most exposure that positions may add up to, each weighted by its market; its unit is inferred.
   * In US dollars.
   *
   * <p>In doubt: the unit is unpublished; value in US dollars is inferred, since the limit spans
   * all markets. A live scenario on an account near its limit would settle it.
   */
  public BigDecimal positionLimit() {
    return received.require("Account", "positionLimit", values.positionLimit);
  }

  /** Fee on spot markets for an order that rested; negative is a rebate. In basis points. */
  public BigDecimal spotMakerFee() {
    return received.require("Account", "spotMakerFee", values.spotMakerFee);
  }

  /** Fee on spot markets for an order that took. In basis points. */
  public BigDecimal spotTakerFee() {
    return received.require("Account", "spotTakerFee", values.spotTakerFee);
  }

  /** How many trigger orders are open. */
  public long triggerOrders() {
    return received.require("Account", "triggerOrders", values.triggerOrders);
  }

  /** Whether {@code member}, a name on the wire, has a value, known to this release or not. */
  public boolean has(String member) {
    return Members.has(MEMBERS, values.all(), received, member);
  }

  /** Members newer than this release: name to JSON text. */
  public Map<String, String> unknownMembers() {
    return received.unknownMembers();
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder(new Values());
  }

  /** A builder with these members set; unknown ones are not carried over. */
  public Builder toBuilder() {
    return new Builder(values.copy());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Account that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Account", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Boolean autoBorrowSettlements;
    @Nullable Boolean autoLend;
    @Nullable Boolean autoRealizePnl;
    @Nullable Boolean autoRepayBorrows;
    @Nullable BigDecimal borrowLimit;
    @Nullable BigDecimal futuresMakerFee;
    @Nullable BigDecimal futuresTakerFee;
    @Nullable BigDecimal leverageLimit;
    @Nullable Long limitOrders;
    @Nullable Boolean liquidating;
    @Nullable BigDecimal positionLimit;
    @Nullable BigDecimal spotMakerFee;
    @Nullable BigDecimal spotTakerFee;
    @Nullable Long triggerOrders;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        autoBorrowSettlements, autoLend, autoRealizePnl, autoRepayBorrows, borrowLimit,
        futuresMakerFee, futuresTakerFee, leverageLimit, limitOrders, liquidating, positionLimit,
        spotMakerFee, spotTakerFee, triggerOrders
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder autoBorrowSettlements(@Nullable Boolean autoBorrowSettlements) {
      values.autoBorrowSettlements = autoBorrowSettlements;
      return this;
    }

    public Builder autoLend(@Nullable Boolean autoLend) {
      values.autoLend = autoLend;
      return this;
    }

    public Builder autoRealizePnl(@Nullable Boolean autoRealizePnl) {
      values.autoRealizePnl = autoRealizePnl;
      return this;
    }

    public Builder autoRepayBorrows(@Nullable Boolean autoRepayBorrows) {
      values.autoRepayBorrows = autoRepayBorrows;
      return this;
    }

    public Builder borrowLimit(@Nullable BigDecimal borrowLimit) {
      values.borrowLimit = borrowLimit;
      return this;
    }

    public Builder futuresMakerFee(@Nullable BigDecimal futuresMakerFee) {
      values.futuresMakerFee = futuresMakerFee;
      return this;
    }

    public Builder futuresTakerFee(@Nullable BigDecimal futuresTakerFee) {
      values.futuresTakerFee = futuresTakerFee;
      return this;
    }

    public Builder leverageLimit(@Nullable BigDecimal leverageLimit) {
      values.leverageLimit = leverageLimit;
      return this;
    }

    public Builder limitOrders(@Nullable Long limitOrders) {
      values.limitOrders = limitOrders;
      return this;
    }

    public Builder liquidating(@Nullable Boolean liquidating) {
      values.liquidating = liquidating;
      return this;
    }

    public Builder positionLimit(@Nullable BigDecimal positionLimit) {
      values.positionLimit = positionLimit;
      return this;
    }

    public Builder spotMakerFee(@Nullable BigDecimal spotMakerFee) {
      values.spotMakerFee = spotMakerFee;
      return this;
    }

    public Builder spotTakerFee(@Nullable BigDecimal spotTakerFee) {
      values.spotTakerFee = spotTakerFee;
      return this;
    }

    public Builder triggerOrders(@Nullable Long triggerOrders) {
      values.triggerOrders = triggerOrders;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Account build() {
      Checks.require("Account", "autoBorrowSettlements", values.autoBorrowSettlements);
      Checks.require("Account", "autoLend", values.autoLend);
      Checks.require("Account", "autoRealizePnl", values.autoRealizePnl);
      Checks.require("Account", "autoRepayBorrows", values.autoRepayBorrows);
      Checks.require("Account", "borrowLimit", values.borrowLimit);
      Checks.require("Account", "futuresMakerFee", values.futuresMakerFee);
      Checks.require("Account", "futuresTakerFee", values.futuresTakerFee);
      Checks.require("Account", "leverageLimit", values.leverageLimit);
      Checks.require("Account", "limitOrders", values.limitOrders);
      Checks.require("Account", "liquidating", values.liquidating);
      Checks.require("Account", "positionLimit", values.positionLimit);
      Checks.require("Account", "spotMakerFee", values.spotMakerFee);
      Checks.require("Account", "spotTakerFee", values.spotTakerFee);
      Checks.require("Account", "triggerOrders", values.triggerOrders);
      Checks.range("Account", "limitOrders", values.limitOrders, 0L, 9223372036854775807L);
      Checks.range("Account", "triggerOrders", values.triggerOrders, 0L, 9223372036854775807L);
      return new Account(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Account received(JsonReader in) {
      boolean whole =
          values.autoBorrowSettlements != null && values.autoLend != null
          && values.autoRealizePnl != null && values.autoRepayBorrows != null
          && values.borrowLimit != null && values.futuresMakerFee != null
          && values.futuresTakerFee != null && values.leverageLimit != null
          && values.limitOrders != null && values.liquidating != null
          && values.positionLimit != null && values.spotMakerFee != null
          && values.spotTakerFee != null && values.triggerOrders != null;
      return new Account(values.copy(), in.received(whole));
    }
  }
}
