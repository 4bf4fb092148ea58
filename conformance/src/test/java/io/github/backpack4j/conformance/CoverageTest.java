package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.runtime.Runtime;
import io.github.backpack4j.conformance.CoverageTable.Cell;
import io.github.backpack4j.conformance.CoverageTable.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares what the features are about, by their tags, with what the contract promises. */
class CoverageTest {
  /** Cells that nothing proves, with the reason why. */
  private static final Map<String, String> EXCEPTIONS = Map.of();

  /** The unified methods that were planned; a table made of the interfaces would not miss one. */
  private static final List<String> PLAN =
      List.of(
          """
          fetchMarkets fetchCurrencies fetchTicker fetchTickers fetchOrderBook fetchTrades
          fetchOHLCV fetchMarkOHLCV fetchIndexOHLCV fetchTime fetchStatus
          fetchPosition fetchPositions fetchPositionsHistory fetchFundingRate fetchFundingRates
          fetchFundingRateHistory fetchFundingHistory fetchMarkPrice fetchMarkPrices
          fetchOpenInterest
          fetchBorrowRates fetchBorrowRate fetchBorrowRateHistory fetchBorrowInterest
          borrowMargin repayMargin
          fetchBalance fetchDepositAddress fetchDeposits fetchWithdrawals withdraw
          fetchTradingFees fetchTradingFee fetchSettlementHistory fetchPnlHistory
          createOrder createOrders createStopLossOrder createTakeProfitOrder createTriggerOrder
          createOrderWithTakeProfitAndStopLoss createMarketOrderWithCost createPostOnlyOrder
          createReduceOnlyOrder cancelOrder cancelAllOrders
          fetchOpenOrder fetchOpenOrders fetchOrders fetchOrder fetchMyTrades
          watchTicker watchTickers watchBidsAsks watchTrades watchOrderBook watchOHLCV
          watchOrders watchMyTrades watchPositions
          """
              .strip()
              .split("\\s+"));

  private static final CoverageTable TABLE = new CoverageTable();

  @BeforeAll
  static void readTheFeatures() {
    read("classpath:features", TABLE);
  }

  private static void read(String features, CoverageTable table) {
    Runtime.builder()
        .withRuntimeOptions(
            new CommandlineOptionsParser(OutputStream.nullOutputStream())
                .parse("--dry-run", "--glue", "io.github.backpack4j.conformance.steps", features)
                .build())
        .withAdditionalPlugins(table)
        .build()
        .run();
  }

  @Test
  void everyOperationIsProven() {
    assertThat(gaps("operation", TABLE.operations())).isEmpty();
    assertThat(TABLE.operations()).hasSameSizeAs(ContractIndex.standard().operations());
  }

  @Test
  void whatCannotBeCalledRefusesAndSaysWhy() {
    for (ContractIndex.Operation operation : ContractIndex.standard().operations()) {
      assertThat(GeneratedClient.refusal(operation.id()).isEmpty())
          .as(operation.id())
          .isEqualTo(operation.callable());
    }
  }

  @Test
  void everyOperationThatReadsIsAskedOfServersToo() {
    assertThat(TABLE.notAskedOfServers()).isEmpty();
    assertThat(new CoverageTable().notAskedOfServers())
        .hasSize(50)
        .contains("getDepth", "getFills");
  }

  @Test
  void everyFamilyOfStreamsIsProven() {
    assertThat(gaps("stream", TABLE.streams())).isEmpty();
  }

  @Test
  void everyUnifiedMethodIsProven() {
    assertThat(gaps("unified method", TABLE.unified())).isEmpty();
    assertThat(TABLE.unified()).extracting(Row::name).isEqualTo(UnifiedMethods.names());
  }

  @Test
  void everyMethodOfThePlanIsThere() {
    assertThat(UnifiedMethods.names()).containsExactlyInAnyOrderElementsOf(PLAN);
  }

  @Test
  void unifiedMethodsAreProvenByTagsAndWhatIsNoneIsRed(@TempDir Path folder) throws IOException {
    String method = UnifiedMethods.names().get(0);
    Files.writeString(
        folder.resolve("some.feature"),
        """
        @unified
        Feature: Some
          @unified:%s @request @result @error
          Scenario: Two columns of a method, and a tag that no step fills
            When %1$s is called
            Then the requests are
              | GET /api/v1/time |
            And the result is empty
          @unified:fetchNothing @request @result @error
          Scenario: A method that there is not
            When fetchNothing is called
            Then there is no result
        """
            .formatted(method));
    CoverageTable table = new CoverageTable();

    read(folder.toUri().toString(), table);

    assertThat(gaps("method", table.unified()))
        .contains("method " + method + " lacks error", "method fetchNothing lacks request")
        .doesNotContain(
            "method " + method + " lacks request", "method " + method + " lacks result");
    Row unknown = table.unified().get(table.unified().size() - 1);
    assertThat(unknown.isGreen()).isFalse();
    assertThat(unknown.note()).isEqualTo("no unified method has this name");
    int count = UnifiedMethods.names().size();
    assertThat(table.render())
        .containsPattern("\nunified method +request +result +error +\n")
        .containsPattern("\n" + method + " +ok +ok +FAILED +\n")
        .contains(
            "\n0 unified methods proven to work, " + (count + 1) + " not proven: " + method + ", ");
  }

  @Test
  void everyFixtureIsPartOfAFeature() throws IOException {
    String features =
        text(Path.of("features"), ".feature")
            .replace("a market list", '"' + UnifiedMethods.MARKET_LIST + '"');
    List<String> unused = new ArrayList<>();
    for (String folder : List.of("rest", "streams", "signing")) {
      Path root = Path.of("fixtures", folder);
      for (Path file : files(root, ".json", ".jsonl")) {
        String path =
            root.relativize(file).toString().replace('\\', '/').replaceAll("\\.jsonl?$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        String among = path.substring(0, path.length() - name.length()) + "<";
        boolean named = features.contains('"' + path + '"') || features.contains(' ' + path + ' ');
        boolean listed =
            features.contains("| " + name + " ")
                && (folder.equals("signing") || features.contains('"' + among));
        if (!named && !listed) {
          unused.add(file.toString());
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void everyChannelIsFollowedOnAServer() throws IOException {
    Matcher names =
        Pattern.compile("a server's stream \"([^\"]+)\" is followed")
            .matcher(text(Path.of("features", "streams"), ".feature"));

    assertThat(names.results().map(name -> channel(name.group(1))).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            ContractIndex.standard().channels().stream()
                .map(ContractIndex.Channel::address)
                .filter(Objects::nonNull)
                .toList());
  }

  private static String channel(String name) {
    String filled = name.replaceAll("\\{[a-z]+}", "SOL");
    return String.valueOf(ContractIndex.standard().channelOf(filled).address());
  }

  @Test
  void everyFeatureSaysByTagWhichOperationOrStreamItIsAbout() throws IOException {
    for (Path file : files(Path.of("features", "rest"), ".feature")) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .contains("@rest")
          .containsAnyOf("@operation:", "@every-operation");
    }
    for (Path file : files(Path.of("features", "streams"), ".feature")) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .contains("@streams")
          .containsAnyOf("@stream:", "@every-stream");
    }
  }

  @Test
  void everyUnifiedMethodHasAFeatureThatIsNamedAfterIt() throws IOException {
    Map<String, String> methods =
        UnifiedMethods.names().stream()
            .collect(Collectors.toMap(CoverageTest::fileName, name -> name));
    assertThat(files(Path.of("features", "unified"), ".feature"))
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(methods.keySet());
    for (Path file : files(Path.of("features", "unified"), ".feature")) {
      String method = methods.get(file.getFileName().toString());
      assertThat(Files.readString(file))
          .as(file.toString())
          .containsPattern("@unified\\s")
          .containsPattern("@unified:" + method + "\\s");
    }
  }

  /** {@code fetch-mark-ohlcv.feature} of {@code fetchMarkOHLCV}. */
  private static String fileName(String method) {
    return method.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".feature";
  }

  private static List<String> gaps(String kind, List<Row> rows) {
    List<String> gaps = new ArrayList<>();
    for (Row row : rows) {
      row.cells()
          .forEach(
              (column, cell) -> {
                String gap = kind + " " + row.name() + " lacks " + column;
                if ((cell == Cell.MISSING || cell == Cell.FAILED) && !EXCEPTIONS.containsKey(gap)) {
                  gaps.add(gap);
                }
              });
    }
    return gaps;
  }

  private static String text(Path folder, String suffix) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : files(folder, suffix)) {
      text.append(Files.readString(file));
    }
    return text.toString();
  }

  private static List<Path> files(Path folder, String... suffixes) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Stream.of(suffixes).anyMatch(file.toString()::endsWith))
          .sorted()
          .collect(Collectors.toList());
    }
  }
}
