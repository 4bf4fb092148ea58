// Generated from specs/schemas/open-interest.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

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
 * Size of all open positions on one market. It carries no time of the matching engine.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class OpenInterestUpdate {
  private static final List<String> MEMBERS = List.of("e", "E", "s", "o");
  private static final List<String> NAMES = List.of("event", "eventTime", "symbol", "openInterest");

  private final Values values;
  private final Received received;

  private OpenInterestUpdate(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of event, {@link #openInterest()}. */
  public String event() {
    return received.require("OpenInterestUpdate", "e", values.event);
  }

  /** When the stream server sent it. Microseconds on the wire. */
  public Instant eventTime() {
    return received.require("OpenInterestUpdate", "E", values.eventTime);
  }

  /** Market. */
  public String symbol() {
    return received.require("OpenInterestUpdate", "s", values.symbol);
  }

  /**
   * Open interest in contracts, which are taken for units of base as on REST. In base.
   *
   * <p>In doubt: that a contract is one unit of base, and that longs and shorts are not added up,
   * is inferred. A live scenario that compares it with {@code getOpenInterest} would settle the
   * first.
   */
  public BigDecimal openInterest() {
    return received.require("OpenInterestUpdate", "o", values.openInterest);
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
    return other instanceof OpenInterestUpdate that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("OpenInterestUpdate", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String event;
    @Nullable Instant eventTime;
    @Nullable String symbol;
    @Nullable BigDecimal openInterest;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {event, eventTime, symbol, openInterest};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder event(@Nullable String event) {
      values.event = event;
      return this;
    }

    public Builder eventTime(@Nullable Instant eventTime) {
      values.eventTime = eventTime;
      return this;
    }

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder openInterest(@Nullable BigDecimal openInterest) {
      values.openInterest = openInterest;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public OpenInterestUpdate build() {
      Checks.require("OpenInterestUpdate", "event", values.event);
      Checks.require("OpenInterestUpdate", "eventTime", values.eventTime);
      Checks.require("OpenInterestUpdate", "symbol", values.symbol);
      Checks.require("OpenInterestUpdate", "openInterest", values.openInterest);
      return new OpenInterestUpdate(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public OpenInterestUpdate received(JsonReader in) {
      boolean whole =
          values.event != null && values.eventTime != null && values.symbol != null
          && values.openInterest != null;
      return new OpenInterestUpdate(values.copy(), in.received(whole));
    }
  }
}
