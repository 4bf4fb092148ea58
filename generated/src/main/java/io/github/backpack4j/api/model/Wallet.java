// Generated from specs/schemas/wallet.yaml. Do not edit; see CONTRIBUTING.md.
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
 * One address under which the exchange itself holds assets.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Wallet {
  private static final List<String> MEMBERS = List.of("blockchain", "address");

  private final Values values;
  private final Received received;

  private Wallet(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /**
   * Where the address is.
   *
   * <p>In doubt: that these names are spelled as those of withdrawals are is inferred, since no
   * answer was recorded. A live scenario that compares them would settle it.
   */
  public Blockchain blockchain() {
    return received.require("Wallet", "blockchain", values.blockchain);
  }

  /** The address, which is public. */
  public String address() {
    return received.require("Wallet", "address", values.address);
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
    return other instanceof Wallet that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Wallet", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Blockchain blockchain;
    @Nullable String address;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {blockchain, address};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder blockchain(@Nullable Blockchain blockchain) {
      values.blockchain = blockchain;
      return this;
    }

    public Builder address(@Nullable String address) {
      values.address = address;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Wallet build() {
      Checks.require("Wallet", "blockchain", values.blockchain);
      Checks.require("Wallet", "address", values.address);
      return new Wallet(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Wallet received(JsonReader in) {
      boolean whole = values.blockchain != null && values.address != null;
      return new Wallet(values.copy(), in.received(whole));
    }
  }
}
