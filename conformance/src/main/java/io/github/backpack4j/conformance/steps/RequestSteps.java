package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.github.backpack4j.conformance.exchange.RawExchange;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import io.github.backpack4j.conformance.exchange.Resources;
import java.util.List;

/** Looks at what reached the exchange. */
public final class RequestSteps {
  private final World world;

  /** Works on the scenario's world. */
  public RequestSteps(World world) {
    this.world = world;
  }

  @Then("the request is {string}")
  public void request(String line) {
    assertThat(world.lastRequest().line()).isEqualTo(line);
  }

  @Then("it carries no authentication")
  public void unsigned() {
    assertThat(world.lastRequest().headers())
        .doesNotContainKeys("X-API-Key", "X-Signature", "X-Timestamp", "X-Window");
  }

  @Then("the body is")
  public void body(String json) {
    String received = world.lastRequest().body();
    assertThat(Resources.parse(received)).as(received).isEqualTo(Resources.parse(json));
  }

  @Then("the header {string} is {string}")
  public void header(String name, String value) {
    // The server beneath the exchange spells charsets in its own case.
    assertThat(world.lastRequest().header(name)).as(name).isEqualToIgnoringCase(value);
  }

  @Then("the signing string is")
  public void signingString(String text) {
    ReceivedRequest request = world.lastRequest();
    assertThat(request.signingString()).isEqualTo(text.strip());
    assertThat(request.refusal()).as("what the exchange says of the signature").isNull();
  }

  @Then("the signature is {string}")
  public void signature(String base64) {
    assertThat(world.lastRequest().header("X-Signature")).isEqualTo(base64);
  }

  @Then("the exchange accepted the signature")
  public void accepted() {
    ReceivedRequest request = world.lastRequest();
    assertThat(request.refusal()).as("what the exchange says of the signature").isNull();
    assertThat(request.signingString()).as("signing string").isNotNull();
  }

  @Then("the order/request was sent exactly once")
  public void sentOnce() {
    RawExchange raw = world.raw;
    List<String> lines =
        raw != null
            ? raw.requests()
            : world.rest().requests().stream().map(ReceivedRequest::line).toList();
    assertThat(lines.stream().filter(line -> !line.equals("GET /api/v1/ping")).toList())
        .as("requests that reached the exchange")
        .hasSize(1);
  }
}
