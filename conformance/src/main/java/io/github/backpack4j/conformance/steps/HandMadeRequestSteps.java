package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.exchange.Fixture;
import io.github.backpack4j.conformance.exchange.HandMadeRequest;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sends the signed requests of fixtures by hand: as they stand, and with one thing wrong. */
public final class HandMadeRequestSteps {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final World world;
  private @Nullable HttpResponse<String> answer;

  /** Works on the scenario's world. */
  public HandMadeRequestSteps(World world) {
    this.world = world;
  }

  @When("the request of fixture {string} for {word} arrives as it stands")
  public void arrives(String name, String operation) throws IOException, InterruptedException {
    Fixture fixture = Fixture.load(name);
    ContractIndex.Operation promised = ContractIndex.standard().operation(operation);
    assertThat(fixture.request().line()).startsWith(promised.method() + " " + promised.path());
    answer = send(HandMadeRequest.asIs(fixture, world.rest().url()));
  }

  @Then("it is answered as fixture {string} says")
  public void answered(String name) {
    List<ReceivedRequest> requests = world.rest().requests();
    assertThat(requests).hasSize(1);
    assertThat(requests.get(0).refusal()).as("why the exchange turned it away").isNull();
    assertThat(world.rest().unanswered()).isEmpty();
    assertThat(answer).isNotNull();
    assertThat(answer.statusCode())
        .isEqualTo(Fixture.load(name).json().at("/response/status").intValue());
  }

  @Then("with one thing wrong the request of fixture {string} is turned away")
  public void turnedAway(String name, DataTable mistakes) throws IOException, InterruptedException {
    Fixture fixture = Fixture.load(name);
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> found = new LinkedHashMap<>();
    for (List<String> row : mistakes.asLists()) {
      HandMadeRequest wrong = HandMadeRequest.of(fixture, world.clock.millis(), row.get(0));
      if (wrong != null) {
        HttpResponse<String> refusal = send(wrong.to(world.rest().url()));
        expected.put(row.get(0), row.get(1) + " " + row.get(2));
        found.put(row.get(0), refusal.statusCode() + " " + refusal.body());
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  @Then("without its window header the request of fixture {string} is one of 5000 ms")
  public void withoutWindow(String name) throws IOException, InterruptedException {
    // No fixture waits for it, but it gets past the checks.
    HandMadeRequest request =
        HandMadeRequest.of(Fixture.load(name), world.clock.millis(), "no window");
    send(Objects.requireNonNull(request).to(world.rest().url()));
    ReceivedRequest received = world.lastRequest();
    assertThat(received.refusal()).isNull();
    assertThat(received.signingString()).endsWith("&window=5000");
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return HTTP.send(request, BodyHandlers.ofString());
  }
}
