package io.github.backpack4j.conformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a request may not have other than its fixture, and in what it may. */
class FixtureTest {
  private static final Fixture ORDER = Fixture.load("order/execute-order/limit-bid-rests");
  private static final Fixture FILLS = Fixture.load("order/get-fills/every-filter");

  @Test
  void asksForItsOwnRequest() {
    assertThat(ORDER.differences(order())).isEmpty();
    assertThat(FILLS.differences(FILLS.request())).isEmpty();
  }

  @Test
  void doesNotMindTheOrderOfNames() {
    String query = String.valueOf(FILLS.request().query());
    String turned = query.replaceFirst("^([^&]+)&(.*)$", "$2&$1");

    assertThat(turned).isNotEqualTo(query);
    assertThat(FILLS.differences(withQuery(turned))).isEmpty();
  }

  @Test
  void mindsTheOrderOfOneName() {
    String query = String.valueOf(FILLS.request().query());
    String turned =
        query.replace("marketType=PERP&marketType=SPOT", "marketType=SPOT&marketType=PERP");

    assertThat(FILLS.differences(withQuery(turned))).singleElement().asString().startsWith("query");
    assertThat(FILLS.differences(withQuery(query + "&note=1"))).hasSize(1);
  }

  @Test
  void mindsEveryDigitAndKindOfAMember() {
    ReceivedRequest order = order();

    assertThat(ORDER.differences(withBody(order.body().replace("\"20.5\"", "\"20.50\""))))
        .singleElement()
        .asString()
        .startsWith("body");
    assertThat(ORDER.differences(withBody(order.body().replace("\"20.5\"", "20.5")))).hasSize(1);
    assertThat(ORDER.differences(withBody(order.body().replace("}", ",\"note\":null}"))))
        .hasSize(1);
    assertThat(ORDER.differences(withBody(""))).hasSize(1);
  }

  @Test
  void mindsEveryHeaderThatLooksAsIfItWereForTheExchange() {
    assertThat(ORDER.differences(Requests.with(order(), "X-Broker-Id", "7"))).hasSize(1);
    assertThat(ORDER.differences(Requests.with(order(), "X-Window", "5001"))).hasSize(1);
    assertThat(ORDER.differences(Requests.with(order(), "X-Signature", null))).hasSize(1);
    assertThat(ORDER.differences(Requests.with(order(), "Content-Type", "text/plain")))
        .containsExactly("content type: text/plain");
  }

  @Test
  void mindsMethodAndPath() {
    assertThat(FILLS.differences(order()))
        .anyMatch(difference -> difference.startsWith("method"))
        .anyMatch(difference -> difference.startsWith("path"));
  }

  private static ReceivedRequest order() {
    return withBody(ORDER.request().body());
  }

  private static ReceivedRequest withBody(String body) {
    ReceivedRequest asked = ORDER.request();
    Map<String, List<String>> headers = new LinkedHashMap<>(asked.headers());
    headers.put("Content-Type", List.of("application/json; charset=UTF-8"));
    return new ReceivedRequest(
        asked.method(), asked.path(), asked.query(), headers, body, null, null);
  }

  private static ReceivedRequest withQuery(@Nullable String query) {
    ReceivedRequest asked = FILLS.request();
    return new ReceivedRequest(
        asked.method(), asked.path(), query, asked.headers(), asked.body(), null, null);
  }
}
