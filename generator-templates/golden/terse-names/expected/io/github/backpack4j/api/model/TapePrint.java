// Generated from terse-names/spec.yaml. Do not edit; see CONTRIBUTING.md.
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
 * One print.
 *
 * <p>In doubt: that there is no more to a print is unproven. A recording would settle it.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class TapePrint {
  private static final List<String> MEMBERS = List.of("e", "E", "p", "P");
  private static final List<String> NAMES = List.of("event", "eventTime", "price", "priceBefore");

  private final Values values;
  private final Received received;

  private TapePrint(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of event. */
  public String event() {
    return received.require("TapePrint", "e", values.event);
  }

  /** When it was sent. Microseconds on the wire. */
  public Instant eventTime() {
    return received.require("TapePrint", "E", values.eventTime);
  }

  /**
   * Price. In quote per base.
   *
   * <p>In doubt: whether {@code p} is rounded is unproven. A recording would settle it.
   */
  public BigDecimal price() {
    return received.require("TapePrint", "p", values.price);
  }

  /** Price before, if it is not {@link #price()}. In quote per base. */
  public @Nullable BigDecimal priceBefore() {
    return values.priceBefore;
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
    return other instanceof TapePrint that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("TapePrint", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String event;
    @Nullable Instant eventTime;
    @Nullable BigDecimal price;
    @Nullable BigDecimal priceBefore;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {event, eventTime, price, priceBefore};
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

    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
      return this;
    }

    public Builder priceBefore(@Nullable BigDecimal priceBefore) {
      values.priceBefore = priceBefore;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public TapePrint build() {
      Checks.require("TapePrint", "event", values.event);
      Checks.require("TapePrint", "eventTime", values.eventTime);
      Checks.require("TapePrint", "price", values.price);
      return new TapePrint(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public TapePrint received(JsonReader in) {
      boolean whole = values.event != null && values.eventTime != null && values.price != null;
      return new TapePrint(values.copy(), in.received(whole));
    }
  }
}
