package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.exchange.ReceivedFrame;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.conformance.exchange.SigningVector;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.JcaSigner;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.Window;
import java.lang.reflect.Method;
import java.security.Security;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Holds exchange, runtime and client to signing vectors. */
public final class SigningSteps {
  private final World world;
  private final StreamSteps streams;
  private List<SigningVector> vectors = List.of();

  /** Works on the scenario's world. */
  public SigningSteps(World world, StreamSteps streams) {
    this.world = world;
    this.streams = streams;
  }

  @Given("the signing vector {string}")
  public void signingVector(String name) {
    SigningVector loaded = SigningVector.load(name);
    vectors = List.of(loaded);
    use(loaded);
  }

  private void use(SigningVector vector) {
    world.signingKey = vector.secret();
    world.clock.set(vector.timestamp());
    world.exchangeClock.set(vector.timestamp());
    world.window = Window.ofMillis(vector.window());
  }

  @Given("the signing vectors of {word}")
  public void signingVectors(String operation) {
    vectors = SigningVector.loadAll(operation);
    assertThat(vectors).as("the vectors of " + operation).isNotEmpty();
  }

  @Then("the exchange's own routine gives its/their signing string(s) and its/their signature(s)")
  public void exchangeAgrees() {
    for (SigningVector each : vectors) {
      assertThat(each.recomputed()).as(each.name()).isEqualTo(each.signingString());
      assertThat(each.key().sign(each.signingString())).as(each.name()).isEqualTo(each.signature());
      assertThat(each.isAccepted()).as(each.name() + ": the exchange takes it").isTrue();
    }
  }

  @Then("the runtime gives its/their signing string(s)")
  public void runtimeAgrees() {
    for (SigningVector each : vectors) {
      assertThat(signingString(each).text()).as(each.name()).isEqualTo(each.signingString());
    }
  }

  @Then("Ed25519Signer gives its/their signature(s)")
  public void ed25519SignerAgrees() {
    sign(key -> new Ed25519Signer(key));
  }

  @Then("JcaSigner gives its/their signature(s)")
  public void jcaSignerAgrees() {
    sign(key -> JcaSigner.of(key, Security.getProvider("SunEC")));
  }

  @When("the client sends its request by {word}")
  public void clientSends(String operation) {
    world.mayGoUnanswered = true;
    world.call(operation, arguments(vector()));
  }

  @Then("the exchange received its signing string and its signature")
  public void exchangeReceived() {
    assertReceived(vector());
  }

  /** One after the other, each by a client of its key and window at its moment. */
  @Then(
      "the exchange receives their signing strings and signatures when the client sends them by {word}")
  public void exchangeReceives(String operation) {
    Method method = Objects.requireNonNull(GeneratedClient.operation(operation), operation);
    Operation declared = method.getAnnotation(Operation.class);
    String assigned = declared.assignsClientId() ? declared.clientId() : null;
    world.mayGoUnanswered = true;
    int sent = 0;
    for (SigningVector each : vectors) {
      // Where the caller names nothing the client does, and signs that.
      if (assigned == null || each.elements().stream().allMatch(e -> names(e).contains(assigned))) {
        use(each);
        world.renewClient();
        world.call(operation, arguments(each));
        assertThat(world.attempt().call())
            .as(
                "%s: the client's call, whose failure was %s",
                each.name(), world.attempt().failure())
            .isNotNull();
        assertReceived(each);
        sent++;
      }
    }
    assertThat(sent).as("vectors of " + operation + " that were sent").isPositive();
  }

  private static List<String> names(List<List<String>> element) {
    return element.stream().map(parameter -> parameter.get(0)).toList();
  }

  private void assertReceived(SigningVector vector) {
    ReceivedRequest request = world.lastRequest();
    assertThat(request.method() + " " + request.path())
        .as(vector.name())
        .isEqualTo(
            vector.json().at("/request/method").asText()
                + " "
                + vector.json().at("/request/path").asText());
    assertThat(request.signingString()).as(vector.name()).isEqualTo(vector.signingString());
    assertThat(request.header("X-Signature")).as(vector.name()).isEqualTo(vector.signature());
    assertThat(request.header("X-API-Key"))
        .as(vector.name())
        .isEqualTo(vector.key().verifyingKey());
    assertThat(request.refusal()).as(vector.name() + ": what the exchange says of it").isNull();
  }

  @Then("the exchange received its subscription and its signature")
  public void exchangeReceivedSubscription() throws InterruptedException {
    ReceivedFrame frame = streams.nextFrame();
    ObjectNode expected = vector().json().required("frame").deepCopy();
    expected
        .putArray("signature")
        .add(vector().key().verifyingKey())
        .add(vector().signature())
        .add(Long.toString(vector().timestamp()))
        .add(Long.toString(vector().window()));
    assertThat(Resources.parse(frame.text())).isEqualTo(expected);
    assertThat(frame.refusal()).as("what the exchange says of it").isNull();
  }

  private void sign(Function<SigningKey, Signer> signers) {
    for (SigningVector each : vectors) {
      Signer signer = signers.apply(SigningKey.fromBase64(each.secret()));
      assertThat(signer.verifyingKey().toBase64())
          .as(each.name())
          .isEqualTo(each.key().verifyingKey());
      assertThat(Base64.getEncoder().encodeToString(signer.sign(signingString(each))))
          .as(each.name() + ": " + each.signingString())
          .isEqualTo(each.signature());
    }
  }

  private static SigningString signingString(SigningVector vector) {
    SigningString.Builder builder = SigningString.builder(vector.instruction());
    boolean first = true;
    for (List<List<String>> element : vector.elements()) {
      if (!first) {
        builder.nextItem();
      }
      element.forEach(parameter -> builder.parameter(parameter.get(0), parameter.get(1)));
      first = false;
    }
    return builder.build(
        Instant.ofEpochMilli(vector.timestamp()), Window.ofMillis(vector.window()));
  }

  /** The request as the arguments of a call: nulls are not given, repeated names are a list. */
  private static JsonNode arguments(SigningVector vector) {
    JsonNode body = vector.body();
    if (body == null) {
      ObjectNode arguments = JsonNodeFactory.instance.objectNode();
      vector
          .query()
          .forEach(
              parameter -> {
                String name = parameter.get(0);
                JsonNode value = argument(name, parameter.get(1));
                JsonNode before = arguments.get(name);
                if (before == null) {
                  arguments.set(name, value);
                } else if (before instanceof ArrayNode list) {
                  list.add(value);
                } else {
                  arguments.putArray(name).add(before).add(value);
                }
              });
      return arguments;
    }
    if (!body.isArray()) {
      return given(body);
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    body.forEach(element -> list.add(given(element)));
    return list;
  }

  private static ObjectNode given(JsonNode members) {
    ObjectNode given = JsonNodeFactory.instance.objectNode();
    members
        .properties()
        .forEach(
            member -> {
              if (!member.getValue().isNull()) {
                given.set(
                    member.getKey(),
                    member.getValue().isObject()
                        ? member.getValue()
                        : argument(member.getKey(), member.getValue().asText()));
              }
            });
    return given;
  }

  /** Features write times as moments and durations; a vector has them as they are sent. */
  private static JsonNode argument(String name, String value) {
    String text =
        switch (name) {
          case "from", "to" -> Instant.ofEpochMilli(Long.parseLong(value)).toString();
          case "duration", "interval" -> Duration.ofMillis(Long.parseLong(value)).toString();
          default -> value;
        };
    return JsonNodeFactory.instance.textNode(text);
  }

  private SigningVector vector() {
    if (vectors.size() != 1) {
      throw new AssertionError("the scenario names " + vectors.size() + " signing vectors");
    }
    return vectors.get(0);
  }
}
