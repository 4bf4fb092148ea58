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
 * How far a price may stand from the mean mark price.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class MarkPriceBand {
  private static final List<String> MEMBERS = List.of("maxMultiplier", "minMultiplier");

  private final Values values;
  private final Received received;

  private MarkPriceBand(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Highest price, as a multiple of the mean mark price. As a multiple, 2 for twice as much. */
  public BigDecimal maxMultiplier() {
    return received.require("MarkPriceBand", "maxMultiplier", values.maxMultiplier);
  }

  /** Lowest price, as a multiple of the mean mark price. As a multiple, 2 for twice as much. */
  public BigDecimal minMultiplier() {
    return received.require("MarkPriceBand", "minMultiplier", values.minMultiplier);
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
    return other instanceof MarkPriceBand that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("MarkPriceBand", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal maxMultiplier;
    @Nullable BigDecimal minMultiplier;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {maxMultiplier, minMultiplier};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder maxMultiplier(@Nullable BigDecimal maxMultiplier) {
      values.maxMultiplier = maxMultiplier;
      return this;
    }

    public Builder minMultiplier(@Nullable BigDecimal minMultiplier) {
      values.minMultiplier = minMultiplier;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public MarkPriceBand build() {
      Checks.require("MarkPriceBand", "maxMultiplier", values.maxMultiplier);
      Checks.require("MarkPriceBand", "minMultiplier", values.minMultiplier);
      return new MarkPriceBand(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public MarkPriceBand received(JsonReader in) {
      boolean whole = values.maxMultiplier != null && values.minMultiplier != null;
      return new MarkPriceBand(values.copy(), in.received(whole));
    }
  }
}
