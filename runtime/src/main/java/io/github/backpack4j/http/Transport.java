package io.github.backpack4j.http;

import io.github.backpack4j.json.Checks;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.Window;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import okhttp3.Authenticator;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Sends the operations of generated interfaces over HTTP.
 *
 * <p>Immutable and safe for several threads. Connections are shared by all APIs made from it.
 *
 * <p>It works on the OkHttp client that it is given, with its proxy, timeouts, pool, dispatcher and
 * interceptors, and differs from it in this: redirects are not followed, since they would take a
 * signature to another place; an {@link Authenticator} is not asked, since its answer to a 401 is
 * to send again; the cache is left out, since what is read has to come from the exchange; and
 * signing is added behind the last of its interceptors, so that what is signed is what is sent.
 *
 * <p>An answer may have 64 MiB, unpacked; one that is larger counts as one that cannot be read.
 */
public final class Transport implements AutoCloseable {
  /** Most bytes of an answer: far beyond any there is, and less than what a machine has. */
  static final long MOST_BYTES = 64L << 20;

  private final HttpUrl baseUrl;
  private final OkHttpClient client;
  private final OkHttpClient unheard;
  private final boolean ownsClient;
  private final @Nullable Signer signer;
  private final Window window;
  private final ServerClock clock;
  private final RateLimiter rateLimiter;
  private final RetryPolicy retryPolicy;
  private final RetryBudget retryBudget;
  private final Sleeper sleeper;
  private final Chance chance;
  private final ClientIds clientIds;
  private final Waits waits = new Waits();

  private Transport(HttpUrl baseUrl, OkHttpClient client, boolean ownsClient, Builder builder) {
    this.baseUrl = baseUrl;
    this.ownsClient = ownsClient;
    this.signer = builder.signer;
    this.window = builder.window;
    this.clock = new ServerClock(builder.clock, builder.serverTime);
    this.rateLimiter = builder.rateLimiter;
    this.retryPolicy = builder.retryPolicy;
    this.retryBudget = new RetryBudget(builder.retryPolicy);
    this.sleeper = builder.sleeper;
    this.chance = new Chance(builder.random);
    this.clientIds = new ClientIds(chance);
    this.client =
        client
            .newBuilder()
            .followRedirects(false)
            .followSslRedirects(false)
            .authenticator(Authenticator.NONE)
            .cache(null)
            .addNetworkInterceptor(new SigningInterceptor())
            .build();
    // Retrofit makes a call to ask it for its request; the user's listener need not hear of it.
    this.unheard = this.client.newBuilder().eventListener(EventListener.NONE).build();
  }

  /** Starts a transport; all it needs is a base URL. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Implements a generated interface.
   *
   * @param codecs knows the types of its bodies and answers
   * @throws IllegalArgumentException if one of them is null, or {@code type} is not what the
   *     generator writes; names the method
   */
  public <A> A api(Class<A> type, Codecs codecs) {
    Checks.require("Transport", "type", type);
    Checks.require("Transport", "codecs", codecs);
    return ApiProxy.create(this, baseUrl, unheard, type, codecs);
  }

  OkHttpClient client() {
    return client;
  }

  boolean isClosed() {
    return waits.isClosed();
  }

  @Nullable Signer signer() {
    return signer;
  }

  /** The clock of timestamps: the one that was given, corrected by what the exchange says. */
  public ServerClock serverClock() {
    return clock;
  }

  RateLimiter rateLimiter() {
    return rateLimiter;
  }

  RetryPolicy retryPolicy() {
    return retryPolicy;
  }

  RetryBudget retryBudget() {
    return retryBudget;
  }

  Sleeper sleeper() {
    return sleeper;
  }

  Chance chance() {
    return chance;
  }

  Waits waits() {
    return waits;
  }

  /** A new attempt at an operation. */
  Attempt attempt(OperationSpec<?> operation) {
    return new Attempt(operation, signer, window, clock, clientIds);
  }

  /**
   * Lets go of connections and threads, unless they belong to an HTTP client that was given.
   *
   * <p>Requests under way are not cut off; calls that wait, for their turn or to be sent again, end
   * at once. Those that are made afterwards are not sent, whoever's the HTTP client is.
   */
  @Override
  public void close() {
    waits.close();
    if (ownsClient) {
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }

  @Override
  public String toString() {
    return "Transport[" + baseUrl.redact() + "]";
  }

  /**
   * Collects what a transport is made of. Not for several threads.
   *
   * <p>What is given must not be null, unless it says so: {@link IllegalArgumentException}.
   */
  public static final class Builder {
    private @Nullable URI baseUrl;
    private @Nullable OkHttpClient httpClient;
    private @Nullable Signer signer;
    private Window window = Window.DEFAULT;
    private Clock clock = Clock.systemUTC();
    private @Nullable Supplier<? extends ApiCall<Instant>> serverTime;
    private RateLimiter rateLimiter = RateLimiter.builder().build();
    private RetryPolicy retryPolicy = RetryPolicy.NONE;
    private Sleeper sleeper = Sleeper.SYSTEM;
    private RandomGenerator random = new SecureRandom();

    private Builder() {}

    /** Where the exchange is; paths of operations are appended to its path. */
    public Builder baseUrl(URI baseUrl) {
      this.baseUrl = Checks.require("Transport", "baseUrl", baseUrl);
      return this;
    }

    /** The HTTP client to work on, which stays the caller's to close. By default a new one. */
    public Builder httpClient(OkHttpClient httpClient) {
      this.httpClient = Checks.require("Transport", "httpClient", httpClient);
      return this;
    }

    /** Signs what has to be signed; null, the default, for public operations only. */
    public Builder signer(@Nullable Signer signer) {
      this.signer = signer;
      return this;
    }

    /** How long a signed request stays acceptable; by default five seconds. */
    public Builder window(Window window) {
      this.window = Checks.require("Transport", "window", window);
      return this;
    }

    /**
     * The clock here, which timestamps are made from; by default that of the system.
     *
     * @see Transport#serverClock()
     */
    public Builder clock(Clock clock) {
      this.clock = Checks.require("Transport", "clock", clock);
      return this;
    }

    /**
     * How to ask the exchange for its time, called when a timestamp was refused; null, the default,
     * leaves the clock as it is.
     */
    public Builder serverTime(@Nullable Supplier<? extends ApiCall<Instant>> serverTime) {
      this.serverTime = serverTime;
      return this;
    }

    /**
     * Holds requests back that the exchange would refuse for their number; by default one of its
     * own without pools, which waits after a 429 and not before.
     */
    public Builder rateLimiter(RateLimiter rateLimiter) {
      this.rateLimiter = Checks.require("Transport", "rateLimiter", rateLimiter);
      return this;
    }

    /** When to send again what only reads; by default {@link RetryPolicy#NONE}. */
    public Builder retryPolicy(RetryPolicy retryPolicy) {
      this.retryPolicy = Checks.require("Transport", "retryPolicy", retryPolicy);
      return this;
    }

    /** Waits before a request is sent again; by default the machine's own. */
    public Builder sleeper(Sleeper sleeper) {
      this.sleeper = Checks.require("Transport", "sleeper", sleeper);
      return this;
    }

    /** Draws delays and the first client id; by default a {@link SecureRandom}. */
    public Builder random(RandomGenerator random) {
      this.random = Checks.require("Transport", "random", random);
      return this;
    }

    /**
     * Builds it.
     *
     * @throws IllegalArgumentException if the base URL is missing or unfit
     */
    public Transport build() {
      HttpUrl url = baseUrl == null ? null : HttpUrl.get(baseUrl);
      if (url == null || url.query() != null || url.fragment() != null) {
        throw new IllegalArgumentException(
            "baseUrl: give an http or https URL without query, such as https://api.example.com");
      }
      HttpUrl folder =
          url.encodedPath().endsWith("/") ? url : url.newBuilder().addPathSegment("").build();
      return new Transport(
          folder, httpClient == null ? new OkHttpClient() : httpClient, httpClient == null, this);
    }
  }
}
