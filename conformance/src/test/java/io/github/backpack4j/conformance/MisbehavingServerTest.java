package io.github.backpack4j.conformance;

import static io.github.backpack4j.conformance.result.Outcome.FAIL;
import static io.github.backpack4j.conformance.result.Outcome.INCONCLUSIVE;
import static io.github.backpack4j.conformance.result.Outcome.OMIT;
import static io.github.backpack4j.conformance.result.Outcome.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.exchange.Misbehaviour;
import io.github.backpack4j.conformance.exchange.RawExchange;
import io.github.backpack4j.conformance.exchange.StandIn;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.conformance.result.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which a server goes wrong is found where it is, named, and found nowhere else. */
class MisbehavingServerTest {
  private static final Map<String, String> KEY = PlantedSecrets.environment();

  @TempDir Path folder;
  private final StandIn server = new StandIn(0);

  /**
   * What a run has to say of a misbehaviour.
   *
   * @param check the cell of its operation
   * @param outcome how the cell ends
   * @param messages all that the cell says
   */
  private record Caught(
      Misbehaviour misbehaviour, String check, Outcome outcome, List<String> messages) {

    List<String> findings() {
      return messages.stream()
          .map(each -> "%s %s %s: %s".formatted(operation(), check, outcome, each))
          .toList();
    }

    String operation() {
      return misbehaviour.operation();
    }

    ExitCode exit() {
      return switch (outcome) {
        case FAIL -> ExitCode.NONCONFORMANT;
        case INCONCLUSIVE -> ExitCode.INCONCLUSIVE;
        default -> ExitCode.OK;
      };
    }

    @Override
    public String toString() {
      return misbehaviour.operation() + " " + misbehaviour.words();
    }
  }

  private static Caught caught(
      Misbehaviour misbehaviour, String check, Outcome outcome, String... messages) {
    return new Caught(misbehaviour, check, outcome, List.of(messages));
  }

  static List<Caught> caught() {
    return List.of(
        caught(Misbehaviour.NO_ANSWER, "answer", INCONCLUSIVE, "no answer within 1 s"),
        caught(
            Misbehaviour.CLOSED_WITHOUT_A_WORD,
            "answer",
            INCONCLUSIVE,
            "the connection ended before an answer came"),
        caught(
            Misbehaviour.STOPS_IN_THE_BODY,
            "answer",
            INCONCLUSIVE,
            "the answer was not whole within 1 s, but 894 of 1788 bytes"),
        caught(
            Misbehaviour.CUT_IN_THE_BODY,
            "answer",
            INCONCLUSIVE,
            "the connection ended after 233 of 466 bytes"),
        caught(
            Misbehaviour.IN_MAINTENANCE,
            "status",
            INCONCLUSIVE,
            "503: the exchange is in maintenance"),
        caught(
            Misbehaviour.TOO_MANY_REQUESTS,
            "status",
            INCONCLUSIVE,
            "429: the server asks for fewer requests"),
        caught(
            Misbehaviour.PAGE_OF_THE_GATEWAY,
            "status",
            INCONCLUSIVE,
            "502: what stands before the exchange does not reach it"),
        caught(
            Misbehaviour.PAGE_INSTEAD_OF_JSON,
            "content type",
            FAIL,
            "text/html, and the contract says application/json"),
        caught(
            Misbehaviour.INTERNAL_ERROR,
            "status",
            FAIL,
            "500 INTERNAL_ERROR, and the contract says 200"),
        caught(
            Misbehaviour.WRONG_CONTENT_TYPE,
            "content type",
            FAIL,
            "text/plain, and the contract says application/json"),
        caught(Misbehaviour.CREATED, "status", FAIL, "201, and the contract says 200"),
        caught(Misbehaviour.NO_CONTENT, "status", FAIL, "204, and the contract says 200"),
        caught(
            Misbehaviour.REDIRECTED,
            "status",
            FAIL,
            "302 to another place, and the contract says 200"),
        caught(Misbehaviour.EMPTY_BODY, "decoding", FAIL, "the body is empty"),
        caught(Misbehaviour.ENDED_EARLY, "decoding", FAIL, "the JSON ends early, after 464 bytes"),
        caught(
            Misbehaviour.REFUSES_A_GOOD_SIGNATURE,
            "status",
            FAIL,
            "400 INVALID_CLIENT_REQUEST, and the contract says 200"),
        caught(
            Misbehaviour.WRONG_TYPE,
            "schema",
            FAIL,
            "/maxBorrowQuantity: a truth value, and the contract says a text"),
        caught(
            Misbehaviour.NUMBER_FOR_TEXT,
            "schema",
            FAIL,
            "/0/volume: 15234.82 is a number, and the contract says a text"),
        caught(
            Misbehaviour.NO_DECIMAL,
            "schema",
            FAIL,
            "/maxWithdrawalQuantity: a text that is no decimal"),
        caught(
            Misbehaviour.OBJECT_FOR_ARRAY,
            "schema",
            FAIL,
            "an object, and the contract says a list"),
        caught(
            Misbehaviour.MEMBER_MISSING,
            "required",
            FAIL,
            "/0/filters/price/tickSize: absent, and the contract requires it"),
        caught(
            Misbehaviour.NULL_FOR_REQUIRED,
            "required",
            FAIL,
            "/1/symbol: null, and the contract requires it"),
        caught(
            Misbehaviour.MEMBER_MORE,
            "known",
            WARN,
            "/0/checksum: a member that the contract does not know"),
        caught(
            Misbehaviour.UNKNOWN_VALUE,
            "known",
            WARN,
            "/orderBookState: \"Napping\" is no OrderBookState value that the contract knows"),
        caught(
            Misbehaviour.WRONG_SORT,
            "identities",
            FAIL,
            "/asks/1/0: 20.52 comes after 20.55, and rows ascend in price;"
                + " /asks/2/0: 20.51 comes after 20.52, and rows ascend in price"),
        caught(
            Misbehaviour.CROSSED_BOOK,
            "identities",
            FAIL,
            "/bids/3/0: 20.6 is not below the best ask, 20.51 at /asks/0/0"),
        caught(
            Misbehaviour.HIGH_BELOW_LOW,
            "identities",
            FAIL,
            "/low: 20.8 is above high, 19.1",
            "/lastPrice: 20.49 is not between low and high, 20.8 and 19.1"),
        caught(
            Misbehaviour.SECONDS_FOR_MILLIS,
            "units",
            FAIL,
            "/0/timestamp: <time> looks like seconds, and the contract says ms"),
        caught(
            Misbehaviour.MILLIS_FOR_MICROS,
            "units",
            FAIL,
            "/timestamp: <time> looks like milliseconds, and the contract says us"),
        caught(
            Misbehaviour.BEFORE_THE_EXCHANGE,
            "units",
            FAIL,
            "/1/createdAt: it is no time between 2017 and 2031"),
        caught(Misbehaviour.SAME_ROW_TWICE, "identities", FAIL, "/1: the same id as /0, 412079"),
        caught(
            Misbehaviour.SAME_MEMBER_TWICE,
            "schema",
            FAIL,
            "a member comes twice in one object, at byte 321"),
        caught(
            Misbehaviour.ECHOES_IN_THE_BODY,
            "known",
            WARN,
            "/requestHeaders: a member that the contract does not know"),
        caught(
            Misbehaviour.ECHOES_IN_THE_REFUSAL,
            "status",
            FAIL,
            "400 INVALID_CLIENT_REQUEST, and the contract says 200"),
        caught(
            Misbehaviour.ECHOES_IN_THE_LOCATION,
            "status",
            FAIL,
            "307 to another place, and the contract says 200"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("caught")
  void isCaughtAndNamedAndNothingElseIs(Caught caught) {
    server.misbehave(caught.misbehaviour());

    String timeout = caught.messages().get(0).contains(" within 1 s") ? "1s" : "10s";
    KitRun run =
        KitRun.of(
            server, folder, KEY, "--only", caught.operation() + ",ping", "--timeout", timeout);

    assertThat(findings(run)).containsExactlyElementsOf(caught.findings());
    assertThat(run.cells().get(caught.operation() + " " + caught.check()).outcome())
        .isEqualTo(caught.outcome());
    assertThat(run.exit()).isEqualTo(caught.exit().code());
  }

  @Test
  void allAtOnceAreCaughtAndTheKeyIsNowhere() throws Exception {
    for (Misbehaviour each : Misbehaviour.values()) {
      server.misbehave(each);
    }

    KitRun run = KitRun.of(server, folder, KEY, "--tags", "@rest and @live", "--timeout", "2s");

    // The best ask is no longer where it was.
    Set<String> expected =
        caught().stream()
            .filter(each -> each.misbehaviour() != Misbehaviour.CROSSED_BOOK)
            .flatMap(each -> each.findings().stream())
            .map(finding -> finding.replace(" within 1 s", " within 2 s"))
            .collect(Collectors.toCollection(TreeSet::new));
    expected.add(
        "getDepth identities FAIL: /bids/3/0: 20.6 is not below the best ask, 20.51 at /asks/2/0");
    assertThat(findings(run)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(run.exit()).isEqualTo(ExitCode.NONCONFORMANT.code());
    PlantedSecrets.assertKeyIsNowhere(run, folder, server);
  }

  @Test
  void theKeyOfAFileIsNowhereThoughTheServerRepeatsIt() throws Exception {
    Path file = Files.writeString(folder.resolve("key"), PlantedSecrets.key());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    server.misbehave(Misbehaviour.ECHOES_IN_THE_REFUSAL);
    Path out = folder.resolve("out");

    KitRun run =
        KitRun.of(server, out, Map.of(), "--key-file", file.toString(), "--only", "getCollateral");

    assertThat(server.requests())
        .extracting(request -> request.line())
        .contains("GET /api/v1/capital/collateral");
    PlantedSecrets.assertKeyIsNowhere(run, out, server);
  }

  @Test
  void everyMisbehaviourIsAmongThem() {
    assertThat(caught())
        .extracting(Caught::misbehaviour)
        .containsExactlyInAnyOrder(Misbehaviour.values());
  }

  @Test
  void whatTheContractDoesNotKnowEndsWithDriftWhereThatIsAskedFor() {
    server.misbehave(Misbehaviour.MEMBER_MORE);

    KitRun run = KitRun.of(server, folder, KEY, "--only", "getSettlements", "--fail-on-drift");

    assertThat(run.exit()).isEqualTo(ExitCode.DRIFT.code());
  }

  @Test
  void aServerThatIsNotThereIsAMatterOfTheNetwork() throws Exception {
    KitRun run = KitRun.of(RawExchange.nobody().toString(), folder, KEY, "--only", "getTime,ping");

    assertThat(findings(run))
        .containsExactly(
            "getTime answer INCONCLUSIVE: the connection was refused",
            "ping answer INCONCLUSIVE: the connection was refused");
    assertThat(run.exit()).isEqualTo(ExitCode.NETWORK.code());
  }

  @Test
  void whatIsWrongComesBeforeWhatIsUncertainAndWhatIsUnknown() {
    server
        .misbehave(Misbehaviour.CREATED)
        .misbehave(Misbehaviour.IN_MAINTENANCE, "getStatus")
        .misbehave(Misbehaviour.UNKNOWN_VALUE);

    assertThat(
            KitRun.of(
                    server,
                    folder,
                    KEY,
                    "--only",
                    "getWallets,getStatus,getMarket",
                    "--fail-on-drift")
                .exit())
        .isEqualTo(ExitCode.NONCONFORMANT.code());
  }

  /** What was found, without what there was nothing to check of; times of now left out. */
  private static List<String> findings(KitRun run) {
    return run.findings().stream()
        .filter(finding -> !finding.contains(" " + OMIT + ": "))
        .map(finding -> finding.replaceAll("\\b1\\d{9,15}\\b", "<time>"))
        .distinct()
        .toList();
  }
}
