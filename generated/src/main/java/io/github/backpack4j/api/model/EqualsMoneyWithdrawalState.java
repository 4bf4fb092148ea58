// Generated from specs/schemas/withdrawal.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** How far the payment provider Equals Money is with a withdrawal. */
public final class EqualsMoneyWithdrawalState implements OpenEnum {
  /** {@code initialized} on the wire. */
  public static final EqualsMoneyWithdrawalState INITIALIZED =
      new EqualsMoneyWithdrawalState("initialized", Known.INITIALIZED);

  /** {@code pending} on the wire. */
  public static final EqualsMoneyWithdrawalState PENDING =
      new EqualsMoneyWithdrawalState("pending", Known.PENDING);

  /** {@code fulfilling} on the wire. */
  public static final EqualsMoneyWithdrawalState FULFILLING =
      new EqualsMoneyWithdrawalState("fulfilling", Known.FULFILLING);

  /** {@code processing} on the wire. */
  public static final EqualsMoneyWithdrawalState PROCESSING =
      new EqualsMoneyWithdrawalState("processing", Known.PROCESSING);

  /** {@code complete} on the wire. */
  public static final EqualsMoneyWithdrawalState COMPLETE =
      new EqualsMoneyWithdrawalState("complete", Known.COMPLETE);

  /** {@code declined} on the wire. */
  public static final EqualsMoneyWithdrawalState DECLINED =
      new EqualsMoneyWithdrawalState("declined", Known.DECLINED);

  /** {@code cancelled} on the wire. */
  public static final EqualsMoneyWithdrawalState CANCELLED =
      new EqualsMoneyWithdrawalState("cancelled", Known.CANCELLED);

  /** {@code review} on the wire. */
  public static final EqualsMoneyWithdrawalState REVIEW =
      new EqualsMoneyWithdrawalState("review", Known.REVIEW);

  /** {@code awaitingDocuments} on the wire. */
  public static final EqualsMoneyWithdrawalState AWAITING_DOCUMENTS =
      new EqualsMoneyWithdrawalState("awaitingDocuments", Known.AWAITING_DOCUMENTS);

  /** {@code awaitingComplianceQuestions} on the wire. */
  public static final EqualsMoneyWithdrawalState AWAITING_COMPLIANCE_QUESTIONS =
      new EqualsMoneyWithdrawalState(
          "awaitingComplianceQuestions", Known.AWAITING_COMPLIANCE_QUESTIONS);

  /** {@code refundedInternal} on the wire. */
  public static final EqualsMoneyWithdrawalState REFUNDED_INTERNAL =
      new EqualsMoneyWithdrawalState("refundedInternal", Known.REFUNDED_INTERNAL);

  /** {@code refundedExternal} on the wire. */
  public static final EqualsMoneyWithdrawalState REFUNDED_EXTERNAL =
      new EqualsMoneyWithdrawalState("refundedExternal", Known.REFUNDED_EXTERNAL);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link EqualsMoneyWithdrawalState#INITIALIZED}. */
    INITIALIZED,
    /** See {@link EqualsMoneyWithdrawalState#PENDING}. */
    PENDING,
    /** See {@link EqualsMoneyWithdrawalState#FULFILLING}. */
    FULFILLING,
    /** See {@link EqualsMoneyWithdrawalState#PROCESSING}. */
    PROCESSING,
    /** See {@link EqualsMoneyWithdrawalState#COMPLETE}. */
    COMPLETE,
    /** See {@link EqualsMoneyWithdrawalState#DECLINED}. */
    DECLINED,
    /** See {@link EqualsMoneyWithdrawalState#CANCELLED}. */
    CANCELLED,
    /** See {@link EqualsMoneyWithdrawalState#REVIEW}. */
    REVIEW,
    /** See {@link EqualsMoneyWithdrawalState#AWAITING_DOCUMENTS}. */
    AWAITING_DOCUMENTS,
    /** See {@link EqualsMoneyWithdrawalState#AWAITING_COMPLIANCE_QUESTIONS}. */
    AWAITING_COMPLIANCE_QUESTIONS,
    /** See {@link EqualsMoneyWithdrawalState#REFUNDED_INTERNAL}. */
    REFUNDED_INTERNAL,
    /** See {@link EqualsMoneyWithdrawalState#REFUNDED_EXTERNAL}. */
    REFUNDED_EXTERNAL,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private EqualsMoneyWithdrawalState(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static EqualsMoneyWithdrawalState of(String wire) {
    return switch (Checks.present("EqualsMoneyWithdrawalState", "wire", wire)) {
      case "initialized" -> INITIALIZED;
      case "pending" -> PENDING;
      case "fulfilling" -> FULFILLING;
      case "processing" -> PROCESSING;
      case "complete" -> COMPLETE;
      case "declined" -> DECLINED;
      case "cancelled" -> CANCELLED;
      case "review" -> REVIEW;
      case "awaitingDocuments" -> AWAITING_DOCUMENTS;
      case "awaitingComplianceQuestions" -> AWAITING_COMPLIANCE_QUESTIONS;
      case "refundedInternal" -> REFUNDED_INTERNAL;
      case "refundedExternal" -> REFUNDED_EXTERNAL;
      default -> new EqualsMoneyWithdrawalState(wire, Known.UNRECOGNIZED);
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
    return other instanceof EqualsMoneyWithdrawalState that && wire.equals(that.wire);
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
