package io.github.backpack4j.stream;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.Scheduler;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.Window;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One socket to the exchange at a time, and the subscriptions that outlive it.
 *
 * <h2>States</h2>
 *
 * <p>A client is {@link StreamState#IDLE} until {@link #connect()} or its first {@link #subscribe},
 * then {@link StreamState#CONNECTING} until its first connection is made, then {@link
 * StreamState#OPEN}. Whenever the connection is lost it is {@link StreamState#INTERRUPTED} until
 * the next one is open, as often as it takes. {@link #close()} makes it {@link StreamState#CLOSED}
 * for good. Subscriptions may be made and closed in any state but the last; those that are made
 * without a connection are sent once there is one.
 *
 * <h2>Threads</h2>
 *
 * <p>The socket is read by a thread of the {@link OkHttpClient}, which finds the stream of a frame
 * and queues its text; it neither decodes nor calls a listener, and waits for none. Each
 * subscription decodes and calls its listener on the executor, one message after the other and in
 * the order of the wire; different subscriptions run beside each other. Unless one is given, the
 * executor is a pool of the client's own, with a thread for each processor and at least two: a
 * listener that blocks holds one of them. An executor that runs a task in the thread that hands it
 * over, or lets that thread wait, would hold up the reading; do not give one. While an executor
 * rejects tasks, messages wait for the next of their subscription; interruptions, ends and calls of
 * the {@link ClientListener} do not, but come, after the messages before them, from a thread of the
 * client's own. Of tasks that an executor accepts and then drops, nobody learns. While 1,000 calls
 * of the {@link ClientListener} wait, it is told of states alone; refusals, unreadable frames and
 * failures of listeners are counted all the same.
 *
 * <p>Waiting is the {@link Scheduler}'s: unless one is given, a daemon thread of the client's own,
 * which starts with the first task. The signer is called by whichever thread sends, which for a new
 * connection is the one that will read it.
 *
 * <p>All methods are safe for several threads, and may be called from listeners.
 *
 * <h2>Limits</h2>
 *
 * <p>For each subscription at most 10,000 frames wait, or as many as its {@link
 * SubscriptionOptions} say, and no more than 16 Mi characters of them. If its listener falls
 * further behind, those that wait are dropped, and it hears {@link StreamListener#onInterrupted}
 * and {@link StreamListener#onResumed} where they would have been; where each message is a whole
 * state, its options may choose another {@link Overflow}.
 *
 * <p>A frame may have 4 MiB, or as many bytes as {@link Builder#maxFrameSize} says; one split into
 * several counts as a whole. A larger one is refused by the size that it announces: it is not kept,
 * not parsed, and the connection is closed with 1009 and lost. So a client needs memory for one
 * such frame as it is read and again as it becomes text, and for what waits for its listeners,
 * whatever the exchange sends. With {@linkplain Builder#compression compression} the limit holds
 * for the frame as it crosses the wire and again once it is unpacked, but in between OkHttp unpacks
 * the whole of it, which may be a thousand times larger.
 *
 * <h2>Subscribing</h2>
 *
 * <p>Nothing waits for an acknowledgement, because the exchange need not send one: {@link
 * #subscribe} returns once the subscription is on its way. A refusal names no stream, so it goes to
 * the {@link ClientListener}. Several subscriptions for one name are one on the wire. A frame asks
 * for 50 streams at most; those that are subscribed to while there is no connection, or {@link
 * #together}, share frames. Private streams are asked for in frames of their own, one for each
 * instruction and each with a fresh signature, so that a signature that is refused costs no public
 * stream; if the signer fails, the subscriptions of that frame hear {@link
 * Interruption.Cause#NOT_SIGNED} and are closed.
 *
 * <h2>Silence</h2>
 *
 * <p>Of a stream whose market does not exist the exchange says nothing at all. So a public stream
 * whose first message does not come within 30 seconds of being asked for on a connection is named
 * to {@link ClientListener#onSilent}, and nothing else happens. A stream that {@linkplain
 * StreamName#interval() ticks} and has begun to may not stop for three of its intervals, nor for
 * less than 10 seconds: then it is named as well, and the connection is lost; but not more than
 * once in ten minutes for one stream, so that one that does not tick as it should leaves the others
 * in peace. Both times are the {@link SubscriptionOptions}' to set; of several subscriptions for a
 * stream the shortest counts.
 *
 * <p>The exchange is pinged every 30 seconds; a ping that is not answered before the next, and a
 * frame that stops halfway for as long as the {@link OkHttpClient} waits to read, lose the
 * connection, too.
 *
 * <h2>Reconnecting</h2>
 *
 * <p>However a connection is lost, or could not be made, and also when the exchange closes it,
 * which is answered at once: every subscription gets the messages that came before, then {@link
 * StreamListener#onInterrupted}, and nothing of that connection afterwards. The client tries again
 * after a delay that is drawn, and longer after each failure, as its {@link ReconnectPolicy} says.
 * Once it is connected it asks for every stream, public ones first, private ones signed anew; then
 * each subscription hears {@link StreamListener#onResumed}, and then messages. However many
 * attempts that took, it is one interruption, from the last that was heard before it. Those that
 * subscribed meanwhile have missed nothing and hear of neither, unless an attempt failed after it.
 * The {@link ClientListener} hears of each connection that was lost or could not be made.
 *
 * <p>Nothing that was missed is repeated by the exchange, and a private stream does not begin anew
 * with the state of the account, or only with what is held now: see {@link
 * StreamListener#onResumed}.
 *
 * <p>With {@link ReconnectPolicy#NEVER} subscriptions hear {@link StreamListener#onClosed} after
 * {@code onInterrupted}, and the client is closed with its only connection.
 *
 * <h2>Closing</h2>
 *
 * <p>{@link #close()} ends whatever is under way: attempts, delays, the socket, which may take two
 * seconds to be said goodbye to, and with the last {@code onClosed} the threads that the client
 * started. An {@link OkHttpClient}, executor or scheduler that was given stays the giver's. OkHttp
 * keeps two daemon threads for all its clients in a machine, {@code OkHttp TaskRunner} and {@code
 * Okio Watchdog}, which end after a minute without work.
 */
public final class StreamClient implements AutoCloseable {

  private final Dialer dialer;
  private final Credentials credentials;
  private final Clock clock;
  private final Executor executor;
  private final @Nullable ExecutorService ownExecutor;
  private final ClientListener listener;
  private final ReconnectPolicy policy;
  private final Scheduler scheduler;
  private final @Nullable TimerThread ownScheduler;
  private final RandomGenerator random; // used by one thread at a time
  private final Counts counts = new Counts();

  private final Delivery.Host host =
      new Delivery.Host() {
        @Override
        public void listenerFailed(StreamName<?> stream, Throwable failure) {
          tell(() -> listener.onListenerFailure(stream, failure));
        }

        @Override
        public void ended() {
          StreamClient.this.ended();
        }
      };

  /** Calls of the client's listener. */
  private final Calls lane;

  /**
   * Subscriptions whose end has not been told, and one for the client itself while it is not
   * closed.
   */
  private final AtomicInteger living = new AtomicInteger(1);

  /** Calls of {@link #together} that are under way; nothing is sent before the last is over. */
  private final AtomicInteger gatherings = new AtomicInteger();

  private final Object lock = new Object();
  private final Wires wires = new Wires(); // changed under the lock
  private StreamState state = StreamState.IDLE; // guarded by the lock

  /** The one there is or is being made; changed under the lock. */
  private volatile @Nullable Connection connection;

  /** When the last frame came on a connection that was lost; null if none was. */
  private volatile @Nullable Instant lastHeard;

  /** Connections in a row that could not be made or did not hold; guarded by the lock. */
  private int failures;

  /** Makes the next connection; guarded by the lock. */
  private Scheduler.@Nullable Task retry;

  private StreamClient(Builder builder) {
    Request request = new Request.Builder().url(builder.url.toString()).build();
    this.dialer =
        new Dialer(
            request,
            builder.httpClient,
            builder.pingInterval,
            builder.compression,
            builder.maxFrameSize);
    this.credentials = new Credentials(builder.signer, builder.clock, builder.window);
    this.clock = builder.clock;
    this.ownExecutor = builder.executor == null ? newExecutor() : null;
    this.executor = builder.executor == null ? ownExecutor : builder.executor;
    this.listener = builder.listener;
    this.policy = builder.reconnectPolicy;
    this.ownScheduler = builder.scheduler == null ? new TimerThread() : null;
    this.scheduler = builder.scheduler == null ? ownScheduler : builder.scheduler;
    this.random = builder.random;
    this.lane = new Calls(executor);
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
    connectAnew();
  }

  private void connectAnew() {
    Connection next = new Connection(this, dialer, credentials, scheduler);
    synchronized (lock) {
      if (state == StreamState.CLOSED) {
        return;
      }
      connection = next;
    }
    try {
      next.start();
    } catch (Throwable e) { // an error, too, such as that there is no thread, must not be the end
      lost(next, Interruption.Cause.CONNECTION_FAILED, StreamLog.line(e.toString()), e);
    }
  }

  /** Whether that is the connection there is, or is to be. */
  boolean isCurrent(Connection one) {
    return connection == one;
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
    return new Subscription(
        this, register(stream, new ListenerSink<>(listener), options, Long.MAX_VALUE));
  }

  /**
   * Sends what is subscribed to and closed by {@code task} in as few frames as can be, once it is
   * over. Until then nothing is sent for others either, so it should not take its time; a client
   * that has not begun to connect does so afterwards, if there is a subscription.
   *
   * @param task makes and closes subscriptions of this client; what it throws is thrown, and what
   *     it did before is sent
   * @throws IllegalArgumentException if {@code task} is null
   */
  public void together(Runnable task) {
    Checks.require("StreamClient", "task", task);
    gatherings.incrementAndGet();
    try {
      task.run();
    } finally {
      gatherings.decrementAndGet();
      if (!wires.isEmpty()) {
        begin();
      } else {
        flush();
      }
    }
  }

  /**
   * A view of {@code stream} for Reactive Streams: each subscriber has a subscription of its own.
   *
   * <p>A subscription begins when the subscriber has been given it, and ends when it cancels.
   * Everything that it is told is called as a listener would be. What it has not asked for waits
   * under the limits of {@code options}, markers included, so that a slow subscriber loses messages
   * as a slow listener does and learns of it in the same way.
   *
   * <p>Its end is {@code onComplete} when the client is closed; it is {@code onError} with a {@link
   * StreamEndedException} when the client gives the stream up, and with what {@link #subscribe}
   * would have thrown when it cannot begin.
   *
   * @throws IllegalArgumentException if one of them is null, or the overflow would leave out
   *     messages of a sequence
   */
  public <T> Flow.Publisher<StreamEvent<T>> publisher(
      StreamName<T> stream, SubscriptionOptions options) {
    Checks.require("StreamClient", "stream", stream);
    Checks.require("StreamClient", "options", options);
    options.overflow().check(stream);
    return new StreamPublisher<>(
        stream,
        new StreamPublisher.Source<T>() {
          @Override
          public Delivery<T> open(Sink<T> sink) {
            return register(stream, sink, options, 0);
          }

          @Override
          public void close(Delivery<T> delivery) {
            remove(delivery);
          }

          @Override
          public void failed(Throwable failure) {
            host.listenerFailed(stream, failure);
          }
        });
  }

  private <T> Delivery<T> register(
      StreamName<T> stream, Sink<T> sink, SubscriptionOptions options, long demand) {
    if (stream.isPrivate() && credentials.signer() == null) {
      throw new NotSentException(
          null, "the stream " + stream.name() + " is private and this client has no signer", null);
    }
    Delivery<T> delivery =
        new Delivery<>(host, stream, sink, executor, options, clock.instant(), demand);
    Wire wire;
    synchronized (lock) {
      if (state == StreamState.CLOSED) {
        throw new NotSentException(
            null, "the stream " + stream.name() + " was asked of a closed client", null);
      }
      Wire added = wires.add(delivery);
      living.incrementAndGet();
      if (added != null && state == StreamState.OPEN) {
        connection.outbox().subscribe(added);
      }
      wire = wires.find(stream.name());
    }
    Silence silence = wire.silence();
    if (silence != null) {
      silence.review();
    }
    begin();
    return delivery;
  }

  void remove(Delivery<?> delivery) {
    Wire removed;
    synchronized (lock) {
      removed = wires.remove(delivery);
      if (removed != null && state == StreamState.OPEN) {
        connection.outbox().unsubscribe(removed);
      }
    }
    if (removed != null) {
      removed.watch(null);
    }
    delivery.close();
    flush();
  }

  /** Connects if need be, and sends what is to be said; unless that is to wait. */
  private void begin() {
    if (gatherings.get() == 0) {
      connectIfIdle();
      flush();
    }
  }

  /**
   * Sends what is to be said, if there is a connection to say it over, and unless it is to wait.
   */
  private void flush() {
    Connection current = connection;
    if (current != null && gatherings.get() == 0) {
      current.outbox().flush();
    }
  }

  /**
   * Ends every subscription, the socket and the threads that the client started, without waiting
   * for them. Closing again does nothing.
   */
  @Override
  public void close() {
    List<Delivery<?>> deliveries;
    Connection closing;
    Scheduler.Task waiting;
    synchronized (lock) {
      if (state == StreamState.CLOSED) {
        return;
      }
      closing = connection;
      waiting = retry;
      deliveries = end();
    }
    lane.wake();
    if (waiting != null) {
      waiting.cancel();
    }
    if (closing != null) {
      closing.close();
    }
    deliveries.forEach(Delivery::close);
    release();
  }

  /** Enters the last state and returns whose end is to be told. Holds the lock. */
  private List<Delivery<?>> end() {
    List<Wire> all = wires.inOrder();
    List<Delivery<?>> deliveries = wires.removeAll(all);
    all.forEach(wire -> wire.watch(null));
    connection = null;
    retry = null;
    enter(StreamState.CLOSED);
    return deliveries;
  }

  private void release() {
    dialer.close();
    if (ownScheduler != null) {
      ownScheduler.close();
    }
    ended();
  }

  /** One of those that live has come to its end; the last one takes the threads along. */
  private void ended() {
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
    lane.report(guarded(call));
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

  /** The signer failed over these; if the connection is lost meanwhile, they are asked anew. */
  void notSigned(Connection asked, List<Wire> unsigned, Throwable failure) {
    List<Delivery<?>> deliveries;
    synchronized (lock) {
      if (!isCurrent(asked)) {
        return;
      }
      deliveries = wires.removeAll(unsigned);
    }
    for (Delivery<?> delivery : deliveries) {
      delivery.end(
          new Interruption(
              Interruption.Cause.NOT_SIGNED,
              heardUntil(delivery),
              clock.instant(),
              "the signer failed",
              failure));
    }
  }

  /** From when on messages may be missing of a subscription that is not restored. */
  private Instant heardUntil(Delivery<?> delivery) {
    Instant heard = lastHeard;
    return heard != null && heard.isAfter(delivery.made()) ? heard : delivery.made();
  }

  /** By the thread that reads, before it reads. */
  void opened(Connection opened) {
    boolean wanted;
    synchronized (lock) {
      wanted = isCurrent(opened);
      if (wanted) {
        opened.alive(clock.instant());
        enter(StreamState.OPEN);
        wires.inOrder().forEach(opened.outbox()::subscribe);
      }
    }
    if (!wanted) {
      opened.close();
      return;
    }
    counts.connections.increment();
    lane.wake();
    opened.outbox().open();
    // Not before: what a listener now asks for by other ways shall miss nothing that came before.
    wires.deliveries().forEach(delivery -> opened.whileItCounts(delivery::resumed));
  }

  /** By the thread that reads, while the connection counts. */
  void received(Connection from, String text) {
    Delivery.Frame frame = new Delivery.Frame(text, clock.instant());
    from.alive(frame.arrived());
    counts.frames.increment();
    counts.characters.add(text.length());
    try {
      String stream = Frames.streamOf(text);
      if (stream == null) {
        Frames.Refusal refusal = Frames.refusal(text);
        if (refusal != null) {
          counts.refused.increment();
          tell(() -> listener.onRefused(refusal.code(), refusal.message()));
        }
        return;
      }
      Wire wire = wires.find(stream);
      if (wire == null) { // it was given back, and this was under way
        counts.unclaimed.increment();
        return;
      }
      Silence silence = wire.silence();
      if (silence != null) {
        silence.heard();
      }
      for (Delivery<?> delivery : wire.deliveries()) {
        delivery.offer(frame);
      }
    } catch (DecodingException e) {
      counts.unreadable.increment();
      tell(() -> listener.onUnreadable(e));
    }
  }

  void neverSpoke(Wire wire, Duration silence) {
    tell(() -> listener.onSilent(wire.stream(), silence));
  }

  void fellSilent(Connection on, Wire wire, Duration silence, boolean isNews) {
    if (isNews) {
      tell(() -> listener.onSilent(wire.stream(), silence));
    }
    if (!wire.takesConnection(scheduler.nanoTime())) {
      return;
    }
    String detail = "no message of " + wire.name() + " came in " + silence;
    lost(on, Interruption.Cause.SILENT, StreamLog.line(detail), null);
    on.close();
  }

  /** The connection could not be made, or is no more; nothing if that is known. */
  void lost(Connection lost, Interruption.Cause cause, String detail, @Nullable Throwable failure) {
    boolean goesOn = policy.reconnects();
    List<Delivery<?>> deliveries;
    List<Wire> unwatched = List.of();
    int attempt;
    synchronized (lock) {
      if (!isCurrent(lost)) {
        return;
      }
      failures = lost.heldFor(policy.stableAfter()) ? 1 : failures + 1;
      attempt = failures;
      if (goesOn) {
        connection = null;
        unwatched = wires.inOrder();
        deliveries = wires.deliveries();
        if (state == StreamState.OPEN) {
          enter(StreamState.INTERRUPTED);
        }
      } else {
        deliveries = end();
      }
    }
    lane.wake();
    lost.end();
    unwatched.forEach(wire -> wire.watch(null));
    Instant now = clock.instant();
    Instant alive = lost.lastAlive();
    if (alive != null) {
      lastHeard = alive;
    }
    Interruption ofClient =
        new Interruption(cause, alive == null ? now : alive, now, detail, failure);
    tell(() -> listener.onConnectionLost(ofClient));
    for (Delivery<?> delivery : deliveries) {
      Instant since = alive == null ? delivery.made() : alive;
      Interruption why = new Interruption(cause, since, now, detail, failure);
      if (goesOn) {
        delivery.interrupted(why);
      } else {
        delivery.end(why);
      }
    }
    if (goesOn) {
      tryAgain(attempt);
    } else {
      release();
    }
  }

  private void tryAgain(int attempt) {
    Scheduler.Task task;
    try {
      long most = policy.most(attempt).toNanos();
      Duration delay = Duration.ofNanos(random.nextLong(most + 1));
      task = scheduler.schedule(delay, this::connectAnew);
    } catch (Throwable e) { // an error, too: nothing would happen ever again, and nobody know
      giveUp("the scheduler failed", e);
      return;
    }
    synchronized (lock) {
      if (state != StreamState.CLOSED) {
        retry = task;
        return;
      }
    }
    task.cancel();
  }

  private void giveUp(String detail, Throwable failure) {
    List<Delivery<?>> deliveries;
    synchronized (lock) {
      if (state == StreamState.CLOSED) {
        return;
      }
      deliveries = end();
    }
    lane.wake();
    Instant now = clock.instant();
    for (Delivery<?> delivery : deliveries) {
      delivery.end(
          new Interruption(
              Interruption.Cause.CONNECTION_FAILED, heardUntil(delivery), now, detail, failure));
    }
    release();
  }

  /**
   * What the client waits with, for others that live no longer than it does; when it ends, so does
   * this, unless it was given.
   */
  public Scheduler scheduler() {
    return scheduler;
  }

  /** What the client has seen so far. */
  public StreamCounters counters() {
    return counts.read();
  }

  /**
   * Settings of a client. What is given must not be null, unless it says so: {@link
   * IllegalArgumentException}.
   */
  public static final class Builder {

    private static final long MOST_MILLIS = Duration.ofHours(1).toMillis();

    private @Nullable URI url;
    private @Nullable OkHttpClient httpClient;
    private @Nullable Signer signer;
    private Window window = Window.DEFAULT;
    private Clock clock = Clock.systemUTC();
    private @Nullable Executor executor;
    private ClientListener listener = new ClientListener() {};
    private ReconnectPolicy reconnectPolicy = ReconnectPolicy.DEFAULT;
    private @Nullable Scheduler scheduler;
    private RandomGenerator random = new SecureRandom();
    private @Nullable Duration pingInterval;
    private int maxFrameSize = 4 << 20;
    private boolean compression;

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
            shown(url) + " is not the address of a socket, such as wss://host");
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
     * Opens sockets with this client's settings and threads; one of its own unless set. Redirects
     * are never followed, its authenticator and cache are not used, and the making of a connection
     * may take 30 seconds in all unless it says otherwise.
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

    /** When it connects again; {@link ReconnectPolicy#DEFAULT} unless set. */
    public Builder reconnectPolicy(ReconnectPolicy reconnectPolicy) {
      this.reconnectPolicy = Checks.require("StreamClient", "reconnectPolicy", reconnectPolicy);
      return this;
    }

    /**
     * Waits before it connects again, and for streams that stay silent; a thread of the client's
     * own unless set.
     */
    public Builder scheduler(Scheduler scheduler) {
      this.scheduler = Checks.require("StreamClient", "scheduler", scheduler);
      return this;
    }

    /** Draws delays; a {@link SecureRandom} unless set. It need not be safe for several threads. */
    public Builder random(RandomGenerator random) {
      this.random = Checks.require("StreamClient", "random", random);
      return this;
    }

    /**
     * How often the exchange is pinged, which gives the connection up if the ping before has not
     * been answered; what the HTTP client says unless set, and 30 seconds if it says nothing.
     *
     * @throws IllegalArgumentException if it is not between 1 millisecond and an hour
     */
    public Builder pingInterval(Duration pingInterval) {
      Checks.require("StreamClient", "pingInterval", pingInterval);
      Checks.range("StreamClient", "pingInterval", pingInterval, 1, MOST_MILLIS);
      this.pingInterval = pingInterval;
      return this;
    }

    /**
     * The largest frame that is taken; 4 MiB unless set.
     *
     * @param bytes as it crosses the wire, and once unpacked
     * @throws IllegalArgumentException if {@code bytes} is less than 1
     */
    public Builder maxFrameSize(int bytes) {
      Checks.range("StreamClient", "maxFrameSize", bytes, 1, Integer.MAX_VALUE);
      this.maxFrameSize = bytes;
      return this;
    }

    /** Whether the exchange may compress what it sends (permessage-deflate); not unless set. */
    public Builder compression(boolean compression) {
      this.compression = compression;
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
