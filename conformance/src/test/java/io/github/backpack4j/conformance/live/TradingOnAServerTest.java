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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order that a run places where it may, and takes back. */
class TradingOnAServerTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.ofEpochMilli(1_790_000_000_000L), ZoneOffset.UTC);

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
  void anOrderIsPlacedWithinTheCapOnly() {
    LiveScenarios scenarios = playTrading(true, new BigDecimal("0.1"));
    assertThat(scenarios.checks())
        .extracting(TradingOnAServerTest::words)
        .containsExactly("answer SKIP the smallest order is worth 0.3606, and 0.1 is allowed");
    assertThat(methods()).containsOnly("GET");
  }

  @Test
  void anOrderIsPlacedWhereThatIsAllowedOnly() {
    assertThat(playTrading(false, new BigDecimal("100")).checks())
        .extracting(TradingOnAServerTest::words)
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
                    TradingOnAServerTest::words, Collectors.toCollection(TreeSet::new))));
  }

  private static String words(CheckResult check) {
    return check.check() + " " + check.outcome() + " " + check.message();
  }
}
