package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * A way in which a server can go wrong, for the {@link StandIn} to show.
 *
 * <p>Each is meant for one operation; those that do not look into the answer can be had of any.
 */
public enum Misbehaviour {
  NO_ANSWER("never answers", "getStatus", reply -> reply.going(Reply.Course.SILENT)),
  CLOSED_WITHOUT_A_WORD(
      "closes the connection without a word",
      "getPredictionTags",
      reply -> reply.going(Reply.Course.CLOSED)),
  STOPS_IN_THE_BODY(
      "stops in the middle of the body",
      "getPredictionEvents",
      reply -> reply.going(Reply.Course.STALLED)),
  CUT_IN_THE_BODY(
      "is cut in the middle of the body",
      "getCollateralParameters",
      reply -> reply.going(Reply.Course.CUT)),
  IN_MAINTENANCE(
      "answers 503 as in maintenance",
      "getBorrowLendMarketHistory",
      reply -> Reply.refusal(503, "MAINTENANCE", "System under maintenance")),
  TOO_MANY_REQUESTS(
      "answers 429",
      "getTradeHistory",
      reply ->
          Reply.refusal(429, "TOO_MANY_REQUESTS", "Too many requests")
              .withHeader("Retry-After", "1")),
  PAGE_OF_THE_GATEWAY(
      "answers 502 with a page of HTML",
      "getRfqHistory",
      reply -> Reply.html(502, "502 Bad Gateway")),
  PAGE_INSTEAD_OF_JSON(
      "answers 200 with a page of HTML",
      "getAssets",
      reply -> Reply.html(200, "Checking your browser")),
  INTERNAL_ERROR(
      "answers 500 in JSON",
      "getFundingPayments",
      reply -> Reply.refusal(500, "INTERNAL_ERROR", "Internal server error")),
  WRONG_CONTENT_TYPE(
      "calls JSON plain text",
      "getFundingRates",
      reply -> reply.withHeader("Content-Type", "text/plain; charset=utf-8")),
  CREATED("answers 201", "getWallets", reply -> reply.withStatus(201)),
  NO_CONTENT(
      "answers 204 where there is always something",
      "getMarkPrices",
      reply -> reply.withStatus(204).withBody("")),
  REDIRECTED(
      "sends the caller elsewhere",
      "getInterestPayments",
      reply ->
          Reply.html(302, "Moved").withHeader("Location", "https://exchange.invalid/elsewhere")),
  EMPTY_BODY("answers with nothing", "getBorrowLendPositions", reply -> reply.withBody("")),
  ENDED_EARLY(
      "ends its JSON early",
      "getBorrowLendMarkets",
      reply -> reply.withBody(reply.body().substring(0, reply.body().length() / 2))),
  REFUSES_A_GOOD_SIGNATURE(
      "refuses a good signature",
      "getPositions",
      reply -> Reply.refusal(400, "INVALID_CLIENT_REQUEST", "Invalid signature")),
  WRONG_TYPE(
      "has true for an amount",
      "getMaxBorrowQuantity",
      edit(answer -> object(answer, "").put("maxBorrowQuantity", true))),
  NUMBER_FOR_TEXT(
      "has an amount as a number",
      "getTickers",
      edit(
          answer ->
              object(answer, "/0")
                  .put("volume", new BigDecimal(answer.at("/0/volume").textValue())))),
  NO_DECIMAL(
      "has an amount that is no decimal",
      "getMaxWithdrawalQuantity",
      edit(answer -> object(answer, "").put("maxWithdrawalQuantity", "much"))),
  OBJECT_FOR_ARRAY(
      "wraps its rows into an object",
      "getDeposits",
      reply -> reply.withBody("{\"data\":" + reply.body() + "}")),
  MEMBER_MISSING(
      "leaves a required member out",
      "getMarkets",
      edit(answer -> object(answer, "/0/filters/price").remove("tickSize"))),
  NULL_FOR_REQUIRED(
      "has null for a required member",
      "getDustConversions",
      edit(answer -> object(answer, "/1").putNull("symbol"))),
  MEMBER_MORE(
      "has a member that nobody knows",
      "getSettlements",
      edit(answer -> object(answer, "/0").put("checksum", 3133178425L))),
  UNKNOWN_VALUE(
      "has a value that nobody knows",
      "getMarket",
      edit(answer -> object(answer, "").put("orderBookState", "Napping"))),
  WRONG_SORT(
      "sorts asks the other way round",
      "getDepth",
      edit(answer -> reverse((ArrayNode) answer.path("asks")))),
  CROSSED_BOOK(
      "has a bid above the best ask",
      "getDepth",
      edit(answer -> ((ArrayNode) answer.path("bids")).addArray().add("20.6").add("1"))),
  HIGH_BELOW_LOW(
      "has a high below the low",
      "getTicker",
      edit(
          answer -> {
            String high = answer.path("high").textValue();
            object(answer, "").put("high", answer.path("low").textValue()).put("low", high);
          })),
  SECONDS_FOR_MILLIS(
      "has seconds where milliseconds belong",
      "getOpenInterest",
      edit(answer -> divide(answer, "/0", "timestamp"))),
  MILLIS_FOR_MICROS(
      "has milliseconds where microseconds belong",
      "getDepth",
      edit(answer -> divide(answer, "", "timestamp"))),
  BEFORE_THE_EXCHANGE(
      "has a time of 1970",
      "getQuoteFills",
      edit(answer -> object(answer, "/1").put("createdAt", "1970-01-20T16:13:20"))),
  SAME_ROW_TWICE(
      "has a row twice",
      "getTrades",
      edit(answer -> ((ArrayNode) answer).insert(0, answer.path(0).deepCopy()))),
  SAME_MEMBER_TWICE(
      "has a member twice",
      "getAccount",
      reply -> reply.withBody(reply.body().replaceFirst("\\}$", ",\"limitOrders\":5}"))),
  ECHOES_IN_THE_BODY(
      "repeats the headers of the request in a member",
      "getMaxOrderQuantity",
      (reply, request) ->
          change(reply, answer -> object(answer, "").put("requestHeaders", headers(request)))),
  ECHOES_IN_THE_REFUSAL(
      "repeats the headers of the request when it refuses",
      "getCollateral",
      (reply, request) ->
          Reply.refusal(400, "INVALID_CLIENT_REQUEST", "Cannot read " + headers(request))),
  ECHOES_IN_THE_LOCATION(
      "repeats the signature in the address of a redirect",
      "getDepositAddress",
      (reply, request) ->
          Reply.html(307, "Moved")
              .withHeader(
                  "Location",
                  "/login?key=%s&signature=%s"
                      .formatted(request.header("X-API-Key"), request.header("X-Signature"))));

  private final String words;
  private final String operation;
  private final BiFunction<Reply, ReceivedRequest, Reply> bend;

  Misbehaviour(String words, String operation, Plain bend) {
    this(words, operation, (reply, request) -> bend.bend(reply));
  }

  Misbehaviour(String words, String operation, BiFunction<Reply, ReceivedRequest, Reply> bend) {
    this.words = words;
    this.operation = operation;
    this.bend = bend;
  }

  /** Bends a reply without a look at the request. */
  private interface Plain {
    Reply bend(Reply reply);
  }

  /** What it does, to be read after "the server". */
  public String words() {
    return words;
  }

  /** The operation it is meant for. */
  public String operation() {
    return operation;
  }

  Reply bend(Reply reply, ReceivedRequest request) {
    return bend.apply(reply, request);
  }

  private static Plain edit(Consumer<JsonNode> change) {
    return reply -> change(reply, change);
  }

  private static Reply change(Reply reply, Consumer<JsonNode> change) {
    JsonNode answer = Resources.parse(reply.body());
    change.accept(answer);
    return reply.withBody(answer.toString());
  }

  private static ObjectNode object(JsonNode answer, String pointer) {
    return (ObjectNode) answer.requiredAt(pointer);
  }

  private static void divide(JsonNode answer, String pointer, String member) {
    ObjectNode object = object(answer, pointer);
    object.put(member, object.required(member).longValue() / 1000);
  }

  private static void reverse(ArrayNode array) {
    ArrayNode copy = JsonNodeFactory.instance.arrayNode().addAll(array);
    array.removeAll();
    copy.forEach(element -> array.insert(0, element));
  }

  /** All headers in one line, as a careless server would log them. */
  private static String headers(ReceivedRequest request) {
    StringJoiner all = new StringJoiner("; ");
    request.headers().forEach((name, values) -> all.add(name + ": " + String.join(", ", values)));
    return all.toString();
  }
}
