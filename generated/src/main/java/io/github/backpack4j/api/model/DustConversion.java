// Generated from specs/schemas/dust.yaml. Do not edit; see CONTRIBUTING.md.
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
 * A balance too small to trade, turned into USDC.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class DustConversion {
  private static final List<String> MEMBERS =
      List.of("id", "quantity", "symbol", "usdcReceived", "timestamp");

  private final Values values;
  private final Received received;

  private DustConversion(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Id of the conversion. */
  public long id() {
    return received.require("DustConversion", "id", values.id);
  }

  /** How much of {@link #symbol()} was given. In units of its asset. */
  public BigDecimal quantity() {
    return received.require("DustConversion", "quantity", values.quantity);
  }

  /** What was converted. */
  public Asset symbol() {
    return received.require("DustConversion", "symbol", values.symbol);
  }

  /** USDC received for it. In units of its asset. */
  public BigDecimal usdcReceived() {
    return received.require("DustConversion", "usdcReceived", values.usdcReceived);
  }

  /** When it was converted. UTC text on the wire. */
  public Instant timestamp() {
    return received.require("DustConversion", "timestamp", values.timestamp);
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
    return other instanceof DustConversion that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("DustConversion", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Long id;
    @Nullable BigDecimal quantity;
    @Nullable Asset symbol;
    @Nullable BigDecimal usdcReceived;
    @Nullable Instant timestamp;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {id, quantity, symbol, usdcReceived, timestamp};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder id(@Nullable Long id) {
      values.id = id;
      return this;
    }

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    public Builder symbol(@Nullable Asset symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder usdcReceived(@Nullable BigDecimal usdcReceived) {
      values.usdcReceived = usdcReceived;
      return this;
    }

    public Builder timestamp(@Nullable Instant timestamp) {
      values.timestamp = timestamp;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public DustConversion build() {
      Checks.require("DustConversion", "id", values.id);
      Checks.require("DustConversion", "quantity", values.quantity);
      Checks.require("DustConversion", "symbol", values.symbol);
      Checks.require("DustConversion", "usdcReceived", values.usdcReceived);
      Checks.require("DustConversion", "timestamp", values.timestamp);
      Checks.range("DustConversion", "id", values.id, 0L, 9223372036854775807L);
      return new DustConversion(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public DustConversion received(JsonReader in) {
      boolean whole =
          values.id != null && values.quantity != null && values.symbol != null
          && values.usdcReceived != null && values.timestamp != null;
      return new DustConversion(values.copy(), in.received(whole));
    }
  }
}
