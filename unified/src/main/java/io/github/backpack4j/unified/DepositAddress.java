package io.github.backpack4j.unified;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where to send a deposit. The text of this object does not show the address.
 *
 * @param currency code of the asset that was asked for
 * @param network network that was asked for, under the name that answers of this package have, such
 *     as {@code SOL}; null in the {@linkplain UnifiedExchange#ccxtCompatible() compatibility view}
 * @param address the address
 * @param tag null: the exchange's answer has neither a memo nor a tag
 * @param enabled whether deposits of the asset over the network are taken at present
 * @param minimum smallest deposit that is credited, in units of the asset
 * @param raw the answer, which is the address and nothing else
 */
public record DepositAddress(
    String currency,
    @Nullable String network,
    String address,
    @Nullable String tag,
    boolean enabled,
    BigDecimal minimum,
    io.github.backpack4j.api.model.DepositAddress raw) {

  @Override
  public String toString() {
    return "DepositAddress[currency="
        + currency
        + ", network="
        + network
        + ", address=***, tag="
        + tag
        + ", enabled="
        + enabled
        + ", minimum="
        + minimum.toPlainString()
        + "]";
  }
}
