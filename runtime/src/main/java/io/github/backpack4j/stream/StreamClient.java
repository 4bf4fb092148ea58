package io.github.backpack4j.stream;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.Window;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Authenticator;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * One socket to the exchange, and the subscriptions that share it.
 *
 * <h2>States</h2>
 *
 * <p>A client is {@link StreamState#IDLE} until {@link #connect()} or its first {@link #subscribe},
 * then {@link StreamState#CONNECTING}, then {@link StreamState#OPEN}, and {@link
 * StreamState#CLOSED} in the end. Subscriptions may be made before it is open; they are sent once
 * it is.
 *
 * <p>This release does not connect a second time. When a connection cannot be made, or the exchange
 * closes it, or it breaks, or a ping of ours stays unanswered for 30 seconds, every subscription
 * gets the messages that arrived before, then {@link StreamListener#onInterrupted}, then {@link
 * StreamListener#onClosed}, and the client is closed. To go on, make a new client. A stream that
 * stays silent on a living connection, as that of a market that does not exist does, is not
 * noticed.
 *
 * <h2>Subscribing</h2>
 *
 * <p>Nothing waits for an acknowledgement, because the exchange need not send one: {@link
 * #subscribe} returns once the subscription is on its way. A refusal names no stream, so it goes to
 * the {@link ClientListener}. Several subscriptions for one name are one on the wire. Private
 * streams are asked for in frames of their own, one for each instruction and each with a fresh
 * signature, so that a signature that is refused costs no public stream; the signer is called by
 * whichever thread sends, and if it fails, the subscriptions of that frame are interrupted and
 * closed.
 *
 * <h2>Threads</h2>
 *
 * <p>The socket is read by a thread of the {@link OkHttpClient}, which finds the stream of a frame
 * and queues its text; it neither decodes nor calls a listener. Each subscription decodes and calls
 * its listener on the executor, one message after the other and in the order of the wire; different
 * subscriptions run beside each other. Unless one is given, the executor is a pool of the client's
 * own, with a thread for each processor and at least two: a listener that blocks holds one of them.
 * An executor that runs a task in the thread that hands it over would call listeners from the
 * thread that reads; do not give one. While an executor rejects tasks, messages wait for the next
 * of their subscription; interruptions, ends and calls of the {@link ClientListener} do not, but
 * come, after the messages before them, from a thread of the client's own. Of tasks that an
 * executor accepts and then drops, nobody learns.
 *
 * <p>All methods are safe for several threads, and may be called from listeners.
 *
 * <h2>Limits</h2>
 *
 * <p>For each subscription at most 10,000 frames wait, or as many as its {@link
 * SubscriptionOptions} say. If its listener falls further behind, those that wait are dropped, and
 * it hears {@link StreamListener#onInterrupted} and {@link StreamListener#onResumed} where they
 * would have been; where each message is a whole state, its options may choose another {@link
 * Overflow}. The size of a single frame is not limited by this release.
 *
 * <h2>Closing</h2>
 *
 * <p>{@link #close()} ends the socket, and with the last {@code onClosed} the threads that the
 * client started. An {@link OkHttpClient} or executor that was given stays the giver's.
 */
public final class StreamClient implements AutoCloseable {

  /** Names in one frame; 91 are known to work. */
  private static final int NAMES_PER_FRAME = 50;

  private static final Duration PING_INTERVAL = Duration.ofSeconds(30);

  /** How long the exchange may take to answer our closing of the socket. */
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

  /** A stream as it is on the wire, and who listens. */
  private static final class Wire {
    final String name;
    final @Nullable String instruction; // null if it is public
    volatile List<Delivery<?>> deliveries = List.of(); // immutable; replaced under the lock

    Wire(StreamName<?> stream) {
      this.name = stream.name();
      this.instruction = stream.instruction();
    }
  }

  private enum Kind {
    SUBSCRIBE,
    SUBSCRIBE_PRIVATE,
    UNSUBSCRIBE
  }

  /** Something to say about one stream. */
  private record Step(Kind kind, Wire wire) {
    static Step subscribe(Wire wire) {
      return new Step(wire.instruction == null ? Kind.SUBSCRIBE : Kind.SUBSCRIBE_PRIVATE, wire);
    }

    /** Whether one frame may say both. */
    boolean goesWith(Step other) {
      return kind == other.kind
          && (kind != Kind.SUBSCRIBE_PRIVATE
              || Objects.equals(wire.instruction, other.wire.instruction));
    }
  }

  private final Request request;
  private final OkHttpClient httpClient;
  private final @Nullable OkHttpClient ownHttpClient;
  private final @Nullable Signer signer;
  private final Window window;
  private final Clock clock;
  private final Executor executor;
  private final @Nullable ExecutorService ownExecutor;
  private final ClientListener listener;

  /** Calls of the client's listener. */
  private final Lane<Runnable> lane;

  /**
   * Subscriptions whose end has not been told, and one for the client itself while it is not
   * closed.
   */
  private final AtomicInteger living = new AtomicInteger(1);

  private final Object lock = new Object();
  private final Map<String, Wire> wires = new ConcurrentHashMap<>(); // changed under the lock
  private final Queue<Step> steps = new ArrayDeque<>(); // guarded by the lock
  private StreamState state = StreamState.IDLE; // guarded by the lock
  private @Nullable WebSocket socket; // guarded by the lock

  /**
   * When the last frame came, or else the connection opened; null before. Pongs would count too,
   * but OkHttp keeps them to itself.
   */
  private volatile @Nullable Instant lastAlive;

  /** Calls of {@link #flush} that have not been answered; who raises it from zero does the work. */
  private final AtomicInteger flushes = new AtomicInteger();

  private StreamClient(Builder builder) {
    this.request = new Request.Builder().url(builder.url.toString()).build();
    OkHttpClient base = builder.httpClient == null ? new OkHttpClient() : builder.httpClient;
    this.ownHttpClient = builder.httpClient == null ? base : null;
    OkHttpClient.Builder derived =
        base.newBuilder()
            .webSocketCloseTimeout(CLOSE_TIMEOUT)
            // What is said on the socket is signed, and meant for this address alone.
            .followRedirects(false)
            .followSslRedirects(false)
            .authenticator(Authenticator.NONE)
            .cache(null);
    if (base.pingIntervalMillis() == 0) {
      derived.pingInterval(PING_INTERVAL);
    }
    this.httpClient = derived.build();
    this.signer = builder.signer;
    this.window = builder.window;
    this.clock = builder.clock;
    this.ownExecutor = builder.executor == null ? newExecutor() : null;
    this.executor = builder.executor == null ? ownExecutor : builder.executor;
    this.listener = builder.listener;
    this.lane = new Lane<>(executor, Runnable::run, call -> true);
  }

  /** Starts the settings of a client. */
  public static Builder builder() {
    return new Builder();
  }

  private static ExecutorService newExecutor() {
    int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
    AtomicInteger number = new AtomicInteger();
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> new Thread(task, "backpack4j-stream-" + number.incrementAndGet()));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /** Where the client stands. */
  public StreamState state() {
    synchronized (lock) {
      return state;
    }
  }

  /**
   * Begins to connect, if that has not begun, and does not wait for it.
   *
   * @throws NotSentException if the client is closed
   */
  public void connect() {
    if (state() == StreamState.CLOSED) {
      throw new NotSentException(null, "the stream client is closed", null);
    }
    connectIfIdle();
  }

  private void connectIfIdle() {
    synchronized (lock) {
      if (state != StreamState.IDLE) {
        return;
      }
      enter(StreamState.CONNECTING);
    }
    lane.wake();
    WebSocket connecting = httpClient.newWebSocket(request, new Connection());
    synchronized (lock) {
      if (state == StreamState.CONNECTING) {
        socket = connecting;
        return;
      }
      if (state == StreamState.OPEN) {
        return; // it was quick, and is known
      }
    }
    connecting.cancel();
  }

  /**
   * Registers {@code listener} for {@code stream} with the {@linkplain SubscriptionOptions#DEFAULT
   * default options}, and connects if need be.
   *
   * @return closes the registration
   * @throws IllegalArgumentException if the same name is subscribed to as another kind of stream:
   *     public and private, or with another instruction
   * @throws IllegalArgumentException if one of them is null
   * @throws NotSentException if the stream is private and the client has no signer, or the client
   *     is closed; nothing has been sent then
   */
  public <T> Subscription subscribe(StreamName<T> stream, StreamListener<T> listener) {
    return subscribe(stream, listener, SubscriptionOptions.DEFAULT);
  }

  /**
   * Registers {@code listener} for {@code stream}, and connects if need be.
   *
   * @return closes the registration
   * @throws IllegalArgumentException if the same name is subscribed to as another kind of stream:
   *     public and private, or with another instruction
   * @throws IllegalArgumentException if one of them is null, or the overflow would leave out
   *     messages of a sequence
   * @throws NotSentException if the stream is private and the client has no signer, or the client
   *     is closed; nothing has been sent then
   */
  public <T> Subscription subscribe(
      StreamName<T> stream, StreamListener<T> listener, SubscriptionOptions options) {
    Checks.require("StreamClient", "stream", stream);
    Checks.require("StreamClient", "listener", listener);
    Checks.require("StreamClient", "options", options);
    options.overflow().check(stream);
    if (stream.isPrivate() && signer == null) {
      throw new NotSentException(
          null, "the stream " + stream.name() + " is private and this client has no signer", null);
    }
    Delivery<T> delivery =
        new Delivery<>(this, stream, listener, executor, options, clock.instant());
    synchronized (lock) {
      if (state == StreamState.CLOSED) {
        throw new NotSentException(
            null, "the stream " + stream.name() + " was asked of a closed client", null);
      }
      Wire wire = wires.get(stream.name());
      if (wire != null && !Objects.equals(wire.instruction, stream.instruction())) {
        throw new IllegalArgumentException(
            "stream: %s is subscribed to as %s; it cannot be %s as well"
                .formatted(stream.name(), kind(wire.instruction), kind(stream.instruction())));
      }
      living.incrementAndGet();
      if (wire == null) {
        wire = new Wire(stream);
        wires.put(stream.name(), wire);
        if (state == StreamState.OPEN) {
          steps.add(Step.subscribe(wire));
        }
      }
      List<Delivery<?>> deliveries = new ArrayList<>(wire.deliveries);
      deliveries.add(delivery);
      wire.deliveries = List.copyOf(deliveries);
    }
    connectIfIdle();
    flush();
    return new Subscription(this, delivery);
  }

  private static String kind(@Nullable String instruction) {
    return instruction == null ? "a public stream" : "a private one (" + instruction + ")";
  }

  void remove(Delivery<?> delivery) {
    synchronized (lock) {
      String name = delivery.stream().name();
      Wire wire = wires.get(name);
      if (wire != null && wire.deliveries.contains(delivery)) {
        List<Delivery<?>> deliveries = new ArrayList<>(wire.deliveries);
        deliveries.remove(delivery);
        wire.deliveries = List.copyOf(deliveries);
        if (deliveries.isEmpty()) {
          wires.remove(name);
          if (state == StreamState.OPEN) {
            steps.add(new Step(Kind.UNSUBSCRIBE, wire));
          }
        }
      }
    }
    delivery.close();
    flush();
  }

  /**
   * Ends every subscription, the socket and the threads that the client started, without waiting
   * for them. Closing again does nothing.
   */
  @Override
  public void close() {
    List<Delivery<?>> deliveries;
    WebSocket closing;
    boolean open;
    synchronized (lock) {
      if (state == StreamState.CLOSED) {
        return;
      }
      open = state == StreamState.OPEN;
      closing = socket;
      deliveries = end();
    }
    lane.wake();
    if (closing != null && !(open && closing.close(1000, null))) {
      closing.cancel();
    }
    deliveries.forEach(Delivery::close);
    release();
  }

  /** Enters the last state and returns whose end is to be told. Holds the lock. */
  private List<Delivery<?>> end() {
    List<Delivery<?>> deliveries = new ArrayList<>();
    wires.values().forEach(wire -> deliveries.addAll(wire.deliveries));
    wires.clear();
    steps.clear();
    socket = null;
    enter(StreamState.CLOSED);
    return deliveries;
  }

  private void release() {
    if (ownHttpClient != null) {
      ownHttpClient.dispatcher().executorService().shutdown();
      ownHttpClient.connectionPool().evictAll();
    }
    ended();
  }

  /** One of those that live has come to its end; the last one takes the threads along. */
  void ended() {
    if (living.decrementAndGet() == 0 && ownExecutor != null) {
      // Behind whatever the listeners' last calls had to report.
      lane.offer(ownExecutor::shutdown);
    }
  }

  /**
   * Holds the lock, so that states are told in the order in which they were entered; whoever calls
   * wakes the lane once the lock is released.
   */
  private void enter(StreamState next) {
    state = next;
    lane.add(guarded(() -> listener.onStateChanged(next)));
  }

  private void tell(Runnable call) {
    lane.offer(guarded(call));
  }

  private static Runnable guarded(Runnable call) {
    return () -> {
      try {
        call.run();
      } catch (Throwable e) { // an error, too, must not end the lane
        StreamLog.LOG.log(Level.ERROR, "the client's listener failed", e);
      }
    };
  }

  void listenerFailed(StreamName<?> stream, Throwable failure) {
    tell(() -> listener.onListenerFailure(stream, failure));
  }

  /**
   * Sends what is to be said, in order, from one thread at a time.
   *
   * <p>The lock is not held meanwhile: signing may take long. A thread that comes while another
   * sends leaves its steps to that one.
   */
  private void flush() {
    if (flushes.getAndIncrement() > 0) {
      return;
    }
    int answered = 1;
    do {
      List<Step> frame = new ArrayList<>();
      for (WebSocket open = nextFrame(frame); open != null; open = nextFrame(frame)) {
        send(frame, open);
        frame.clear();
      }
      answered = flushes.addAndGet(-answered);
    } while (answered > 0);
  }

  /** Takes the steps that make one frame; null if there are none, or no socket is open. */
  private @Nullable WebSocket nextFrame(List<Step> frame) {
    synchronized (lock) {
      if (state != StreamState.OPEN) {
        return null;
      }
      for (Step step = steps.peek();
          step != null
              && frame.size() < NAMES_PER_FRAME
              && (frame.isEmpty() || frame.get(0).goesWith(step));
          step = steps.peek()) {
        frame.add(steps.remove());
      }
      return frame.isEmpty() ? null : socket;
    }
  }

  private void send(List<Step> frame, WebSocket open) {
    List<String> names = frame.stream().map(step -> step.wire.name).toList();
    switch (frame.get(0).kind) {
      case SUBSCRIBE -> open.send(Frames.subscribe(names));
      case UNSUBSCRIBE -> open.send(Frames.unsubscribe(names));
      case SUBSCRIBE_PRIVATE -> {
        String text;
        try {
          String instruction = Objects.requireNonNull(frame.get(0).wire.instruction);
          text =
              Frames.subscribe(
                  names, instruction, Objects.requireNonNull(signer), clock.instant(), window);
        } catch (Throwable e) { // an error, too, must not end the sending
          notSigned(frame, e);
          return;
        }
        open.send(text);
      }
    }
    // If the socket no longer takes it, the connection is lost and its listener about to hear.
  }

  private void notSigned(List<Step> frame, Throwable failure) {
    List<Delivery<?>> deliveries = new ArrayList<>();
    synchronized (lock) {
      for (Step step : frame) {
        if (wires.remove(step.wire.name, step.wire)) {
          deliveries.addAll(step.wire.deliveries);
          step.wire.deliveries = List.of();
        }
      }
    }
    interrupt(deliveries, null, Interruption.Cause.NOT_SIGNED, "the signer failed", failure);
  }

  private void opened(WebSocket opened) {
    synchronized (lock) {
      if (state != StreamState.CONNECTING) {
        opened.cancel();
        return;
      }
      socket = opened;
      lastAlive = clock.instant();
      enter(StreamState.OPEN);
      wires.values().stream()
          .sorted(
              Comparator.comparing(
                      (Wire wire) -> wire.instruction,
                      Comparator.nullsFirst(Comparator.naturalOrder()))
                  .thenComparing(wire -> wire.name))
          .map(Step::subscribe)
          .forEach(steps::add);
    }
    lane.wake();
    flush();
  }

  private void received(String text) {
    Delivery.Frame frame = new Delivery.Frame(text, clock.instant());
    lastAlive = frame.arrived();
    try {
      String stream = Frames.streamOf(text);
      if (stream == null) {
        Frames.Refusal refusal = Frames.refusal(text);
        if (refusal != null) {
          tell(() -> listener.onRefused(refusal.code(), refusal.message()));
        }
        return;
      }
      Wire wire = wires.get(stream);
      if (wire != null) { // else it was given back, and this was under way
        for (Delivery<?> delivery : wire.deliveries) {
          delivery.offer(frame);
        }
      }
    } catch (DecodingException e) {
      tell(() -> listener.onUnreadable(e));
    }
  }

  private void lost(Interruption.Cause cause, String detail, @Nullable Throwable failure) {
    List<Delivery<?>> deliveries;
    synchronized (lock) {
      if (state == StreamState.CLOSED) {
        return;
      }
      deliveries = end();
    }
    lane.wake();
    interrupt(deliveries, lastAlive, cause, detail, failure);
    release();
  }

  /**
   * Ends subscriptions.
   *
   * @param since from when on messages may be missing; null for from each subscription's beginning
   */
  private void interrupt(
      List<Delivery<?>> deliveries,
      @Nullable Instant since,
      Interruption.Cause cause,
      String detail,
      @Nullable Throwable failure) {
    Instant now = clock.instant();
    for (Delivery<?> delivery : deliveries) {
      Instant from = since == null ? delivery.made() : since;
      delivery.end(new Interruption(cause, from, now, detail, failure));
    }
  }

  /** Called by the thread that reads the socket. */
  private final class Connection extends WebSocketListener {
    @Override
    public void onOpen(WebSocket socket, Response response) {
      opened(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
      received(text);
    }

    @Override
    public void onMessage(WebSocket socket, ByteString bytes) {
      received(bytes.utf8());
    }

    @Override
    public void onClosing(WebSocket socket, int code, String reason) {
      socket.close(1000, null);
      String detail = StreamLog.line("closed with " + code + " " + reason);
      lost(Interruption.Cause.CLOSED_BY_EXCHANGE, detail, null);
    }

    @Override
    public void onFailure(WebSocket socket, Throwable failure, @Nullable Response response) {
      lost(Interruption.Cause.CONNECTION_FAILED, StreamLog.line(failure.toString()), failure);
    }
  }

  /**
   * Settings of a client. What is given must not be null, unless it says so: {@link
   * IllegalArgumentException}.
   */
  public static final class Builder {

    private @Nullable URI url;
    private @Nullable OkHttpClient httpClient;
    private @Nullable Signer signer;
    private Window window = Window.DEFAULT;
    private Clock clock = Clock.systemUTC();
    private @Nullable Executor executor;
    private ClientListener listener = new ClientListener() {};

    private Builder() {}

    /**
     * Where the socket is. Required.
     *
     * @throws IllegalArgumentException if its scheme is neither wss nor ws, or it has no host
     */
    public Builder url(URI url) {
      String scheme = Checks.require("StreamClient", "url", url).getScheme();
      if (!("wss".equalsIgnoreCase(scheme) || "ws".equalsIgnoreCase(scheme))
          || url.getHost() == null) {
        throw new IllegalArgumentException(
            "url: " + shown(url) + " is not the address of a socket, such as wss://host");
      }
      this.url = url;
      return this;
    }

    /** Without name, password and query, also where they are not where they belong. */
    private static String shown(URI url) {
      String text = url.toString();
      int secret = text.lastIndexOf('@');
      String rest = secret < 0 ? text : url.getScheme() + "://" + text.substring(secret + 1);
      return rest.split("[?#]", 2)[0];
    }

    /**
     * Opens the socket with this client's settings and threads. It offers compression, and pings
     * every 30 seconds unless it says otherwise. Redirects are never followed, and its
     * authenticator and cache are not used.
     */
    public Builder httpClient(OkHttpClient httpClient) {
      this.httpClient = Checks.require("StreamClient", "httpClient", httpClient);
      return this;
    }

    /** Signs for private streams; without one there are none. */
    public Builder signer(@Nullable Signer signer) {
      this.signer = signer;
      return this;
    }

    /** How long a signature stays acceptable; 5 seconds unless set. */
    public Builder window(Window window) {
      this.window = Checks.require("StreamClient", "window", window);
      return this;
    }

    /** Dates signatures and interruptions; the system's clock unless set. */
    public Builder clock(Clock clock) {
      this.clock = Checks.require("StreamClient", "clock", clock);
      return this;
    }

    /** Decodes and calls listeners; a pool of the client's own unless set. */
    public Builder executor(Executor executor) {
      this.executor = Checks.require("StreamClient", "executor", executor);
      return this;
    }

    /** Is told what concerns the client as a whole; the system logger unless set. */
    public Builder listener(ClientListener listener) {
      this.listener = Checks.require("StreamClient", "listener", listener);
      return this;
    }

    /**
     * Makes the client; it does not connect yet.
     *
     * @throws IllegalArgumentException if no url was given
     */
    public StreamClient build() {
      if (url == null) {
        throw new IllegalArgumentException("url: required, such as wss://host");
      }
      return new StreamClient(this);
    }
  }
}
