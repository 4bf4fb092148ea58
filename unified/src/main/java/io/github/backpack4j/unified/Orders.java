package io.github.backpack4j.unified;

import io.github.backpack4j.BackpackException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.api.OrderApi;
import io.github.backpack4j.api.model.BatchOrderResult;
import io.github.backpack4j.api.model.OrderCancelRequest;
import io.github.backpack4j.api.model.OrderRefusal;
import io.github.backpack4j.api.model.OrderRequest;
import io.github.backpack4j.api.model.OrdersCancelRequest;
import io.github.backpack4j.http.Reply;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@link OrderMethods} says of placing and cancelling. */
final class Orders {
  private static final int MAX_BATCH = 50;
  private static final String BATCH = "executeOrders";
  // With these the exchange does not vouch that nothing happened.
  private static final Set<String> OPEN_CODES = Set.of("TIMEOUT", "SERVER_ERROR");

  private final Venue venue;
  private final OrderRequests requests;
  private final OrderReading reading;

  Orders(Venue venue) {
    this.venue = venue;
    this.requests = new OrderRequests(venue.prices(), venue.amounts());
    this.reading = new OrderReading(venue.catalogue()::symbolOf, venue.ccxt());
  }

  Order createOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      OrderOptions options) {
    return place(requests.of(market(symbol), type, side, amount, price, options));
  }

  Order createStopLossOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice,
      OrderOptions options) {
    return closing(
        TriggerCheck.Exit.STOP_LOSS, symbol, type, side, amount, price, triggerPrice, options);
  }

  Order createTakeProfitOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice,
      OrderOptions options) {
    return closing(
        TriggerCheck.Exit.TAKE_PROFIT, symbol, type, side, amount, price, triggerPrice, options);
  }

  private Order closing(
      TriggerCheck.Exit exit,
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice,
      OrderOptions options) {
    Market market = market(symbol);
    OrderOptions.Builder all = triggered(triggerPrice, options);
    if (OrderRequests.isFuture(market) && options.reduceOnly() == null) {
      all.reduceOnly(true);
    }
    OrderRequest order = requests.of(market, type, side, amount, price, all.build());
    if (options.checkTrigger()) {
      new TriggerCheck(venue).check(exit, market, side, order.triggerPrice(), options.triggerBy());
    }
    return place(order);
  }

  Order createTriggerOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice,
      OrderOptions options) {
    return createOrder(symbol, type, side, amount, price, triggered(triggerPrice, options).build());
  }

  private static OrderOptions.Builder triggered(BigDecimal triggerPrice, OrderOptions options) {
    Objects.requireNonNull(triggerPrice, "triggerPrice");
    refuseTwice("triggerPrice", options.triggerPrice());
    return options.toBuilder().triggerPrice(triggerPrice);
  }

  Order createOrderWithTakeProfitAndStopLoss(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal takeProfitPrice,
      BigDecimal stopLossPrice,
      OrderOptions options) {
    Objects.requireNonNull(takeProfitPrice, "takeProfitPrice");
    Objects.requireNonNull(stopLossPrice, "stopLossPrice");
    refuseTwice("takeProfitPrice", options.takeProfitPrice());
    refuseTwice("stopLossPrice", options.stopLossPrice());
    Market market = market(symbol);
    OrderOptions all =
        options.toBuilder().takeProfitPrice(takeProfitPrice).stopLossPrice(stopLossPrice).build();
    OrderRequest order = requests.of(market, type, side, amount, price, all);
    TriggerCheck.checkAttached(side, order);
    return place(order);
  }

  Order createMarketOrderWithCost(
      String symbol, OrderSide side, BigDecimal cost, OrderOptions options) {
    Objects.requireNonNull(cost, "cost");
    refuseTwice("cost", options.cost());
    OrderOptions all = options.toBuilder().cost(cost).build();
    return createOrder(symbol, OrderType.MARKET, side, null, null, all);
  }

  Order createPostOnlyOrder(
      String symbol,
      OrderSide side,
      @Nullable BigDecimal amount,
      BigDecimal price,
      OrderOptions options) {
    if (Boolean.FALSE.equals(options.postOnly())) {
      throw OrderRequests.refused("postOnly: the options of a post-only order say false");
    }
    OrderOptions all = options.toBuilder().postOnly(true).build();
    return createOrder(symbol, OrderType.LIMIT, side, amount, price, all);
  }

  Order createReduceOnlyOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      OrderOptions options) {
    if (Boolean.FALSE.equals(options.reduceOnly())) {
      throw OrderRequests.refused("reduceOnly: the options of a reduce-only order say false");
    }
    OrderOptions all = options.toBuilder().reduceOnly(true).build();
    return createOrder(symbol, type, side, amount, price, all);
  }

  private static void refuseTwice(String name, @Nullable Object given) {
    if (given != null) {
      throw OrderRequests.refused(name + ": it is given twice, as a parameter and in the options");
    }
  }

  private Order place(OrderRequest order) {
    return venue.read(api().executeOrder(order), reading::read);
  }

  List<OrderPlacement> createOrders(List<NewOrder> orders) {
    List<NewOrder> batch = List.copyOf(orders);
    if (batch.isEmpty() || batch.size() > MAX_BATCH) {
      throw OrderRequests.refused(
          "orders: a batch has 1 to " + MAX_BATCH + " orders, not " + batch.size());
    }
    checkClientOrderIds(batch);
    List<OrderRequest> sent = new ArrayList<>(batch.size());
    for (NewOrder order : batch) {
      sent.add(itemised(order, sent.size() + 1, batch.size()));
    }
    try {
      return placements(api().executeOrders(sent).execute(), null);
    } catch (OutcomeUnknownException e) {
      List<BatchOrderResult> known = known(e, sent.size());
      if (known.isEmpty()) {
        throw Errors.translate(e);
      }
      return placements(known, e);
    } catch (BackpackException e) {
      throw Errors.translate(e);
    }
  }

  /** The results of a batch that the exchange settled in part; empty if there are none. */
  private static List<BatchOrderResult> known(OutcomeUnknownException lost, int size) {
    List<BatchOrderResult> known = new ArrayList<>();
    for (Object result : lost.results()) {
      if (result instanceof BatchOrderResult item) {
        known.add(item);
      }
    }
    return known.size() == size && lost.clientIds().size() == size ? known : List.of();
  }

  private List<OrderPlacement> placements(
      List<BatchOrderResult> results, @Nullable OutcomeUnknownException doubt) {
    List<OrderPlacement> placements = new ArrayList<>(results.size());
    for (BatchOrderResult result : results) {
      placements.add(placement(result, placements.size(), doubt));
    }
    return List.copyOf(placements);
  }

  private OrderRequest itemised(NewOrder order, int number, int size) {
    try {
      return requests.of(
          market(order.symbol()),
          order.type(),
          order.side(),
          order.amount(),
          order.price(),
          order.options());
    } catch (InvalidOrderException e) {
      throw OrderRequests.refused(where(number, size) + e.getMessage());
    } catch (BadSymbolException e) {
      throw new BadSymbolException(
          where(number, size) + e.getMessage(), e.outcome(), e.code(), e.status(), e.getCause());
    }
  }

  private static String where(int number, int size) {
    return "order " + number + " of " + size + ": ";
  }

  /** Two orders of one client id could not be told apart if the answer were lost. */
  private static void checkClientOrderIds(List<NewOrder> batch) {
    Set<Long> seen = new HashSet<>();
    for (NewOrder order : batch) {
      Long id = order.options().clientOrderId();
      if (id != null && !seen.add(id)) {
        throw OrderRequests.refused("clientOrderId " + id + ": two orders of the batch have it");
      }
    }
  }

  private OrderPlacement placement(
      BatchOrderResult result, int index, @Nullable OutcomeUnknownException doubt) {
    if (result instanceof io.github.backpack4j.api.model.Order order) {
      try {
        return new OrderPlacement.Placed(
            Venue.translated(() -> Venue.reading(BATCH, () -> reading.read(order))));
      } catch (ExchangeException e) {
        return new OrderPlacement.Unknown(e, order);
      }
    }
    if (result instanceof OrderRefusal refusal) {
      String code = refusal.has("code") ? refusal.code().wire() : "";
      if (doubt != null && OPEN_CODES.contains(code)) {
        return new OrderPlacement.Unknown(
            new UnknownOutcomeException(alone(doubt, index, code)), refusal);
      }
      String message = refusal.has("message") ? refusal.message() : "";
      return new OrderPlacement.Refused(Errors.ofItem(BATCH, code, message), refusal);
    }
    return new OrderPlacement.Unknown(
        Errors.translate(
            new DecodingException(
                BATCH, "/" + index, "neither an order nor a refusal was found", null)),
        result);
  }

  /** The doubt about one order, in the form in which the client looks for it. */
  private static OutcomeUnknownException alone(
      OutcomeUnknownException doubt, int index, String code) {
    return new OutcomeUnknownException(
            BATCH,
            doubt.status(),
            "the answer to an item was " + code,
            doubt.deadline(),
            List.of(doubt.clientIds().get(index)),
            doubt.verifyingKey(),
            null)
        .withCode(code);
  }

  Cancellation<Order> cancelOrder(String id, String symbol) {
    Objects.requireNonNull(id, "id");
    if (id.isBlank()) {
      throw OrderRequests.refused("id: it is empty");
    }
    return cancel(OrderCancelRequest.builder().orderId(id).symbol(market(symbol).id()).build());
  }

  Cancellation<Order> cancelOrder(long clientOrderId, String symbol) {
    OrderRequests.checkClientOrderId(clientOrderId);
    return cancel(
        OrderCancelRequest.builder().clientId(clientOrderId).symbol(market(symbol).id()).build());
  }

  private Cancellation<Order> cancel(OrderCancelRequest order) {
    return venue.read(api().cancelOrder(order), reply -> cancellation(reply, reading::read));
  }

  Cancellation<List<Order>> cancelAllOrders(String symbol, CancelAllOptions options) {
    OrdersCancelRequest orders =
        OrdersCancelRequest.builder()
            .symbol(market(symbol).id())
            .orderType(OrderRequests.wire(options.kind()))
            .build();
    return venue.read(
        api().cancelOpenOrders(orders),
        reply -> cancellation(reply, rows -> rows.stream().map(reading::read).toList()));
  }

  private static <A, T> Cancellation<T> cancellation(Reply<A> reply, Function<A, T> reader) {
    if (reply instanceof Reply.Done<A> done) {
      return new Cancellation.Done<>(reader.apply(done.value()));
    }
    return new Cancellation.Accepted<>();
  }

  private OrderApi api() {
    return venue.client().order();
  }

  private Market market(String symbol) {
    return Prerequisite.read(
        "the market list could not be read, and nothing was sent",
        () -> venue.catalogue().market(symbol));
  }
}
