// Generated from specs/schemas/market.yaml. Do not edit; see CONTRIBUTING.md.
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
 * Rules for the quantity of an order.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class QuantityFilter {
  private static final List<String> MEMBERS = List.of("minQuantity", "maxQuantity", "stepSize");

  private final Values values;
  private final Received received;

  private QuantityFilter(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Smallest quantity the book takes; on futures a position below it is closed. In base. */
  public BigDecimal minQuantity() {
    return received.require("QuantityFilter", "minQuantity", values.minQuantity);
  }

  /** Largest quantity the book takes; none when absent. In base. */
  public @Nullable BigDecimal maxQuantity() {
    return values.maxQuantity;
  }

  /** Every quantity is a multiple of it. In base. */
  public BigDecimal stepSize() {
    return received.require("QuantityFilter", "stepSize", values.stepSize);
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
    return other instanceof QuantityFilter that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("QuantityFilter", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal minQuantity;
    @Nullable BigDecimal maxQuantity;
    @Nullable BigDecimal stepSize;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {minQuantity, maxQuantity, stepSize};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder minQuantity(@Nullable BigDecimal minQuantity) {
      values.minQuantity = minQuantity;
      return this;
    }

    public Builder maxQuantity(@Nullable BigDecimal maxQuantity) {
      values.maxQuantity = maxQuantity;
      return this;
    }

    public Builder stepSize(@Nullable BigDecimal stepSize) {
      values.stepSize = stepSize;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public QuantityFilter build() {
      Checks.require("QuantityFilter", "minQuantity", values.minQuantity);
      Checks.require("QuantityFilter", "stepSize", values.stepSize);
      return new QuantityFilter(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public QuantityFilter received(JsonReader in) {
      boolean whole = values.minQuantity != null && values.stepSize != null;
      return new QuantityFilter(values.copy(), in.received(whole));
    }
  }
}
