package io.github.backpack4j.conformance.exchange;

import static io.github.backpack4j.conformance.exchange.Requests.BID;
import static io.github.backpack4j.conformance.exchange.Requests.BID_STRING;
import static io.github.backpack4j.conformance.exchange.Requests.KEY;
import static io.github.backpack4j.conformance.exchange.Requests.NOW;
import static io.github.backpack4j.conformance.exchange.Requests.and;
import static io.github.backpack4j.conformance.exchange.Requests.bid;
import static io.github.backpack4j.conformance.exchange.Requests.headers;
import static io.github.backpack4j.conformance.exchange.Requests.publicRead;
import static io.github.backpack4j.conformance.exchange.Requests.signed;
import static io.github.backpack4j.conformance.exchange.Requests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
  private static final String INVALID_SIGNATURE =
      "400 {\"code\":\"INVALID_CLIENT_REQUEST\",\"message\":\"Invalid signature\"}";

  private final Judge judge = new Judge(Rulebook.standard());

  @Test
  void takesACorrectlySignedOrder() {
    Judge.Verdict verdict = judge.judge(bid(BID, BID_STRING), Instant.ofEpochMilli(NOW));

    assertThat(verdict.refusal()).isNull();
    assertThat(verdict.signingString()).isEqualTo(BID_STRING);
  }

  @Test
  void takesTheMembersOfABodyInAnyOrderAndLayout() {
    String body =
        "{ \"symbol\": \"SOL_USDC\", \"quantity\": \"3\",\n"
            + " \"side\": \"Bid\", \"price\": \"20.5\", \"orderType\": \"Limit\" }";

    assertThat(refusal(bid(body, BID_STRING))).isEqualTo("none");
  }

  @Test
  void takesARequestWithoutAWindowAsOneOfFiveSeconds() {
    assertThat(refusal(with(bid(BID, BID_STRING), "X-Window", null))).isEqualTo("none");
  }

  @Test
  void readsQueryValuesDecoded() {
    String text =
        "instruction=orderQuery&orderId=a b+c%&symbol=SOL_USDC&timestamp=1700000000000&window=5000";

    assertThat(
            refusal(signed("GET", "/api/v1/order", "symbol=SOL_USDC&orderId=a+b%2Bc%25", "", text)))
        .isEqualTo("none");
  }

  @Test
  void takesARepeatedQueryNameInTheOrderSent() {
    String perpFirst =
        "instruction=fillHistoryQueryAll&limit=10&marketType=PERP&marketType=SPOT&timestamp=1700000000000&window=5000";
    String path = "/wapi/v1/history/fills";

    assertThat(
            refusal(signed("GET", path, "marketType=PERP&marketType=SPOT&limit=10", "", perpFirst)))
        .isEqualTo("none");
    assertThat(
            refusal(signed("GET", path, "marketType=SPOT&marketType=PERP&limit=10", "", perpFirst)))
        .isEqualTo(INVALID_SIGNATURE);
  }

  @Test
  void readsAnObjectWithinABodyAsItsJsonWithSortedNames() {
    String body =
        BID.replace("{", "{\"note\": {\"b\": [1.0, \"x \\\"y\\\"\", null], \"a\": {\"d\": true}},");
    String text =
        BID_STRING.replace(
            "&orderType", "&note={\"a\":{\"d\":true},\"b\":[1.0,\"x \\\"y\\\"\",null]}&orderType");

    assertThat(refusal(bid(body, text))).isEqualTo("none");
    assertThat(refusal(bid(body, text.replace("\"d\":true", "\"d\": true"))))
        .isEqualTo(INVALID_SIGNATURE);
    assertThat(refusal(bid(body.replace("\"d\"", "\"d\":1,\"d\""), text)))
        .isEqualTo("400 parse request payload error: duplicate field `d`");
  }

  @Test
  void refusesASignatureOverAnotherInstruction() {
    assertThat(refusal(bid(BID, BID_STRING.replace("orderExecute", "orderCancel"))))
        .isEqualTo(INVALID_SIGNATURE);
  }

  @Test
  void refusesASignatureOverUnsortedParameters() {
    assertThat(
            refusal(
                bid(
                    BID,
                    "instruction=orderExecute&symbol=SOL_USDC&orderType=Limit&price=20.5&quantity=3&side=Bid&timestamp=1700000000000&window=5000")))
        .isEqualTo(INVALID_SIGNATURE);
  }

  @Test
  void refusesABodyThatWasAlteredAfterSigning() {
    assertThat(refusal(bid(BID.replace("20.5", "20.50"), BID_STRING))).isEqualTo(INVALID_SIGNATURE);
    assertThat(refusal(bid(BID.replace("{", "{\"postOnly\":true,"), BID_STRING)))
        .isEqualTo(INVALID_SIGNATURE);
  }

  @Test
  void refusesAnotherKeyThanTheOneThatSigned() {
    assertThat(
            refusal(
                with(
                    bid(BID, BID_STRING),
                    "X-API-Key",
                    TestKey.load("rfc8032-test-2").verifyingKey())))
        .isEqualTo(INVALID_SIGNATURE);
  }

  @Test
  void refusesABatchWhoseInstructionStandsOnlyOnce() {
    String once = BID_STRING.replace("&timestamp", "&" + parameters() + "&timestamp");
    String each =
        BID_STRING.replace(
            "&timestamp", "&instruction=orderExecute&" + parameters() + "&timestamp");
    String body = "[" + BID + "," + BID + "]";

    assertThat(refusal(signed("POST", "/api/v1/orders", null, body, once)))
        .isEqualTo(INVALID_SIGNATURE);
    assertThat(refusal(signed("POST", "/api/v1/orders", null, body, each))).isEqualTo("none");
  }

  @Test
  void asksForTheThreeHeadersBeforeItLooksAtThem() {
    for (String header : new String[] {"X-API-Key", "X-Signature", "X-Timestamp"}) {
      assertThat(refusal(with(bid(BID, "anything"), header, null)))
          .as(header)
          .isEqualTo("401 {\"code\":\"UNAUTHORIZED\",\"message\":\"Unauthorized\"}");
    }
  }

  @Test
  void refusesASignatureThatIsNotBase64() {
    assertThat(refusal(with(bid(BID, BID_STRING), "X-Signature", "?")))
        .isEqualTo(
            "400 {\"code\":\"INVALID_CLIENT_REQUEST\",\"message\":\"Invalid X-Signature header\"}");
  }

  @Test
  void takesBase64OnlyInTheStandardAlphabetAndWithItsPadding() {
    String notBase64 =
        "400 {\"code\":\"INVALID_CLIENT_REQUEST\",\"message\":\"Invalid X-Signature header\"}";
    ReceivedRequest right = bid(BID, BID_STRING);
    String signature = KEY.sign(BID_STRING);
    String urlSafe = signature.replace('+', '-').replace('/', '_');

    assertThat(signature).endsWith("==").isNotEqualTo(urlSafe);
    assertThat(refusal(with(right, "X-Signature", signature.replace("=", ""))))
        .isEqualTo(notBase64);
    assertThat(refusal(with(right, "X-Signature", urlSafe))).isEqualTo(notBase64);
    assertThat(refusal(with(right, "X-Signature", signature.replace("Q==", "R=="))))
        .isEqualTo(notBase64);
    assertThat(refusal(with(right, "X-API-Key", KEY.verifyingKey().replace("=", ""))))
        .isEqualTo(INVALID_SIGNATURE);
    assertThat(refusal(with(right, "X-API-Key", KEY.verifyingKey().replace('/', '_'))))
        .isEqualTo(INVALID_SIGNATURE);
  }

  @Test
  void takesNoHeaderOfAuthenticationTwice() {
    ReceivedRequest right = bid(BID, BID_STRING);

    for (String header : List.of("X-API-Key", "X-Signature", "X-Timestamp", "X-Window")) {
      assertThat(refusal(and(right, header, String.valueOf(right.header(header)))))
          .isEqualTo(
              "400 {\"code\":\"INVALID_CLIENT_REQUEST\",\"message\":\"Header "
                  + header
                  + " must be sent once\"}");
    }
  }

  @Test
  void countsAHeaderWhateverTheCaseOfItsName() {
    ReceivedRequest twice =
        new ReceivedRequest(
            "GET",
            "/api/v1/ping",
            null,
            Map.of("X-Window", List.of("5000"), "X-WINDOW", List.of("5000")),
            "",
            null,
            null);

    assertThat(twice.count("x-window")).isEqualTo(2);
  }

  @Test
  void takesNoQueryBesideABodyAndNoBodyThatNothingReads() {
    String mixed = "400 no operation takes a query beside a body, nor a body that it does not read";
    String balances = "instruction=balanceQuery&timestamp=1700000000000&window=5000";

    assertThat(refusal(signed("POST", "/api/v1/order", "postOnly=true", BID, BID_STRING)))
        .isEqualTo(mixed);
    assertThat(refusal(signed("GET", "/api/v1/capital", null, "{}", balances))).isEqualTo(mixed);
    assertThat(refusal(signed("GET", "/api/v1/capital", null, "", balances))).isEqualTo("none");
  }

  @Test
  void refusesAQueryThatCannotBeDecoded() {
    for (String query : List.of("symbol=%", "symbol=SOL%2", "symbol=%zz", "symbol=%+1", "%=1")) {
      assertThat(refusal(publicRead("/api/v1/depth", query)))
          .isEqualTo("400 failed to parse the query: malformed `%`");
    }
  }

  @Test
  void takesNoMemberTwice() {
    assertThat(refusal(bid(BID.replace("{", "{\"price\":\"20.5\","), BID_STRING)))
        .isEqualTo("400 parse request payload error: duplicate field `price`");
    assertThat(refusal(bid(BID.replace("{", "{\"price\":null,"), BID_STRING)))
        .isEqualTo("400 parse request payload error: duplicate field `price`");
  }

  @Test
  void takesNoBatchWithoutOrders() {
    String text = "timestamp=1700000000000&window=5000";

    assertThat(refusal(signed("POST", "/api/v1/orders", null, "[]", text)))
        .isEqualTo("400 parse request payload error: expected at least one element");
  }

  @Test
  void takesOneNameOfAnOrderAndNotTwo() {
    String neither =
        "400 {\"code\":\"INVALID_CLIENT_REQUEST\",\"message\":\"Must specify exactly one of"
            + " orderId and clientId\"}";

    assertThat(query("clientId=0&orderId=28&symbol=SOL_USDC")).isEqualTo(neither);
    assertThat(query("symbol=SOL_USDC")).isEqualTo(neither);
    assertThat(query("clientId=0&symbol=SOL_USDC")).isEqualTo("none");
    assertThat(query("orderId=28&symbol=SOL_USDC")).isEqualTo("none");
    assertThat(cancel("\"clientId\":0,\"orderId\":\"28\",", "clientId=0&orderId=28&"))
        .isEqualTo(neither);
    assertThat(cancel("", "")).isEqualTo(neither);
    assertThat(cancel("\"clientId\":0,\"orderId\":null,", "clientId=0&")).isEqualTo("none");
    assertThat(cancel("\"orderId\":\"28\",", "orderId=28&")).isEqualTo("none");
  }

  @Test
  void looksAtTheSignatureBeforeItMissesTheNameOfAnOrder() {
    assertThat(refusal(signed("GET", "/api/v1/order", "symbol=SOL_USDC", "", "anything")))
        .isEqualTo(INVALID_SIGNATURE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          price          | 20.5         | string(decimal)
          price          | "2.05e1"     | string(decimal)
          price          | "80%"        | string(decimal)
          price          | ""           | string(decimal)
          quantity       | 3            | string(decimal)
          triggerPrice   | 18.25        | string
          symbol         | 7            | MarketSymbol
          clientId       | "7"          | integer(uint32)
          clientId       | -1           | integer(uint32)
          clientId       | 4294967296   | integer(uint32)
          clientId       | 7.0          | integer(uint32)
          clientId       | 7e0          | integer(uint32)
          brokerId       | 65536        | integer(uint16)
          postOnly       | "true"       | boolean
          reduceOnly     | 1            | boolean
          """)
  void takesNoMemberThatIsWrittenAsAnotherType(String name, String json, String type) {
    String body = BID.replaceAll("\"" + name + "\":\"[^\"]*\",?", "").replace(",}", "}");

    assertThat(refusal(bid(body.replace("{", "{\"" + name + "\":" + json + ","), "anything")))
        .isEqualTo(
            "400 parse request payload error: failed to parse \"%s\": Expected input type \"%s\","
                    .formatted(type, type)
                + " found %s. (occurred while parsing \"OrderExecutePayload\")".formatted(json));
  }

  @Test
  void takesNoEnumerationThatIsWrittenAsANumber() {
    assertThat(refusal(bid(BID.replace("\"Bid\"", "1"), "anything")))
        .isEqualTo(
            "400 parse request payload error: failed to parse \"Side\": Expect a valid enumeration"
                + " value. (occurred while parsing \"OrderExecutePayload\")");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/klines, symbol=SOL_USDC&interval=1h&startTime=now, startTime, integer(int64), now",
    "/api/v1/klines, symbol=SOL_USDC&interval=1h&startTime=1.5, startTime, integer(int64), 1.5",
    "/api/v1/klines, symbol=SOL_USDC&interval=1h&startTime=9223372036854775808, startTime,"
        + " integer(int64), 9223372036854775808",
    "/wapi/v1/history/fills, limit=-1, limit, integer(uint64), -1",
    "/api/v1/order, symbol=SOL_USDC&clientId=4294967296, clientId, integer(uint32), 4294967296",
    "/api/v1/order, symbol=SOL_USDC&clientId=, clientId, integer(uint32), ''"
  })
  void takesNoParameterThatIsNoNumberOfItsType(
      String path, String query, String name, String type, String found) {
    assertThat(refusal(publicRead(path, query)))
        .isEqualTo(
            "400 failed to parse parameter `%s`: failed to parse \"%s\": Expected input type \"%s\","
                    .formatted(name, type, type)
                + " found \"%s\".".formatted(found));
  }

  @Test
  void takesTheLargestNumbers() {
    String body = BID.replace("{", "{\"brokerId\":65535,\"clientId\":4294967295,");
    String text = BID_STRING.replace("&orderType", "&brokerId=65535&clientId=4294967295&orderType");

    assertThat(refusal(bid(body, text))).isEqualTo("none");
    assertThat(
            refusal(
                publicRead(
                    "/api/v1/klines", "symbol=SOL_USDC&interval=1h&startTime=9223372036854775807")))
        .isEqualTo("none");
  }

  @Test
  void allowsTheClockTenMinutesEitherWay() {
    String tooFar =
        "400 {\"code\":\"INVALID_CLIENT_REQUEST\",\"message\":\"Invalid timestamp: must be within"
            + " 10 minutes of current time\"}";

    assertThat(refusalAt(bid(BID, BID_STRING), NOW - 600_000)).isEqualTo("none");
    assertThat(refusalAt(bid(BID, BID_STRING), NOW - 600_001)).isEqualTo(tooFar);
    assertThat(refusalAt(bid(BID, BID_STRING), NOW + 600_001)).isEqualTo(tooFar);
  }

  @Test
  void takesARequestUntilTimestampPlusWindow() {
    assertThat(refusalAt(bid(BID, BID_STRING), NOW + 5_000)).isEqualTo("none");
    assertThat(refusalAt(bid(BID, BID_STRING), NOW + 5_001))
        .isEqualTo("400 {\"code\":\"INVALID_CLIENT_REQUEST\",\"message\":\"Request has expired\"}");
  }

  @Test
  void refusesAWindowAboveSixtySeconds() {
    assertThat(refusal(windowOf(60_000))).isEqualTo("none");
    assertThat(refusal(windowOf(60_001)))
        .isEqualTo(
            "400 {\"code\":\"INVALID_CLIENT_REQUEST\",\"message\":\"Invalid window: must be at most"
                + " 60000\"}");
  }

  @Test
  void saysInPlainTextWhatItCannotParseBeforeItLooksAtTheSignature() {
    assertThat(refusal(bid("{\"orderType\":", "anything")))
        .startsWith("400 parse request payload error: invalid JSON");
    assertThat(refusal(bid(BID.replace("Limit", "Pegged"), "anything")))
        .isEqualTo(
            "400 parse request payload error: failed to parse \"OrderTypeEnum\": Expect a valid"
                + " enumeration value. (occurred while parsing \"OrderExecutePayload\")");
    assertThat(refusal(publicRead("/api/v1/depth", "symbol=SOL_USDC&limit=7")))
        .isEqualTo(
            "400 failed to parse parameter `limit`: failed to parse \"DepthLimit\": Expect a valid"
                + " enumeration value.");
    assertThat(refusal(publicRead("/api/v1/depth", null)))
        .startsWith("400 failed to parse parameter `symbol`");
  }

  @Test
  void doesNotMindAuthenticationOnAPublicPath() {
    ReceivedRequest depth =
        signed("GET", "/api/v1/depth", "symbol=SOL_USDC", "", "anything at all");

    assertThat(judge.judge(depth, Instant.ofEpochMilli(NOW)))
        .isEqualTo(new Judge.Verdict(null, null));
  }

  @Test
  void answersAnUnknownPathInPlainText() {
    assertThat(refusal(publicRead("/api/v2/depth", null))).isEqualTo("404 404 not found");
  }

  private static String parameters() {
    return "orderType=Limit&price=20.5&quantity=3&side=Bid&symbol=SOL_USDC";
  }

  private String query(String query) {
    String text = "instruction=orderQuery&" + query + "&timestamp=1700000000000&window=5000";
    return refusal(signed("GET", "/api/v1/order", query, "", text));
  }

  private String cancel(String names, String signedNames) {
    String text =
        "instruction=orderCancel&"
            + signedNames
            + "symbol=SOL_USDC&timestamp=1700000000000&window=5000";
    String body = "{" + names + "\"symbol\":\"SOL_USDC\"}";
    return refusal(signed("DELETE", "/api/v1/order", null, body, text));
  }

  private static ReceivedRequest windowOf(long window) {
    String text = BID_STRING.replace("window=5000", "window=" + window);
    return new ReceivedRequest(
        "POST", "/api/v1/order", null, headers(text, NOW, window), BID, null, null);
  }

  private String refusal(ReceivedRequest request) {
    return refusalAt(request, NOW);
  }

  private String refusalAt(ReceivedRequest request, long now) {
    Refusal refusal = judge.judge(request, Instant.ofEpochMilli(now)).refusal();
    return refusal == null ? "none" : refusal.toString();
  }
}
