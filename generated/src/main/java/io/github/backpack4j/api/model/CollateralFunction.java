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
 * Which part of a value counts as collateral.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class CollateralFunction {
  private static final List<String> MEMBERS = List.of("weight", "kind");

  private final Values values;
  private final Received received;

  private CollateralFunction(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /**
   * Part that counts at the most, by its name; {@code 0.9} would leave a tenth out. As a fraction,
   * 0.01 for one percent.
   *
   * <p>In doubt: the document says neither whether the weight is what counts or what is cut, nor of
   * what. The first is read from the name; a live scenario that compares it with the collateral of
   * an account would settle it.
   */
  public BigDecimal weight() {
    return received.require("CollateralFunction", "weight", values.weight);
  }

  /** How the part shrinks as the value grows. */
  public CollateralFunctionKind kind() {
    return received.require("CollateralFunction", "kind", values.kind);
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
    return other instanceof CollateralFunction that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("CollateralFunction", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal weight;
    @Nullable CollateralFunctionKind kind;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {weight, kind};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder weight(@Nullable BigDecimal weight) {
      values.weight = weight;
      return this;
    }

    public Builder kind(@Nullable CollateralFunctionKind kind) {
      values.kind = kind;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public CollateralFunction build() {
      Checks.require("CollateralFunction", "weight", values.weight);
      Checks.require("CollateralFunction", "kind", values.kind);
      return new CollateralFunction(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public CollateralFunction received(JsonReader in) {
      boolean whole = values.weight != null && values.kind != null;
      return new CollateralFunction(values.copy(), in.received(whole));
    }
  }
}
