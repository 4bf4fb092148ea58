// Generated from specs/schemas/collateral.yaml. Do not edit; see CONTRIBUTING.md.
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
 * The larger the value, the smaller the part, by the inverse of a square root.
 *
 * <p>In doubt: the formula is unpublished; by the names it is {@code base} over one plus the
 * penalty times the square root of the value. A live scenario that compares it with the collateral
 * weights of an account would settle it.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class InverseSqrtFunction implements CollateralFunctionKind {
  private static final List<String> MEMBERS = List.of("type", "base", "positiveCurvePenalty");

  private final Values values;
  private final Received received;

  private InverseSqrtFunction(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Names the function. */
  @Override
  public String type() {
    return "inverseSqrt";
  }

  /** What the curve starts from. As a fraction, 0.01 for one percent. */
  public BigDecimal base() {
    return received.require("InverseSqrtFunction", "base", values.base);
  }

  /** How fast the part shrinks. As a fraction, 0.01 for one percent. */
  public BigDecimal positiveCurvePenalty() {
    return received.require(
        "InverseSqrtFunction", "positiveCurvePenalty", values.positiveCurvePenalty);
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
    return other instanceof InverseSqrtFunction that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("InverseSqrtFunction", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal base;
    @Nullable BigDecimal positiveCurvePenalty;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {"inverseSqrt", base, positiveCurvePenalty};
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

    public Builder positiveCurvePenalty(@Nullable BigDecimal positiveCurvePenalty) {
      values.positiveCurvePenalty = positiveCurvePenalty;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public InverseSqrtFunction build() {
      Checks.require("InverseSqrtFunction", "base", values.base);
      Checks.require("InverseSqrtFunction", "positiveCurvePenalty", values.positiveCurvePenalty);
      return new InverseSqrtFunction(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public InverseSqrtFunction received(JsonReader in) {
      boolean whole = values.base != null && values.positiveCurvePenalty != null;
      return new InverseSqrtFunction(values.copy(), in.received(whole));
    }
  }
}
