package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.conformance.exchange.Fixture;
import io.github.backpack4j.conformance.exchange.HandMadeRequest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the client under test cannot be made to send: requests with one thing wrong, written
 * and signed by hand.
 */
public final class RawRequestSteps {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Map<String, String> ORDERS =
      Map.of(
          "GET", "get-order/partly-filled",
          "POST", "execute-order/limit-bid-rests",
          "DELETE", "cancel-order/cancelled");

  private final World world;
  private @Nullable HttpResponse<String> answer;

  /** Works on the scenario's world. */
  public RawRequestSteps(World world) {
    this.world = world;
  }

  @When("^a (GET|POST|DELETE) of an order arrives with (.*)$")
  public void arrives(String method, String mistake) throws IOException, InterruptedException {
    HandMadeRequest request =
        HandMadeRequest.of(
            Fixture.load("order/" + ORDERS.get(method)), world.clock.millis(), mistake);
    if (request == null) {
      throw new AssertionError("a " + method + " of an order cannot be made with " + mistake);
    }
    answer = HTTP.send(request.to(world.rest().url()), BodyHandlers.ofString());
  }

  @Then("it is answered with {int}")
  public void answered(int status) {
    assertThat(answer().statusCode()).as(answer().body()).isEqualTo(status);
    assertThat(world.rest().unanswered()).isEmpty();
  }

  @Then("it is turned away with {int} {string}: {string}")
  public void turnedAway(int status, String code, String message) {
    assertThat(contentType()).isEqualTo("application/json; charset=utf-8");
    assertThat(answer().statusCode() + " " + answer().body())
        .isEqualTo("%d {\"code\":\"%s\",\"message\":\"%s\"}".formatted(status, code, message));
  }

  @Then("it is turned away with {int} in plain text: {string}")
  public void turnedAwayInPlainText(int status, String text) {
    assertThat(contentType()).isEqualTo("text/plain; charset=utf-8");
    assertThat(answer().statusCode() + " " + answer().body()).isEqualTo(status + " " + text);
  }

  private String contentType() {
    return answer().headers().firstValue("Content-Type").orElse("none");
  }

  private HttpResponse<String> answer() {
    if (answer == null) {
      throw new AssertionError("the scenario has sent no request by hand");
    }
    return answer;
  }
}
