package io.github.backpack4j.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.report.History;
import io.github.backpack4j.conformance.report.HistoryEntry;
import io.github.backpack4j.conformance.report.SampleRuns;
import io.github.backpack4j.conformance.result.ResultJson;
import io.github.backpack4j.conformance.result.RunResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path dir;

  private int report(Object... arguments) {
    return Main.run(
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        Map.of(),
        Stream.concat(Stream.of("report"), Arrays.stream(arguments).map(Object::toString))
            .toArray(String[]::new));
  }

  private Path run(String folder, int day) throws IOException {
    RunResult run = SampleRuns.colourful();
    Path in = Files.createDirectories(dir.resolve(folder));
    Files.writeString(
        in.resolve("run.json"),
        ResultJson.write(
            new RunResult(
                1,
                "2026112" + day + "T043000Z",
                run.kit(),
                run.contract(),
                run.target(),
                SampleRuns.STARTED.plus(Duration.ofDays(day - 3)),
                run.tookMillis(),
                run.scenarios(),
                run.expected(),
                run.exit())));
    return in;
  }

  @Test
  void makesPageBadgeAndHistoryWhereTheRunIs() throws IOException {
    Path in = run("a", 3);

    assertThat(report("--in", in)).isZero();

    assertThat(in.resolve("index.html"))
        .content()
        .contains("<h1 id=\"title\">Does not conform</h1>");
    assertThat(in.resolve("badge.svg")).content().contains("does not conform · kit 0.1.0");
    assertThat(History.read(in)).hasSize(1);
    assertThat(out)
        .hasToString(
            "The page to read: "
                + in.resolve("index.html")
                + ", of run 20261123T043000Z; its history: 1 run"
                + System.lineSeparator());
    assertThat(err).hasToString("");
  }

  @Test
  void ofSeveralTheLatestHasThePageAndAllAreHistory() throws IOException {
    Path week = dir.resolve("week");

    assertThat(report("--in", run("b", 4), "--in", run("a", 3).resolve("run.json"), "--out", week))
        .isZero();

    assertThat(History.read(week))
        .extracting(HistoryEntry::id)
        .containsExactly("20261123T043000Z", "20261124T043000Z");
    assertThat(week.resolve("index.html")).content().contains("<dd>2026-11-24 04:30 UTC</dd>");
    assertThat(report("--in", run("c", 5), "--out", week)).isZero();
    assertThat(History.read(week)).hasSize(3);
  }

  @Test
  void theHistoriesOfRunsComeAlong() throws IOException {
    Path in = run("a", 3);
    History.append(
        in,
        List.of(),
        List.of(ResultJson.readRun(Files.readString(run("b", 2).resolve("run.json")))));

    assertThat(report("--in", in, "--out", dir.resolve("to"))).isZero();

    assertThat(History.read(dir.resolve("to")))
        .extracting(HistoryEntry::id)
        .containsExactly("20261122T043000Z", "20261123T043000Z");
  }

  @Test
  void aMissingRunIsSaid() {
    refused(dir.resolve("run.json"), "there is no such file", dir);
    refused(dir.resolve("none.json"), "there is no such file", dir.resolve("none.json"));
  }

  @Test
  void aRunOfANewerKitIsRefused() throws IOException {
    Path file = Files.writeString(dir.resolve("run.json"), "{\"format\":2}");

    refused(file, "format 2 of a run; this kit reads format 1: a newer kit wrote it", dir);
  }

  @Test
  void whatIsNoRunIsRefused() throws IOException {
    Path file = Files.writeString(dir.resolve("run.json"), "{\"format\":1,\"scenarios\":7}");
    assertThat(report("--in", file)).isEqualTo(3);
    assertThat(err.toString()).startsWith("error: " + file + ": no RunResult: ");

    assertThat(report("--in", Files.writeString(file, "{"))).isEqualTo(3);
    assertThat(report("--in", Files.writeString(file, ""))).isEqualTo(3);
    assertThat(report("--in", Files.writeString(file, "{\"format\":1}"))).isEqualTo(3);
    assertThat(report("--in", Files.write(file, new byte[] {(byte) 0xff}))).isEqualTo(3);
    assertThat(err.toString())
        .contains("error: " + file + ": not in UTF-8")
        .doesNotContain("\tat ");
    assertThat(dir.resolve("index.html")).doesNotExist();
  }

  @Test
  void aHistoryThatCannotBeReadIsLeftAlone() throws IOException {
    Path in = run("a", 3);
    Files.writeString(in.resolve("history.json"), "mine");

    assertThat(report("--in", in)).isEqualTo(3);

    assertThat(err.toString())
        .startsWith("error: " + in.resolve("history.json") + ": no history of runs: ");
    assertThat(in.resolve("history.json")).hasContent("mine");
  }

  @Test
  void withoutARunItIsNotUnderstood() {
    assertThat(report()).isEqualTo(2);
  }

  private void refused(Path file, String reason, Path in) {
    assertThat(report("--in", in)).isEqualTo(3);
    assertThat(err.toString()).endsWith("error: " + file + ": " + reason + System.lineSeparator());
    assertThat(out).hasToString("");
  }
}
