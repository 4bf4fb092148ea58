// Generated from specs/schemas/depth.yaml. Do not edit; see CONTRIBUTING.md.
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
 * Changes to one market's book. Each level holds the new quantity at its price, {@code 0} when the
 * price is now empty. Updates without levels occur and still advance the sequence.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class DepthUpdate {
  private static final List<String> MEMBERS = List.of("e", "E", "s", "a", "b", "U", "u", "T");
  private static final List<String> NAMES =
      List.of(
          "event", "eventTime", "symbol", "asks", "bids", "firstUpdateId", "lastUpdateId",
          "engineTime");

  private final Values values;
  private final Received received;

  private DepthUpdate(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of event, {@code depth}. */
  public String event() {
    return received.require("DepthUpdate", "e", values.event);
  }

  /**
   * When the stream server sent it; may be a little before {@link #engineTime()}. Microseconds on
   * the wire.
   */
  public Instant eventTime() {
    return received.require("DepthUpdate", "E", values.eventTime);
  }

  /** Market. */
  public String symbol() {
    return received.require("DepthUpdate", "s", values.symbol);
  }

  /** Sellers' levels that changed, in no promised order. */
  public List<PriceLevel> asks() {
    return received.require("DepthUpdate", "a", values.asks);
  }

  /** Buyers' levels that changed, in no promised order. */
  public List<PriceLevel> bids() {
    return received.require("DepthUpdate", "b", values.bids);
  }

  /** First sequence number in this update; one more than the last of the update before. */
  public long firstUpdateId() {
    return received.require("DepthUpdate", "U", values.firstUpdateId);
  }

  /** Last sequence number in this update. */
  public long lastUpdateId() {
    return received.require("DepthUpdate", "u", values.lastUpdateId);
  }

  /** When the matching engine made the last change. Microseconds on the wire. */
  public Instant engineTime() {
    return received.require("DepthUpdate", "T", values.engineTime);
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
    return other instanceof DepthUpdate that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("DepthUpdate", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String event;
    @Nullable Instant eventTime;
    @Nullable String symbol;
    @Nullable List<PriceLevel> asks;
    @Nullable List<PriceLevel> bids;
    @Nullable Long firstUpdateId;
    @Nullable Long lastUpdateId;
    @Nullable Instant engineTime;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        event, eventTime, symbol, asks, bids, firstUpdateId, lastUpdateId, engineTime
      };
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

    public Builder asks(@Nullable List<PriceLevel> asks) {
      values.asks = asks;
      return this;
    }

    public Builder bids(@Nullable List<PriceLevel> bids) {
      values.bids = bids;
      return this;
    }

    public Builder firstUpdateId(@Nullable Long firstUpdateId) {
      values.firstUpdateId = firstUpdateId;
      return this;
    }

    public Builder lastUpdateId(@Nullable Long lastUpdateId) {
      values.lastUpdateId = lastUpdateId;
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
    public DepthUpdate build() {
      Checks.require("DepthUpdate", "event", values.event);
      Checks.require("DepthUpdate", "eventTime", values.eventTime);
      Checks.require("DepthUpdate", "symbol", values.symbol);
      Checks.require("DepthUpdate", "asks", values.asks);
      Checks.require("DepthUpdate", "bids", values.bids);
      Checks.require("DepthUpdate", "firstUpdateId", values.firstUpdateId);
      Checks.require("DepthUpdate", "lastUpdateId", values.lastUpdateId);
      Checks.require("DepthUpdate", "engineTime", values.engineTime);
      values.asks = Checks.list("DepthUpdate", "asks", values.asks);
      values.bids = Checks.list("DepthUpdate", "bids", values.bids);
      return new DepthUpdate(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public DepthUpdate received(JsonReader in) {
      boolean whole =
          values.event != null && values.eventTime != null && values.symbol != null
          && values.asks != null && values.bids != null && values.firstUpdateId != null
          && values.lastUpdateId != null && values.engineTime != null;
      return new DepthUpdate(values.copy(), in.received(whole));
    }
  }
}
