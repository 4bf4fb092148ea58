package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.DecodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientListenerTest {

  private final Logger logger = Logger.getLogger("io.github.backpack4j.stream");
  private final List<String> logged = new ArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          logged.add(line.getLevel() + " " + new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    logger.setUseParentHandlers(false);
    logger.setLevel(Level.ALL);
    logger.addHandler(handler);
  }

  @AfterEach
  void leave() {
    logger.removeHandler(handler);
    logger.setLevel(null);
    logger.setUseParentHandlers(true);
  }

  @Test
  void whatNobodyListensForIsLogged() {
    ClientListener silent = new ClientListener() {};
    silent.onStateChanged(StreamState.OPEN);
    silent.onConnectionLost(
        new Interruption(
            Interruption.Cause.CLOSED_BY_EXCHANGE,
            Instant.EPOCH,
            Instant.EPOCH,
            "closed with 1001",
            null));
    silent.onRefused(4006, "Invalid stream");
    silent.onUnreadable(new DecodingException(null, "", "the text ends early", null));
    silent.onSilent(Tick.stream("trade.SOL_USDC"), Duration.ofSeconds(30));
    silent.onListenerFailure(Tick.stream("trade.SOL_USDC"), new IllegalStateException("no"));

    assertThat(logged)
        .containsExactly(
            "FINE the stream client is OPEN",
            "WARNING no connection: Interruption[CLOSED_BY_EXCHANGE since 1970-01-01T00:00:00Z,"
                + " noticed at 1970-01-01T00:00:00Z: closed with 1001]",
            "WARNING a frame was refused with 4006: Invalid stream",
            "WARNING a frame was not understood",
            "WARNING no message of trade.SOL_USDC came in PT30S",
            "SEVERE the listener of trade.SOL_USDC failed");
  }

  @Test
  void ofTheExchangesWordsOneLineIsLogged() {
    new ClientListener() {}.onRefused(
        4000, " no\r\n2026-01-01 ERROR forged\u2028line\u202e" + "x".repeat(1_000));

    assertThat(logged)
        .containsExactly(
            "WARNING a frame was refused with 4000: no 2026-01-01 ERROR forged line "
                + "x".repeat(168));
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(StreamLog.line("x".repeat(199) + "\ud83d\ude00")).isEqualTo("x".repeat(199));
    assertThat(StreamLog.line("x".repeat(198) + "\ud83d\ude00"))
        .isEqualTo("x".repeat(198) + "\ud83d\ude00");
  }
}
