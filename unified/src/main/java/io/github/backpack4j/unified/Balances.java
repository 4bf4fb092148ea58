package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the account holds, by asset. Immutable.
 *
 * <p>Assets stand in the exchange's order, and those with nothing of them stay if the exchange
 * names them. It leaves out most assets that there is nothing of, and funds that are lent.
 *
 * @param currencies the funds by the asset's code
 * @param raw the answer
 */
public record Balances(
    Map<String, Balance> currencies, Map<String, io.github.backpack4j.api.model.Balance> raw) {

  /** Copies both maps in their order. */
  public Balances {
    currencies = Collections.unmodifiableMap(new LinkedHashMap<>(currencies));
    raw = Collections.unmodifiableMap(new LinkedHashMap<>(raw));
  }

  /** The funds of one asset; null if the exchange does not name it, as it has none. */
  public @Nullable Balance get(String code) {
    return currencies.get(code);
  }

  /** What is free to trade or withdraw, by asset. */
  public Map<String, BigDecimal> free() {
    return each(Balance::free);
  }

  /** What is held by resting orders or staked, by asset. */
  public Map<String, BigDecimal> used() {
    return each(Balance::used);
  }

  /** Both, by asset. */
  public Map<String, BigDecimal> total() {
    return each(Balance::total);
  }

  private Map<String, BigDecimal> each(Function<Balance, BigDecimal> part) {
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    currencies.forEach((code, balance) -> parts.put(code, part.apply(balance)));
    return Collections.unmodifiableMap(parts);
  }
}
