package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An asset, and the networks on which it moves on and off the exchange.
 *
 * @param code the exchange's name of it, such as {@code USDC}
 * @param name name for people
 * @param type null, for the exchange does not say; in CCXT's reading {@code crypto}
 * @param deposit whether any network takes deposits at present
 * @param withdraw whether any network lets withdrawals out at present
 * @param fee lowest fee of a withdrawal among the networks, in units of the asset; null without one
 * @param networks what each network does, by its name as {@link CurrencyNetwork#network()} has it
 * @param raw the exchange's answer
 */
public record Currency(
    String code,
    String name,
    @Nullable String type,
    boolean deposit,
    boolean withdraw,
    @Nullable BigDecimal fee,
    Map<String, CurrencyNetwork> networks,
    io.github.backpack4j.api.model.MarketAsset raw) {

  /** Takes a copy of the networks, in their order. */
  public Currency {
    networks = Collections.unmodifiableMap(new LinkedHashMap<>(networks));
  }
}
