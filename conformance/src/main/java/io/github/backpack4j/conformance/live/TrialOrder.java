package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A limit order so far below the market that it rests, as small as the market takes it.
 *
 * @param symbol the market
 * @param price its price
 * @param quantity its quantity
 * @param clientId by which it is found even if the answer to it is lost
 */
public record TrialOrder(String symbol, BigDecimal price, BigDecimal quantity, long clientId) {
  /** As a part of the last price: far away, and within what markets take. */
  private static final BigDecimal FAR = new BigDecimal("0.5");

  private static final BigDecimal FARTHEST = new BigDecimal("1.1");
  private static final BigDecimal NEAREST = new BigDecimal("0.9");
  private static final long CLIENT_IDS = 1L << 32;

  /** Why there is no such order. */
  public static final class NoOrderException extends Exception {
    private static final long serialVersionUID = 1L;

    NoOrderException(String why) {
      super(why);
    }
  }

  /**
   * The order that a market allows.
   *
   * @param market the market, as the server describes it
   * @param lastPrice the price it was last traded at
   * @param most the most that it may be worth
   * @param clientId the id to give it
   * @throws NoOrderException if there is none within that value, or none far from the market
   */
  public static TrialOrder on(JsonNode market, BigDecimal lastPrice, BigDecimal most, long clientId)
      throws NoOrderException {
    JsonNode prices = market.path("filters").path("price");
    JsonNode quantities = market.path("filters").path("quantity");
    if (lastPrice.signum() <= 0) {
      throw new NoOrderException("the market has no price");
    }
    BigDecimal least = decimal(prices, "minMultiplier", BigDecimal.ZERO).multiply(FARTHEST);
    BigDecimal tick = decimal(prices, "tickSize", BigDecimal.ONE);
    BigDecimal price =
        stepped(lastPrice.multiply(FAR.max(least)), tick, RoundingMode.DOWN)
            .max(decimal(prices, "minPrice", tick));
    if (price.compareTo(lastPrice.multiply(NEAREST)) > 0) {
      throw new NoOrderException("the market takes no price far below its own");
    }
    BigDecimal step = decimal(quantities, "stepSize", BigDecimal.ONE);
    BigDecimal quantity =
        stepped(decimal(quantities, "minQuantity", step), step, RoundingMode.UP).max(step);
    BigDecimal notional = price.multiply(quantity);
    if (notional.compareTo(most) > 0) {
      throw new NoOrderException(
          "the smallest order is worth %s, and %s is allowed"
              .formatted(plain(notional), plain(most)));
    }
    return new TrialOrder(
        market.path("symbol").asText(), price, quantity, Math.floorMod(clientId, CLIENT_IDS));
  }

  /** The number that a text is; null if it is none, or none that can be reckoned with. */
  public static @Nullable BigDecimal number(String text) {
    return Scalars.decimal(text);
  }

  private static BigDecimal decimal(JsonNode filter, String name, BigDecimal otherwise) {
    BigDecimal number = Scalars.decimal(filter.path(name).asText());
    return number == null || number.signum() <= 0 ? otherwise : number;
  }

  private static BigDecimal stepped(BigDecimal number, BigDecimal step, RoundingMode rounding) {
    return number.divide(step, 0, rounding).multiply(step);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** The arguments of {@code executeOrder}, by wire name. */
  public Map<String, String> arguments() {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("symbol", symbol);
    arguments.put("side", "Bid");
    arguments.put("orderType", "Limit");
    arguments.put("price", plain(price));
    arguments.put("quantity", plain(quantity));
    arguments.put("postOnly", "true");
    arguments.put("clientId", String.valueOf(clientId));
    return arguments;
  }
}
