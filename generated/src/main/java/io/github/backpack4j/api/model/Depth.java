// Generated from specs/schemas/depth.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

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
 * A snapshot of one market's book; both sides ascend in price.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Depth {
  private static final List<String> MEMBERS = List.of("asks", "bids", "lastUpdateId", "timestamp");

  private final Values values;
  private final Received received;

  private Depth(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Sellers' levels; the best is the first. */
  public List<PriceLevel> asks() {
    return received.require("Depth", "asks", values.asks);
  }

  /** Buyers' levels; the best is the last. */
  public List<PriceLevel> bids() {
    return received.require("Depth", "bids", values.bids);
  }

  /**
   * Sequence number of the last change in this snapshot, on the same count as the depth stream's.
   */
  public long lastUpdateId() {
    return received.require("Depth", "lastUpdateId", values.lastUpdateId);
  }

  /** When the matching engine took the snapshot. Microseconds on the wire. */
  public Instant timestamp() {
    return received.require("Depth", "timestamp", values.timestamp);
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
    return other instanceof Depth that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Depth", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable List<PriceLevel> asks;
    @Nullable List<PriceLevel> bids;
    @Nullable Long lastUpdateId;
    @Nullable Instant timestamp;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {asks, bids, lastUpdateId, timestamp};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder asks(@Nullable List<PriceLevel> asks) {
      values.asks = asks;
      return this;
    }

    public Builder bids(@Nullable List<PriceLevel> bids) {
      values.bids = bids;
      return this;
    }

    public Builder lastUpdateId(@Nullable Long lastUpdateId) {
      values.lastUpdateId = lastUpdateId;
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
    public Depth build() {
      Checks.require("Depth", "asks", values.asks);
      Checks.require("Depth", "bids", values.bids);
      Checks.require("Depth", "lastUpdateId", values.lastUpdateId);
      Checks.require("Depth", "timestamp", values.timestamp);
      values.asks = Checks.list("Depth", "asks", values.asks);
      values.bids = Checks.list("Depth", "bids", values.bids);
      return new Depth(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Depth received(JsonReader in) {
      boolean whole =
          values.asks != null && values.bids != null && values.lastUpdateId != null
          && values.timestamp != null;
      return new Depth(values.copy(), in.received(whole));
    }
  }
}
