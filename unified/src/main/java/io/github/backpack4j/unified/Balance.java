package io.github.backpack4j.unified;

import java.math.BigDecimal;

/**
 * Funds of one asset, in units of it. What is lent is not among them.
 *
 * @param free free to trade or withdraw
 * @param used held by resting orders, or staked
 * @param total both
 * @param raw the answer; it has what is held and what is staked apart
 */
public record Balance(
    BigDecimal free,
    BigDecimal used,
    BigDecimal total,
    io.github.backpack4j.api.model.Balance raw) {}
