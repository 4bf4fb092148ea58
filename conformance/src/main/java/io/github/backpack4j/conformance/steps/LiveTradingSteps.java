package io.github.backpack4j.conformance.steps;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.After;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.ApiException;
import io.github.backpack4j.conformance.live.AnswerChecks;
import io.github.backpack4j.conformance.live.LiveAnswer;
import io.github.backpack4j.conformance.live.LiveRun;
import io.github.backpack4j.conformance.live.LiveTarget;
import io.github.backpack4j.conformance.live.TrialOrder;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.Subject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * Places an order on a server and takes it back.
 *
 * <p>Nothing is sent unless trading is allowed and the order is worth no more than was allowed; and
 * however the scenario ends, it tries to cancel what it may have placed.
 */
public final class LiveTradingSteps {
  private static final int LOOKS = 3;

  private final LiveWorld world;
  private volatile @Nullable TrialOrder order;
  private @Nullable String id;
  private boolean gone;

  /** Whether the server has answered to the order, so that it is not on its way any more. */
  private volatile boolean hasArrived;

  /** Works on what the scenario asked. */
  public LiveTradingSteps(LiveWorld world) {
    this.world = world;
  }

  @When("a bid far below the market is placed on a server")
  public void place() {
    LiveRun run = LiveRun.current();
    LiveTarget target = run.target();
    BigDecimal most = target.maxNotional();
    if (!target.allowTrading() || most == null) {
      throw abort(Outcome.SKIP, "trading is not allowed");
    }
    if (target.signer() == null) {
      throw abort(Outcome.SKIP, "no key");
    }
    Map<String, String> symbol = Map.of("symbol", target.market());
    JsonNode market = body(run.ask("getMarket", symbol));
    JsonNode ticker = body(run.ask("getTicker", symbol));
    BigDecimal price = TrialOrder.number(ticker.path("lastPrice").asText());
    if (price == null) {
      throw abort(Outcome.OMIT, "the market has no last price");
    }
    try {
      order = TrialOrder.on(market, price, most, target.clock().millis());
    } catch (TrialOrder.NoOrderException e) {
      throw abort(Outcome.SKIP, String.valueOf(e.getMessage()));
    }
    run.changes(this::cancelled);
    LiveAnswer answer = run.ask("executeOrder", order.arguments());
    // A refusal, too, says that it will not come to the market any more.
    hasArrived = answer.isWhole() && answer.status() < 500;
    world.answered(answer);
    JsonNode json = AnswerChecks.hasBody(answer) ? answer.json() : null;
    id = json == null ? null : json.path("id").asText();
  }

  @Then("the order is among the open ones")
  public void isOpen() {
    if (id != null) {
      LiveAnswer answer = openOrders();
      found(isAmong(answer), "the order is not among the open ones", answer);
    }
  }

  @When("it is cancelled on the server")
  public void cancel() {
    TrialOrder placed = Objects.requireNonNull(order, "no order was placed");
    if (id == null) {
      throw new TestAbortedException("there is no order to cancel");
    }
    world.answered(
        LiveRun.current().ask("cancelOrder", Map.of("symbol", placed.symbol(), "orderId", id)));
  }

  @Then("the order is not among the open ones")
  public void isGone() {
    // Where the cancellation was only accepted it takes a moment.
    LiveAnswer answer = openOrders();
    for (int look = 1; look < LOOKS && isAmong(answer); look++) {
      answer = openOrders();
    }
    gone = AnswerChecks.hasBody(answer) && !isAmong(answer);
    found(gone, "the order is still among the open ones", answer);
  }

  private LiveAnswer openOrders() {
    String symbol = Objects.requireNonNull(order, "no order was placed").symbol();
    return LiveRun.current().ask("getOpenOrders", Map.of("symbol", symbol));
  }

  private boolean isAmong(LiveAnswer answer) {
    JsonNode rows = AnswerChecks.hasBody(answer) ? answer.json() : null;
    return rows != null && rows.findValuesAsText("id").contains(id);
  }

  private void found(boolean holds, String otherwise, LiveAnswer answer) {
    if (!AnswerChecks.hasBody(answer)) {
      check(Outcome.INCONCLUSIVE, "the open orders could not be read", answer);
    } else {
      check(holds ? Outcome.PASS : Outcome.FAIL, holds ? "" : otherwise, answer);
    }
  }

  /** Takes back what may rest still, whatever has happened. */
  @After(value = "@live-write", order = 20_000)
  public void takeBack() {
    if (order == null || gone) {
      LiveRun.current().changesNothing();
      return;
    }
    String left = cancelled();
    LiveRun.current().changesNothing();
    if (left != null) {
      LiveRun.current()
          .check(Subject.operation("executeOrder"), "identities", Outcome.ERROR, left, null);
    }
  }

  /**
   * Cancels the order, more than once where the server does not say that it did: what was sent may
   * come to the market after a first cancellation.
   *
   * @return what somebody has to look after; null for nothing
   */
  private @Nullable String cancelled() {
    TrialOrder placed = Objects.requireNonNull(order, "no order was placed");
    Map<String, String> named =
        Map.of("symbol", placed.symbol(), "clientId", String.valueOf(placed.clientId()));
    for (int attempt = 1; attempt <= LOOKS; attempt++) {
      LiveAnswer answer = LiveRun.current().ask("cancelOrder", named);
      if (answer.isWhole() && answer.status() / 100 == 2) {
        return null;
      }
      boolean unknown =
          answer.failure() instanceof ApiException refusal
              && refusal.code().equals("RESOURCE_NOT_FOUND");
      if (unknown && hasArrived) {
        return null; // It was there, and is not any more.
      }
    }
    return "an order may rest still: look at the open orders on " + placed.symbol();
  }

  private static JsonNode body(LiveAnswer answer) {
    JsonNode json = AnswerChecks.hasBody(answer) ? answer.json() : null;
    if (json == null) {
      throw abort(
          Outcome.INCONCLUSIVE, answer.operation().id() + " has to be asked first, and fails");
    }
    return json;
  }

  private static void check(Outcome outcome, String message, LiveAnswer answer) {
    LiveRun.current()
        .check(
            Subject.operation("executeOrder"), "identities", outcome, message, answer.exchange());
  }

  private static TestAbortedException abort(Outcome outcome, String why) {
    LiveRun.current().check(Subject.operation("executeOrder"), "answer", outcome, why, null);
    return new TestAbortedException(why);
  }
}
