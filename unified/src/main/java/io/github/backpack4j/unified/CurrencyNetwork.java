package io.github.backpack4j.unified;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An asset on one network. Amounts are in units of the asset.
 *
 * @param id the exchange's name of the network, such as {@code Solana}
 * @param network the name that traders know, such as {@code SOL}, and the exchange's own for one
 *     that this release does not know; in CCXT's reading CCXT's, such as {@code ERC20}, and the
 *     exchange's in lower case where CCXT has none
 * @param contract address of the token's contract or mint; null of a network's own coin
 * @param deposit whether deposits are taken at present
 * @param withdraw whether withdrawals are possible at present
 * @param fee what one withdrawal costs
 * @param minDeposit smallest deposit that is credited
 * @param minWithdrawal smallest withdrawal
 * @param maxWithdrawal largest withdrawal; null if there is no bound
 * @param raw the exchange's answer
 */
public record CurrencyNetwork(
    String id,
    String network,
    @Nullable String contract,
    boolean deposit,
    boolean withdraw,
    BigDecimal fee,
    BigDecimal minDeposit,
    BigDecimal minWithdrawal,
    @Nullable BigDecimal maxWithdrawal,
    io.github.backpack4j.api.model.Token raw) {}
