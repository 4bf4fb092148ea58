package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What crosses the socket, and what does not. */
@Timeout(60)
class SocketTest {

  private static final String SOL = "trade.SOL_USDC";
  private static final int TEXT = 0x81;
  private static final int COMPRESSED_TEXT = 0xc1;
  private static final String ASKED = "{\"method\":\"SUBSCRIBE\",\"params\":[\"trade.SOL_USDC\"]}";

  private final BlockingQueue<Map<String, String>> requests = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final Recorder sol = new Recorder();
  private final OkHttpClient http = new OkHttpClient();
  private final ClientListener listener =
      new ClientListener() {
        @Override
        public void onStateChanged(StreamState state) {
          heard.add(state.toString());
        }

        @Override
        public void onConnectionLost(Interruption interruption) {
          heard.add("lost: " + interruption.cause());
        }
      };

  private RawExchange exchange;
  private StreamClient client;

  /** Opens an exchange that plays {@code first}, and lets later connections be. */
  private StreamClient.Builder builder(RawExchange.Script first) throws IOException {
    exchange =
        new RawExchange(
            peer -> {
              if (peer.number == 0) {
                first.play(peer);
              } else {
                peer.upgrade();
              }
            });
    return StreamClient.builder()
        .url(exchange.url())
        .listener(listener)
        .reconnectPolicy(ReconnectPolicy.builder().firstDelay(Duration.ZERO).build());
  }

  private void subscribe(StreamClient.Builder builder) {
    client = builder.build();
    client.subscribe(Tick.stream(SOL), sol);
  }

  @AfterEach
  void close() throws Exception {
    client.close();
    assertThat(exchange.allEnded()).as("the client ended every socket").isTrue();
    assertThat(exchange.failures()).isEmpty();
    exchange.close();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  // Compression.

  @Test
  void offersNoCompressionUnlessTold() throws Exception {
    subscribe(builder(peer -> requests.add(peer.upgrade())));

    assertThat(FakeExchange.take(requests))
        .containsEntry("Upgrade", "websocket")
        .doesNotContainKey("Sec-WebSocket-Extensions");
  }

  @Test
  void offersCompressionWhenToldAndUnderstandsIt() throws Exception {
    subscribe(
        builder(
                peer -> {
                  Map<String, String> request = peer.request();
                  requests.add(request);
                  peer.write(compressing(peer, request));
                  peer.listen();
                  peer.write(RawExchange.frame(COMPRESSED_TEXT, deflated(message("7"))));
                  peer.tick(SOL, 8);
                })
            .compression(true));

    assertThat(FakeExchange.take(requests))
        .containsEntry("Sec-WebSocket-Extensions", "permessage-deflate");
    assertThat(sol.next(2)).containsExactly("7", "8");
  }

  @Test
  void whatWasCompressedWithoutAnOfferIsNotUnpacked() throws Exception {
    subscribe(
        builder(
            peer -> {
              peer.write(compressing(peer, peer.request()));
              peer.listen();
              peer.write(RawExchange.frame(COMPRESSED_TEXT, deflated(message("7"))));
            }));

    assertThat(sol.next(2)).containsExactly("interrupted CONNECTION_FAILED", "resumed");
    assertThat(sol.interruption.get().detail())
        .isEqualTo("java.net.ProtocolException: Unexpected rsv1 flag");
  }

  private static byte[] compressing(RawExchange.Peer peer, Map<String, String> request) {
    return peer.upgraded(request)
        .replace("\r\n\r\n", "\r\nSec-WebSocket-Extensions: permessage-deflate\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** As RFC 7692 has it: without the four bytes that every flush ends with. */
  private static byte[] deflated(String text) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    byte[] packed = new byte[plain.length + 100];
    deflater.setInput(plain);
    int size = deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
    deflater.end();
    return ByteBuffer.allocate(size - 4).put(packed, 0, size - 4).array();
  }

  private static String message(String price) {
    return "{\"data\":{\"p\":\"" + price + "\"},\"stream\":\"trade.SOL_USDC\"}";
  }

  // The size of frames.

  /** A message of that many bytes. */
  private static String message(int size) {
    String frame = message("7");
    return frame.replace("\"7\"", "\"7\"" + " ".repeat(size - frame.length()));
  }

  @Test
  void aFrameBeyondTheLimitIsRefusedAndOneWithinIsNot() throws Exception {
    BlockingQueue<String> ends = new LinkedBlockingQueue<>();
    subscribe(
        builder(
                peer -> {
                  peer.upgrade();
                  assertThat(peer.heard()).isEqualTo(ASKED);
                  peer.write(
                      RawExchange.join(
                          RawExchange.text(message(1_000)),
                          RawExchange.text(message(1_001)),
                          RawExchange.text(message("9"))));
                  ends.add(peer.heard());
                })
            .maxFrameSize(1_000));

    assertThat(sol.next(3)).containsExactly("7", "interrupted FRAME_TOO_LARGE", "resumed");
    assertThat(sol.interruption.get().detail())
        .isEqualTo("a frame of 1001 bytes came; at most 1000 are taken");
    assertThat(FakeExchange.take(ends)).isEqualTo("closed with 1009");
    assertThat(sol.calls).isEmpty();
  }

  @Test
  void aFrameThatUnpacksBeyondTheLimitIsRefused() throws Exception {
    BlockingQueue<String> ends = new LinkedBlockingQueue<>();
    subscribe(
        builder(
                peer -> {
                  peer.write(compressing(peer, peer.request()));
                  peer.listen();
                  assertThat(peer.heard()).isEqualTo(ASKED);
                  peer.write(
                      RawExchange.join(
                          RawExchange.frame(COMPRESSED_TEXT, deflated(message(1_001))),
                          RawExchange.text(message("9"))));
                  ends.add(peer.heard());
                })
            .compression(true)
            .maxFrameSize(1_000));

    assertThat(sol.next(2)).containsExactly("interrupted FRAME_TOO_LARGE", "resumed");
    assertThat(sol.interruption.get().detail())
        .isEqualTo("a frame of 1001 bytes came; at most 1000 are taken");
    assertThat(FakeExchange.take(ends)).isEqualTo("closed with 1009");
    assertThat(sol.calls).isEmpty();
  }

  @Test
  void ofAHugeFrameNothingIsKept() throws Exception {
    long huge = 100L << 20;
    CountDownLatch written = new CountDownLatch(1);
    BlockingQueue<Thread> readers = new LinkedBlockingQueue<>();
    OkHttpClient spied =
        http.newBuilder()
            .addInterceptor(
                chain -> {
                  readers.add(Thread.currentThread());
                  return chain.proceed(chain.request());
                })
            .build();
    subscribe(
        builder(
                peer -> {
                  peer.upgrade();
                  peer.write(RawExchange.head(TEXT, huge));
                  byte[] piece = new byte[1 << 16];
                  try {
                    for (long sent = 0; sent < huge; sent += piece.length) {
                      peer.write(piece); // fails once the client has had enough
                    }
                  } finally {
                    written.countDown();
                  }
                })
            .httpClient(spied));

    Thread reader = FakeExchange.take(readers);
    assertThat(sol.next()).isEqualTo("interrupted FRAME_TOO_LARGE");
    assertThat(sol.interruption.get().detail())
        .isEqualTo("a frame of 104857600 bytes came; at most 4194304 are taken");
    assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
    long allocated = // or -1 if it has come to its end
        ((ThreadMXBean) ManagementFactory.getThreadMXBean())
            .getThreadAllocatedBytes(reader.getId());
    assertThat(allocated).as("bytes that the thread that reads took").isLessThan(4L << 20);
    assertThat(sol.next()).isEqualTo("resumed");
  }

  // Silence of the socket.

  @Test
  void aPingThatIsNotAnsweredEndsTheConnection() throws Exception {
    subscribe(
        builder(
                peer -> {
                  peer.goDeaf();
                  peer.upgrade();
                })
            .pingInterval(Duration.ofMillis(100)));

    assertThat(sol.next(2)).containsExactly("interrupted SILENT", "resumed");
    assertThat(sol.interruption.get().detail())
        .startsWith("java.net.SocketTimeoutException: sent ping but didn't receive pong within");
  }

  @Test
  void pingsThatAreAnsweredKeepTheConnection() throws Exception {
    CountDownLatch pinged = new CountDownLatch(2);
    subscribe(
        builder(
                peer -> {
                  peer.onPing(pinged::countDown);
                  peer.upgrade();
                })
            // Which is for the making of the connection, not for its life.
            .httpClient(http.newBuilder().callTimeout(Duration.ofMillis(900)).build())
            .pingInterval(Duration.ofSeconds(1)));

    assertThat(pinged.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(client.counters().connections()).isEqualTo(1);
    assertThat(sol.calls).isEmpty();
  }

  @Test
  void aFrameThatDoesNotComeToItsEndEndsTheConnection() throws Exception {
    subscribe(
        builder(
                peer -> {
                  peer.upgrade();
                  peer.write(RawExchange.head(TEXT, 100));
                  peer.write(new byte[50]);
                })
            .httpClient(http.newBuilder().readTimeout(Duration.ofMillis(100)).build()));

    assertThat(sol.next(2)).containsExactly("interrupted SILENT", "resumed");
    assertThat(sol.interruption.get().detail())
        .isEqualTo("java.net.SocketTimeoutException: timeout");
  }

  @Test
  void closingDoesNotWaitForAnExchangeThatIsSilent() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    subscribe(
        builder(
            peer -> {
              peer.goDeaf();
              peer.upgrade();
              open.countDown();
            }));
    assertThat(open.await(10, TimeUnit.SECONDS)).isTrue();
    client.close();

    assertThat(sol.next()).isEqualTo("closed");
  }

  @Test
  void aRequestToUpgradeThatIsNotAnsweredIsMadeAgain() throws Exception {
    subscribe(
        builder(RawExchange.Peer::request)
            .httpClient(http.newBuilder().callTimeout(Duration.ofMillis(300)).build()));

    assertThat(sol.next(2)).containsExactly("interrupted CONNECTION_FAILED", "resumed");
    assertThat(sol.interruption.get().detail())
        .isEqualTo("java.io.InterruptedIOException: timeout");
    exchange.peers().get(0).drain();
  }

  @Test
  void closingWhileItConnectsEndsTheAttempt() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    subscribe(
        builder(
            peer -> {
              peer.request();
              asked.countDown();
              peer.drain();
            }));
    assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
    client.close();

    assertThat(sol.next()).isEqualTo("closed");
    assertThat(exchange.allEnded()).isTrue();
    assertThat(exchange.peers()).hasSize(1);
    assertThat(FakeExchange.take(heard)).isEqualTo("CONNECTING");
    for (String next = ""; !next.equals("CLOSED"); ) {
      next = FakeExchange.take(heard);
      assertThat(next).isNotEqualTo("OPEN");
    }
  }
}
