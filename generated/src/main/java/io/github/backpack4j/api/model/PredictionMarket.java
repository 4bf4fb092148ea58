// Generated from specs/schemas/prediction.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One yes-or-no question of an event, traded as a market.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class PredictionMarket {
  private static final List<String> MEMBERS =
      List.of(
          "marketSymbol", "question", "groupLabel", "yesOutcomeLabel", "noOutcomeLabel", "rules",
          "resolvedAt", "resolutionPrice", "activePrice", "quoteVolume", "imgUrl");

  private final Values values;
  private final Received received;

  private PredictionMarket(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Market. */
  public String marketSymbol() {
    return received.require("PredictionMarket", "marketSymbol", values.marketSymbol);
  }

  /** What is asked; it is settled by yes or no. */
  public String question() {
    return received.require("PredictionMarket", "question", values.question);
  }

  /** Few words that tell this market from the others of its event. */
  public @Nullable String groupLabel() {
    return values.groupLabel;
  }

  /** What yes stands for, such as a team. */
  public String yesOutcomeLabel() {
    return received.require("PredictionMarket", "yesOutcomeLabel", values.yesOutcomeLabel);
  }

  /** What no stands for, such as the other team. */
  public String noOutcomeLabel() {
    return received.require("PredictionMarket", "noOutcomeLabel", values.noOutcomeLabel);
  }

  /** By which rules it is settled, for people. */
  public String rules() {
    return received.require("PredictionMarket", "rules", values.rules);
  }

  /** When it was settled; absent until then. UTC text on the wire. */
  public @Nullable Instant resolvedAt() {
    return values.resolvedAt;
  }

  /** Price it was settled at; absent until then. In quote per base. */
  public @Nullable BigDecimal resolutionPrice() {
    return values.resolutionPrice;
  }

  /** Price it trades at. In quote per base. */
  public BigDecimal activePrice() {
    return received.require("PredictionMarket", "activePrice", values.activePrice);
  }

  /** Value traded over 24 hours. In quote. */
  public BigDecimal quoteVolume() {
    return received.require("PredictionMarket", "quoteVolume", values.quoteVolume);
  }

  /** Address of a picture. */
  public @Nullable String imgUrl() {
    return values.imgUrl;
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
    return other instanceof PredictionMarket that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("PredictionMarket", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String marketSymbol;
    @Nullable String question;
    @Nullable String groupLabel;
    @Nullable String yesOutcomeLabel;
    @Nullable String noOutcomeLabel;
    @Nullable String rules;
    @Nullable Instant resolvedAt;
    @Nullable BigDecimal resolutionPrice;
    @Nullable BigDecimal activePrice;
    @Nullable BigDecimal quoteVolume;
    @Nullable String imgUrl;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        marketSymbol, question, groupLabel, yesOutcomeLabel, noOutcomeLabel, rules, resolvedAt,
        resolutionPrice, activePrice, quoteVolume, imgUrl
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder marketSymbol(@Nullable String marketSymbol) {
      values.marketSymbol = marketSymbol;
      return this;
    }

    public Builder question(@Nullable String question) {
      values.question = question;
      return this;
    }

    public Builder groupLabel(@Nullable String groupLabel) {
      values.groupLabel = groupLabel;
      return this;
    }

    public Builder yesOutcomeLabel(@Nullable String yesOutcomeLabel) {
      values.yesOutcomeLabel = yesOutcomeLabel;
      return this;
    }

    public Builder noOutcomeLabel(@Nullable String noOutcomeLabel) {
      values.noOutcomeLabel = noOutcomeLabel;
      return this;
    }

    public Builder rules(@Nullable String rules) {
      values.rules = rules;
      return this;
    }

    public Builder resolvedAt(@Nullable Instant resolvedAt) {
      values.resolvedAt = resolvedAt;
      return this;
    }

    public Builder resolutionPrice(@Nullable BigDecimal resolutionPrice) {
      values.resolutionPrice = resolutionPrice;
      return this;
    }

    public Builder activePrice(@Nullable BigDecimal activePrice) {
      values.activePrice = activePrice;
      return this;
    }

    public Builder quoteVolume(@Nullable BigDecimal quoteVolume) {
      values.quoteVolume = quoteVolume;
      return this;
    }

    public Builder imgUrl(@Nullable String imgUrl) {
      values.imgUrl = imgUrl;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public PredictionMarket build() {
      Checks.require("PredictionMarket", "marketSymbol", values.marketSymbol);
      Checks.require("PredictionMarket", "question", values.question);
      Checks.require("PredictionMarket", "yesOutcomeLabel", values.yesOutcomeLabel);
      Checks.require("PredictionMarket", "noOutcomeLabel", values.noOutcomeLabel);
      Checks.require("PredictionMarket", "rules", values.rules);
      Checks.require("PredictionMarket", "activePrice", values.activePrice);
      Checks.require("PredictionMarket", "quoteVolume", values.quoteVolume);
      return new PredictionMarket(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public PredictionMarket received(JsonReader in) {
      boolean whole =
          values.marketSymbol != null && values.question != null && values.yesOutcomeLabel != null
          && values.noOutcomeLabel != null && values.rules != null && values.activePrice != null
          && values.quoteVolume != null;
      return new PredictionMarket(values.copy(), in.received(whole));
    }
  }
}
