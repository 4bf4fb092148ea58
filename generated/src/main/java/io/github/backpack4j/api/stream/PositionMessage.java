// Generated from specs/schemas/position.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A position as it was at the subscription, or a change to one. An account without positions is
 * sent nothing at first.
 *
 * <p>Where {@code e} has a value on the wire it is read as {@link PositionUpdate}, else as
 * {@link PositionSnapshot}; there is no third kind.
 */
public sealed interface PositionMessage permits PositionUpdate, PositionSnapshot {
  /**
   * When the stream server sent it; may be a little before {@link #engineTime()}. Microseconds on
   * the wire.
   */
  Instant eventTime();

  /** Future, such as {@code SOL_USDC_PERP}. */
  String symbol();

  /**
   * Price at which closing would neither gain nor lose; what it counts as gain is unproven. In
   * quote per base.
   *
   * <p>In doubt: of two recordings one is off the entry price by a taker's fee, the other by less.
   * A recording beside the fills of the position would settle it.
   */
  BigDecimal breakEvenPrice();

  /** Average price of entry. In quote per base. */
  BigDecimal entryPrice();

  /**
   * Estimated liquidation price, as is inferred; {@code 0} is no price. In quote per base.
   *
   * <p>In doubt: what it means is inferred from the letter, and from REST, which has {@code 0} for
   * that price in lists. A live scenario with a leveraged position beside {@code getPositions} of
   * its symbol would settle it.
   */
  @Nullable BigDecimal estLiquidationPrice();

  /** Initial margin fraction that applies. As a fraction, 0.01 for one percent. */
  BigDecimal imf();

  /** Mark price. In quote per base. */
  BigDecimal markPrice();

  /** Maintenance margin fraction that applies. As a fraction, 0.01 for one percent. */
  BigDecimal mmf();

  /** Size; negative when short. In base. */
  BigDecimal netQuantity();

  /** Size with resting orders at their worst; never negative. In base. */
  BigDecimal netExposureQuantity();

  /** Value of {@link #netExposureQuantity()} at the mark price; never negative. In quote. */
  BigDecimal netExposureNotional();

  /**
   * Id of the position.
   *
   * <p>In doubt: that a position opened anew on the same market has another id is inferred. A live
   * scenario that closes one and opens the next would settle it.
   */
  String positionId();

  /**
   * Profit settled so far. The exchange settles continuously, so profit since entry is this plus
   * {@link #pnlUnrealized()}. In quote.
   */
  BigDecimal pnlRealized();

  /** Profit not settled yet; not the profit since entry. In quote. */
  BigDecimal pnlUnrealized();

  /** When the matching engine changed it. Microseconds on the wire. */
  Instant engineTime();

  /** Whether {@code member}, a name on the wire, has a value, known to this release or not. */
  boolean has(String member);

  /** Members newer than this release: name to JSON text. */
  Map<String, String> unknownMembers();
}
