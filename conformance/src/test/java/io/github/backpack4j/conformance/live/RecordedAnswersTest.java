package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.ReferenceDir;
import io.github.backpack4j.conformance.contract.Schema;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.conformance.exchange.TestKey;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.Subject;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the exchange was recorded to say is not held against it. */
class RecordedAnswersTest {
  /** Folders of recorded answers that are not called like the operation that answers so. */
  private static final Map<String, String> OTHERWISE_CALLED =
      Map.of(
          "get_recent_trades", "getTrades",
          "get_funding_interval_rates", "getFundingRates",
          "get_borrow_lend_markets_history", "getBorrowLendMarketHistory");

  /** Refusals, and orders, which no scenario gets an answer to without placing one. */
  private static final Set<String> OTHERS =
      Set.of("_errors", "execute_order", "request_withdrawal");

  /**
   * What is found all the same: one recording is a part, one is older than a member, one has both
   * kinds of markets, and of one the author of a test edited the numbers.
   */
  private static final Set<String> FOUND =
      Set.of(
          "get_market/carryfarm-2026-08-btc-perp-partial.json required FAIL /createdAt: absent, and"
              + " the contract requires it",
          "get_markets/ccxt-2025-sol-spot-and-perp.json required FAIL /0/visible: absent, and the"
              + " contract requires it; /1/visible: absent, and the contract requires it",
          "get_markets/ccxt-2025-sol-spot-and-perp.json identities FAIL /0/marketType: \"SPOT\" is"
              + " not \"PERP\"",
          "get_positions/hummingbot-short.json identities FAIL /0/mmf: above imf",
          "get_positions/hummingbot-short.json identities FAIL /0/netCost: not entryPrice times"
              + " netQuantity");

  private static final Set<Outcome> HARMLESS = EnumSet.of(Outcome.PASS, Outcome.OMIT, Outcome.WARN);
  private static final Pattern EPOCH = Pattern.compile("imestamp\":\\s*(\\d{13})");
  private static final Pattern SYMBOL = Pattern.compile("\"symbol\":\\s*\"([^\"]+_[^\"]+)\"");

  @Test
  void areNotJudgedRed() throws IOException {
    Path rest = ReferenceDir.require("recorded answers", "samples/rest");
    Set<String> found = new TreeSet<>();
    int played = 0;
    for (Path folder : files(rest)) {
      if (OTHERS.contains(folder.getFileName().toString())) {
        continue;
      }
      for (Path file : files(folder)) {
        List<CheckResult> checks = judged(operation(folder.getFileName().toString()), file);
        assertThat(checks).as(file.toString()).isNotEmpty();
        played++;
        checks.stream()
            .filter(each -> !HARMLESS.contains(each.outcome()))
            .forEach(
                each ->
                    found.add(
                        rest.relativize(file)
                            + " "
                            + each.check()
                            + " "
                            + each.outcome()
                            + " "
                            + each.message()));
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(FOUND);
    assertThat(played).isGreaterThanOrEqualTo(40);
  }

  private static String operation(String folder) {
    String same =
        Pattern.compile("_([a-z])")
            .matcher(folder)
            .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    return OTHERWISE_CALLED.getOrDefault(folder, same);
  }

  /** Plays the scenarios of an operation against a server that gives a recorded answer. */
  private static List<CheckResult> judged(String id, Path file) throws IOException {
    ContractIndex.Operation operation = ContractIndex.standard().operation(id);
    String body = Files.readString(file).strip();
    boolean json = file.toString().endsWith(".json");
    if (json) {
      JsonNode answer = Resources.parse(body);
      boolean list = Objects.requireNonNull(operation.answer()).kind() == Schema.Kind.LIST;
      if (list && !answer.isArray()) {
        body = JsonNodeFactory.instance.arrayNode().add(answer).toString();
      }
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange
              .getResponseHeaders()
              .set("Content-Type", (json ? "application/json" : "text/plain") + "; charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    Matcher symbol = SYMBOL.matcher(body);
    String market = symbol.find() ? symbol.group(1) : "SOL_USDC";
    LiveTarget target =
        LiveTarget.at(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
            .market(market)
            .future(market)
            .timeout(Duration.ofSeconds(10))
            .clock(Clock.fixed(asked(id, body), ZoneOffset.UTC))
            .sleeper(new NoWaiting())
            .signer(new Ed25519Signer(SigningKey.fromBase64(TestKey.load("rfc8032-test-1").seed())))
            .build();
    try (LiveRun run = LiveRun.start(target)) {
      assertThat(run.target()).isSameAs(target);
      return LiveScenarios.play("rest", "@live and @operation:" + id).checks().stream()
          .filter(each -> each.subject().equals(Subject.operation(id)))
          .toList();
    } finally {
      server.stop(0);
    }
  }

  private static Instant asked(String id, String body) {
    Matcher time = EPOCH.matcher(body);
    if (id.equals("getTime")) {
      return Instant.ofEpochMilli(Long.parseLong(body));
    }
    return time.find()
        ? Instant.ofEpochMilli(Long.parseLong(time.group(1)))
        : Instant.parse("2026-10-01T00:00:00Z");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
