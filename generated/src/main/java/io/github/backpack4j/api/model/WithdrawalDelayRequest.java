// Generated from specs/schemas/withdrawal.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The delay to set.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class WithdrawalDelayRequest {
  private static final List<String> MEMBERS = List.of("withdrawalDelayHours", "twoFactorToken");

  private final Values values;
  private final Received received;

  private WithdrawalDelayRequest(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Hours that a withdrawal is to wait. */
  public long withdrawalDelayHours() {
    return received.require(
        "WithdrawalDelayRequest", "withdrawalDelayHours", values.withdrawalDelayHours);
  }

  /** Token of the second factor. */
  public String twoFactorToken() {
    return received.require("WithdrawalDelayRequest", "twoFactorToken", values.twoFactorToken);
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
    return other instanceof WithdrawalDelayRequest that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "WithdrawalDelayRequest", MEMBERS, values.all(), List.of("twoFactorToken"), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Long withdrawalDelayHours;
    @Nullable String twoFactorToken;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {withdrawalDelayHours, twoFactorToken};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link WithdrawalDelayRequest#withdrawalDelayHours()}. */
    public Builder withdrawalDelayHours(@Nullable Long withdrawalDelayHours) {
      values.withdrawalDelayHours = withdrawalDelayHours;
      return this;
    }

    /** Sets {@link WithdrawalDelayRequest#twoFactorToken()}. */
    public Builder twoFactorToken(@Nullable String twoFactorToken) {
      values.twoFactorToken = twoFactorToken;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public WithdrawalDelayRequest build() {
      Checks.require("WithdrawalDelayRequest", "withdrawalDelayHours", values.withdrawalDelayHours);
      Checks.require("WithdrawalDelayRequest", "twoFactorToken", values.twoFactorToken);
      Checks.range(
          "WithdrawalDelayRequest",
          "withdrawalDelayHours",
          values.withdrawalDelayHours,
          0L,
          4294967295L);
      return new WithdrawalDelayRequest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public WithdrawalDelayRequest received(JsonReader in) {
      boolean whole = values.withdrawalDelayHours != null && values.twoFactorToken != null;
      return new WithdrawalDelayRequest(values.copy(), in.received(whole));
    }
  }
}
