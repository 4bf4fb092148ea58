package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Open exposure on one future.
 *
 * <p>Amounts of money are in the market's quote asset, sizes in base. A row without {@link #side()}
 * holds nothing: the exchange may have one for resting orders alone, and a watch tells of a
 * position that was closed by one.
 *
 * <p>The exchange settles profit continuously, so {@link #unrealizedPnl()} is what is not settled
 * yet and not the profit since entry; that is {@link #entryPnl()}, up to rounding the sum of {@link
 * #realizedPnl()} and {@link #unrealizedPnl()}.
 *
 * <p>The {@linkplain UnifiedExchange#ccxtCompatible() compatibility view} reads some of it
 * otherwise, and leaves null what CCXT does not work out; its table tells.
 *
 * <p>Margin is always cross: there is neither a leverage nor a margin of one position. {@link
 * #marginRatio()} and {@link #effectiveLeverage()} need the account's equity, which is another
 * request: {@link PositionOptions#accountMargin(boolean)} asks for it, and without it they are
 * null.
 *
 * @param id id of the position
 * @param symbol unified symbol, or the market's id if the market list does not have it
 * @param side null if {@code contracts} is zero
 * @param contracts size, never negative; resting orders are not counted
 * @param contractSize base units of a contract, one on every market
 * @param entryPrice average price of entry, quote per base
 * @param markPrice mark price, quote per base
 * @param breakEvenPrice price at which closing would neither gain nor lose, quote per base; what it
 *     counts as gain is unproven
 * @param notional value at the mark price: {@code contracts * markPrice}
 * @param unrealizedPnl profit that is not settled yet; negative is a loss
 * @param realizedPnl profit settled so far; negative is a loss
 * @param entryPnl profit since entry at the mark price, without fees and funding; negative is a
 *     loss
 * @param percentage {@code unrealizedPnl} of {@code initialMargin}, in percent; negative for what
 *     loses, on either side; null if there is no initial margin
 * @param initialMargin {@code notional * initialMarginPercentage}
 * @param initialMarginPercentage as a fraction, 0.02 for two percent, whatever the name says: it is
 *     the one traders know
 * @param maintenanceMargin {@code notional * maintenanceMarginPercentage}
 * @param maintenanceMarginPercentage as a fraction, likewise
 * @param marginRatio {@code maintenanceMargin} over the equity of the whole account, which is in US
 *     dollars and taken for the quote asset. Those of all positions add up, and near one the
 *     account is liquidated, as is inferred. Null unless asked for, and where the equity is not
 *     positive
 * @param effectiveLeverage {@code notional} over the equity of the whole account; not the leverage
 *     limit of the account, which no position has. Null as the former
 * @param liquidationPrice estimate, quote per base; null if the exchange has none or computed none,
 *     which it does for a single market only
 * @param funding funding since the position was opened; positive was received, negative was paid.
 *     Null from a stream, which has none
 * @param marginMode null in the {@linkplain UnifiedExchange#ccxtCompatible() compatibility view}
 * @param hedged always false: a market has one position, long or short
 * @param timestamp when the matching engine changed it; null by request, as rows carry no time
 * @param account what {@code marginRatio} and {@code effectiveLeverage} were made from; null unless
 *     asked for
 * @param raw the answer: a {@link io.github.backpack4j.api.model.Position}, or from a stream a
 *     {@link io.github.backpack4j.api.stream.PositionMessage}
 */
public record Position(
    String id,
    String symbol,
    @Nullable PositionSide side,
    BigDecimal contracts,
    BigDecimal contractSize,
    BigDecimal entryPrice,
    BigDecimal markPrice,
    BigDecimal breakEvenPrice,
    BigDecimal notional,
    BigDecimal unrealizedPnl,
    BigDecimal realizedPnl,
    BigDecimal entryPnl,
    @Nullable BigDecimal percentage,
    @Nullable BigDecimal initialMargin,
    BigDecimal initialMarginPercentage,
    @Nullable BigDecimal maintenanceMargin,
    BigDecimal maintenanceMarginPercentage,
    @Nullable BigDecimal marginRatio,
    @Nullable BigDecimal effectiveLeverage,
    @Nullable BigDecimal liquidationPrice,
    @Nullable BigDecimal funding,
    @Nullable MarginMode marginMode,
    boolean hedged,
    @Nullable Instant timestamp,
    @Nullable AccountMargin account,
    Object raw) {}
