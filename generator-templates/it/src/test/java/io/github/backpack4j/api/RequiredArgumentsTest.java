package io.github.backpack4j.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.codec.OrderCodec;
import io.github.backpack4j.api.model.ApiErrorCode;
import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.OrderCancelRequest;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.stream.DepthAggregation;
import io.github.backpack4j.book.BookListener;
import java.net.URI;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is generated refuses null and empty where it is required, in the words of the runtime. */
class RequiredArgumentsTest {

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void theClientNeedsWhatHasADefaultOtherThanNull() {
    BackpackClient.Builder builder = BackpackClient.builder();
    assertRefused(() -> builder.window(null), "BackpackClient: window is required");
    assertRefused(() -> builder.clock(null), "BackpackClient: clock is required");
    assertRefused(() -> builder.baseUrl(null), "BackpackClient: baseUrl is required");
    assertRefused(() -> builder.streamUrl(null), "BackpackClient: streamUrl is required");
    assertRefused(() -> builder.retryPolicy(null), "BackpackClient: retryPolicy is required");
    assertRefused(() -> builder.random(null), "BackpackClient: random is required");
    assertRefused(() -> builder.sleeper(null), "BackpackClient: sleeper is required");
    assertRefused(() -> builder.streams(null), "BackpackClient: streams is required");
    builder.signer(null).httpClient(null).rateLimiter(null).streamListener(null);
    builder.scheduler(null).build().close();
  }

  @Test
  void anAddressThatIsNoSocketsIsNamedByItself() {
    BackpackClient.Builder builder = BackpackClient.builder().streamUrl(URI.create("https://host"));
    assertRefused(
        builder::build, "https://host is not the address of a socket, such as wss://host");
  }

  @Test
  void aQueryObjectIsRequired() {
    try (BackpackClient client = BackpackClient.create()) {
      assertRefused(
          () -> client.order().getFills((FillsQuery) null), "FillsQuery: query is required");
      assertRefused(
          () -> client.markets().getKlines((KlinesQuery) null), "KlinesQuery: query is required");
    }
  }

  @Test
  void aBookNeedsAMarketAndWhoeverIsToldOfIt() {
    try (BackpackClient client = BackpackClient.create()) {
      BookListener listener = new BookListener() {};
      assertRefused(() -> client.book(null), "BackpackStreams: symbol is required");
      assertRefused(() -> client.book(""), "BackpackStreams: symbol must not be empty");
      assertRefused(() -> client.book("SOL_USDC", null), "OrderBook: listener is required");
      assertRefused(
          () -> client.book(null, "SOL_USDC", listener),
          "BackpackStreams: aggregation is required");
    }
  }

  @Test
  void anEnumAndAnOpenListNeedText() {
    assertRefused(() -> Side.of(null), "Side: wire is required");
    assertRefused(() -> Asset.of(null), "Asset: wire is required");
    assertRefused(() -> ApiErrorCode.of((String) null), "ApiErrorCode: wire is required");
    assertRefused(() -> ApiErrorCode.of((ApiException) null), "ApiErrorCode: refusal is required");
  }

  @Test
  void whatIsSentNeedsTextThatHoldsSomething() {
    assertRefused(() -> BackpackStreams.trade(""), "BackpackStreams: symbol must not be empty");
    assertRefused(
        () -> BackpackStreams.depth(DepthAggregation.of(""), "SOL_USDC"),
        "BackpackStreams: aggregation must not be empty");
    OrderCancelRequest.Builder cancel = OrderCancelRequest.builder().symbol("SOL_USDC");
    assertRefused(
        () -> cancel.orderId("").build(), "OrderCancelRequest: orderId must not be empty");
    assertRefused(
        () -> cancel.orderId("28").symbol("S\ud800").build(),
        "OrderCancelRequest: symbol must not hold half a surrogate pair");
  }

  @Test
  void whatIsReceivedMayBeEmpty() {
    assertThat(Side.of("").wire()).isEmpty();
    assertThat(Asset.of("").wire()).isEmpty();
    String json = "{\"orderType\":\"Limit\",\"id\":\"\",\"side\":\"\",\"symbol\":\"\"}";
    assertThat(OrderCodec.INSTANCE.fromJson(json).side()).isEqualTo(Side.of(""));
  }
}
