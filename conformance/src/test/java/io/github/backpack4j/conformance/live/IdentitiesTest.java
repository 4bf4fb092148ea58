package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.result.CheckResult;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final String TICKER =
      "{'low':'19','high':'21','lastPrice':'20','firstPrice':'16','priceChange':'4',"
          + "'priceChangePercent':'0.25','volume':'5'}";

  /** What an identity comes to: the outcome, and why. */
  private static String found(String operation, String body, Consumer<Identities> identity) {
    LiveTarget target =
        LiveTarget.at(URI.create("http://127.0.0.1:1"))
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .build();
    try (LiveRun run = LiveRun.start(target)) {
      identity.accept(Identities.of(run, answer(operation, 200, body)));
      List<CheckResult> checks = run.drainChecks();
      assertThat(checks).allMatch(check -> check.check().equals("identities"));
      return checks.isEmpty()
          ? "nothing"
          : (checks.get(0).outcome() + " " + checks.get(0).message()).strip();
    }
  }

  static LiveAnswer answer(String operation, int status, String body) {
    byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    Received received =
        new Received("GET", "/", Headers.of(), status, Headers.of(), bytes, bytes.length, null, 1);
    return new LiveAnswer(
        ContractIndex.standard().operation(operation), Map.of(), NOW, received, null, null, "x1");
  }

  private static String ticker(String member, String otherwise, Consumer<Identities> identity) {
    assertThat(TICKER).contains(member);
    return found("getTicker", TICKER.replace(member, otherwise), identity);
  }

  @Test
  void oneNumberAgainstAnother() {
    Consumer<Identities> low =
        all -> all.related(null, null, "low", Identities.Relation.AT_MOST, "high");
    assertThat(ticker("'19'", "'21'", low)).isEqualTo("PASS");
    assertThat(ticker("'19'", "'21.1'", low)).isEqualTo("FAIL /low: 21.1 is above high, 21");
    assertThat(ticker("'19'", "null", low)).isEqualTo("OMIT there is nothing to compare");
    assertThat(ticker("'19'", "'N/A'", low)).isEqualTo("OMIT there is nothing to compare");
    Consumer<Identities> positive =
        all -> all.related(null, null, "low", Identities.Relation.ABOVE, "0");
    assertThat(ticker("'19'", "'0'", positive)).isEqualTo("FAIL /low: 0 is not above 0");
    Consumer<Identities> notNegative =
        all -> all.related(null, null, "low", Identities.Relation.AT_LEAST, "0");
    assertThat(ticker("'19'", "'0'", notNegative)).isEqualTo("PASS");
    assertThat(ticker("'19'", "'-1'", notNegative)).isEqualTo("FAIL /low: -1 is below 0");
    Consumer<Identities> below =
        all -> all.related(null, null, "low", Identities.Relation.BELOW, "high");
    assertThat(ticker("'19'", "'21'", below)).isEqualTo("FAIL /low: 21 is not below high, 21");
  }

  @Test
  void rowsWithoutWhatTheyNeedDoNotCount() {
    Consumer<Identities> traded = all -> all.between(null, "volume", "lastPrice", "low", "high");
    assertThat(ticker("'20'", "'30'", traded))
        .isEqualTo("FAIL /lastPrice: 30 is not between low and high, 19 and 21");
    assertThat(found("getTicker", TICKER.replace("'20'", "'30'").replace("'5'", "'0'"), traded))
        .isEqualTo("OMIT there is nothing to compare");
    assertThat(ticker("'20'", "'21'", traded)).isEqualTo("PASS");
  }

  @Test
  void sumsAndProductsMayBeRounded() {
    Consumer<Identities> change =
        all -> all.computed(null, null, "priceChange", "lastPrice", "less", "firstPrice");
    assertThat(ticker("'4'", "'4.00001'", change)).isEqualTo("PASS");
    assertThat(ticker("'4'", "'-4'", change))
        .isEqualTo("FAIL /priceChange: -4 is not lastPrice less firstPrice, 4");
    Consumer<Identities> fraction =
        all -> all.computed(null, null, "priceChangePercent", "priceChange", "over", "firstPrice");
    assertThat(ticker("'0.25'", "'0.25'", fraction)).isEqualTo("PASS");
    assertThat(ticker("'0.25'", "'25'", fraction))
        .isEqualTo("FAIL /priceChangePercent: 25 is not priceChange over firstPrice, 0.25");
    assertThat(ticker("'16'", "'0'", fraction)).isEqualTo("OMIT there is nothing to compare");
    Consumer<Identities> product =
        all -> all.computed(null, null, "low", "high", "times", "volume");
    assertThat(ticker("'19'", "'105'", product)).isEqualTo("PASS");
    Consumer<Identities> sum = all -> all.computed(null, null, "low", "high", "plus", "volume");
    assertThat(ticker("'19'", "'25'", sum)).isEqualTo("FAIL /low: 25 is not high plus volume, 26");
  }

  @Test
  void rowsAreSorted() {
    String book = "{'asks':[['1','1'],['%s','1']],'bids':[]}";
    Consumer<Identities> ascending = all -> all.sorted("asks", "price", true, true);
    assertThat(found("getDepth", book.formatted("2"), ascending)).isEqualTo("PASS");
    assertThat(found("getDepth", book.formatted("1.0"), ascending))
        .isEqualTo("FAIL /asks/1/0: 1.0 comes after 1, and rows ascend in price");
    String trades = "[{'timestamp':5},{'timestamp':%s}]";
    Consumer<Identities> newest = all -> all.sorted(null, "timestamp", false, false);
    assertThat(found("getTrades", trades.formatted("5"), newest)).isEqualTo("PASS");
    assertThat(found("getTrades", trades.formatted("6"), newest))
        .isEqualTo("FAIL /1/timestamp: 6 comes after 5, and rows descend in timestamp");
    assertThat(found("getTrades", "[]", newest)).isEqualTo("OMIT there is nothing to compare");
  }

  @Test
  void theBookIsNotCrossed() {
    String book = "{'asks':[['3','1'],['2','1']],'bids':[['1','1'],['%s','1']]}";
    assertThat(found("getDepth", book.formatted("1.9"), Identities::uncrossed)).isEqualTo("PASS");
    assertThat(found("getDepth", book.formatted("2"), Identities::uncrossed))
        .isEqualTo("FAIL /bids/1/0: 2 is not below the best ask, 2 at /asks/1/0");
    assertThat(found("getDepth", "{'asks':[],'bids':[['1','1']]}", Identities::uncrossed))
        .isEqualTo("OMIT there is nothing to compare");
  }

  @Test
  void rowsAreToldApart() {
    String trades = "[{'id':7},{'id':%s},{'id':0},{'id':0},{},{}]";
    Consumer<Identities> unique = all -> all.unique(null, List.of("id"));
    assertThat(found("getTrades", trades.formatted("8"), unique)).isEqualTo("PASS");
    assertThat(found("getTrades", trades.formatted("7"), unique))
        .isEqualTo("FAIL /1: the same id as /0, 7");
    String fills = "[{'orderId':'1','tradeId':7},{'orderId':'%s','tradeId':7}]";
    Consumer<Identities> both = all -> all.unique(null, List.of("orderId", "tradeId"));
    assertThat(found("getFills", fills.formatted("2"), both)).isEqualTo("PASS");
    assertThat(found("getFills", fills.formatted("1"), both))
        .isEqualTo("FAIL /1: the same orderId and tradeId as /0");
  }

  @Test
  void candlesDoNotOverlap() {
    String candles =
        "[{'start':'2025-12-31 22:00:00','end':'2025-12-31 23:00:00'},"
            + "{'start':'2025-12-31 %s:00','end':'2026-01-01 00:00:00'}]";
    Consumer<Identities> apart = all -> all.withoutOverlap(null, "start", "end");
    assertThat(found("getKlines", candles.formatted("23:00"), apart)).isEqualTo("PASS");
    assertThat(found("getKlines", candles.formatted("22:30"), apart))
        .isEqualTo(
            "FAIL /1/start: 2025-12-31 22:30:00 is before 2025-12-31 23:00:00, the end of the row"
                + " before");
  }

  @Test
  void timesAreNow() {
    Consumer<Identities> now = all -> all.now(null, "timestamp", Duration.ofMinutes(5));
    String book = "{'timestamp':%d}";
    long micros = NOW.getEpochSecond() * 1_000_000;
    assertThat(found("getDepth", book.formatted(micros - 299_000_000), now)).isEqualTo("PASS");
    assertThat(found("getDepth", book.formatted(micros + 301_000_000), now))
        .isEqualTo(
            "FAIL /timestamp: 1767225901000000 is 301 s from now, which was to be 300 s at most");
    Consumer<Identities> bare = all -> all.now(Duration.ofMinutes(1));
    assertThat(found("getTime", "1767225600123", bare)).isEqualTo("PASS");
    assertThat(found("getTime", "1767225700000", bare))
        .isEqualTo("FAIL 1767225700000 is 100 s from now, which was to be 60 s at most");
  }

  @Test
  void textsAndCountsAreWhatWasAskedFor() {
    Consumer<Identities> symbol = all -> all.equal(null, "symbol", "SOL_USDC");
    assertThat(found("getTicker", "{'symbol':'SOL_USDC'}", symbol)).isEqualTo("PASS");
    assertThat(found("getTicker", "{'symbol':'BTC_USDC'}", symbol))
        .isEqualTo("FAIL /symbol: \"BTC_USDC\" is not \"SOL_USDC\"");
    assertThat(found("ping", "pong", all -> all.equal(null, null, "pong"))).isEqualTo("PASS");
    assertThat(found("ping", "gong", all -> all.equal(null, null, "pong")))
        .isEqualTo("FAIL \"gong\" is not \"pong\"");
    Consumer<Identities> two = all -> all.atMost(null, 2);
    assertThat(found("getTrades", "[{},{}]", two)).isEqualTo("PASS");
    assertThat(found("getTrades", "[{},{},{}]", two))
        .isEqualTo("FAIL 3 rows, and 2 were asked for");
    Consumer<Identities> address = all -> all.notEmpty(null, "address");
    assertThat(found("getWallets", "[{'address':'a'}]", address)).isEqualTo("PASS");
    assertThat(found("getWallets", "[{'address':''}]", address))
        .isEqualTo("FAIL /0/address: it is empty");
  }

  @Test
  void valuesOfAnAccountAreNotQuoted() {
    String position = "[{'netCost':'5','entryPrice':'20','netQuantity':'3'}]";
    assertThat(
            found(
                "getPositions",
                position,
                all -> all.computed(null, null, "netCost", "entryPrice", "times", "netQuantity")))
        .isEqualTo("FAIL /0/netCost: not entryPrice times netQuantity");
    assertThat(found("getBalances", "{'SOL':{'locked':'-77'}}", negative()))
        .isEqualTo("FAIL /SOL/locked: below 0");
    assertThat(found("getOrder", "{'id':'778'}", all -> all.equal(null, "id", "779")))
        .isEqualTo("FAIL /id: not what was asked for");
    assertThat(found("getFills", "[{'orderId':'778'},{'orderId':'778'}]", same()))
        .isEqualTo("FAIL /1: the same orderId as /0");
  }

  private static Consumer<Identities> negative() {
    return all -> all.related(null, null, "locked", Identities.Relation.AT_LEAST, "0");
  }

  private static Consumer<Identities> same() {
    return all -> all.unique(null, List.of("orderId"));
  }

  /** What kept the answer from being looked at is told by another check. */
  @Test
  void withoutAnAnswerThereIsNothingToSay() {
    assertThat(found("getTicker", "<html>", all -> all.atMost(null, 1))).isEqualTo("nothing");
    LiveTarget target = LiveTarget.at(URI.create("http://127.0.0.1:1")).build();
    try (LiveRun run = LiveRun.start(target)) {
      Identities.of(run, answer("getTicker", 503, TICKER)).atMost(null, 1);
      assertThat(run.drainChecks()).isEmpty();
    }
  }
}
