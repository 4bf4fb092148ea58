// Generated from scalars/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of each, {@code true} &amp; &lt;nothing&gt; &#64;else *&#47; but &#123;that&#125;.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Sample {
  private static final List<String> MEMBERS =
      List.of(
          "id", "name", "price", "count", "total", "sequence", "open", "createdAt", "parts", "size",
          "fee", "paid", "amounts", "feeSymbol", "rate", "share", "length", "seconds", "micros",
          "written", "small", "large", "optional", "part", "prices", "byName", "pages");

  private final Values values;
  private final Received received;

  private Sample(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Id. */
  public String id() {
    return received.require("Sample", "id", values.id);
  }

  /** Text. */
  public String name() {
    return received.require("Sample", "name", values.name);
  }

  /** Price. In quote per base. */
  public BigDecimal price() {
    return received.require("Sample", "price", values.price);
  }

  /** A small number. */
  public int count() {
    return received.require("Sample", "count", values.count);
  }

  /** A large number. */
  public long total() {
    return received.require("Sample", "total", values.total);
  }

  /** A number in text. */
  public long sequence() {
    return received.require("Sample", "sequence", values.sequence);
  }

  /** Yes or no. */
  public boolean open() {
    return received.require("Sample", "open", values.open);
  }

  /** A time in milliseconds. Milliseconds on the wire. */
  public Instant createdAt() {
    return received.require("Sample", "createdAt", values.createdAt);
  }

  /** Parts. */
  public List<SamplePart> parts() {
    return received.require("Sample", "parts", values.parts);
  }

  /** Size or share. In base. */
  public @Nullable DecimalOrPercent size() {
    return values.size;
  }

  /** Fee in units of {@link #feeSymbol()}. */
  public @Nullable BigDecimal fee() {
    return values.fee;
  }

  /** Paid in dollars; the wire has a number. In US dollars. */
  public @Nullable BigDecimal paid() {
    return values.paid;
  }

  /** Amounts that the wire has as numbers. In base. */
  public @Nullable List<BigDecimal> amounts() {
    return values.amounts;
  }

  /** Fee asset. */
  public @Nullable String feeSymbol() {
    return values.feeSymbol;
  }

  /** Rate. In basis points. */
  public @Nullable BigDecimal rate() {
    return values.rate;
  }

  /** Share. As a fraction, 0.01 for one percent. */
  public @Nullable BigDecimal share() {
    return values.share;
  }

  /** Length. Milliseconds on the wire. */
  public @Nullable Duration length() {
    return values.length;
  }

  /** A time in seconds. Seconds on the wire. */
  public @Nullable Instant seconds() {
    return values.seconds;
  }

  /** A time in microseconds. Microseconds on the wire. */
  public @Nullable Instant micros() {
    return values.micros;
  }

  /** A written time. UTC text on the wire. */
  public @Nullable Instant written() {
    return values.written;
  }

  /** Sixteen bits. */
  public @Nullable Integer small() {
    return values.small;
  }

  /** Thirty-two bits. */
  public @Nullable Long large() {
    return values.large;
  }

  /** Maybe. */
  public @Nullable Boolean optional() {
    return values.optional;
  }

  /** The part that matters. */
  public @Nullable SamplePart part() {
    return values.part;
  }

  /** Prices. In quote per base. */
  public @Nullable List<BigDecimal> prices() {
    return values.prices;
  }

  /** Prices by name. In quote per base. */
  public @Nullable Map<String, BigDecimal> byName() {
    return values.byName;
  }

  /** Lists in a list. */
  public @Nullable List<List<SamplePart>> pages() {
    return values.pages;
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
    return other instanceof Sample that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Sample", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String id;
    @Nullable String name;
    @Nullable BigDecimal price;
    @Nullable Integer count;
    @Nullable Long total;
    @Nullable Long sequence;
    @Nullable Boolean open;
    @Nullable Instant createdAt;
    @Nullable List<SamplePart> parts;
    @Nullable DecimalOrPercent size;
    @Nullable BigDecimal fee;
    @Nullable BigDecimal paid;
    @Nullable List<BigDecimal> amounts;
    @Nullable String feeSymbol;
    @Nullable BigDecimal rate;
    @Nullable BigDecimal share;
    @Nullable Duration length;
    @Nullable Instant seconds;
    @Nullable Instant micros;
    @Nullable Instant written;
    @Nullable Integer small;
    @Nullable Long large;
    @Nullable Boolean optional;
    @Nullable SamplePart part;
    @Nullable List<BigDecimal> prices;
    @Nullable Map<String, BigDecimal> byName;
    @Nullable List<List<SamplePart>> pages;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        id, name, price, count, total, sequence, open, createdAt, parts, size, fee, paid, amounts,
        feeSymbol, rate, share, length, seconds, micros, written, small, large, optional, part,
        prices, byName, pages
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder id(@Nullable String id) {
      values.id = id;
      return this;
    }

    public Builder name(@Nullable String name) {
      values.name = name;
      return this;
    }

    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
      return this;
    }

    public Builder count(@Nullable Integer count) {
      values.count = count;
      return this;
    }

    public Builder total(@Nullable Long total) {
      values.total = total;
      return this;
    }

    public Builder sequence(@Nullable Long sequence) {
      values.sequence = sequence;
      return this;
    }

    public Builder open(@Nullable Boolean open) {
      values.open = open;
      return this;
    }

    public Builder createdAt(@Nullable Instant createdAt) {
      values.createdAt = createdAt;
      return this;
    }

    public Builder parts(@Nullable List<SamplePart> parts) {
      values.parts = parts;
      return this;
    }

    public Builder size(@Nullable DecimalOrPercent size) {
      values.size = size;
      return this;
    }

    public Builder fee(@Nullable BigDecimal fee) {
      values.fee = fee;
      return this;
    }

    public Builder paid(@Nullable BigDecimal paid) {
      values.paid = paid;
      return this;
    }

    public Builder amounts(@Nullable List<BigDecimal> amounts) {
      values.amounts = amounts;
      return this;
    }

    public Builder feeSymbol(@Nullable String feeSymbol) {
      values.feeSymbol = feeSymbol;
      return this;
    }

    public Builder rate(@Nullable BigDecimal rate) {
      values.rate = rate;
      return this;
    }

    public Builder share(@Nullable BigDecimal share) {
      values.share = share;
      return this;
    }

    public Builder length(@Nullable Duration length) {
      values.length = length;
      return this;
    }

    public Builder seconds(@Nullable Instant seconds) {
      values.seconds = seconds;
      return this;
    }

    public Builder micros(@Nullable Instant micros) {
      values.micros = micros;
      return this;
    }

    public Builder written(@Nullable Instant written) {
      values.written = written;
      return this;
    }

    public Builder small(@Nullable Integer small) {
      values.small = small;
      return this;
    }

    public Builder large(@Nullable Long large) {
      values.large = large;
      return this;
    }

    public Builder optional(@Nullable Boolean optional) {
      values.optional = optional;
      return this;
    }

    public Builder part(@Nullable SamplePart part) {
      values.part = part;
      return this;
    }

    public Builder prices(@Nullable List<BigDecimal> prices) {
      values.prices = prices;
      return this;
    }

    public Builder byName(@Nullable Map<String, BigDecimal> byName) {
      values.byName = byName;
      return this;
    }

    public Builder pages(@Nullable List<List<SamplePart>> pages) {
      values.pages = pages;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Sample build() {
      Checks.require("Sample", "id", values.id);
      Checks.require("Sample", "name", values.name);
      Checks.require("Sample", "price", values.price);
      Checks.require("Sample", "count", values.count);
      Checks.require("Sample", "total", values.total);
      Checks.require("Sample", "sequence", values.sequence);
      Checks.require("Sample", "open", values.open);
      Checks.require("Sample", "createdAt", values.createdAt);
      Checks.require("Sample", "parts", values.parts);
      values.parts = Checks.list("Sample", "parts", values.parts);
      values.amounts = Checks.list("Sample", "amounts", values.amounts);
      values.prices = Checks.list("Sample", "prices", values.prices);
      values.byName = Checks.map("Sample", "byName", values.byName);
      values.pages = Checks.list("Sample", "pages", values.pages);
      Checks.range("Sample", "length", values.length, 0L, 9223372036854775807L);
      Checks.range("Sample", "small", values.small, 0L, 65535L);
      Checks.range("Sample", "large", values.large, 0L, 4294967295L);
      return new Sample(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Sample received(JsonReader in) {
      boolean whole =
          values.id != null && values.name != null && values.price != null && values.count != null
          && values.total != null && values.sequence != null && values.open != null
          && values.createdAt != null && values.parts != null;
      return new Sample(values.copy(), in.received(whole));
    }
  }
}
