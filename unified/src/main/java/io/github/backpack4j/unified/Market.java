package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A market and what it takes.
 *
 * @param id the exchange's id, such as {@code SOL_USDC_PERP}
 * @param symbol {@code BASE/QUOTE} of a spot market, {@code BASE/QUOTE:QUOTE} of a perpetual one,
 *     the id of any other kind
 * @param base code of the asset that is bought and sold
 * @param quote code of the asset that prices are in
 * @param settle code of the asset that a perpetual is settled in; null for other kinds
 * @param type the exchange's word for its kind, such as {@code SPOT} or {@code PERP}; in CCXT's
 *     reading {@code spot} and {@code swap}
 * @param active whether its book takes every kind of order at present
 * @param margin null, for the market list does not say; in CCXT's reading whether it is a spot
 *     market
 * @param linear whether profit is paid in the quote asset; null unless it is a perpetual
 * @param contractSize how much of the base one contract is, which is 1; null unless it is a
 *     perpetual
 * @param tickSize every price is a multiple of it, in quote per base
 * @param minPrice lowest price, in quote per base
 * @param maxPrice highest price, in quote per base; null if there is none
 * @param stepSize every amount is a multiple of it, in base
 * @param minAmount smallest amount, in base
 * @param maxAmount largest amount, in base; null if there is none
 * @param fundingInterval time between two funding payments; null unless it is a perpetual
 * @param created when it was listed; null if the exchange does not say
 * @param raw the exchange's answer
 */
public record Market(
    String id,
    String symbol,
    String base,
    String quote,
    @Nullable String settle,
    String type,
    boolean active,
    @Nullable Boolean margin,
    @Nullable Boolean linear,
    @Nullable BigDecimal contractSize,
    BigDecimal tickSize,
    BigDecimal minPrice,
    @Nullable BigDecimal maxPrice,
    BigDecimal stepSize,
    BigDecimal minAmount,
    @Nullable BigDecimal maxAmount,
    @Nullable Duration fundingInterval,
    @Nullable Instant created,
    io.github.backpack4j.api.model.Market raw) {

  /** Whether assets themselves change hands on it. */
  public boolean isSpot() {
    return raw.marketType().equals(io.github.backpack4j.api.model.MarketType.SPOT);
  }

  /** Whether it is a perpetual future settled in its quote asset. */
  public boolean isPerpetual() {
    return raw.marketType().equals(io.github.backpack4j.api.model.MarketType.PERP);
  }
}
