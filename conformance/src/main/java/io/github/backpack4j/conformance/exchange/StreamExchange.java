package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedBinaryMessage;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.CloseMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import io.undertow.websockets.core.protocol.version13.Hybi13Handshake;
import io.undertow.websockets.extensions.PerMessageDeflateHandshake;
import io.undertow.websockets.spi.AsyncWebSocketHttpServerExchange;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.xnio.StreamConnection;

/**
 * The exchange's streams on loopback: checks each frame of a subscriber, then plays a script.
 *
 * <p>A frame that breaks a rule is answered with an error frame and changes nothing else. A script
 * goes on over connections: what stands behind a {@code close} is played on the next one, and what
 * still comes on a connection that the script has ended is not looked at.
 *
 * <p>One thread plays; it alone writes to connections.
 */
public final class StreamExchange implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final long PATIENCE_SECONDS = 10;

  /** A request to the REST side that the script is to answer. */
  private record Asked(String line, CompletableFuture<Script.Answer> answer) {}

  private final StreamRules rules = new StreamRules(Rulebook.standard());
  private final ExecutorService player =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "stream-exchange");
            thread.setDaemon(true);
            return thread;
          });
  private final Undertow server;
  private final Object lock = new Object();

  // All changed by the player, and guarded by lock because others look at it.
  private final List<ReceivedFrame> frames = new ArrayList<>();
  private final List<JsonNode> envelopes = new ArrayList<>();
  private final List<String> surprises = new ArrayList<>();
  private final List<Integer> closes = new ArrayList<>();
  private final List<String> extensions = new ArrayList<>();
  private final Set<StreamSocket> open = new HashSet<>();
  private final List<Asked> waiting = new ArrayList<>();
  private @Nullable Asked asked;
  private @Nullable StreamSocket current;
  private StreamScript script = new StreamScript("nothing", List.of());
  private int position;
  private boolean pinged;
  private int attempts;
  private int connections;
  private int pings;
  private Clock clock = Clock.systemUTC();

  /** Starts it on a free port of loopback. */
  public StreamExchange() {
    server =
        Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setIoThreads(1)
            .setWorkerThreads(1)
            .setHandler(http -> http.dispatch(player, this::connecting))
            .build();
    server.start();
  }

  /** The words that make a line of a script a directive; a line without one is sent. */
  public static Set<String> directives() {
    return StreamScript.words();
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
    List<StreamSocket> left;
    synchronized (lock) {
      left = List.copyOf(open);
    }
    left.forEach(StreamSocket::end); // also ends a write that the player waits for
    play(
        () -> {
          open.clear();
          frames.clear();
          envelopes.clear();
          surprises.clear();
          closes.clear();
          extensions.clear();
          waiting.forEach(each -> each.answer.cancel(false));
          waiting.clear();
          asked = null;
          current = null;
          begin(new StreamScript("nothing", List.of()));
          attempts = 0;
          connections = 0;
          pings = 0;
          clock = newClock;
        });
  }

  /**
   * Plays {@code fixtures/streams/<name>.jsonl} from its beginning.
   *
   * @return the paths of the REST side that the script answers; see {@link #answer}
   */
  public Set<String> play(String name) {
    return play(StreamScript.load(name));
  }

  /**
   * Plays lines of the form of a stream fixture, without the first one that tells the source.
   *
   * @return the paths of the REST side that the script answers; see {@link #answer}
   */
  public Set<String> play(String name, List<String> lines) {
    return play(StreamScript.of(name, lines));
  }

  private Set<String> play(StreamScript given) {
    play(() -> begin(given));
    Set<String> paths = new LinkedHashSet<>();
    for (StreamScript.Step step : given.steps()) {
      if (step.word() == StreamScript.Word.REQUEST) {
        paths.add(step.value().textValue().replaceAll("^GET |\\?.*$", ""));
      }
    }
    return paths;
  }

  private void begin(StreamScript given) {
    script = given;
    position = 0;
    pinged = false;
  }

  /** Has the player do it, and waits for that. */
  private void play(Runnable task) {
    try {
      player
          .submit(
              () -> {
                synchronized (lock) {
                  task.run();
                  lock.notifyAll();
                }
              })
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the player did not do it", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
    await(() -> frames.size() >= count, timeoutMillis);
    return frames();
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

  /** Attempts to connect since the last reset, those that were refused included. */
  public int attempts() {
    synchronized (lock) {
      return attempts;
    }
  }

  /** Waits until so many connections were opened, and says how many there were. */
  public int awaitConnections(int count, long timeoutMillis) throws InterruptedException {
    await(() -> connections >= count, timeoutMillis);
    return connections();
  }

  /** Waits until at most {@code count} connections are open, and says how many are. */
  public int awaitOpen(int count, long timeoutMillis) throws InterruptedException {
    await(() -> open.size() <= count, timeoutMillis);
    synchronized (lock) {
      return open.size();
    }
  }

  /** Waits until the subscriber has pinged so often, and says how often it did. */
  public int awaitPings(int count, long timeoutMillis) throws InterruptedException {
    await(() -> pings >= count, timeoutMillis);
    synchronized (lock) {
      return pings;
    }
  }

  /** Waits for so many closing frames, and returns the codes of those that came. */
  public List<Integer> awaitCloses(int count, long timeoutMillis) throws InterruptedException {
    await(() -> closes.size() >= count, timeoutMillis);
    synchronized (lock) {
      return List.copyOf(closes);
    }
  }

  /** Waits until so many requests stand before a line that answers them. */
  public boolean awaitRequests(int count, long timeoutMillis) throws InterruptedException {
    return await(() -> waiting.size() >= count, timeoutMillis);
  }

  /** The extensions that the subscriber offered with each connection, as it wrote them. */
  public List<String> extensions() {
    synchronized (lock) {
      return List.copyOf(extensions);
    }
  }

  /**
   * Lets the script go on behind a {@code hold}, once it stands there.
   *
   * @return whether it came there in time
   */
  public boolean goOn(long timeoutMillis) throws InterruptedException {
    boolean holds = awaitHold(timeoutMillis);
    if (holds) {
      play(
          () -> {
            position++;
            playOn();
          });
    }
    return holds;
  }

  /** Whether the script stands at a {@code hold}. */
  public boolean isHolding() {
    synchronized (lock) {
      return isAt(StreamScript.Word.HOLD);
    }
  }

  /** Waits until the script stands at a {@code hold}, and says whether it came there. */
  public boolean awaitHold(long timeoutMillis) throws InterruptedException {
    return await(() -> isAt(StreamScript.Word.HOLD), timeoutMillis);
  }

  /** Waits until every line was played, and says whether they were. */
  public boolean awaitEnd(long timeoutMillis) throws InterruptedException {
    return await(() -> position >= script.steps().size(), timeoutMillis);
  }

  private boolean await(BooleanSupplier condition, long timeoutMillis) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
    synchronized (lock) {
      while (!condition.getAsBoolean()) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
          return false;
        }
        lock.wait(left);
      }
      return true;
    }
  }

  /**
   * Where the subscriber and the script disagree: an unexpected frame or request, or lines that
   * were never played.
   */
  public List<String> surprises() {
    synchronized (lock) {
      List<String> all = new ArrayList<>(surprises);
      if (position < script.steps().size()) {
        all.add(
            "%s stopped before: %s".formatted(script.name(), script.steps().get(position).line()));
      }
      waiting.forEach(
          each -> all.add("%s did not wait for: %s".formatted(script.name(), each.line)));
      return all;
    }
  }

  /**
   * Answers a request to the REST side as the script says, once it has come to that line; for
   * {@link RestExchange#answerBy}.
   */
  public Script.Answer answer(ReceivedRequest request) {
    Asked asking = new Asked(request.line(), new CompletableFuture<>());
    perform(
        () -> {
          waiting.add(asking);
          playOn();
        });
    try {
      return asking.answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the script does not answer " + asking.line, e);
    }
  }

  /** Leaves it to the player. */
  private void perform(Runnable task) {
    try {
      player.execute(
          () -> {
            synchronized (lock) {
              task.run();
              lock.notifyAll();
            }
          });
    } catch (RejectedExecutionException e) {
      // Closed meanwhile.
    }
  }

  private void connecting(HttpServerExchange http) {
    synchronized (lock) {
      attempts++;
      if (isAt(StreamScript.Word.REFUSE)) {
        http.setStatusCode(script.steps().get(position).value().intValue());
        position++;
        playOn();
        lock.notifyAll();
        return;
      }
    }
    AsyncWebSocketHttpServerExchange facade =
        new AsyncWebSocketHttpServerExchange(http, new HashSet<>());
    Hybi13Handshake handshake = new Hybi13Handshake(Set.of(), false);
    handshake.addExtension(new PerMessageDeflateHandshake());
    String offered = facade.getRequestHeader("Sec-WebSocket-Extensions");
    http.upgradeChannel(
        (connection, done) ->
            connected(
                connection,
                handshake.createChannel(facade, connection, facade.getBufferPool()),
                offered == null ? "" : offered));
    handshake.handshake(facade);
  }

  private void connected(StreamConnection connection, WebSocketChannel channel, String offered) {
    CompletableFuture<StreamSocket> made = new CompletableFuture<>();
    perform(
        () -> {
          connections++;
          StreamSocket socket = new StreamSocket(connections, connection, channel);
          made.complete(socket);
          open.add(socket);
          extensions.add(offered);
          current = socket;
          pinged = false;
          playOn();
        });
    channel.addCloseTask(closed -> perform(() -> gone(made.join())));
    channel.getReceiveSetter().set(new Receiver(made));
    channel.resumeReceives();
  }

  private void gone(StreamSocket socket) {
    open.remove(socket);
    if (current == socket) {
      current = null;
    }
  }

  /** Hands what comes to the player, in order. */
  private final class Receiver extends AbstractReceiveListener {
    private final CompletableFuture<StreamSocket> socket;

    Receiver(CompletableFuture<StreamSocket> socket) {
      this.socket = socket;
    }

    @Override
    protected void onFullTextMessage(WebSocketChannel from, BufferedTextMessage message) {
      String text = message.getData();
      perform(() -> received(socket.join(), text));
    }

    @Override
    protected void onFullPingMessage(WebSocketChannel from, BufferedBinaryMessage message) {
      ByteBuffer text = ByteBuffer.wrap(bytes(message));
      perform(() -> pinged(socket.join(), text));
    }

    @Override
    protected void onFullPongMessage(WebSocketChannel from, BufferedBinaryMessage message) {
      String text = new String(bytes(message), StandardCharsets.UTF_8);
      perform(() -> ponged(socket.join(), text));
    }

    @Override
    protected void onFullCloseMessage(WebSocketChannel from, BufferedBinaryMessage message)
        throws IOException {
      StreamSocket known = socket.getNow(null); // null while the player is not that far
      if (known != null && known.isDeaf()) {
        message.getData().free();
      } else {
        super.onFullCloseMessage(from, message);
      }
    }

    @Override
    protected void onCloseMessage(CloseMessage message, WebSocketChannel from) {
      int code = message.getCode();
      perform(() -> closed(socket.join(), code));
    }
  }

  private static byte[] bytes(BufferedBinaryMessage message) {
    try (var data = message.getData()) {
      ByteBuffer whole = WebSockets.mergeBuffers(data.getResource());
      byte[] bytes = new byte[whole.remaining()];
      whole.get(bytes);
      return bytes;
    }
  }

  private void received(StreamSocket from, String text) {
    if (from != current) {
      return;
    }
    JsonNode frame = parse(text);
    String refusal = rules.judge(frame, clock.instant());
    frames.add(new ReceivedFrame(from.number(), text, refusal));
    if (frame == null || refusal != null) {
      SocketTask.attempt(() -> from.text(String.valueOf(refusal)));
      return;
    }
    from.took(frame);
    if (isAt(StreamScript.Word.EXPECT) && isExpected(frame)) {
      position++;
      playOn();
    } else if (!script.steps().isEmpty()) {
      surprises.add("%s did not wait for: %s".formatted(script.name(), text));
    }
  }

  private void pinged(StreamSocket from, ByteBuffer text) {
    if (open.contains(from) && !from.isDeaf()) {
      pings++;
      SocketTask.attempt(() -> from.pong(text));
    }
  }

  private void closed(StreamSocket from, int code) {
    if (open.contains(from)) { // else it was left over by an earlier scenario
      closes.add(code);
    }
  }

  private void ponged(StreamSocket from, String text) {
    if (from == current
        && pinged
        && isAt(StreamScript.Word.PING)
        && text.equals(script.steps().get(position).value().textValue())) {
      pinged = false;
      position++;
      playOn();
    }
  }

  private boolean isAt(StreamScript.Word word) {
    return position < script.steps().size() && script.steps().get(position).word() == word;
  }

  private boolean isExpected(JsonNode frame) {
    ObjectNode unsigned = ((ObjectNode) frame).deepCopy();
    unsigned.remove("signature");
    return script.steps().get(position).value().equals(unsigned);
  }

  /** Plays lines up to one that has to wait. */
  private void playOn() {
    while (position < script.steps().size() && play(script.steps().get(position))) {
      position++;
    }
  }

  /** Returns whether the line was played; one that waits is tried again when something happened. */
  private boolean play(StreamScript.Step step) {
    return switch (step.word()) {
      case EXPECT, HOLD, REFUSE -> false;
      case REQUEST -> asks(step.value().textValue());
      case ANSWER -> answers(step);
      default -> current != null && play(step, current);
    };
  }

  private boolean play(StreamScript.Step step, StreamSocket socket) {
    switch (step.word()) {
      case PING -> {
        if (!pinged) {
          pinged = true;
          SocketTask.attempt(() -> socket.ping(step.value().textValue()));
        }
        return false; // until its pong
      }
      case CLOSE -> {
        int code = step.value().intValue();
        String reason = step.json().path("reason").asText();
        if (step.json().path("lingers").asBoolean()) {
          SocketTask.attempt(() -> socket.announceClose(code, reason));
        } else {
          SocketTask.attempt(() -> socket.close(code, reason));
        }
        current = null;
      }
      case DROP -> {
        socket.end();
        current = null;
      }
      case CUT -> {
        SocketTask.attempt(
            () -> socket.beginning(step.message(), step.json().path("after").intValue()));
        if (step.json().path("by").asText().equals("end")) {
          socket.end();
        } else {
          socket.reset();
        }
        current = null;
      }
      case DEAF -> {
        socket.stopReading();
        current = null;
      }
      case OCTETS -> SocketTask.attempt(() -> socket.octets(step.octets()));
      case PIECES -> {
        sending(step.value(), socket);
        SocketTask.attempt(() -> socket.pieces(step.message(), step.json().path("of").intValue()));
      }
      case FRAME, RAW, PADDED, WIDE -> {
        sending(step.word() == StreamScript.Word.FRAME ? step.json() : step.value(), socket);
        SocketTask.attempt(() -> socket.text(step.message()));
      }
      default -> throw new IllegalStateException(step.line());
    }
    return true;
  }

  /** Keeps a message, which only a subscriber may get. */
  private void sending(JsonNode frame, StreamSocket socket) {
    if (!frame.has("data")) {
      return;
    }
    envelopes.add(frame);
    String stream = frame.path("stream").asText();
    if (!socket.isSubscribed(stream)) {
      surprises.add(
          "%s sends %s on connection %d, which has not subscribed to it"
              .formatted(script.name(), stream, socket.number()));
    }
  }

  private boolean asks(String line) {
    for (Asked each : waiting) {
      if (each.line.equals(line)) {
        waiting.remove(each);
        asked = each;
        return true;
      }
    }
    return false;
  }

  private boolean answers(StreamScript.Step step) {
    Asked request = asked;
    if (request == null) {
      throw new IllegalStateException(script.name() + " answers before it was asked");
    }
    asked = null;
    int status = step.json().path("status").asInt(200);
    Script.Answer json = Script.Answer.json(step.message());
    request.answer.complete(new Script.Answer(status, json.headers(), json.body()));
    return true;
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
    player.shutdownNow();
  }
}
