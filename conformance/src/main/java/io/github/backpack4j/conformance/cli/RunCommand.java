package io.github.backpack4j.conformance.cli;

import io.github.backpack4j.conformance.CoverageTable;
import io.github.backpack4j.conformance.cli.Console.Colour;
import io.github.backpack4j.conformance.cli.Console.Terminal;
import io.github.backpack4j.conformance.ledger.Ledger;
import io.github.backpack4j.conformance.ledger.LedgerException;
import io.github.backpack4j.conformance.live.LiveRun;
import io.github.backpack4j.conformance.live.LiveTarget;
import io.github.backpack4j.conformance.redact.Secrets;
import io.github.backpack4j.conformance.report.Badge;
import io.github.backpack4j.conformance.report.History;
import io.github.backpack4j.conformance.report.HtmlReport;
import io.github.backpack4j.conformance.report.JUnitXml;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.run.Run;
import io.github.backpack4j.conformance.run.RunException;
import io.github.backpack4j.conformance.run.Selection;
import io.github.backpack4j.conformance.run.Subjects;
import io.github.backpack4j.sign.Signer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code run}: plays the features against a target. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = KitVersion.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    header = "Plays the features against a target and says what they proved.",
    descriptionHeading = "%n",
    description = {
      "Of fixtures the client is judged: it talks to an exchange on loopback that verifies each"
          + " request. Of anything else the server is judged: it is only read from, slowly, and"
          + " each answer is held against the contract.",
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%n",
    footer = {
      "What each target needs:",
      "  fixtures       nothing: no network, no key",
      "  live           the network; a key for what is signed",
      "  an address     a server; --ws-url for its streams; a key for what is signed",
      "  Without a key signed operations and streams are reported as not run.",
      "",
      "Examples:",
      "  Is the client all right on this machine?",
      "    run --target fixtures",
      "  Does a server of your own do what the contract says?",
      "    run --target http://127.0.0.1:8080 --ws-url ws://127.0.0.1:8081 --pace 600",
      "  Has the exchange changed? What is known to fail stands in a ledger:",
      "    run --target live --ledger ledger.yaml --fail-on-drift",
      "  One operation, and one stream:",
      "    run --target live --only 'getDepth,depth.{symbol}'",
      "  Go on after Ctrl-C, or look again at what failed:",
      "    run --target live --resume",
      "    run --target live --failed",
      "  A key that no other user of the machine can read:",
      "    run --target live --key-file ~/.backpack/key",
      "    run --target live --pkcs12 keys.p12 --alias trading --password-file pw",
      "",
      "Environment:",
      "  BACKPACK_SIGNING_KEY         the signing key: the 32-byte seed in base64",
      "  BACKPACK_KEYSTORE_PASSWORD   the password of --pkcs12",
      "  NO_COLOR                     no colours, if it is set to anything",
      "  CI                           --allow-funds is refused, if it is set",
      "",
      "Files in the folder of --out:",
      "  index.html      a page to read, with history and what was said on the wire",
      "  badge.svg       a line to show: contract, outcome, version, date",
      "  run.json        all of it for programs; run.schema.json describes it",
      "  junit.xml       for what reads test reports",
      "  messages.ndjson what Cucumber tells of the run",
      "  journal.jsonl   what --resume and --failed read, written scenario by scenario",
      "  history.json    what earlier runs came to",
      ""
    },
    exitCodeListHeading = "%nExit codes, of several that hold the first in this list:%n",
    exitCodeList = {
      "2:usage: the arguments are not understood or not allowed",
      "3:a key or a file is missing or cannot be used",
      "1:something does not conform, or an expected failure held",
      "7:an entry of the ledger is past its last day",
      "6:drift, with --fail-on-drift: a server says what the contract does not know",
      "4:the server could not be reached at all",
      "5:part of the server could not be judged: maintenance, limits, time-outs",
      "0:all that was run held"
    })
final class RunCommand implements Callable<Integer> {
  private final Main.Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Option(
      names = "--target",
      required = true,
      paramLabel = "TARGET",
      description =
          "What is asked: fixtures, the kit's own exchange; live, the exchange; or the http or"
              + " https address of a server.")
  private String target;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "conformance-report",
      description = "Where files are written to; ${DEFAULT-VALUE} by default.")
  private Path out;

  @Option(
      names = "--only",
      split = ",",
      converter = SubjectConverter.class,
      paramLabel = "SUBJECT",
      description =
          "Only what is about these: operations (getDepth), channels (trade.{symbol}), unified"
              + " methods (fetchTicker), or features (signing/vectors), with commas between them.")
  private List<String> only = List.of();

  @Option(
      names = "--tags",
      paramLabel = "EXPRESSION",
      description = "Only scenarios with these tags: \"@request and not @signed\".")
  private @Nullable String tags;

  @Option(
      names = "--resume",
      description =
          "Go on with the run in --out: repeat nothing that finished, but what was not run, not"
              + " judged, or ended in an error.")
  private boolean resume;

  @Option(
      names = "--failed",
      description = "Repeat only what failed in the run in --out, and keep the rest of it.")
  private boolean failed;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The failures that are expected, each with reason, owner and last day.")
  private @Nullable Path ledger;

  @Option(
      names = "--fail-on-drift",
      description = "End with 6 if a server says what the contract does not know.")
  private boolean failOnDrift;

  @Mixin private ServerOptions server;

  @Mixin private KeyOptions key;

  @Option(
      names = "--allow-trading",
      description =
          "Play scenarios that place orders, far from the market, and cancel them. Needs"
              + " --max-notional.")
  private boolean allowTrading;

  @Option(
      names = "--max-notional",
      paramLabel = "AMOUNT",
      description = "The most that one order may be worth, in quote.")
  private @Nullable String maxNotional;

  @Option(
      names = "--allow-funds",
      description = "Play scenarios that move funds off the account. Refused where CI is set.")
  private boolean allowFunds;

  @Mixin private ConsoleOptions printing;

  RunCommand(Main.Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws RunException, IOException {
    CommandLine command = spec.commandLine();
    boolean fixtures = target.equals("fixtures");
    Selection.Again again = again(command);
    requirePermissions(command);
    LiveTarget.Builder asked = fixtures ? null : server.target(command, target);
    if (fixtures) {
      refuseWhatIsOfServers(command);
    }
    BigDecimal notional = ServerOptions.notional(command, maxNotional);
    Ledger expected = ledger();
    Selection selection = Selection.of(only, tags, again);
    Secrets secrets = surroundings.secrets();
    Console console = console(fixtures ? UnaryOperator.identity() : secrets::scrub);
    LiveTarget live = null;
    if (asked != null) {
      Signer signer = key.source(command).open(surroundings.environment(), secrets);
      live =
          asked
              .signer(signer)
              .trading(allowTrading, notional)
              .allowFunds(allowFunds)
              .clock(surroundings.clock())
              .secrets(secrets)
              .build();
      ServerOptions.refuseInTheClear(command, live);
    }
    Run.Plan plan =
        new Run.Plan(
            fixtures ? target : ServerOptions.name(target),
            live,
            out,
            selection,
            expected,
            failOnDrift,
            secrets,
            KitVersion.kit(),
            surroundings.clock());
    Run.Played played = play(plan, console);
    writeReports(played.result());
    return print(played, console);
  }

  private Selection.Again again(CommandLine command) {
    if (resume && failed) {
      throw new ParameterException(command, "give one of --resume and --failed");
    }
    return resume
        ? Selection.Again.UNFINISHED
        : failed ? Selection.Again.FAILED : Selection.Again.EVERYTHING;
  }

  private void requirePermissions(CommandLine command) {
    if (allowTrading != (maxNotional != null)) {
      throw new ParameterException(
          command, "--allow-trading and --max-notional belong together: how much may an order be?");
    }
    if (allowFunds && surroundings.environment().containsKey("CI")) {
      throw new ParameterException(
          command, "--allow-funds: funds are not moved by a machine; the environment has CI");
    }
  }

  private void refuseWhatIsOfServers(CommandLine command) {
    if (server.isGiven(command) || key.isGiven() || allowTrading || allowFunds || failOnDrift) {
      throw new ParameterException(
          command, "--target fixtures asks no server: it needs no key and takes no setting of one");
    }
  }

  private Ledger ledger() throws RunException {
    if (ledger == null) {
      return Ledger.EMPTY;
    }
    try {
      Ledger read =
          Ledger.read(ledger, LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC));
      Subjects.require(read, ledger.getFileName().toString());
      return read;
    } catch (LedgerException e) {
      throw RunException.configuration(e.getMessage());
    }
  }

  private Console console(UnaryOperator<String> scrub) {
    Terminal terminal = surroundings.terminal();
    return new Console(
        surroundings.out(),
        surroundings.err(),
        terminal.takesColours() && !printing.noColour,
        printing.quiet,
        scrub);
  }

  /** Plays it; who stops the process meanwhile is told how to go on. */
  private Run.Played play(Run.Plan plan, Console console) throws RunException, IOException {
    ProgressLine progress =
        new ProgressLine(console, surroundings.terminal().isTerminal(), Clock.systemUTC());
    Thread stopped =
        new Thread(
            () -> {
              progress.end();
              console.error("stopped; what has ended is kept: go on with --resume");
              String left = LiveRun.stop();
              if (left != null) {
                console.error(left);
              }
            });
    Runtime.getRuntime().addShutdownHook(stopped);
    try {
      return Run.play(plan, progress);
    } finally {
      Runtime.getRuntime().removeShutdownHook(stopped);
      progress.end();
    }
  }

  private void writeReports(RunResult result) throws IOException {
    Files.writeString(out.resolve("junit.xml"), JUnitXml.of(result));
    Files.writeString(out.resolve("badge.svg"), Badge.svg(result));
    HtmlReport.write(out, result, History.append(out, result));
  }

  private int print(Run.Played played, Console console) {
    RunResult result = played.result();
    RunSummary summary = new RunSummary(result, console);
    CoverageTable table = played.table();
    if (played.played() == 0) {
      console.remark(
          "Nothing is played again: of what is chosen, the run in "
              + out
              + (failed ? " has nothing that failed.\n" : " has nothing left to do.\n"));
    }
    if (table == null) {
      console.remark(LiveTable.of(result, console).stripTrailing() + "\n");
    }
    List<String> findings =
        table != null || printing.quiet
            ? summary.findings(Outcome.INCONCLUSIVE)
            : summary.findings(Outcome.OMIT);
    findings.forEach(console::print);
    summary.ledger().forEach(console::print);
    if (table != null) {
      console.remark(table.render().stripTrailing());
    }
    console.print((findings.isEmpty() && table != null ? "" : "\n") + summary.sentence());
    Set<ExitCode> holding = played.holding();
    ExitCode code = ExitCode.first(holding);
    console.remark("The page to read: " + out.resolve(HtmlReport.FILE));
    console.print(
        console.in(code == ExitCode.OK ? Colour.GREEN : Colour.RED, RunSummary.meaning(holding)));
    return code.code();
  }
}
