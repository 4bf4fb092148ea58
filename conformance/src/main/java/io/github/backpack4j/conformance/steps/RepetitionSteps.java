package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.exchange.RawExchange;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import io.github.backpack4j.conformance.exchange.Script;
import io.github.backpack4j.http.ApiResponse;
import io.github.backpack4j.http.RateLimiter;
import io.github.backpack4j.http.RetryPolicy;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;

/** What the client sends again, what it holds back, and how it finds the time of the exchange. */
public final class RepetitionSteps {
  private final World world;

  /** Works on the scenario's world. */
  public RepetitionSteps(World world) {
    this.world = world;
  }

  @Given("the client repeats what reads, as it does unless told otherwise")
  public void repeats() {
    world.retryPolicy = RetryPolicy.DEFAULT;
  }

  @Given("a budget of {int} repetition(s)")
  public void budget(int repetitions) {
    world.retryPolicy = RetryPolicy.builder().budget(repetitions, 10).build();
  }

  @Given("the exchange answers {word} in turn with")
  public void answersInTurn(String operation, DataTable answers) {
    Queue<Script.Answer> queue = new ArrayDeque<>();
    answers.asMaps().forEach(row -> queue.add(answer(row)));
    world.answerBy(operation, request -> queue.size() > 1 ? queue.remove() : queue.element());
  }

  private static Script.Answer answer(Map<String, String> row) {
    int status = Integer.parseInt(row.get("status"));
    Script.Answer answer =
        row.get("code") != null
            ? Script.Answer.refusal(status, row.get("code"), row.get("message"))
            : new Script.Answer(
                status,
                Map.of("Content-Type", "application/json; charset=utf-8"),
                row.get("body") == null ? "" : row.get("body"));
    return row.get("Retry-After") == null
        ? answer
        : answer.with("Retry-After", row.get("Retry-After"));
  }

  @Given("the exchange tells its time")
  public void tellsItsTime() {
    world.answerBy(
        "getTime",
        request ->
            new Script.Answer(
                200,
                Map.of("Content-Type", "text/plain; charset=utf-8"),
                Long.toString(world.exchangeClock.millis())));
  }

  @Given(
      "a limit of {int} requests in {int} s for the pool {string}, and a wait of {int} s at most")
  public void limit(int requests, int seconds, String pool, int wait) {
    world.rateLimiter =
        RateLimiter.builder()
            .pool(pool, requests, Duration.ofSeconds(seconds))
            .maxWait(Duration.ofSeconds(wait))
            .sleeper(world.sleeper)
            .build();
  }

  @When("I call {word} {int} times")
  public void callOften(String operation, int times) {
    for (int i = 0; i < times; i++) {
      world.call(operation, List.of(Map.of()));
      world.answer();
    }
  }

  @When("I make the same call {int} times more")
  public void callAgain(int times) {
    for (int i = 0; i < times; i++) {
      world.callAgain();
      world.answer();
    }
  }

  @When("another client of the account calls {word}")
  public void another(String operation) {
    try (BackpackClient other = world.another()) {
      world.callBy(other, operation, List.of(Map.of()));
    }
  }

  @When("{int} s pass")
  public void pass(int seconds) {
    world.scheduler.pass(Duration.ofSeconds(seconds));
  }

  @When("the client synchronises its clock")
  public void synchronise() {
    world.client().serverClock().synchronise();
  }

  private List<String> lines() {
    RawExchange raw = world.raw;
    return raw != null
        ? raw.requests()
        : world.rest().requests().stream().map(ReceivedRequest::line).toList();
  }

  @Then("{word} was sent {int} time(s)")
  public void sent(String operation, int times) {
    ContractIndex.Operation place = ContractIndex.standard().operation(operation);
    String line = place.method() + " " + place.path();
    assertThat(
            lines().stream()
                .filter(each -> each.equals(line) || each.startsWith(line + "?"))
                .toList())
        .as("requests of " + operation + " among " + lines())
        .hasSize(times);
  }

  @Then("each was signed anew")
  public void signedAnew() {
    assertThat(world.rest().requests())
        .extracting(request -> request.header("X-Signature"))
        .doesNotContainNull()
        .doesNotHaveDuplicates();
  }

  @Then("the client waited {string} s")
  public void waited(String seconds) {
    assertThat(
            world.sleeper.sleeps().stream()
                .map(sleep -> BigDecimal.valueOf(sleep.toMillis(), 3).stripTrailingZeros())
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(", ")))
        .as("seconds of each wait")
        .isEqualTo(seconds);
  }

  @Then("the client did not wait")
  public void didNotWait() {
    waited("");
  }

  @Then("the answer came with the attempt {int}")
  public void attempts(int number) {
    ApiResponse<?> response = world.response();
    assertThat(response.attempts()).isEqualTo(number);
  }

  @Then("the refusal is {word}")
  public void refusal(String kind) {
    assertThat(world.failure()).isInstanceOf(ApiException.class);
    assertThat(((ApiException) world.failure()).refusal().name()).isEqualTo(kind);
  }

  @Then("the client takes the exchange's clock to be {long} ms ahead")
  public void offset(long millis) {
    assertThat(world.client().serverClock().offset()).isEqualTo(Duration.ofMillis(millis));
  }
}
