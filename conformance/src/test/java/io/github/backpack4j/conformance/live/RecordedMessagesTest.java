package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.ReferenceDir;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the exchange was recorded to stream is not held against it. */
class RecordedMessagesTest {
  /** Streams that are newer than the contract, and what is no message in its envelope. */
  private static final Set<String> OTHERS =
      Set.of("balanceUpdate", "externalTicker", "stockPrice", "_docs", "_control");

  @Test
  void areNotJudgedRed() throws IOException {
    Path ws = ReferenceDir.require("recorded messages", "samples/ws");
    Set<String> found = new TreeSet<>();
    int played = 0;
    for (Path folder : files(ws)) {
      for (Path file : files(folder)) {
        JsonNode envelope = Resources.parse(Files.readString(file));
        if (!OTHERS.contains(folder.getFileName().toString()) && envelope.has("stream")) {
          played++;
          judged(envelope).stream()
              .filter(each -> each.outcome() == Outcome.FAIL)
              .forEach(each -> found.add(ws.relativize(file) + " " + each.message()));
        }
      }
    }
    assertThat(found).isEmpty();
    assertThat(played).isGreaterThanOrEqualTo(19);
  }

  private static List<CheckResult> judged(JsonNode envelope) {
    String name = envelope.path("stream").asText();
    Instant came = new StreamMessage(1, 0, envelope.path("data")).micros("E");
    FollowedStream followed =
        new FollowedStream(
            ContractIndex.standard().channelOf(name),
            GeneratedClient.streamName(name),
            null,
            null,
            came == null ? Instant.parse("2026-10-01T00:00:00Z") : came,
            List.of(StreamFrame.of(envelope.toString(), 0)),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            null,
            false,
            Duration.ofSeconds(1),
            FollowedStream.Close.ANSWERED,
            null);
    LiveTarget target = LiveTarget.at(URI.create("http://127.0.0.1:1")).build();
    try (LiveRun run = LiveRun.start(target)) {
      StreamChecks.record(run, followed);
      return run.drainChecks();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
