package io.github.backpack4j.stream;

import java.time.Duration;
import java.util.function.LongConsumer;
import okhttp3.Authenticator;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/** Opens sockets to one address, one way. */
final class Dialer implements AutoCloseable {

  private static final Duration PING_INTERVAL = Duration.ofSeconds(30);

  /** How long the exchange may take to answer our closing of the socket. */
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

  /** How long a connection may take to be made, name and handshakes and all. */
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(30);

  private final Request request;
  private final OkHttpClient httpClient;
  private final @Nullable OkHttpClient own;
  private final boolean compression;
  private final int maxFrameSize;

  /**
   * Makes one on the client that was given, or else on one of its own.
   *
   * @param pingInterval null for the client's, or else 30 seconds
   */
  Dialer(
      Request request,
      @Nullable OkHttpClient given,
      @Nullable Duration pingInterval,
      boolean compression,
      int maxFrameSize) {
    this.request = request;
    this.own = given == null ? new OkHttpClient() : null;
    OkHttpClient base = given == null ? own : given;
    OkHttpClient.Builder derived =
        base.newBuilder()
            .webSocketCloseTimeout(CLOSE_TIMEOUT)
            // What is said on the socket is signed, and meant for this address alone.
            .followRedirects(false)
            .followSslRedirects(false)
            .authenticator(Authenticator.NONE)
            .cache(null);
    if (pingInterval != null) {
      derived.pingInterval(pingInterval);
    } else if (base.pingIntervalMillis() == 0) {
      derived.pingInterval(PING_INTERVAL);
    }
    if (base.callTimeoutMillis() == 0) {
      derived.callTimeout(CALL_TIMEOUT);
    }
    this.httpClient = derived.build();
    this.compression = compression;
    this.maxFrameSize = maxFrameSize;
  }

  /** Bytes of the largest message that is taken. */
  int maxFrameSize() {
    return maxFrameSize;
  }

  /**
   * Begins to open a socket.
   *
   * @param tooLarge is called with the size of a message that has more than {@link #maxFrameSize}
   */
  WebSocket dial(WebSocketListener listener, LongConsumer tooLarge) {
    return httpClient
        .newBuilder()
        .addInterceptor(new Upgrade(compression, maxFrameSize, tooLarge))
        .build()
        .newWebSocket(request, listener);
  }

  /**
   * Lets go of threads, unless they belong to a client that was given. Those that read go with
   * their sockets. OkHttp keeps two more for all its clients in a machine, {@code OkHttp
   * TaskRunner} and {@code Okio Watchdog}; they are daemons, and go after a minute without work.
   */
  @Override
  public void close() {
    if (own != null) {
      own.dispatcher().executorService().shutdown();
      own.connectionPool().evictAll();
    }
  }
}
