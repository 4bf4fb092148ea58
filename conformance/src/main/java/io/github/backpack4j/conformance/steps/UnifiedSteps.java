package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.conformance.Components;
import io.github.backpack4j.conformance.UnifiedMethods;
import io.github.backpack4j.conformance.exchange.Fixture;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.conformance.exchange.Script;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls any method of the unified exchange, and looks at all of what it gives. */
public final class UnifiedSteps {
  /** Stands in a scenario's log between a method and what its calls asked of the exchange. */
  public static final String RESTS_ON = " rests on ";

  private static final String MARKETS = "GET /api/v1/markets";

  private final World world;
  private final Unified unified;

  /** Works on the scenario's world. */
  public UnifiedSteps(World world, Unified unified) {
    this.world = world;
    this.unified = unified;
  }

  /** For those who compare it with what the contract says: a line for each method. */
  @After(order = 18_000)
  public void tellWhatMethodsRestOn(Scenario scenario) {
    unified
        .restedOn()
        .forEach((method, places) -> scenario.log(method + RESTS_ON + String.join(" ", places)));
  }

  @Given("a market list")
  public void marketList() {
    world.rest().answerWith(Fixture.load(UnifiedMethods.MARKET_LIST));
  }

  @Given("the exchange answers with fixture {string}, which a cache has held for {int} s")
  public void heldByACache(String name, int seconds) {
    world.rest().answerWith(Fixture.load(name).answeringWith("Age", Integer.toString(seconds)));
  }

  /** Of fixtures the answer alone: what was asked is for another step to look at. */
  @Given("the exchange answers {word}, whatever is asked, as fixture {string} does")
  public void answersWhatever(String operation, String name) {
    JsonNode answer = Fixture.load(name).answer();
    world.answerBy(operation, request -> Script.Answer.json(answer.toString()));
  }

  @Given("the exchange answers {word}, whatever is asked, with")
  public void answersWhateverWith(String operation, String json) {
    String answer = Resources.parse(json).toString();
    world.answerBy(operation, request -> Script.Answer.json(answer));
  }

  @Given("the exchange's settings")
  public void settings(DataTable settings) {
    unified.settings.putAll(settings.asMap());
  }

  @Given("the compatibility view")
  public void compatibilityView() {
    unified.compatible = true;
  }

  @Given("calls are made asynchronously")
  public void asynchronously() {
    unified.asynchronously = true;
  }

  @When("{word} is called")
  public void call(String method) {
    unified.call(method, List.of(Map.of()));
  }

  @When("{word} is called with")
  public void callWith(String method, DataTable arguments) {
    unified.call(
        method, arguments.width() > 2 ? rows(arguments) : List.of(pairs(method, arguments)));
  }

  private static Map<String, @Nullable String> pairs(String method, DataTable table) {
    Map<String, @Nullable String> pairs = new LinkedHashMap<>();
    for (List<String> row : table.asLists()) {
      if (pairs.put(row.get(0), row.get(1)) != null) {
        throw new AssertionError(method + " is given " + row.get(0) + " twice");
      }
    }
    return pairs;
  }

  private static List<Map<String, @Nullable String>> rows(DataTable table) {
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    for (Map<String, String> row : table.<String, String>asMaps(String.class, String.class)) {
      Map<String, @Nullable String> given = new LinkedHashMap<>(row);
      given.values().removeIf(Objects::isNull);
      rows.add(given);
    }
    return rows;
  }

  /** All of it: what the table does not tell must not be there. */
  @Then("the result is")
  public void result(DataTable expected) {
    isAll(lines(expected), Components.of(world.answer()));
  }

  static Map<String, String> lines(DataTable table) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (List<String> row : table.asLists()) {
      String text = row.get(1) == null ? "" : row.get(1);
      if (lines.put(row.get(0), text) != null) {
        throw new AssertionError("the table tells " + row.get(0) + " twice");
      }
    }
    return lines;
  }

  static void isAll(Map<String, String> wanted, Map<String, String> found) {
    List<String> differences = Components.differences(wanted, found);
    if (!differences.isEmpty()) {
      StringBuilder text = new StringBuilder(String.join("\n", differences)).append("\nall of it:");
      found.forEach((path, line) -> text.append("\n| ").append(path).append(" | ").append(line));
      throw new AssertionError(text.toString());
    }
  }

  /** All of a list, whose header tells the paths; an empty cell stands for what is null. */
  @Then("the rows of the result are")
  public void resultRows(DataTable expected) {
    assertThat(world.answer()).as("the result").isInstanceOf(List.class);
    List<Map<String, String>> found = new ArrayList<>();
    for (Object row : (List<?>) Objects.requireNonNull(world.answer())) {
      found.add(Components.of(row));
    }
    List<Map<String, String>> wanted = new ArrayList<>();
    rows(expected).forEach(row -> wanted.add(new LinkedHashMap<>(row)));
    isAll(numbered(wanted), numbered(found));
  }

  private static Map<String, String> numbered(List<Map<String, String>> rows) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      int place = i;
      rows.get(i).forEach((path, text) -> lines.put(place + "." + path, text));
    }
    return lines;
  }

  /**
   * All of it: how many requests it took, whether rows were sorted out here, what it is made of.
   */
  @Then("the history says")
  public void history(DataTable expected) {
    Map<String, String> found = Components.of(world.answer());
    found.keySet().retainAll(Set.of("requests", "filteredHere", "emulation"));
    isAll(lines(expected), found);
  }

  @Then("the result is {string}")
  public void resultIs(String text) {
    isAll(Map.of("", text), Components.of(world.answer()));
  }

  @Then("the result is empty")
  public void resultIsEmpty() {
    Object result = world.answer();
    assertThat(
            result instanceof Collection<?> list && list.isEmpty()
                || result instanceof Map<?, ?> map && map.isEmpty())
        .as(String.valueOf(result))
        .isTrue();
  }

  @Then("there is no result")
  public void noResult() {
    assertThat(world.answer()).isNull();
  }

  @Then("the call fails as {word}: {string}")
  public void failsAs(String type, String message) {
    Throwable failure = world.failure();
    assertThat(failure.getClass().getSimpleName() + ": " + failure.getMessage())
        .isEqualTo(type + ": " + message);
  }

  @Then("its code is {string}")
  public void code(String code) {
    failureHas("code", code.isEmpty() ? null : code);
  }

  @Then("its outcome is {word}")
  public void outcome(String outcome) {
    failureHas("outcome", outcome);
  }

  @Then("its status is {int}")
  public void status(int status) {
    failureHas("status", status == 0 ? null : Integer.toString(status));
  }

  /** Whatever else a failure says, by the name of its accessor. */
  @Then("its {word} is given as {string}")
  public void failureHas(String name, @Nullable String text) {
    assertThat(Components.of(world.failure()).get(name)).as(name).isEqualTo(text);
  }

  /** In order; requests for the list of markets count where the table tells one. */
  @Then("the requests are")
  public void requests(DataTable expected) {
    List<String> wanted = expected.asLists().stream().map(row -> row.get(0)).toList();
    boolean markets = wanted.contains(MARKETS);
    assertThat(
            world.rest().requests().stream()
                .map(ReceivedRequest::line)
                .filter(line -> markets || !line.equals(MARKETS))
                .toList())
        .isEqualTo(wanted);
  }

  @Then("there was no request")
  public void noRequest() {
    assertThat(counted()).as("requests other than for markets").isEmpty();
  }

  @Then("the body of request {int} is")
  public void body(int number, String json) {
    List<ReceivedRequest> requests = counted();
    assertThat(requests).as("requests").hasSizeGreaterThanOrEqualTo(number);
    String received = requests.get(number - 1).body();
    assertThat(Resources.parse(received)).as(received).isEqualTo(Resources.parse(json));
  }

  private List<ReceivedRequest> counted() {
    return world.rest().requests().stream()
        .filter(request -> !request.line().equals(MARKETS))
        .toList();
  }
}
