package io.github.backpack4j.conformance.steps;

import static io.github.backpack4j.conformance.steps.Streams.PATIENCE_MILLIS;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.stream.ReconnectPolicy;
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

  @Given("the client connects again at once")
  public void connectsAtOnce() {
    ReconnectPolicy policy = ReconnectPolicy.builder().firstDelay(Duration.ZERO).build();
    world.streamSettings.add(builder -> builder.reconnectPolicy(policy));
  }

  @Given("the client does not connect again")
  public void connectsOnce() {
    world.streamSettings.add(builder -> builder.reconnectPolicy(ReconnectPolicy.NEVER));
  }

  /** In real time, for it is OkHttp that waits. */
  @Given("the client pings every {int} ms and connects again at once")
  public void pingsOften(int millis) {
    world.streamSettings.add(builder -> builder.pingInterval(Duration.ofMillis(millis)));
    connectsAtOnce();
  }

  @Given("the client asks for compression")
  public void compression() {
    world.streamSettings.add(builder -> builder.compression(true));
  }

  @Given("a first message may take {int} s")
  public void firstMessageTimeout(int seconds) {
    streams.options = streams.options.firstMessageTimeout(Duration.ofSeconds(seconds));
  }

  @When("the exchange goes on")
  public void goesOn() throws InterruptedException {
    assertThat(world.stream().goOn(PATIENCE_MILLIS))
        .as("the exchange waits for the scenario; %s, %s", world.stream().surprises(), streams)
        .isTrue();
  }

  @When("the exchange has come to its next pause")
  public void nextPause() throws InterruptedException {
    assertThat(world.stream().awaitHold(PATIENCE_MILLIS))
        .as("%s, %s", world.stream().surprises(), streams)
        .isTrue();
  }

  @When("within {int} s the exchange has come to its next pause")
  public void nextPause(int seconds) {
    assertThat(streams.within(Duration.ofSeconds(seconds), () -> world.stream().isHolding()))
        .as("%s, %s", world.stream().surprises(), streams)
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

  @Then("the client pings {int} times")
  public void pings(int times) throws InterruptedException {
    assertThat(world.stream().awaitPings(times, PATIENCE_MILLIS)).isGreaterThanOrEqualTo(times);
  }

  @Then("within {int} s the client connects")
  public void connects(int seconds) {
    connections--;
    connectsAgain(seconds);
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

  @Then("the client tries again after at most {}")
  public void triesAgain(String delays) {
    int attempts = world.stream().attempts();
    for (String delay : delays.split(", ")) {
      attempts++;
      int wanted = attempts;
      Duration most = Duration.ofSeconds(Integer.parseInt(delay.replace(" s", "")));
      assertThat(streams.within(most, () -> world.stream().attempts() >= wanted))
          .as("another attempt within %s; %s", delay, streams)
          .isTrue();
    }
    assertThat(world.stream().attempts()).isEqualTo(attempts);
  }

  @Then("the client is told that {string} is silent")
  public void silent(String stream) {
    silent(0, stream);
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
