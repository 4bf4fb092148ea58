package io.github.backpack4j.stream;

import java.time.Instant;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
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

  private final StreamClient client;
  private final Credentials credentials;
  private final Outbox outbox = new Outbox(this);
  private volatile @Nullable WebSocket socket; // null before it was seen
  private volatile boolean open;

  /**
   * When the last frame came, or else the connection opened; null before. Pongs would count too,
   * but OkHttp keeps them to itself.
   */
  private volatile @Nullable Instant lastAlive;

  Connection(StreamClient client, Credentials credentials) {
    this.client = client;
    this.credentials = credentials;
  }

  /** Begins to connect; tells the client how that went. */
  void start(OkHttpClient httpClient, Request request) {
    WebSocket started = httpClient.newWebSocket(request, this);
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

  /** Ends it, in an orderly way where that is possible. */
  void close() {
    WebSocket closing = socket;
    if (closing != null && !(open && closing.close(1000, null))) {
      closing.cancel();
    }
  }

  @Override
  public void subscribe(List<Wire> wires) {
    List<String> names = wires.stream().map(Wire::name).toList();
    String instruction = wires.get(0).instruction();
    if (instruction == null) {
      say(Frames.subscribe(names));
      return;
    }
    String signed;
    try {
      signed = credentials.subscribe(names, instruction);
    } catch (Throwable e) { // an error, too, must not end the sending
      client.notSigned(wires, e);
      return;
    }
    say(signed);
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
    open = true;
    client.opened(this);
  }

  @Override
  public void onMessage(WebSocket webSocket, String text) {
    client.received(this, text);
  }

  @Override
  public void onMessage(WebSocket webSocket, ByteString bytes) {
    client.received(this, bytes.utf8());
  }

  @Override
  public void onClosing(WebSocket closing, int code, String reason) {
    closing.close(1000, null);
    String detail = StreamLog.line("closed with " + code + " " + reason);
    client.lost(this, Interruption.Cause.CLOSED_BY_EXCHANGE, detail, null);
  }

  @Override
  public void onFailure(WebSocket failed, Throwable failure, @Nullable Response response) {
    String detail = StreamLog.line(failure.toString());
    client.lost(this, Interruption.Cause.CONNECTION_FAILED, detail, failure);
  }
}
