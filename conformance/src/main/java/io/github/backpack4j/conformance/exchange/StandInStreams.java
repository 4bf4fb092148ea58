package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedBinaryMessage;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import io.undertow.websockets.core.protocol.version13.Hybi13Handshake;
import io.undertow.websockets.spi.AsyncWebSocketHttpServerExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.StreamConnection;

/**
 * The streams of a stand-in for the exchange, on loopback: takes subscriptions as the exchange does
 * and goes on with each stream for as long as somebody listens.
 *
 * <p>Unlike {@link StreamExchange} it knows no script, and looks at signatures with a clock that
 * runs. {@link StandInFeeds} says what comes. One thread plays; it alone writes to connections.
 */
public final class StandInStreams implements AutoCloseable {
  /** Time between two messages of a stream, unless another is given. */
  private static final Duration STEP = Duration.ofMillis(50);

  private static final int GOING_AWAY = 1001;

  private final StreamRules rules = new StreamRules(Rulebook.standard());
  private final ScheduledExecutorService player =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "stand-in-streams");
            thread.setDaemon(true);
            return thread;
          });
  private final Clock clock;
  private final StandInBook book = new StandInBook();
  private final StandInFeeds feeds;
  private final Undertow server;
  private final List<Subscriber> subscribers = new ArrayList<>(); // the player's
  private final List<String> frames = new CopyOnWriteArrayList<>();
  private volatile @Nullable StreamMisbehaviour misbehaviour;

  /** A connection, and how many messages it got of each stream. */
  private record Subscriber(
      StreamSocket socket, Map<String, Integer> messages, Map<String, JsonNode> last) {}

  /** Starts it on a free port of loopback. */
  public StandInStreams() {
    this(Clock.systemUTC(), STEP);
  }

  /**
   * Starts it on a free port of loopback.
   *
   * @param clock dates messages and judges signatures
   * @param step time between two messages of a stream
   */
  public StandInStreams(Clock clock, Duration step) {
    this.clock = clock;
    this.feeds = new StandInFeeds(clock, book);
    server =
        Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setIoThreads(1)
            .setWorkerThreads(1)
            .setHandler(http -> http.dispatch(player, this::connecting))
            .build();
    server.start();
    player.scheduleAtFixedRate(this::step, step.toNanos(), step.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Where it listens. */
  public URI url() {
    InetSocketAddress address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    return URI.create("ws://127.0.0.1:" + address.getPort());
  }

  /** The book that depth and best prices tell of, for the REST side to answer with. */
  public StandInBook book() {
    return book;
  }

  /** What it does wrong from now on; null for nothing. */
  public void misbehave(@Nullable StreamMisbehaviour how) {
    misbehaviour = how;
    perform(() -> subscribers.forEach(each -> each.messages.replaceAll((stream, count) -> 0)));
  }

  /** The frames of all subscribers since it was started, in order. */
  public List<String> frames() {
    return List.copyOf(frames);
  }

  private boolean does(StreamMisbehaviour how) {
    return misbehaviour == how;
  }

  private void connecting(HttpServerExchange http) {
    if (does(StreamMisbehaviour.REFUSES_THE_SOCKET)) {
      http.setStatusCode(503).endExchange();
      return;
    }
    AsyncWebSocketHttpServerExchange facade =
        new AsyncWebSocketHttpServerExchange(http, new HashSet<>());
    Hybi13Handshake handshake = new Hybi13Handshake(Set.of(), false);
    http.upgradeChannel(
        (connection, done) ->
            connected(
                connection, handshake.createChannel(facade, connection, facade.getBufferPool())));
    handshake.handshake(facade);
  }

  private void connected(StreamConnection connection, WebSocketChannel channel) {
    Subscriber subscriber =
        new Subscriber(new StreamSocket(1, connection, channel), new HashMap<>(), new HashMap<>());
    perform(() -> subscribers.add(subscriber));
    channel.addCloseTask(closed -> perform(() -> subscribers.remove(subscriber)));
    channel.getReceiveSetter().set(new Receiver(subscriber));
    channel.resumeReceives();
  }

  /** Hands what comes to the player, in order. */
  private final class Receiver extends AbstractReceiveListener {
    private final Subscriber from;

    Receiver(Subscriber from) {
      this.from = from;
    }

    @Override
    protected void onFullTextMessage(WebSocketChannel channel, BufferedTextMessage message) {
      String text = message.getData();
      perform(() -> received(from, text));
    }

    @Override
    protected void onFullPingMessage(WebSocketChannel channel, BufferedBinaryMessage message) {
      try (var data = message.getData()) {
        ByteBuffer whole = WebSockets.mergeBuffers(data.getResource());
        ByteBuffer text = ByteBuffer.allocate(whole.remaining()).put(whole).flip();
        perform(() -> from.socket.pong(text));
      }
    }

    @Override
    protected void onFullCloseMessage(WebSocketChannel channel, BufferedBinaryMessage message)
        throws IOException {
      if (does(StreamMisbehaviour.IGNORES_THE_CLOSE)) {
        message.getData().free();
      } else if (does(StreamMisbehaviour.ENDS_WITHOUT_A_CLOSE)) {
        message.getData().free();
        from.socket.end();
      } else {
        super.onFullCloseMessage(channel, message);
      }
    }
  }

  private void received(Subscriber from, String text) throws IOException {
    frames.add(text);
    JsonNode frame = parse(text);
    String refusal = rules.judge(frame, clock.instant());
    if (frame == null || refusal != null) {
      from.socket.text(String.valueOf(refusal));
      return;
    }
    boolean subscribes = frame.path("method").asText().equals("SUBSCRIBE");
    if (subscribes && does(StreamMisbehaviour.ANSWERS_WITH_AN_ERROR)) {
      from.socket.text(StreamRules.INVALID_STREAM);
      return;
    }
    if (subscribes && does(StreamMisbehaviour.REPEATS_THE_SUBSCRIPTION)) {
      from.socket.text(StreamRules.error(4002, "Cannot read " + text.replace("\"", "\\\"")));
      return;
    }
    if (subscribes && does(StreamMisbehaviour.ACKNOWLEDGES)) {
      from.socket.text("{\"id\":null,\"result\":null}");
    }
    for (JsonNode each : frame.path("params")) {
      String stream = each.asText();
      if (!subscribes) {
        if (!does(StreamMisbehaviour.KEEPS_SENDING)) {
          from.messages.remove(stream);
        }
      } else if (from.messages.putIfAbsent(stream, 0) == null) {
        say(from, stream, feeds.greeting(stream));
      }
    }
  }

  private void step() {
    Map<String, List<ObjectNode>> said = feeds.step();
    for (Subscriber subscriber : List.copyOf(subscribers)) {
      for (String stream : List.copyOf(subscriber.messages.keySet())) {
        SocketTask.attempt(() -> say(subscriber, stream, said.getOrDefault(stream, List.of())));
      }
    }
  }

  private void say(Subscriber to, String stream, List<ObjectNode> messages) throws IOException {
    StreamMisbehaviour how = misbehaviour;
    for (ObjectNode data : messages) {
      int number = to.messages.merge(stream, 1, Integer::sum);
      if (how != null && how.replaces(number)) {
        leave(to, how);
        return;
      }
      ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("stream", stream);
      envelope.set("data", data.deepCopy());
      String text =
          how == null ? envelope.toString() : how.frame(envelope, number, to.last.get(stream));
      if (text != null) {
        to.last.put(stream, envelope);
        to.socket.text(text);
      }
    }
  }

  private void leave(Subscriber from, StreamMisbehaviour how) throws IOException {
    subscribers.remove(from);
    if (how == StreamMisbehaviour.GOES_AWAY) {
      from.socket.close(GOING_AWAY, "going away");
    } else {
      from.socket.reset();
    }
  }

  private static @Nullable JsonNode parse(String text) {
    try {
      return Resources.parse(text);
    } catch (UncheckedIOException e) {
      return null;
    }
  }

  /** Leaves it to the player. */
  private void perform(SocketTask task) {
    try {
      player.execute(() -> SocketTask.attempt(task));
    } catch (RejectedExecutionException e) {
      // Closed meanwhile.
    }
  }

  @Override
  public void close() {
    server.stop();
    player.shutdownNow();
  }
}
