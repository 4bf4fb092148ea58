// Generated from specs/schemas/asset.yaml. Do not edit; see CONTRIBUTING.md.
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
 * An asset on one network, and what may be deposited and withdrawn there.
 *
 * <p>In doubt: the document has no words on the members. Their meanings, and what it means that one
 * is absent, are read from the names and from one recorded row. A live deposit below the minimum
 * would settle whether it is credited.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Token {
  private static final List<String> MEMBERS =
      List.of(
          "displayName", "blockchain", "contractAddress", "depositEnabled", "minimumDeposit",
          "withdrawEnabled", "minimumWithdrawal", "maximumWithdrawal", "withdrawalFee");

  private final Values values;
  private final Received received;

  private Token(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Name for people. */
  public String displayName() {
    return received.require("Token", "displayName", values.displayName);
  }

  /** Network of the token. */
  public Blockchain blockchain() {
    return received.require("Token", "blockchain", values.blockchain);
  }

  /** Contract or mint of the token; absent for a network's own coin. */
  public @Nullable String contractAddress() {
    return values.contractAddress;
  }

  /** Whether deposits are taken at present. */
  public boolean depositEnabled() {
    return received.require("Token", "depositEnabled", values.depositEnabled);
  }

  /** Smallest deposit that is credited. In units of its asset. */
  public BigDecimal minimumDeposit() {
    return received.require("Token", "minimumDeposit", values.minimumDeposit);
  }

  /** Whether withdrawals are possible at present. */
  public boolean withdrawEnabled() {
    return received.require("Token", "withdrawEnabled", values.withdrawEnabled);
  }

  /** Smallest withdrawal. In units of its asset. */
  public BigDecimal minimumWithdrawal() {
    return received.require("Token", "minimumWithdrawal", values.minimumWithdrawal);
  }

  /** Largest withdrawal; none when absent. In units of its asset. */
  public @Nullable BigDecimal maximumWithdrawal() {
    return values.maximumWithdrawal;
  }

  /**
   * What one withdrawal costs, whether out of its quantity or on top of it is unproven. In units of
   * its asset.
   *
   * <p>In doubt: whether the fee is taken out of the withdrawn quantity or on top of it is
   * unproven. A live scenario that withdraws would settle it.
   */
  public BigDecimal withdrawalFee() {
    return received.require("Token", "withdrawalFee", values.withdrawalFee);
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
    return other instanceof Token that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Token", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String displayName;
    @Nullable Blockchain blockchain;
    @Nullable String contractAddress;
    @Nullable Boolean depositEnabled;
    @Nullable BigDecimal minimumDeposit;
    @Nullable Boolean withdrawEnabled;
    @Nullable BigDecimal minimumWithdrawal;
    @Nullable BigDecimal maximumWithdrawal;
    @Nullable BigDecimal withdrawalFee;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        displayName, blockchain, contractAddress, depositEnabled, minimumDeposit, withdrawEnabled,
        minimumWithdrawal, maximumWithdrawal, withdrawalFee
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder displayName(@Nullable String displayName) {
      values.displayName = displayName;
      return this;
    }

    public Builder blockchain(@Nullable Blockchain blockchain) {
      values.blockchain = blockchain;
      return this;
    }

    public Builder contractAddress(@Nullable String contractAddress) {
      values.contractAddress = contractAddress;
      return this;
    }

    public Builder depositEnabled(@Nullable Boolean depositEnabled) {
      values.depositEnabled = depositEnabled;
      return this;
    }

    public Builder minimumDeposit(@Nullable BigDecimal minimumDeposit) {
      values.minimumDeposit = minimumDeposit;
      return this;
    }

    public Builder withdrawEnabled(@Nullable Boolean withdrawEnabled) {
      values.withdrawEnabled = withdrawEnabled;
      return this;
    }

    public Builder minimumWithdrawal(@Nullable BigDecimal minimumWithdrawal) {
      values.minimumWithdrawal = minimumWithdrawal;
      return this;
    }

    public Builder maximumWithdrawal(@Nullable BigDecimal maximumWithdrawal) {
      values.maximumWithdrawal = maximumWithdrawal;
      return this;
    }

    public Builder withdrawalFee(@Nullable BigDecimal withdrawalFee) {
      values.withdrawalFee = withdrawalFee;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Token build() {
      Checks.require("Token", "displayName", values.displayName);
      Checks.require("Token", "blockchain", values.blockchain);
      Checks.require("Token", "depositEnabled", values.depositEnabled);
      Checks.require("Token", "minimumDeposit", values.minimumDeposit);
      Checks.require("Token", "withdrawEnabled", values.withdrawEnabled);
      Checks.require("Token", "minimumWithdrawal", values.minimumWithdrawal);
      Checks.require("Token", "withdrawalFee", values.withdrawalFee);
      return new Token(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Token received(JsonReader in) {
      boolean whole =
          values.displayName != null && values.blockchain != null && values.depositEnabled != null
          && values.minimumDeposit != null && values.withdrawEnabled != null
          && values.minimumWithdrawal != null && values.withdrawalFee != null;
      return new Token(values.copy(), in.received(whole));
    }
  }
}
