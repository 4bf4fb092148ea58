package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.cucumber.plugin.event.Status;
import io.github.backpack4j.conformance.exchange.Misbehaviour;
import io.github.backpack4j.conformance.exchange.StandIn;
import io.github.backpack4j.conformance.exchange.TestKey;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningKey;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each way in which a server goes wrong is caught by the check that it is for, and by no other. */
class MisbehavioursTest {
  private static final String DEPTH = "rest/markets/get-depth.feature";
  private static final Clock CLOCK =
      Clock.fixed(Instant.ofEpochMilli(1_790_000_000_000L), ZoneOffset.UTC);

  /** What is found of each, all of which the server does at once; those of depth have tests. */
  private static final Map<Misbehaviour, String> FOUND = new EnumMap<>(Misbehaviour.class);

  static {
    FOUND.put(Misbehaviour.NO_ANSWER, "answer INCONCLUSIVE no answer within 2 s");
    FOUND.put(
        Misbehaviour.CLOSED_WITHOUT_A_WORD,
        "answer INCONCLUSIVE the connection ended before an answer came");
    FOUND.put(
        Misbehaviour.STOPS_IN_THE_BODY,
        "answer INCONCLUSIVE the answer was not whole within 2 s, but 894 of 1788 bytes");
    FOUND.put(
        Misbehaviour.CUT_IN_THE_BODY,
        "answer INCONCLUSIVE the connection ended after 233 of 466 bytes");
    FOUND.put(
        Misbehaviour.IN_MAINTENANCE, "status INCONCLUSIVE 503: the exchange is in maintenance");
    FOUND.put(
        Misbehaviour.TOO_MANY_REQUESTS,
        "status INCONCLUSIVE 429: the server asks for fewer requests");
    FOUND.put(
        Misbehaviour.PAGE_OF_THE_GATEWAY,
        "status INCONCLUSIVE 502: what stands before the exchange does not reach it");
    FOUND.put(
        Misbehaviour.PAGE_INSTEAD_OF_JSON,
        "content type FAIL text/html, and the contract says application/json");
    FOUND.put(
        Misbehaviour.INTERNAL_ERROR, "status FAIL 500 INTERNAL_ERROR, and the contract says 200");
    FOUND.put(
        Misbehaviour.WRONG_CONTENT_TYPE,
        "content type FAIL text/plain, and the contract says application/json");
    FOUND.put(Misbehaviour.CREATED, "status FAIL 201, and the contract says 200");
    FOUND.put(Misbehaviour.NO_CONTENT, "status FAIL 204, and the contract says 200");
    FOUND.put(
        Misbehaviour.REDIRECTED, "status FAIL 302 to another place, and the contract says 200");
    FOUND.put(Misbehaviour.EMPTY_BODY, "decoding FAIL the body is empty");
    FOUND.put(Misbehaviour.ENDED_EARLY, "decoding FAIL the JSON ends early, after 464 bytes");
    FOUND.put(
        Misbehaviour.REFUSES_A_GOOD_SIGNATURE,
        "status FAIL 400 INVALID_CLIENT_REQUEST, and the contract says 200");
    FOUND.put(
        Misbehaviour.WRONG_TYPE,
        "schema FAIL /maxBorrowQuantity: a truth value, and the contract says a text");
    FOUND.put(
        Misbehaviour.NUMBER_FOR_TEXT,
        "schema FAIL /0/volume: 15234.82 is a number, and the contract says a text");
    FOUND.put(
        Misbehaviour.NO_DECIMAL, "schema FAIL /maxWithdrawalQuantity: a text that is no decimal");
    FOUND.put(Misbehaviour.OBJECT_FOR_ARRAY, "schema FAIL an object, and the contract says a list");
    FOUND.put(
        Misbehaviour.MEMBER_MISSING,
        "required FAIL /0/filters/price/tickSize: absent, and the contract requires it");
    FOUND.put(
        Misbehaviour.NULL_FOR_REQUIRED,
        "required FAIL /1/symbol: null, and the contract requires it");
    FOUND.put(
        Misbehaviour.MEMBER_MORE,
        "known WARN /0/checksum: a member that the contract does not know");
    FOUND.put(
        Misbehaviour.UNKNOWN_VALUE,
        "known WARN /orderBookState: \"Napping\" is no OrderBookState value that the contract"
            + " knows");
    FOUND.put(
        Misbehaviour.HIGH_BELOW_LOW,
        "identities FAIL /low: 20.8 is above high, 19.1\n"
            + "identities FAIL /lastPrice: 20.49 is not between low and high, 20.8 and 19.1");
    FOUND.put(
        Misbehaviour.SECONDS_FOR_MILLIS,
        "units FAIL /0/timestamp: 1789999980 looks like seconds, and the contract says ms");
    FOUND.put(
        Misbehaviour.BEFORE_THE_EXCHANGE,
        "units FAIL /0/timestamp: it is no time between 2017 and 2031");
    FOUND.put(Misbehaviour.SAME_ROW_TWICE, "identities FAIL /1: the same id as /0, 412079");
    FOUND.put(
        Misbehaviour.SAME_MEMBER_TWICE,
        "schema FAIL a member comes twice in one object, at byte 321");
    FOUND.put(
        Misbehaviour.ECHOES_IN_THE_BODY,
        "known WARN /requestHeaders: a member that the contract does not know");
    FOUND.put(
        Misbehaviour.ECHOES_IN_THE_REFUSAL,
        "status FAIL 400 INVALID_CLIENT_REQUEST, and the contract says 200");
    FOUND.put(
        Misbehaviour.ECHOES_IN_THE_LOCATION,
        "status FAIL 307 to another place, and the contract says 200");
  }

  private StandIn server;

  @BeforeEach
  void start() {
    server = new StandIn(0, CLOCK);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private LiveTarget.Builder target() {
    return LiveTarget.at(server.url())
        .timeout(Duration.ofSeconds(2))
        .clock(CLOCK)
        .sleeper(new NoWaiting())
        .signer(signer());
  }

  private static Signer signer() {
    return new Ed25519Signer(SigningKey.fromBase64(TestKey.load("rfc8032-test-1").seed()));
  }

  private static LiveScenarios play(LiveTarget target, String features, String tags) {
    try (LiveRun run = LiveRun.start(target)) {
      assertThat(run.target()).isSameAs(target);
      return LiveScenarios.play(features, tags);
    }
  }

  @Test
  void aServerThatBehavesPassesEverything() {
    LiveScenarios scenarios =
        play(target().timeout(Duration.ofSeconds(10)).build(), "rest", "@live");
    assertThat(scenarios.played()).hasSizeGreaterThan(55);
    assertThat(scenarios.played())
        .allSatisfy(each -> assertThat(each.status()).as(each.name()).isEqualTo(Status.PASSED));
    assertThat(scenarios.checks())
        .extracting(CheckResult::outcome)
        .containsOnly(Outcome.PASS, Outcome.OMIT);
    assertThat(scenarios.checks())
        .allSatisfy(
            each ->
                assertThat(each.outcome() == Outcome.PASS || !each.check().equals("answer"))
                    .as(each.toString())
                    .isTrue());
  }

  @Test
  void eachIsCaughtByItsCheckAndByNoOther() {
    FOUND.keySet().forEach(server::misbehave);
    LiveScenarios scenarios = play(target().build(), "rest", "@live");
    Map<String, Set<String>> found = found(scenarios.checks());
    assertThat(FOUND)
        .allSatisfy(
            (misbehaviour, expected) ->
                assertThat(found.get(misbehaviour.operation()))
                    .as("the server %s".formatted(misbehaviour.words()))
                    .isEqualTo(new TreeSet<>(Set.of(expected.split("\n")))));
    assertThat(found.keySet())
        .as("operations of which something is found")
        .containsExactlyInAnyOrderElementsOf(
            FOUND.keySet().stream().map(Misbehaviour::operation).toList());
    for (LiveScenarios.Played played : scenarios.played()) {
      Outcome worst = Outcome.worst(played.checks().stream().map(CheckResult::outcome).toList());
      Status expected =
          switch (worst) {
            case FAIL -> Status.FAILED;
            case INCONCLUSIVE -> Status.SKIPPED;
            default -> Status.PASSED;
          };
      assertThat(played.status()).as(played.name()).isEqualTo(expected);
    }
  }

  @Test
  void thoseOfTheBookAreCaughtToo() {
    assertThat(ofTheBook(Misbehaviour.WRONG_SORT))
        .isEqualTo(
            "identities FAIL /asks/1/0: 20.52 comes after 20.55, and rows ascend in price;"
                + " /asks/2/0: 20.51 comes after 20.52, and rows ascend in price");
    assertThat(ofTheBook(Misbehaviour.CROSSED_BOOK))
        .isEqualTo("identities FAIL /bids/3/0: 20.6 is not below the best ask, 20.51 at /asks/0/0");
    assertThat(ofTheBook(Misbehaviour.MILLIS_FOR_MICROS))
        .isEqualTo(
            "units FAIL /timestamp: 1790000000000 looks like milliseconds, and the contract"
                + " says us");
  }

  private String ofTheBook(Misbehaviour misbehaviour) {
    server.behave();
    server.misbehave(misbehaviour);
    Map<String, Set<String>> found = found(play(target().build(), DEPTH, "@live").checks());
    assertThat(found).containsOnlyKeys("getDepth");
    return String.join("\n", found.get("getDepth"));
  }

  @Test
  void everyMisbehaviourHasItsTest() {
    Set<Misbehaviour> ofTheBook =
        Set.of(Misbehaviour.WRONG_SORT, Misbehaviour.CROSSED_BOOK, Misbehaviour.MILLIS_FOR_MICROS);
    assertThat(Misbehaviour.values())
        .allSatisfy(
            each -> assertThat(FOUND.containsKey(each) || ofTheBook.contains(each)).isTrue());
  }

  @Test
  void withoutAKeyWhatIsSignedIsNotRun() {
    LiveScenarios scenarios =
        play(target().signer(null).build(), "rest/order/get-order.feature", "@live");
    assertThat(scenarios.checks())
        .extracting(each -> each.subject() + " " + words(each))
        .containsExactly("getOrder answer SKIP no key");
    assertThat(scenarios.played().get(0).status()).isEqualTo(Status.SKIPPED);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void anOrderIsPlacedWithinTheCapOnly() {
    LiveScenarios scenarios = playTrading(true, new BigDecimal("0.1"));
    assertThat(scenarios.checks())
        .extracting(MisbehavioursTest::words)
        .containsExactly("answer SKIP the smallest order is worth 0.3606, and 0.1 is allowed");
    assertThat(methods()).containsOnly("GET");
  }

  @Test
  void anOrderIsPlacedWhereThatIsAllowedOnly() {
    assertThat(playTrading(false, new BigDecimal("100")).checks())
        .extracting(MisbehavioursTest::words)
        .containsExactly("answer SKIP trading is not allowed");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void anOrderIsPlacedAndTakenBack() {
    LiveScenarios scenarios = playTrading(true, new BigDecimal("100"));
    assertThat(scenarios.checks()).extracting(CheckResult::outcome).containsOnly(Outcome.PASS);
    assertThat(methods()).containsExactly("GET", "GET", "POST", "GET", "DELETE", "GET");
  }

  @Test
  void anOrderIsTakenBackEvenIfTheAnswerToItIsLost() {
    server.misbehave(Misbehaviour.CUT_IN_THE_BODY, "executeOrder");
    LiveScenarios scenarios = playTrading(true, new BigDecimal("100"));
    assertThat(found(scenarios.checks()).get("executeOrder"))
        .singleElement()
        .asString()
        .startsWith("answer INCONCLUSIVE the connection ended after ");
    assertThat(methods()).containsExactly("GET", "GET", "POST", "DELETE");
  }

  @Test
  void anOrderThatCannotBeTakenBackIsTold() {
    server.misbehave(Misbehaviour.CLOSED_WITHOUT_A_WORD, "executeOrder");
    server.misbehave(Misbehaviour.INTERNAL_ERROR, "cancelOrder");
    LiveScenarios scenarios = playTrading(true, new BigDecimal("100"));
    assertThat(found(scenarios.checks()))
        .containsExactly(
            entry(
                "executeOrder",
                Set.of(
                    "answer INCONCLUSIVE the connection ended before an answer came",
                    "identities ERROR an order may rest still: look at the open orders on"
                        + " SOL_USDC")));
    assertThat(scenarios.played().get(0).status()).isEqualTo(Status.FAILED);
  }

  private LiveScenarios playTrading(boolean allowed, @Nullable BigDecimal most) {
    return play(
        target().trading(allowed, most).build(), "rest/order/execute-order.feature", "@live-write");
  }

  private List<String> methods() {
    return server.requests().stream().map(request -> request.method()).toList();
  }

  /** By operation, what did not hold. */
  private static Map<String, Set<String>> found(List<CheckResult> checks) {
    return checks.stream()
        .filter(each -> each.outcome() != Outcome.PASS && each.outcome() != Outcome.OMIT)
        .collect(
            Collectors.groupingBy(
                each -> each.subject().id(),
                Collectors.mapping(
                    MisbehavioursTest::words, Collectors.toCollection(TreeSet::new))));
  }

  private static String words(CheckResult check) {
    return check.check() + " " + check.outcome() + " " + check.message();
  }
}
