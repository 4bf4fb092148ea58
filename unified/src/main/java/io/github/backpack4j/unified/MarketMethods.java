package io.github.backpack4j.unified;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is traded and at which prices, the exchange's clock and whether it is open. */
public interface MarketMethods {

  /**
   * Every market of the exchange, open or not, in its order.
   *
   * <p>Asks the exchange each time; what other methods know of markets is renewed by it.
   *
   * @throws ExchangeException if the list cannot be had
   */
  List<Market> fetchMarkets();

  /**
   * Every asset of the exchange by its code, with its networks.
   *
   * @throws ExchangeException if the list cannot be had
   */
  Map<String, Currency> fetchCurrencies();

  /**
   * What time it is at the exchange, to the millisecond; the moment at which it answered.
   *
   * @throws ExchangeException if it does not say
   */
  Instant fetchTime();

  /**
   * Whether the exchange is open.
   *
   * @throws ExchangeException if it does not say; during maintenance it may not answer at all,
   *     which is {@link ExchangeUnavailableException}
   */
  ExchangeStatus fetchStatus();
}
