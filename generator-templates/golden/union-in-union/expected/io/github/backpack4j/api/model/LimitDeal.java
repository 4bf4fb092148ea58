// Generated from union-in-union/spec.yaml. Do not edit; see CONTRIBUTING.md.
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
 * A deal with a limit.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class LimitDeal implements Deal {
  private static final List<String> MEMBERS = List.of("orderType", "symbol", "price", "state");

  private final Values values;
  private final Received received;

  private LimitDeal(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of deal. */
  @Override
  public OrderType orderType() {
    return OrderType.LIMIT;
  }

  /** Market. */
  @Override
  public String symbol() {
    return received.require("LimitDeal", "symbol", values.symbol);
  }

  /** Its limit. In quote per base. */
  public BigDecimal price() {
    return received.require("LimitDeal", "price", values.price);
  }

  /** Where it stands. */
  @Override
  public @Nullable OrderType state() {
    return values.state;
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
    return other instanceof LimitDeal that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("LimitDeal", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String symbol;
    @Nullable BigDecimal price;
    @Nullable OrderType state;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {OrderType.LIMIT, symbol, price, state};
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

    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
      return this;
    }

    public Builder state(@Nullable OrderType state) {
      values.state = state;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public LimitDeal build() {
      Checks.require("LimitDeal", "symbol", values.symbol);
      Checks.require("LimitDeal", "price", values.price);
      return new LimitDeal(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public LimitDeal received(JsonReader in) {
      boolean whole = values.symbol != null && values.price != null;
      return new LimitDeal(values.copy(), in.received(whole));
    }
  }
}
