package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.exchange.Fixture;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import io.github.backpack4j.conformance.exchange.Script;
import io.github.backpack4j.http.Paged;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows that are read page by page. */
public final class PagingSteps {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final World world;
  private final ArrayNode rows = JSON.createArrayNode();
  private final List<Object> read = new ArrayList<>();
  private int most = Integer.MAX_VALUE;
  private int newRows;
  private boolean total;
  private @Nullable JsonNode arguments;
  private @Nullable Paged<?> paged;
  private @Nullable Throwable failure;

  /** Works on the scenario's world. */
  public PagingSteps(World world) {
    this.world = world;
  }

  private Script.Answer answer(ReceivedRequest request) {
    Script.Answer answer = Ledger.page(rows, request, most);
    if (total) {
      answer = answer.with("X-TOTAL", Integer.toString(rows.size()));
    }
    for (int i = 0; i < newRows; i++) {
      // Rows come in before those that are there: the list is newest first.
      rows.insert(0, row(rows.get(0), rows.size() + 1));
    }
    return answer;
  }

  private static ObjectNode row(JsonNode model, int number) {
    ObjectNode row = model.deepCopy();
    String hour =
        LocalDateTime.ofInstant(
                Instant.ofEpochSecond(1_700_000_000L + 3600L * number), ZoneOffset.UTC)
            .toString();
    if (row.has("intervalEndTimestamp")) {
      row.put("intervalEndTimestamp", hour);
    }
    if (row.path("id").isIntegralNumber()) {
      row.put("id", number);
    } else if (row.has("id")) {
      row.put("id", Integer.toString(number));
    }
    return row;
  }

  @Given("the exchange has {int} rows for {word} as in fixture {string}")
  public void has(int count, String operation, String fixture) {
    Fixture model = Fixture.load(fixture);
    for (int i = 0; i < count; i++) {
      rows.insert(0, row(model.answer().get(0), i + 1));
    }
    arguments = withoutPlace(model.call());
    world.answerBy(operation, this::answer);
  }

  @Given("the exchange has {int} rows without a number for {word} as in fixture {string}")
  public void hasUnnumbered(int count, String operation, String fixture) {
    Fixture model = Fixture.load(fixture);
    for (int i = 0; i < count; i++) {
      rows.add(((ObjectNode) model.answer().get(0).deepCopy()).put("id", 0));
    }
    arguments = withoutPlace(model.call());
    world.answerBy(operation, this::answer);
  }

  private static ObjectNode withoutPlace(JsonNode call) {
    ObjectNode arguments = call.deepCopy();
    arguments.remove(List.of("limit", "offset", "sortDirection"));
    return arguments;
  }

  @Given("it gives {int} at once, whatever it is asked for")
  public void gives(int count) {
    most = count;
  }

  @Given("it says how many there are")
  public void saysTotal() {
    total = true;
  }

  @Given("{int} row(s) come(s) in after each page")
  public void comesIn(int count) {
    newRows = count;
  }

  private Paged<?> paged(String operation, @Nullable String limit, @Nullable String offset) {
    ObjectNode given = Objects.requireNonNull(arguments).deepCopy();
    if (limit != null) {
      given.put("limit", limit);
    }
    if (offset != null) {
      given.put("offset", offset);
    }
    return GeneratedClient.paged(world.client(), operation, given);
  }

  private void readAll(Paged<?> all) {
    all.forEach(read::add);
  }

  @When("I read {word} page by page")
  public void readPaged(String operation) {
    readAll(paged(operation, null, null));
  }

  @When("I read {word} in pages of {int}")
  public void readPaged(String operation, int limit) {
    readAll(paged(operation, Integer.toString(limit), null));
  }

  @When("I read {word} in pages of {int} from row {int} on")
  public void readPaged(String operation, int limit, int offset) {
    readAll(paged(operation, Integer.toString(limit), Integer.toString(offset)));
  }

  @When("I describe the rows of {word} in pages of {int}")
  public void describe(String operation, int limit) {
    paged = paged(operation, Integer.toString(limit), null);
  }

  @When("I take {int} row(s) of them")
  public void take(int count) {
    Iterator<?> iterator = Objects.requireNonNull(paged).iterator();
    for (int i = 0; i < count; i++) {
      read.add(iterator.next());
    }
  }

  @When("I read {word} in pages of {string} sorted {string}")
  public void readSorted(String operation, String limit, String direction) {
    ObjectNode given = Objects.requireNonNull(arguments).deepCopy();
    given.put("limit", limit).put("sortDirection", direction);
    failure =
        catchThrowable(
            () -> GeneratedClient.paged(world.client(), operation, given).forEach(read::add));
  }

  @Then("the rows are refused before anything is sent: {string}")
  public void refused(String message) {
    assertThat(failure).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    assertThat(world.rest().requests()).isEmpty();
  }

  @Then("I have read {int} row(s)")
  public void haveRead(int count) {
    assertThat(read).hasSize(count);
  }

  @Then("I have read {int} rows, none of them twice")
  public void haveReadDistinct(int count) {
    assertThat(read).hasSize(count).doesNotHaveDuplicates();
  }

  @Then("the pages asked for began at {string}")
  public void began(String offsets) {
    assertThat(
            String.join(
                ", ",
                world.rest().requests().stream()
                    .map(request -> String.valueOf(request.parameter("offset")))
                    .toList()))
        .isEqualTo(offsets);
    assertThat(world.rest().requests()).allMatch(request -> request.refusal() == null);
  }

  @Then("each asked for {int} rows")
  public void asked(int limit) {
    assertThat(world.rest().requests())
        .extracting(request -> request.parameter("limit"))
        .containsOnly(Integer.toString(limit));
  }

  @Then("each asked for the oldest first")
  public void oldestFirst() {
    assertThat(world.rest().requests())
        .extracting(request -> request.parameter("sortDirection"))
        .containsOnly("Asc");
  }

  @Then("none asked for an order")
  public void noOrder() {
    assertThat(world.rest().requests())
        .extracting(request -> request.parameter("sortDirection"))
        .containsOnlyNulls();
  }
}
