package io.github.backpack4j.conformance.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.contract.Schema;
import io.github.backpack4j.conformance.exchange.Fixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RedactionTest {
  private static final ContractIndex CONTRACT = ContractIndex.standard();
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Quotients are rounded on the wire. */
  private static final Offset<BigDecimal> ROUNDED = within(new BigDecimal("1e-20"));

  private final Redaction redaction = redaction(1);

  private static Redaction redaction(int seed) {
    byte[] key = new byte[32];
    new Random(seed).nextBytes(key);
    return Redaction.of(new Secrets(), key);
  }

  @Test
  void leavesPublicAnswersAsTheyAreButForSecretsThatTheyEcho() {
    Secrets secrets = new Secrets();
    secrets.addText("a secret of the run");
    JsonNode answer = json("{'status':'Ok','message':'you sent a secret of the run','new':[1.50]}");
    assertThat(Redaction.of(secrets).answer(operation("getStatus"), answer))
        .isEqualTo(json("{'status':'Ok','message':'you sent <redacted>','new':[1.50]}"));
  }

  @Test
  void keepsWhatTheContractKnowsToTellNothingAndDisguisesTheRest() {
    JsonNode fill =
        json(
            """
            [{'clientId':'4711','fee':'0.030735','feeSymbol':'USDC','isMaker':false,
              'orderId':'113881024563871744','price':'20.49','quantity':'3','side':'Bid',
              'symbol':'SOL_USDC_PERP','systemOrderType':null,
              'timestamp':'2023-11-14T22:10:05.123','tradeId':412077}]""");
    JsonNode redacted = redaction.answer(operation("getFills"), fill).get(0);
    assertThat(redacted.at("/price").textValue()).isEqualTo("20.49");
    assertThat(redacted.at("/side").textValue()).isEqualTo("Bid");
    assertThat(redacted.at("/symbol").textValue()).isEqualTo("SOL_USDC_PERP");
    assertThat(redacted.at("/feeSymbol").textValue()).isEqualTo("USDC");
    assertThat(redacted.at("/isMaker").isBoolean()).isTrue();
    assertThat(redacted.at("/systemOrderType").isNull()).isTrue();
    assertThat(redacted.at("/clientId").textValue()).matches("[1-9][0-9]{3}").isNotEqualTo("4711");
    assertThat(redacted.at("/orderId").textValue())
        .matches("[1-9][0-9]{17}")
        .isNotEqualTo("113881024563871744");
    assertThat(redacted.at("/tradeId").asText()).matches("[1-9][0-9]{5}").isNotEqualTo("412077");
    assertThat(redacted.at("/timestamp").textValue())
        .matches("202[23]-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.123");
    BigDecimal factor = decimal(redacted, "/quantity").divide(new BigDecimal("3"));
    assertThat(decimal(redacted, "/fee"))
        .isEqualByComparingTo(factor.multiply(new BigDecimal("0.030735")));
    assertThat(redaction.notes()).isEmpty();
  }

  @Test
  void everyFixtureOfASignedOperationKeepsItsShapeItsOrderAndItsIdentities() {
    int amounts = 0;
    for (int seed = 1; seed <= 5; seed++) {
      for (Fixture fixture : fixtures()) {
        ContractIndex.Operation operation = operationOf(fixture);
        if (!operation.signed()
            || operation.answer() == null
            || !fixture.answer().isContainerNode()) {
          continue;
        }
        JsonNode answer = json(fixture.answer().toString());
        Redaction own = redaction(seed);
        if (operation.id().equals("getBalances")) {
          answer.fieldNames().forEachRemaining(own::know);
        }
        JsonNode redacted = own.answer(operation, answer);
        List<Leaf> leaves = leaves(operation.answer(), answer);
        for (Leaf leaf : leaves) {
          JsonNode other = redacted.at(leaf.place());
          String what = "seed " + seed + ", " + fixture.name() + " " + leaf.place();
          assertThat(other.getNodeType()).as(what).isEqualTo(leaf.value().getNodeType());
          if (leaf.isAmount()) {
            amounts++;
            assertThat(new BigDecimal(other.asText()).signum())
                .as(what)
                .isEqualTo(new BigDecimal(leaf.value().asText()).signum());
          }
        }
        ratios(leaves, redacted, fixture.name());
        order(leaves, redacted, fixture.name());
        times(leaves, redacted, fixture.name());
      }
    }
    assertThat(amounts).isGreaterThan(500);
  }

  @Test
  void everyFrameOfASignedStreamKeepsItsShapeItsOrderAndItsIdentities() throws IOException {
    int amounts = 0;
    for (Path file : files(Path.of("fixtures/streams"), ".jsonl")) {
      List<Leaf> leaves = new ArrayList<>();
      ArrayNode all = JSON.createArrayNode();
      Redaction own = redaction(file.hashCode());
      for (String line : Files.readAllLines(file)) {
        JsonNode frame = line.startsWith("{\"stream\": \"account.") ? JSON.readTree(line) : null;
        if (frame == null || !frame.path("data").isObject()) {
          continue;
        }
        ContractIndex.Channel channel = CONTRACT.channelOf(frame.get("stream").textValue());
        JsonPointer at = JsonPointer.empty().appendIndex(all.size());
        all.add(own.message(channel, frame.get("data")));
        collect(channel.message(), frame.get("data"), at, "", "", leaves);
      }
      List<Leaf> decimals =
          leaves.stream()
              .filter(leaf -> leaf.unit().isEmpty() || leaf.value().asText().matches("-?[0-9.]+"))
              .toList();
      ratios(decimals, all, file.toString());
      order(decimals, all, file.toString());
      amounts += (int) decimals.stream().filter(Leaf::isAmount).count();
    }
    assertThat(amounts).isGreaterThan(200);
  }

  /** What is true of any two amounts is true of any sum of them, and of any times a price. */
  private static void ratios(List<Leaf> leaves, JsonNode redacted, String name) {
    List<Leaf> amounts = leaves.stream().filter(Leaf::isAmount).toList();
    for (Leaf one : amounts) {
      for (Leaf other : amounts) {
        BigDecimal left =
            new BigDecimal(one.value().asText())
                .multiply(new BigDecimal(redacted.at(other.place()).asText()));
        BigDecimal right =
            new BigDecimal(other.value().asText())
                .multiply(new BigDecimal(redacted.at(one.place()).asText()));
        assertThat(left).as(name + one.place() + other.place()).isEqualByComparingTo(right);
      }
    }
    leaves.stream()
        .filter(leaf -> Set.of("quote/base", "fraction", "bps", "multiple").contains(leaf.unit()))
        .forEach(leaf -> assertThat(redacted.at(leaf.place())).isEqualTo(leaf.value()));
  }

  /** Of ids in one column the later one is still the greater. */
  private static void order(List<Leaf> leaves, JsonNode redacted, String name) {
    for (Leaf one : leaves) {
      for (Leaf other : leaves) {
        if (one.isId() && one.name().equals(other.name())) {
          String first = one.value().asText();
          String second = other.value().asText();
          if (first.matches("[1-9][0-9]*") && first.length() == second.length()) {
            assertThat(compared(redacted, one, other))
                .as(name + one.place() + other.place())
                .isEqualTo(Integer.signum(first.compareTo(second)));
          }
        }
      }
    }
  }

  private static int compared(JsonNode redacted, Leaf one, Leaf other) {
    return Integer.signum(
        redacted.at(one.place()).asText().compareTo(redacted.at(other.place()).asText()));
  }

  private static void times(List<Leaf> leaves, JsonNode redacted, String name) {
    List<Duration> shifts =
        leaves.stream()
            .filter(leaf -> leaf.unit().equals("iso"))
            .map(leaf -> Duration.between(time(redacted.at(leaf.place())), time(leaf.value())))
            .distinct()
            .toList();
    assertThat(shifts).as(name).hasSizeLessThan(2);
    shifts.forEach(
        shift -> {
          assertThat(shift.toDays()).isBetween(30L, 365L);
          assertThat(shift.getNano()).isZero();
        });
  }

  private static LocalDateTime time(JsonNode text) {
    return LocalDateTime.parse(text.textValue().replace(' ', 'T').replace("Z", ""));
  }

  @Test
  void keepsTheIdentitiesThatTheExchangeIsKnownFor() {
    JsonNode collateral =
        redaction.answer(
            operation("getCollateral"),
            json(Fixture.load("capital/get-collateral/full").answer().toString()));
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode row : collateral.path("collateral")) {
      sum = sum.add(decimal(row, "/balanceNotional"));
      assertThat(decimal(row, "/balanceNotional"))
          .isEqualByComparingTo(
              decimal(row, "/totalQuantity").multiply(decimal(row, "/assetMarkPrice")));
      assertThat(decimal(row, "/collateralValue"))
          .isCloseTo(
              decimal(row, "/balanceNotional").multiply(decimal(row, "/collateralWeight")),
              ROUNDED);
      assertThat(decimal(row, "/totalQuantity"))
          .isEqualByComparingTo(
              decimal(row, "/availableQuantity")
                  .add(decimal(row, "/lendQuantity"))
                  .add(decimal(row, "/openOrderQuantity")));
    }
    assertThat(decimal(collateral, "/assetsValue")).isEqualByComparingTo(sum);
    assertThat(sum).isNotEqualByComparingTo("2369");
    for (JsonNode position :
        redaction.answer(
            operation("getPositions"),
            json(Fixture.load("position/get-positions/long-and-short").answer().toString()))) {
      assertThat(decimal(position, "/netCost"))
          .isCloseTo(
              decimal(position, "/entryPrice").multiply(decimal(position, "/netQuantity")),
              ROUNDED);
      assertThat(decimal(position, "/netExposureNotional"))
          .isEqualByComparingTo(
              decimal(position, "/markPrice").multiply(decimal(position, "/netExposureQuantity")));
    }
  }

  @Test
  void theSameBecomesTheSameInAnswersFramesAndRequests() {
    String id = "113881024563871744";
    JsonNode order =
        redaction
            .answer(
                operation("getOpenOrders"),
                json("[{'orderType':'Limit','id':'%s','clientId':77}]".formatted(id)))
            .get(0);
    ContractIndex.Channel channel = CONTRACT.channelOf("account.orderUpdate.SOL_USDC");
    JsonNode frame =
        redaction.frame(
            channel,
            json(
                "{'stream':'account.orderUpdate.SOL_USDC','data':{'e':'orderAccepted','i':'%s','c':77,'E':1700000000000000}}"
                    .formatted(id)));
    assertThat(frame.at("/stream").textValue()).isEqualTo("account.orderUpdate.SOL_USDC");
    assertThat(frame.at("/data/i")).isEqualTo(order.get("id")).isNotEqualTo(json("'" + id + "'"));
    assertThat(frame.at("/data/c")).isEqualTo(order.get("clientId"));
    String target =
        redaction.target(
            operation("getOrder"),
            "/api/v1/order?clientId=77&orderId=" + id + "&symbol=SOL_USDC&key=1");
    assertThat(target)
        .isEqualTo(
            "/api/v1/order?clientId=%s&orderId=%s&symbol=SOL_USDC"
                .formatted(order.get("clientId").asText(), order.get("id").asText()));
    assertThat(
            redaction.body(
                operation("cancelOrder"),
                json("{'orderId':'%s','symbol':'SOL_USDC'}".formatted(id))))
        .isEqualTo(
            json("{'orderId':'%s','symbol':'SOL_USDC'}".formatted(order.get("id").asText())));
  }

  @Test
  void leavesOutWhatTheContractDoesNotKnowAndNamesIt() {
    JsonNode balances =
        redaction.answer(
            operation("getBalances"),
            json(
                "{'SOL':{'available':'1','locked':'0','staked':'0','vested':'secret','acct987654':1},'my account':{}}"));
    assertThat(balances.path("SOL").fieldNames())
        .toIterable()
        .containsExactly("available", "locked", "staked");
    assertThat(balances.fieldNames()).toIterable().hasSize(2).doesNotContain("my account");
    assertThat(redaction.notes())
        .containsExactly(
            "getBalances /*: left out vested, which the contract does not know",
            "getBalances /*: left out a member, which the contract does not know");
  }

  @Test
  void namesNoMembersOfWhatIsAMapBySurprise() {
    redaction.answer(
        operation("getAccount"), json("{'ann':1,'bob':1,'cid':1,'dan':1,'eve':1,'fay':1}"));
    assertThat(redaction.notes())
        .containsExactly("getAccount: left out many members, which the contract does not know");
  }

  @Test
  void limitsAreMultipliedByFactorsOfTheirOwn() {
    JsonNode account =
        redaction.answer(
            operation("getAccount"), json("{'borrowLimit':'1000','positionLimit':'1000'}"));
    JsonNode most =
        redaction.answer(
            operation("getMaxWithdrawalQuantity"), json("{'maxWithdrawalQuantity':'1000'}"));
    JsonNode balance =
        redaction.answer(operation("getBalances"), json("{'SOL':{'available':'1000'}}"));
    assertThat(
            Set.of(
                account.get("borrowLimit"),
                account.get("positionLimit"),
                most.get("maxWithdrawalQuantity"),
                balance.at("/SOL/available")))
        .hasSize(4);
  }

  @Test
  void secretNumbersAreNotTurnedWithIds() {
    long first = turned("getDepositAddress", "{'address':'1000000000'}", "/address");
    long second = turned("getDepositAddress", "{'address':'1000000001'}", "/address");
    assertThat(second - first).isNotEqualTo(1);
    assertThat(
            turned("getPositions", "[{'positionId':'1000000001'}]", "/0/positionId")
                - turned("getPositions", "[{'positionId':'1000000000'}]", "/0/positionId"))
        .isEqualTo(1);
  }

  private long turned(String operation, String answer, String place) {
    return Long.parseLong(
        redaction.answer(operation(operation), json(answer)).at(place).textValue());
  }

  @Test
  void keepsOnlyTheKindOfWhatIsNotAsTheContractHasIt() {
    JsonNode fill =
        redaction
            .answer(
                operation("getFills"),
                json(
                    "[{'price':'Alice','quantity':{'a':1},'side':'alice','isMaker':'Alice','timestamp':'at 5'}]"))
            .get(0);
    assertThat(fill.at("/price").textValue()).matches("[A-Z][a-z]{4}").isNotEqualTo("Alice");
    assertThat(fill.at("/quantity").isObject()).isTrue();
    assertThat(fill.at("/quantity").isEmpty()).isTrue();
    assertThat(fill.at("/side").textValue()).isEqualTo("UnheardOf");
    assertThat(fill.at("/isMaker").textValue()).matches("[A-Z][a-z]{4}").isNotEqualTo("Alice");
    assertThat(fill.at("/timestamp").textValue()).matches("[a-z]{2}x[0-9]").isNotEqualTo("at 5");
    assertThat(redaction.notes())
        .contains("getFills /*/side: a value that the contract does not list");
  }

  @Test
  void whateverStandsWhereInAnAnswerNoTextComesThroughThatTheContractDoesNotList() {
    String secret = "Zq7 secret_Q9";
    ObjectNode object = JSON.createObjectNode().put(secret, secret);
    List<JsonNode> plants =
        List.of(TextNode.valueOf(secret), object, JSON.createArrayNode().add(secret).add(object));
    int planted = 0;
    for (Fixture fixture : fixtures()) {
      ContractIndex.Operation operation = operationOf(fixture);
      if (!operation.signed() || !fixture.name().endsWith("/full") || operation.answer() == null) {
        continue;
      }
      for (JsonPointer place : places(fixture.answer(), JsonPointer.empty())) {
        for (JsonNode plant : plants) {
          JsonNode answer = fixture.answer().deepCopy();
          plant(answer, place, plant, secret);
          Redaction own = redaction(planted);
          assertThat(own.answer(operation, answer) + " " + own.notes())
              .as(fixture.name() + " " + place)
              .doesNotContain("Zq7", "secret_Q9");
          planted++;
        }
      }
    }
    assertThat(planted).isGreaterThan(1000);
  }

  /** In the place of a value, and under a name of its own beside it. */
  private static void plant(JsonNode answer, JsonPointer place, JsonNode plant, String name) {
    JsonNode holder = answer.at(place.head());
    if (holder instanceof ArrayNode list) {
      list.set(place.last().getMatchingIndex(), plant);
    } else {
      ((ObjectNode) holder).set(place.last().getMatchingProperty(), plant);
      ((ObjectNode) holder).set(name, plant);
    }
  }

  private static List<JsonPointer> places(JsonNode node, JsonPointer at) {
    List<JsonPointer> places = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      places.add(at.appendProperty(each.getKey()));
      places.addAll(places(each.getValue(), at.appendProperty(each.getKey())));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      places.add(at.appendIndex(i));
      places.addAll(places(node.get(i), at.appendIndex(i)));
    }
    return places;
  }

  @Test
  void pseudonymsHaveTheShapeOfTheirOriginals() {
    Map<String, String> shapes = new TreeMap<>();
    shapes.put(
        "8a9f0c3e-1b2d-4e5f-8a7b-0123456789ab",
        "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}");
    shapes.put("0x52908400098527886E0F7030069857D2E4169EE7", "0x[0-9A-F]{40}");
    shapes.put("4Nd1mBQtrMJVYVfKf2PJy9NZUZdTAsp7D4xWLs4gDB4T", "[1-9A-HJ-NP-Za-km-z]{44}");
    shapes.put("alice@example.com", "[a-z]{5}@[a-z]{7}\\.[a-z]{3}");
    shapes.put("DE89370400440532013000", "[A-Z]{2}[0-9]{20}");
    Pseudonyms pseudonyms = new Pseudonyms(new byte[32]);
    shapes.forEach(
        (original, shape) ->
            assertThat(pseudonyms.text(original)).matches(shape).isNotEqualTo(original));
    assertThat(pseudonyms.text("alice@example.com"))
        .isEqualTo(pseudonyms.text("alice@example.com"));
    assertThat(pseudonyms.text("")).isEmpty();
    assertThat(pseudonyms.text("0")).isEqualTo("0");
  }

  @Test
  void differentNumbersGetDifferentPseudonymsInTheSameOrder() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      byte[] key = new byte[32];
      random.nextBytes(key);
      Pseudonyms pseudonyms = new Pseudonyms(key);
      long id = 100_000_000 + random.nextInt(800_000_000);
      long before = 0;
      for (int i = 0; i < 100; i++) {
        id += 1 + random.nextInt(1000);
        if (id > 999_999_999) {
          break;
        }
        String pseudonym = pseudonyms.ordered("id", String.valueOf(id), null);
        assertThat(pseudonym).hasSize(9).isNotEqualTo(String.valueOf(id));
        assertThat(Long.parseLong(pseudonym)).as("seed %d", seed).isGreaterThan(before);
        before = Long.parseLong(pseudonym);
      }
    }
  }

  @Test
  void amountsKeepZerosAndSigns() {
    Amounts amounts = new Amounts(new byte[32], "amounts");
    assertThat(amounts.of("0")).isEqualTo("0");
    assertThat(amounts.of("0.000")).isEqualTo("0.000");
    assertThat(amounts.of("-1.5")).startsWith("-");
    for (String each : List.of("2000", "0.5", "3826.8888888888888888888888889", "125.75")) {
      assertThat(amounts.of(each)).doesNotMatch(".*\\..*0").isNotEqualTo(each);
    }
    assertThat(new BigDecimal(amounts.of("20.50")).scale())
        .isEqualTo(1 + new BigDecimal(amounts.of("20.5")).scale());
  }

  @Test
  void keepsHeadersByTheirNames() {
    assertThat(
            redaction.headers(
                Map.of(
                    "Content-Type", List.of("application/json"),
                    "age", List.of("7"),
                    "X-RateLimit-Remaining", List.of("3"),
                    "Set-Cookie", List.of("session=1"),
                    "X-API-Key", List.of("k"),
                    "X-Request-Id", List.of("r"))))
        .containsOnlyKeys("Content-Type", "age", "X-RateLimit-Remaining");
  }

  @Test
  void refusalsOfSignedOperationsKeepTheirCodeAlone() {
    ContractIndex.Operation fills = operation("getFills");
    assertThat(redaction.refusal(fills, json("{'code':'UNAUTHORIZED','message':'key abc','x':1}")))
        .isEqualTo(json("{'code':'UNAUTHORIZED','message':'<redacted>'}"));
    assertThat(redaction.refusal(fills, json("{'code':'KEY_ABC'}")))
        .isEqualTo(json("{'code':'UnheardOf'}"));
    assertThat(redaction.text(fills, "no account alice"))
        .isEqualTo("(16 characters about an account)");
  }

  /**
   * A value of an answer, and what the contract says of it.
   *
   * @param owner the name of the schema that has the member
   */
  private record Leaf(JsonPointer place, String owner, String name, Schema schema, JsonNode value) {
    String unit() {
      return schema.says("x-backpack-unit").asText();
    }

    boolean isAmount() {
      return Set.of("base", "quote", "asset", "usd").contains(unit())
          && schema.says("format").asText().startsWith("decimal")
          && !value.asText().endsWith("%")
          && !name.endsWith("Price")
          && !name.startsWith("max")
          && !name.endsWith("Limit")
          && !(owner.equals("Withdrawal") && name.matches("fee|fiatFee"));
    }

    boolean isId() {
      return unit().isEmpty() && name.matches("id|i|orderId|tradeId|positionId|quoteId|rfqId");
    }
  }

  private static List<Leaf> leaves(Schema schema, JsonNode value) {
    List<Leaf> leaves = new ArrayList<>();
    collect(schema, value, JsonPointer.empty(), "", "", leaves);
    return leaves;
  }

  private static void collect(
      Schema schema, JsonNode value, JsonPointer at, String owner, String name, List<Leaf> leaves) {
    if (value.isNull() || value.isMissingNode()) {
      return;
    }
    switch (schema.kind()) {
      case UNION -> {
        Schema kind = schema.kindOf(value);
        if (kind != null) {
          collect(kind, value, at, owner, name, leaves);
        }
      }
      case JOINED -> schema.parts().forEach(p -> collect(p, value, at, owner, name, leaves));
      case OBJECT ->
          schema
              .properties()
              .forEach(
                  (each, member) ->
                      collect(
                          member,
                          value.path(each),
                          at.appendProperty(each),
                          String.valueOf(schema.name()),
                          each,
                          leaves));
      case MAP ->
          value
              .properties()
              .forEach(
                  each ->
                      collect(
                          schema.element(),
                          each.getValue(),
                          at.appendProperty(each.getKey()),
                          owner,
                          name,
                          leaves));
      case LIST, TUPLE -> {
        for (int i = 0; i < value.size(); i++) {
          collect(schema.element(), value.path(i), at.appendIndex(i), owner, name, leaves);
        }
      }
      case ENUM, SCALAR -> leaves.add(new Leaf(at, owner, name, schema, value));
    }
  }

  private static List<Fixture> fixtures() {
    Path root = Path.of("fixtures/rest");
    return files(root, ".json").stream()
        .map(file -> root.relativize(file).toString().replace(".json", "").replace('\\', '/'))
        .map(Fixture::load)
        .toList();
  }

  private static List<Path> files(Path root, String suffix) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ContractIndex.Operation operationOf(Fixture fixture) {
    String method = fixture.request().method();
    String path = fixture.request().path();
    return CONTRACT.operations().stream()
        .filter(each -> each.method().equals(method) && each.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static ContractIndex.Operation operation(String id) {
    return CONTRACT.operation(id);
  }

  private static BigDecimal decimal(JsonNode node, String place) {
    return new BigDecimal(node.at(place).asText());
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
