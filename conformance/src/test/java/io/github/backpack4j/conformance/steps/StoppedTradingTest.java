package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.exchange.Misbehaviour;
import io.github.backpack4j.conformance.exchange.StandIn;
import io.github.backpack4j.conformance.exchange.TestKey;
import io.github.backpack4j.conformance.live.LiveRun;
import io.github.backpack4j.conformance.live.LiveTarget;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Closes runs early, where somebody waits for that, and has one that steps look up. */
@SuppressWarnings("try")
class StoppedTradingTest {
  private static final Map<String, String> MARKET = Map.of("symbol", "SOL_USDC");

  private static LiveTarget target(StandIn server) {
    String seed = TestKey.load("rfc8032-test-1").seed();
    return LiveTarget.at(server.url())
        .signer(new Ed25519Signer(SigningKey.fromBase64(seed)))
        .trading(true, new BigDecimal("1000"))
        .pace(60_000)
        .build();
  }

  @Test
  void anOrderIsTakenBackWhenTheProcessIsStopped() throws Exception {
    try (StandIn server = new StandIn(0);
        LiveRun run = LiveRun.start(target(server))) {
      int before = run.ask("getOpenOrders", MARKET).json().size();
      new LiveTradingSteps(new LiveWorld()).place();
      assertThat(run.ask("getOpenOrders", MARKET).json()).hasSize(before + 1);

      assertThat(LiveRun.stop()).isNull();

      assertThat(run.ask("getOpenOrders", MARKET).json()).hasSize(before);
      CompletableFuture<Object> other =
          CompletableFuture.supplyAsync(() -> run.ask("getTime", Map.of()));
      run.close();
      assertThat(other.handle((answer, failure) -> failure.getCause()).get(20, TimeUnit.SECONDS))
          .hasMessage("the run was stopped");
    }
  }

  @Test
  void anOrderThatCannotBeTakenBackIsTold() {
    try (StandIn server = new StandIn(0);
        LiveRun run = LiveRun.start(target(server))) {
      new LiveTradingSteps(new LiveWorld()).place();
      server.misbehave(Misbehaviour.IN_MAINTENANCE, "cancelOrder");
      int before = server.requests().size();

      assertThat(LiveRun.stop())
          .isEqualTo("an order may rest still: look at the open orders on SOL_USDC");
      assertThat(server.requests()).hasSize(before + 3);
    }
  }
}
