package io.github.backpack4j.unified;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.api.BackpackStreams;
import io.github.backpack4j.api.model.Fill;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.api.stream.OrderUpdate;
import io.github.backpack4j.api.stream.OrderUpdateEvent;
import io.github.backpack4j.api.stream.PositionMessage;
import io.github.backpack4j.http.MissedSearch;
import io.github.backpack4j.stream.StreamName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@link WatchMethods} says of the account. */
final class AccountWatches {

  /**
   * Markets that are watched.
   *
   * @param ids null for all
   */
  private record Scope(@Nullable Set<String> ids) {

    boolean holds(String market) {
      return ids == null || ids.contains(market);
    }

    /** The id of the only one; null if there are others. */
    @Nullable String only() {
      return ids != null && ids.size() == 1 ? ids.iterator().next() : null;
    }
  }

  private final Venue venue;
  private final OpenWatches open;
  private final OrderReading orders;
  private final TradeReading trades;

  AccountWatches(Venue venue, OpenWatches open) {
    this.venue = venue;
    this.open = open;
    this.orders = new OrderReading(venue.catalogue()::symbolOf, venue.ccxt());
    this.trades = new TradeReading(venue.catalogue()::symbolOf);
  }

  Watch watchOrders(String symbol, WatchListener<Order> listener) {
    return orders(scope(List.of(symbol)), listener);
  }

  Watch watchOrders(Collection<String> symbols, WatchListener<Order> listener) {
    return orders(scope(symbols), listener);
  }

  Watch watchOrders(WatchListener<Order> listener) {
    return orders(everything(), listener);
  }

  private Watch orders(Scope scope, WatchListener<Order> listener) {
    Instant started = started();
    return watch(
        new AccountWatch.Subject<OrderUpdate, OrderState, OrderAnswer, Order>(
            orderUpdates(scope),
            message -> scope.holds(message.symbol()) ? OrderState.of(message, orders) : null,
            new OrderSearch(venue, orders, scope.only(), scope::holds)::ask,
            new OrderLedger(started, venue.catalogue()::symbolOf)),
        listener,
        started);
  }

  Watch watchMyTrades(String symbol, WatchListener<MyTrade> listener) {
    return trades(scope(List.of(symbol)), listener);
  }

  Watch watchMyTrades(Collection<String> symbols, WatchListener<MyTrade> listener) {
    return trades(scope(symbols), listener);
  }

  Watch watchMyTrades(WatchListener<MyTrade> listener) {
    return trades(everything(), listener);
  }

  private Watch trades(Scope scope, WatchListener<MyTrade> listener) {
    Instant started = started();
    return watch(
        new AccountWatch.Subject<OrderUpdate, FillState, List<FillState>, MyTrade>(
            orderUpdates(scope),
            message -> scope.holds(message.symbol()) ? fill(message) : null,
            question -> fills(scope, question.since() == null ? started : question.since()),
            new FillLedger(started)),
        listener,
        started);
  }

  /** The fill that an order's update tells of; null if it tells of none. */
  private @Nullable FillState fill(OrderUpdate update) {
    boolean isFill = update.event().equals(OrderUpdateEvent.ORDER_FILL);
    MyTrade trade = isFill || update.tradeId() != null ? trades.read(update) : null;
    if (trade == null && isFill) {
      throw DecodingException.leftOut(
          "OrderUpdate", update.fillPrice() == null ? "/data/L" : "/data/l");
    }
    return trade == null ? null : FillState.of(update.symbol(), trade);
  }

  private List<FillState> fills(Scope scope, Instant since) {
    Instant from = MissedSearch.begin(since);
    return HistoryReader.<Fill>of(
            (limit, offset) ->
                venue
                    .client()
                    .order()
                    .getFills(
                        null,
                        null,
                        from,
                        null,
                        scope.only(),
                        limit,
                        offset,
                        null,
                        null,
                        SortDirection.DESC),
            Fill::timestamp)
        .key(TradeReading::key)
        .where(fill -> scope.holds(fill.symbol()))
        .filtersTime()
        .read(Range.since(from), fill -> FillState.of(fill.symbol(), trades.read(fill)));
  }

  Watch watchPositions(String symbol, WatchListener<Position> listener) {
    return positions(scope(List.of(symbol)), listener);
  }

  Watch watchPositions(Collection<String> symbols, WatchListener<Position> listener) {
    return positions(scope(symbols), listener);
  }

  Watch watchPositions(WatchListener<Position> listener) {
    return positions(everything(), listener);
  }

  private Watch positions(Scope scope, WatchListener<Position> listener) {
    return watch(
        new AccountWatch.Subject<PositionMessage, PositionState, List<PositionState>, Position>(
            source(
                scope.only() == null
                    ? BackpackStreams.positionUpdate()
                    : BackpackStreams.positionUpdate(scope.only())),
            message ->
                scope.holds(message.symbol())
                    ? PositionState.of(message, symbolOf(message.symbol()), venue.ccxt())
                    : null,
            question -> positions(scope),
            new PositionLedger(!venue.ccxt())),
        listener,
        started());
  }

  private List<PositionState> positions(Scope scope) {
    try {
      return venue.read(
          venue.client().position().getPositions(scope.only(), null),
          rows ->
              rows.stream()
                  .filter(row -> scope.holds(row.symbol()))
                  .map(row -> PositionState.of(row, symbolOf(row.symbol()), venue.ccxt()))
                  .toList());
    } catch (BadRequestException e) {
      if (e.code().equals("RESOURCE_NOT_FOUND")) {
        return List.of(); // there is no position
      }
      throw e;
    }
  }

  private <W, M, A, T> Watch watch(
      AccountWatch.Subject<W, M, A, T> subject, WatchListener<T> listener, Instant started) {
    AccountWatch<W, M, A, T> watch =
        new AccountWatch<>(subject, listener, open.executor(), venue.clock(), open, started);
    watch.open();
    return watch;
  }

  private AccountWatch.Source<OrderUpdate> orderUpdates(Scope scope) {
    return source(
        scope.only() == null
            ? BackpackStreams.orderUpdate()
            : BackpackStreams.orderUpdate(scope.only()));
  }

  private <W> AccountWatch.Source<W> source(StreamName<W> stream) {
    return AccountWatch.Source.of(venue.client().streams(), stream);
  }

  /** By the exchange's clock, of which its lists tell milliseconds. */
  private Instant started() {
    return venue.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private String symbolOf(String market) {
    return venue.catalogue().symbolOf(market);
  }

  private Scope scope(Collection<String> symbols) {
    if (symbols.isEmpty()) {
      throw new IllegalArgumentException("symbols: none given; without them it is all markets");
    }
    Set<String> ids = new LinkedHashSet<>();
    symbols.forEach(symbol -> ids.add(venue.catalogue().idOf(symbol)));
    return new Scope(Set.copyOf(ids));
  }

  private Scope everything() {
    venue.catalogue().all(); // rather now than when the first order is told
    return new Scope(null);
  }
}
