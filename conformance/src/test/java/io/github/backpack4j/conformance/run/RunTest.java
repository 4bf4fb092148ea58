package io.github.backpack4j.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.conformance.ledger.Ledger;
import io.github.backpack4j.conformance.live.LiveTarget;
import io.github.backpack4j.conformance.redact.Secrets;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.ResultJson;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.ScenarioResult;
import io.github.backpack4j.conformance.run.glue.FindingSteps;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
  private static final String BREAKS =
      "io.github.backpack4j.conformance.run.glue.FindingSteps.breaks(FindingSteps.java)";
  private static final URI STEPS =
      URI.create("classpath:/io/github/backpack4j/conformance/run/glue");
  private static final Instant NOW = Instant.parse("2026-11-23T04:30:00Z");

  private static final String FEATURE =
      """
      @live
      Feature: A server
        @operation:getDepth
        Scenario: It holds
          Given getDepth schema comes to PASS: ""
        @operation:getTicker
        Scenario: It fails
          Given getTicker schema comes to FAIL: "/high is absent"
        @operation:getTime
        Scenario: It is in maintenance
          Given getTime answer comes to INCONCLUSIVE: "503: the exchange is in maintenance"
        @operation:getMarkets
        Scenario: It says more
          Given getMarkets known comes to WARN: "/0/newer is unknown"
        @operation:getBalances
        Scenario: It has no key
          Given getBalances answer comes to SKIP: "no key"
          Then the step is left out: "no key"
      """;

  @TempDir Path folder;

  @BeforeEach
  void nothingWasPlayed() {
    FindingSteps.PLAYED.clear();
    FindingSteps.mended = false;
  }

  @Test
  void scenariosBecomeResultsOfTheirChecks() throws Exception {
    Run.Played played = play(FEATURE, Selection.ALL);

    assertThat(played.result().scenarios())
        .extracting(each -> each.id() + " " + each.name() + " " + each.outcome())
        .containsExactly(
            "features/a.feature:4 It holds PASS",
            "features/a.feature:7 It fails FAIL",
            "features/a.feature:10 It is in maintenance INCONCLUSIVE",
            "features/a.feature:13 It says more WARN",
            "features/a.feature:16 It has no key SKIP");
    ScenarioResult failed = played.result().scenarios().get(1);
    assertThat(failed.message()).isEqualTo("/high is absent");
    assertThat(failed.feature()).isEqualTo("A server");
    assertThat(failed.tags()).containsExactly("@live", "@operation:getTicker");
    assertThat(failed.checks().get(0).exchange()).isEqualTo(failed.exchanges().get(0).id());
    assertThat(played.holding())
        .containsExactlyInAnyOrder(ExitCode.NONCONFORMANT, ExitCode.INCONCLUSIVE);
    assertThat(played.result().exit()).isEqualTo(1);
    assertThat(played.result().id()).isEqualTo("20261123T043000Z");
    assertThat(played.result().contract()).matches("[0-9a-f]{12}");
    assertThat(played.table()).isNull();
    assertThat(ResultJson.readRun(Files.readString(folder.resolve("out/run.json"))))
        .isEqualTo(played.result());
    assertThat(Files.readString(folder.resolve("out/run.schema.json")))
        .isEqualTo(ResultJson.schema());
    assertThat(Files.readString(folder.resolve("out/messages.ndjson")))
        .contains("\"testRunFinished\"");
  }

  @Test
  void whatEndsOtherwiseThanByAFindingDoesNotGetLost() throws Exception {
    Run.Played played =
        play(
            """
            @live @operation:getDepth
            Feature: Surprises
              Scenario: It breaks after a finding
                Given getDepth schema comes to PASS: ""
                Then the step breaks with "no such thing"
              Scenario: It asserts by itself
                Then the step asserts "bids descend"
              Scenario: It has a step of the future
                Then the moon rises
            """,
            Selection.ALL);

    assertThat(played.result().scenarios())
        .extracting(each -> each.outcome() + ": " + withoutLine(each.message()))
        .containsExactly(
            "ERROR: java.lang.IllegalStateException at " + BREAKS,
            "FAIL: bids descend",
            "ERROR: the kit has no such step");
    assertThat(played.result().cells())
        .extracting(cell -> cell.subject() + " " + cell.check() + " " + cell.outcome())
        .containsExactly("getDepth schema PASS", "getDepth scenario FAIL");
    assertThat(played.result().exit()).isEqualTo(1);
  }

  @Test
  void aResumedRunRepeatsNothingThatFinished() throws Exception {
    play(FEATURE, Selection.ALL);
    FindingSteps.PLAYED.clear();

    Run.Played played = play(FEATURE, again(Selection.Again.UNFINISHED));

    assertThat(FindingSteps.PLAYED).containsExactly("getTime answer", "getBalances answer");
    assertThat(played.played()).isEqualTo(2);
    assertThat(played.result().scenarios())
        .extracting(ScenarioResult::outcome)
        .containsExactly(
            Outcome.PASS, Outcome.FAIL, Outcome.INCONCLUSIVE, Outcome.WARN, Outcome.SKIP);
    assertThat(
            played.result().scenarios().stream()
                .flatMap(scenario -> scenario.exchanges().stream())
                .map(exchange -> exchange.id()))
        .doesNotHaveDuplicates()
        .hasSize(5);
  }

  @Test
  void aRunThatWasStoppedInTheMiddleOfALineGoesOnFromThere() throws Exception {
    play(FEATURE, Selection.ALL);
    Path journal = folder.resolve("out/journal.jsonl");
    List<String> lines = Files.readAllLines(journal);
    String half = lines.get(3).substring(0, lines.get(3).length() / 2);
    Files.writeString(journal, String.join("\n", lines.subList(0, 3)) + "\n" + half);
    FindingSteps.PLAYED.clear();

    Run.Played played = play(FEATURE, again(Selection.Again.UNFINISHED));

    assertThat(FindingSteps.PLAYED)
        .containsExactly("getTime answer", "getMarkets known", "getBalances answer");
    assertThat(played.result().scenarios()).hasSize(5);
    assertThat(Files.readAllLines(journal)).hasSize(6).startsWith(lines.get(0), lines.get(1));
  }

  @Test
  void eachScenarioIsWrittenBeforeTheNextOneBegins() throws Exception {
    List<Integer> lines = new ArrayList<>();
    Run.play(
        plan(Selection.ALL, Ledger.EMPTY, target()),
        features(FEATURE),
        (result, done, total) -> {
          assertThat(total).isEqualTo(5);
          lines.add(lines(folder.resolve("out/journal.jsonl")));
        });

    assertThat(lines).containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void onlyWhatFailedIsRepeatedAndTheRestIsKept() throws Exception {
    play(FEATURE, Selection.ALL);
    FindingSteps.PLAYED.clear();
    FindingSteps.mended = true;

    Run.Played played = play(FEATURE, again(Selection.Again.FAILED));

    assertThat(FindingSteps.PLAYED).containsExactly("getTicker schema");
    assertThat(played.result().scenarios())
        .extracting(ScenarioResult::outcome)
        .containsExactly(
            Outcome.PASS, Outcome.PASS, Outcome.INCONCLUSIVE, Outcome.WARN, Outcome.SKIP);
    assertThat(played.result().exit()).isEqualTo(5);

    FindingSteps.PLAYED.clear();
    assertThat(play(FEATURE, again(Selection.Again.FAILED)).played()).isZero();
    assertThat(FindingSteps.PLAYED).isEmpty();
  }

  @Test
  void thereIsNothingToRepeatWhereNothingWasRun() {
    assertThatThrownBy(() -> play(FEATURE, again(Selection.Again.FAILED)))
        .isInstanceOf(RunException.class)
        .hasMessage("--failed: there is no earlier run in " + folder.resolve("out"));
  }

  @Test
  void aRunOfOtherFeaturesDoesNotGoOn() throws Exception {
    play(FEATURE, Selection.ALL);

    assertThatThrownBy(
            () -> play(FEATURE.replace("It holds", "Held"), again(Selection.Again.UNFINISHED)))
        .isInstanceOf(RunException.class)
        .hasMessageMatching(
            "the earlier run in .*out is of another features: [0-9a-f]{12}, and now it is"
                + " [0-9a-f]{12}; run without --resume and --failed, or give another --out");
    assertThat(Files.readAllLines(folder.resolve("out/journal.jsonl"))).hasSize(6);
  }

  @Test
  void withoutResumeARunBeginsAnew() throws Exception {
    play(FEATURE, Selection.ALL);
    play(FEATURE, new Selection(Set.of("getDepth"), null, Selection.Again.EVERYTHING));

    assertThat(Files.readAllLines(folder.resolve("out/journal.jsonl"))).hasSize(2);
  }

  @Test
  void twoRunsDoNotWriteToOneFolder() throws Exception {
    Journal open = Journal.open(folder.resolve("out"), line -> line);
    try (open) {
      assertThatThrownBy(() -> play(FEATURE, Selection.ALL))
          .isInstanceOf(RunException.class)
          .hasMessage(
              "another run is writing to "
                  + folder.resolve("out")
                  + "; wait for it, or give another --out");
    }
  }

  @Test
  void nothingToRunIsAMistake() {
    assertThatThrownBy(
            () ->
                play(FEATURE, new Selection(Set.of("getFills"), null, Selection.Again.EVERYTHING)))
        .isInstanceOf(RunException.class)
        .hasMessage("no scenario for http://127.0.0.1:1 is chosen by --only and --tags");
  }

  @Test
  void whatTradesOrMovesFundsIsNotPlayedUnlessItIsAllowed() throws Exception {
    String feature =
        """
        Feature: Writes
          @live-write @operation:executeOrder
          Scenario: An order
            Given executeOrder answer comes to PASS: ""
          @funds @operation:requestWithdrawal
          Scenario: A withdrawal
            Given requestWithdrawal answer comes to PASS: ""
        """;

    Run.Played played = play(feature, Selection.ALL);

    assertThat(FindingSteps.PLAYED).isEmpty();
    assertThat(played.result().cells().stream().flatMap(cell -> cell.results().stream()))
        .extracting(CheckResult::message)
        .containsExactly(
            "it trades, and --allow-trading and --max-notional were not given",
            "it moves funds, and --allow-funds was not given");
    assertThat(played.result().exit()).isZero();

    LiveTarget trading =
        LiveTarget.at(URI.create("http://127.0.0.1:1")).trading(true, new BigDecimal("20")).build();
    Run.play(plan(Selection.ALL, Ledger.EMPTY, trading), features(feature), Run.Progress.NONE);
    assertThat(FindingSteps.PLAYED).containsExactly("executeOrder answer");
  }

  @Test
  void theLedgerExcusesWhatItNamesAndNothingElse() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("ledger.yaml"),
            """
            - {subject: getTicker, check: schema, reason: known, owner: me, expires: 2026-12-31}
            """);
    Ledger ledger = Ledger.read(file, LocalDate.ofInstant(NOW, ZoneOffset.UTC));

    Run.Played played =
        Run.play(plan(Selection.ALL, ledger, target()), features(FEATURE), Run.Progress.NONE);

    assertThat(played.holding()).containsExactly(ExitCode.INCONCLUSIVE);
    FindingSteps.mended = true;
    RunResult held =
        Run.play(plan(Selection.ALL, ledger, target()), features(FEATURE), Run.Progress.NONE)
            .result();
    assertThat(held.exit()).isEqualTo(1);
  }

  @Test
  void noSecretIsWrittenByWhateverWayItComes() throws Exception {
    String secret = "KvK9ZtqpTCwBHEuxVLJgtR0y";
    Secrets secrets = new Secrets();
    secrets.addText(secret);
    Run.Plan plan =
        new Run.Plan(
            "http://127.0.0.1:1",
            target(),
            folder.resolve("out"),
            Selection.ALL,
            Ledger.EMPTY,
            false,
            secrets,
            "0.1",
            clock());

    Run.Played played =
        Run.play(
            plan,
            features(
                """
                @live @operation:getDepth
                Feature: Leaks
                  Scenario: A finding
                    Given getDepth schema comes to FAIL: "it said %1$s"
                  Scenario: An exception
                    Then the step breaks with "it knew %1$s"
                """
                    .formatted(secret)),
            Run.Progress.NONE);

    assertThat(played.result().scenarios())
        .extracting(each -> withoutLine(each.message()))
        .containsExactly("it said <redacted>", "java.lang.IllegalStateException at " + BREAKS);
    try (var files = Files.list(folder.resolve("out"))) {
      assertThat(files.toList())
          .hasSize(4)
          .allSatisfy(file -> assertThat(file).content().doesNotContain(secret));
    }
  }

  @Test
  void aScenarioThatMayHaveChangedSomethingIsNotPlayedTwice() throws Exception {
    String trades =
        """
        Feature: Trading
          @live-write @operation:executeOrder
          Scenario: It trades
            Given executeOrder answer comes to PASS: ""
            Then the step breaks with "the answer is lost"
        """;
    LiveTarget allowed =
        LiveTarget.at(URI.create("http://127.0.0.1:1")).trading(true, BigDecimal.TEN).build();
    Run.play(plan(Selection.ALL, Ledger.EMPTY, allowed), features(trades), Run.Progress.NONE);
    assertThat(FindingSteps.PLAYED).hasSize(1);
    for (Selection.Again again : List.of(Selection.Again.UNFINISHED, Selection.Again.FAILED)) {
      Run.play(plan(again(again), Ledger.EMPTY, allowed), features(trades), Run.Progress.NONE);
      assertThat(FindingSteps.PLAYED).hasSize(1);
    }

    // Stopped within it: the journal has no more than its beginning.
    Path journal = folder.resolve("out/journal.jsonl");
    List<String> lines = Files.readAllLines(journal);
    assertThat(lines.get(1)).isEqualTo("{\"begun\":\"features/a.feature:3\"}");
    Files.write(journal, lines.subList(0, 2));
    Run.Played resumed =
        Run.play(
            plan(again(Selection.Again.UNFINISHED), Ledger.EMPTY, allowed),
            features(trades),
            Run.Progress.NONE);
    assertThat(FindingSteps.PLAYED).hasSize(1);
    assertThat(resumed.result().scenarios())
        .extracting(each -> each.outcome() + ": " + each.message())
        .containsExactly(
            "ERROR: the run was stopped in it, so that an order may rest still: look at the open"
                + " orders; it is not played again before a run begins anew");
  }

  private static String withoutLine(String message) {
    return message.replaceFirst("\\.java:\\d+\\)$", ".java)");
  }

  private Run.Played play(String feature, Selection selection) throws Exception {
    return Run.play(plan(selection, Ledger.EMPTY, target()), features(feature), Run.Progress.NONE);
  }

  private Features features(String feature) throws IOException {
    Path file = Files.createDirectories(folder.resolve("features")).resolve("a.feature");
    Files.writeString(
        file, feature, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    return Features.of(file.toUri().toString(), STEPS);
  }

  private static Selection again(Selection.Again again) {
    return new Selection(Set.of(), null, again);
  }

  private Run.Plan plan(Selection selection, Ledger ledger, LiveTarget target) {
    return new Run.Plan(
        "http://127.0.0.1:1",
        target,
        folder.resolve("out"),
        selection,
        ledger,
        false,
        new Secrets(),
        "0.1",
        clock());
  }

  private static LiveTarget target() {
    return LiveTarget.at(URI.create("http://127.0.0.1:1")).build();
  }

  private static Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
