// Generated from specs/schemas/withdrawal.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** How far a withdrawal is. */
public final class WithdrawalStatus implements OpenEnum {
  /** {@code confirmed} on the wire. */
  public static final WithdrawalStatus CONFIRMED =
      new WithdrawalStatus("confirmed", Known.CONFIRMED);

  /** {@code ownershipVerificationRequired} on the wire. */
  public static final WithdrawalStatus OWNERSHIP_VERIFICATION_REQUIRED =
      new WithdrawalStatus("ownershipVerificationRequired", Known.OWNERSHIP_VERIFICATION_REQUIRED);

  /** {@code pending} on the wire. */
  public static final WithdrawalStatus PENDING = new WithdrawalStatus("pending", Known.PENDING);

  /** {@code recipientInformationProvided} on the wire. */
  public static final WithdrawalStatus RECIPIENT_INFORMATION_PROVIDED =
      new WithdrawalStatus("recipientInformationProvided", Known.RECIPIENT_INFORMATION_PROVIDED);

  /** {@code recipientInformationRequired} on the wire. */
  public static final WithdrawalStatus RECIPIENT_INFORMATION_REQUIRED =
      new WithdrawalStatus("recipientInformationRequired", Known.RECIPIENT_INFORMATION_REQUIRED);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link WithdrawalStatus#CONFIRMED}. */
    CONFIRMED,
    /** See {@link WithdrawalStatus#OWNERSHIP_VERIFICATION_REQUIRED}. */
    OWNERSHIP_VERIFICATION_REQUIRED,
    /** See {@link WithdrawalStatus#PENDING}. */
    PENDING,
    /** See {@link WithdrawalStatus#RECIPIENT_INFORMATION_PROVIDED}. */
    RECIPIENT_INFORMATION_PROVIDED,
    /** See {@link WithdrawalStatus#RECIPIENT_INFORMATION_REQUIRED}. */
    RECIPIENT_INFORMATION_REQUIRED,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private WithdrawalStatus(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static WithdrawalStatus of(String wire) {
    return switch (Checks.present("WithdrawalStatus", "wire", wire)) {
      case "confirmed" -> CONFIRMED;
      case "ownershipVerificationRequired" -> OWNERSHIP_VERIFICATION_REQUIRED;
      case "pending" -> PENDING;
      case "recipientInformationProvided" -> RECIPIENT_INFORMATION_PROVIDED;
      case "recipientInformationRequired" -> RECIPIENT_INFORMATION_REQUIRED;
      default -> new WithdrawalStatus(wire, Known.UNRECOGNIZED);
    };
  }

  @Override
  public String wire() {
    return wire;
  }

  /** The value for {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WithdrawalStatus that && wire.equals(that.wire);
  }

  @Override
  public int hashCode() {
    return wire.hashCode();
  }

  @Override
  public String toString() {
    return wire;
  }
}
