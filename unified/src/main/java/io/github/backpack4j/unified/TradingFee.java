package io.github.backpack4j.unified;

import java.math.BigDecimal;

/**
 * What the account pays for trading on one market.
 *
 * @param symbol unified symbol
 * @param maker fee of an order that rested, as a fraction of the trade's cost, 0.001 for one tenth
 *     of a percent; negative is a rebate
 * @param taker fee of an order that took, likewise
 * @param percentage true: the fees are a part of the cost, not an amount a trade
 * @param tierBased true: they depend on what the account trades
 * @param raw the answer, which has the fees in basis points
 */
public record TradingFee(
    String symbol,
    BigDecimal maker,
    BigDecimal taker,
    boolean percentage,
    boolean tierBased,
    io.github.backpack4j.api.model.Account raw) {}
