// Generated from catalogue/schemas/book.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.book.PriceLevel;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of a book.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class BookChange {
  private static final List<String> MEMBERS = List.of("f", "l", "a", "b", "t");
  private static final List<String> NAMES =
      List.of("firstUpdateId", "lastUpdateId", "asks", "bids", "engineTime");

  private final Values values;
  private final Received received;

  private BookChange(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** First update. */
  public long firstUpdateId() {
    return received.require("BookChange", "f", values.firstUpdateId);
  }

  /** Last update. */
  public long lastUpdateId() {
    return received.require("BookChange", "l", values.lastUpdateId);
  }

  /** Sellers' levels. */
  public List<PriceLevel> asks() {
    return received.require("BookChange", "a", values.asks);
  }

  /** Buyers' levels. */
  public List<PriceLevel> bids() {
    return received.require("BookChange", "b", values.bids);
  }

  /** When it was made. Microseconds on the wire. */
  public Instant engineTime() {
    return received.require("BookChange", "t", values.engineTime);
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
    return other instanceof BookChange that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("BookChange", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Long firstUpdateId;
    @Nullable Long lastUpdateId;
    @Nullable List<PriceLevel> asks;
    @Nullable List<PriceLevel> bids;
    @Nullable Instant engineTime;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {firstUpdateId, lastUpdateId, asks, bids, engineTime};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder firstUpdateId(@Nullable Long firstUpdateId) {
      values.firstUpdateId = firstUpdateId;
      return this;
    }

    public Builder lastUpdateId(@Nullable Long lastUpdateId) {
      values.lastUpdateId = lastUpdateId;
      return this;
    }

    public Builder asks(@Nullable List<PriceLevel> asks) {
      values.asks = asks;
      return this;
    }

    public Builder bids(@Nullable List<PriceLevel> bids) {
      values.bids = bids;
      return this;
    }

    public Builder engineTime(@Nullable Instant engineTime) {
      values.engineTime = engineTime;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public BookChange build() {
      Checks.require("BookChange", "firstUpdateId", values.firstUpdateId);
      Checks.require("BookChange", "lastUpdateId", values.lastUpdateId);
      Checks.require("BookChange", "asks", values.asks);
      Checks.require("BookChange", "bids", values.bids);
      Checks.require("BookChange", "engineTime", values.engineTime);
      values.asks = Checks.list("BookChange", "asks", values.asks);
      values.bids = Checks.list("BookChange", "bids", values.bids);
      return new BookChange(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public BookChange received(JsonReader in) {
      boolean whole =
          values.firstUpdateId != null && values.lastUpdateId != null && values.asks != null
          && values.bids != null && values.engineTime != null;
      return new BookChange(values.copy(), in.received(whole));
    }
  }
}
