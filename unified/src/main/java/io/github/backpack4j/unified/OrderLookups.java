package io.github.backpack4j.unified;

import io.github.backpack4j.api.OrderApi;
import io.github.backpack4j.api.model.Fill;
import io.github.backpack4j.api.model.HistoricalOrder;
import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.http.PageCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link OrderMethods} says of finding orders and their trades. */
final class OrderLookups {
  private final Venue venue;
  private final OrderApi api;
  private final OrderReading orders;
  private final TradeReading trades;

  OrderLookups(Venue venue) {
    this.venue = venue;
    this.api = venue.client().order();
    this.orders = new OrderReading(venue.catalogue()::symbolOf, venue.ccxt());
    this.trades = new TradeReading(venue.catalogue()::symbolOf);
  }

  Order fetchOpenOrder(String id, String symbol) {
    Market market = venue.catalogue().market(symbol);
    try {
      return venue.read(api.getOrder(market.id(), null, id), orders::read);
    } catch (OrderNotFoundException e) {
      throw notFound(
          "order " + id + " of " + market.symbol() + " is not open; the history may have it", e);
    }
  }

  Order fetchOpenOrder(long clientOrderId, String symbol) {
    Market market = venue.catalogue().market(symbol);
    try {
      return venue.read(api.getOrder(market.id(), clientOrderId, null), orders::read);
    } catch (OrderNotFoundException e) {
      throw notFound(
          "no order of "
              + market.symbol()
              + " with clientOrderId "
              + clientOrderId
              + " is open; the history may have it",
          e);
    }
  }

  List<Order> fetchOpenOrders(@Nullable String symbol, OpenOrdersOptions options) {
    String id = idOf(symbol);
    String type = options.marketType();
    List<Order> open =
        venue.read(
            api.getOpenOrders(type == null ? null : MarketType.of(type), id),
            rows -> {
              List<Order> read = new ArrayList<>();
              rows.forEach(row -> read.add(orders.read(row)));
              return read;
            });
    open.sort(
        Comparator.comparing(Order::timestamp, Comparator.nullsFirst(Comparator.naturalOrder())));
    return List.copyOf(open);
  }

  Order fetchOrder(String id, String symbol) {
    Market market = venue.catalogue().market(symbol);
    try {
      return venue.read(api.getOrder(market.id(), null, id), orders::read);
    } catch (OrderNotFoundException e) {
      Order past = past(id, market);
      if (past == null) {
        throw notFound(
            "order "
                + id
                + " of "
                + market.symbol()
                + " is neither among the open orders nor in the order history, which may lag",
            e);
      }
      return past;
    }
  }

  /**
   * It asks by the id and looks at it all the same: what the exchange does not know, it ignores.
   */
  private @Nullable Order past(String id, Market market) {
    return venue.read(
        api.getOrderHistory(id, null, market.id(), null, null, null, null),
        rows -> {
          for (HistoricalOrder row : rows) {
            if (row.id().equals(id)) {
              return orders.read(row);
            }
          }
          return null;
        });
  }

  History<Order> fetchOrders(@Nullable String symbol, Range range, OrdersOptions options) {
    String id = idOf(symbol);
    return HistoryReader.<HistoricalOrder>of(
            (limit, offset) ->
                api.getOrderHistory(
                    null,
                    options.strategyId(),
                    id,
                    limit,
                    offset,
                    types(options.marketTypes()),
                    SortDirection.DESC),
            HistoricalOrder::createdAt)
        .key(HistoricalOrder::id)
        .read(range, orders::read);
  }

  History<MyTrade> fetchMyTrades(@Nullable String symbol, Range range, MyTradesOptions options) {
    String id = idOf(symbol);
    return HistoryReader.of(fills(id, range, options, SortDirection.DESC), Fill::timestamp)
        .oldestFirst(fills(id, range, options, SortDirection.ASC))
        .filtersTime()
        .key(TradeReading::key)
        .read(range, trades::read);
  }

  private PageCall<Fill> fills(
      @Nullable String id, Range range, MyTradesOptions options, SortDirection direction) {
    return (limit, offset) ->
        api.getFills(
            options.orderId(),
            options.strategyId(),
            range.since(),
            range.untilAsked(),
            id,
            limit,
            offset,
            options.fillType().wire(),
            types(options.marketTypes()),
            direction);
  }

  private static @Nullable List<MarketType> types(List<String> words) {
    return words.isEmpty() ? null : words.stream().map(MarketType::of).toList();
  }

  private @Nullable String idOf(@Nullable String symbol) {
    return symbol == null ? null : venue.catalogue().idOf(symbol);
  }

  private static OrderNotFoundException notFound(String message, OrderNotFoundException refusal) {
    return new OrderNotFoundException(
        message, refusal.outcome(), refusal.code(), refusal.status(), refusal.getCause());
  }
}
