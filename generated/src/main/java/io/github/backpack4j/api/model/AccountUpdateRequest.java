// Generated from specs/schemas/account.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.json.Decimals;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings to change.
 *
 * <p>In doubt: whether a request without any setting is accepted or refused is unproven. A live
 * scenario that sends one would settle it.
 */
public final class AccountUpdateRequest {
  private static final List<String> MEMBERS =
      List.of("autoBorrowSettlements", "autoLend", "autoRepayBorrows", "leverageLimit");

  private final Values values;
  private final Received received;

  private AccountUpdateRequest(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Whether settling what the account owes, or is owed, may borrow. */
  public @Nullable Boolean autoBorrowSettlements() {
    return values.autoBorrowSettlements;
  }

  /** Whether to lend free balances. */
  public @Nullable Boolean autoLend() {
    return values.autoLend;
  }

  /** Whether to repay borrows from free balances. */
  public @Nullable Boolean autoRepayBorrows() {
    return values.autoRepayBorrows;
  }

  /**
   * Most leverage of the account, or of the subaccount whose key signs. As a multiple, 2 for twice
   * as much.
   */
  public @Nullable BigDecimal leverageLimit() {
    return values.leverageLimit;
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
    return other instanceof AccountUpdateRequest that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("AccountUpdateRequest", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Boolean autoBorrowSettlements;
    @Nullable Boolean autoLend;
    @Nullable Boolean autoRepayBorrows;
    @Nullable BigDecimal leverageLimit;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        autoBorrowSettlements, autoLend, autoRepayBorrows, leverageLimit
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link AccountUpdateRequest#autoBorrowSettlements()}. */
    public Builder autoBorrowSettlements(@Nullable Boolean autoBorrowSettlements) {
      values.autoBorrowSettlements = autoBorrowSettlements;
      return this;
    }

    /** Sets {@link AccountUpdateRequest#autoLend()}. */
    public Builder autoLend(@Nullable Boolean autoLend) {
      values.autoLend = autoLend;
      return this;
    }

    /** Sets {@link AccountUpdateRequest#autoRepayBorrows()}. */
    public Builder autoRepayBorrows(@Nullable Boolean autoRepayBorrows) {
      values.autoRepayBorrows = autoRepayBorrows;
      return this;
    }

    /** Sets {@link AccountUpdateRequest#leverageLimit()}. */
    public Builder leverageLimit(@Nullable BigDecimal leverageLimit) {
      values.leverageLimit = leverageLimit;
      return this;
    }

    /** Sets {@link AccountUpdateRequest#leverageLimit()} from plain text. */
    public Builder leverageLimit(String leverageLimit) {
      return leverageLimit(Decimals.parse("leverageLimit", leverageLimit));
    }

    /** Returns what was set so far. */
    public AccountUpdateRequest build() {
      return new AccountUpdateRequest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public AccountUpdateRequest received(JsonReader in) {
      boolean whole = true;
      return new AccountUpdateRequest(values.copy(), in.received(whole));
    }
  }
}
