package io.github.backpack4j.conformance.steps;

import static io.github.backpack4j.conformance.steps.Streams.PATIENCE_MILLIS;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What becomes of the socket, and what the client does about it. */
public final class ConnectionSteps {
  private final World world;
  private final Streams streams;
  private int connections = 1;

  /** Works on the scenario's world. */
  public ConnectionSteps(World world, Streams streams) {
    this.world = world;
    this.streams = streams;
  }

  @When("the exchange goes on")
  public void goesOn() throws InterruptedException {
    assertThat(world.stream().goOn(PATIENCE_MILLIS))
        .as("the exchange waits for the scenario; %s, %s", world.stream().surprises(), streams)
        .isTrue();
  }

  @When("the exchange has played all")
  public void playedAll() throws InterruptedException {
    world.stream().awaitEnd(PATIENCE_MILLIS);
    assertThat(world.stream().surprises()).as(streams.toString()).isEmpty();
  }

  @Then("the exchange has pinged and seen the pong")
  public void pongs() throws InterruptedException {
    playedAll();
  }

  @Then("the client pings")
  public void pings() throws InterruptedException {
    assertThat(world.stream().awaitPings(1, PATIENCE_MILLIS)).isPositive();
  }

  @Then("within {int} s the client connects again")
  public void connectsAgain(int seconds) {
    connections++;
    boolean did =
        streams.within(
            Duration.ofSeconds(seconds), () -> world.stream().connections() >= connections);
    assertThat(did).as("another connection; %s", streams).isTrue();
    assertThat(world.stream().connections()).isEqualTo(connections);
  }

  @Then("within {int} s the client is told that {string} is silent")
  public void silent(int seconds, String stream) {
    streams.within(Duration.ofSeconds(seconds), () -> !streams.silent.isEmpty());
    assertThat(streams.silent).as(streams.toString()).containsExactly(stream);
  }

  @Then("the client is told of no other silence")
  public void noOtherSilence() {
    assertThat(streams.silent).hasSizeLessThanOrEqualTo(1);
  }

  @Then("the client is told of no silence")
  public void noSilence() {
    assertThat(streams.silent).isEmpty();
  }

  @Then("there was/were {int} connection(s)")
  public void connections(int count) {
    assertThat(world.stream().connections()).isEqualTo(count);
  }

  @Then("no connection is left")
  public void noConnection() throws InterruptedException {
    assertThat(world.stream().awaitOpen(0, PATIENCE_MILLIS)).isZero();
  }

  @Then("the client closes the connection with {int}")
  public void closesWith(int code) throws InterruptedException {
    assertThat(world.stream().awaitCloses(1, PATIENCE_MILLIS)).containsExactly(code);
  }

  @Then("the client offers {word}")
  public void offers(String extension) {
    assertThat(world.stream().extensions())
        .allSatisfy(offered -> assertThat(offered).isEqualTo(extension));
  }

  @Then("the client offers no extension")
  public void offersNothing() {
    assertThat(world.stream().extensions()).containsOnly("");
  }

  @Then("the client was {}")
  public void states(String words) throws InterruptedException {
    List<String> wanted = List.of(words.split(", "));
    List<String> found = new ArrayList<>();
    while (found.size() < wanted.size()) {
      var state = streams.states.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      if (state == null) {
        break;
      }
      found.add(state.name().toLowerCase(Locale.ROOT));
    }
    assertThat(found).as(streams.toString()).isEqualTo(wanted);
  }
}
