package io.github.backpack4j.conformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RawExchangeTest {
  private static final String ORDER =
      "POST /api/v1/order HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}";

  @Test
  void closesAfterItReadTheRequest() throws Exception {
    try (RawExchange exchange = new RawExchange(Ending.CLOSE_AFTER_READING)) {
      assertThat(send(exchange.url(), ORDER)).isEmpty();
      assertThat(exchange.requests()).containsExactly("POST /api/v1/order");
    }
  }

  @Test
  void resetsAfterTheStatusLine() throws Exception {
    try (RawExchange exchange = new RawExchange(Ending.RESET_AFTER_STATUS_LINE)) {
      Throwable reset = catchThrowable(() -> send(exchange.url(), ORDER));

      assertThat(reset).isInstanceOf(IOException.class).hasMessageContaining("reset");
    }
  }

  @Test
  void countsEachRequestOfOneConnection() throws Exception {
    try (RawExchange exchange = new RawExchange(Ending.CLOSE_AFTER_READING)) {
      String ping = "GET /api/v1/ping HTTP/1.1\r\nHost: x\r\n\r\n";

      assertThat(send(exchange.url(), ping + ping + ORDER)).containsSubsequence("pong", "pong");
      assertThat(exchange.requests())
          .containsExactly("GET /api/v1/ping", "GET /api/v1/ping", "POST /api/v1/order");
    }
  }

  @Test
  void readsAChunkedBodyToItsEnd() throws Exception {
    try (RawExchange exchange = new RawExchange(Ending.CLOSE_AFTER_READING)) {
      send(
          exchange.url(),
          "POST /api/v1/order HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");

      assertThat(exchange.requests()).containsExactly("POST /api/v1/order");
    }
  }

  @RepeatedTest(50)
  void endsItsThreadsWhenClosed() throws Exception {
    RawExchange exchange = new RawExchange(Ending.SILENCE);
    try (Socket socket = new Socket("127.0.0.1", exchange.url().getPort())) {
      socket.getOutputStream().write(ORDER.getBytes(StandardCharsets.US_ASCII));
      exchange.close();
    }

    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("raw-exchange-accept", "raw-exchange-connection");
  }

  private static String send(URI url, String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", url.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(StandardCharsets.US_ASCII);
    }
  }
}
