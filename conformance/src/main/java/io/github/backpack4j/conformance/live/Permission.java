package io.github.backpack4j.conformance.live;

import io.github.backpack4j.conformance.ContractIndex;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What a run may change on a server. It is asked of every request, so that no scenario, however it
 * is written or chosen, does more than the user has allowed.
 */
final class Permission {
  private final LiveTarget target;

  Permission(LiveTarget target) {
    this.target = target;
  }

  /**
   * Refuses what was not allowed.
   *
   * @throws IllegalStateException if it was not
   */
  void require(ContractIndex.Operation operation, Map<String, String> arguments) {
    if (operation.isRead()) {
      return;
    }
    switch (operation.id()) {
      case "cancelOrder" -> requireTrading();
      case "executeOrder" -> {
        BigDecimal most = requireTrading();
        if (!arguments.getOrDefault("orderType", "").equals("Limit")
            || !arguments.getOrDefault("postOnly", "").equals("true")
            || arguments.containsKey("quoteQuantity")) {
          throw new IllegalStateException("only a post-only limit order has a worth that is known");
        }
        BigDecimal price = Scalars.decimal(arguments.getOrDefault("price", ""));
        BigDecimal quantity = Scalars.decimal(arguments.getOrDefault("quantity", ""));
        if (price == null
            || quantity == null
            || price.signum() <= 0
            || quantity.signum() <= 0
            || price.multiply(quantity).compareTo(most) > 0) {
          throw new IllegalStateException("an order above --max-notional is not sent");
        }
      }
      default -> {
        if (!target.allowFunds()) {
          throw new IllegalStateException(
              operation.id() + " changes more than orders, and --allow-funds was not given");
        }
      }
    }
  }

  private BigDecimal requireTrading() {
    BigDecimal most = target.maxNotional();
    if (!target.allowTrading() || most == null) {
      throw new IllegalStateException("--allow-trading and --max-notional were not given");
    }
    return most;
  }
}
