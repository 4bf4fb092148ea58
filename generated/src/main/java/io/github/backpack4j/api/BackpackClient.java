// Generated from specs/openapi.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.Scheduler;
import io.github.backpack4j.api.model.Depth;
import io.github.backpack4j.api.model.DepthLimit;
import io.github.backpack4j.api.model.Fill;
import io.github.backpack4j.api.model.HistoricalOrder;
import io.github.backpack4j.api.model.Order;
import io.github.backpack4j.api.model.Position;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.api.stream.DepthAggregation;
import io.github.backpack4j.api.stream.DepthUpdate;
import io.github.backpack4j.book.BookDelta;
import io.github.backpack4j.book.BookListener;
import io.github.backpack4j.book.BookSnapshot;
import io.github.backpack4j.book.OrderBook;
import io.github.backpack4j.http.Missed;
import io.github.backpack4j.http.MissedSearch;
import io.github.backpack4j.http.RateLimiter;
import io.github.backpack4j.http.Reconciler;
import io.github.backpack4j.http.Reconciliation;
import io.github.backpack4j.http.RetryPolicy;
import io.github.backpack4j.http.ServerClock;
import io.github.backpack4j.http.Sleeper;
import io.github.backpack4j.http.Transport;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.Window;
import io.github.backpack4j.stream.BookFeed;
import io.github.backpack4j.stream.ClientListener;
import io.github.backpack4j.stream.Interruption;
import io.github.backpack4j.stream.StreamClient;
import io.github.backpack4j.stream.StreamName;
import io.github.backpack4j.stream.StreamState;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The exchange.
 *
 * <p>Without a signer it reaches what is public; with one, the account too. Safe for several
 * threads; make one and keep it, for it holds connections.
 *
 * <p>It keeps within the limits of the exchange by waiting for its turn, sends again what only
 * reads, and corrects its clock when the exchange refuses a timestamp.
 */
public final class BackpackClient implements AutoCloseable {
  /** Where the exchange takes requests. */
  public static final URI BASE_URL = URI.create("https://api.backpack.exchange");

  /** Where the exchange streams. */
  public static final URI STREAM_URL = URI.create("wss://ws.backpack.exchange");

  private final Transport transport;
  private final AccountApi account;
  private final AssetsApi assets;
  private final BorrowLendApi borrowLend;
  private final BorrowLendMarketsApi borrowLendMarkets;
  private final CapitalApi capital;
  private final MarketsApi markets;
  private final OrderApi order;
  private final PositionApi position;
  private final RfqApi rfq;
  private final StrategyApi strategy;
  private final SystemApi system;
  private final TradesApi trades;
  private final WithdrawalDelaysApi withdrawalDelays;
  private final RandomGenerator random;
  private final StreamClient.Builder sockets;
  private @Nullable StreamClient streams; // guarded by sockets
  private boolean closed; // guarded by sockets

  private BackpackClient(Builder builder) {
    Transport.Builder http = Transport.builder();
    http.baseUrl(builder.baseUrl).signer(builder.signer);
    http.window(builder.window).clock(builder.clock);
    http.retryPolicy(builder.retryPolicy).random(builder.random);
    http.sleeper(builder.sleeper);
    http.rateLimiter(
        builder.rateLimiter == null
            ? rateLimiter().sleeper(builder.sleeper).build()
            : builder.rateLimiter);
    http.serverTime(() -> system().getTime());
    if (builder.httpClient != null) {
      http.httpClient(builder.httpClient);
    }
    transport = http.build();
    account = transport.api(AccountApi.class, BackpackCodecs.INSTANCE);
    assets = transport.api(AssetsApi.class, BackpackCodecs.INSTANCE);
    borrowLend = transport.api(BorrowLendApi.class, BackpackCodecs.INSTANCE);
    borrowLendMarkets = transport.api(BorrowLendMarketsApi.class, BackpackCodecs.INSTANCE);
    capital = transport.api(CapitalApi.class, BackpackCodecs.INSTANCE);
    markets = transport.api(MarketsApi.class, BackpackCodecs.INSTANCE);
    order = transport.api(OrderApi.class, BackpackCodecs.INSTANCE);
    position = transport.api(PositionApi.class, BackpackCodecs.INSTANCE);
    rfq = transport.api(RfqApi.class, BackpackCodecs.INSTANCE);
    strategy = transport.api(StrategyApi.class, BackpackCodecs.INSTANCE);
    system = transport.api(SystemApi.class, BackpackCodecs.INSTANCE);
    trades = transport.api(TradesApi.class, BackpackCodecs.INSTANCE);
    withdrawalDelays = transport.api(WithdrawalDelaysApi.class, BackpackCodecs.INSTANCE);
    sockets = StreamClient.builder().url(builder.streamUrl).signer(builder.signer);
    sockets.window(builder.window).clock(transport.serverClock());
    sockets.random(builder.random);
    if (builder.httpClient != null) {
      sockets.httpClient(builder.httpClient);
    }
    if (builder.streamListener != null) {
      sockets.listener(builder.streamListener);
    }
    if (builder.scheduler != null) {
      sockets.scheduler(builder.scheduler);
    }
    builder.streams.accept(sockets);
    random = builder.random;
  }

  /** A client without a key, for what is public. */
  public static BackpackClient create() {
    return builder().build();
  }

  /** Starts a client. */
  public static Builder builder() {
    return new Builder();
  }

  /** Settings, fees and limits of the account. */
  public AccountApi account() {
    return account;
  }

  /** What can be held, moved and pledged. */
  public AssetsApi assets() {
    return assets;
  }

  /** Borrowing and lending, and the interest on it. */
  public BorrowLendApi borrowLend() {
    return borrowLend;
  }

  /** The pools that assets are lent to and borrowed from. */
  public BorrowLendMarketsApi borrowLendMarkets() {
    return borrowLendMarkets;
  }

  /** What the account holds, and how it gets on and off the account. */
  public CapitalApi capital() {
    return capital;
  }

  /** Public market data, readable without a key. */
  public MarketsApi markets() {
    return markets;
  }

  /** Placing, finding and cancelling orders, and their fills. */
  public OrderApi order() {
    return order;
  }

  /** Open exposure on futures, its history and its funding. */
  public PositionApi position() {
    return position;
  }

  /** Requests for quotes, the quotes makers answer with, and the trades that come of them. */
  public RfqApi rfq() {
    return rfq;
  }

  /** Orders that the exchange splits over time. */
  public StrategyApi strategy() {
    return strategy;
  }

  /** Liveness, clock and status of the exchange. */
  public SystemApi system() {
    return system;
  }

  /** The tape, every trade of a market whoever made it. */
  public TradesApi trades() {
    return trades;
  }

  /** How long withdrawals to addresses off the whitelist wait. */
  public WithdrawalDelaysApi withdrawalDelays() {
    return withdrawalDelays;
  }

  /**
   * Starts a rate limiter with the pools of the exchange: 2000 a minute of {@code standard}, 30 a
   * minute of {@code historical}.
   *
   * <p>The exchange counts by account: clients of one account are best given one limiter, with
   * {@link Builder#rateLimiter(RateLimiter)}.
   */
  public static RateLimiter.Builder rateLimiter() {
    return RateLimiter.builder()
        .pool("standard", 2000, Duration.ofSeconds(60))
        .pool("historical", 30, Duration.ofSeconds(60));
  }

  /** The clock of the exchange, as it is estimated here; timestamps are made from it. */
  public ServerClock serverClock() {
    return transport.serverClock();
  }

  /**
   * Finds out what became of an order whose answer was lost.
   *
   * <p>It waits until the request can take effect no more, by the clock of the exchange, and then
   * looks for the client id in the open orders, in the order history and in the fills. Blocks until
   * it knows or gives up.
   *
   * <p>Ask the client that sent it: one with another key may be of another account, and is refused.
   * A client id of the caller's own must not have been given to another order in the eleven minutes
   * before, or that one may be found.
   *
   * @param lost what {@code executeOrder} or {@code executeOrders} failed with
   * @return the order as it was found, or that there is none, or why that is not known
   * @throws IllegalArgumentException if it was no order, or a batch of several, or signed with
   *     another key
   */
  public Reconciliation<Order, HistoricalOrder, Fill> reconcile(OutcomeUnknownException lost) {
    return reconciler().reconcile(lost);
  }

  /**
   * Finds out what became of each order of a batch whose answer was lost.
   *
   * <p>It waits until the request can take effect no more, by the clock of the exchange, and then
   * looks for the client id in the open orders, in the order history and in the fills. Blocks until
   * it knows or gives up.
   *
   * <p>Ask the client that sent it: one with another key may be of another account, and is refused.
   * A client id of the caller's own must not have been given to another order in the eleven minutes
   * before, or that one may be found.
   *
   * @param lost what {@code executeOrder} or {@code executeOrders} failed with
   * @return what became of each, by its client id, in the order of the request
   * @throws IllegalArgumentException if it was no order, or signed with another key
   */
  public Map<Long, Reconciliation<Order, HistoricalOrder, Fill>> reconcileAll(
      OutcomeUnknownException lost) {
    return reconciler().reconcileAll(lost);
  }

  private Reconciler<Order, HistoricalOrder, Fill> reconciler() {
    return Reconciler.<Order, HistoricalOrder, Fill>builder(transport)
        .operations("executeOrder", "executeOrders")
        .open(() -> order().getOpenOrders(null, null), Order::id, Order::clientId, Order::createdAt)
        .past(
            1000,
            (limit, offset) -> order().getOrderHistory(
                null, null, null, limit, offset, null, SortDirection.DESC),
            HistoricalOrder::id,
            HistoricalOrder::clientId,
            HistoricalOrder::createdAt)
        .fills(
            1000,
            (limit, offset) -> order().getFills(
                null, null, null, null, null, limit, offset, null, null, SortDirection.DESC),
            Fill::orderId,
            Fill::clientId,
            Fill::timestamp)
        .build();
  }

  /**
   * Asks what happened to the account while a private stream was interrupted, for that is never
   * replayed.
   *
   * <p>To be called when {@code onResumed} is. It reads the orders that rest, the orders and fills
   * from a minute before {@code interruption.since()} on, and the positions, in this order, so that
   * nothing slips through between them. What comes by the stream meanwhile may be among it: ids
   * tell. An order from before that ended meanwhile shows by resting no more, and can be looked up
   * by its id.
   *
   * <p>The exchange does not say when a subscription takes effect, and nothing says how soon its
   * lists know of what happened. So an event of the first moments may be neither in the stream nor
   * here; who must know asks again a little later.
   *
   * <p>Blocks, for as long as several requests take: on a listener's thread it holds up the
   * messages of that subscription, which wait meanwhile and may overflow.
   *
   * @param interruption what the stream's listener was told
   * @param held symbols in which there was a position before; may be empty
   * @return what there is, and which of {@code held} have no position any more
   * @throws IllegalArgumentException if one is null, or {@code held} holds null or empty text
   * @throws io.github.backpack4j.BackpackException if one of the lists could not be had
   */
  public Missed<Order, HistoricalOrder, Fill, Position> missed(
      Interruption interruption, Collection<String> held) {
    Checks.require("BackpackClient", "interruption", interruption);
    Instant since = MissedSearch.begin(interruption.since());
    return MissedSearch.<Order, HistoricalOrder, Fill, Position>builder()
        .open(() -> order().getOpenOrders(null, null))
        .past(
            1000,
            (limit, offset) -> order().getOrderHistory(
                null, null, null, limit, offset, null, SortDirection.DESC),
            row -> Arrays.asList(row.id()),
            HistoricalOrder::createdAt)
        .fills(
            1000,
            (limit, offset) -> order().getFills(
                null, null, since, null, null, limit, offset, null, null, SortDirection.DESC),
            row -> Arrays.asList(row.orderId(), row.tradeId()),
            Fill::timestamp)
        .positions(
            () -> position().getPositions(null, null),
            Position::symbol,
            Position::netQuantity,
            "RESOURCE_NOT_FOUND")
        .build()
        .run(since, held);
  }

  /**
   * Keeps the book of a market, from now until it is closed.
   *
   * <p>It follows {@link BackpackStreams#depth(String)} and begins, and begins anew when it has to,
   * with a snapshot of 1000 levels on each side. {@link OrderBook} says when it can be believed,
   * and how far it sees.
   *
   * <p>Each call makes a book of its own, with a subscription of its own, for the caller to close;
   * it ends with this client's streams at the latest. A market that there is not has a book that
   * never comes to be {@code LIVE}.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @return the book, which is not live yet
   * @throws IllegalArgumentException if {@code symbol} is null or empty
   * @throws IllegalStateException if this client is closed
   */
  public OrderBook book(String symbol) {
    return book(symbol, new BookListener() {});
  }

  /**
   * The same, and tells what becomes of the book.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @param listener what is told, in the order in which it happens
   * @return the book, which is not live yet
   * @throws IllegalArgumentException if {@code symbol} is null or empty, or {@code listener} null
   * @throws IllegalStateException if this client is closed
   */
  public OrderBook book(String symbol, BookListener listener) {
    return open(BackpackStreams.depth(symbol), symbol, listener);
  }

  /**
   * The same, from changes that the exchange gathers over a period.
   *
   * @param aggregation the period
   * @param symbol market, such as {@code SOL_USDC}
   * @param listener what is told, in the order in which it happens
   * @return the book, which is not live yet
   * @throws IllegalArgumentException if one is null, or {@code symbol} empty
   * @throws IllegalStateException if this client is closed
   */
  public OrderBook book(DepthAggregation aggregation, String symbol, BookListener listener) {
    return open(BackpackStreams.depth(aggregation, symbol), symbol, listener);
  }

  private OrderBook open(StreamName<DepthUpdate> stream, String symbol, BookListener listener) {
    StreamClient socket = streams();
    return BookFeed.open(
        socket,
        stream,
        BackpackClient::delta,
        OrderBook.builder(symbol)
            .snapshots(
                () ->
                    markets().getDepth(symbol, DepthLimit.L1000)
                        .executeAsync()
                        .thenApply(BackpackClient::snapshot))
            .scheduler(socket.scheduler())
            .random(random)
            .listener(listener));
  }

  private static BookDelta delta(DepthUpdate message) {
    return new BookDelta(
        message.firstUpdateId(),
        message.lastUpdateId(),
        message.has("T") ? message.engineTime() : null,
        message.asks(),
        message.bids());
  }

  private static BookSnapshot snapshot(Depth answer) {
    return new BookSnapshot(
        answer.lastUpdateId(),
        answer.has("timestamp") ? answer.timestamp() : null,
        answer.asks(),
        answer.bids(),
        1000);
  }

  /**
   * The streams; they connect with the first subscription.
   *
   * <p>The same each time, until it is closed by itself or by anybody: then a new one.
   *
   * @throws IllegalStateException if this client is closed
   */
  public StreamClient streams() {
    synchronized (sockets) {
      if (closed) {
        throw new IllegalStateException("the client is closed");
      }
      if (streams == null || streams.state() == StreamState.CLOSED) {
        streams = sockets.build();
      }
      return streams;
    }
  }

  /** Lets go of connections and threads, unless they belong to an HTTP client that was given. */
  @Override
  public void close() {
    synchronized (sockets) {
      closed = true;
      if (streams != null) {
        streams.close();
      }
    }
    transport.close();
  }

  /**
   * Collects what a client is made of. Not for several threads.
   *
   * <p>What is given must not be null, unless it says so: {@link IllegalArgumentException}.
   */
  public static final class Builder {
    private @Nullable Signer signer;
    private Window window = Window.DEFAULT;
    private URI baseUrl = BASE_URL;
    private URI streamUrl = STREAM_URL;
    private @Nullable ClientListener streamListener;
    private Consumer<StreamClient.Builder> streams = settings -> {};
    private @Nullable Scheduler scheduler;
    private @Nullable OkHttpClient httpClient;
    private @Nullable RateLimiter rateLimiter;
    private RetryPolicy retryPolicy = RetryPolicy.DEFAULT;
    private Clock clock = Clock.systemUTC();
    private RandomGenerator random = new SecureRandom();
    private Sleeper sleeper = Sleeper.SYSTEM;

    private Builder() {}

    /** Signs requests for the account; null, the default, leaves what is public. */
    public Builder signer(@Nullable Signer signer) {
      this.signer = signer;
      return this;
    }

    /** How long a signed request stays acceptable; by default five seconds. */
    public Builder window(Window window) {
      this.window = Checks.require("BackpackClient", "window", window);
      return this;
    }

    /** Where requests go. */
    public Builder baseUrl(URI baseUrl) {
      this.baseUrl = Checks.require("BackpackClient", "baseUrl", baseUrl);
      return this;
    }

    /** Where streams come from. */
    public Builder streamUrl(URI streamUrl) {
      this.streamUrl = Checks.require("BackpackClient", "streamUrl", streamUrl);
      return this;
    }

    /**
     * Is told what concerns all streams, a refused subscription above all; null, the default, has
     * it logged.
     */
    public Builder streamListener(@Nullable ClientListener streamListener) {
      this.streamListener = streamListener;
      return this;
    }

    /**
     * Changes what else is set for streams, such as {@link StreamClient.Builder#reconnectPolicy} or
     * {@link StreamClient.Builder#executor}. Called once, by {@link #build()}, with everything set
     * that stands here.
     */
    public Builder streams(Consumer<StreamClient.Builder> streams) {
      this.streams = Checks.require("BackpackClient", "streams", streams);
      return this;
    }

    /**
     * Waits for streams and books; null, the default, for a thread of their own that ends with
     * them.
     */
    public Builder scheduler(@Nullable Scheduler scheduler) {
      this.scheduler = scheduler;
      return this;
    }

    /**
     * The HTTP client to work on, which stays the caller's to close; null, the default, for one of
     * its own.
     */
    public Builder httpClient(@Nullable OkHttpClient httpClient) {
      this.httpClient = httpClient;
      return this;
    }

    /**
     * Holds requests back that would be too many; null, the default, for one of its own with the
     * pools of {@link BackpackClient#rateLimiter()}.
     */
    public Builder rateLimiter(@Nullable RateLimiter rateLimiter) {
      this.rateLimiter = rateLimiter;
      return this;
    }

    /** When to send again what only reads; by default {@link RetryPolicy#DEFAULT}. */
    public Builder retryPolicy(RetryPolicy retryPolicy) {
      this.retryPolicy = Checks.require("BackpackClient", "retryPolicy", retryPolicy);
      return this;
    }

    /** The clock here, which timestamps are made from; by default that of the system. */
    public Builder clock(Clock clock) {
      this.clock = Checks.require("BackpackClient", "clock", clock);
      return this;
    }

    /**
     * Draws delays and the ids that the client assigns; by default a {@link SecureRandom}. Safe for
     * several threads, which use it at once.
     */
    public Builder random(RandomGenerator random) {
      this.random = Checks.require("BackpackClient", "random", random);
      return this;
    }

    /** Waits where something has to wait; by default the machine's own. */
    public Builder sleeper(Sleeper sleeper) {
      this.sleeper = Checks.require("BackpackClient", "sleeper", sleeper);
      return this;
    }

    /**
     * Makes the client.
     *
     * @throws IllegalArgumentException if an address is unfit
     */
    public BackpackClient build() {
      return new BackpackClient(this);
    }
  }
}
