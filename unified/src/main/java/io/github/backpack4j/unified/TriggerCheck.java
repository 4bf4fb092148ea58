package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.MarkPrice;
import io.github.backpack4j.api.model.OrderRequest;
import io.github.backpack4j.api.model.Ticker;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a trigger against the price it watches, for the exchange takes it on either side.
 *
 * <p>Whatever comes of it, nothing has been sent that places an order.
 */
final class TriggerCheck {

  /** What a trigger is meant to do for a position. */
  enum Exit {
    STOP_LOSS("stop loss"),
    TAKE_PROFIT("take profit");

    private final String words;

    Exit(String words) {
      this.words = words;
    }

    /** Whether the price has to fall to the trigger when this closes on {@code side}. */
    private boolean isBelow(OrderSide side) {
      return (this == STOP_LOSS) == (side == OrderSide.SELL);
    }
  }

  private final Venue venue;

  TriggerCheck(Venue venue) {
    this.venue = venue;
  }

  /**
   * Refuses a trigger on the wrong side of the price.
   *
   * @param source which price; null for the last one
   */
  void check(
      Exit exit, Market market, OrderSide side, BigDecimal trigger, @Nullable PriceSource source) {
    BigDecimal price = price(market, source == null ? PriceSource.LAST : source);
    int expected = exit.isBelow(side) ? -1 : 1;
    if (trigger.compareTo(price) != expected) {
      throw OrderRequests.refused(
          "triggerPrice "
              + trigger.toPlainString()
              + ": a "
              + exit.words
              + " that "
              + (side == OrderSide.SELL ? "sells" : "buys")
              + " is set off "
              + (expected < 0 ? "below" : "above")
              + " the price, and "
              + words(source)
              + " of "
              + market.symbol()
              + " is "
              + price.toPlainString());
    }
  }

  private static String words(@Nullable PriceSource source) {
    return source == PriceSource.MARK
        ? "the mark price"
        : source == PriceSource.INDEX ? "the index price" : "the last price";
  }

  private BigDecimal price(Market market, PriceSource source) {
    return Prerequisite.read(
        "the price that the trigger is held against could not be had, and nothing was sent",
        () -> {
          Dated<@Nullable BigDecimal> price =
              source == PriceSource.LAST ? last(market) : reference(market, source);
          venue.requireFresh(words(source) + " of " + market.symbol(), price.age());
          if (price.value() == null) {
            throw new ExchangeUnavailableException(
                "the trigger could not be held against "
                    + words(source)
                    + " of "
                    + market.symbol()
                    + ", for there is none; nothing was sent");
          }
          return price.value();
        });
  }

  private Dated<@Nullable BigDecimal> last(Market market) {
    Dated<@Nullable Ticker> ticker =
        venue.dated(venue.client().markets().getTicker(market.id(), null));
    Ticker value = ticker.value();
    return new Dated<>(value == null ? null : Venue.translated(value::lastPrice), ticker.age());
  }

  private Dated<@Nullable BigDecimal> reference(Market market, PriceSource source) {
    Dated<List<MarkPrice>> prices =
        venue.dated(venue.client().markets().getMarkPrices(market.id(), null));
    BigDecimal price = null;
    for (MarkPrice row : prices.value()) {
      if (row.has("symbol") && row.symbol().equals(market.id())) {
        price = source == PriceSource.INDEX ? row.indexPrice() : Venue.translated(row::markPrice);
      }
    }
    return new Dated<>(price, prices.age());
  }

  /** Refuses an attached stop loss that is set off where its take profit is, or beyond it. */
  static void checkAttached(OrderSide side, OrderRequest order) {
    BigDecimal profit = order.takeProfitTriggerPrice();
    BigDecimal loss = order.stopLossTriggerPrice();
    int expected = side == OrderSide.BUY ? -1 : 1;
    if (profit != null && loss != null && loss.compareTo(profit) != expected) {
      throw OrderRequests.refused(
          "stopLossPrice "
              + loss.toPlainString()
              + ": that of a "
              + (side == OrderSide.BUY ? "purchase" : "sale")
              + " lies "
              + (expected < 0 ? "below" : "above")
              + " the take profit, which is "
              + profit.toPlainString());
    }
  }
}
