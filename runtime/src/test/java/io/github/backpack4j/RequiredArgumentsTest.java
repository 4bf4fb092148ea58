package io.github.backpack4j;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.backpack4j.book.BookDelta;
import io.github.backpack4j.book.BookSide;
import io.github.backpack4j.book.BookSnapshot;
import io.github.backpack4j.book.OrderBook;
import io.github.backpack4j.book.PriceLevel;
import io.github.backpack4j.http.PageCall;
import io.github.backpack4j.http.Paged;
import io.github.backpack4j.http.RateLimiter;
import io.github.backpack4j.http.Reconciler;
import io.github.backpack4j.http.RetryPolicy;
import io.github.backpack4j.http.Transport;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.JcaSigner;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.VerifyingKey;
import io.github.backpack4j.sign.Window;
import io.github.backpack4j.stream.BookFeed;
import io.github.backpack4j.stream.ReconnectPolicy;
import io.github.backpack4j.stream.StreamCatalogue;
import io.github.backpack4j.stream.StreamClient;
import io.github.backpack4j.stream.StreamListener;
import io.github.backpack4j.stream.StreamName;
import java.math.BigDecimal;
import java.net.URI;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is required refuses null in the same words, wherever a caller may give it. */
class RequiredArgumentsTest {
  private static final SigningKey KEY = SigningKey.fromSeed(new byte[32]);
  private static final VerifyingKey PUBLIC = KEY.verifyingKey();
  private static final SigningString STRING =
      SigningString.builder("balanceQuery").build(Instant.EPOCH, Window.DEFAULT);
  private static final Provider PROVIDER = Security.getProvider("SunEC");

  private static final Codec<String> CODEC =
      new Codec<>() {
        @Override
        public String read(JsonReader in) {
          return in.text();
        }

        @Override
        public void write(String value, JsonWriter out) {
          out.text(value);
        }
      };

  private static final PageCall<String> PAGE =
      (limit, offset) -> {
        throw new AssertionError("nobody asks");
      };

  private static PrivateKey privateKey() {
    return new PrivateKey() {
      private static final long serialVersionUID = 1L;

      @Override
      public String getAlgorithm() {
        return "Ed25519";
      }

      @Override
      public String getFormat() {
        return null;
      }

      @Override
      public byte[] getEncoded() {
        return null;
      }
    };
  }

  private static Arguments refused(String type, String parameter, ThrowingCallable call) {
    return Arguments.of(type, parameter, call);
  }

  static Stream<Arguments> calls() {
    SigningString.Builder string = SigningString.builder("balanceQuery");
    Transport.Builder http = Transport.builder();
    StreamClient.Builder socket = StreamClient.builder();
    Transport transport = Transport.builder().baseUrl(URI.create("http://127.0.0.1")).build();
    Reconciler.Builder<String, String, String> orders = Reconciler.builder(transport);
    OrderBook.Builder book = OrderBook.builder("SOL_USDC");
    OrderBook made =
        OrderBook.builder("SOL_USDC").snapshots(CompletableFuture::new).scheduler(timers()).build();
    StreamName<String> name = StreamName.of("a", CODEC);
    StreamClient streams = StreamClient.builder().url(URI.create("ws://127.0.0.1")).build();
    return Stream.of(
        refused("DecimalOrPercent", "value", () -> DecimalOrPercent.of(null)),
        refused("DecimalOrPercent", "value", () -> DecimalOrPercent.percent(null)),
        refused("PriceLevel", "price", () -> new PriceLevel(null, BigDecimal.ONE)),
        refused("PriceLevel", "quantity", () -> new PriceLevel(BigDecimal.ONE, null)),
        refused("BookDelta", "asks", () -> new BookDelta(1, 1, null, null, List.of())),
        refused("BookDelta", "bids", () -> new BookDelta(1, 1, null, List.of(), null)),
        refused("BookSnapshot", "asks", () -> new BookSnapshot(1, null, null, List.of(), 1)),
        refused("BookSnapshot", "bids", () -> new BookSnapshot(1, null, List.of(), null, 1)),
        refused("OrderBook", "symbol", () -> OrderBook.builder(null)),
        refused("OrderBook", "snapshots", () -> book.snapshots(null)),
        refused("OrderBook", "snapshots", book::build),
        refused("OrderBook", "scheduler", () -> book.scheduler(null)),
        refused("OrderBook", "random", () -> book.random(null)),
        refused("OrderBook", "listener", () -> book.listener(null)),
        refused("OrderBook", "delta", () -> made.apply(null)),
        refused("OrderBook", "why", () -> made.interrupted(null)),
        refused("OrderBook", "resource", () -> made.closing(null)),
        refused("BookView", "side", () -> made.view().quantityAt(null, BigDecimal.ONE)),
        refused("BookView", "price", () -> made.view().quantityUpTo(BookSide.ASK, null)),
        refused("BookView", "quantity", () -> made.view().cost(BookSide.ASK, null)),
        refused("BookFeed", "client", () -> BookFeed.open(null, name, text -> null, book)),
        refused("BookFeed", "stream", () -> BookFeed.open(streams, null, text -> null, book)),
        refused("BookFeed", "deltas", () -> BookFeed.open(streams, name, null, book)),
        refused("BookFeed", "book", () -> BookFeed.open(streams, name, text -> null, null)),
        refused("SigningKey", "signingKey", () -> SigningKey.fromBase64(null)),
        refused("SigningKey", "seed", () -> SigningKey.fromSeed(null)),
        refused("VerifyingKey", "verifyingKey", () -> VerifyingKey.fromBase64(null)),
        refused("VerifyingKey", "verifyingKey", () -> VerifyingKey.of(null)),
        refused("VerifyingKey", "signingString", () -> PUBLIC.verifies(null, new byte[64])),
        refused("VerifyingKey", "signature", () -> PUBLIC.verifies(STRING, null)),
        refused("Ed25519Signer", "key", () -> new Ed25519Signer(null)),
        refused("Ed25519Signer", "signingString", () -> new Ed25519Signer(KEY).sign(null)),
        refused("JcaSigner", "key", () -> new JcaSigner(null, PUBLIC)),
        refused("JcaSigner", "verifyingKey", () -> new JcaSigner(privateKey(), null, PROVIDER)),
        refused("JcaSigner", "signingString", () -> new JcaSigner(privateKey(), PUBLIC).sign(null)),
        refused("JcaSigner", "signingKey", () -> JcaSigner.of(null, PROVIDER)),
        refused("JcaSigner", "provider", () -> JcaSigner.of(KEY, null)),
        refused("SigningString", "instruction", () -> SigningString.builder(null)),
        refused("SigningString", "name", () -> string.parameter(null, "1")),
        refused("SigningString", "value", () -> string.parameter("a", null)),
        refused("SigningString", "timestamp", () -> string.build(null, Window.DEFAULT)),
        refused("SigningString", "window", () -> string.build(Instant.EPOCH, null)),
        refused("JsonReader", "text", () -> CODEC.fromJson((String) null)),
        refused("JsonReader", "utf8", () -> CODEC.fromJson((byte[]) null)),
        refused("JsonWriter", "value", () -> CODEC.toJson(null)),
        refused("JsonWriter", "codec", () -> JsonWriter.toBytes(null, "")),
        refused("Codec", "element", () -> Codec.ofList(null)),
        refused("Codec", "value", () -> Codec.ofMap(null)),
        refused("Transport", "baseUrl", () -> http.baseUrl(null)),
        refused("Transport", "httpClient", () -> http.httpClient(null)),
        refused("Transport", "window", () -> http.window(null)),
        refused("Transport", "clock", () -> http.clock(null)),
        refused("Transport", "rateLimiter", () -> http.rateLimiter(null)),
        refused("Transport", "retryPolicy", () -> http.retryPolicy(null)),
        refused("Transport", "sleeper", () -> http.sleeper(null)),
        refused("Transport", "random", () -> http.random(null)),
        refused("ServerClock", "zone", () -> transport.serverClock().withZone(null)),
        refused("RateLimiter", "name", () -> RateLimiter.builder().pool(null, 1, Duration.ZERO)),
        refused("RateLimiter", "per", () -> RateLimiter.builder().pool("a", 1, null)),
        refused("RateLimiter", "maxWait", () -> RateLimiter.builder().maxWait(null)),
        refused("RateLimiter", "sleeper", () -> RateLimiter.builder().sleeper(null)),
        refused("RateLimiter", "pool", () -> RateLimiter.builder().build().available(null)),
        refused("RetryPolicy", "firstDelay", () -> RetryPolicy.builder().firstDelay(null)),
        refused("RetryPolicy", "maxDelay", () -> RetryPolicy.builder().maxDelay(null)),
        refused("Paged", "call", () -> Paged.of(1, 0, null, null)),
        refused("Reconciler", "transport", () -> Reconciler.builder(null)),
        refused("Reconciler", "operations", () -> orders.operations((String[]) null)),
        refused("Reconciler", "call", () -> orders.open(null, row -> 1, row -> 1, row -> null)),
        refused("Reconciler", "call", () -> orders.past(1, null, row -> 1, row -> 1, row -> null)),
        refused("Reconciler", "call", () -> orders.fills(1, null, row -> 1, row -> 1, row -> null)),
        refused("Reconciler", "orderId", () -> orders.past(1, PAGE, null, row -> 1, row -> null)),
        refused("Reconciler", "clientId", () -> orders.past(1, PAGE, row -> 1, null, row -> null)),
        refused("Reconciler", "time", () -> orders.past(1, PAGE, row -> 1, row -> 1, null)),
        refused("Reconciler", "firstPause", () -> orders.looks(1, null)),
        refused("Reconciler", "open", orders::build),
        refused("Transport", "type", () -> transport.api(null, type -> null)),
        refused("Transport", "codecs", () -> transport.api(Runnable.class, null)),
        refused("ReconnectPolicy", "firstDelay", () -> ReconnectPolicy.builder().firstDelay(null)),
        refused("ReconnectPolicy", "maxDelay", () -> ReconnectPolicy.builder().maxDelay(null)),
        refused(
            "ReconnectPolicy", "stableAfter", () -> ReconnectPolicy.builder().stableAfter(null)),
        refused("StreamCatalogue", "name", () -> StreamCatalogue.builder().build().named(null)),
        refused("StreamCatalogue", "parameter", () -> StreamCatalogue.builder().known(null)),
        refused("StreamCatalogue", "address", () -> StreamCatalogue.builder().add(null, v -> null)),
        refused("StreamCatalogue", "make", () -> StreamCatalogue.builder().add("a", null)),
        refused("StreamName", "name", () -> StreamName.of(null, CODEC)),
        refused("StreamName", "codec", () -> StreamName.of("a", null)),
        refused("StreamName", "instruction", () -> StreamName.signed("a", CODEC, null)),
        refused("StreamClient", "url", () -> socket.url(null)),
        refused("StreamClient", "httpClient", () -> socket.httpClient(null)),
        refused("StreamClient", "window", () -> socket.window(null)),
        refused("StreamClient", "clock", () -> socket.clock(null)),
        refused("StreamClient", "executor", () -> socket.executor(null)),
        refused("StreamClient", "listener", () -> socket.listener(null)),
        refused("StreamClient", "reconnectPolicy", () -> socket.reconnectPolicy(null)),
        refused("StreamClient", "scheduler", () -> socket.scheduler(null)),
        refused("StreamClient", "random", () -> socket.random(null)),
        refused("StreamClient", "pingInterval", () -> socket.pingInterval(null)),
        refused("StreamClient", "stream", () -> streams.subscribe(null, listener())),
        refused(
            "StreamClient", "listener", () -> streams.subscribe(StreamName.of("a", CODEC), null)));
  }

  private static Scheduler timers() {
    return new Scheduler() {
      @Override
      public Task schedule(Duration delay, Runnable task) {
        return () -> {};
      }

      @Override
      public long nanoTime() {
        return 0;
      }
    };
  }

  private static StreamListener<String> listener() {
    return message -> {};
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("calls")
  void nullIsRefusedByName(String type, String parameter, ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessage(type + ": " + parameter + " is required");
  }
}
