package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import io.undertow.websockets.spi.WebSocketHttpExchange;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The exchange's streams on loopback: checks each frame of a subscriber, then plays a script.
 *
 * <p>A frame that breaks a rule is answered with an error frame and changes nothing else. A script
 * goes on over connections: what stands behind a {@code close} is played on the next one.
 */
public final class StreamExchange implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final StreamRules rules = new StreamRules(Rulebook.standard());
  private final Undertow server;
  private final Object lock = new Object();

  // All guarded by lock.
  private final List<ReceivedFrame> frames = new ArrayList<>();
  private final List<JsonNode> envelopes = new ArrayList<>();
  private final List<String> surprises = new ArrayList<>();
  private final List<WebSocketChannel> channels = new ArrayList<>();
  private StreamScript script = new StreamScript("nothing", List.of());
  private int position;
  private int connections;
  private Clock clock = Clock.systemUTC();

  /** Starts it on a free port of loopback. */
  public StreamExchange() {
    server =
        Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setIoThreads(1)
            .setWorkerThreads(1)
            .setHandler(Handlers.websocket(this::connected))
            .build();
    server.start();
  }

  /** Where it listens. */
  public URI url() {
    InetSocketAddress address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    return URI.create("ws://127.0.0.1:" + address.getPort());
  }

  /**
   * Drops all connections, forgets what was received, and reads time from {@code newClock} from now
   * on.
   */
  public void reset(Clock newClock) throws IOException {
    List<WebSocketChannel> left;
    synchronized (lock) {
      left = List.copyOf(channels);
      channels.clear();
      frames.clear();
      envelopes.clear();
      surprises.clear();
      script = new StreamScript("nothing", List.of());
      position = 0;
      connections = 0;
      clock = newClock;
    }
    for (WebSocketChannel channel : left) {
      channel.close();
    }
  }

  /** Plays {@code fixtures/streams/<name>.jsonl} from its beginning. */
  public void play(String name) {
    StreamScript loaded = StreamScript.load(name);
    synchronized (lock) {
      script = loaded;
      position = 0;
    }
  }

  /** Plays lines of the form of a stream fixture, without the first one that tells the source. */
  public void play(String name, List<String> lines) {
    StreamScript given = StreamScript.of(name, lines);
    synchronized (lock) {
      script = given;
      position = 0;
    }
  }

  /** The frames received since the last reset, in order. */
  public List<ReceivedFrame> frames() {
    synchronized (lock) {
      return List.copyOf(frames);
    }
  }

  /**
   * Waits until {@code count} frames were received, and returns what there is when the time is
   * over.
   */
  public List<ReceivedFrame> awaitFrames(int count, long timeoutMillis)
      throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
    synchronized (lock) {
      while (frames.size() < count) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
          break;
        }
        lock.wait(left);
      }
      return List.copyOf(frames);
    }
  }

  /** The messages sent since the last reset, each in its envelope, in order. */
  public List<JsonNode> envelopes() {
    synchronized (lock) {
      return List.copyOf(envelopes);
    }
  }

  /** Connections opened since the last reset. */
  public int connections() {
    synchronized (lock) {
      return connections;
    }
  }

  /**
   * Where the subscriber and the script disagree: an unexpected frame, or lines that were never
   * played.
   */
  public List<String> surprises() {
    synchronized (lock) {
      List<String> all = new ArrayList<>(surprises);
      if (position < script.steps().size()) {
        all.add(
            "%s stopped before: %s".formatted(script.name(), script.steps().get(position).line()));
      }
      return all;
    }
  }

  private void connected(WebSocketHttpExchange http, WebSocketChannel channel) {
    synchronized (lock) {
      channels.add(channel);
      connections++;
      lock.notifyAll();
      playOn(channel);
    }
    channel
        .getReceiveSetter()
        .set(
            new AbstractReceiveListener() {
              @Override
              protected void onFullTextMessage(WebSocketChannel from, BufferedTextMessage message) {
                received(from, message.getData());
              }
            });
    channel.resumeReceives();
  }

  private void received(WebSocketChannel channel, String text) {
    synchronized (lock) {
      JsonNode frame = parse(text);
      String refusal = rules.judge(frame, clock.instant());
      frames.add(new ReceivedFrame(text, refusal));
      lock.notifyAll();
      if (refusal != null) {
        WebSockets.sendText(refusal, channel, null);
      } else if (position < script.steps().size() && isExpected(frame)) {
        position++;
        playOn(channel);
      } else if (!script.steps().isEmpty()) {
        surprises.add("%s did not wait for: %s".formatted(script.name(), text));
      }
    }
  }

  private boolean isExpected(@Nullable JsonNode frame) {
    StreamScript.Step step = script.steps().get(position);
    if (!step.isExpect() || frame == null) {
      return false;
    }
    ObjectNode unsigned = ((ObjectNode) frame).deepCopy();
    unsigned.remove("signature");
    return step.json().get("expect").equals(unsigned);
  }

  /** Sends lines up to the next that waits for the subscriber or ends the connection. */
  private void playOn(WebSocketChannel channel) {
    while (position < script.steps().size()) {
      StreamScript.Step step = script.steps().get(position);
      if (step.isExpect()) {
        return;
      }
      position++;
      if (step.isClose()) {
        WebSockets.sendClose(step.json().get("close").intValue(), "", channel, null);
        return;
      }
      if (step.isDrop()) {
        drop(channel);
        return;
      }
      if (step.json().has("data")) {
        envelopes.add(step.json());
      }
      WebSockets.sendText(
          step.isRaw() ? step.json().get("raw").textValue() : step.line(), channel, null);
    }
  }

  private static void drop(WebSocketChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // Gone already.
    }
  }

  private static @Nullable JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
