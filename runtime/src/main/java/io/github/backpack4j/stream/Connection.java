package io.github.backpack4j.stream;

import io.github.backpack4j.Scheduler;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * One connection of a client, from the attempt to make it to its end.
 *
 * <p>It knows what has been said over it; what is to become of what it hears, the client knows.
 */
final class Connection extends WebSocketListener implements Outbox.Voice {

  private static final int NORMAL = 1000;
  private static final int TOO_LARGE = 1009;

  private final StreamClient client;
  private final Dialer dialer;
  private final Credentials credentials;
  private final Scheduler scheduler;
  private final Outbox outbox = new Outbox(this);
  private volatile @Nullable WebSocket socket; // null before it was seen
  private volatile boolean open;
  private volatile long openedAt; // by the scheduler's time

  /**
   * When the last frame came, or else the connection opened; null before. Pongs would count too,
   * but OkHttp keeps them to itself.
   */
  private volatile @Nullable Instant lastAlive;

  /** Set once nothing that comes counts any more; guarded by this. */
  private boolean over;

  Connection(StreamClient client, Dialer dialer, Credentials credentials, Scheduler scheduler) {
    this.client = client;
    this.dialer = dialer;
    this.credentials = credentials;
    this.scheduler = scheduler;
  }

  /** Begins to connect; tells the client how that went. */
  void start() {
    WebSocket started = dialer.dial(this, this::tooLarge);
    socket = started;
    if (!open && !client.isCurrent(this)) { // closed before the socket was known
      started.cancel();
    }
  }

  Outbox outbox() {
    return outbox;
  }

  @Nullable Instant lastAlive() {
    return lastAlive;
  }

  void alive(Instant now) {
    lastAlive = now;
  }

  /** Whether it was open for that time. */
  boolean heldFor(Duration time) {
    return open && scheduler.nanoTime() - openedAt >= time.toNanos();
  }

  /**
   * Calls something about what comes over it, unless that counts no more. Calls do not overlap, and
   * once {@link #end} has returned there are none.
   */
  void whileItCounts(Runnable call) {
    synchronized (this) {
      if (!over) {
        call.run();
      }
    }
  }

  /** Whatever comes from here on is ignored. */
  void end() {
    synchronized (this) {
      over = true;
    }
  }

  /** Leaves, in an orderly way where that is possible; there is nothing to wait for. */
  void close() {
    close(NORMAL);
  }

  private void close(int code) {
    WebSocket closing = socket;
    if (closing != null && !(open && closing.close(code, null))) {
      closing.cancel();
    }
  }

  @Override
  public void subscribe(List<Wire> wires) {
    List<String> names = wires.stream().map(Wire::name).toList();
    String instruction = wires.get(0).instruction();
    String frame;
    if (instruction == null) {
      frame = Frames.subscribe(names);
    } else {
      try {
        frame = credentials.subscribe(names, instruction);
      } catch (Throwable e) { // an error, too, must not end the sending
        client.notSigned(this, wires, e);
        return;
      }
    }
    try {
      whileItCounts(() -> wires.forEach(this::watch));
    } catch (Throwable e) { // an error, too: what is asked for after them would never be sent
      client.lost(this, Interruption.Cause.CONNECTION_FAILED, "the scheduler failed", e);
      close();
      return;
    }
    say(frame);
  }

  private void watch(Wire wire) {
    wire.watch(
        new Silence(
            wire,
            scheduler,
            silence -> client.neverSpoke(wire, silence),
            (silence, isNews) -> client.fellSilent(this, wire, silence, isNews)));
  }

  @Override
  public void unsubscribe(List<Wire> wires) {
    say(Frames.unsubscribe(wires.stream().map(Wire::name).toList()));
  }

  private void say(String frame) {
    WebSocket saying = socket;
    if (saying != null) {
      // If it no longer takes it, the connection is lost and the client about to hear.
      saying.send(frame);
    }
  }

  @Override
  public void onOpen(WebSocket opened, Response response) {
    socket = opened;
    openedAt = scheduler.nanoTime();
    open = true;
    client.opened(this);
  }

  @Override
  public void onMessage(WebSocket webSocket, String text) {
    if (text.length() > dialer.maxFrameSize()) { // so it was compressed
      tooLarge(text.length());
      return;
    }
    synchronized (this) { // whileItCounts, without an object for each message
      if (!over) {
        client.received(this, text);
      }
    }
  }

  @Override
  public void onMessage(WebSocket webSocket, ByteString bytes) {
    onMessage(webSocket, bytes.utf8());
  }

  /** The thread that reads says so, once it has told of what came before. */
  private void tooLarge(long size) {
    String detail =
        "a frame of " + size + " bytes came; at most " + dialer.maxFrameSize() + " are taken";
    client.lost(this, Interruption.Cause.FRAME_TOO_LARGE, detail, null);
    close(TOO_LARGE);
  }

  @Override
  public void onClosing(WebSocket closing, int code, String reason) {
    closing.close(NORMAL, null);
    String detail = StreamLog.line("closed with " + code + " " + reason);
    client.lost(this, Interruption.Cause.CLOSED_BY_EXCHANGE, detail, null);
  }

  @Override
  public void onFailure(WebSocket failed, Throwable failure, @Nullable Response response) {
    Interruption.Cause cause =
        // Of a ping that was not answered, or a frame that did not come to its end.
        open && failure instanceof SocketTimeoutException
            ? Interruption.Cause.SILENT
            : Interruption.Cause.CONNECTION_FAILED;
    client.lost(this, cause, StreamLog.line(failure.toString()), failure);
  }
}
