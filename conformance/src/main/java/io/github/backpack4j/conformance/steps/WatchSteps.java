package io.github.backpack4j.conformance.steps;

import static io.github.backpack4j.conformance.steps.Streams.PATIENCE_MILLIS;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.After;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.conformance.Components;
import io.github.backpack4j.conformance.UnifiedMethods;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at what the watches of the unified exchange are told. */
public final class WatchSteps {
  private final World world;
  private final Streams streams;
  private final Unified unified;
  private final Map<Integer, Integer> counted = new LinkedHashMap<>();

  /** Works on the scenario's world. */
  public WatchSteps(World world, Streams streams, Unified unified) {
    this.world = world;
    this.streams = streams;
    this.unified = unified;
  }

  /** When the script is over: a watch that was looked at has heard nothing more. */
  @After(order = 19_000)
  public void endWatches() {
    counted.forEach(
        (number, calls) ->
            assertThat(unified.watch(number).heard().calls())
                .as("all that watch %d heard; %s", number, unified)
                .hasSize(calls));
    if (!unified.watches.isEmpty()) {
      world.nothingUnanswered();
    }
    unified.end();
    // What was still asked for would reach the exchange of the next scenario.
    assertThat(unified.watches.isEmpty() || streams.within(Duration.ZERO, Servers::isQuiet))
        .as("no request is on its way any more; %s", unified)
        .isTrue();
  }

  @When("the watch is closed")
  public void close() {
    close(unified.watches.size());
  }

  @When("watch {int} is closed")
  public void close(int number) {
    Object watch = unified.watch(number).watch();
    if (!(watch instanceof AutoCloseable closeable)) {
      throw new AssertionError("there is no watch to close: " + watch);
    }
    counted.remove(number);
    try {
      closeable.close();
    } catch (Exception e) {
      throw new AssertionError("the watch could not be closed", e);
    }
  }

  @When("the unified exchange is closed")
  public void closeExchange() {
    counted.clear();
    unified.end();
  }

  @Then("the watch hears")
  public void hears(DataTable expected) throws InterruptedException {
    hears(unified.watches.size(), expected);
  }

  @Then("watch {int} hears")
  public void hears(int number, DataTable expected) throws InterruptedException {
    List<HeardWatch.Told> wanted = calls(expected);
    unified.watch(number).heard().await(wanted.size(), PATIENCE_MILLIS);
    compare(number, wanted);
  }

  /** Lets time pass, at most so much, until there are so many calls. */
  @Then("within {int} s the watch hears")
  public void hearsWithin(int seconds, DataTable expected) {
    List<HeardWatch.Told> wanted = calls(expected);
    int number = unified.watches.size();
    HeardWatch heard = unified.watch(number).heard();
    streams.within(Duration.ofSeconds(seconds), () -> heard.calls().size() >= wanted.size());
    compare(number, wanted);
  }

  /** So that a scenario goes on behind it. */
  @When("the watch has heard {int} call(s)")
  public void hasHeard(int count) {
    HeardWatch heard = unified.watch(unified.watches.size()).heard();
    assertThat(streams.within(Duration.ZERO, () -> heard.calls().size() >= count))
        .as(unified.toString())
        .isTrue();
  }

  @Then("the watch hears nothing")
  public void hearsNothing() {
    compare(unified.watches.size(), List.of());
  }

  @Then("the watch is open")
  public void open() {
    assertThat(ask("isOpen")).isEqualTo("true");
  }

  @Then("the watch is not open")
  public void notOpen() {
    assertThat(ask("isOpen")).isEqualTo("false");
  }

  @Then("within {int} s the book of the watch is live")
  public void live(int seconds) {
    assertThat(streams.within(Duration.ofSeconds(seconds), () -> ask("isLive").equals("true")))
        .as(unified.toString())
        .isTrue();
  }

  @Then("the book of the watch is not live")
  public void notLive() {
    assertThat(ask("isLive")).isEqualTo("false");
  }

  private String ask(String name) {
    return String.valueOf(ask(name, Map.of()));
  }

  private @Nullable Object ask(String name, Map<String, String> arguments) {
    Object watch = unified.watch(unified.watches.size()).watch();
    if (watch == null) {
      throw new AssertionError("there is no watch: " + unified);
    }
    return UnifiedMethods.ask(watch, name, arguments);
  }

  @When("the book of the watch is read to a depth of {int}")
  public void readBook(int depth) {
    world.keep("book", ask("book", Map.of("depth", Integer.toString(depth))), null);
  }

  private void compare(int number, List<HeardWatch.Told> wanted) {
    List<HeardWatch.Told> heard = unified.watch(number).heard().calls();
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < Math.max(wanted.size(), heard.size()); i++) {
      String place = "call " + (i + 1) + ": ";
      if (i >= heard.size()) {
        differences.add(place + wanted.get(i).word() + " was not heard");
      } else if (i >= wanted.size()) {
        differences.add(place + heard.get(i).word() + " was not told");
      } else if (!wanted.get(i).word().equals(heard.get(i).word())) {
        differences.add(
            place + heard.get(i).word() + " was heard, and not " + wanted.get(i).word());
      } else {
        Components.differences(wanted.get(i).components(), heard.get(i).components())
            .forEach(each -> differences.add(place + each));
      }
    }
    if (!differences.isEmpty()) {
      throw new AssertionError(
          "%s%nall of it:%s%n%s".formatted(String.join("\n", differences), table(heard), unified));
    }
    counted.put(number, heard.size());
  }

  private static String table(List<HeardWatch.Told> heard) {
    StringBuilder text = new StringBuilder();
    for (HeardWatch.Told call : heard) {
      String word = call.word();
      if (call.components().isEmpty()) {
        text.append("\n| ").append(word).append(" |  |  |");
      }
      for (Map.Entry<String, String> line : call.components().entrySet()) {
        text.append("\n| %s | %s | %s |".formatted(word, line.getKey(), line.getValue()));
        word = "";
      }
    }
    return text.toString();
  }

  /** A call begins where its word stands; lines without a word tell more of it. */
  static List<HeardWatch.Told> calls(DataTable table) {
    List<HeardWatch.Told> calls = new ArrayList<>();
    for (List<String> row : table.asLists()) {
      if (row.get(0) != null) {
        calls.add(new HeardWatch.Told(row.get(0), new LinkedHashMap<>()));
      }
      if (row.size() > 1 && row.get(1) != null) {
        if (calls.isEmpty()) {
          throw new AssertionError("the table begins with a component of no call");
        }
        String text = row.size() < 3 || row.get(2) == null ? "" : row.get(2);
        if (calls.get(calls.size() - 1).components().put(row.get(1), text) != null) {
          throw new AssertionError("the table tells " + row.get(1) + " twice of one call");
        }
      }
    }
    return calls;
  }
}
