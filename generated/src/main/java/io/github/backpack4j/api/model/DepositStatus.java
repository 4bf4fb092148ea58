// Generated from specs/schemas/deposit.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** How far a deposit is. */
public final class DepositStatus implements OpenEnum {
  /** {@code cancelled} on the wire. */
  public static final DepositStatus CANCELLED = new DepositStatus("cancelled", Known.CANCELLED);

  /** {@code confirmed} on the wire. */
  public static final DepositStatus CONFIRMED = new DepositStatus("confirmed", Known.CONFIRMED);

  /** {@code declined} on the wire. */
  public static final DepositStatus DECLINED = new DepositStatus("declined", Known.DECLINED);

  /** {@code expired} on the wire. */
  public static final DepositStatus EXPIRED = new DepositStatus("expired", Known.EXPIRED);

  /** {@code initiated} on the wire. */
  public static final DepositStatus INITIATED = new DepositStatus("initiated", Known.INITIATED);

  /** {@code ownershipVerificationRequired} on the wire. */
  public static final DepositStatus OWNERSHIP_VERIFICATION_REQUIRED =
      new DepositStatus("ownershipVerificationRequired", Known.OWNERSHIP_VERIFICATION_REQUIRED);

  /** {@code pending} on the wire. */
  public static final DepositStatus PENDING = new DepositStatus("pending", Known.PENDING);

  /** {@code refunded} on the wire. */
  public static final DepositStatus REFUNDED = new DepositStatus("refunded", Known.REFUNDED);

  /** {@code senderVerificationCompleted} on the wire. */
  public static final DepositStatus SENDER_VERIFICATION_COMPLETED =
      new DepositStatus("senderVerificationCompleted", Known.SENDER_VERIFICATION_COMPLETED);

  /** {@code senderVerificationRequired} on the wire. */
  public static final DepositStatus SENDER_VERIFICATION_REQUIRED =
      new DepositStatus("senderVerificationRequired", Known.SENDER_VERIFICATION_REQUIRED);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link DepositStatus#CANCELLED}. */
    CANCELLED,
    /** See {@link DepositStatus#CONFIRMED}. */
    CONFIRMED,
    /** See {@link DepositStatus#DECLINED}. */
    DECLINED,
    /** See {@link DepositStatus#EXPIRED}. */
    EXPIRED,
    /** See {@link DepositStatus#INITIATED}. */
    INITIATED,
    /** See {@link DepositStatus#OWNERSHIP_VERIFICATION_REQUIRED}. */
    OWNERSHIP_VERIFICATION_REQUIRED,
    /** See {@link DepositStatus#PENDING}. */
    PENDING,
    /** See {@link DepositStatus#REFUNDED}. */
    REFUNDED,
    /** See {@link DepositStatus#SENDER_VERIFICATION_COMPLETED}. */
    SENDER_VERIFICATION_COMPLETED,
    /** See {@link DepositStatus#SENDER_VERIFICATION_REQUIRED}. */
    SENDER_VERIFICATION_REQUIRED,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private DepositStatus(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static DepositStatus of(String wire) {
    return switch (Checks.present("DepositStatus", "wire", wire)) {
      case "cancelled" -> CANCELLED;
      case "confirmed" -> CONFIRMED;
      case "declined" -> DECLINED;
      case "expired" -> EXPIRED;
      case "initiated" -> INITIATED;
      case "ownershipVerificationRequired" -> OWNERSHIP_VERIFICATION_REQUIRED;
      case "pending" -> PENDING;
      case "refunded" -> REFUNDED;
      case "senderVerificationCompleted" -> SENDER_VERIFICATION_COMPLETED;
      case "senderVerificationRequired" -> SENDER_VERIFICATION_REQUIRED;
      default -> new DepositStatus(wire, Known.UNRECOGNIZED);
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
    return other instanceof DepositStatus that && wire.equals(that.wire);
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
