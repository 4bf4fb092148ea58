// Generated from specs/schemas/margin.yaml. Do not edit; see CONTRIBUTING.md.
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
 * The larger of {@code base} and {@code factor} times the square root of the notional value in USD.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class SqrtMarginFunction implements MarginFunction {
  private static final List<String> MEMBERS = List.of("type", "base", "factor");

  private final Values values;
  private final Received received;

  private SqrtMarginFunction(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Names the function. */
  @Override
  public String type() {
    return "sqrt";
  }

  /** Fraction that applies to small exposure. As a fraction, 0.01 for one percent. */
  public BigDecimal base() {
    return received.require("SqrtMarginFunction", "base", values.base);
  }

  /** Slope over the square root of the notional value. As a fraction, 0.01 for one percent. */
  public BigDecimal factor() {
    return received.require("SqrtMarginFunction", "factor", values.factor);
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
    return other instanceof SqrtMarginFunction that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("SqrtMarginFunction", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal base;
    @Nullable BigDecimal factor;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {"sqrt", base, factor};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder base(@Nullable BigDecimal base) {
      values.base = base;
      return this;
    }

    public Builder factor(@Nullable BigDecimal factor) {
      values.factor = factor;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public SqrtMarginFunction build() {
      Checks.require("SqrtMarginFunction", "base", values.base);
      Checks.require("SqrtMarginFunction", "factor", values.factor);
      return new SqrtMarginFunction(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public SqrtMarginFunction received(JsonReader in) {
      boolean whole = values.base != null && values.factor != null;
      return new SqrtMarginFunction(values.copy(), in.received(whole));
    }
  }
}
