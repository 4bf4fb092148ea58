package io.github.backpack4j.conformance.live;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * One socket of a run, and what came over it, in order.
 *
 * <p>It is not opened through the client's {@code StreamClient}: that hands over messages and keeps
 * the rest to itself, and what is to be looked at here is also the envelope around a message, an
 * acknowledgement, what still comes after a stream was given back, and how the socket is closed.
 * Messages are read by the client's codecs afterwards, from the same text. As the client does it,
 * no compression is offered, so the text is what went over the wire.
 *
 * <p>Time is the machine's: a socket knows no other.
 */
final class LiveSocket extends WebSocketListener implements AutoCloseable {
  private static final int NORMAL = 1000;

  /** So many characters may wait to be looked at; then the server has to wait. */
  private static final int MOST_WAITING = 16 << 20;

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Semaphore room = new Semaphore(MOST_WAITING);
  private final MeteredSockets sockets = new MeteredSockets(MeteredSockets.MOST_OF_A_FRAME);
  private final WebSocket socket;

  /** What can happen on a socket. */
  enum Kind {
    OPENED,
    FRAME,
    CLOSING,
    CLOSED,
    FAILED
  }

  /**
   * Something that happened.
   *
   * @param kind what it was
   * @param text the frame, or the reason of a closing
   * @param code the code of a closing, or the status of an answer that opened no socket; 0 for none
   * @param failure what went wrong; null for nothing
   * @param nanos when, by {@link System#nanoTime()}
   */
  record Event(Kind kind, String text, int code, @Nullable Throwable failure, long nanos) {}

  /**
   * Begins to open a socket.
   *
   * @param timeout how long that may take
   */
  LiveSocket(OkHttpClient http, URI url, Duration timeout) {
    OkHttpClient client =
        http.newBuilder()
            .callTimeout(timeout)
            .socketFactory(sockets)
            .webSocketCloseTimeout(timeout.plusSeconds(1)) // later than we stop to wait
            .followRedirects(false)
            .followSslRedirects(false)
            .addInterceptor(
                chain ->
                    chain.proceed(
                        chain
                            .request()
                            .newBuilder()
                            .removeHeader("Sec-WebSocket-Extensions")
                            .build()))
            .build();
    this.socket = client.newWebSocket(new Request.Builder().url(url.toString()).build(), this);
  }

  private static int size(String text) {
    return Math.min(MOST_WAITING, text.length() + 100);
  }

  private void add(Kind kind, String text, int code, @Nullable Throwable failure) {
    room.acquireUninterruptibly(size(text));
    sockets.reset();
    events.add(new Event(kind, text, code, failure, System.nanoTime()));
  }

  /** What happened next; null if nothing has until that time. */
  @Nullable Event next(long untilNanos) {
    try {
      Event event = events.poll(Math.max(0, untilNanos - System.nanoTime()), TimeUnit.NANOSECONDS);
      if (event == null) {
        return null;
      }
      room.release(size(event.text()));
      // A server that never pauses would have no end otherwise.
      return event.nanos() > untilNanos ? null : event;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    }
  }

  void send(String frame) {
    socket.send(frame);
  }

  /** Asks for the end; what comes of it is told by {@link #next}. */
  void goodbye() {
    socket.close(NORMAL, "");
  }

  /** Ends it whether the server agrees or not. */
  @Override
  public void close() {
    socket.cancel();
    room.release(Integer.MAX_VALUE - MOST_WAITING); // whoever waits for it
  }

  @Override
  public void onOpen(WebSocket opened, Response response) {
    add(Kind.OPENED, "", 0, null);
  }

  @Override
  public void onMessage(WebSocket from, String text) {
    add(Kind.FRAME, text, 0, null);
  }

  @Override
  public void onMessage(WebSocket from, ByteString bytes) {
    add(Kind.FRAME, bytes.utf8(), 0, null);
  }

  @Override
  public void onClosing(WebSocket from, int code, String reason) {
    add(Kind.CLOSING, reason, code, null);
  }

  @Override
  public void onClosed(WebSocket from, int code, String reason) {
    add(Kind.CLOSED, reason, code, null);
  }

  @Override
  public void onFailure(WebSocket from, Throwable failure, @Nullable Response response) {
    add(Kind.FAILED, "", response == null ? 0 : response.code(), failure);
  }
}
