package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.exchange.Resources;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractWalkTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<String> TAGS =
      List.of(
          "account",
          "assets",
          "borrow-lend",
          "borrow-lend-markets",
          "capital",
          "markets",
          "order",
          "position",
          "rfq",
          "strategy",
          "system",
          "trades");
  private static final String DEPTH =
      "{'asks':[['20.51','4']],'bids':[],'lastUpdateId':'7','timestamp':1767225600000000}";

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  private static ContractWalk walk(String operation, String text, boolean values) {
    return ContractWalk.through(
        ContractIndex.standard().operation(operation).answer(), json(text), NOW, values);
  }

  private static ContractWalk depth(String member, String otherwise) {
    assertThat(DEPTH).contains(member);
    return walk("getDepth", DEPTH.replace(member, otherwise), true);
  }

  private static void nothing(ContractWalk walk) {
    assertThat(walk.schema() + walk.required() + walk.known() + walk.units()).isEmpty();
  }

  @Test
  void anAnswerOfTheContractIsAllRight() {
    nothing(walk("getDepth", DEPTH, true));
    assertThat(walk("getDepth", DEPTH, true).times()).isEqualTo(1);
    assertThat(walk("getAccount", "{}", true).times()).isZero();
  }

  @Test
  void formsOfTextsAreLookedAt() {
    assertThat(depth("'20.51'", "'abc'").schema()).isEqualTo("/asks/0/0: \"abc\" is no decimal");
    assertThat(depth("'20.51'", "20.51").schema())
        .isEqualTo("/asks/0/0: 20.51 is a number, and the contract says a text");
    assertThat(depth("'7'", "'seven'").schema())
        .isEqualTo("/lastUpdateId: \"seven\" is no whole number");
    assertThat(depth("1767225600000000", "'soon'").schema())
        .isEqualTo("/timestamp: \"soon\" is a text, and the contract says a whole number");
    assertThat(depth("'20.51'", "null").schema())
        .isEqualTo("/asks/0/0: null, and the contract says a text");
    assertThat(
            walk(
                    "getFundingRates",
                    "[{'symbol':'A','fundingRate':'0','intervalEndTimestamp':'2026-13-01T00:00:00'}]",
                    true)
                .schema())
        .isEqualTo("/0/intervalEndTimestamp: \"2026-13-01T00:00:00\" is no time");
  }

  @Test
  void shapesAreLookedAt() {
    assertThat(depth("[['20.51','4']]", "{}").schema())
        .isEqualTo("/asks: an object, and the contract says a list");
    assertThat(depth("['20.51','4']", "['20.51']").schema()).isEqualTo("/asks/0: 1 of 2 places");
    assertThat(walk("getDepth", "[]", true).schema())
        .isEqualTo("a list, and the contract says an object");
    assertThat(walk("getTrades", "{}", true).schema())
        .isEqualTo("an object, and the contract says a list");
    assertThat(walk("getBalances", "{'SOL':3}", true).schema())
        .isEqualTo("/SOL: 3 is a whole number, and the contract says an object");
  }

  @Test
  void numbersStayWithinTheirBounds() {
    String deposit = "[{'id':%s}]";
    assertThat(walk("getDeposits", deposit.formatted("2147483648"), true).schema())
        .isEqualTo("/0/id: 2147483648 is no int32");
    assertThat(walk("getDeposits", deposit.formatted("1.5"), true).schema())
        .isEqualTo("/0/id: 1.5 is a number, and the contract says a whole number");
  }

  @Test
  void whatIsRequiredHasToBeThere() {
    assertThat(depth("'lastUpdateId':'7',", "").required())
        .isEqualTo("/lastUpdateId: absent, and the contract requires it");
    assertThat(depth("'7'", "null").required())
        .isEqualTo("/lastUpdateId: null, and the contract requires it");
  }

  @Test
  void whatTheContractDoesNotKnowIsTold() {
    assertThat(depth("'bids'", "'more':1,'bids'").known())
        .isEqualTo("/more: a member that the contract does not know");
    assertThat(depth("'20.51','4'", "'20.51','4','1'").known())
        .isEqualTo("/asks/0: 3 places, of which the contract knows 2");
    assertThat(walk("getStatus", "{'status':'Sleepy'}", true).known())
        .isEqualTo("/status: \"Sleepy\" is no SystemState value that the contract knows");
    assertThat(walk("getOpenOrders", "[{'orderType':'Iceberg','depth':3}]", false).known())
        .isEqualTo("/0/orderType: a kind of Order that the contract does not know");
    assertThat(walk("getOpenOrders", "[{'id':'3'}]", false).required())
        .isEqualTo("/0/orderType: absent, and the contract requires it");
  }

  @Test
  void timesAreOfTheUnitThatTheContractSays() {
    assertThat(depth("1767225600000000", "1767225600000").units())
        .isEqualTo("/timestamp: 1767225600000 looks like milliseconds, and the contract says us");
    assertThat(depth("1767225600000000", "1767225600").units())
        .isEqualTo("/timestamp: 1767225600 looks like seconds, and the contract says us");
    assertThat(depth("1767225600000000", "1767225600000000000").units())
        .isEqualTo(
            "/timestamp: 1767225600000000000 looks like nanoseconds, and the contract says us");
    assertThat(depth("1767225600000000", "17").units())
        .isEqualTo("/timestamp: 17 is no time between 2017 and 2031");
    String rate = "[{'symbol':'A','fundingRate':'0','intervalEndTimestamp':'%s'}]";
    assertThat(walk("getFundingRates", rate.formatted("1970-01-21T12:00:00"), true).units())
        .isEqualTo("/0/intervalEndTimestamp: 1970-01-21T12:00:00 is no time between 2017 and 2031");
    nothing(walk("getFundingRates", rate.formatted("2025-12-31T23:00:00"), true));
    nothing(walk("getTime", "'1767225600000'", true));
    assertThat(walk("getTime", "'1767225600'", true).units())
        .isEqualTo("1767225600 looks like seconds, and the contract says ms");
  }

  @Test
  void valuesOfAnAccountAreNotQuoted() {
    String balances = "{'SOL':{'available':'sesame','locked':'1','staked':7}}";
    assertThat(walk("getBalances", balances, false).schema())
        .isEqualTo(
            "/SOL/available: a text that is no decimal; /SOL/staked: a whole number, and the"
                + " contract says a text");
    assertThat(
            walk("getOpenOrders", "[{'orderType':'Limit','createdAt':1767225600}]", false).units())
        .isEqualTo("/0/createdAt: looks like seconds, and the contract says ms");
  }

  @Test
  void manyFindingsAreFew() {
    String asks = "['x','1'],".repeat(17) + "['20.51','4']";
    assertThat(depth("['20.51','4']", asks).schema())
        .isEqualTo(
            "/asks/0/0: \"x\" is no decimal; /asks/1/0: \"x\" is no decimal; /asks/2/0: \"x\" is"
                + " no decimal; /asks/3/0: \"x\" is no decimal; /asks/4/0: \"x\" is no decimal;"
                + " and 12 more");
  }

  /** Neither we nor the validator may find anything in what the exchange is known to answer. */
  @Test
  void fixturesAreAllRight() {
    int looked = 0;
    for (ContractIndex.Operation operation : ContractIndex.standard().operations()) {
      JsonNode fixture = whole(operation.id());
      if (operation.content() == ContractIndex.Content.JSON && fixture != null) {
        JsonNode answer = fixture.at("/response/jsonBody");
        assertThat(SchemaValidator.standard().problems(operation, answer))
            .as(operation.id())
            .isEmpty();
        ContractWalk walk = ContractWalk.through(operation.answer(), answer, NOW, true);
        assertThat(walk.schema() + walk.required() + walk.units()).as(operation.id()).isEmpty();
        looked++;
      }
    }
    assertThat(looked).isGreaterThan(40);
  }

  /** The whole answer of an operation that reads, from whichever folder it stands in. */
  private static @Nullable JsonNode whole(String id) {
    String folder = id.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    for (String tag : TAGS) {
      String file = "fixtures/rest/" + tag + "/" + folder + "/full.json";
      if (ContractWalkTest.class.getClassLoader().getResource(file) != null) {
        return Resources.json(file);
      }
    }
    return null;
  }

  /** The validator agrees where it can, and is not asked what it cannot know. */
  @Test
  void theValidatorSeesTypesToo() {
    ContractIndex.Operation depth = ContractIndex.standard().operation("getDepth");
    assertThat(SchemaValidator.standard().problems(depth, json(DEPTH))).isEmpty();
    assertThat(SchemaValidator.standard().problems(depth, json(DEPTH.replace("'4'", "4"))))
        .containsOnlyKeys("/asks/0/1");
    assertThat(SchemaValidator.standard().problems(depth, json(DEPTH.replace("'7'", "null"))))
        .isEmpty();
    assertThat(SchemaValidator.standard().problems(depth, json("[]"))).containsOnlyKeys("");
  }
}
