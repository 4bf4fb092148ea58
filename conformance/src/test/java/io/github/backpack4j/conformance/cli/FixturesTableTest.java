package io.github.backpack4j.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.result.ResultJson;
import io.github.backpack4j.conformance.result.RunResult;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixturesTableTest {
  @TempDir Path folder;

  private final StringWriter printed = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void aPartIsATableOfItsSubjectsAndSaysThatItIsAPart() throws Exception {
    int status = run("--only", "getBalances,control", "--tags", "not @refusal");

    assertThat(status).as(printed + "" + errors).isZero();
    assertThat(row("operation")).isEqualTo("contract generated signed request answer refusal");
    assertThat(row("getBalances")).isEqualTo("ok ok ok ok ok not run");
    assertThat(row("control")).isEqualTo("ok – – ok ok not run");
    assertThat(printed.toString())
        .doesNotContain("ping", "trade.{symbol}", "fetchTicker")
        .containsPattern(
            "\\n\\d+ scenarios held, 0 failed\\n"
                + "a part of the features: of what was not chosen nothing is said\\n"
                + "Of \\d+ checks of \\d+ subjects: \\d+ held, 2 were not run, 1 had nothing to check")
        .endsWith(
            "The page to read: "
                + folder.resolve("index.html")
                + "\n"
                + "Exit code 0: all that was run held.\n");
    assertThat(errors.toString()).isEmpty();
    RunResult run = ResultJson.readRun(Files.readString(folder.resolve("run.json")));
    assertThat(run.target()).isEqualTo("fixtures");
    assertThat(run.cells())
        .extracting(cell -> cell.subject() + " " + cell.check() + " " + cell.outcome())
        .contains(
            "getBalances contract PASS", "getBalances refusal SKIP", "control generated OMIT");
    WrittenFiles.areSound(folder);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "badge.svg",
              "history.json",
              "index.html",
              "journal.jsonl",
              "junit.xml",
              "messages.ndjson",
              "run.json",
              "run.schema.json");
    }
  }

  @Test
  void aPartThatIsAboutNoOperationIsABehaviour() throws Exception {
    assertThat(run("--only", "signing/verification", "--quiet")).isZero();

    assertThat(printed.toString())
        .isEqualTo("Of 1 check of 1 subject: 1 held.\nExit code 0: all that was run held.\n");
    RunResult run = ResultJson.readRun(Files.readString(folder.resolve("run.json")));
    assertThat(run.cells())
        .extracting(cell -> cell.subject().kind() + " " + cell.subject() + " " + cell.check())
        .containsExactly("BEHAVIOUR signing/verification behaviour");
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 5];
    System.arraycopy(
        new String[] {"run", "--target", "fixtures", "--out", folder.toString()}, 0, all, 0, 5);
    System.arraycopy(arguments, 0, all, 5, arguments.length);
    return Main.run(new PrintWriter(printed, true), new PrintWriter(errors, true), Map.of(), all);
  }

  private String row(String name) {
    return Pattern.compile("^" + name + "\\s+(.*)$", Pattern.MULTILINE)
        .matcher(printed.toString())
        .results()
        .map(match -> match.group(1).strip().replaceAll("\\s+", " "))
        .findFirst()
        .orElse("no row " + name + " in\n" + printed);
  }
}
