// Generated from query-object/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.RowKind;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Decimals;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of {@link HistoryApi#getHistory(HistoryQuery)}. */
public final class HistoryQuery {
  private static final List<String> PARAMETERS =
      List.of(
          "symbol", "orderId", "clientId", "from", "minPrice", "longest", "whole", "limit",
          "offset", "kind");

  private final Values values;

  private HistoryQuery(Values values) {
    this.values = values;
  }

  /** Market. */
  public String symbol() {
    return values.symbol;
  }

  /** Only rows of this order. */
  public @Nullable String orderId() {
    return values.orderId;
  }

  /** Only rows of the caller's order. */
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** Earliest time. Milliseconds on the wire. */
  public @Nullable Instant from() {
    return values.from;
  }

  /** Lowest price. In quote per base. */
  public @Nullable BigDecimal minPrice() {
    return values.minPrice;
  }

  /** Longest time that a row may have taken. Milliseconds on the wire. */
  public @Nullable Duration longest() {
    return values.longest;
  }

  /** Whether to leave out what is cut off. */
  public @Nullable Boolean whole() {
    return values.whole;
  }

  /** Rows to return; 100 when left out. */
  public @Nullable Long limit() {
    return values.limit;
  }

  /** Rows to pass over. */
  public @Nullable Long offset() {
    return values.offset;
  }

  /** Kinds of row; the name repeats once for each. */
  public @Nullable List<RowKind> kind() {
    return values.kind;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder(new Values());
  }

  /** A builder with these parameters set. */
  public Builder toBuilder() {
    return new Builder(values.copy());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HistoryQuery that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("HistoryQuery", PARAMETERS, values.all(), List.of(), Received.WHOLE);
  }

  private static final class Values implements Cloneable {
    @Nullable String symbol;
    @Nullable String orderId;
    @Nullable Long clientId;
    @Nullable Instant from;
    @Nullable BigDecimal minPrice;
    @Nullable Duration longest;
    @Nullable Boolean whole;
    @Nullable Long limit;
    @Nullable Long offset;
    @Nullable List<RowKind> kind;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        symbol, orderId, clientId, from, minPrice, longest, whole, limit, offset, kind
      };
    }
  }

  /** Collects the parameters; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link HistoryQuery#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link HistoryQuery#orderId()}. */
    public Builder orderId(@Nullable String orderId) {
      values.orderId = orderId;
      return this;
    }

    /** Sets {@link HistoryQuery#clientId()}. */
    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    /** Sets {@link HistoryQuery#from()}. */
    public Builder from(@Nullable Instant from) {
      values.from = from;
      return this;
    }

    /** Sets {@link HistoryQuery#minPrice()}. */
    public Builder minPrice(@Nullable BigDecimal minPrice) {
      values.minPrice = minPrice;
      return this;
    }

    /** Sets {@link HistoryQuery#minPrice()} from plain text. */
    public Builder minPrice(String minPrice) {
      return minPrice(Decimals.parse("minPrice", minPrice));
    }

    /** Sets {@link HistoryQuery#longest()}. */
    public Builder longest(@Nullable Duration longest) {
      values.longest = longest;
      return this;
    }

    /** Sets {@link HistoryQuery#whole()}. */
    public Builder whole(@Nullable Boolean whole) {
      values.whole = whole;
      return this;
    }

    /** Sets {@link HistoryQuery#limit()}. */
    public Builder limit(@Nullable Long limit) {
      values.limit = limit;
      return this;
    }

    /** Sets {@link HistoryQuery#offset()}. */
    public Builder offset(@Nullable Long offset) {
      values.offset = offset;
      return this;
    }

    /** Sets {@link HistoryQuery#kind()}. */
    public Builder kind(@Nullable List<RowKind> kind) {
      values.kind = kind;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public HistoryQuery build() {
      Checks.require("HistoryQuery", "symbol", values.symbol);
      Checks.exactlyOne(
          "HistoryQuery", List.of("orderId", "clientId"), values.orderId, values.clientId);
      Checks.atMostOne("HistoryQuery", List.of("from", "offset"), values.from, values.offset);
      Checks.atMostOne(
          "HistoryQuery", List.of("minPrice", "longest"), values.minPrice, values.longest);
      values.kind = Checks.list("HistoryQuery", "kind", values.kind);
      Checks.range("HistoryQuery", "clientId", values.clientId, 0L, 4294967295L);
      Checks.range("HistoryQuery", "limit", values.limit, 1L, 1000L);
      Checks.range("HistoryQuery", "offset", values.offset, 0L, 9223372036854775807L);
      return new HistoryQuery(values.copy());
    }
  }
}
