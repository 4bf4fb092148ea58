package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that means ill costs no more than a bounded time and memory, and is named. */
@Timeout(60)
class HostileServerTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  private final ServerSocket server;

  HostileServerTest() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  /** Says something on a socket whose request was read, until the other side has had enough. */
  private interface Says {
    void on(OutputStream out, String request) throws IOException;
  }

  private void serve(Says says) {
    Thread thread =
        new Thread(
            () -> {
              while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                  says.on(socket.getOutputStream(), request(socket.getInputStream()));
                } catch (IOException e) {
                  continue; // The other side has hung up, which it should.
                }
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private static String request(InputStream in) throws IOException {
    StringBuilder request = new StringBuilder();
    while (request.indexOf("\r\n\r\n") < 0) {
      int octet = in.read();
      if (octet < 0) {
        throw new IOException("no request");
      }
      request.append((char) octet);
    }
    return request.toString();
  }

  private LiveTarget.Builder target() {
    return LiveTarget.at(URI.create("http://127.0.0.1:" + server.getLocalPort()))
        .timeout(Duration.ofSeconds(5))
        .pace(60_000)
        .historicalPace(60_000);
  }

  private List<String> findings(String id, Map<String, String> arguments) {
    try (LiveRun run = LiveRun.start(target().build())) {
      LiveAnswer answer = run.ask(id, arguments);
      AnswerChecks.record(run, answer);
      Identities.of(run, answer).related(null, null, "high", Identities.Relation.AT_LEAST, "low");
      Identities.of(run, answer)
          .computed(null, null, "priceChange", "lastPrice", "less", "firstPrice");
      return words(run);
    }
  }

  private static List<String> words(LiveRun run) {
    return run.drainChecks().stream()
        .filter(check -> check.outcome() != Outcome.PASS && check.outcome() != Outcome.OMIT)
        .map(HostileServerTest::words)
        .toList();
  }

  private static String words(CheckResult check) {
    return check.check() + " " + check.outcome() + ": " + check.message();
  }

  private List<String> ofTicker(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    serve(
        (out, request) -> {
          out.write((OK + "Content-Length: " + bytes.length + "\r\n\r\n").getBytes());
          out.write(bytes);
        });
    return findings("getTicker", Map.of("symbol", "SOL_USDC"));
  }

  @Test
  void aBodyWithoutAnEndIsBrokenOff() {
    byte[] much = new byte[1 << 16];
    Arrays.fill(much, (byte) ' ');
    serve(
        (out, request) -> {
          out.write((OK + "\r\n").getBytes());
          while (true) {
            out.write(much);
          }
        });
    assertThat(findings("getTicker", Map.of("symbol", "SOL_USDC")))
        .containsExactly("answer FAIL: the answer has more than 8388608 bytes");
  }

  @Test
  void aBodyThatUnpacksToManyTimesItsLengthIsBrokenOff() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      byte[] spaces = new byte[1 << 20];
      for (int i = 0; i < 500; i++) {
        zip.write(spaces);
      }
    }
    serve(
        (out, request) -> {
          out.write((OK + "Content-Encoding: gzip\r\nContent-Length: " + packed.size()).getBytes());
          out.write("\r\n\r\n".getBytes());
          packed.writeTo(out);
        });
    assertThat(findings("getTicker", Map.of("symbol", "SOL_USDC")))
        .containsExactly("answer FAIL: the answer has more than 8388608 bytes");
  }

  @Test
  void headersWithoutAnEndAreNoAnswer() {
    serve(
        (out, request) -> {
          out.write(OK.getBytes());
          while (true) {
            out.write("X-More: more\r\n".getBytes());
          }
        });
    assertThat(findings("getTicker", Map.of("symbol", "SOL_USDC")))
        .containsExactly("answer INCONCLUSIVE: the connection ended before an answer came");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void whatIsNestedDeeplyIsNamed(String open) {
    assertThat(ofTicker(open.repeat(100_000)))
        .containsExactly(
            "decoding FAIL: the body is nested deeper, or has more values, than anything of the"
                + " contract");
  }

  @Test
  void moreValuesThanAnyAnswerHasAreNamed() {
    assertThat(ofTicker("[" + "{},".repeat(2_000_000) + "{}]"))
        .containsExactly(
            "decoding FAIL: the body is nested deeper, or has more values, than anything of the"
                + " contract");
  }

  @Test
  void manyWrongValuesTakeNoLongTime() {
    byte[] body = ("[" + "7,".repeat(300_000) + "7]").getBytes(StandardCharsets.UTF_8);
    serve(
        (out, request) -> {
          out.write((OK + "Content-Length: " + body.length + "\r\n\r\n").getBytes());
          out.write(body);
        });
    assertThat(findings("getMarkets", Map.of()))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("schema FAIL: /0: 7 is a whole number, and the contract says an object; ")
        .endsWith("; and 299996 more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"1E+1000000000\"",
        "\"1E-1000000000\"",
        "\"1E+99999999999\"",
        "1E+1000000000",
        "1E-1000000000",
        "1E+2147483647"
      })
  void numbersThatWouldFillTheMemoryAreNotReckonedWith(String number) {
    String ticker =
        """
        {"symbol": "SOL_USDC", "firstPrice": "20", "lastPrice": %1$s, "priceChange": %1$s,
         "priceChangePercent": %1$s, "high": %1$s, "low": "1", "volume": "1", "quoteVolume": "1",
         "trades": "1", "unheardOf": %1$s}
        """
            .formatted(number);
    assertThat(ofTicker(ticker))
        .anySatisfy(finding -> assertThat(finding).startsWith("schema FAIL: /"));
  }

  @Test
  void whatATerminalWouldActOnIsOnlyShown() {
    assertThat(ofTicker("{\"\\u001b[2J\\u202eevil\": 1}"))
        .anySatisfy(
            finding -> assertThat(finding).contains("/\\u001b[2J\\u202eevil: a member that"))
        .allSatisfy(finding -> assertThat(finding).matches("[\\x20-\\x7e]+"));
  }

  @Test
  void aNameWithoutAnEndIsCut() {
    assertThat(ofTicker("{\"" + "n".repeat(1_000_000) + "\": 1}"))
        .allSatisfy(finding -> assertThat(finding).hasSizeLessThan(4_100));
  }

  private static void upgrade(OutputStream out, String request) throws IOException {
    String key = request.replaceAll("(?is).*sec-websocket-key: (\\S+).*", "$1");
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1")
              .digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes());
      out.write(
          ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  + "Sec-WebSocket-Accept: "
                  + Base64.getEncoder().encodeToString(digest)
                  + "\r\n\r\n")
              .getBytes());
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> followed() {
    LiveTarget target =
        target()
            .wsUrl(URI.create("ws://127.0.0.1:" + server.getLocalPort()))
            .timeout(Duration.ofSeconds(2))
            .streamTime(Duration.ofSeconds(2))
            .build();
    try (LiveRun run = LiveRun.start(target)) {
      StreamChecks.record(run, LiveStreams.follow(run, "trade.SOL_USDC"));
      return words(run);
    }
  }

  @Test
  void aFrameWithoutAnEndIsBrokenOff() {
    byte[] much = new byte[1 << 16];
    Arrays.fill(much, (byte) ' ');
    serve(
        (out, request) -> {
          upgrade(out, request);
          out.write(new byte[] {(byte) 0x81, 127, 0, 0, 0, 100, 0, 0, 0, 0});
          while (true) {
            out.write(much);
          }
        });
    assertThat(followed())
        .containsExactly(
            "first message INCONCLUSIVE: more than 8388608 bytes in one frame after 0 messages");
  }

  @Test
  void framesWithoutAPauseEnd() {
    byte[] frame = new byte[4 + 60_000];
    frame[0] = (byte) 0x81;
    frame[1] = 126;
    frame[2] = (byte) (60_000 >> 8);
    frame[3] = (byte) (60_000 & 0xff);
    Arrays.fill(frame, 4, frame.length, (byte) 'x');
    serve(
        (out, request) -> {
          upgrade(out, request);
          while (true) {
            out.write(frame);
          }
        });
    assertThat(followed())
        .anySatisfy(
            finding ->
                assertThat(finding)
                    .startsWith("decoding FAIL: message 1: the frame is no JSON from byte "))
        .anySatisfy(finding -> assertThat(finding).contains("more came than can be looked at, "));
  }
}
