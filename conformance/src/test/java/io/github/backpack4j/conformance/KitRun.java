package io.github.backpack4j.conformance;

import io.github.backpack4j.conformance.cli.Main;
import io.github.backpack4j.conformance.exchange.StandIn;
import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.ResultJson;
import io.github.backpack4j.conformance.result.RunResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A run of the kit against a server, in this JVM, as it is typed.
 *
 * @param exit what the process would have ended with
 * @param out what it printed
 * @param err what it printed beside that
 * @param result what stands in {@code run.json}
 */
record KitRun(int exit, String out, String err, RunResult result) {

  /** Runs it with the files in {@code folder}. */
  static KitRun of(StandIn server, Path folder, Map<String, String> environment, String... more) {
    return of(server.url().toString(), folder, environment, more);
  }

  /** Runs it against whatever is at {@code address}. */
  static KitRun of(String address, Path folder, Map<String, String> environment, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "run",
                "--target",
                address,
                "--out",
                folder.toString(),
                "--pace",
                "6000",
                "--historical-pace",
                "6000"));
    arguments.addAll(List.of(more));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(err),
            environment,
            arguments.toArray(String[]::new));
    try {
      return new KitRun(
          exit,
          out.toString(),
          err.toString(),
          ResultJson.readRun(Files.readString(folder.resolve("run.json"))));
    } catch (IOException e) {
      throw new UncheckedIOException(out + "\n" + err, e);
    }
  }

  /** Its cells, by subject and check: {@code getDepth identities}. */
  Map<String, Cell> cells() {
    Map<String, Cell> cells = new TreeMap<>();
    result.cells().forEach(cell -> cells.put(cell.subject().id() + " " + cell.check(), cell));
    return cells;
  }

  /** Its cells that did not simply hold, in words: {@code getDepth identities FAIL: …}. */
  List<String> findings() {
    List<String> findings = new ArrayList<>();
    for (Cell cell : cells().values()) {
      for (CheckResult check : cell.results()) {
        if (check.outcome() != Outcome.PASS) {
          findings.add(
              "%s %s %s: %s"
                  .formatted(cell.subject().id(), cell.check(), check.outcome(), check.message()));
        }
      }
    }
    return findings.stream().distinct().toList();
  }
}
