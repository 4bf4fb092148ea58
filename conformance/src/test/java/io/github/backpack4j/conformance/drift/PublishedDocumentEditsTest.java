package io.github.backpack4j.conformance.drift;

import static io.github.backpack4j.conformance.drift.Edit.Document.drop;
import static io.github.backpack4j.conformance.drift.Edit.Document.json;
import static io.github.backpack4j.conformance.drift.Edit.nothing;
import static io.github.backpack4j.conformance.drift.Edit.of;
import static io.github.backpack4j.conformance.drift.Severity.ADDITIVE;
import static io.github.backpack4j.conformance.drift.Severity.BEHAVIOUR;
import static io.github.backpack4j.conformance.drift.Severity.NONE;
import static io.github.backpack4j.conformance.drift.Severity.SOURCE_BREAKING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.conformance.ReferenceDir;
import io.github.backpack4j.conformance.contract.ContractDocument;
import io.github.backpack4j.conformance.result.ExitCode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document that the exchange published, as it is and with one change at a time. */
class PublishedDocumentEditsTest {
  private static final String DEPTH = "get /api/v1/depth";
  private static final String TICKER = "get /api/v1/ticker";
  private static final String KLINES = "get /api/v1/klines";
  private static final String FILLS = "get /wapi/v1/history/fills";
  private static final String ORDER = "post /api/v1/order";

  private static @Nullable JsonNode read;

  private static JsonNode published() {
    JsonNode known = read;
    if (known == null) {
      Path file =
          ReferenceDir.require("edits of the published document", "official-openapi-2026-01.json");
      try {
        known = PublishedDocument.read(file.toString());
      } catch (PublishedDocument.UnreachableException e) {
        throw new AssertionError(e);
      }
      read = known;
    }
    return known;
  }

  @Test
  void nothingIsLeftUnexplained() {
    DriftReport report = Drift.between(published(), ContractDocument.standard());

    assertThat(report.unexplained()).isEmpty();
    assertThat(report.stale()).isEmpty();
    assertThat(report.exit(NONE)).isEqualTo(ExitCode.OK);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void aChangeIsSaidOnce(Edit edit) {
    edit.verify(published(), document -> Drift.between(document, ContractDocument.standard()));
  }

  static Stream<Edit> edits() {
    return Stream.of(operations(), parameters(), members(), values(), shapes(), answers(), names())
        .flatMap(List::stream);
  }

  private static List<Edit> operations() {
    return List.of(
        of(
            "an operation is added",
            ADDITIVE,
            "operation-added:GET /api/v1/vaults | `GET /api/v1/vaults` is published, the contract has no such operation | GET /api/v1/vaults",
            d ->
                d.at("/paths")
                    .set(
                        "/api/v1/vaults",
                        json(
                            "{'get': {'operationId': 'get_vaults', 'responses': {'200': {'description': 'x', 'content': {'application/json': {'schema': {'type': 'array', 'items': {'type': 'string'}}}}}}}}"))),
        of(
            "an operation is removed",
            SOURCE_BREAKING,
            "operation-removed:GET /api/v1/openInterest | `GET /api/v1/openInterest` (`getOpenInterest`) is not published | getOpenInterest",
            d -> d.at("/paths").remove("/api/v1/openInterest")),
        of(
            "a path moves",
            SOURCE_BREAKING,
            "operation-moved:GET /api/v1/openInterest | `GET /api/v1/openInterest` (`getOpenInterest`) is not published, but `GET /api/v2/openInterest` of the same shape is: it may have moved | getOpenInterest",
            d -> d.rename("/paths", "/api/v1/openInterest", "/api/v2/openInterest")),
        of(
            "an operation is deprecated",
            ADDITIVE,
            "deprecated:getDepth | `getDepth` is deprecated | getDepth",
            d -> d.operation(DEPTH).put("deprecated", true)),
        of(
            "headers of a signature are added",
            BEHAVIOUR,
            "access-changed:getDepth | `getDepth` is signed, in the contract public | getDepth",
            d ->
                d.operation(DEPTH)
                    .withArray("parameters")
                    .addAll(d.list("/paths/~1api~1v1~1account/get/parameters"))),
        of(
            "a signature is asked for by a scheme",
            BEHAVIOUR,
            "access-changed:getTicker | `getTicker` is signed, in the contract public | getTicker",
            d -> d.operation(TICKER).putArray("security").addObject().putArray("key")),
        of(
            "a signature is not asked for",
            BEHAVIOUR,
            "access-changed:getAccount | `getAccount` is public, in the contract signed | getAccount",
            d -> d.operation("get /api/v1/account").putArray("parameters")),
        of(
            "an instruction changes",
            BEHAVIOUR,
            "instruction-changed:getOrder | `getOrder` is signed as orderLookup, in the contract as orderQuery | getOrder",
            d ->
                d.operation("get /api/v1/order")
                    .put(
                        "description",
                        d.operation("get /api/v1/order")
                            .path("description")
                            .textValue()
                            .replace("`orderQuery`", "`orderLookup`"))),
        of(
            "no instruction is named",
            BEHAVIOUR,
            "instruction-changed:executeOrder | `executeOrder` names no instruction, in the contract orderExecute | executeOrder",
            d -> d.operation(ORDER).put("description", "Submits an order.")),
        of(
            "an operation leaves the others of its tag",
            SOURCE_BREAKING,
            "tag-changed:getDepth | `getDepth` has the tag `Trades`, in the contract the tag `Markets`: its method moves to another interface | getDepth",
            d -> d.operation(DEPTH).putArray("tags").add("Trades")),
        of(
            "an operation has no tag",
            SOURCE_BREAKING,
            "tag-changed:getDepth | `getDepth` has no tag, in the contract the tag `Markets`: its method moves to another interface | getDepth",
            d -> d.operation(DEPTH).remove("tags")),
        nothing(
            "a tag is renamed",
            d ->
                d.root()
                    .path("paths")
                    .forEach(
                        path ->
                            path.forEach(
                                operation -> {
                                  if (operation.path("tags").path(0).asText().equals("Markets")) {
                                    ((ObjectNode) operation).putArray("tags").add("Feeds");
                                  }
                                }))),
        of(
            "the address changes",
            BEHAVIOUR,
            "server-changed:servers | the API is published at https://api.example.com, the contract has it at https://api.backpack.exchange | ",
            d -> d.at("/servers/0").put("url", "https://api.example.com/")),
        of(
            "an operation is removed of which something is explained",
            SOURCE_BREAKING,
            "operation-removed:GET /api/v1/klines | `GET /api/v1/klines` (`getKlines`) is not published | getKlines",
            d -> d.at("/paths").remove("/api/v1/klines")),
        nothing(
            "an operation's id changes", d -> d.operation(DEPTH).put("operationId", "get_book")),
        nothing(
            "a description changes", d -> d.operation(DEPTH).put("description", "Other words.")));
  }

  private static List<Edit> parameters() {
    String param =
        "{'name': 'grouping', 'in': 'query', 'schema': {'type': 'string', 'format': 'decimal'}}";
    return List.of(
        of(
            "an optional parameter is added to a query object",
            ADDITIVE,
            "parameter-added:getFills.grouping | `getFills` takes a new parameter `grouping`, optional | getFills",
            d -> d.operation(FILLS).withArray("parameters").add(json(param))),
        of(
            "an optional parameter is added to arguments",
            SOURCE_BREAKING,
            "argument-added:getDepth.grouping | `getDepth` takes a new parameter `grouping`, optional, and takes its arguments one by one | getDepth",
            d -> d.operation(DEPTH).withArray("parameters").add(json(param))),
        of(
            "a parameter moves to a header",
            SOURCE_BREAKING,
            "parameter-moved:getTicker.interval | `getTicker` takes `interval` in the header, in the contract in the query | getTicker",
            d -> d.parameter(TICKER, "interval").put("in", "header")),
        of(
            "a bound as OpenAPI 3.1 has it",
            BEHAVIOUR,
            "bound-changed:OrderRequest.brokerId.maximum | `OrderRequest.brokerId` has maximum 999, in the contract none | executeOrder, executeOrders",
            d -> d.schema("OrderExecutePayload/properties/brokerId").put("exclusiveMaximum", 1000)),
        of(
            "a required parameter is added to a query object",
            BEHAVIOUR,
            "required-parameter-added:getFills.grouping | `getFills` takes a new parameter `grouping`, required | getFills",
            d -> d.operation(FILLS).withArray("parameters").add(json(param).put("required", true))),
        of(
            "a required parameter is added to arguments",
            SOURCE_BREAKING,
            "required-argument-added:getDepth.grouping | `getDepth` takes a new parameter `grouping`, required, and takes its arguments one by one | getDepth",
            d -> d.operation(DEPTH).withArray("parameters").add(json(param).put("required", true))),
        of(
            "a parameter is removed",
            SOURCE_BREAKING,
            "parameter-removed:getTicker.interval | `getTicker` takes no parameter `interval` any more | getTicker",
            d -> d.operation(TICKER).withArray("parameters").remove(1)),
        of(
            "a parameter is renamed",
            SOURCE_BREAKING,
            "parameter-renamed:getTicker.symbol | `getTicker` takes no parameter `symbol`, but `market` of the same shape: it may have been renamed | getTicker",
            d -> d.parameter(TICKER, "symbol").put("name", "market")),
        of(
            "a parameter becomes required",
            BEHAVIOUR,
            "parameter-required:getTickers?interval | `getTickers?interval` is required, in the contract optional | getTickers",
            d -> d.parameter("get /api/v1/tickers", "interval").put("required", true)),
        of(
            "a parameter becomes optional",
            ADDITIVE,
            "parameter-optional:getFundingRates?symbol | `getFundingRates?symbol` is optional, in the contract required | getFundingRates",
            d -> d.parameter("get /api/v1/fundingRates", "symbol").put("required", false)),
        of(
            "a parameter is deprecated",
            ADDITIVE,
            "deprecated:getTicker?interval | `getTicker?interval` is deprecated | getTicker",
            d -> d.parameter(TICKER, "interval").put("deprecated", true)),
        of(
            "a parameter has another type",
            SOURCE_BREAKING,
            "type-changed:getKlines?startTime | `getKlines?startTime` is string, in the contract integer epoch | getKlines",
            d ->
                ((ObjectNode) d.parameter(KLINES, "startTime").path("schema"))
                    .put("type", "string")
                    .remove("format")),
        of(
            "a time has another format",
            BEHAVIOUR,
            "spelling-changed:getKlines?startTime | `getKlines?startTime` is integer int32, in the contract integer epoch | getKlines",
            d ->
                ((ObjectNode) d.parameter(KLINES, "startTime").path("schema"))
                    .put("format", "int32")),
        of(
            "a parameter's values are joined",
            BEHAVIOUR,
            "parameter-style:getMarkets?marketType.explode | `getMarkets?marketType` has explode false, in the contract the usual | getMarkets",
            d -> d.parameter("get /api/v1/markets", "marketType").put("explode", false)),
        of(
            "a default changes in words",
            BEHAVIOUR,
            "default-changed:getFills?limit.default | `getFills?limit` has default 50, in the contract 100 | getFills",
            d ->
                d.parameter(FILLS, "limit")
                    .put("description", "Maximum number to return. Default `50`, maximum `1000`.")),
        of(
            "a bound changes in words",
            BEHAVIOUR,
            "bound-changed:getFills?limit.maximum | `getFills?limit` has maximum 500, in the contract 1000 | getFills",
            d ->
                d.parameter(FILLS, "limit")
                    .put(
                        "description", "Maximum number to return. Default `100`, maximum `500`.")));
  }

  private static List<Edit> members() {
    return List.of(
        of(
            "an optional member is added to answers",
            ADDITIVE,
            "member-added:Trade.liquidation | `Trade` has a new member `liquidation`, optional | getTradeHistory, getTrades",
            d ->
                d.schema("Trade")
                    .withObjectProperty("properties")
                    .putObject("liquidation")
                    .put("type", "boolean")),
        of(
            "a required member is added to answers",
            ADDITIVE,
            "member-added:Trade.liquidation | `Trade` has a new member `liquidation`, required | getTradeHistory, getTrades",
            d -> {
              d.schema("Trade")
                  .withObjectProperty("properties")
                  .putObject("liquidation")
                  .put("type", "boolean");
              d.schema("Trade").withArray("required").add("liquidation");
            }),
        of(
            "a member is removed",
            SOURCE_BREAKING,
            "member-removed:Trade.quoteQuantity | `Trade` has no member `quoteQuantity`, in the contract one | getTradeHistory, getTrades",
            d -> {
              d.schema("Trade/properties").remove("quoteQuantity");
              drop(d.list("/components/schemas/Trade/required"), "quoteQuantity");
            }),
        of(
            "a member is renamed",
            SOURCE_BREAKING,
            "member-renamed:Balance.staked | `Balance` has no member `staked`, but `bonded` of the same shape: it may have been renamed | getBalances",
            d -> {
              d.rename("/components/schemas/Balance/properties", "staked", "bonded");
              drop(d.list("/components/schemas/Balance/required"), "staked");
              d.schema("Balance").withArray("required").add("bonded");
            }),
        of(
            "a member of answers becomes optional",
            BEHAVIOUR,
            "member-optional:Trade.price | `Trade.price` is optional, in the contract required | getTradeHistory, getTrades",
            d -> drop(d.list("/components/schemas/Trade/required"), "price")),
        of(
            "a member of answers may be null",
            BEHAVIOUR,
            "member-optional:Trade.price | `Trade.price` is optional, in the contract required | getTradeHistory, getTrades",
            d -> d.schema("Trade/properties/price").put("nullable", true)),
        of(
            "a member of answers becomes required",
            BEHAVIOUR,
            "member-required:Trade.id | `Trade.id` is required, in the contract optional | getTradeHistory, getTrades",
            d -> d.list("/components/schemas/Trade/required").add("id")),
        of(
            "an optional member is added to a request",
            ADDITIVE,
            "member-added:OrderRequest.memo | `OrderRequest` has a new member `memo`, optional | executeOrder, executeOrders",
            d ->
                d.schema("OrderExecutePayload/properties").putObject("memo").put("type", "string")),
        of(
            "a required member is added to a request",
            BEHAVIOUR,
            "required-member-added:OrderRequest.memo | `OrderRequest` has a new member `memo`, which a request has to have | executeOrder, executeOrders",
            d -> {
              d.schema("OrderExecutePayload/properties").putObject("memo").put("type", "string");
              d.schema("OrderExecutePayload").withArray("required").add("memo");
            }),
        of(
            "a member of a request becomes required",
            BEHAVIOUR,
            "member-required:OrderRequest.timeInForce | `OrderRequest.timeInForce` is required, in the contract optional | executeOrder, executeOrders",
            d -> d.schema("OrderExecutePayload").withArray("required").add("timeInForce")),
        of(
            "a member of a request becomes optional",
            ADDITIVE,
            "member-may-be-left-out:WithdrawalRequest.quantity | `WithdrawalRequest.quantity` is optional, in the contract required | requestWithdrawal",
            d -> drop(d.list("/components/schemas/AccountWithdrawalPayload/required"), "quantity")),
        of(
            "a member is deprecated",
            ADDITIVE,
            "deprecated:Trade.isBuyerMaker | `Trade.isBuyerMaker` is deprecated | getTradeHistory, getTrades",
            d -> d.schema("Trade/properties/isBuyerMaker").put("deprecated", true)));
  }

  private static List<Edit> values() {
    return List.of(
        of(
            "a value is added",
            ADDITIVE,
            "value-added:OrderStatus | `OrderStatus` has new values: Halted | acceptQuote, cancelOpenOrders, cancelOrder and 11 more",
            d -> d.schema("OrderStatus").withArray("enum").add("Halted")),
        of(
            "a value is removed",
            SOURCE_BREAKING,
            "value-removed:OrderStatus | `OrderStatus` has values no more: Expired | acceptQuote, cancelOpenOrders, cancelOrder and 11 more",
            d -> drop(d.schema("OrderStatus").withArray("enum"), "Expired")),
        of(
            "a value is renamed",
            SOURCE_BREAKING,
            "values-changed:OrderStatus | `OrderStatus` has values no more: Expired; and new ones: Lapsed | acceptQuote, cancelOpenOrders, cancelOrder and 11 more",
            d -> {
              drop(d.schema("OrderStatus").withArray("enum"), "Expired");
              d.schema("OrderStatus").withArray("enum").add("Lapsed");
            }),
        of(
            "values are no longer listed",
            SOURCE_BREAKING,
            "values-unlisted:TimeInForce | `TimeInForce` lists no values, in the contract FOK, GTC, IOC | cancelOpenOrders, cancelOpenStrategies, cancelOrder and 10 more",
            d -> d.schema("TimeInForce").remove("enum")),
        of(
            "values are listed",
            SOURCE_BREAKING,
            "values-listed:getDepth?symbol | `getDepth?symbol` lists its values (BTC_USDC, SOL_USDC), in the contract none | getDepth",
            d ->
                ((ObjectNode) d.parameter(DEPTH, "symbol").path("schema"))
                    .putArray("enum")
                    .add("SOL_USDC")
                    .add("BTC_USDC")),
        of(
            "a value is added to a list of data",
            NONE,
            "list-changed:Asset | `Asset`, a list of data, has 236 values (b9ccdcfbcd19); known were 235 values (f9944130e080) | convertDust, executeBorrowLend, getAssets and 8 more",
            d -> d.schema("CustodyAsset").withArray("enum").add("NEWCOIN")),
        of(
            "a value is removed from a list of data",
            NONE,
            "list-changed:Blockchain | `Blockchain`, a list of data, has 31 values (d8542a83a75d); known were 32 values (79cc9d417136) | getAssets, getDepositAddress, getWithdrawals and 1 more",
            d -> drop(d.schema("Blockchain").withArray("enum"), "Fogo")),
        of(
            "a value of a list of data is renamed",
            NONE,
            "list-changed:Blockchain | `Blockchain`, a list of data, has 32 values (863b0c157481); known were 32 values (79cc9d417136) | getAssets, getDepositAddress, getWithdrawals and 1 more",
            d -> {
              drop(d.schema("Blockchain").withArray("enum"), "Fogo");
              d.schema("Blockchain").withArray("enum").add("Ogof");
            }));
  }

  private static List<Edit> shapes() {
    return List.of(
        of(
            "a member has another type",
            SOURCE_BREAKING,
            "type-changed:Trade.id | `Trade.id` is string, in the contract integer int64 | getTradeHistory, getTrades",
            d -> d.schema("Trade/properties/id").put("type", "string").remove("format")),
        of(
            "a member has another format",
            SOURCE_BREAKING,
            "format-changed:Trade.id | `Trade.id` is integer int32, in the contract integer int64 | getTradeHistory, getTrades",
            d -> d.schema("Trade/properties/id").put("format", "int32")),
        of(
            "a decimal becomes text",
            SOURCE_BREAKING,
            "format-changed:Trade.price | `Trade.price` is string, in the contract string decimal | getTradeHistory, getTrades",
            d -> d.schema("Trade/properties/price").remove("format")),
        of(
            "what is explained differs in another way",
            SOURCE_BREAKING,
            "type-changed:Ticker.trades | `Ticker.trades` is integer, in the contract string int64 | getTicker, getTickers",
            d -> d.schema("Ticker/properties/trades").put("type", "integer")),
        of(
            "a default is added",
            BEHAVIOUR,
            "default-changed:OrderRequest.postOnly.default | `OrderRequest.postOnly` has default true, in the contract none | executeOrder, executeOrders",
            d -> d.schema("OrderExecutePayload/properties/postOnly").put("default", true)),
        of(
            "a bound changes",
            BEHAVIOUR,
            "bound-changed:WithdrawalRequest.clientId.maxLength | `WithdrawalRequest.clientId` has maxLength 64, in the contract 255 | requestWithdrawal",
            d -> d.schema("AccountWithdrawalPayload/properties/clientId").put("maxLength", 64)),
        of(
            "a bound beside another format",
            BEHAVIOUR,
            "bound-changed:Trade.timestamp.minimum | `Trade.timestamp` has minimum 1, in the contract none | getTradeHistory, getTrades",
            d -> d.schema("Trade/properties/timestamp").put("minimum", 1)),
        of(
            "a kind is added to a union",
            ADDITIVE,
            "kind-added:Order.orderType=Stop | `Order` has a new kind `orderType=Stop` | cancelOpenOrders, cancelOrder, executeOrder and 3 more",
            d -> {
              d.schema("OrderType")
                  .withArray("anyOf")
                  .addObject()
                  .put("$ref", "#/components/schemas/OrderType_StopOrder");
              d.schema("OrderType/discriminator/mapping")
                  .put("Stop", "#/components/schemas/OrderType_StopOrder");
              d.at("/components/schemas")
                  .set("OrderType_StopOrder", d.schema("OrderType_LimitOrder").deepCopy());
              d.schema("OrderType_StopOrder/allOf/0/properties/orderType")
                  .putArray("enum")
                  .add("Stop");
            }),
        of(
            "a kind is removed from a union",
            SOURCE_BREAKING,
            "kind-removed:CollateralFunctionKind.type=inverseSqrt | `CollateralFunctionKind` has no kind `type=inverseSqrt`, in the contract one | getCollateralParameters",
            d -> {
              d.schema("CollateralFunctionKind").withArray("anyOf").remove(1);
              d.schema("CollateralFunctionKind/discriminator/mapping").remove("inverseSqrt");
            }),
        of(
            "a kind's tag changes",
            BEHAVIOUR,
            "kind-renamed:MarginFunction.type=sqrt | `MarginFunction` has no kind `type=sqrt`, but `type=root` of the same shape: its tag may have changed | getBorrowLendPositions, getCollateralParameters, getMarket and 2 more",
            d -> {
              d.schema("PositionImfFunction_SqrtFunction/allOf/0/properties/type")
                  .putArray("enum")
                  .add("root");
              d.rename(
                  "/components/schemas/PositionImfFunction/discriminator/mapping", "sqrt", "root");
            }),
        of(
            "a text becomes one of two types",
            SOURCE_BREAKING,
            "type-changed:Trade.price | `Trade.price` is one of number, string, in the contract string decimal | getTradeHistory, getTrades",
            d -> {
              d.schema("Trade/properties/price").removeAll();
              d.schema("Trade/properties/price")
                  .putArray("oneOf")
                  .addObject()
                  .put("type", "number");
              d.schema("Trade/properties/price")
                  .withArray("oneOf")
                  .addObject()
                  .put("type", "string");
            }),
        of(
            "an object may have other members",
            ADDITIVE,
            "member-added:Depth.* | `Depth` has a new member `*`, optional | getDepth",
            d -> d.schema("Depth").putObject("additionalProperties").put("type", "string")),
        of(
            "a number in text is unsigned",
            SOURCE_BREAKING,
            "format-changed:Depth.lastUpdateId | `Depth.lastUpdateId` is string uint64, in the contract string int64 | getDepth",
            d -> d.schema("Depth/properties/lastUpdateId").put("format", "uint64")),
        of(
            "a list becomes an object",
            SOURCE_BREAKING,
            "type-changed:getTrades answer 200 | `getTrades answer 200` is object, in the contract array | getTrades",
            d -> {
              d.answer("get /api/v1/trades", "200").removeAll();
              d.answer("get /api/v1/trades", "200").put("$ref", "#/components/schemas/Trade");
            }),
        of(
            "a map holds something else",
            SOURCE_BREAKING,
            "type-changed:getBalances answer 200{} | `getBalances answer 200{}` is string decimal, in the contract object | getBalances",
            d ->
                d.answer("get /api/v1/capital", "200")
                    .putObject("additionalProperties")
                    .put("type", "string")
                    .put("format", "decimal")));
  }

  private static List<Edit> answers() {
    return List.of(
        of(
            "a status is added",
            BEHAVIOUR,
            "status-added:executeOrder.202 | `executeOrder` may answer 202 | executeOrder",
            d ->
                ((ObjectNode) d.operation(ORDER).path("responses"))
                    .putObject("202")
                    .put("description", "x")),
        of(
            "a status is removed",
            BEHAVIOUR,
            "status-removed:getTicker.204 | `getTicker` answers no 204, in the contract it may | getTicker",
            d -> ((ObjectNode) d.operation(TICKER).path("responses")).remove("204")),
        of(
            "a refusal is documented where none was",
            NONE,
            "refusals-changed:getMarkets.400 | refusals of `getMarkets` with 400 are published, in the contract not known | getMarkets",
            d ->
                ((ObjectNode) d.operation("get /api/v1/markets").path("responses"))
                    .putObject("400")
                    .put("description", "x")),
        nothing(
            "another refusal is documented",
            d ->
                ((ObjectNode) d.operation(DEPTH).path("responses"))
                    .set("429", d.operation(DEPTH).path("responses").path("400").deepCopy())),
        of(
            "what else may be answered is documented",
            NONE,
            "refusals-changed:getDepth.default | refusals of `getDepth` with default are published, in the contract not known | getDepth",
            d ->
                ((ObjectNode) d.operation(DEPTH).path("responses"))
                    .putObject("default")
                    .put("description", "x")),
        of(
            "a content type is added",
            BEHAVIOUR,
            "content-type-changed:getDepth answer 200 | `getDepth answer 200` may be text/csv, which the contract does not have | getDepth",
            d -> d.at("/paths/~1api~1v1~1depth/get/responses/200/content").putObject("text/csv")),
        of(
            "a content type changes",
            BEHAVIOUR,
            "content-type-changed:getDepth answer 200 | `getDepth answer 200` is text/csv, in the contract application/json | getDepth",
            d ->
                d.rename(
                    "/paths/~1api~1v1~1depth/get/responses/200/content",
                    "application/json; charset=utf-8",
                    "text/csv")),
        of(
            "an answer has no body any more",
            SOURCE_BREAKING,
            "body-removed:getOpenInterest answer 200 | `getOpenInterest answer 200` has no body, in the contract one | getOpenInterest",
            d ->
                ((ObjectNode) d.operation("get /api/v1/openInterest").path("responses").path("200"))
                    .remove("content")),
        of(
            "an answer gets a body",
            SOURCE_BREAKING,
            "body-added:updateAccount answer 200 | `updateAccount answer 200` has a body, in the contract none | updateAccount",
            d ->
                ((ObjectNode) d.operation("patch /api/v1/account").path("responses").path("200"))
                    .set(
                        "content",
                        d.operation("get /api/v1/account")
                            .path("responses")
                            .path("200")
                            .path("content")
                            .deepCopy())),
        of(
            "a request has no body any more",
            SOURCE_BREAKING,
            "body-removed:convertDust body | `convertDust body` has no body, in the contract one | convertDust",
            d -> d.operation("post /api/v1/account/convertDust").remove("requestBody")),
        of(
            "a body may be left out",
            BEHAVIOUR,
            "body-required:executeOrder body | `executeOrder body` is optional, in the contract required | executeOrder",
            d -> ((ObjectNode) d.operation(ORDER).path("requestBody")).put("required", false)),
        of(
            "a header is added",
            ADDITIVE,
            "header-added:getDepth answer 200.x-sequence | `getDepth answer 200` has a new header `x-sequence` | getDepth",
            d ->
                ((ObjectNode) d.operation(DEPTH).path("responses").path("200"))
                    .putObject("headers")
                    .putObject("X-Sequence")
                    .putObject("schema")
                    .put("type", "integer")),
        of(
            "a schema of many operations changes",
            ADDITIVE,
            "member-added:ApiError.details | `ApiError` has a new member `details`, optional | acceptQuote, cancelOpenOrders, cancelOpenStrategies and 63 more",
            d ->
                d.schema("ApiErrorResponse/properties")
                    .putObject("details")
                    .put("type", "string")));
  }

  private static List<Edit> names() {
    return List.of(
        nothing("a schema is renamed", d -> d.renameSchema("Trade", "PublicTrade")),
        nothing(
            "a schema stands where it is used",
            d -> {
              ObjectNode trade = d.schema("Trade").deepCopy();
              d.answer("get /api/v1/trades", "200").set("items", trade);
            }),
        nothing(
            "a schema is joined of parts",
            d -> {
              ObjectNode trade = d.schema("Trade").deepCopy();
              d.schema("Trade").removeAll();
              d.schema("Trade").putArray("allOf").add(trade).addObject().put("description", "x");
            }),
        nothing(
            "a union is oneOf", d -> d.rename("/components/schemas/OrderType", "anyOf", "oneOf")),
        nothing(
            "an absent member may be null",
            d -> d.schema("Trade/properties/id").put("nullable", true)),
        nothing(
            "null as OpenAPI 3.1 has it",
            d -> d.schema("Trade/properties/id").putArray("type").add("integer").add("null")),
        nothing(
            "one value as OpenAPI 3.1 has it",
            d -> {
              ObjectNode tag = d.schema("PositionImfFunction_SqrtFunction/allOf/0/properties/type");
              tag.remove("enum");
              tag.put("const", "sqrt");
            }),
        nothing(
            "a content type without its charset",
            d ->
                d.rename(
                    "/paths/~1api~1v1~1depth/get/responses/200/content",
                    "application/json; charset=utf-8",
                    "application/json")),
        nothing(
            "an unused schema",
            d -> d.at("/components/schemas").putObject("Unused").put("type", "string")));
  }
}
