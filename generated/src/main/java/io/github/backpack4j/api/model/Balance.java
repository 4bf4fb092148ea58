// Generated from specs/schemas/balance.yaml. Do not edit; see CONTRIBUTING.md.
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
 * Funds of one asset.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Balance {
  private static final List<String> MEMBERS = List.of("available", "locked", "staked");

  private final Values values;
  private final Received received;

  private Balance(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Free to trade or withdraw. In units of its asset. */
  public BigDecimal available() {
    return received.require("Balance", "available", values.available);
  }

  /** Held by resting orders. In units of its asset. */
  public BigDecimal locked() {
    return received.require("Balance", "locked", values.locked);
  }

  /** Staked. In units of its asset. */
  public BigDecimal staked() {
    return received.require("Balance", "staked", values.staked);
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
    return other instanceof Balance that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Balance", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal available;
    @Nullable BigDecimal locked;
    @Nullable BigDecimal staked;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {available, locked, staked};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder available(@Nullable BigDecimal available) {
      values.available = available;
      return this;
    }

    public Builder locked(@Nullable BigDecimal locked) {
      values.locked = locked;
      return this;
    }

    public Builder staked(@Nullable BigDecimal staked) {
      values.staked = staked;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Balance build() {
      Checks.require("Balance", "available", values.available);
      Checks.require("Balance", "locked", values.locked);
      Checks.require("Balance", "staked", values.staked);
      return new Balance(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Balance received(JsonReader in) {
      boolean whole = values.available != null && values.locked != null && values.staked != null;
      return new Balance(values.copy(), in.received(whole));
    }
  }
}
