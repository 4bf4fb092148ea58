// Generated from specs/schemas/withdrawal.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
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
 * Funds to send off the account.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class WithdrawalRequest {
  private static final List<String> MEMBERS =
      List.of(
          "address", "blockchain", "clientId", "quantity", "symbol", "twoFactorToken", "autoBorrow",
          "autoLendRedeem", "recipientInformation");

  private final Values values;
  private final Received received;

  private WithdrawalRequest(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Where to send them. */
  public String address() {
    return received.require("WithdrawalRequest", "address", values.address);
  }

  /** Blockchain to send them over. */
  public Blockchain blockchain() {
    return received.require("WithdrawalRequest", "blockchain", values.blockchain);
  }

  /** Any text of up to 255 characters by which to find the withdrawal again. */
  public @Nullable String clientId() {
    return values.clientId;
  }

  /** How much to send, in units of {@link #symbol()}. */
  public BigDecimal quantity() {
    return received.require("WithdrawalRequest", "quantity", values.quantity);
  }

  /** What to send. */
  public Asset symbol() {
    return received.require("WithdrawalRequest", "symbol", values.symbol);
  }

  /**
   * Token of the second factor. Addresses in the address book that are exempt from it need none,
   * and others are refused without one. Whether one is taken from an API key is unproven.
   *
   * <p>In doubt: a published answer to users says that tokens are not taken over the API at
   * present. A live withdrawal with one would settle it.
   */
  public @Nullable String twoFactorToken() {
    return values.twoFactorToken;
  }

  /** Whether to borrow what is missing. */
  public @Nullable Boolean autoBorrow() {
    return values.autoBorrow;
  }

  /** Whether to redeem what is lent when the rest does not suffice. */
  public @Nullable Boolean autoLendRedeem() {
    return values.autoLendRedeem;
  }

  /**
   * Who receives the funds, where the exchange has to know; how it is signed is unpublished.
   *
   * <p>In doubt: how a member that is an object is signed is unpublished. The exchange's own client
   * comes to its JSON without white space and with sorted names, which is what is signed here. A
   * live withdrawal with this member would settle it; without this member every rule of signing is
   * known.
   */
  public @Nullable RecipientInformation recipientInformation() {
    return values.recipientInformation;
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
    return other instanceof WithdrawalRequest that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "WithdrawalRequest", MEMBERS, values.all(), List.of("address", "twoFactorToken"), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String address;
    @Nullable Blockchain blockchain;
    @Nullable String clientId;
    @Nullable BigDecimal quantity;
    @Nullable Asset symbol;
    @Nullable String twoFactorToken;
    @Nullable Boolean autoBorrow;
    @Nullable Boolean autoLendRedeem;
    @Nullable RecipientInformation recipientInformation;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        address, blockchain, clientId, quantity, symbol, twoFactorToken, autoBorrow, autoLendRedeem,
        recipientInformation
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link WithdrawalRequest#address()}. */
    public Builder address(@Nullable String address) {
      values.address = address;
      return this;
    }

    /** Sets {@link WithdrawalRequest#blockchain()}. */
    public Builder blockchain(@Nullable Blockchain blockchain) {
      values.blockchain = blockchain;
      return this;
    }

    /** Sets {@link WithdrawalRequest#clientId()}. */
    public Builder clientId(@Nullable String clientId) {
      values.clientId = clientId;
      return this;
    }

    /** Sets {@link WithdrawalRequest#quantity()}. */
    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    /** Sets {@link WithdrawalRequest#quantity()} from plain text. */
    public Builder quantity(String quantity) {
      return quantity(Decimals.parse("quantity", quantity));
    }

    /** Sets {@link WithdrawalRequest#symbol()}. */
    public Builder symbol(@Nullable Asset symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link WithdrawalRequest#twoFactorToken()}. */
    public Builder twoFactorToken(@Nullable String twoFactorToken) {
      values.twoFactorToken = twoFactorToken;
      return this;
    }

    /** Sets {@link WithdrawalRequest#autoBorrow()}. */
    public Builder autoBorrow(@Nullable Boolean autoBorrow) {
      values.autoBorrow = autoBorrow;
      return this;
    }

    /** Sets {@link WithdrawalRequest#autoLendRedeem()}. */
    public Builder autoLendRedeem(@Nullable Boolean autoLendRedeem) {
      values.autoLendRedeem = autoLendRedeem;
      return this;
    }

    /** Sets {@link WithdrawalRequest#recipientInformation()}. */
    public Builder recipientInformation(@Nullable RecipientInformation recipientInformation) {
      values.recipientInformation = recipientInformation;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public WithdrawalRequest build() {
      Checks.require("WithdrawalRequest", "address", values.address);
      Checks.require("WithdrawalRequest", "blockchain", values.blockchain);
      Checks.require("WithdrawalRequest", "quantity", values.quantity);
      Checks.require("WithdrawalRequest", "symbol", values.symbol);
      Checks.length("WithdrawalRequest", "clientId", values.clientId, 255);
      return new WithdrawalRequest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public WithdrawalRequest received(JsonReader in) {
      boolean whole =
          values.address != null && values.blockchain != null && values.quantity != null
          && values.symbol != null;
      return new WithdrawalRequest(values.copy(), in.received(whole));
    }
  }
}
