package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.github.backpack4j.ApiException;
import io.github.backpack4j.BackpackException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.conformance.Answers;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.Losses;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.http.Reply;
import io.github.backpack4j.json.Codec;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at what the client made of the answer. */
public final class AnswerSteps {
  private final World world;

  /** Works on the scenario's world. */
  public AnswerSteps(World world) {
    this.world = world;
  }

  @Then("the answer is {string}")
  public void answer(String text) {
    assertThat(String.valueOf(world.answer())).isEqualTo(text);
  }

  @Then("the answer has")
  public void answerHas(DataTable expected) {
    has(world.answer(), expected);
  }

  /** Compares members at once, so that a failure shows all that differ. */
  static void has(@Nullable Object answer, DataTable expected) {
    Map<String, String> wanted = new LinkedHashMap<>();
    Map<String, String> found = new LinkedHashMap<>();
    expected
        .asLists()
        .forEach(
            row -> {
              wanted.put(row.get(0), row.get(1));
              found.put(row.get(0), Answers.read(answer, row.get(0)));
            });
    assertThat(found).isEqualTo(wanted);
  }

  @Then("the order status is {string}")
  public void orderStatus(String status) {
    assertThat(Answers.read(world.answer(), "status")).isEqualTo(status);
  }

  @Then("the answer's header {string} is {string}")
  public void answerHeader(String name, String value) {
    assertThat(world.response().header(name)).isEqualTo(value);
  }

  @Then("nothing of the answer is lost")
  public void nothingLost() {
    String received = new String(world.response().bytes(), StandardCharsets.UTF_8);
    Codec<?> codec = GeneratedClient.answerCodec(world.attempt().operation());
    assertThat(codec).as("codec of " + world.attempt().operation()).isNotNull();
    assertThat(Losses.ofReading(Resources.parse(received), codec, value()))
        .as("what writing the answer again changes, or no accessor and no unknown member has")
        .isEmpty();
  }

  private @Nullable Object value() {
    return world.answer() instanceof Reply<?> reply ? reply.valueOrNull() : world.answer();
  }

  @Then("asking the answer for {string} fails: {string}")
  public void askingFails(String path, String message) {
    Object answer = world.answer();
    assertThat(catchThrowable(() -> Answers.read(answer, path)))
        .isInstanceOf(DecodingException.class)
        .hasMessage(message);
  }

  @Then("the request is accepted, and not known to be done")
  public void acceptedOnly() {
    assertThat(world.answer()).isInstanceOf(Reply.Accepted.class);
  }

  @Then("the call is refused with {int} {string}: {string}")
  public void refused(int status, String code, String message) {
    refusal(status, code, message);
  }

  @Then("the call is refused with {int} in plain text: {string}")
  public void refusedInPlainText(int status, String text) {
    refusal(status, "", text);
  }

  @Then("the call is refused with {int} and no code")
  public void refusedWithoutCode(int status) {
    ApiException refused = failed(ApiException.class);
    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.code()).isEmpty();
  }

  private void refusal(int status, String code, String message) {
    ApiException refused = failed(ApiException.class);
    assertThat(refused.status() + " " + refused.code() + " " + refused.reason())
        .isEqualTo(status + " " + code + " " + message);
    assertThat(refused.operation()).isEqualTo(world.attempt().operation());
  }

  @Then("the call is not sent: {string}")
  public void notSent(String message) {
    assertThat(failed(NotSentException.class)).hasMessage(message);
    assertThat(world.rest().requests()).as("requests that reached the exchange").isEmpty();
  }

  @Then("the call is not made: {string}")
  public void notMade(String message) {
    assertThat(world.attempt().call()).as("a call made of these arguments").isNull();
    assertThat(world.failure()).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    assertThat(world.rest().requests()).as("requests that reached the exchange").isEmpty();
  }

  @Then("the call fails with {word}")
  public void fails(String exception) {
    assertThat(world.failure().getClass().getSimpleName())
        .as(String.valueOf(world.failure()))
        .isEqualTo(exception);
  }

  @Then("the failure says {string}")
  public void failureSays(String message) {
    assertThat(world.failure()).hasMessage(message);
  }

  @Then("the outcome is {word}")
  public void outcome(String outcome) {
    assertThat(failed(BackpackException.class).outcome().name()).isEqualTo(outcome);
  }

  @Then("the order can take effect until {string}")
  public void deadline(String moment) {
    assertThat(failed(OutcomeUnknownException.class).deadline()).isEqualTo(Instant.parse(moment));
  }

  @Then("the failure names client id {long}")
  public void clientId(long id) {
    assertThat(failed(OutcomeUnknownException.class).clientId()).isEqualTo(id);
  }

  private <E extends Throwable> E failed(Class<E> kind) {
    Throwable failure = world.failure();
    assertThat(failure).isInstanceOf(kind);
    return kind.cast(failure);
  }
}
