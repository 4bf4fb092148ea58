// Generated from specs/schemas/withdrawal.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long withdrawals to addresses off the whitelist wait, so that they can still be stopped. */
public final class WithdrawalDelay {
  private static final List<String> MEMBERS =
      List.of(
          "currentWithdrawalDelayHours", "pendingWithdrawalDelayHours",
          "pendingWithdrawalDelayHoursEnabledAt");

  private final Values values;
  private final Received received;

  private WithdrawalDelay(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Hours that apply now; absent without a delay. */
  public @Nullable Integer currentWithdrawalDelayHours() {
    return values.currentWithdrawalDelayHours;
  }

  /** Hours that will apply; absent unless a change is on its way. */
  public @Nullable Integer pendingWithdrawalDelayHours() {
    return values.pendingWithdrawalDelayHours;
  }

  /** When they will apply. UTC text on the wire. */
  public @Nullable Instant pendingWithdrawalDelayHoursEnabledAt() {
    return values.pendingWithdrawalDelayHoursEnabledAt;
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
    return other instanceof WithdrawalDelay that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("WithdrawalDelay", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Integer currentWithdrawalDelayHours;
    @Nullable Integer pendingWithdrawalDelayHours;
    @Nullable Instant pendingWithdrawalDelayHoursEnabledAt;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        currentWithdrawalDelayHours, pendingWithdrawalDelayHours,
        pendingWithdrawalDelayHoursEnabledAt
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder currentWithdrawalDelayHours(@Nullable Integer currentWithdrawalDelayHours) {
      values.currentWithdrawalDelayHours = currentWithdrawalDelayHours;
      return this;
    }

    public Builder pendingWithdrawalDelayHours(@Nullable Integer pendingWithdrawalDelayHours) {
      values.pendingWithdrawalDelayHours = pendingWithdrawalDelayHours;
      return this;
    }

    public Builder pendingWithdrawalDelayHoursEnabledAt(
        @Nullable Instant pendingWithdrawalDelayHoursEnabledAt) {
      values.pendingWithdrawalDelayHoursEnabledAt = pendingWithdrawalDelayHoursEnabledAt;
      return this;
    }

    /** Returns what was set so far. */
    public WithdrawalDelay build() {
      return new WithdrawalDelay(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public WithdrawalDelay received(JsonReader in) {
      boolean whole = true;
      return new WithdrawalDelay(values.copy(), in.received(whole));
    }
  }
}
