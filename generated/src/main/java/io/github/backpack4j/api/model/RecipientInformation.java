// Generated from specs/schemas/withdrawal.yaml. Do not edit; see CONTRIBUTING.md.
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
 * Who receives a withdrawal.
 *
 * <p>In doubt: the document has no words on the members; their meanings are read from the names. An
 * official example would settle them.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class RecipientInformation {
  private static final List<String> MEMBERS =
      List.of("withdrawal_address_id", "withdrawal_purpose", "sanctions_representation");
  private static final List<String> NAMES =
      List.of("withdrawalAddressId", "withdrawalPurpose", "sanctionsRepresentation");

  private final Values values;
  private final Received received;

  private RecipientInformation(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Id of the address in the address book. */
  public int withdrawalAddressId() {
    return received.require(
        "RecipientInformation", "withdrawal_address_id", values.withdrawalAddressId);
  }

  /** What the withdrawal is for, in words. */
  public @Nullable String withdrawalPurpose() {
    return values.withdrawalPurpose;
  }

  /**
   * Whether the caller declares that no sanctions stand against it.
   *
   * <p>In doubt: what exactly is declared is unpublished; the meaning is taken from the name.
   */
  public @Nullable Boolean sanctionsRepresentation() {
    return values.sanctionsRepresentation;
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
    return other instanceof RecipientInformation that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("RecipientInformation", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Integer withdrawalAddressId;
    @Nullable String withdrawalPurpose;
    @Nullable Boolean sanctionsRepresentation;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        withdrawalAddressId, withdrawalPurpose, sanctionsRepresentation
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link RecipientInformation#withdrawalAddressId()}. */
    public Builder withdrawalAddressId(@Nullable Integer withdrawalAddressId) {
      values.withdrawalAddressId = withdrawalAddressId;
      return this;
    }

    /** Sets {@link RecipientInformation#withdrawalPurpose()}. */
    public Builder withdrawalPurpose(@Nullable String withdrawalPurpose) {
      values.withdrawalPurpose = withdrawalPurpose;
      return this;
    }

    /** Sets {@link RecipientInformation#sanctionsRepresentation()}. */
    public Builder sanctionsRepresentation(@Nullable Boolean sanctionsRepresentation) {
      values.sanctionsRepresentation = sanctionsRepresentation;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public RecipientInformation build() {
      Checks.require("RecipientInformation", "withdrawalAddressId", values.withdrawalAddressId);
      return new RecipientInformation(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public RecipientInformation received(JsonReader in) {
      boolean whole = values.withdrawalAddressId != null;
      return new RecipientInformation(values.copy(), in.received(whole));
    }
  }
}
