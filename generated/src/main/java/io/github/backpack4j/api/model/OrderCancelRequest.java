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
 * Which order to cancel.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class OrderCancelRequest {
  private static final List<String> MEMBERS = List.of("clientId", "orderId", "symbol");

  private final Values values;
  private final Received received;

  private OrderCancelRequest(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** The id the caller gave the order; 0 is a valid one. */
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** The id the exchange gave the order. */
  public @Nullable String orderId() {
    return values.orderId;
  }

  /** Market the order rests on. */
  public String symbol() {
    return received.require("OrderCancelRequest", "symbol", values.symbol);
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
    return other instanceof OrderCancelRequest that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("OrderCancelRequest", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Long clientId;
    @Nullable String orderId;
    @Nullable String symbol;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {clientId, orderId, symbol};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link OrderCancelRequest#clientId()}. */
    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    /** Sets {@link OrderCancelRequest#orderId()}. */
    public Builder orderId(@Nullable String orderId) {
      values.orderId = orderId;
      return this;
    }

    /** Sets {@link OrderCancelRequest#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public OrderCancelRequest build() {
      Checks.require("OrderCancelRequest", "symbol", values.symbol);
      Checks.exactlyOne(
          "OrderCancelRequest", List.of("orderId", "clientId"), values.orderId, values.clientId);
      Checks.range("OrderCancelRequest", "clientId", values.clientId, 0L, 4294967295L);
      return new OrderCancelRequest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public OrderCancelRequest received(JsonReader in) {
      boolean whole = values.symbol != null;
      return new OrderCancelRequest(values.copy(), in.received(whole));
    }
  }
}
