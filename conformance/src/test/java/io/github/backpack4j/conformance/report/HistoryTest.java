package io.github.backpack4j.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  @TempDir Path dir;

  private static RunResult run(int day) {
    Instant started = SampleRuns.STARTED.plus(Duration.ofDays(day));
    RunResult run = SampleRuns.colourful();
    return new RunResult(
        1,
        SampleRuns.id(started),
        run.kit(),
        run.contract(),
        run.target(),
        started,
        1,
        run.scenarios(),
        run.expected(),
        run.exit());
  }

  @Test
  void keepsWhatRunsCameToTheOldestFirst() throws IOException {
    History.append(dir, run(1));
    List<HistoryEntry> both = History.append(dir, run(0));

    assertThat(both)
        .extracting(HistoryEntry::id)
        .containsExactly("20261123T043000Z", "20261124T043000Z");
    assertThat(History.read(dir)).isEqualTo(both);
    HistoryEntry entry = both.get(0);
    assertThat(entry.target()).isEqualTo("https://api.example.org");
    assertThat(entry.contract()).isEqualTo("3f2a91c04d11");
    assertThat(entry.kit()).isEqualTo("0.1.0");
    assertThat(entry.exit()).isEqualTo(1);
    assertThat(entry.count(Outcome.FAIL)).isEqualTo(6);
    assertThat(entry.expected()).isEqualTo(1);
    assertThat(entry.count(Outcome.INCONCLUSIVE)).isEqualTo(2);
  }

  @Test
  void aRunIsInItOnce() throws IOException {
    History.append(dir, run(0));

    assertThat(History.append(dir, run(0))).hasSize(1);
  }

  @Test
  void theOldestGoFirst() throws IOException {
    for (int day = 0; day < 203; day++) {
      History.append(dir, run(day));
    }

    assertThat(History.read(dir))
        .hasSize(200)
        .first()
        .extracting(HistoryEntry::id)
        .isEqualTo("20261126T043000Z");
    try (var files = Files.list(dir)) {
      assertThat(files).containsExactly(dir.resolve("history.json"));
    }
  }

  @Test
  void aFolderWithoutOneHasNone() throws IOException {
    assertThat(History.read(dir.resolve("absent"))).isEmpty();
  }

  @Test
  void membersOfANewerKitArePassedOver() throws IOException {
    Files.writeString(
        dir.resolve("history.json"),
        "{\"format\":1,\"more\":1,\"runs\":[{\"id\":\"1\",\"started\":\"2026-11-23T04:30:00Z\","
            + "\"target\":\"live\",\"contract\":\"c\",\"kit\":\"9\",\"new\":{},"
            + "\"counts\":{\"pass\":3,\"maybe\":4},\"exit\":0}]}");

    HistoryEntry entry = History.read(dir).get(0);

    assertThat(entry.count(Outcome.PASS)).isEqualTo(3);
    assertThat(entry.count(Outcome.FAIL)).isZero();
  }

  @Test
  void whatIsNoHistoryIsRefusedAndLeftAlone() throws IOException {
    refused(
        "{\"format\":2}", "format 2 of a history; this kit reads format 1: a newer kit wrote it");
    refused("{\"runs\":[]}", "no history of runs");
    refused("{\"format\":1,\"runs\":{}}", "no history of runs");
    refused("{\"format\":1,\"runs\":[{}]}", "no history of runs: a run without id");
    refused(
        "{\"format\":1,\"runs\":[{\"id\":\"1\",\"started\":\"today\"}]}",
        "no history of runs: Text 'today' could not be parsed at index 0");
    refused("", "no history of runs");
    refused("null", "no history of runs");
  }

  private void refused(String text, String reason) throws IOException {
    Path file = dir.resolve("history.json");
    Files.writeString(file, text);

    assertThatThrownBy(() -> History.append(dir, run(0)))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ": " + reason);
    assertThat(file).hasContent(text);
  }
}
