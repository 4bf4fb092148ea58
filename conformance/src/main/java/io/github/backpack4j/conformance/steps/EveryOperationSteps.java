package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.Losses;
import io.github.backpack4j.conformance.contract.Newer;
import io.github.backpack4j.conformance.contract.Schema;
import io.github.backpack4j.conformance.exchange.Fixture;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import io.github.backpack4j.http.Acknowledgement;
import io.github.backpack4j.http.Reply;
import io.github.backpack4j.json.Codec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is asked of each operation alike, with arguments and answers that fixtures hold. */
public final class EveryOperationSteps {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String PAGE =
      "<html>\n<head><title>%s</title></head>\n<body><center><h1>%1$s</h1></center></body>\n</html>";

  private final World world;
  private final Map<String, List<String>> problems = new LinkedHashMap<>();

  /** Works on the scenario's world. */
  public EveryOperationSteps(World world) {
    this.world = world;
  }

  @When("I call {word} as fixture {string} says")
  public void callAsFixtureSays(String operation, String fixture) {
    world.call(operation, of(operation, fixture).call());
  }

  private static Fixture of(String operation, String name) {
    Fixture fixture = Fixture.load(name);
    assertThat(operation(fixture).id()).as("operation of fixture " + name).isEqualTo(operation);
    return fixture;
  }

  private static ContractIndex.Operation operation(Fixture fixture) {
    ReceivedRequest request = fixture.request();
    return ContractIndex.standard().operations().stream()
        .filter(o -> o.method().equals(request.method()) && o.path().equals(request.path()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the contract has no " + request.line()));
  }

  @Then("the request was that of fixture {string}, once")
  public void requestOf(String fixture) {
    List<ReceivedRequest> requests = world.rest().requests();
    assertThat(requests).hasSize(1);
    assertThat(Fixture.load(fixture).differences(requests.get(0))).isEmpty();
    assertThat(requests.get(0).refusal()).as("why the exchange turned it away").isNull();
  }

  @Then("the answer is that of fixture {string}, whole and all of it known")
  public void answerOf(String name) {
    Fixture fixture = Fixture.load(name);
    ContractIndex.Operation operation =
        ContractIndex.standard().operation(world.attempt().operation());
    Object value = value();
    switch (operation.content()) {
      case JSON -> {
        assertThat(losses(operation, fixture.answer(), value)).isEmpty();
        assertThat(Losses.unknownMembers(value)).as("members that the client knows not").isEmpty();
      }
      case TEXT ->
          assertThat(Losses.betweenAccessors(fixture.json().at("/response/body"), value)).isEmpty();
      case NOTHING -> {
        assertThat(world.response().bytes()).isEmpty();
        assertThat(value).isEqualTo(Acknowledgement.DONE);
      }
    }
  }

  @Given("the exchange answers fixture {string} with an unknown member in each object")
  public void unknownMembers(String name) {
    Fixture fixture = Fixture.load(name);
    JsonNode newer = Newer.members(schemaOf(fixture), fixture.answer()).answer();
    world.rest().answerWith(fixture.answering(newer));
  }

  @When("I call {word} as fixture {string} says, for each value of an enum with an unknown one")
  public void unknownValues(String operation, String name) {
    Fixture fixture = of(operation, name);
    callForEach(operation, fixture, Newer.values(schemaOf(fixture), fixture.answer()));
  }

  @When("I call {word} as fixture {string} says, for each object of a union with an unknown kind")
  public void unknownKinds(String operation, String name) {
    Fixture fixture = of(operation, name);
    callForEach(operation, fixture, Newer.kinds(schemaOf(fixture), fixture.answer()));
  }

  private void callForEach(String operation, Fixture fixture, List<Newer> answers) {
    for (Newer newer : answers) {
      world.rest().answerWith(fixture.answering(newer.answer()));
      world.call(operation, fixture.call());
      problems.put(
          newer.place(),
          losses(ContractIndex.standard().operation(operation), newer.answer(), value()));
    }
  }

  @Then("nothing of these answers is lost")
  public void nothingOfTheseIsLost() {
    assertThat(problems).as("places").isNotEmpty();
    assertThat(problems).allSatisfy((place, losses) -> assertThat(losses).isEmpty());
  }

  @Given("the exchange refuses fixture {string} with {int} {string}: {string}")
  public void refuses(String fixture, int status, String code, String message) {
    String body = "{\"code\":\"%s\",\"message\":\"%s\"}".formatted(code, message);
    world.rest().answerWith(Fixture.load(fixture).answering(status, JSON, body));
  }

  @Given("the exchange refuses fixture {string} with {int} in plain text: {string}")
  public void refusesInPlainText(String fixture, int status, String text) {
    world.rest().answerWith(Fixture.load(fixture).answering(status, TEXT, text));
  }

  @Given("the network answers fixture {string} with {int} and a page titled {string}")
  public void page(String fixture, int status, String title) {
    world
        .rest()
        .answerWith(
            Fixture.load(fixture)
                .answering(status, "text/html; charset=utf-8", PAGE.formatted(title)));
  }

  @Given("the exchange answers fixture {string} with nothing")
  public void nothing(String fixture) {
    world.rest().answerWith(Fixture.load(fixture).answering(200, JSON, ""));
  }

  private static Schema schemaOf(Fixture fixture) {
    return Objects.requireNonNull(operation(fixture).answer(), fixture.name());
  }

  private static List<String> losses(
      ContractIndex.Operation operation, JsonNode received, @Nullable Object value) {
    Codec<?> codec = GeneratedClient.answerCodec(operation.id());
    if (codec == null) {
      return Losses.betweenAccessors(received, value);
    }
    return Losses.ofReading(received, codec, value);
  }

  private @Nullable Object value() {
    return world.answer() instanceof Reply<?> reply ? reply.valueOrNull() : world.answer();
  }
}
