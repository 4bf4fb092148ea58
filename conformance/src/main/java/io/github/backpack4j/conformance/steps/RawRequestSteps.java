package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.conformance.exchange.TestKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the client under test cannot be made to send: requests with one thing wrong, written
 * and signed by hand.
 */
public final class RawRequestSteps {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final TestKey KEY = TestKey.load("rfc8032-test-1");
  private static final TestKey OTHER_KEY = TestKey.load("rfc8032-test-2");

  private final World world;
  private @Nullable HttpResponse<String> answer;

  /** Works on the scenario's world. */
  public RawRequestSteps(World world) {
    this.world = world;
  }

  /** A request about an order, right until something is done to it. */
  private static final class Draft {
    final String method;
    final Map<String, String> sent = new LinkedHashMap<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    final List<String> signed = new ArrayList<>();
    String signedInstruction;
    TestKey signer = KEY;
    long timestamp;
    long window = 5000;

    private Draft(String method, String instruction, long timestamp) {
      this.method = method;
      this.signedInstruction = instruction;
      this.timestamp = timestamp;
    }

    static Draft of(String method, long timestamp) {
      Draft draft =
          switch (method) {
            case "GET" -> new Draft(method, "orderQuery", timestamp);
            case "POST" -> new Draft(method, "orderExecute", timestamp);
            case "DELETE" -> new Draft(method, "orderCancel", timestamp);
            default -> throw new AssertionError("nothing about orders is done by " + method);
          };
      if (method.equals("POST")) {
        draft.sent.put("orderType", "Limit");
        draft.sent.put("price", "20.5");
        draft.sent.put("quantity", "3");
        draft.sent.put("side", "Bid");
      } else {
        draft.sent.put("orderId", "113881024563871744");
      }
      draft.sent.put("symbol", "SOL_USDC");
      draft.sent.forEach((name, value) -> draft.signed.add(name + "=" + value));
      return draft;
    }

    void sign() {
      String text =
          "instruction=%s&%s&timestamp=%d&window=%d"
              .formatted(signedInstruction, String.join("&", signed), timestamp, window);
      headers.put("X-API-Key", KEY.verifyingKey());
      headers.put("X-Timestamp", Long.toString(timestamp));
      headers.put("X-Window", Long.toString(window));
      headers.put("X-Signature", signer.sign(text));
    }

    HttpRequest request(URI exchange) {
      boolean query = method.equals("GET");
      HttpRequest.Builder request =
          HttpRequest.newBuilder(
              URI.create(exchange + "/api/v1/order" + (query ? "?" + pairs("%s=%s", "&") : "")));
      headers.forEach(request::header);
      return query
          ? request.build()
          : request
              .header("Content-Type", "application/json; charset=utf-8")
              .method(method, BodyPublishers.ofString("{" + pairs("\"%s\":\"%s\"", ",") + "}"))
              .build();
    }

    private String pairs(String format, String between) {
      return sent.entrySet().stream()
          .map(entry -> format.formatted(entry.getKey(), entry.getValue()))
          .collect(Collectors.joining(between));
    }
  }

  @When("^a (GET|POST|DELETE) of an order arrives with (.*)$")
  public void arrives(String method, String mistake) throws IOException, InterruptedException {
    Draft draft = Draft.of(method, world.clock.millis());
    beforeSigning(draft, mistake);
    draft.sign();
    afterSigning(draft, mistake);
    answer = HTTP.send(draft.request(world.rest().url()), BodyHandlers.ofString());
  }

  private static void beforeSigning(Draft draft, String mistake) {
    switch (mistake) {
      case "a signature of another key" -> draft.signer = OTHER_KEY;
      case "another instruction signed" -> draft.signedInstruction = "balanceQuery";
      case "unsorted parameters signed" -> Collections.reverse(draft.signed);
      case "a window that is over" -> draft.timestamp -= draft.window + 1;
      case "a clock ten minutes slow" -> draft.timestamp -= 600_001;
      case "a clock ten minutes fast" -> draft.timestamp += 600_001;
      case "a window above 60000" -> draft.window = 60_001;
      case "a window of 60000 signed and not sent" -> draft.window = 60_000;
      default -> {
        // Something is done after signing, or nothing.
      }
    }
  }

  private static void afterSigning(Draft draft, String mistake) {
    String signature = String.valueOf(draft.headers.get("X-Signature"));
    switch (mistake) {
      case "nothing wrong",
          "a signature of another key",
          "another instruction signed",
          "unsorted parameters signed",
          "a window that is over",
          "a clock ten minutes slow",
          "a clock ten minutes fast",
          "a window above 60000" -> {
        // Done before signing, if anything is.
      }
      case "another key" -> draft.headers.put("X-API-Key", OTHER_KEY.verifyingKey());
      case "a value altered after signing" -> draft.sent.put("symbol", "SOL_USDT");
      case "a value added after signing" -> draft.sent.put("note", "late");
      case "no key" -> draft.headers.remove("X-API-Key");
      case "no signature" -> draft.headers.remove("X-Signature");
      case "no timestamp" -> draft.headers.remove("X-Timestamp");
      case "no window", "a window of 60000 signed and not sent" -> draft.headers.remove("X-Window");
      case "a signature without padding" ->
          draft.headers.put("X-Signature", signature.replace("=", ""));
      case "a timestamp that is no number" -> draft.headers.put("X-Timestamp", "now");
      default -> throw new AssertionError("nothing is known of a request with " + mistake);
    }
  }

  @Then("it is answered with {int}")
  public void answered(int status) {
    assertThat(answer().statusCode()).as(answer().body()).isEqualTo(status);
    assertThat(world.rest().unanswered()).isEmpty();
  }

  @Then("it is turned away with {int} {string}: {string}")
  public void turnedAway(int status, String code, String message) {
    assertThat(contentType()).isEqualTo("application/json; charset=utf-8");
    assertThat(answer().statusCode() + " " + answer().body())
        .isEqualTo("%d {\"code\":\"%s\",\"message\":\"%s\"}".formatted(status, code, message));
  }

  @Then("it is turned away with {int} in plain text: {string}")
  public void turnedAwayInPlainText(int status, String text) {
    assertThat(contentType()).isEqualTo("text/plain; charset=utf-8");
    assertThat(answer().statusCode() + " " + answer().body()).isEqualTo(status + " " + text);
  }

  private String contentType() {
    return answer().headers().firstValue("Content-Type").orElse("none");
  }

  private HttpResponse<String> answer() {
    if (answer == null) {
      throw new AssertionError("the scenario has sent no request by hand");
    }
    return answer;
  }
}
