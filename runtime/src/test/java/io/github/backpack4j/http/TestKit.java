package io.github.backpack4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.BackpackException;
import io.github.backpack4j.http.TestApi.OrderRequest;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** A client over a server of the test, and checks of what that server was sent. */
final class TestKit implements AutoCloseable {
  /** Of RFC 8032, section 7.1, test 1. */
  static final String SEED = "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=";

  static final String VERIFYING_KEY = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

  static final OrderRequest ORDER =
      new OrderRequest("SOL_USDC", new BigDecimal("20.50"), 7L, "planted memo");

  private static final Duration READ_TIMEOUT = Duration.ofMillis(250);
  private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\":(?:\"([^\"]*)\"|([^,}]+))");

  final TestClock clock = new TestClock();
  final TestSleeper sleeper = new TestSleeper(clock);
  final Transport transport;
  final TestApi api;

  private final ConnectionPool pool = new ConnectionPool();
  private final ExecutorService threads =
      new ThreadPoolExecutor(0, 16, 1, TimeUnit.SECONDS, new SynchronousQueue<>());

  TestKit(URI url) {
    this(url, http -> http);
  }

  TestKit(URI url, UnaryOperator<OkHttpClient.Builder> http) {
    this(url, http, transport -> transport);
  }

  TestKit(
      URI url,
      UnaryOperator<OkHttpClient.Builder> http,
      UnaryOperator<Transport.Builder> settings) {
    OkHttpClient client =
        http.apply(
                new OkHttpClient.Builder()
                    .connectionPool(pool)
                    .dispatcher(new Dispatcher(threads))
                    .readTimeout(READ_TIMEOUT))
            .build();
    this.transport =
        settings
            .apply(
                Transport.builder()
                    .baseUrl(url)
                    .httpClient(client)
                    .signer(new Ed25519Signer(SigningKey.fromBase64(SEED)))
                    .clock(clock)
                    .serverTime(this::time)
                    .sleeper(sleeper)
                    .random(new TestRandom(1000))
                    .rateLimiter(RateLimiter.builder().sleeper(sleeper).build())
                    .retryPolicy(RetryPolicy.NONE))
            .build();
    this.api = transport.api(TestApi.class, TestApi.CODECS);
  }

  private ApiCall<Instant> time() {
    return api.getTime();
  }

  @Override
  public void close() {
    pool.evictAll();
    threads.shutdown();
  }

  /** The exception that a call ends in; a value fails the test. */
  static BackpackException failure(ApiCall<?> call) {
    BackpackException failure = null;
    try {
      call.execute();
    } catch (BackpackException e) {
      failure = e;
    }
    assertThat(failure).as("the call succeeded").isNotNull();
    return failure;
  }

  /**
   * Whether the signature that came with a request fits what came, judged without the code under
   * test: the JDK verifies, and the signing string is made of the received text by other means.
   */
  static boolean isSigned(String instruction, RawServer.Request request) {
    return isSigned(instruction, request, request.text());
  }

  /** As {@link #isSigned(String, RawServer.Request)}, had the body been another. */
  static boolean isSigned(String instruction, RawServer.Request request, String body) {
    assertThat(request.header("X-API-Key")).isEqualTo(VERIFYING_KEY);
    StringBuilder text = new StringBuilder();
    for (String object : body.split("(?<=\\}),")) {
      text.append(text.length() == 0 ? "" : "&").append("instruction=").append(instruction);
      List<String> pairs = new ArrayList<>();
      Matcher member = MEMBER.matcher(object);
      while (member.find()) {
        pairs.add(
            member.group(1) + "=" + (member.group(2) == null ? member.group(3) : member.group(2)));
      }
      int question = request.target().indexOf('?');
      if (question >= 0) {
        for (String pair : request.target().substring(question + 1).split("&")) {
          pairs.add(URLDecoder.decode(pair, StandardCharsets.UTF_8));
        }
      }
      pairs.sort(String::compareTo);
      pairs.forEach(pair -> text.append('&').append(pair));
    }
    text.append("&timestamp=").append(request.header("X-Timestamp"));
    text.append("&window=").append(request.header("X-Window"));
    return verifies(text.toString(), request.header("X-Signature"));
  }

  static boolean verifies(String text, String signature) {
    try {
      String key =
          "302a300506032b6570032100"
              + HexFormat.of().formatHex(Base64.getDecoder().decode(VERIFYING_KEY));
      Signature jdk = Signature.getInstance("Ed25519");
      jdk.initVerify(
          KeyFactory.getInstance("Ed25519")
              .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(key))));
      jdk.update(text.getBytes(StandardCharsets.UTF_8));
      return jdk.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** Checks that neither an exception nor any of its causes prints what has to stay secret. */
  static void assertTellsNoSecret(Throwable failure, List<RawServer.Request> requests) {
    StringWriter everything = new StringWriter();
    failure.printStackTrace(new PrintWriter(everything, true));
    List<String> secrets = new ArrayList<>(List.of(SEED, VERIFYING_KEY, "planted memo", "20.50"));
    for (RawServer.Request request : requests) {
      if (request.header("X-Signature") != null) {
        secrets.add(request.header("X-Signature"));
      }
    }
    assertThat(everything.toString()).doesNotContain(secrets);
  }
}
