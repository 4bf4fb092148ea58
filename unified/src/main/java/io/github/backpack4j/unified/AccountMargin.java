package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.MarginAccountSummary;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands for all positions of the account together, in US dollars.
 *
 * @param equity what it has after liabilities; its open profit and loss and what it lends count
 * @param availableEquity what of that is free: the margin of positions and open orders is taken off
 * @param marginFraction how much margin there is against exposure, as a fraction; null without
 *     exposure
 * @param initialMarginFraction how much it has to be for new exposure, as a fraction
 * @param maintenanceMarginFraction where it falls to this, the account is liquidated, as is
 *     inferred; as a fraction
 * @param raw the answer
 */
public record AccountMargin(
    BigDecimal equity,
    BigDecimal availableEquity,
    @Nullable BigDecimal marginFraction,
    BigDecimal initialMarginFraction,
    BigDecimal maintenanceMarginFraction,
    MarginAccountSummary raw) {

  static AccountMargin of(MarginAccountSummary raw) {
    return new AccountMargin(
        raw.netEquity(), raw.netEquityAvailable(), raw.marginFraction(), raw.imf(), raw.mmf(), raw);
  }
}
