package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Exchange;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.RunResult.ExpectedFailure;
import io.github.backpack4j.conformance.result.ScenarioResult;
import io.github.backpack4j.conformance.result.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Runs as the kit makes them, for the tests of the report. */
public final class SampleRuns {
  /** When the sample runs began. */
  public static final Instant STARTED = Instant.parse("2026-11-23T04:30:00Z");

  private static final List<String> OPERATIONS =
      List.of(
          "getAccount",
          "getAssets",
          "getBalances",
          "getBorrowLendMarkets",
          "getCollateral",
          "getDepositAddress",
          "getDeposits",
          "getDepth",
          "getFills",
          "getFundingIntervalRates",
          "getFundingPayments",
          "getHistoricalTrades",
          "getInterestHistory",
          "getKlines",
          "getMarkPrices",
          "getMarket",
          "getMarkets",
          "getMaxBorrowQuantity",
          "getOpenInterest",
          "getOpenOrder",
          "getOpenOrders",
          "getOrderHistory",
          "getPositions",
          "getQuoteHistory",
          "getRecentTrades",
          "getRfqHistory",
          "getSettlementHistory",
          "getStatus",
          "getTicker",
          "getTickers",
          "getTime",
          "getWithdrawals",
          "executeBorrowLend",
          "executeOrder",
          "executeOrders",
          "cancelOrder",
          "cancelOpenOrders",
          "ping",
          "requestWithdrawal",
          "submitQuote",
          "submitRfq",
          "updateAccount");

  private static final List<String> STREAMS =
      List.of(
          "account.orderUpdate",
          "account.orderUpdate.{symbol}",
          "account.positionUpdate",
          "account.positionUpdate.{symbol}",
          "account.rfqUpdate",
          "bookTicker.{symbol}",
          "depth.{symbol}",
          "depth.{interval}.{symbol}",
          "kline.{interval}.{symbol}",
          "liquidation",
          "markPrice.{symbol}",
          "openInterest.{symbol}",
          "ticker.{symbol}",
          "trade.{symbol}");

  private static final List<String> METHODS =
      List.of(
          "cancelOrder",
          "createOrder",
          "fetchBalance",
          "fetchCurrencies",
          "fetchFundingRate",
          "fetchMarkets",
          "fetchMyTrades",
          "fetchOHLCV",
          "fetchOpenOrders",
          "fetchOrderBook",
          "fetchPosition",
          "fetchPositions",
          "fetchTicker",
          "fetchTickers",
          "fetchTime",
          "fetchTrades",
          "setLeverage",
          "watchBalance",
          "watchMyTrades",
          "watchOHLCV",
          "watchOrderBook",
          "watchOrders",
          "watchPositions",
          "watchTicker",
          "watchTrades");

  private static final List<String> BEHAVIOURS =
      List.of(
          "book/gaps",
          "book/horizon",
          "book/seed",
          "outcomes/limits",
          "outcomes/lost-answers",
          "outcomes/repetition",
          "rest/paging",
          "signing/every-operation",
          "signing/vectors",
          "streams/overflow",
          "streams/reconnect",
          "streams/silence",
          "streams/subscriptions");

  private SampleRuns() {}

  /** A run of all fixtures, of {@code scenarios} scenarios that all hold. */
  public static RunResult green(int scenarios) {
    Maker maker = new Maker();
    List<Subject> subjects = new ArrayList<>();
    OPERATIONS.forEach(id -> subjects.add(Subject.operation(id)));
    STREAMS.forEach(id -> subjects.add(Subject.stream(id)));
    METHODS.forEach(id -> subjects.add(new Subject(Subject.Kind.UNIFIED, id)));
    BEHAVIOURS.forEach(id -> subjects.add(new Subject(Subject.Kind.BEHAVIOUR, id)));
    for (int i = 0; i < scenarios; i++) {
      Subject subject = subjects.get(i % subjects.size());
      int round = i / subjects.size();
      List<String> checks =
          switch (subject.kind()) {
            case OPERATION, STREAM ->
                round == 0
                    ? List.of("contract", "generated")
                    : List.of(List.of("request", "answer", "refusal", "signed").get(round % 4));
            case UNIFIED -> List.of(List.of("request", "result", "error").get(round % 3));
            case BEHAVIOUR -> List.of("behaviour");
          };
      List<CheckResult> results = new ArrayList<>();
      for (String check : checks) {
        boolean none = check.equals("signed") && i % 7 < 3;
        results.add(new CheckResult(subject, check, none ? Outcome.OMIT : Outcome.PASS, "", null));
      }
      maker.scenario(
          subject,
          "The answer of round " + round + " is read as the contract says, whatever is left out",
          Outcome.PASS,
          "",
          results,
          List.of());
    }
    return maker.run("fixtures", 43_217, List.of(), 0);
  }

  /** A run against a server, with every outcome, drift, and expected failures of every state. */
  public static RunResult colourful() {
    Maker maker = new Maker();
    List<String> checks =
        List.of(
            "answer",
            "status",
            "content type",
            "schema",
            "decoding",
            "required",
            "known",
            "units",
            "identities");
    for (String id : OPERATIONS.subList(0, 32)) {
      Subject subject = Subject.operation(id);
      String exchange = "x-" + id;
      List<CheckResult> results = new ArrayList<>();
      for (String check : checks) {
        results.add(new CheckResult(subject, check, Outcome.PASS, "", exchange));
      }
      spoil(subject, exchange, results);
      Outcome outcome = Outcome.worst(results.stream().map(CheckResult::outcome).toList());
      boolean skipped = outcome == Outcome.SKIP;
      maker.scenario(
          subject,
          "A server's answer to " + id + " holds to the contract",
          outcome,
          outcome.compareTo(Outcome.PASS) > 0 ? results.get(0).message() : "",
          results,
          skipped ? List.of() : List.of(exchange(exchange, id)));
    }
    streams(maker);
    maker.scenario(
        Subject.operation("getTime"),
        "A clock that nobody asked",
        Outcome.ERROR,
        "java.lang.IllegalStateException: no step of this name",
        List.of(),
        List.of());
    return maker.run(
        "https://api.example.org",
        431_900,
        List.of(
            expected(
                "getFills",
                "identities",
                "Old fills have no trade id: they say 0.",
                ExpectedFailure.State.FAILED),
            expected(
                "getTime", "units", "Seconds were seen in October.", ExpectedFailure.State.HELD),
            expected(
                "getDepth",
                "identities",
                "A crossed book at the turn of the hour.",
                ExpectedFailure.State.EXPIRED),
            expected(
                "getBalances",
                "schema",
                "Never looked at without a key.",
                ExpectedFailure.State.UNKNOWN)),
        1);
  }

  private static ExpectedFailure expected(
      String operation, String check, String reason, ExpectedFailure.State state) {
    return new ExpectedFailure(Subject.operation(operation), check, reason, state);
  }

  private static void spoil(Subject subject, String exchange, List<CheckResult> results) {
    switch (subject.id()) {
      case "getDepth" -> {
        put(
            results,
            "identities",
            Outcome.FAIL,
            "/bids/0: the best bid 20.51 is above the best ask 20.50 of /asks/0");
        put(results, "schema", Outcome.FAIL, "/bids/3/0: \"abc\" is no decimal");
      }
      case "getFills" -> put(results, "identities", Outcome.FAIL, "/0/tradeId: 0 is no id");
      case "getTicker" ->
          put(
              results,
              "units",
              Outcome.FAIL,
              "/timestamp: 1763872200 is 1970-01-21T09:57:52.200Z in ms; in s it would be 2025-11-23T04:30:00Z");
      case "getMarkets" -> {
        put(
            results,
            "known",
            Outcome.WARN,
            "/0/orderBookState: \"Auction\" is a value that the contract does not know");
        put(
            results,
            "required",
            Outcome.FAIL,
            "/17/filters/quantity/stepSize: the contract requires it, and it is absent");
      }
      case "getAssets" ->
          put(
              results,
              "known",
              Outcome.WARN,
              "/412/tokens/2/blockchain: \"Monad\" is a value that the contract does not know");
      case "getKlines" ->
          put(
              results,
              "decoding",
              Outcome.FAIL,
              "<script>alert(1)</script> ]]> \"quotes\" & 'apostrophes' \u0000\u001b[31m \u202egnp.exe \u05e9\u05dc\u05d5\u05dd "
                  + "x".repeat(100_000));
      case "getOpenInterest" ->
          put(
              results,
              "schema",
              Outcome.ERROR,
              "java.lang.StackOverflowError: while a schema was read");
      case "getStatus", "getTickers" -> {
        put(results, "answer", Outcome.INCONCLUSIVE, "503: the exchange is in maintenance");
        results.removeIf(result -> !result.check().equals("answer"));
      }
      case "getRecentTrades" -> put(results, "identities", Outcome.OMIT, "the list is empty");
      case "getAccount", "getBalances", "getCollateral", "getPositions", "getOpenOrders" ->
          results.replaceAll(
              r -> new CheckResult(subject, r.check(), Outcome.SKIP, "no key", null));
      default -> {}
    }
  }

  private static void put(
      List<CheckResult> results, String check, Outcome outcome, String message) {
    results.replaceAll(
        r ->
            r.check().equals(check)
                ? new CheckResult(r.subject(), check, outcome, message, r.exchange())
                : r);
  }

  private static Exchange exchange(String id, String operation) {
    if (operation.equals("getStatus")) {
      return new Exchange(
          id,
          "GET https://api.example.org/api/v1/status",
          List.of("accept: application/json", "user-agent: backpack4j/0.1.0"),
          503,
          List.of("content-type: text/html", "", "<html><script>alert('x')</script>]]></html>"),
          212);
    }
    return new Exchange(
        id,
        "GET https://api.example.org/api/v1/" + operation + "?symbol=SOL_USDC&limit=5",
        List.of(
            "accept: application/json",
            "user-agent: backpack4j/0.1.0",
            "x-api-key: <redacted>",
            "x-signature: <redacted>"),
        200,
        List.of(
            "content-type: application/json",
            "date: Mon, 23 Nov 2026 04:30:01 GMT",
            "",
            "{\"asks\":[[\"20.50\",\"3.1\"],[\"20.52\",\"14\"]],\"bids\":[[\"20.51\",\"7\"],[\"20.49\",\"120\"]],"
                + "\"lastUpdateId\":\"111063070525358080\",\"timestamp\":1763872200000,\"note\":\""
                + "long ".repeat(60)
                + "\"}"),
        143);
  }

  private static void streams(Maker maker) {
    for (String address : STREAMS) {
      Subject subject = Subject.stream(address);
      List<CheckResult> results = new ArrayList<>();
      boolean account = address.startsWith("account");
      String exchange = account ? null : "f-" + address;
      for (String check :
          List.of(
              "subscription",
              "first message",
              "schema",
              "decoding",
              "required",
              "known",
              "continuity",
              "close")) {
        Outcome outcome = account ? Outcome.SKIP : Outcome.PASS;
        String message = account ? "no key" : "";
        if (address.startsWith("depth.{symbol}") && check.equals("continuity")) {
          outcome = Outcome.FAIL;
          message =
              "message 41: its first id 900713 does not follow 900711, the last of message 40";
        }
        if (address.equals("liquidation") && check.equals("first message")) {
          outcome = Outcome.OMIT;
          message = "nobody was liquidated within 30 s";
        }
        results.add(new CheckResult(subject, check, outcome, message, exchange));
      }
      maker.scenario(
          subject,
          "Messages of " + address + " hold to the contract",
          Outcome.worst(results.stream().map(CheckResult::outcome).toList()),
          "",
          results,
          exchange == null
              ? List.of()
              : List.of(
                  new Exchange(
                      exchange,
                      address.replace("{symbol}", "SOL_USDC").replace("{interval}", "1m"),
                      List.of("{\"method\":\"SUBSCRIBE\",\"params\":[\"" + address + "\"]}"),
                      0,
                      List.of(
                          "{\"stream\":\""
                              + address
                              + "\",\"data\":{\"U\":900712,\"u\":900713,\"E\":1763872200000000}}",
                          "{\"stream\":\""
                              + address
                              + "\",\"data\":{\"U\":900714,\"u\":900714,\"E\":1763872200100000}}",
                          "and 118 more frames"),
                      10_012)));
    }
  }

  /** A run in which there was nothing to run. */
  public static RunResult empty() {
    return new Maker().run("live", 3, List.of(), 0);
  }

  /**
   * As many earlier runs, a day apart, of which every fifth failed and every seventh was unsure.
   */
  public static List<HistoryEntry> history(String target, int runs) {
    List<HistoryEntry> history = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      Instant started = STARTED.minus(Duration.ofDays(runs - i));
      boolean failed = i % 5 == 4;
      boolean unsure = i % 7 == 6;
      Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
      counts.put(Outcome.PASS, 580 + i);
      counts.put(Outcome.SKIP, 40);
      counts.put(Outcome.WARN, i % 3);
      counts.put(Outcome.FAIL, failed ? 1 + i % 4 : 0);
      counts.put(Outcome.INCONCLUSIVE, unsure ? 60 : 0);
      history.add(
          new HistoryEntry(
              id(started),
              started,
              target,
              "3f2a91c04d11",
              "0.1.0",
              counts,
              1,
              failed ? 1 : unsure ? 5 : 0));
    }
    return history;
  }

  static String id(Instant started) {
    return started.toString().replaceAll("[-:]", "");
  }

  /** Puts scenarios together into a run. */
  static final class Maker {
    private final List<ScenarioResult> scenarios = new ArrayList<>();

    void scenario(
        Subject subject,
        String name,
        Outcome outcome,
        String message,
        List<CheckResult> checks,
        List<Exchange> exchanges) {
      int line = 10 + scenarios.size();
      scenarios.add(
          new ScenarioResult(
              "features/"
                  + subject.kind()
                  + "/"
                  + subject.id().replaceAll("[^A-Za-z/]", "-")
                  + ".feature:"
                  + line,
              subject.id(),
              name,
              List.of("@live"),
              outcome,
              message,
              7 + line % 90,
              checks,
              exchanges));
    }

    RunResult run(String target, long took, List<ExpectedFailure> expected, int exit) {
      return new RunResult(
          RunResult.FORMAT,
          id(STARTED),
          "0.1.0",
          "3f2a91c04d11",
          target,
          STARTED,
          took,
          scenarios,
          expected,
          exit);
    }
  }
}
