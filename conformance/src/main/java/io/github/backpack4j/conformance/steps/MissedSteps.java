package io.github.backpack4j.conformance.steps;

import static io.github.backpack4j.conformance.steps.Streams.PATIENCE_MILLIS;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.stream.Interruption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks what an interruption hid. */
public final class MissedSteps {
  private final World world;
  private final Streams streams;
  private @Nullable Object missed;
  private @Nullable RuntimeException failure;

  /** Works on the scenario's world. */
  public MissedSteps(World world, Streams streams) {
    this.world = world;
    this.streams = streams;
  }

  @When("I ask what was missed, having held {string}")
  public void ask(String held) throws InterruptedException {
    List<Object> resumed = streams.last().heard().await("resumed", 1, PATIENCE_MILLIS);
    assertThat(resumed).as(streams.toString()).hasSize(1);
    List<String> symbols = held.isEmpty() ? List.of() : List.of(held.split(", "));
    try {
      missed = world.client().missed((Interruption) resumed.get(0), symbols);
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  @Then("what was missed has")
  public void has(DataTable expected) {
    assertThat(failure).as("%s; %s", world.stream().surprises(), streams).isNull();
    AnswerSteps.has(missed, expected);
  }

  @Then("what was missed cannot be told: {word}: {string}")
  public void cannot(String type, String message) {
    assertThat(failure).isNotNull().hasMessage(message);
    assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
  }
}
