package io.github.backpack4j.conformance.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import io.github.backpack4j.conformance.exchange.Script;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The orders of an exchange whose answers to them get lost: it takes each as told, and shows it
 * where it belongs, newest first.
 */
final class Ledger {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long FIRST_ID = 113_881_024_563_871_900L;

  /** Where orders leave traces. */
  enum Place {
    OPEN("getOpenOrders"),
    PAST("getOrderHistory"),
    FILLS("getFills");

    private final String operation;

    Place(String operation) {
      this.operation = operation;
    }
  }

  private final Clock clock;
  private final Map<Place, ArrayNode> rows = new EnumMap<>(Place.class);
  private final Queue<String> fates = new ArrayDeque<>();
  private long nextId = FIRST_ID;

  Ledger(World world) {
    this.clock = world.exchangeClock;
    for (Place place : Place.values()) {
      rows.put(place, JSON.createArrayNode());
      world.answerBy(place.operation, request -> page(place, request));
    }
    world.answerBy("executeOrder", this::take);
    world.answerBy("executeOrders", this::take);
  }

  /** What becomes of the next order that has not been told of. */
  void decide(String fate) {
    fates.add(fate);
  }

  private Script.Answer take(ReceivedRequest request) {
    JsonNode body;
    try {
      body = JSON.readTree(request.body());
    } catch (IOException e) {
      throw new AssertionError(request.body(), e);
    }
    if (body.isArray()) {
      body.forEach(this::take);
    } else {
      take(body);
    }
    return new Script.Answer(502, Map.of("Content-Type", "text/html"), "<html></html>");
  }

  private void take(JsonNode order) {
    String fate = Objects.requireNonNull(fates.remove());
    long id = nextId++;
    long clientId = order.required("clientId").longValue();
    switch (fate) {
      case "rests on the book" -> add(Place.OPEN, id, clientId, clock.instant());
      case "is filled and gone" -> add(Place.PAST, id, clientId, clock.instant());
      case "leaves nothing but two fills" -> {
        add(Place.FILLS, id, clientId, clock.instant());
        add(Place.FILLS, id, clientId, clock.instant());
      }
      case "never gets there" -> {}
      default -> throw new AssertionError("no order can end like this: " + fate);
    }
  }

  /** Puts a row of an order before those that are there. */
  void add(Place place, long id, long clientId, Instant time) {
    ObjectNode row = JSON.createObjectNode();
    String iso = LocalDateTime.ofInstant(time, ZoneOffset.UTC).toString();
    row.put("symbol", "SOL_USDC").put("side", "Bid").put("quantity", "3").put("price", "20.5");
    if (place == Place.FILLS) {
      // A fill names the id in text.
      row.put("clientId", Long.toString(clientId)).put("orderId", Long.toString(id));
      row.put("fee", "0.05225").put("feeSymbol", "USDC").put("isMaker", false);
      row.put("timestamp", iso);
    } else {
      row.put("clientId", clientId).put("id", Long.toString(id)).put("orderType", "Limit");
      row.put("status", place == Place.OPEN ? "New" : "Filled").put("timeInForce", "GTC");
      row.put("selfTradePrevention", "RejectTaker").put("postOnly", false);
      row.put("executedQuantity", place == Place.OPEN ? "0" : "3");
      row.put("executedQuoteQuantity", place == Place.OPEN ? "0" : "61.5");
      if (place == Place.OPEN) {
        row.put("createdAt", time.toEpochMilli());
      } else {
        row.put("createdAt", iso);
      }
    }
    rows(place).insert(0, row);
  }

  /** An order of long ago that a caller gave the same id. */
  void addOlder(long clientId) {
    Instant time = clock.instant().minus(Duration.ofHours(1));
    for (Place place : Place.values()) {
      add(place, nextId, clientId, time);
    }
    nextId++;
  }

  private ArrayNode rows(Place place) {
    return Objects.requireNonNull(rows.get(place));
  }

  private Script.Answer page(Place place, ReceivedRequest request) {
    return page(rows(place), request, Integer.MAX_VALUE);
  }

  /** The rows that a request asks for by its limit and offset, at most so many. */
  static Script.Answer page(ArrayNode rows, ReceivedRequest request, int most) {
    long limit = Math.min(number(request.parameter("limit"), rows.size()), most);
    long offset = number(request.parameter("offset"), 0);
    ArrayNode page = JSON.createArrayNode();
    for (long i = offset; i < Math.min(offset + limit, rows.size()); i++) {
      page.add(rows.get((int) i));
    }
    return Script.Answer.json(page.toString());
  }

  private static long number(@Nullable String text, long otherwise) {
    return text == null ? otherwise : Long.parseLong(text);
  }
}
