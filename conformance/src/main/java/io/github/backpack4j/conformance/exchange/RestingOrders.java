package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The open orders of the stand-in: those of the fixtures, and what was placed since.
 *
 * <p>It fills nothing: an order that would take is refused, any other rests until it is cancelled.
 */
final class RestingOrders {
  private static final Script.Answer NOT_FOUND =
      Script.Answer.refusal(404, "RESOURCE_NOT_FOUND", "Not Found");
  private static final Set<String> KEPT =
      Set.of(
          "clientId",
          "postOnly",
          "price",
          "quantity",
          "reduceOnly",
          "selfTradePrevention",
          "side",
          "symbol",
          "timeInForce");

  private final Map<String, ObjectNode> orders = new LinkedHashMap<>();
  private final BigDecimal bestBid;
  private final BigDecimal bestAsk;
  private long lastId = 113_881_024_563_880_000L;

  RestingOrders(Instant now) {
    MovedTimes times = MovedTimes.of("getOpenOrders", now);
    JsonNode rows = times.move(Fixture.load("order/get-open-orders/full").answer());
    rows.forEach(row -> orders.put(row.path("id").textValue(), (ObjectNode) row));
    // The same order stands in both, and the one of this operation says more of it.
    JsonNode single = times.move(Fixture.load("order/get-order/full").answer());
    orders.put(single.path("id").textValue(), (ObjectNode) single);
    JsonNode book = Fixture.load("markets/get-depth/three-levels-a-side").answer();
    JsonNode bids = book.path("bids");
    bestBid = new BigDecimal(bids.path(bids.size() - 1).path(0).textValue());
    bestAsk = new BigDecimal(book.path("asks").path(0).path(0).textValue());
  }

  /** The orders of a market; of all markets for null. */
  synchronized ArrayNode open(@Nullable String symbol) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    orders.values().stream()
        .filter(order -> symbol == null || order.path("symbol").asText().equals(symbol))
        .forEach(rows::add);
    return rows;
  }

  synchronized Script.Answer find(
      @Nullable String symbol, @Nullable String id, @Nullable String clientId) {
    ObjectNode order = lookUp(symbol, id, clientId);
    return order == null ? NOT_FOUND : Script.Answer.json(order.toString());
  }

  synchronized Script.Answer place(JsonNode body, Instant now) {
    String price = body.path("price").asText("");
    if (!body.path("orderType").asText().equals("Limit") || price.isEmpty()) {
      return Script.Answer.refusal(400, "INVALID_ORDER", "Only limit orders rest here");
    }
    BigDecimal limit = new BigDecimal(price);
    boolean buys = body.path("side").asText().equals("Bid");
    if (buys ? limit.compareTo(bestAsk) >= 0 : limit.compareTo(bestBid) <= 0) {
      return Script.Answer.refusal(400, "INVALID_ORDER", "Order would immediately match and take");
    }
    ObjectNode order = Fixture.load("order/execute-order/post-only-rests").answer().deepCopy();
    order.putNull("clientId").put("postOnly", false);
    for (Map.Entry<String, JsonNode> member : body.properties()) {
      if (KEPT.contains(member.getKey())) {
        order.set(member.getKey(), member.getValue());
      }
    }
    lastId++;
    order.put("id", Long.toString(lastId)).put("createdAt", now.toEpochMilli());
    orders.put(Long.toString(lastId), order);
    return Script.Answer.json(order.toString());
  }

  synchronized Script.Answer cancel(JsonNode body) {
    ObjectNode order =
        lookUp(
            body.path("symbol").asText(),
            body.hasNonNull("orderId") ? body.path("orderId").asText() : null,
            body.hasNonNull("clientId") ? body.path("clientId").asText() : null);
    return order == null ? NOT_FOUND : Script.Answer.json(cancelled(order).toString());
  }

  synchronized Script.Answer cancelAll(JsonNode body) {
    String kind = body.path("orderType").asText("");
    List<ObjectNode> chosen = new ArrayList<>();
    for (ObjectNode order : orders.values()) {
      String its = order.path("triggerPrice").isNull() ? "RestingLimitOrder" : "ConditionalOrder";
      if (order.path("symbol").equals(body.path("symbol"))
          && (kind.isEmpty() || kind.equals(its))) {
        chosen.add(order);
      }
    }
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    chosen.forEach(order -> rows.add(cancelled(order)));
    return Script.Answer.json(rows.toString());
  }

  private ObjectNode cancelled(ObjectNode order) {
    orders.remove(order.path("id").textValue());
    return order.put("status", "Cancelled");
  }

  private @Nullable ObjectNode lookUp(
      @Nullable String symbol, @Nullable String id, @Nullable String clientId) {
    return orders.values().stream()
        .filter(order -> order.path("symbol").asText().equals(symbol))
        .filter(
            order ->
                id != null
                    ? order.path("id").asText().equals(id)
                    : order.hasNonNull("clientId")
                        && order.path("clientId").asText().equals(clientId))
        .findFirst()
        .orElse(null);
  }
}
