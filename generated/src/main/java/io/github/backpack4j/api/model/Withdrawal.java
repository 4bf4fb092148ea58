// Generated from specs/schemas/withdrawal.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Funds on their way off the account, or gone.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Withdrawal {
  private static final List<String> MEMBERS =
      List.of(
          "id", "blockchain", "clientId", "identifier", "quantity", "fee", "fiatFee", "fiatState",
          "fiatSymbol", "providerId", "symbol", "status", "subaccountId", "toAddress",
          "transactionHash", "createdAt", "isInternal", "bankName", "bankIdentifier",
          "accountIdentifier", "triggerAt");

  private final Values values;
  private final Received received;

  private Withdrawal(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Id of the withdrawal. */
  public int id() {
    return received.require("Withdrawal", "id", values.id);
  }

  /** Where it goes. */
  public Blockchain blockchain() {
    return received.require("Withdrawal", "blockchain", values.blockchain);
  }

  /** The id the caller gave it. */
  public @Nullable String clientId() {
    return values.clientId;
  }

  /** Transaction that carries it, once it was sent. */
  public @Nullable String identifier() {
    return values.identifier;
  }

  /** How much was asked for, in units of {@link #symbol()}. */
  public BigDecimal quantity() {
    return received.require("Withdrawal", "quantity", values.quantity);
  }

  /**
   * Fee of the withdrawal, whether out of {@link #quantity()} or on top of it is unproven. In units
   * of its asset.
   *
   * <p>In doubt: that it is counted in units of {@code symbol}, and whether it is taken from
   * {@code quantity} or on top of it, is unpublished. A live withdrawal with the balances before
   * and after would settle both.
   */
  public BigDecimal fee() {
    return received.require("Withdrawal", "fee", values.fee);
  }

  /**
   * Fee in fiat money; that it is in units of {@link #fiatSymbol()} is inferred.
   *
   * <p>In doubt: the document says neither its currency nor who takes it. A recording of a
   * withdrawal to a bank would settle both.
   */
  public @Nullable BigDecimal fiatFee() {
    return values.fiatFee;
  }

  /** How far the payment provider Equals Money is with it. */
  public @Nullable EqualsMoneyWithdrawalState fiatState() {
    return values.fiatState;
  }

  /** Currency that it is paid out in. */
  public @Nullable FiatAsset fiatSymbol() {
    return values.fiatSymbol;
  }

  /** Id that the payment provider gave it. */
  public @Nullable String providerId() {
    return values.providerId;
  }

  /** What is withdrawn. */
  public Asset symbol() {
    return received.require("Withdrawal", "symbol", values.symbol);
  }

  /** How far it is. */
  public WithdrawalStatus status() {
    return received.require("Withdrawal", "status", values.status);
  }

  /** Subaccount that it leaves; absent on the main account. */
  public @Nullable Integer subaccountId() {
    return values.subaccountId;
  }

  /** Address that it goes to. */
  public String toAddress() {
    return received.require("Withdrawal", "toAddress", values.toAddress);
  }

  /** Hash of the transaction on the blockchain; absent until there is one. */
  public @Nullable String transactionHash() {
    return values.transactionHash;
  }

  /** When it was requested. UTC text on the wire. */
  public Instant createdAt() {
    return received.require("Withdrawal", "createdAt", values.createdAt);
  }

  /** Whether it stays within the exchange. */
  public boolean isInternal() {
    return received.require("Withdrawal", "isInternal", values.isInternal);
  }

  /** Bank that it is paid to. */
  public @Nullable String bankName() {
    return values.bankName;
  }

  /** Code of that bank. */
  public @Nullable String bankIdentifier() {
    return values.bankIdentifier;
  }

  /** Account at that bank. */
  public @Nullable String accountIdentifier() {
    return values.accountIdentifier;
  }

  /**
   * When a delayed one sets out; absent without a delay. UTC text on the wire.
   *
   * <p>In doubt: that it belongs to the delay of withdrawals to addresses off the whitelist is
   * inferred from its name. A live withdrawal under a delay would settle it.
   */
  public @Nullable Instant triggerAt() {
    return values.triggerAt;
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
    return other instanceof Withdrawal that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "Withdrawal",
        MEMBERS,
        values.all(),
        List.of("toAddress", "bankIdentifier", "accountIdentifier"),
        received);
  }

  private static final class Values implements Cloneable {
    @Nullable Integer id;
    @Nullable Blockchain blockchain;
    @Nullable String clientId;
    @Nullable String identifier;
    @Nullable BigDecimal quantity;
    @Nullable BigDecimal fee;
    @Nullable BigDecimal fiatFee;
    @Nullable EqualsMoneyWithdrawalState fiatState;
    @Nullable FiatAsset fiatSymbol;
    @Nullable String providerId;
    @Nullable Asset symbol;
    @Nullable WithdrawalStatus status;
    @Nullable Integer subaccountId;
    @Nullable String toAddress;
    @Nullable String transactionHash;
    @Nullable Instant createdAt;
    @Nullable Boolean isInternal;
    @Nullable String bankName;
    @Nullable String bankIdentifier;
    @Nullable String accountIdentifier;
    @Nullable Instant triggerAt;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        id, blockchain, clientId, identifier, quantity, fee, fiatFee, fiatState, fiatSymbol,
        providerId, symbol, status, subaccountId, toAddress, transactionHash, createdAt, isInternal,
        bankName, bankIdentifier, accountIdentifier, triggerAt
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder id(@Nullable Integer id) {
      values.id = id;
      return this;
    }

    public Builder blockchain(@Nullable Blockchain blockchain) {
      values.blockchain = blockchain;
      return this;
    }

    public Builder clientId(@Nullable String clientId) {
      values.clientId = clientId;
      return this;
    }

    public Builder identifier(@Nullable String identifier) {
      values.identifier = identifier;
      return this;
    }

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    public Builder fee(@Nullable BigDecimal fee) {
      values.fee = fee;
      return this;
    }

    public Builder fiatFee(@Nullable BigDecimal fiatFee) {
      values.fiatFee = fiatFee;
      return this;
    }

    public Builder fiatState(@Nullable EqualsMoneyWithdrawalState fiatState) {
      values.fiatState = fiatState;
      return this;
    }

    public Builder fiatSymbol(@Nullable FiatAsset fiatSymbol) {
      values.fiatSymbol = fiatSymbol;
      return this;
    }

    public Builder providerId(@Nullable String providerId) {
      values.providerId = providerId;
      return this;
    }

    public Builder symbol(@Nullable Asset symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder status(@Nullable WithdrawalStatus status) {
      values.status = status;
      return this;
    }

    public Builder subaccountId(@Nullable Integer subaccountId) {
      values.subaccountId = subaccountId;
      return this;
    }

    public Builder toAddress(@Nullable String toAddress) {
      values.toAddress = toAddress;
      return this;
    }

    public Builder transactionHash(@Nullable String transactionHash) {
      values.transactionHash = transactionHash;
      return this;
    }

    public Builder createdAt(@Nullable Instant createdAt) {
      values.createdAt = createdAt;
      return this;
    }

    public Builder isInternal(@Nullable Boolean isInternal) {
      values.isInternal = isInternal;
      return this;
    }

    public Builder bankName(@Nullable String bankName) {
      values.bankName = bankName;
      return this;
    }

    public Builder bankIdentifier(@Nullable String bankIdentifier) {
      values.bankIdentifier = bankIdentifier;
      return this;
    }

    public Builder accountIdentifier(@Nullable String accountIdentifier) {
      values.accountIdentifier = accountIdentifier;
      return this;
    }

    public Builder triggerAt(@Nullable Instant triggerAt) {
      values.triggerAt = triggerAt;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Withdrawal build() {
      Checks.require("Withdrawal", "id", values.id);
      Checks.require("Withdrawal", "blockchain", values.blockchain);
      Checks.require("Withdrawal", "quantity", values.quantity);
      Checks.require("Withdrawal", "fee", values.fee);
      Checks.require("Withdrawal", "symbol", values.symbol);
      Checks.require("Withdrawal", "status", values.status);
      Checks.require("Withdrawal", "toAddress", values.toAddress);
      Checks.require("Withdrawal", "createdAt", values.createdAt);
      Checks.require("Withdrawal", "isInternal", values.isInternal);
      Checks.range("Withdrawal", "subaccountId", values.subaccountId, 0L, 65535L);
      return new Withdrawal(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Withdrawal received(JsonReader in) {
      boolean whole =
          values.id != null && values.blockchain != null && values.quantity != null
          && values.fee != null && values.symbol != null && values.status != null
          && values.toAddress != null && values.createdAt != null && values.isInternal != null;
      return new Withdrawal(values.copy(), in.received(whole));
    }
  }
}
