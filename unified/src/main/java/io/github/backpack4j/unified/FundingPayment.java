package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Funding that the account paid or received for one interval.
 *
 * @param id made of the market's id and the end of the interval, such as {@code
 *     SOL_USDC_PERP@2023-11-14T22:00:00Z}, and of the subaccount unless that is the main account:
 *     the exchange numbers no payments. The same payment has the same id whenever it is read
 * @param symbol unified symbol, or the market's id if the market list does not have it
 * @param code asset it was paid in: the market's quote asset; null if the market list does not have
 *     the market, and in the {@linkplain UnifiedExchange#ccxtCompatible() compatibility view}
 * @param timestamp end of the interval
 * @param amount positive was received, negative was paid
 * @param rate rate of the interval, as a fraction, 0.0001 for one basis point; longs paid shorts
 *     when it is positive
 * @param raw the answer
 */
public record FundingPayment(
    String id,
    String symbol,
    @Nullable String code,
    Instant timestamp,
    BigDecimal amount,
    BigDecimal rate,
    io.github.backpack4j.api.model.FundingPayment raw) {}
