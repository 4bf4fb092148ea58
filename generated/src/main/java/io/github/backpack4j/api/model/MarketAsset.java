// Generated from specs/schemas/asset.yaml. Do not edit; see CONTRIBUTING.md.
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
 * One asset and its tokens.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class MarketAsset {
  private static final List<String> MEMBERS =
      List.of("symbol", "displayName", "coingeckoId", "tokens");

  private final Values values;
  private final Received received;

  private MarketAsset(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Ticker, the asset's id. */
  public Asset symbol() {
    return received.require("MarketAsset", "symbol", values.symbol);
  }

  /** Name for people, such as {@code Solana}. */
  public String displayName() {
    return received.require("MarketAsset", "displayName", values.displayName);
  }

  /** What CoinGecko calls the asset; absent where it does not list it. */
  public @Nullable String coingeckoId() {
    return values.coingeckoId;
  }

  /** One for each network that carries the asset; empty when none does. */
  public List<Token> tokens() {
    return received.require("MarketAsset", "tokens", values.tokens);
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
    return other instanceof MarketAsset that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("MarketAsset", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Asset symbol;
    @Nullable String displayName;
    @Nullable String coingeckoId;
    @Nullable List<Token> tokens;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {symbol, displayName, coingeckoId, tokens};
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

    public Builder displayName(@Nullable String displayName) {
      values.displayName = displayName;
      return this;
    }

    public Builder coingeckoId(@Nullable String coingeckoId) {
      values.coingeckoId = coingeckoId;
      return this;
    }

    public Builder tokens(@Nullable List<Token> tokens) {
      values.tokens = tokens;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public MarketAsset build() {
      Checks.require("MarketAsset", "symbol", values.symbol);
      Checks.require("MarketAsset", "displayName", values.displayName);
      Checks.require("MarketAsset", "tokens", values.tokens);
      values.tokens = Checks.list("MarketAsset", "tokens", values.tokens);
      return new MarketAsset(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public MarketAsset received(JsonReader in) {
      boolean whole = values.symbol != null && values.displayName != null && values.tokens != null;
      return new MarketAsset(values.copy(), in.received(whole));
    }
  }
}
