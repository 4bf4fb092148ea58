// Generated from stream-names/schemas/tick.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.api.model.TickSide;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quote that changed.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class QuoteUpdate implements QuoteMessage {
  private static final List<String> MEMBERS = List.of("e", "s", "t");
  private static final List<String> NAMES = List.of("event", "side", "trader");

  private final Values values;
  private final Received received;

  private QuoteUpdate(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** What happened. */
  public TickKind event() {
    return received.require("QuoteUpdate", "e", values.event);
  }

  /** Which side. */
  @Override
  public TickSide side() {
    return received.require("QuoteUpdate", "s", values.side);
  }

  /** Whose it is. */
  @Override
  public String trader() {
    return received.require("QuoteUpdate", "t", values.trader);
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
    return other instanceof QuoteUpdate that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("QuoteUpdate", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable TickKind event;
    @Nullable TickSide side;
    @Nullable String trader;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {event, side, trader};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder event(@Nullable TickKind event) {
      values.event = event;
      return this;
    }

    public Builder side(@Nullable TickSide side) {
      values.side = side;
      return this;
    }

    public Builder trader(@Nullable String trader) {
      values.trader = trader;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public QuoteUpdate build() {
      Checks.require("QuoteUpdate", "event", values.event);
      Checks.require("QuoteUpdate", "side", values.side);
      Checks.require("QuoteUpdate", "trader", values.trader);
      return new QuoteUpdate(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public QuoteUpdate received(JsonReader in) {
      boolean whole = values.event != null && values.side != null && values.trader != null;
      return new QuoteUpdate(values.copy(), in.received(whole));
    }
  }
}
