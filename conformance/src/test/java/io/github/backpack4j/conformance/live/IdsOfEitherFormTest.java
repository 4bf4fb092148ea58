package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.contract.Schema;
import io.github.backpack4j.conformance.exchange.Resources;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Ids are texts on one wire and numbers on another: neither is wrong, and neither is news. */
class IdsOfEitherFormTest {
  private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_000L);

  private static ContractWalk walk(String stream, JsonNode message) {
    Schema schema = ContractIndex.standard().channelOf(stream).message();
    return ContractWalk.through(Objects.requireNonNull(schema), message, NOW, true);
  }

  private static ObjectNode message(String fixture) {
    String line = Resources.text("fixtures/streams/" + fixture + ".jsonl").split("\n")[2];
    return (ObjectNode) Resources.parse(line).required("data");
  }

  @Test
  void aNumberMayStandForTheTextOfAnId() {
    ContractWalk walk =
        walk("account.positionUpdate", message("positionUpdate/two-open-then-changes"));

    assertThat(walk.schema()).isEmpty();
    assertThat(walk.known()).isEmpty();
    assertThat(walk.allows("/i")).isTrue();
  }

  @Test
  void aValidatorThatDoesNotKnowThatIsNotListenedTo() {
    JsonNode fixture = Resources.json("fixtures/rest/markets/get-depth/update-id-as-number.json");
    JsonNode answer = fixture.at("/response/jsonBody");
    ContractIndex.Operation depth = ContractIndex.standard().operation("getDepth");

    Map<String, String> problems = SchemaValidator.standard().problems(depth, answer);

    assertThat(problems).containsOnlyKeys("/lastUpdateId");
    ContractWalk walk =
        ContractWalk.through(Objects.requireNonNull(depth.answer()), answer, NOW, true);
    assertThat(walk.allows("/lastUpdateId")).isTrue();
    assertThat(walk.schema() + walk.known()).isEmpty();
  }

  @Test
  void aTextMayStandForTheNumberOfAnId() {
    ObjectNode message = message("bookTicker/both-sides");

    ContractWalk walk = walk("bookTicker.SOL_USDC", message.put("u", "88230517"));

    assertThat(walk.schema()).isEmpty();
    assertThat(walk.known()).isEmpty();
  }

  @Test
  void whatIsNoNumberIsNoIdWhereThatIsOne() {
    ObjectNode message = message("bookTicker/both-sides");

    assertThat(walk("bookTicker.SOL_USDC", message.put("u", "latest")).schema())
        .isEqualTo("/u: \"latest\" is a text, and the contract says a whole number");
  }

  @Test
  void aTimeIsNoId() {
    ObjectNode message = message("bookTicker/both-sides");

    assertThat(walk("bookTicker.SOL_USDC", message.put("E", "1700000000123456")).schema())
        .isEqualTo("/E: \"1700000000123456\" is a text, and the contract says a whole number");
  }

  @Test
  void aNumberForACountIsToldOf() {
    JsonNode ticker = Resources.json("fixtures/rest/markets/get-ticker/full.json");
    ObjectNode answer = (ObjectNode) ticker.at("/response/jsonBody");
    Schema schema = ContractIndex.standard().operation("getTicker").answer();

    ContractWalk walk =
        ContractWalk.through(Objects.requireNonNull(schema), answer.put("trades", 7), NOW, true);

    assertThat(walk.schema()).isEmpty();
    assertThat(walk.known())
        .isEqualTo("/trades: 7 is a whole number, and the contract says a text; clients read both");
  }
}
