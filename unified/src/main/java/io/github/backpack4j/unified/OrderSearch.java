package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.HistoricalOrder;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.MissedSearch;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Asks the exchange for the orders of a watch, in an order in which one that ends meanwhile is in
 * one list or the other.
 *
 * <p>Orders that neither stand nor are new are looked up by their ids. Where they are many, as when
 * all of them were cancelled, the history is read back first, which takes a request for a thousand
 * rather than for one. What was found is kept until all is: a limit met on the way costs nothing
 * that was asked before.
 */
final class OrderSearch {

  /** So many are looked up one by one, and a page is read back for each so many more. */
  static final int FEW = 10;

  /** Pages that are read back, at most. */
  static final int MOST_PAGES = 20;

  private static final long PAGE = 1000;

  private final Venue venue;
  private final OrderReading reading;
  private final @Nullable String market;
  private final Predicate<String> markets;

  /** Orders that have ended, found by a question that failed later on. */
  private final Map<String, OrderState> ends = new ConcurrentHashMap<>();

  /**
   * Makes one that has asked nothing.
   *
   * @param market the only one; null if there may be others
   * @param markets whether orders in a market are wanted
   */
  OrderSearch(
      Venue venue, OrderReading reading, @Nullable String market, Predicate<String> markets) {
    this.venue = venue;
    this.reading = reading;
    this.market = market;
    this.markets = markets;
  }

  /**
   * Asks, and waits for the answers.
   *
   * @throws ExchangeException if one of them cannot be had
   */
  OrderAnswer ask(AccountLedger.Question question) {
    List<OrderState> standing =
        venue.read(
            venue.client().order().getOpenOrders(null, market),
            rows ->
                rows.stream()
                    .filter(row -> markets.test(row.symbol()))
                    .map(row -> OrderState.of(row, reading))
                    .toList());
    Instant since = question.since();
    History<OrderState> past = since == null ? null : past(since);
    Set<String> asked = question.orders().keySet();
    Set<String> missing = new LinkedHashSet<>(asked);
    standing.forEach(order -> missing.remove(order.id()));
    if (past != null) {
      past.stream().filter(OrderState::isFinal).forEach(order -> missing.remove(order.id()));
    }
    Map<String, OrderState> found = new LinkedHashMap<>(ends);
    missing.removeAll(found.keySet());
    readBack(missing, past == null ? 0 : past.requests() - 1, found);
    for (String id : missing) {
      lookUp(id, found);
    }
    ends.keySet().removeAll(found.keySet());
    return new OrderAnswer(
        asked, standing, past == null ? List.of() : past, List.copyOf(found.values()));
  }

  private History<OrderState> past(Instant since) {
    return HistoryReader.<HistoricalOrder>of(
            (limit, offset) -> history(null, limit, offset),
            row -> row.has("createdAt") ? row.createdAt() : null)
        .key(HistoricalOrder::id)
        .where(row -> markets.test(row.symbol()))
        .read(Range.since(MissedSearch.begin(since)), row -> OrderState.of(row, reading));
  }

  private ApiCall<List<HistoricalOrder>> history(@Nullable String id, long limit, long offset) {
    return venue
        .client()
        .order()
        .getOrderHistory(id, null, market, limit, offset, null, SortDirection.DESC);
  }

  /** Looks for many at once, from a page on, and takes those that it finds to have ended. */
  private void readBack(Set<String> missing, long page, Map<String, OrderState> found) {
    long most = Math.min(MOST_PAGES, missing.size() / FEW);
    long size = PAGE;
    for (long next = page;
        next < page + most && missing.size() > FEW && size >= HistoryReader.USUAL_PAGE;
        next++) {
      size = take(history(null, PAGE, next * PAGE), missing, found);
      missing.removeIf(id -> found.containsKey(id) && found.get(id).isFinal());
    }
  }

  private void lookUp(String id, Map<String, OrderState> found) {
    take(
        venue.client().order().getOrderHistory(id, null, null, null, null, null, null),
        Set.of(id),
        found);
  }

  /** Takes those that are looked for; how many rows there were. */
  private int take(
      ApiCall<List<HistoricalOrder>> call, Set<String> wanted, Map<String, OrderState> found) {
    return venue.read(
        call,
        rows -> {
          for (HistoricalOrder row : rows) {
            if (wanted.contains(row.id())) {
              OrderState order = OrderState.of(row, reading);
              found.put(order.id(), order);
              if (order.isFinal()) {
                ends.put(order.id(), order);
              }
            }
          }
          return rows.size();
        });
  }
}
