package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.Fill;
import io.github.backpack4j.api.stream.OrderUpdate;
import io.github.backpack4j.api.stream.TradeUpdate;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads trades, those of the account and everybody's.
 *
 * <p>It fails, with the {@link io.github.backpack4j.DecodingException} of the accessor, if a price,
 * an amount, a time or what else a trade cannot be without was left out.
 */
final class TradeReading {
  private final UnaryOperator<String> symbols;

  /**
   * Reads trades.
   *
   * @param symbols from a market's id to its unified symbol
   */
  TradeReading(UnaryOperator<String> symbols) {
    this.symbols = symbols;
  }

  /** A trade of a market, whose rows do not name it. */
  static Trade read(String symbol, io.github.backpack4j.api.model.Trade trade) {
    return new Trade(
        id(trade.id()),
        null,
        symbol,
        trade.has("isBuyerMaker") ? takerSide(trade.isBuyerMaker()) : null,
        trade.price(),
        trade.quantity(),
        cost(trade.price(), trade.quantity()),
        trade.timestamp(),
        trade);
  }

  Trade read(TradeUpdate trade) {
    OrderSide side = trade.has("m") ? takerSide(trade.isBuyerMaker()) : null;
    return new Trade(
        trade.has("t") ? id(trade.tradeId()) : null,
        takerOrder(trade, side),
        symbols.apply(trade.symbol()),
        side,
        trade.price(),
        trade.quantity(),
        cost(trade.price(), trade.quantity()),
        trade.engineTime(),
        trade);
  }

  MyTrade read(Fill fill) {
    return new MyTrade(
        id(fill.tradeId()),
        fill.orderId(),
        number(fill.clientId()),
        symbols.apply(fill.symbol()),
        fill.has("side") ? OrderReading.side(fill.side()) : null,
        fill.has("isMaker") ? part(fill.isMaker()) : null,
        fill.price(),
        fill.quantity(),
        cost(fill.price(), fill.quantity()),
        fill.has("fee") && fill.has("feeSymbol")
            ? new Fee(fill.fee(), fill.feeSymbol().wire())
            : null,
        fill.timestamp(),
        fill);
  }

  /** What tells a fill from others; null if nothing does, for some are not numbered. */
  static @Nullable List<Object> key(Fill fill) {
    String number = id(fill.tradeId());
    return number == null ? null : List.of(fill.orderId(), number);
  }

  /** The fill that an order's update tells of; null if it tells of none. */
  @Nullable MyTrade read(OrderUpdate update) {
    BigDecimal price = update.fillPrice();
    BigDecimal amount = update.fillQuantity();
    if (price == null || amount == null) {
      return null;
    }
    Boolean maker = update.isMaker();
    return new MyTrade(
        id(update.tradeId()),
        update.orderId(),
        update.clientId(),
        symbols.apply(update.symbol()),
        update.has("S") ? OrderReading.side(update.side()) : null,
        maker == null ? null : part(maker),
        price,
        amount,
        cost(price, amount),
        update.fee() == null || update.feeSymbol() == null
            ? null
            : new Fee(update.fee(), update.feeSymbol().wire()),
        update.engineTime(),
        update);
  }

  /** Zero is what the exchange writes where it has not numbered. */
  private static @Nullable String id(@Nullable Long number) {
    return number == null || number == 0 ? null : Long.toString(number);
  }

  private static @Nullable String takerOrder(TradeUpdate trade, @Nullable OrderSide side) {
    if (side == OrderSide.SELL) {
      return trade.has("a") ? trade.sellerOrderId() : null;
    }
    return side == OrderSide.BUY && trade.has("b") ? trade.buyerOrderId() : null;
  }

  private static @Nullable Long number(@Nullable String clientId) {
    try {
      return clientId == null ? null : Long.valueOf(clientId);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static OrderSide takerSide(boolean isBuyerMaker) {
    return isBuyerMaker ? OrderSide.SELL : OrderSide.BUY;
  }

  private static TakerOrMaker part(boolean isMaker) {
    return isMaker ? TakerOrMaker.MAKER : TakerOrMaker.TAKER;
  }

  private static BigDecimal cost(BigDecimal price, BigDecimal amount) {
    return Arithmetic.plain(price.multiply(amount));
  }
}
