// Generated from specs/schemas/open-interest.yaml. Do not edit; see CONTRIBUTING.md.
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
 * Size of all open positions on one market.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class OpenInterest {
  private static final List<String> MEMBERS = List.of("symbol", "openInterest", "timestamp");

  private final Values values;
  private final Received received;

  private OpenInterest(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Market. */
  public String symbol() {
    return received.require("OpenInterest", "symbol", values.symbol);
  }

  /**
   * Open interest; that longs and shorts are not added up is inferred. Absent where the exchange
   * has none to report. There is no figure in quote. In base.
   *
   * <p>In doubt: whether both sides are counted is unpublished. A market that reached its published
   * limit would settle it.
   */
  public @Nullable BigDecimal openInterest() {
    return values.openInterest;
  }

  /** When it was measured. Milliseconds on the wire. */
  public Instant timestamp() {
    return received.require("OpenInterest", "timestamp", values.timestamp);
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
    return other instanceof OpenInterest that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("OpenInterest", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String symbol;
    @Nullable BigDecimal openInterest;
    @Nullable Instant timestamp;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {symbol, openInterest, timestamp};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder openInterest(@Nullable BigDecimal openInterest) {
      values.openInterest = openInterest;
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
    public OpenInterest build() {
      Checks.require("OpenInterest", "symbol", values.symbol);
      Checks.require("OpenInterest", "timestamp", values.timestamp);
      return new OpenInterest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public OpenInterest received(JsonReader in) {
      boolean whole = values.symbol != null && values.timestamp != null;
      return new OpenInterest(values.copy(), in.received(whole));
    }
  }
}
