// Generated from specs/schemas/strategy.yaml. Do not edit; see CONTRIBUTING.md.
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
 * Which strategies to stop.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class StrategiesCancelRequest {
  private static final List<String> MEMBERS = List.of("symbol", "strategyType");

  private final Values values;
  private final Received received;

  private StrategiesCancelRequest(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Market the strategies trade on. */
  public String symbol() {
    return received.require("StrategiesCancelRequest", "symbol", values.symbol);
  }

  /**
   * Only strategies of this kind; all of them when left out.
   *
   * <p>In doubt: that leaving it out stops every kind is inferred from the document, which has it
   * optional. It can be settled when there is a second kind.
   */
  public @Nullable StrategyType strategyType() {
    return values.strategyType;
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
    return other instanceof StrategiesCancelRequest that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("StrategiesCancelRequest", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String symbol;
    @Nullable StrategyType strategyType;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {symbol, strategyType};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link StrategiesCancelRequest#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link StrategiesCancelRequest#strategyType()}. */
    public Builder strategyType(@Nullable StrategyType strategyType) {
      values.strategyType = strategyType;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public StrategiesCancelRequest build() {
      Checks.require("StrategiesCancelRequest", "symbol", values.symbol);
      return new StrategiesCancelRequest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public StrategiesCancelRequest received(JsonReader in) {
      boolean whole = values.symbol != null;
      return new StrategiesCancelRequest(values.copy(), in.received(whole));
    }
  }
}
