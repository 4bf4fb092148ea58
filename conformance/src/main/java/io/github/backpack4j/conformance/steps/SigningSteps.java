package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.conformance.exchange.ReceivedFrame;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.conformance.exchange.SigningVector;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.JcaSigner;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.Window;
import java.security.Security;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    world.signingKey = loaded.secret();
    world.clock.set(loaded.timestamp());
    world.exchangeClock.set(loaded.timestamp());
    world.window = Window.ofMillis(loaded.window());
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
    world.call(operation, rows());
  }

  @Then("the exchange received its signing string and its signature")
  public void exchangeReceived() {
    ReceivedRequest request = world.lastRequest();
    assertThat(request.method() + " " + request.path())
        .isEqualTo(
            vector().json().at("/request/method").asText()
                + " "
                + vector().json().at("/request/path").asText());
    assertThat(request.signingString()).isEqualTo(vector().signingString());
    assertThat(request.header("X-Signature")).isEqualTo(vector().signature());
    assertThat(request.header("X-API-Key")).isEqualTo(vector().key().verifyingKey());
    assertThat(request.refusal()).as("what the exchange says of it").isNull();
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

  /** The vector's request as the arguments of a call; repeated query names become a list. */
  private List<Map<String, String>> rows() {
    JsonNode body = vector().body();
    if (body == null) {
      Map<String, String> row = new LinkedHashMap<>();
      vector().query().forEach(p -> row.merge(p.get(0), argument(p), (a, b) -> a + ", " + b));
      return List.of(row);
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode element : body.isArray() ? body : List.of(body)) {
      Map<String, String> row = new LinkedHashMap<>();
      element.properties().forEach(e -> row.put(e.getKey(), e.getValue().asText()));
      rows.add(row);
    }
    return rows;
  }

  /** Features write times as moments; a vector has them as they are sent. */
  private static String argument(List<String> parameter) {
    boolean time = parameter.get(0).equals("from") || parameter.get(0).equals("to");
    return time
        ? Instant.ofEpochMilli(Long.parseLong(parameter.get(1))).toString()
        : parameter.get(1);
  }

  private SigningVector vector() {
    if (vectors.size() != 1) {
      throw new AssertionError("the scenario names " + vectors.size() + " signing vectors");
    }
    return vectors.get(0);
  }
}
