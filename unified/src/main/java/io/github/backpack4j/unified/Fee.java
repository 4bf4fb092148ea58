package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a trade cost.
 *
 * @param cost amount, in units of {@code currency}; negative is a rebate
 * @param currency asset it was charged in, such as {@code USDC}; on a spot purchase the one that
 *     was bought
 */
public record Fee(BigDecimal cost, String currency) {

  /** Both parts are required. */
  public Fee {
    Objects.requireNonNull(cost, "cost");
    Objects.requireNonNull(currency, "currency");
  }
}
