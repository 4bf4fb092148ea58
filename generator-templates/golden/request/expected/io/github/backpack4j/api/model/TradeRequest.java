// Generated from request/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Decimals;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trade to make.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class TradeRequest {
  private static final List<String> MEMBERS =
      List.of(
          "symbol", "price", "quotedPriceOfTheOtherSide", "quantity", "quoteQuantity", "brokerId",
          "clientId", "note", "leastPriceThatIsTakenOfOtherTraders", "class", "slippage");
  private static final List<String> NAMES =
      List.of(
          "symbol", "price", "quotedPriceOfTheOtherSide", "quantity", "quoteQuantity", "brokerId",
          "clientId", "note", "leastPriceThatIsTakenOfOtherTraders", "tradeClass", "slippage");

  private final Values values;
  private final Received received;

  private TradeRequest(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Market. */
  public String symbol() {
    return received.require("TradeRequest", "symbol", values.symbol);
  }

  /** Price. In quote per base. */
  public @Nullable BigDecimal price() {
    return values.price;
  }

  /** Price of the other side. In quote per base. */
  public @Nullable BigDecimal quotedPriceOfTheOtherSide() {
    return values.quotedPriceOfTheOtherSide;
  }

  /** Quantity or a percentage. In base. */
  public @Nullable DecimalOrPercent quantity() {
    return values.quantity;
  }

  /** Value. In quote. */
  public @Nullable BigDecimal quoteQuantity() {
    return values.quoteQuantity;
  }

  /** Broker. */
  public @Nullable Integer brokerId() {
    return values.brokerId;
  }

  /** The caller's id. */
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** Any text. */
  public @Nullable String note() {
    return values.note;
  }

  /** Least price. In quote per base. */
  public @Nullable BigDecimal leastPriceThatIsTakenOfOtherTraders() {
    return values.leastPriceThatIsTakenOfOtherTraders;
  }

  /** Class of trade. */
  public @Nullable String tradeClass() {
    return values.tradeClass;
  }

  /** How far. In ticks or percent. */
  public @Nullable BigDecimal slippage() {
    return values.slippage;
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
    return other instanceof TradeRequest that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("TradeRequest", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String symbol;
    @Nullable BigDecimal price;
    @Nullable BigDecimal quotedPriceOfTheOtherSide;
    @Nullable DecimalOrPercent quantity;
    @Nullable BigDecimal quoteQuantity;
    @Nullable Integer brokerId;
    @Nullable Long clientId;
    @Nullable String note;
    @Nullable BigDecimal leastPriceThatIsTakenOfOtherTraders;
    @Nullable String tradeClass;
    @Nullable BigDecimal slippage;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        symbol, price, quotedPriceOfTheOtherSide, quantity, quoteQuantity, brokerId, clientId, note,
        leastPriceThatIsTakenOfOtherTraders, tradeClass, slippage
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link TradeRequest#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link TradeRequest#price()}. */
    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
      return this;
    }

    /** Sets {@link TradeRequest#price()} from plain text. */
    public Builder price(String price) {
      return price(Decimals.parse("price", price));
    }

    /** Sets {@link TradeRequest#quotedPriceOfTheOtherSide()}. */
    public Builder quotedPriceOfTheOtherSide(@Nullable BigDecimal quotedPriceOfTheOtherSide) {
      values.quotedPriceOfTheOtherSide = quotedPriceOfTheOtherSide;
      return this;
    }

    /** Sets {@link TradeRequest#quotedPriceOfTheOtherSide()} from plain text. */
    public Builder quotedPriceOfTheOtherSide(String quotedPriceOfTheOtherSide) {
      return quotedPriceOfTheOtherSide(
          Decimals.parse("quotedPriceOfTheOtherSide", quotedPriceOfTheOtherSide));
    }

    /** Sets {@link TradeRequest#quantity()}. */
    public Builder quantity(@Nullable DecimalOrPercent quantity) {
      values.quantity = quantity;
      return this;
    }

    /** Sets {@link TradeRequest#quantity()} from plain text. */
    public Builder quantity(String quantity) {
      return quantity(DecimalOrPercent.parse("quantity", quantity));
    }

    /** Sets {@link TradeRequest#quoteQuantity()}. */
    public Builder quoteQuantity(@Nullable BigDecimal quoteQuantity) {
      values.quoteQuantity = quoteQuantity;
      return this;
    }

    /** Sets {@link TradeRequest#quoteQuantity()} from plain text. */
    public Builder quoteQuantity(String quoteQuantity) {
      return quoteQuantity(Decimals.parse("quoteQuantity", quoteQuantity));
    }

    /** Sets {@link TradeRequest#brokerId()}. */
    public Builder brokerId(@Nullable Integer brokerId) {
      values.brokerId = brokerId;
      return this;
    }

    /** Sets {@link TradeRequest#clientId()}. */
    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    /** Sets {@link TradeRequest#note()}. */
    public Builder note(@Nullable String note) {
      values.note = note;
      return this;
    }

    /** Sets {@link TradeRequest#leastPriceThatIsTakenOfOtherTraders()}. */
    public Builder leastPriceThatIsTakenOfOtherTraders(
        @Nullable BigDecimal leastPriceThatIsTakenOfOtherTraders) {
      values.leastPriceThatIsTakenOfOtherTraders = leastPriceThatIsTakenOfOtherTraders;
      return this;
    }

    /** Sets {@link TradeRequest#leastPriceThatIsTakenOfOtherTraders()} from plain text. */
    public Builder leastPriceThatIsTakenOfOtherTraders(String leastPriceThatIsTakenOfOtherTraders) {
      return leastPriceThatIsTakenOfOtherTraders(
          Decimals.parse(
              "leastPriceThatIsTakenOfOtherTraders", leastPriceThatIsTakenOfOtherTraders));
    }

    /** Sets {@link TradeRequest#tradeClass()}. */
    public Builder tradeClass(@Nullable String tradeClass) {
      values.tradeClass = tradeClass;
      return this;
    }

    /** Sets {@link TradeRequest#slippage()}. */
    public Builder slippage(@Nullable BigDecimal slippage) {
      values.slippage = slippage;
      return this;
    }

    /** Sets {@link TradeRequest#slippage()} from plain text. */
    public Builder slippage(String slippage) {
      return slippage(Decimals.parse("slippage", slippage));
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public TradeRequest build() {
      Checks.require("TradeRequest", "symbol", values.symbol);
      Checks.exactlyOne(
          "TradeRequest",
          List.of("price", "quotedPriceOfTheOtherSide"),
          values.price,
          values.quotedPriceOfTheOtherSide);
      Checks.atMostOne(
          "TradeRequest",
          List.of("quantity", "quoteQuantity"),
          values.quantity,
          values.quoteQuantity);
      Checks.range("TradeRequest", "brokerId", values.brokerId, 0L, 65535L);
      Checks.range("TradeRequest", "clientId", values.clientId, 0L, 4294967295L);
      Checks.length("TradeRequest", "note", values.note, 40);
      return new TradeRequest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public TradeRequest received(JsonReader in) {
      boolean whole = values.symbol != null;
      return new TradeRequest(values.copy(), in.received(whole));
    }
  }
}
