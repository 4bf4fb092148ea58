package io.github.backpack4j.conformance.cli;

import io.github.backpack4j.conformance.report.Badge;
import io.github.backpack4j.conformance.report.History;
import io.github.backpack4j.conformance.report.HistoryEntry;
import io.github.backpack4j.conformance.report.HtmlReport;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.conformance.result.ResultJson;
import io.github.backpack4j.conformance.result.RunResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report}: makes page, badge and history of runs that are over. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = KitVersion.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    header = "Makes the page, the badge and the history of runs that are over.",
    descriptionHeading = "%n",
    description = {
      "A run writes them by itself. This makes them anew of its run.json, as this version of the"
          + " kit shows it, and brings several runs together: the latest has the page, and all of"
          + " them are in the history. Nothing is run, and nobody is asked.",
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%n",
    footer = {
      "Examples:",
      "  The page of a run, anew:",
      "    report --in conformance-report",
      "  Runs of many days as one page with a history:",
      "    report --in monday --in tuesday --in wednesday/run.json --out week",
      "",
      "Files in the folder of --out:",
      "  index.html      the latest run, to read",
      "  badge.svg       a line to show: contract, outcome, version, date",
      "  history.json    what the runs came to, with those that were in it already",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the files are written, whatever the runs came to",
      "2:usage: the arguments are not understood",
      "3:a file is missing, is no run, or was written by a newer kit"
    })
final class ReportCommand implements Callable<Integer> {
  private static final String RUN = "run.json";

  private final PrintWriter out;

  @Spec private CommandSpec spec;

  @Option(
      names = "--in",
      required = true,
      paramLabel = "FOLDER|FILE",
      description = "A folder that a run wrote to, or its run.json; may be given several times.")
  private List<Path> in;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description =
          "Where files are written to; the folder of the run by default, and"
              + " conformance-report of several runs.")
  private @Nullable Path folder;

  /** {@code out} takes what it says when it is done. */
  ReportCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    List<RunResult> runs = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    try {
      for (Path input : in) {
        Path file = Files.isDirectory(input) ? input.resolve(RUN) : input;
        runs.add(read(file));
        folders.add(file.toAbsolutePath().getParent());
      }
      return write(runs, folders);
    } catch (IOException e) {
      spec.commandLine().getErr().println("error: " + FileTrouble.words(e));
      return ExitCode.CONFIGURATION.code();
    }
  }

  private static RunResult read(Path file) throws IOException {
    try {
      return ResultJson.readRun(Files.readString(file));
    } catch (FileSystemException e) {
      throw e;
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not in UTF-8", e);
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private int write(List<RunResult> runs, List<Path> folders) throws IOException {
    RunResult latest =
        runs.stream()
            .max(Comparator.comparing(RunResult::started).thenComparing(RunResult::id))
            .orElseThrow();
    Path to = folder;
    if (to == null) {
      boolean one = folders.stream().distinct().count() == 1;
      to = one ? folders.get(0) : Path.of("conformance-report");
    }
    List<HistoryEntry> earlier = new ArrayList<>();
    for (Path from : folders) {
      earlier.addAll(History.read(from));
    }
    List<HistoryEntry> history = History.append(to, earlier, runs);
    HtmlReport.write(to, latest, history);
    Files.writeString(to.resolve(Badge.FILE), Badge.svg(latest));
    out.println(
        "The page to read: "
            + to.resolve(HtmlReport.FILE)
            + ", of run "
            + latest.id()
            + "; its history: "
            + history.size()
            + (history.size() == 1 ? " run" : " runs"));
    return ExitCode.OK.code();
  }
}
