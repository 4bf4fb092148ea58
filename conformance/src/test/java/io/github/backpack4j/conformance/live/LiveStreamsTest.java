package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.exchange.StandIn;
import io.github.backpack4j.conformance.exchange.StandInStreams;
import io.github.backpack4j.conformance.exchange.StreamMisbehaviour;
import io.github.backpack4j.conformance.exchange.TestKey;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Exchange;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveStreamsTest {
  private static final TestKey KEY = TestKey.load("rfc8032-test-1");
  private static final List<String> ALL =
      List.of(
          "subscription",
          "first message",
          "schema",
          "decoding",
          "required",
          "known",
          "units",
          "identities",
          "continuity",
          "close");

  private static StandInStreams server;
  private static ExecutorService threads;
  private @Nullable LiveRun run;

  @BeforeAll
  static void start() {
    server = new StandInStreams(Clock.systemUTC(), Duration.ofMillis(10));
    threads = Executors.newCachedThreadPool();
  }

  @AfterAll
  static void stop() {
    server.close();
    threads.shutdownNow();
  }

  @AfterEach
  void end() {
    server.misbehave(null);
    if (run != null) {
      run.close();
    }
  }

  private LiveRun run(@Nullable URI url, boolean key) {
    return run(url, key, Duration.ofMillis(200));
  }

  private LiveRun run(@Nullable URI url, boolean key, Duration streamTime) {
    LiveTarget.Builder target =
        LiveTarget.at(URI.create("http://127.0.0.1:1"))
            .wsUrl(url)
            .pace(60_000)
            .timeout(Duration.ofSeconds(1))
            .streamTime(streamTime);
    if (key) {
      target.signer(new Ed25519Signer(SigningKey.fromBase64(KEY.seed())));
    }
    run = LiveRun.start(target.build());
    return run;
  }

  private static List<CheckResult> follow(LiveRun run, String stream) {
    StreamChecks.record(run, LiveStreams.follow(run, stream));
    return run.drainChecks();
  }

  private static List<String> words(List<CheckResult> checks) {
    return checks.stream()
        .map(
            each ->
                each.check()
                    + " "
                    + each.outcome().wire()
                    + (each.message().isEmpty() ? "" : ": " + each.message()))
        .toList();
  }

  private static List<String> passes() {
    return ALL.stream().map(check -> check + " pass").toList();
  }

  /** All at once, each on a socket of its own. */
  @Test
  void aWellBehavedServerHoldsToTheContract() {
    LiveRun all = run(server.url(), true);
    List<String> channels =
        ContractIndex.standard().channels().stream()
            .filter(channel -> channel.address() != null)
            .map(channel -> channel.variants().get(0).replace("{symbol}", "SOL_USDC"))
            .toList();

    List<CompletableFuture<FollowedStream>> followed =
        channels.stream()
            .map(
                name -> CompletableFuture.supplyAsync(() -> LiveStreams.follow(all, name), threads))
            .toList();
    followed.forEach(each -> StreamChecks.record(all, each.join()));

    Map<String, List<CheckResult>> checks =
        all.drainChecks().stream().collect(Collectors.groupingBy(check -> check.subject().id()));
    assertThat(checks).hasSameSizeAs(channels).hasSize(16);
    assertThat(checks).allSatisfy((id, each) -> assertThat(words(each)).isEqualTo(passes()));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          REFUSES_THE_SOCKET | trade.SOL_USDC | subscription inconclusive: 503: the exchange is in maintenance
          ANSWERS_WITH_AN_ERROR | trade.SOL_USDC | subscription fail: error 4006 "Invalid stream"
          REPEATS_THE_SUBSCRIPTION | liquidation | subscription fail: error 4002 "Cannot read {\\"method\\":\\"SUBSCRIBE\\",\\"params\\":[\\"liquidation\\"]}"
          ACKNOWLEDGES | trade.SOL_USDC | subscription pass: acknowledged
          SAYS_NOTHING | trade.SOL_USDC | first message omit: no message within 200 ms, and the stream may be silent
          SAYS_NOTHING | markPrice.SOL_USDC_PERP | first message fail: no message within 2 s, and one comes every 1 s
          LEAVES_OUT_THE_DATA | depth.SOL_USDC | required fail: message 3: an envelope without data
          SENDS_NO_JSON | ticker.SOL_USDC | decoding fail: message 3: the JSON ends early, after 178 bytes
          NAMES_ANOTHER_STREAM | depth.SOL_USDC | schema fail: message 3: of stream "trade.NOBODY_ASKED", which was not asked for
          TELLS_OF_ANOTHER_MARKET | kline.1m.SOL_USDC | identities fail: message 3: /s: another market than the stream's (NOBODY_ASKED)
          TELLS_OF_ANOTHER_MARKET | account.orderUpdate.SOL_USDC | identities fail: message 3: /s: another market than the stream's
          SENDS_A_LIST_FOR_TEXT | depth.SOL_USDC | schema fail: message 3: /s: a list, and the contract says a text
          SENDS_A_NUMBER_FOR_A_DECIMAL | bookTicker.SOL_USDC | schema fail: message 3: /a: 20.51 is a number, and the contract says a text
          SENDS_A_NUMBER_FOR_A_DECIMAL | account.positionUpdate | schema fail: message 3: /B: a number, and the contract says a text
          LEAVES_OUT_A_MEMBER | openInterest.SOL_USDC_PERP | required fail: message 3: /E: absent, and the contract requires it
          SENDS_NULL_FOR_A_MEMBER | account.rfqUpdate | required fail: message 3: /E: null, and the contract requires it
          ADDS_A_MEMBER | trade.SOL_USDC | known warn: message 3: /unheardOf: a member that the contract does not know
          SENDS_AN_UNKNOWN_VALUE | liquidation | known warn: message 3: /S: "UnheardOf" is no Side value that the contract knows
          SENDS_AN_UNKNOWN_VALUE | account.orderUpdate | known warn: message 3: /S: a Side value that the contract does not know
          LEAVES_A_GAP | depth.SOL_USDC | continuity fail: message 3: /U: # does not follow #
          LEAVES_A_GAP | depth.200ms.SOL_USDC | continuity fail: message 3: /U: # does not follow #
          REPEATS_A_CHANGE | depth.SOL_USDC | continuity fail: message 3: /U: # does not follow #; message 4: /U: # does not follow #
          REPEATS_A_TRADE | trade.SOL_USDC | continuity fail: message 3: /t: # after #
          COUNTS_DOWN | trade.SOL_USDC | continuity fail: message 3: /t: # after #
          GOES_BACK_IN_TIME | ticker.SOL_USDC | continuity fail: message 3: /E: # us before the one before
          SENDS_MILLISECONDS | trade.SOL_USDC | units fail: message 1: /E: # looks like milliseconds, and the contract says us; message 2: /E: # looks like milliseconds, and the contract says us; message 3: /E: # looks like milliseconds, and the contract says us; message 4: /E: # looks like milliseconds, and the contract says us; message 5: /E: # looks like milliseconds, and the contract says us; and # more
          SENDS_OLD_EVENTS | bookTicker.SOL_USDC | units fail: message 1: /E: 60 min before now; message 2: /E: 60 min before now; message 3: /E: 60 min before now; message 4: /E: 60 min before now; message 5: /E: 60 min before now; and # more
          CROSSES_THE_BOOK | bookTicker.SOL_USDC | identities fail: message 3: /b: not below /a (20.51 and 20.51)
          SWAPS_HIGH_AND_LOW | ticker.SOL_USDC | identities fail: message 3: /l: above /h (20.95 and 19.31)
          SWAPS_HIGH_AND_LOW | kline.1m.SOL_USDC | identities fail: message 3: /l: above /h (20.52 and 20.47)
          SENDS_A_PRICE_OF_ZERO | markPrice.SOL_USDC_PERP | identities fail: message 3: /p: not above zero (0)
          CUTS_THE_CONNECTION | depth.SOL_USDC | continuity inconclusive: the connection ended after 2 messages
          GOES_AWAY | depth.SOL_USDC | continuity inconclusive: the server closed the socket after 2 messages with 1001
          KEEPS_SENDING | trade.SOL_USDC | close fail: messages came 200 ms after UNSUBSCRIBE
          IGNORES_THE_CLOSE | trade.SOL_USDC | close fail: no closing frame within 1 s
          ENDS_WITHOUT_A_CLOSE | trade.SOL_USDC | close fail: the connection ended without a closing frame
          """)
  void whatAServerDoesWrongIsNamedByOneCheck(
      StreamMisbehaviour how, String stream, String finding) {
    server.misbehave(how);

    List<String> found =
        words(follow(run(server.url(), true), stream)).stream()
            .map(each -> each.replaceAll("\\d{6,}", "#").replaceAll("and \\d+ more", "and # more"))
            .toList();

    assertThat(found.stream().filter(each -> !each.endsWith(" pass"))).containsExactly(finding);
    assertThat(found).filteredOn(each -> each.endsWith(" pass")).isSubsetOf(passes());
  }

  @Test
  void everyMisbehaviourIsTriedByTheTestAbove() throws NoSuchMethodException {
    CsvSource table =
        LiveStreamsTest.class
            .getDeclaredMethod(
                "whatAServerDoesWrongIsNamedByOneCheck",
                StreamMisbehaviour.class,
                String.class,
                String.class)
            .getAnnotation(CsvSource.class);

    assertThat(table.textBlock().lines().map(line -> line.strip().split(" ", 2)[0]))
        .containsAll(
            Stream.of(StreamMisbehaviour.values())
                .filter(each -> each != StreamMisbehaviour.TELLS_OF_ANOTHER_QUANTITY) // of a book
                .map(Enum::name)
                .toList());
  }

  @Test
  void withoutAnAddressNothingIsAsked() {
    List<CheckResult> checks = follow(run(null, true), "trade.SOL_USDC");

    assertThat(words(checks)).containsExactly("subscription skip: no --ws-url");
    assertThat(checks.get(0).exchange()).isNull();
    assertThat(checks.get(0).subject().id()).isEqualTo("trade.{symbol}");
  }

  @Test
  void withoutAKeyWhatIsPrivateIsNotAskedFor() {
    assertThat(words(follow(run(server.url(), false), "account.orderUpdate")))
        .containsExactly("subscription skip: no key");
  }

  @Test
  void nobodyIsThere() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }

    assertThat(words(follow(run(URI.create("ws://127.0.0.1:" + free), false), "trade.SOL_USDC")))
        .containsExactly("subscription inconclusive: the connection was refused");
  }

  @Test
  void somebodyIsThereAndSaysNothing() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI url = URI.create("ws://127.0.0.1:" + silent.getLocalPort());

      assertThat(words(follow(run(url, false), "trade.SOL_USDC")))
          .containsExactly("subscription inconclusive: no answer within 1 s");
    }
  }

  @Test
  void whatIsNoSocketFails() {
    try (StandIn rest = new StandIn(0)) {
      URI url = URI.create(rest.url().toString().replace("http:", "ws:"));

      assertThat(words(follow(run(url, false), "trade.SOL_USDC")))
          .containsExactly("subscription fail: 404 instead of a socket");
    }
  }

  @Test
  void framesAreKeptUpToTwenty() {
    LiveRun run = run(server.url(), false, Duration.ofMillis(500));

    List<CheckResult> checks = follow(run, "trade.SOL_USDC");

    List<Exchange> exchanges = run.drainExchanges();
    assertThat(exchanges).hasSize(1);
    Exchange exchange = exchanges.get(0);
    assertThat(checks).extracting(CheckResult::exchange).containsOnly(exchange.id());
    assertThat(exchange.request()).isEqualTo("trade.SOL_USDC");
    assertThat(exchange.sent())
        .containsExactly(
            "{\"method\":\"SUBSCRIBE\",\"params\":[\"trade.SOL_USDC\"]}",
            "{\"method\":\"UNSUBSCRIBE\",\"params\":[\"trade.SOL_USDC\"]}");
    assertThat(exchange.received()).hasSize(21);
    assertThat(exchange.received().get(0)).startsWith("{\"stream\":\"trade.SOL_USDC\",\"data\":{");
    assertThat(exchange.received().get(20)).matches("\\(and \\d+ more\\)");
  }

  @Test
  void neitherSignatureNorAccountAreKept() {
    LiveRun run = run(server.url(), true);

    follow(run, "account.positionUpdate");

    Exchange exchange = run.drainExchanges().get(0);
    assertThat(exchange.sent().get(0))
        .isEqualTo(
            "{\"method\":\"SUBSCRIBE\",\"params\":[\"account.positionUpdate\"],"
                + "\"signature\":[\"<redacted>\",\"<redacted>\",\"<redacted>\",\"5000\"]}");
    assertThat(exchange.received().subList(0, 20))
        .allMatch(line -> line.matches("\\(\\d+ characters of an account\\)"));
    assertThat(exchange.toString()).doesNotContain(KEY.verifyingKey());
  }

  @Test
  void aServerThatRepeatsASignatureIsNotQuoted() {
    server.misbehave(StreamMisbehaviour.REPEATS_THE_SUBSCRIPTION);
    LiveRun run = run(server.url(), true);

    List<CheckResult> checks = follow(run, "account.orderUpdate");

    assertThat(words(checks))
        .first()
        .isEqualTo("subscription fail: error 4002"); // its words may tell of the account
    assertThat(checks + "" + run.drainExchanges()).doesNotContain(KEY.verifyingKey());
  }

  @Test
  void anAnswerThatOpensNoSocketIsKeptAsOne() {
    server.misbehave(StreamMisbehaviour.REFUSES_THE_SOCKET);
    LiveRun run = run(server.url(), false);

    follow(run, "liquidation");

    assertThat(run.drainExchanges()).extracting(Exchange::status).containsExactly(503);
  }
}
