// Generated from specs/schemas/collateral.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an asset counts as collateral, and the margin that borrowing it takes.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class CollateralParameters {
  private static final List<String> MEMBERS =
      List.of("symbol", "imfFunction", "mmfFunction", "haircutFunction");

  private final Values values;
  private final Received received;

  private CollateralParameters(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Asset that is pledged or borrowed. */
  public Asset symbol() {
    return received.require("CollateralParameters", "symbol", values.symbol);
  }

  /** Initial margin fraction as a function of exposure. */
  public MarginFunction imfFunction() {
    return received.require("CollateralParameters", "imfFunction", values.imfFunction);
  }

  /** Maintenance margin fraction as a function of exposure. */
  public MarginFunction mmfFunction() {
    return received.require("CollateralParameters", "mmfFunction", values.mmfFunction);
  }

  /** Which part of the asset's value counts. */
  public CollateralFunction haircutFunction() {
    return received.require("CollateralParameters", "haircutFunction", values.haircutFunction);
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
    return other instanceof CollateralParameters that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("CollateralParameters", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Asset symbol;
    @Nullable MarginFunction imfFunction;
    @Nullable MarginFunction mmfFunction;
    @Nullable CollateralFunction haircutFunction;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {symbol, imfFunction, mmfFunction, haircutFunction};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder symbol(@Nullable Asset symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder imfFunction(@Nullable MarginFunction imfFunction) {
      values.imfFunction = imfFunction;
      return this;
    }

    public Builder mmfFunction(@Nullable MarginFunction mmfFunction) {
      values.mmfFunction = mmfFunction;
      return this;
    }

    public Builder haircutFunction(@Nullable CollateralFunction haircutFunction) {
      values.haircutFunction = haircutFunction;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public CollateralParameters build() {
      Checks.require("CollateralParameters", "symbol", values.symbol);
      Checks.require("CollateralParameters", "imfFunction", values.imfFunction);
      Checks.require("CollateralParameters", "mmfFunction", values.mmfFunction);
      Checks.require("CollateralParameters", "haircutFunction", values.haircutFunction);
      return new CollateralParameters(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public CollateralParameters received(JsonReader in) {
      boolean whole =
          values.symbol != null && values.imfFunction != null && values.mmfFunction != null
          && values.haircutFunction != null;
      return new CollateralParameters(values.copy(), in.received(whole));
    }
  }
}
