// Generated from specs/schemas/rfq.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an RFQ or a quote. {@code rfqActive}: open for quotes, told to all who listen.
 * To the requester: {@code rfqAccepted}, the exchange took the RFQ; {@code rfqRefreshed}, it asks
 * for quotes anew; {@code rfqCandidate}, a better quote came; {@code rfqCancelled}, withdrawn or
 * expired. To the maker: {@code quoteAccepted}, the exchange took the quote, which is no trade yet;
 * {@code quoteCancelled}, for whatever cause; {@code rfqAcceptedBinding}, where settlement is
 * deferred. To both: {@code rfqFilled}; {@code rfqCancelRequested}, to be withdrawn.
 *
 * <p>In doubt: what {@code rfqAccepted} and {@code quoteAccepted} say is inferred: in words the
 * document has the first as the end of quoting and the second as a quote accepted by somebody, but
 * the ids of its examples, which held a time then, show that either came within two milliseconds of
 * the RFQ or the quote being made. The last two were never recorded. A live scenario with an RFQ
 * from its submission to its fill would settle the first two.
 */
public final class RfqUpdateEvent implements OpenEnum {
  /** {@code rfqActive} on the wire. */
  public static final RfqUpdateEvent RFQ_ACTIVE = new RfqUpdateEvent("rfqActive", Known.RFQ_ACTIVE);

  /** {@code rfqAccepted} on the wire. */
  public static final RfqUpdateEvent RFQ_ACCEPTED =
      new RfqUpdateEvent("rfqAccepted", Known.RFQ_ACCEPTED);

  /** {@code rfqRefreshed} on the wire. */
  public static final RfqUpdateEvent RFQ_REFRESHED =
      new RfqUpdateEvent("rfqRefreshed", Known.RFQ_REFRESHED);

  /** {@code rfqCancelled} on the wire. */
  public static final RfqUpdateEvent RFQ_CANCELLED =
      new RfqUpdateEvent("rfqCancelled", Known.RFQ_CANCELLED);

  /** {@code rfqCandidate} on the wire. */
  public static final RfqUpdateEvent RFQ_CANDIDATE =
      new RfqUpdateEvent("rfqCandidate", Known.RFQ_CANDIDATE);

  /** {@code rfqFilled} on the wire. */
  public static final RfqUpdateEvent RFQ_FILLED = new RfqUpdateEvent("rfqFilled", Known.RFQ_FILLED);

  /** {@code quoteAccepted} on the wire. */
  public static final RfqUpdateEvent QUOTE_ACCEPTED =
      new RfqUpdateEvent("quoteAccepted", Known.QUOTE_ACCEPTED);

  /** {@code quoteCancelled} on the wire. */
  public static final RfqUpdateEvent QUOTE_CANCELLED =
      new RfqUpdateEvent("quoteCancelled", Known.QUOTE_CANCELLED);

  /** {@code rfqAcceptedBinding} on the wire. */
  public static final RfqUpdateEvent RFQ_ACCEPTED_BINDING =
      new RfqUpdateEvent("rfqAcceptedBinding", Known.RFQ_ACCEPTED_BINDING);

  /** {@code rfqCancelRequested} on the wire. */
  public static final RfqUpdateEvent RFQ_CANCEL_REQUESTED =
      new RfqUpdateEvent("rfqCancelRequested", Known.RFQ_CANCEL_REQUESTED);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link RfqUpdateEvent#RFQ_ACTIVE}. */
    RFQ_ACTIVE,
    /** See {@link RfqUpdateEvent#RFQ_ACCEPTED}. */
    RFQ_ACCEPTED,
    /** See {@link RfqUpdateEvent#RFQ_REFRESHED}. */
    RFQ_REFRESHED,
    /** See {@link RfqUpdateEvent#RFQ_CANCELLED}. */
    RFQ_CANCELLED,
    /** See {@link RfqUpdateEvent#RFQ_CANDIDATE}. */
    RFQ_CANDIDATE,
    /** See {@link RfqUpdateEvent#RFQ_FILLED}. */
    RFQ_FILLED,
    /** See {@link RfqUpdateEvent#QUOTE_ACCEPTED}. */
    QUOTE_ACCEPTED,
    /** See {@link RfqUpdateEvent#QUOTE_CANCELLED}. */
    QUOTE_CANCELLED,
    /** See {@link RfqUpdateEvent#RFQ_ACCEPTED_BINDING}. */
    RFQ_ACCEPTED_BINDING,
    /** See {@link RfqUpdateEvent#RFQ_CANCEL_REQUESTED}. */
    RFQ_CANCEL_REQUESTED,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private RfqUpdateEvent(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static RfqUpdateEvent of(String wire) {
    return switch (Checks.present("RfqUpdateEvent", "wire", wire)) {
      case "rfqActive" -> RFQ_ACTIVE;
      case "rfqAccepted" -> RFQ_ACCEPTED;
      case "rfqRefreshed" -> RFQ_REFRESHED;
      case "rfqCancelled" -> RFQ_CANCELLED;
      case "rfqCandidate" -> RFQ_CANDIDATE;
      case "rfqFilled" -> RFQ_FILLED;
      case "quoteAccepted" -> QUOTE_ACCEPTED;
      case "quoteCancelled" -> QUOTE_CANCELLED;
      case "rfqAcceptedBinding" -> RFQ_ACCEPTED_BINDING;
      case "rfqCancelRequested" -> RFQ_CANCEL_REQUESTED;
      default -> new RfqUpdateEvent(wire, Known.UNRECOGNIZED);
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
    return other instanceof RfqUpdateEvent that && wire.equals(that.wire);
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
