package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order of a batch.
 *
 * @param symbol market, such as {@code SOL/USDC:USDC}
 * @param type market or limit
 * @param side buy or sell
 * @param amount quantity, in base; null where the options have a cost or a trigger percentage
 * @param price limit price, in quote per base; null for a market order
 * @param options everything else
 */
public record NewOrder(
    String symbol,
    OrderType type,
    OrderSide side,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal price,
    OrderOptions options) {

  /** Checks that nothing is missing; what does not go together is found when it is placed. */
  public NewOrder {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(options, "options");
  }

  /** A limit order with nothing else set. */
  public static NewOrder limit(String symbol, OrderSide side, BigDecimal amount, BigDecimal price) {
    return new NewOrder(symbol, OrderType.LIMIT, side, amount, price, OrderOptions.DEFAULT);
  }

  /** A market order with nothing else set. */
  public static NewOrder market(String symbol, OrderSide side, BigDecimal amount) {
    return new NewOrder(symbol, OrderType.MARKET, side, amount, null, OrderOptions.DEFAULT);
  }

  /** The same order with other options. */
  public NewOrder with(OrderOptions options) {
    return new NewOrder(symbol, type, side, amount, price, options);
  }
}
