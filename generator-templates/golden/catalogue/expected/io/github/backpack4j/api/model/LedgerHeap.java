// Generated from catalogue/spec.yaml. Do not edit; see CONTRIBUTING.md.
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
 * A heap.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class LedgerHeap {
  private static final List<String> MEMBERS = List.of("symbol", "netQuantity");

  private final Values values;
  private final Received received;

  private LedgerHeap(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** What it is of. */
  public String symbol() {
    return received.require("LedgerHeap", "symbol", values.symbol);
  }

  /** How high it is. In base. */
  public BigDecimal netQuantity() {
    return received.require("LedgerHeap", "netQuantity", values.netQuantity);
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
    return other instanceof LedgerHeap that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("LedgerHeap", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String symbol;
    @Nullable BigDecimal netQuantity;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {symbol, netQuantity};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder netQuantity(@Nullable BigDecimal netQuantity) {
      values.netQuantity = netQuantity;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public LedgerHeap build() {
      Checks.require("LedgerHeap", "symbol", values.symbol);
      Checks.require("LedgerHeap", "netQuantity", values.netQuantity);
      return new LedgerHeap(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public LedgerHeap received(JsonReader in) {
      boolean whole = values.symbol != null && values.netQuantity != null;
      return new LedgerHeap(values.copy(), in.received(whole));
    }
  }
}
