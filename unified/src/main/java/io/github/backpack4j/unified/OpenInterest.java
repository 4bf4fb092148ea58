package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much is open on a future.
 *
 * @param symbol unified symbol
 * @param openInterestAmount in base; that longs and shorts are not added up is inferred. Null if
 *     the exchange has none to report, and in the {@linkplain UnifiedExchange#ccxtCompatible()
 *     compatibility view}
 * @param openInterestValue in quote: the amount at {@code markPrice}. Null unless that was {@link
 *     OpenInterestOptions#valued(boolean) asked for}. In the compatibility view it is the amount in
 *     base, on what is the wrong side
 * @param markPrice what it was valued at, quote per base; null unless asked for
 * @param timestamp when the amount was measured
 * @param raw the answer
 */
public record OpenInterest(
    String symbol,
    @Nullable BigDecimal openInterestAmount,
    @Nullable BigDecimal openInterestValue,
    @Nullable BigDecimal markPrice,
    Instant timestamp,
    io.github.backpack4j.api.model.OpenInterest raw) {}
