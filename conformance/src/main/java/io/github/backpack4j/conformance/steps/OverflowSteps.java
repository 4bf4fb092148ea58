package io.github.backpack4j.conformance.steps;

import static io.github.backpack4j.conformance.steps.Streams.PATIENCE_MILLIS;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.stream.Overflow;
import io.github.backpack4j.stream.SubscriptionCounters;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/** Listeners that are slower than their streams. */
public final class OverflowSteps {
  private final World world;
  private final Streams streams;

  /** Works on the scenario's world. */
  public OverflowSteps(World world, Streams streams) {
    this.world = world;
    this.streams = streams;
  }

  @Given("the listener is busy with its first message")
  public void busy() {
    streams.free = new CountDownLatch(1);
  }

  @Given("at most {int} messages wait, or else the subscription is interrupted")
  public void interrupt(int frames) {
    streams.options = streams.options.overflow(Overflow.interrupt(frames));
  }

  @Given("at most {int} messages wait, or else the oldest are dropped")
  public void dropOldest(int frames) {
    streams.options = streams.options.overflow(Overflow.dropOldest(frames));
  }

  @Given("of each state only the newest message waits")
  public void conflate() {
    streams.options = streams.options.overflow(Overflow.conflate());
  }

  /** Behind a ping that was answered, so that all of it has been read. */
  @When("the exchange has sent what it will, and waits")
  public void sentAll() throws InterruptedException {
    assertThat(world.stream().awaitHold(PATIENCE_MILLIS)).as(streams.toString()).isTrue();
  }

  @When("the listener goes on")
  public void goesOn() {
    streams.free.countDown();
  }

  @Then("of {int} messages {int} were delivered, {int} dropped and {int} superseded")
  public void counted(int received, int delivered, int dropped, int conflated) {
    SubscriptionCounters counters =
        Objects.requireNonNull(streams.last().subscription()).counters();
    assertThat(counters.received()).as(counters.toString()).isEqualTo(received);
    assertThat(counters.delivered()).as(counters.toString()).isEqualTo(delivered);
    assertThat(counters.dropped()).as(counters.toString()).isEqualTo(dropped);
    assertThat(counters.conflated()).as(counters.toString()).isEqualTo(conflated);
    assertThat(counters.waiting()).as(counters.toString()).isZero();
  }
}
