package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the stand-in answers: the whole answer of an operation's fixture, as an exchange would give
 * it now and to this request.
 *
 * <p>Times are moved, see {@link MovedTimes}; the market asked for takes the place of the fixture's
 * own; rows are sorted, skipped and counted as asked. What one fixture cannot say is put together
 * from several: a market is the same in the list and alone, and so is an order.
 */
final class StandInAnswers {
  private static final Map<String, String> FIXTURES =
      Map.ofEntries(
          Map.entry("ping", "system/ping/pong"),
          Map.entry("getTime", "system/get-time/now"),
          Map.entry("getStatus", "system/get-status/minimal"),
          Map.entry("getWallets", "system/get-wallets/full"),
          Map.entry("getMarkets", "markets/get-markets/spot-and-perpetual"),
          Map.entry("getMarket", "markets/get-market/full"),
          Map.entry("getTicker", "markets/get-ticker/full"),
          Map.entry("getTickers", "markets/get-tickers/full"),
          Map.entry("getPredictionEvents", "markets/get-prediction-events/full"),
          Map.entry("getPredictionTags", "markets/get-prediction-tags/full"),
          Map.entry("getDepth", "markets/get-depth/three-levels-a-side"),
          Map.entry("getKlines", "markets/get-klines/three-hours-one-without-trades"),
          Map.entry("getMarkPrices", "markets/get-mark-prices/full"),
          Map.entry("getOpenInterest", "markets/get-open-interest/full"),
          Map.entry("getFundingRates", "markets/get-funding-rates/full"),
          Map.entry("getTrades", "trades/get-trades/full"),
          Map.entry("getTradeHistory", "trades/get-trade-history/full"),
          Map.entry("getAssets", "assets/get-assets/full"),
          Map.entry("getCollateralParameters", "assets/get-collateral-parameters/full"),
          Map.entry("getBorrowLendMarkets", "borrow-lend-markets/get-borrow-lend-markets/full"),
          Map.entry(
              "getBorrowLendMarketHistory",
              "borrow-lend-markets/get-borrow-lend-market-history/full"),
          Map.entry("getAccount", "account/get-account/full"),
          Map.entry("getMaxBorrowQuantity", "account/get-max-borrow-quantity/full"),
          Map.entry("getMaxOrderQuantity", "account/get-max-order-quantity/full"),
          Map.entry("getMaxWithdrawalQuantity", "account/get-max-withdrawal-quantity/full"),
          Map.entry("getBorrowLendPositions", "borrow-lend/get-borrow-lend-positions/full"),
          Map.entry("getBorrowLendHistory", "borrow-lend/get-borrow-lend-history/full"),
          Map.entry(
              "getBorrowLendPositionHistory", "borrow-lend/get-borrow-lend-position-history/full"),
          Map.entry("getInterestPayments", "borrow-lend/get-interest-payments/full"),
          Map.entry("getBalances", "capital/get-balances/three-assets"),
          Map.entry("getCollateral", "capital/get-collateral/full"),
          Map.entry("getDepositAddress", "capital/get-deposit-address/full"),
          Map.entry("getDeposits", "capital/get-deposits/full"),
          Map.entry("getWithdrawals", "capital/get-withdrawals/full"),
          Map.entry("getDustConversions", "capital/get-dust-conversions/full"),
          Map.entry("getSettlements", "capital/get-settlements/full"),
          Map.entry("getPositions", "position/get-positions/long-and-short"),
          Map.entry("getFundingPayments", "position/get-funding-payments/full"),
          Map.entry("getPositionHistory", "position/get-position-history/full"),
          Map.entry("getOpenOrders", "order/get-open-orders/full"),
          Map.entry("getOrder", "order/get-order/full"),
          Map.entry("getFills", "order/get-fills/full"),
          Map.entry("getOrderHistory", "order/get-order-history/full"),
          Map.entry("getStrategy", "strategy/get-strategy/full"),
          Map.entry("getOpenStrategies", "strategy/get-open-strategies/full"),
          Map.entry("getStrategyHistory", "strategy/get-strategy-history/full"),
          Map.entry("getRfqHistory", "rfq/get-rfq-history/full"),
          Map.entry("getQuoteHistory", "rfq/get-quote-history/full"),
          Map.entry("getRfqFills", "rfq/get-rfq-fills/full"),
          Map.entry("getQuoteFills", "rfq/get-quote-fills/full"));

  /** Lists of all markets, which a symbol narrows to its row. */
  private static final Set<String> BY_MARKET = Set.of("getMarkPrices", "getOpenInterest");

  /** Parameters that choose rows. */
  private static final Set<String> IDS =
      Set.of("orderId", "clientId", "positionId", "strategyId", "rfqId", "quoteId", "side");

  private static final Map<String, Long> CANDLE_SECONDS =
      Map.ofEntries(
          Map.entry("1s", 1L),
          Map.entry("1m", 60L),
          Map.entry("3m", 180L),
          Map.entry("5m", 300L),
          Map.entry("15m", 900L),
          Map.entry("30m", 1_800L),
          Map.entry("1h", 3_600L),
          Map.entry("2h", 7_200L),
          Map.entry("4h", 14_400L),
          Map.entry("6h", 21_600L),
          Map.entry("8h", 28_800L),
          Map.entry("12h", 43_200L),
          Map.entry("1d", 86_400L));
  private static final int MOST_CANDLES = 1_000;
  private static final DateTimeFormatter CANDLE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final RestingOrders orders;
  private volatile @Nullable StandInBook book;

  StandInAnswers(Instant now) {
    orders = new RestingOrders(now);
  }

  /** Answers with that book from now on. */
  void follow(StandInBook other) {
    book = other;
  }

  /** Answers a request that the {@link Judge} has let through. */
  Script.Answer answer(Rule rule, ReceivedRequest request, Instant now) {
    return switch (rule.operation()) {
      case "getTime" -> text(Long.toString(now.toEpochMilli()));
      case "getMarkets" -> markets(request, now);
      case "getMarket" -> market(request, now);
      case "getTicker" -> ticker(request, now);
      case "getDepth" -> depth(request, now);
      case "getKlines" -> candles(request, now);
      case "getOpenOrders" ->
          Script.Answer.json(orders.open(request.parameter("symbol")).toString());
      case "getOrder" ->
          orders.find(
              request.parameter("symbol"),
              request.parameter("orderId"),
              request.parameter("clientId"));
      case "getStrategy" -> strategy(request, now);
      case "executeOrder" -> orders.place(Resources.parse(request.body()), now);
      case "cancelOrder" -> orders.cancel(Resources.parse(request.body()));
      case "cancelOpenOrders" -> orders.cancelAll(Resources.parse(request.body()));
      default ->
          rule.method().equals("GET")
              ? fromFixture(rule.operation(), request, now)
              : Script.Answer.refusal(
                  400, "TRADING_PAUSED", "Of writes only orders are taken here");
    };
  }

  private static Script.Answer fromFixture(String operation, ReceivedRequest request, Instant now) {
    Fixture fixture = fixture(operation);
    JsonNode answer = fixture.answer();
    if (answer.isMissingNode()) {
      return text(fixture.json().path("response").path("body").asText());
    }
    JsonNode moved = MovedTimes.of(operation, now).move(answer);
    String asked = request.parameter("symbol");
    if (asked != null) {
      moved = BY_MARKET.contains(operation) ? row(moved, asked) : renamed(fixture, moved, asked);
    }
    if (operation.equals("getMaxOrderQuantity")) {
      repeatArguments((ObjectNode) moved, request);
    }
    Map<String, String> headers = headers(fixture);
    if (moved.isArray()) {
      moved = page((ArrayNode) moved, fixture, request, headers);
    }
    return new Script.Answer(200, headers, moved.toString());
  }

  private Script.Answer depth(ReceivedRequest request, Instant now) {
    StandInBook moving = book;
    int limit = (int) number(request.parameter("limit"), 1_000);
    // A book that nobody follows stands still.
    return Script.Answer.json(
        (moving == null ? new StandInBook() : moving).snapshot(limit, now).toString());
  }

  private static Script.Answer markets(ReceivedRequest request, Instant now) {
    List<String> kinds =
        SentQuery.parse(request.query()).stream()
            .filter(parameter -> parameter.name().equals("marketType"))
            .map(SentParameter::value)
            .toList();
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (JsonNode market : allMarkets(now)) {
      if (kinds.isEmpty() || kinds.contains(market.path("marketType").asText())) {
        rows.add(market);
      }
    }
    return new Script.Answer(200, headers(fixture("getMarkets")), rows.toString());
  }

  private static List<JsonNode> allMarkets(Instant now) {
    MovedTimes times = MovedTimes.of("getMarkets", now);
    List<JsonNode> all = new ArrayList<>();
    all.add(times.move(fixture("getMarket").answer()));
    times.move(fixture("getMarkets").answer()).forEach(all::add);
    return all;
  }

  private static Script.Answer market(ReceivedRequest request, Instant now) {
    String asked = String.valueOf(request.parameter("symbol"));
    return allMarkets(now).stream()
        .filter(market -> market.path("symbol").asText().equals(asked))
        .map(market -> Script.Answer.json(market.toString()))
        .findFirst()
        .orElse(Script.Answer.refusal(400, "INVALID_CLIENT_REQUEST", "Invalid market symbol"));
  }

  /** The row of the list if there is one, so that both say the same of a market. */
  private static Script.Answer ticker(ReceivedRequest request, Instant now) {
    for (JsonNode row : fixture("getTickers").answer()) {
      if (row.path("symbol").asText().equals(request.parameter("symbol"))) {
        return Script.Answer.json(row.toString());
      }
    }
    return fromFixture("getTicker", request, now);
  }

  private static Script.Answer strategy(ReceivedRequest request, Instant now) {
    JsonNode open = fixture("getOpenStrategies").answer();
    for (JsonNode each : MovedTimes.of("getStrategy", now).move(open)) {
      String id = request.parameter("strategyId");
      boolean found =
          id != null
              ? each.path("id").asText().equals(id)
              : each.path("clientStrategyId")
                  .asText()
                  .equals(request.parameter("clientStrategyId"));
      if (found && each.path("symbol").asText().equals(request.parameter("symbol"))) {
        return Script.Answer.json(each.toString());
      }
    }
    return Script.Answer.refusal(404, "RESOURCE_NOT_FOUND", "Not Found");
  }

  /** One candle for each interval that begins in the time asked for, with the fixture's prices. */
  private static Script.Answer candles(ReceivedRequest request, Instant now) {
    JsonNode rows = fixture("getKlines").answer();
    Long seconds = CANDLE_SECONDS.get(String.valueOf(request.parameter("interval")));
    if (seconds == null) {
      return fromFixture("getKlines", request, now);
    }
    String endTime = request.parameter("endTime");
    long end = now.getEpochSecond();
    end = endTime == null ? end : Math.min(end, Long.parseLong(endTime));
    long start = Long.parseLong(String.valueOf(request.parameter("startTime")));
    long first = -Math.floorDiv(-start, seconds) * seconds;
    ArrayNode candles = JsonNodeFactory.instance.arrayNode();
    for (long at = first; at <= end && candles.size() < MOST_CANDLES; at += seconds) {
      ObjectNode candle = rows.path(candles.size() % rows.size()).deepCopy();
      candle.put("start", CANDLE_TIME.format(Instant.ofEpochSecond(at)));
      candle.put("end", CANDLE_TIME.format(Instant.ofEpochSecond(at + seconds)));
      candles.add(candle);
    }
    return Script.Answer.json(candles.toString());
  }

  private static JsonNode row(JsonNode rows, String symbol) {
    ArrayNode one = JsonNodeFactory.instance.arrayNode();
    for (JsonNode row : rows) {
      if (row.path("symbol").asText().equals(symbol)) {
        one.add(row);
      }
    }
    return one.isEmpty() ? one.add(((ObjectNode) rows.path(0)).put("symbol", symbol)) : one;
  }

  /** With {@code asked} wherever the symbol stands that the fixture was asked for. */
  private static JsonNode renamed(Fixture fixture, JsonNode answer, String asked) {
    String own = fixture.call().path("symbol").asText();
    if (answer.isTextual() && answer.textValue().equals(own)) {
      return JsonNodeFactory.instance.textNode(asked);
    }
    if (answer.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      answer
          .properties()
          .forEach(
              member -> object.set(member.getKey(), renamed(fixture, member.getValue(), asked)));
      return object;
    }
    if (answer.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      answer.forEach(element -> array.add(renamed(fixture, element, asked)));
      return array;
    }
    return answer;
  }

  private static void repeatArguments(ObjectNode answer, ReceivedRequest request) {
    for (String name :
        List.of("side", "price", "reduceOnly", "autoBorrow", "autoBorrowRepay", "autoLendRedeem")) {
      String value = request.parameter(name);
      if (value == null) {
        answer.putNull(name);
      } else if (answer.path(name).isBoolean()) {
        answer.put(name, value.equals("true"));
      } else {
        answer.put(name, value);
      }
    }
  }

  private static ArrayNode page(
      ArrayNode all, Fixture fixture, ReceivedRequest request, Map<String, String> headers) {
    List<JsonNode> rows = new ArrayList<>();
    all.forEach(rows::add);
    String direction = request.parameter("sortDirection");
    String own = fixture.call().path("sortDirection").asText("Desc");
    if (!own.equals(direction == null ? "Desc" : direction) && headers.containsKey("X-TOTAL")) {
      Collections.reverse(rows);
    }
    rows.removeIf(row -> !isWithin(row, request) || !isAskedFor(row, request));
    int offset = (int) Math.min(rows.size(), number(request.parameter("offset"), 0));
    int limit = (int) Math.min(1_000, number(request.parameter("limit"), 100));
    ArrayNode page = JsonNodeFactory.instance.arrayNode();
    rows.stream().skip(offset).limit(limit).forEach(page::add);
    if (headers.containsKey("X-TOTAL") && limit > 0) {
      headers.put("X-TOTAL", Integer.toString(rows.size()));
      headers.put("X-PAGE-SIZE", Integer.toString(limit));
      headers.put("X-PAGE-COUNT", Integer.toString((rows.size() + limit - 1) / limit));
      headers.put("X-CURRENT-PAGE", Integer.toString(offset / limit + 1));
    }
    return page;
  }

  /** Whether a row is of the time that {@code from} and {@code to} ask for. */
  private static boolean isWithin(JsonNode row, ReceivedRequest request) {
    String text = row.path("createdAt").asText(row.path("timestamp").asText(""));
    if (!text.matches("\\d{4}-.*")) {
      return true;
    }
    long time = Instant.parse(text.endsWith("Z") ? text : text + "Z").toEpochMilli();
    return time >= number(request.parameter("from"), Long.MIN_VALUE)
        && time < number(request.parameter("to"), Long.MAX_VALUE);
  }

  /** Whether a row is of the order, the position … that the request names. */
  private static boolean isAskedFor(JsonNode row, ReceivedRequest request) {
    for (SentParameter parameter : SentQuery.parse(request.query())) {
      boolean isOrder = parameter.name().equals("orderId") && !row.has("orderId");
      JsonNode own = row.path(isOrder ? "id" : parameter.name());
      if (IDS.contains(parameter.name())
          && own.isValueNode()
          && !own.asText().equals(parameter.value())) {
        return false;
      }
    }
    return true;
  }

  private static long number(@Nullable String text, long otherwise) {
    return text == null ? otherwise : Long.parseLong(text);
  }

  /** The fixture of an operation's answer. */
  static Fixture fixture(String operation) {
    String name = FIXTURES.get(operation);
    if (name == null) {
      throw new IllegalArgumentException("the stand-in has no answer to " + operation);
    }
    return Fixture.load(name);
  }

  private static Map<String, String> headers(Fixture fixture) {
    Map<String, String> headers = new LinkedHashMap<>();
    fixture
        .json()
        .path("response")
        .path("headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
    return headers;
  }

  private static Script.Answer text(String body) {
    return new Script.Answer(200, Map.of("Content-Type", "text/plain; charset=utf-8"), body);
  }
}
