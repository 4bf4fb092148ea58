package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.backpack4j.Outcome;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.http.Reconciliation;
import io.github.backpack4j.http.RetryPolicy;
import io.github.backpack4j.http.Sleeper;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the features do not show of placing orders: how often, how many, and what fails before. */
class OrdersTest {
  private static final BigDecimal PRICE = new BigDecimal("20.5");
  private static final BigDecimal THREE = new BigDecimal("3");
  private static final String MARKETS =
      """
      [{"symbol":"SOL_USDC","baseSymbol":"SOL","quoteSymbol":"USDC","marketType":"SPOT","filters":{
      "price":{"tickSize":"0.01","minPrice":"0.01"},
      "quantity":{"stepSize":"0.01","minQuantity":"0.01"}},
      "orderBookState":"Open","createdAt":"2023-11-14T22:13:20","visible":true}]""";

  private final MockWebServer server = new MockWebServer();
  private final TestClock clock = new TestClock();
  private final Map<String, Function<RecordedRequest, MockResponse>> answers =
      new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private BackpackClient client;
  private UnifiedExchange exchange;

  /** Time that passes while somebody waits, and not otherwise. */
  private final class Passing implements Sleeper {
    private long nanos;

    @Override
    public synchronized void sleep(Duration time) {
      nanos += time.toNanos();
      clock.pass(time);
    }

    @Override
    public synchronized long nanoTime() {
      return nanos;
    }
  }

  @BeforeEach
  void open() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String line = request.getMethod() + " " + request.getUrl().encodedPath();
            requests.add(line);
            return answers.getOrDefault(line, any -> json(404, "{}")).apply(request);
          }
        });
    server.start();
    client =
        BackpackClient.builder()
            .baseUrl(server.url("/").uri())
            .signer(new Ed25519Signer(SigningKey.fromSeed(new byte[32])))
            .clock(clock)
            .sleeper(new Passing())
            .retryPolicy(RetryPolicy.NONE)
            .build();
    exchange = UnifiedExchange.builder(client).clock(clock).build();
    answers.put("GET /api/v1/markets", request -> json(200, MARKETS));
  }

  @AfterEach
  void close() {
    exchange.close();
    client.close();
    server.close();
  }

  private static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  private static MockResponse lost() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
  }

  private static String order(long clientId) {
    return """
        {"orderType":"Limit","id":"1%d","clientId":%d,"createdAt":1700000000021,"symbol":"SOL_USDC",
        "executedQuantity":"0","executedQuoteQuantity":"0","postOnly":false,"price":"20.5",
        "quantity":"3","selfTradePrevention":"RejectTaker","status":"New","side":"Bid",
        "timeInForce":"GTC"}"""
        .formatted(clientId, clientId);
  }

  private static NewOrder bid(long clientOrderId) {
    return NewOrder.limit("SOL/USDC", OrderSide.BUY, THREE, PRICE)
        .with(OrderOptions.builder().clientOrderId(clientOrderId).build());
  }

  private Order place() {
    return exchange.createOrder("SOL/USDC", OrderType.LIMIT, OrderSide.BUY, THREE, PRICE);
  }

  private List<String> writes() {
    return requests.stream().filter(line -> !line.equals("GET /api/v1/markets")).toList();
  }

  @Test
  void anOrderWhoseAnswerIsLostWasSentOnceAndHasAClientIdToLookFor() {
    answers.put("POST /api/v1/order", request -> lost());

    UnknownOutcomeException failure =
        catchThrowableOfType(UnknownOutcomeException.class, this::place);

    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(failure.deadline()).isEqualTo(clock.instant().plusSeconds(5));
    assertThat(failure.clientId()).isNotNull();
    assertThat(writes()).containsExactly("POST /api/v1/order");
  }

  @Test
  void theOrderThatABatchLeavesInDoubtIsLookedForByItself() {
    answers.put(
        "POST /api/v1/orders",
        request ->
            json(
                200,
                "["
                    + order(7).replace("{\"orderType\"", "{\"operation\":\"Ok\",\"orderType\"")
                    + ",{\"operation\":\"Err\",\"code\":\"SERVER_ERROR\",\"message\":\"Late\"}]"));
    answers.put("GET /api/v1/time", request -> json(200, Long.toString(clock.millis())));
    answers.put("GET /api/v1/orders", request -> json(200, "[" + order(7) + "," + order(8) + "]"));

    List<OrderPlacement> placements = exchange.createOrders(List.of(bid(7), bid(8)));

    assertThat(placements).hasSize(2);
    assertThat(placements.get(0).orderOrNull()).extracting(Order::id).isEqualTo("17");
    assertThat(placements.get(1).orderOrNull()).isNull();
    OrderPlacement.Unknown doubtful = (OrderPlacement.Unknown) placements.get(1);
    assertThat(doubtful.reason()).isInstanceOf(UnknownOutcomeException.class);
    assertThat(doubtful.reason().code()).isEqualTo("SERVER_ERROR");
    OutcomeUnknownException cause = (OutcomeUnknownException) doubtful.reason().getCause();
    Reconciliation<?, ?, ?> found = client.reconcile(cause);
    assertThat(found).isInstanceOf(Reconciliation.Executed.class);
    assertThat(((Reconciliation.Executed<?, ?, ?>) found).open())
        .isInstanceOf(io.github.backpack4j.api.model.Order.class)
        .extracting(order -> ((io.github.backpack4j.api.model.Order) order).id())
        .isEqualTo("18");
  }

  @Test
  void aBatchWhoseAnswerIsLostIsLookedForAsAWhole() {
    answers.put("POST /api/v1/orders", request -> lost());

    UnknownOutcomeException failure =
        catchThrowableOfType(
            UnknownOutcomeException.class, () -> exchange.createOrders(List.of(bid(7), bid(8))));

    assertThat(failure.clientId()).isNull();
    assertThat(((OutcomeUnknownException) failure.getCause()).clientIds()).containsExactly(7L, 8L);
    assertThat(writes()).containsExactly("POST /api/v1/orders");
  }

  @Test
  void moreOrFewerOrdersThanABatchHasAreNotSent() {
    for (int size : List.of(0, 51)) {
      List<NewOrder> orders =
          Collections.nCopies(size, NewOrder.limit("SOL/USDC", OrderSide.BUY, THREE, PRICE));
      assertThatExceptionOfType(InvalidOrderException.class)
          .isThrownBy(() -> exchange.createOrders(orders))
          .withMessage("orders: a batch has 1 to 50 orders, not " + size);
    }
    assertThat(requests).isEmpty();
  }

  @Test
  void fiftyOrdersAreABatch() {
    answers.put(
        "POST /api/v1/orders",
        request ->
            json(
                200,
                "["
                    + String.join(
                        ",",
                        Collections.nCopies(
                            50,
                            "{\"operation\":\"Err\",\"code\":\"ORDER_LIMIT\",\"message\":\"\"}"))
                    + "]"));

    assertThat(
            exchange.createOrders(
                Collections.nCopies(50, NewOrder.limit("SOL/USDC", OrderSide.BUY, THREE, PRICE))))
        .hasSize(50)
        .allSatisfy(placement -> assertThat(placement).isInstanceOf(OrderPlacement.Refused.class));
  }

  @Test
  void aBatchIsSentAsItWasWhenItWasGiven() {
    answers.put(
        "POST /api/v1/orders",
        request -> {
          assertThat(request.getBody().utf8()).contains("\"clientId\":7").doesNotContain("9");
          return json(200, "[{\"operation\":\"Err\",\"code\":\"ORDER_LIMIT\",\"message\":\"\"}]");
        });
    List<Runnable> waiting = new ArrayList<>();
    List<NewOrder> orders = new ArrayList<>(List.of(bid(7)));

    var future =
        UnifiedExchange.builder(client)
            .clock(clock)
            .executor(waiting::add)
            .build()
            .async()
            .createOrders(orders);
    orders.set(0, bid(9));
    waiting.forEach(Runnable::run);

    assertThat(future.join()).hasSize(1);
  }

  @Test
  void aMarketListThatIsLostLeavesNoDoubtAboutTheOrder() {
    answers.put("GET /api/v1/markets", request -> lost());
    assertNothingSent(ExchangeUnavailableException.class);
  }

  @Test
  void aMarketListThatCannotBeReadLeavesNoDoubtAboutTheOrder() {
    answers.put("GET /api/v1/markets", request -> json(200, "[{}"));
    assertNothingSent(UnreadableAnswerException.class);
  }

  private void assertNothingSent(Class<? extends ExchangeException> kind) {
    for (Runnable write :
        List.<Runnable>of(
            this::place,
            () -> exchange.createOrders(List.of(bid(7))),
            () -> exchange.cancelOrder("1", "SOL/USDC"),
            () -> exchange.cancelAllOrders("SOL/USDC"))) {
      assertThatExceptionOfType(kind)
          .isThrownBy(write::run)
          .withMessageStartingWith("the market list could not be read, and nothing was sent: ")
          .satisfies(failure -> assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT));
    }
    assertThat(writes()).isEmpty();
  }

  @Test
  void aMarketListThatIsRefusedIsNoRefusalOfTheOrder() {
    answers.put(
        "GET /api/v1/markets",
        request -> json(429, "{\"code\":\"TOO_MANY_REQUESTS\",\"message\":\"Too many\"}"));
    assertNothingSent(RateLimitException.class);
  }

  @Test
  void whatIsGivenTwiceIsRefused() {
    OrderOptions trigger = OrderOptions.builder().triggerPrice(PRICE).build();
    assertRefused(
        () ->
            exchange.createStopLossOrder(
                "SOL/USDC", OrderType.MARKET, OrderSide.SELL, THREE, null, PRICE, trigger),
        "triggerPrice: it is given twice, as a parameter and in the options");
    assertRefused(
        () ->
            exchange.createTriggerOrder(
                "SOL/USDC", OrderType.MARKET, OrderSide.SELL, THREE, null, PRICE, trigger),
        "triggerPrice: it is given twice, as a parameter and in the options");
    assertRefused(
        () ->
            exchange.createMarketOrderWithCost(
                "SOL/USDC", OrderSide.SELL, THREE, OrderOptions.builder().cost(PRICE).build()),
        "cost: it is given twice, as a parameter and in the options");
    assertRefused(
        () ->
            exchange.createOrderWithTakeProfitAndStopLoss(
                "SOL/USDC",
                OrderType.MARKET,
                OrderSide.BUY,
                THREE,
                null,
                PRICE,
                THREE,
                OrderOptions.builder().takeProfitPrice(PRICE).build()),
        "takeProfitPrice: it is given twice, as a parameter and in the options");
    assertRefused(
        () ->
            exchange.createOrderWithTakeProfitAndStopLoss(
                "SOL/USDC",
                OrderType.MARKET,
                OrderSide.BUY,
                THREE,
                null,
                PRICE,
                THREE,
                OrderOptions.builder().stopLossPrice(PRICE).build()),
        "stopLossPrice: it is given twice, as a parameter and in the options");
    assertThat(writes()).isEmpty();
  }

  private static void assertRefused(Runnable order, String message) {
    assertThatExceptionOfType(InvalidOrderException.class)
        .isThrownBy(order::run)
        .withMessage(message)
        .satisfies(refusal -> assertThat(refusal.outcome()).isEqualTo(Outcome.NOT_SENT));
  }

  @Test
  void anOrderWithoutASideOrATypeIsNotSentAsASale() {
    for (OrderSide side : new OrderSide[] {null, OrderSide.BUY}) {
      OrderType type = side == null ? OrderType.LIMIT : null;
      assertThatNullPointerException()
          .isThrownBy(() -> exchange.createOrder("SOL/USDC", type, side, THREE, PRICE))
          .withMessage(side == null ? "side" : "type");
      assertThatNullPointerException()
          .isThrownBy(
              () -> exchange.createTriggerOrder("SOL/USDC", type, side, THREE, PRICE, PRICE))
          .withMessage(side == null ? "side" : "type");
    }
    assertThatNullPointerException()
        .isThrownBy(() -> exchange.createMarketOrderWithCost("SOL/USDC", null, THREE))
        .withMessage("side");
    assertThatNullPointerException()
        .isThrownBy(() -> exchange.createPostOnlyOrder("SOL/USDC", null, THREE, PRICE))
        .withMessage("side");
    assertThat(writes()).isEmpty();
  }

  @Test
  void anEmptyIdIsNotSentForTheExchangeToReadAsNone() {
    assertRefused(() -> exchange.cancelOrder("", "SOL/USDC"), "id: it is empty");
    assertRefused(() -> exchange.cancelOrder(" ", "SOL/USDC"), "id: it is empty");
    assertThat(writes()).isEmpty();
  }

  @Test
  void whatIsCancelledIsDoneAndWhatIsAcceptedIsNot() {
    Cancellation<String> done = new Cancellation.Done<>("1");
    Cancellation<String> accepted = new Cancellation.Accepted<>();
    assertThat(done.isDone()).isTrue();
    assertThat(done.valueOrNull()).isEqualTo("1");
    assertThat(accepted.isDone()).isFalse();
    assertThat(accepted.valueOrNull()).isNull();
  }
}
