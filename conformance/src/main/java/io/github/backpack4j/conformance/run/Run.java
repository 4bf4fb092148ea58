package io.github.backpack4j.conformance.run;

import io.cucumber.core.plugin.MessageFormatter;
import io.cucumber.plugin.Plugin;
import io.github.backpack4j.conformance.CoverageTable;
import io.github.backpack4j.conformance.Scenario;
import io.github.backpack4j.conformance.contract.ContractDocument;
import io.github.backpack4j.conformance.ledger.Ledger;
import io.github.backpack4j.conformance.live.LiveRun;
import io.github.backpack4j.conformance.live.LiveTarget;
import io.github.backpack4j.conformance.redact.Secrets;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Checks;
import io.github.backpack4j.conformance.result.Exchange;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.ResultJson;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.ScenarioResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Plays features against a target, and writes down each scenario as it ends, what Cucumber tells
 * ({@code messages.ndjson}), and at the end {@code run.json} with its schema.
 */
public final class Run {
  private static final Set<String> LIVE = Set.of("@live", "@live-write", "@funds");
  private static final String INTERRUPTED =
      "the run was stopped in it, so that an order may rest still: look at the open orders;"
          + " it is not played again before a run begins anew";
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Plan plan;
  private final Features features;
  private final Progress progress;
  private final Map<String, ScenarioResult> results = new LinkedHashMap<>();
  private final Set<String> exchangeIds = new LinkedHashSet<>();

  /**
   * What is to be run.
   *
   * @param target {@code fixtures}, {@code live}, or the address that is asked
   * @param live the server that is asked; null for the kit's own exchange
   * @param out the folder that files are written to
   * @param selection which scenarios
   * @param ledger the failures that are expected
   * @param failOnDrift whether what the contract does not know ends the run with {@link
   *     ExitCode#DRIFT}
   * @param secrets what must not be written anywhere
   * @param kit the kit's version
   * @param clock tells when the run begins and ends
   */
  public record Plan(
      String target,
      @Nullable LiveTarget live,
      Path out,
      Selection selection,
      Ledger ledger,
      boolean failOnDrift,
      Secrets secrets,
      String kit,
      Clock clock) {}

  /** Hears how far a run is. */
  public interface Progress {
    /** Hears of no run. */
    Progress NONE = (result, done, total) -> {};

    /** A scenario has ended, {@code done} of {@code total} that are played. */
    void ended(ScenarioResult result, int done, int total);
  }

  /**
   * What came of a run.
   *
   * @param result all of it
   * @param holding every exit code that holds; the first of them is the run's
   * @param table what was proven of the client; null where a server was asked
   * @param played how many scenarios were played now, and not before
   */
  public record Played(
      RunResult result, Set<ExitCode> holding, @Nullable CoverageTable table, int played) {}

  private Run(Plan plan, Features features, Progress progress) {
    this.plan = plan;
    this.features = features;
    this.progress = progress;
  }

  /**
   * Plays what is planned.
   *
   * @throws RunException if nothing is played, because of what was asked for
   * @throws IOException if the folder does not take what is written
   */
  public static Played play(Plan plan, Progress progress) throws RunException, IOException {
    return play(plan, Features.standard(), progress);
  }

  static Played play(Plan plan, Features features, Progress progress)
      throws RunException, IOException {
    return new Run(plan, features, progress).play();
  }

  private Played play() throws RunException, IOException {
    Map<String, Scenario> all = ofTarget();
    Map<String, Scenario> chosen = plan.selection().of(all);
    if (chosen.isEmpty()) {
      throw RunException.usage(
          "no scenario for " + plan.target() + " is chosen by --only and --tags");
    }
    UnaryOperator<String> scrub =
        plan.live() == null ? UnaryOperator.identity() : plan.secrets()::scrub;
    Instant begin = plan.clock().instant();
    try (Journal journal = Journal.open(plan.out(), scrub)) {
      Map<String, ScenarioResult> earlier = earlier(journal, begin);
      for (String id : journal.begun()) {
        if (all.containsKey(id)) {
          earlier.put(id, unrun(all.get(id), Outcome.ERROR, INTERRUPTED));
        }
      }
      all.keySet().forEach(id -> keep(earlier.get(id)));
      Map<String, Scenario> played = new LinkedHashMap<>(chosen);
      played.keySet().removeIf(id -> !plan.selection().plays(all.get(id), earlier.get(id)));
      played.values().forEach(scenario -> forget(scenario.id()));
      play(played, journal);
      return played(journal, all, begin, played.size());
    }
  }

  /** The scenarios that are about the target at all. */
  private Map<String, Scenario> ofTarget() {
    Map<String, Scenario> all = new LinkedHashMap<>();
    features
        .scenarios()
        .forEach(
            (id, scenario) -> {
              if (scenario.tags().stream().anyMatch(LIVE::contains) == (plan.live() != null)) {
                all.put(id, scenario);
              }
            });
    return all;
  }

  private Map<String, ScenarioResult> earlier(Journal journal, Instant begin)
      throws IOException, RunException {
    Journal.Header known = journal.header();
    Journal.Header header =
        new Journal.Header(
            ID.format(begin),
            begin,
            plan.target(),
            ContractDocument.standard().digest().substring(0, 12),
            plan.kit(),
            features.digest());
    Selection.Again again = plan.selection().again();
    if (again == Selection.Again.FAILED && known == null) {
      throw RunException.usage("--failed: there is no earlier run in " + plan.out());
    }
    if (again == Selection.Again.EVERYTHING || known == null) {
      journal.begin(header);
      return Map.of();
    }
    same("target", known.target(), header.target());
    same("contract", known.contract(), header.contract());
    same("kit", known.kit(), header.kit());
    same("features", known.features(), header.features());
    return journal.earlier();
  }

  private void same(String what, String known, String now) throws RunException {
    if (!known.equals(now)) {
      throw RunException.usage(
          "the earlier run in %s is of another %s: %s, and now it is %s; run without --resume and"
                  .formatted(plan.out(), what, known, now)
              + " --failed, or give another --out");
    }
  }

  private void keep(@Nullable ScenarioResult result) {
    if (result != null) {
      results.put(result.id(), result);
      result.exchanges().forEach(exchange -> exchangeIds.add(exchange.id()));
    }
  }

  private void forget(String id) {
    results.remove(id);
  }

  private void play(Map<String, Scenario> played, Journal journal) throws IOException {
    int total = played.size();
    Map<String, Scenario> allowed = new LinkedHashMap<>();
    int[] done = new int[1];
    for (Scenario scenario : played.values()) {
      String needs = needs(scenario);
      if (needs == null) {
        allowed.put(scenario.id(), scenario);
      } else {
        ended(unrun(scenario, Outcome.SKIP, needs), journal, ++done[0], total);
      }
    }
    if (allowed.isEmpty()) {
      return;
    }
    LiveTarget target = plan.live();
    try (LiveRun live = target == null ? null : LiveRun.start(target);
        OutputStream messages = messages()) {
      ScenarioListener listener =
          new ScenarioListener(
              features::featureOf,
              live == null ? null : () -> findings(live),
              scenario -> begins(scenario, journal),
              result -> ended(result, journal, ++done[0], total));
      List<Plugin> listeners = List.of(listener, new MessageFormatter(messages));
      features.play(allowed.keySet(), listeners);
    }
  }

  private static void begins(Scenario scenario, Journal journal) {
    if (Selection.changes(scenario)) {
      journal.begins(scenario.id());
    }
  }

  private OutputStream messages() throws IOException {
    OutputStream file = Files.newOutputStream(plan.out().resolve("messages.ndjson"));
    boolean ofServer = plan.live() != null;
    OutputStream own = new WithoutPrivacies(file, ofServer);
    return ofServer ? plan.secrets().scrubbing(own) : own;
  }

  /** What a scenario that changes something needs before it is played; null if it may be. */
  private @Nullable String needs(Scenario scenario) {
    LiveTarget target = plan.live();
    if (scenario.tags().contains("@funds") && (target == null || !target.allowFunds())) {
      return "it moves funds, and --allow-funds was not given";
    }
    if (scenario.tags().contains("@live-write")
        && (target == null || !target.allowTrading() || target.maxNotional() == null)) {
      return "it trades, and --allow-trading and --max-notional were not given";
    }
    return null;
  }

  private ScenarioResult unrun(Scenario scenario, Outcome outcome, String why) {
    return new ScenarioResult(
        scenario.id(),
        features.featureOf(scenario),
        scenario.name(),
        scenario.tags(),
        outcome,
        why,
        0,
        scenario.subjects().stream()
            .map(subject -> new CheckResult(subject, Checks.SCENARIO, outcome, why, null))
            .toList(),
        List.of());
  }

  /** What the steps found, under ids that the run has not used yet: it may go on an earlier one. */
  private Findings findings(LiveRun live) {
    Map<String, String> ids = new LinkedHashMap<>();
    List<Exchange> exchanges = new ArrayList<>();
    for (Exchange exchange : live.drainExchanges()) {
      String id = exchange.id();
      for (int n = 2; !exchangeIds.add(id); n++) {
        id = exchange.id() + "-" + n;
      }
      ids.put(exchange.id(), id);
      exchanges.add(
          new Exchange(
              id,
              exchange.request(),
              exchange.sent(),
              exchange.status(),
              exchange.received(),
              exchange.tookMillis()));
    }
    List<CheckResult> checks =
        live.drainChecks().stream()
            .map(
                check ->
                    new CheckResult(
                        check.subject(),
                        check.check(),
                        check.outcome(),
                        check.message(),
                        ids.getOrDefault(check.exchange(), check.exchange())))
            .toList();
    return new Findings(checks, exchanges);
  }

  private void ended(ScenarioResult result, Journal journal, int done, int total) {
    ScenarioResult written = journal.add(result);
    results.put(written.id(), written);
    progress.ended(written, done, total);
  }

  private Played played(Journal journal, Map<String, Scenario> all, Instant begin, int played)
      throws IOException {
    Journal.Header header = journal.header();
    boolean goesOn = plan.selection().again() == Selection.Again.UNFINISHED && header != null;
    List<ScenarioResult> scenarios =
        new ArrayList<>(
            all.keySet().stream().filter(results::containsKey).map(results::get).toList());
    CoverageTable table = plan.live() == null ? table(all, scenarios) : null;
    Instant started = goesOn ? header.started() : begin;
    RunResult unjudged =
        new RunResult(
            RunResult.FORMAT,
            goesOn ? header.id() : ID.format(begin),
            plan.kit(),
            ContractDocument.standard().digest().substring(0, 12),
            plan.target(),
            started,
            Duration.between(begin, plan.clock().instant()).toMillis(),
            scenarios,
            List.of(),
            0);
    RunResult run = judged(unjudged, plan.ledger().apply(unjudged.cells()), 0);
    Set<ExitCode> holding = Verdicts.of(run, plan.failOnDrift());
    RunResult result = judged(run, run.expected(), ExitCode.first(holding).code());
    Files.writeString(plan.out().resolve("run.json"), ResultJson.write(result));
    Files.writeString(plan.out().resolve("run.schema.json"), ResultJson.schema());
    return new Played(result, holding, table, played);
  }

  private static RunResult judged(
      RunResult run, List<RunResult.ExpectedFailure> expected, int exit) {
    return new RunResult(
        run.format(),
        run.id(),
        run.kit(),
        run.contract(),
        run.target(),
        run.started(),
        run.tookMillis(),
        run.scenarios(),
        expected,
        exit);
  }

  /** The table of all that is known of the client, and among the results what only it says. */
  private CoverageTable table(Map<String, Scenario> all, List<ScenarioResult> scenarios) {
    CoverageTable table = new CoverageTable();
    for (ScenarioResult result : scenarios) {
      table.add(all.get(result.id()), result.outcome() == Outcome.PASS);
    }
    if (scenarios.size() < all.size()) {
      table.ofAPart();
    }
    List<CheckResult> promised = table.promised();
    scenarios.add(
        new ScenarioResult(
            "contract",
            "Contract and client",
            "What the contract promises is there, and proven",
            List.of(),
            Outcome.worst(promised.stream().map(CheckResult::outcome).toList()),
            promised.stream()
                .filter(check -> check.outcome() == Outcome.FAIL)
                .map(check -> check.subject() + " " + check.check() + ": " + check.message())
                .reduce((one, other) -> one + "\n" + other)
                .orElse(""),
            0,
            promised,
            List.of()));
    return table;
  }
}
