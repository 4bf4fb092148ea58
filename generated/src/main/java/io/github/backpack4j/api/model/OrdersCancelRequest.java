// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
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
 * Which open orders to cancel.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class OrdersCancelRequest {
  private static final List<String> MEMBERS = List.of("orderType", "symbol");

  private final Values values;
  private final Received received;

  private OrdersCancelRequest(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /**
   * Only orders of this kind; all of them when left out.
   *
   * <p>In doubt: that leaving it out cancels both kinds is inferred from the document, which has it
   * optional. A live scenario with one order of each kind would settle it.
   */
  public @Nullable OpenOrderType orderType() {
    return values.orderType;
  }

  /** Market the orders rest on. */
  public String symbol() {
    return received.require("OrdersCancelRequest", "symbol", values.symbol);
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
    return other instanceof OrdersCancelRequest that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("OrdersCancelRequest", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable OpenOrderType orderType;
    @Nullable String symbol;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {orderType, symbol};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link OrdersCancelRequest#orderType()}. */
    public Builder orderType(@Nullable OpenOrderType orderType) {
      values.orderType = orderType;
      return this;
    }

    /** Sets {@link OrdersCancelRequest#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public OrdersCancelRequest build() {
      Checks.require("OrdersCancelRequest", "symbol", values.symbol);
      return new OrdersCancelRequest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public OrdersCancelRequest received(JsonReader in) {
      boolean whole = values.symbol != null;
      return new OrdersCancelRequest(values.copy(), in.received(whole));
    }
  }
}
