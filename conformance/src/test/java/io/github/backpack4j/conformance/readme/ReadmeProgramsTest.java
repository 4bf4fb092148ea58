package io.github.backpack4j.conformance.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.conformance.exchange.Ending;
import io.github.backpack4j.conformance.exchange.Fixture;
import io.github.backpack4j.conformance.exchange.RawExchange;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import io.github.backpack4j.conformance.exchange.RestExchange;
import io.github.backpack4j.conformance.exchange.StreamExchange;
import io.github.backpack4j.conformance.exchange.TestKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeProgramsTest {
  private static final TestKey KEY = TestKey.load("rfc8032-test-1");
  private static final String SIGNING_STRING =
      "instruction=orderExecute&clientId=7&orderType=Limit&postOnly=true&price=20.5&quantity=3"
          + "&side=Bid&symbol=SOL_USDC&timestamp=1700000000000&window=5000";

  private static final String STOP_LOSS =
      "instruction=orderExecute&clientId=7&orderType=Market&reduceOnly=true&side=Ask"
          + "&symbol=SOL_USDC_PERP&triggerBy=MarkPrice&triggerPrice=18.35&triggerQuantity=1.8"
          + "&timestamp=1700000000000&window=5000";

  private static final Clock CLOCK =
      Clock.fixed(Instant.ofEpochMilli(1_700_000_000_000L), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void theReadmeHoldsFourProgramsThatCompileAsTheyStand() throws Exception {
    assertThat(ReadmeProgram.all())
        .extracting(ReadmeProgram::name)
        .containsExactly("BestBidAndAsk", "PostOnlyOrder", "FollowBook", "ProtectPosition");
    for (ReadmeProgram program : ReadmeProgram.all()) {
      assertThat(program.compile(folder)).isEmpty();
    }
  }

  @Test
  void theFirstPrintsTheBestBidWhichIsTheLastOfTheBids() throws Exception {
    try (RestExchange exchange = exchange(Fixture.load("markets/get-depth/three-levels-a-side"))) {
      assertThat(printed(0, exchange.url())).isEqualTo("bid 20.49, ask 20.51\n");
      assertThat(exchange.unanswered()).isEmpty();
    }
  }

  @Test
  void theSecondPlacesAnOrder() throws Exception {
    try (RestExchange exchange = exchange(order("limit-bid-rests"))) {
      assertThat(printed(1, exchange.url())).matches("order \\d+ is New\n");
      assertThat(exchange.unanswered()).isEmpty();
      assertThat(exchange.requests())
          .singleElement()
          .satisfies(sent -> assertThat(sent.signingString()).isEqualTo(SIGNING_STRING));
    }
  }

  @Test
  void theSecondTellsOfARefusal() throws Exception {
    try (RestExchange exchange = exchange(order("would-take"))) {
      assertThat(printed(1, exchange.url())).isEqualTo("refused, without effect: INVALID_ORDER\n");
      assertThat(exchange.unanswered()).isEmpty();
    }
  }

  @Test
  void theSecondTellsThatNothingWasSent() throws Exception {
    assertThat(printed(1, RawExchange.nobody()))
        .isEqualTo(
            "nothing left this machine: executeOrder was not sent: no connection was made\n");
  }

  @Test
  void theSecondTellsOfAnAnswerThatItCannotRead() throws Exception {
    try (RawExchange exchange = new RawExchange(Ending.RESET_AFTER_STATUS_LINE)) {
      assertThat(printed(1, exchange.url()))
          .isEqualTo(
              "executed, but the answer is unreadable: executeOrder: the answer cannot be read:"
                  + " it broke off\n");
      assertThat(exchange.requests()).containsExactly("POST /api/v1/order");
    }
  }

  @Test
  void theSecondSaysHowToFindAnOrderWhoseAnswerWasLost() throws Exception {
    try (RawExchange exchange = new RawExchange(Ending.CLOSE_AFTER_READING)) {
      assertThat(printed(1, exchange.url()))
          .isEqualTo("look for client id 7 after 2023-11-14T22:13:25Z\n");
      assertThat(exchange.requests()).containsExactly("POST /api/v1/order");
    }
  }

  @Test
  void theThirdFollowsABookUntilAKeyIsPressed() throws Exception {
    try (RestExchange exchange = exchange(Fixture.load("markets/get-depth/three-levels-a-side"));
        StreamExchange streams = new StreamExchange()) {
      streams.reset(CLOCK);
      streams.play("book/empty-updates");
      exchange.answerBy("GET", "/api/v1/depth", streams::answer);
      ReadmeProgram moved = ReadmeProgram.all().get(2).against(exchange.url(), streams.url());
      assertThat(moved.compile(folder)).isEmpty();
      assertThat(moved.runUntil("ask 4.00 at 20.51]", folder, KEY.seed()))
          .isEqualTo(
              """
              LIVE: in step after update 101
              BookTop[SOL_USDC after update 101: bid 7.10 at 20.49, ask 4.00 at 20.51]
              3 SOL cost 61.53
              CLOSED: closed
              BookTop[SOL_USDC CLOSED]
              """);
    }
  }

  @Test
  void theFourthPlacesAStopLossOnTheTickBelowAPosition() throws Exception {
    try (RestExchange exchange = exchange(stopLoss())) {
      exchange.answerWith(Fixture.load("markets/get-markets/unified"));
      exchange.answerWith(Fixture.load("position/get-positions/long"));
      exchange.answerWith(fresh("markets/get-mark-prices/an-hour-old"));
      assertThat(printed(3, exchange.url())).isEqualTo("SELL 1.8 at 18.35\n");
      assertThat(exchange.unanswered()).isEmpty();
      assertThat(exchange.requests())
          .last()
          .satisfies(sent -> assertThat(sent.signingString()).isEqualTo(STOP_LOSS));
    }
  }

  @Test
  void theFourthPlacesNothingByAPriceThatACacheHasHeldForAnHour() throws Exception {
    try (RestExchange exchange = exchange(Fixture.load("markets/get-markets/unified"))) {
      exchange.answerWith(Fixture.load("position/get-positions/long"));
      exchange.answerWith(Fixture.load("markets/get-mark-prices/an-hour-old"));
      assertThat(printed(3, exchange.url()))
          .isEqualTo(
              "nothing placed: the price that the trigger is held against could not be had, and"
                  + " nothing was sent: the mark price of SOL/USDC:USDC is 3540 s old, and 10 s is"
                  + " the bound\n");
      assertThat(exchange.requests())
          .extracting(ReceivedRequest::line)
          .noneMatch(line -> line.startsWith("POST"));
    }
  }

  @Test
  void theFourthSaysThatThereIsNoPosition() throws Exception {
    try (RestExchange exchange = exchange(Fixture.load("markets/get-markets/unified"))) {
      exchange.answerWith(Fixture.load("position/get-positions/flat"));
      assertThat(printed(3, exchange.url())).isEqualTo("there is no position\n");
    }
  }

  private String printed(int program, URI exchange) throws Exception {
    ReadmeProgram moved = ReadmeProgram.all().get(program).against(exchange);
    assertThat(moved.compile(folder)).isEmpty();
    return moved.run(folder, KEY.seed());
  }

  private static RestExchange exchange(Fixture fixture) {
    RestExchange exchange = new RestExchange();
    exchange.reset(CLOCK);
    exchange.answerWith(fixture);
    return exchange;
  }

  /** The same answer, come straight from the exchange. */
  private static Fixture fresh(String name) {
    Fixture fixture = Fixture.load(name);
    ObjectNode json = fixture.json().deepCopy();
    ((ObjectNode) json.at("/response/headers")).remove("Age");
    return new Fixture(name, json);
  }

  /** An answer to the stop loss of the README. */
  private static Fixture stopLoss() {
    Fixture fixture = Fixture.load("order/execute-order/trigger-over-a-percentage");
    ObjectNode json = fixture.json().deepCopy();
    ((ObjectNode) json.at("/request/headers/X-Signature")).put("equalTo", KEY.sign(STOP_LOSS));
    for (String place : List.of("/request/bodyPatterns/0/equalToJson", "/response/jsonBody")) {
      ((ObjectNode) json.at(place)).put("triggerPrice", "18.35").put("triggerQuantity", "1.8");
    }
    return new Fixture(fixture.name(), json);
  }

  /** The answer of a fixture to the request of the README. */
  private static Fixture order(String answer) {
    Fixture fixture = Fixture.load("order/execute-order/" + answer);
    ObjectNode json = fixture.json().deepCopy();
    ObjectNode request = (ObjectNode) json.required("request");
    ((ObjectNode) request.at("/headers/X-Signature")).put("equalTo", KEY.sign(SIGNING_STRING));
    ((ObjectNode) request.at("/bodyPatterns/0/equalToJson"))
        .put("postOnly", true)
        .put("clientId", 7);
    return new Fixture(fixture.name(), json);
  }
}
