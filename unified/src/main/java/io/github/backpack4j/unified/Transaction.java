package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deposit or a withdrawal. The text of this object shows no address.
 *
 * @param id the exchange's id
 * @param clientId the id that the caller gave a withdrawal; null without one, and for deposits
 * @param txid hash of the transaction on the blockchain; null until there is one
 * @param type which way it goes
 * @param currency code of the asset
 * @param amount how much, in units of {@code currency}
 * @param network network it goes over, such as {@code SOL}; the exchange's word for one that is
 *     newer than this release; null for a deposit that came over none
 * @param addressFrom address a deposit came from; null if unknown, and for withdrawals
 * @param addressTo address it goes to; null if unknown
 * @param status how far it is
 * @param fee fee of a withdrawal, in units of {@code currency}; whether it is taken out of {@code
 *     amount} or on top of it is unproven. Null for deposits
 * @param internal whether it stays within the exchange; null for deposits in the {@linkplain
 *     UnifiedExchange#ccxtCompatible() compatibility view}
 * @param comment note of the exchange on a deposit; null without one
 * @param timestamp when it was recorded or requested
 * @param raw the answer: an {@code api.model.Deposit} or an {@code api.model.Withdrawal}
 */
public record Transaction(
    String id,
    @Nullable String clientId,
    @Nullable String txid,
    TransactionType type,
    String currency,
    BigDecimal amount,
    @Nullable String network,
    @Nullable String addressFrom,
    @Nullable String addressTo,
    TransactionStatus status,
    @Nullable Fee fee,
    @Nullable Boolean internal,
    @Nullable String comment,
    Instant timestamp,
    Object raw) {

  @Override
  public String toString() {
    return "Transaction[id="
        + id
        + ", clientId="
        + clientId
        + ", txid="
        + txid
        + ", type="
        + type
        + ", currency="
        + currency
        + ", amount="
        + amount.toPlainString()
        + ", network="
        + network
        + ", addressFrom="
        + masked(addressFrom)
        + ", addressTo="
        + masked(addressTo)
        + ", status="
        + status
        + ", fee="
        + fee
        + ", internal="
        + internal
        + ", comment="
        + comment
        + ", timestamp="
        + timestamp
        + "]";
  }

  private static @Nullable String masked(@Nullable String secret) {
    return secret == null ? null : "***";
  }
}
