package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderSearchTest {

  private static final String HISTORY = "GET /wapi/v1/history/orders";

  private ScriptedExchange exchange;
  private OrderSearch search;

  /** Order by order, the newest first. */
  private final List<String> history = new ArrayList<>();

  /** The status of an order where it is not cancelled. */
  private final Map<String, String> statuses = new LinkedHashMap<>();

  private int requestsUntilRefused = Integer.MAX_VALUE;

  @BeforeEach
  void open() throws IOException {
    exchange = new ScriptedExchange();
    exchange.answers("/api/v1/orders", "[]");
    exchange.answers("/wapi/v1/history/orders", this::history);
    search =
        new OrderSearch(exchange.venue(), new OrderReading(id -> id, false), null, market -> true);
  }

  @AfterEach
  void close() {
    exchange.close();
  }

  private String history(HttpUrl url) {
    if (requestsUntilRefused-- <= 0) {
      return "not an answer";
    }
    String id = url.queryParameter("orderId");
    List<String> rows = new ArrayList<>(history);
    if (id != null) {
      rows.retainAll(List.of(id));
    } else {
      int from = Integer.parseInt(url.queryParameter("offset"));
      int to = from + Integer.parseInt(url.queryParameter("limit"));
      rows = rows.subList(Math.min(from, rows.size()), Math.min(to, rows.size()));
    }
    return rows.stream().map(this::row).collect(Collectors.joining(",", "[", "]"));
  }

  private String row(String id) {
    return "{\"id\": \"%s\", \"symbol\": \"SOL_USDC\", \"status\": \"%s\", \"createdAt\": \"%s\"}"
        .formatted(
            id,
            statuses.getOrDefault(id, "Cancelled"),
            id.startsWith("new") ? "2023-11-14T22:13:20.100" : "2023-11-13T22:13:20.100");
  }

  private static AccountLedger.Question of(@Nullable Instant since, List<String> ids) {
    return new AccountLedger.Question(
        since,
        ids.stream()
            .collect(
                Collectors.toMap(id -> id, id -> "SOL_USDC", (a, b) -> a, LinkedHashMap::new)));
  }

  private static List<String> ids(List<OrderState> orders) {
    return orders.stream().map(OrderState::id).toList();
  }

  private static List<String> numbered(String name, int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(name + i);
    }
    return ids;
  }

  @Test
  void manyThatWereCancelledTakeFewRequests() {
    List<String> cancelled = numbered("old", 2500);
    history.addAll(numbered("new", 1200));
    history.addAll(cancelled);

    OrderAnswer answer = search.ask(of(Instant.parse("2023-11-14T22:13:20Z"), cancelled));

    assertThat(ids(answer.found())).containsExactlyInAnyOrderElementsOf(cancelled);
    assertThat(answer.past()).hasSize(1200);
    assertThat(exchange.requests())
        .containsExactly("GET /api/v1/orders", HISTORY, HISTORY, HISTORY, HISTORY, HISTORY);
  }

  @Test
  void thoseThatLieTooFarBackAreLookedUp() {
    List<String> deep = numbered("deep", 30);
    history.addAll(numbered("other", 3000));
    history.addAll(deep);

    OrderAnswer answer = search.ask(of(null, deep));

    assertThat(ids(answer.found())).containsExactlyElementsOf(deep);
    assertThat(exchange.requests())
        .containsOnlyOnce("GET /api/v1/orders")
        .hasSize(1 + 3 + deep.size());
  }

  @Test
  void whatWasFoundBeforeARequestFailedIsNotAskedForAgain() {
    List<String> few = numbered("old", OrderSearch.FEW);
    history.addAll(few);
    requestsUntilRefused = 6;
    assertThatExceptionOfType(UnreadableAnswerException.class)
        .isThrownBy(() -> search.ask(of(null, few)));
    requestsUntilRefused = Integer.MAX_VALUE;
    exchange.requests().clear();

    OrderAnswer answer = search.ask(of(null, few));

    assertThat(ids(answer.found())).containsExactlyInAnyOrderElementsOf(few);
    assertThat(Collections.frequency(exchange.requests(), HISTORY)).isEqualTo(4);
    exchange.requests().clear();
    search.ask(of(null, few));
    assertThat(Collections.frequency(exchange.requests(), HISTORY)).isEqualTo(10);
  }

  @Test
  void anOrderThatTheHistoryStillHasAsOpenIsNoEnd() {
    statuses.put("old0", "New");
    history.add("old0");

    OrderAnswer answer = search.ask(of(null, List.of("old0")));
    assertThat(answer.found()).singleElement().matches(order -> !order.isFinal());
    statuses.clear();
    answer = search.ask(of(null, List.of("old0")));
    assertThat(answer.found()).singleElement().matches(OrderState::isFinal);
  }
}
