package io.github.backpack4j.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.exchange.StandIn;
import io.github.backpack4j.conformance.exchange.TestKey;
import io.github.backpack4j.conformance.redact.Secrets;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandTest {
  private static final TestKey KEY = TestKey.load("rfc8032-test-2");

  /** The day of all of it, even at midnight; the server wants a clock that goes right. */
  private static final Instant NOW = Instant.now();

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void recordsWhatIsChosenAndSaysWhatItWrote() throws IOException {
    try (StandIn server = new StandIn(0)) {
      int code =
          run(
              Map.of("BACKPACK_SIGNING_KEY", KEY.seed()),
              "record",
              "--target=" + server.url(),
              "--out=" + folder,
              "--pace=100000",
              "--only=getDepth,getBalances,trade.{symbol}");
      assertThat(code).isZero();
      LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
      Path depth = folder.resolve("fixtures/rest/markets/get-depth/recorded-" + today + ".json");
      Path balances =
          folder.resolve("fixtures/rest/capital/get-balances/recorded-" + today + ".json");
      assertThat(out)
          .hasToString(
              """
              getDepth: %s
              getBalances: %s
              trade.{symbol}: no --ws-url
              2 fixtures written to %s
              """
                  .formatted(depth, balances, folder.resolve("fixtures"))
                  .replace("\n", System.lineSeparator()));
      assertThat(Files.readString(balances))
          .contains("\"source\": \"recorded " + today + "\"")
          .doesNotContain(KEY.seed(), KEY.verifyingKey());
      assertThat(err.toString()).isEmpty();
    }
  }

  @Test
  void aKeyIsNoArgument() {
    assertThat(run(Map.of(), "record", "--target=live", "--out=" + folder, "--key=" + KEY.seed()))
        .isEqualTo(2);
    assertThat(err.toString()).startsWith("error: Unknown option: '--key=");
  }

  @Test
  void refusesWhatCannotBeRecorded() {
    assertThat(run(Map.of(), "record", "--target=fixtures", "--out=" + folder)).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("error: --target: give live, or an address such as https://api.example.com");
    assertThat(run(Map.of(), "record", "--target=live", "--out=" + folder, "--only=executeOrder"))
        .isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "error: nothing that can be recorded is called executeOrder; give getDepth,"
                + " trade.{symbol}");
    assertThat(run(Map.of(), "record", "--target=live", "--out=" + folder, "--frames=0"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("error: give 1 frame or more");
  }

  @Test
  void helpTeaches() {
    assertThat(run(Map.of(), "help", "record")).isZero();
    assertThat(out.toString())
        .contains("Examples:", "Exit codes:", "BACKPACK_SIGNING_KEY", "--frames", "--force");
  }

  private int run(Map<String, String> environment, String... arguments) {
    return Main.run(
        new Main.Surroundings(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            environment,
            new Console.Terminal(false, environment),
            new Secrets(),
            CLOCK),
        arguments);
  }
}
