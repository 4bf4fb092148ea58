// Generated from specs/schemas/deposit.yaml. Do not edit; see CONTRIBUTING.md.
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
 * Funds on their way onto the account, or there.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Deposit {
  private static final List<String> MEMBERS =
      List.of(
          "id", "toAddress", "fromAddress", "source", "status", "transactionHash", "symbol",
          "quantity", "createdAt", "fiatAmount", "fiatCurrency", "institutionBic", "platformMemo");

  private final Values values;
  private final Received received;

  private Deposit(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Id of the deposit. */
  public int id() {
    return received.require("Deposit", "id", values.id);
  }

  /** Address that it was sent to. */
  public @Nullable String toAddress() {
    return values.toAddress;
  }

  /** Address that it came from. */
  public @Nullable String fromAddress() {
    return values.fromAddress;
  }

  /** What it came over, a blockchain or a payment provider. */
  public DepositSource source() {
    return received.require("Deposit", "source", values.source);
  }

  /** How far it is. */
  public DepositStatus status() {
    return received.require("Deposit", "status", values.status);
  }

  /** Hash of the transaction on the blockchain; absent without one. */
  public @Nullable String transactionHash() {
    return values.transactionHash;
  }

  /** What was deposited. */
  public Asset symbol() {
    return received.require("Deposit", "symbol", values.symbol);
  }

  /** How much was deposited, in units of {@link #symbol()}. */
  public BigDecimal quantity() {
    return received.require("Deposit", "quantity", values.quantity);
  }

  /** When the exchange made its record. UTC text on the wire. */
  public Instant createdAt() {
    return received.require("Deposit", "createdAt", values.createdAt);
  }

  /**
   * What was paid, in units of {@link #fiatCurrency()}; a number on the wire, so digits may be lost
   * before they are sent.
   */
  public @Nullable BigDecimal fiatAmount() {
    return values.fiatAmount;
  }

  /** Currency of {@link #fiatAmount()}. */
  public @Nullable FiatAsset fiatCurrency() {
    return values.fiatCurrency;
  }

  /** Code of the bank that paid. */
  public @Nullable String institutionBic() {
    return values.institutionBic;
  }

  /** Note that the exchange may add. */
  public @Nullable String platformMemo() {
    return values.platformMemo;
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
    return other instanceof Deposit that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "Deposit",
        MEMBERS,
        values.all(),
        List.of("toAddress", "fromAddress", "institutionBic"),
        received);
  }

  private static final class Values implements Cloneable {
    @Nullable Integer id;
    @Nullable String toAddress;
    @Nullable String fromAddress;
    @Nullable DepositSource source;
    @Nullable DepositStatus status;
    @Nullable String transactionHash;
    @Nullable Asset symbol;
    @Nullable BigDecimal quantity;
    @Nullable Instant createdAt;
    @Nullable BigDecimal fiatAmount;
    @Nullable FiatAsset fiatCurrency;
    @Nullable String institutionBic;
    @Nullable String platformMemo;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        id, toAddress, fromAddress, source, status, transactionHash, symbol, quantity, createdAt,
        fiatAmount, fiatCurrency, institutionBic, platformMemo
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

    public Builder toAddress(@Nullable String toAddress) {
      values.toAddress = toAddress;
      return this;
    }

    public Builder fromAddress(@Nullable String fromAddress) {
      values.fromAddress = fromAddress;
      return this;
    }

    public Builder source(@Nullable DepositSource source) {
      values.source = source;
      return this;
    }

    public Builder status(@Nullable DepositStatus status) {
      values.status = status;
      return this;
    }

    public Builder transactionHash(@Nullable String transactionHash) {
      values.transactionHash = transactionHash;
      return this;
    }

    public Builder symbol(@Nullable Asset symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    public Builder createdAt(@Nullable Instant createdAt) {
      values.createdAt = createdAt;
      return this;
    }

    public Builder fiatAmount(@Nullable BigDecimal fiatAmount) {
      values.fiatAmount = fiatAmount;
      return this;
    }

    public Builder fiatCurrency(@Nullable FiatAsset fiatCurrency) {
      values.fiatCurrency = fiatCurrency;
      return this;
    }

    public Builder institutionBic(@Nullable String institutionBic) {
      values.institutionBic = institutionBic;
      return this;
    }

    public Builder platformMemo(@Nullable String platformMemo) {
      values.platformMemo = platformMemo;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Deposit build() {
      Checks.require("Deposit", "id", values.id);
      Checks.require("Deposit", "source", values.source);
      Checks.require("Deposit", "status", values.status);
      Checks.require("Deposit", "symbol", values.symbol);
      Checks.require("Deposit", "quantity", values.quantity);
      Checks.require("Deposit", "createdAt", values.createdAt);
      return new Deposit(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Deposit received(JsonReader in) {
      boolean whole =
          values.id != null && values.source != null && values.status != null
          && values.symbol != null && values.quantity != null && values.createdAt != null;
      return new Deposit(values.copy(), in.received(whole));
    }
  }
}
