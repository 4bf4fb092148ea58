package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** The other end of the socket, on loopback; says only what it is told to say. */
final class FakeExchange implements AutoCloseable {

  private static final String GONE = "gone";

  private final MockWebServer server = new MockWebServer();
  private final BlockingQueue<WebSocket> sockets = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> ends = new LinkedBlockingQueue<>();
  private WebSocket socket;

  FakeExchange() throws IOException {
    this(101);
  }

  /** Answers connections with that, one after the other. */
  FakeExchange(int... statuses) throws IOException {
    for (int status : statuses) {
      if (status == 101) {
        accept();
      } else {
        refuse(status);
      }
    }
    server.start();
  }

  /** Lets the next connection in, after those that were answered before. */
  void accept() {
    server.enqueue(new MockResponse.Builder().webSocketUpgrade(new Peer()).build());
  }

  /** Answers the next connection with that status. */
  void refuse(int status) {
    server.enqueue(new MockResponse.Builder().code(status).build());
  }

  private final class Peer extends WebSocketListener {
    @Override
    public void onOpen(WebSocket webSocket, Response response) {
      sockets.add(webSocket);
    }

    @Override
    public void onMessage(WebSocket webSocket, String text) {
      frames.add(text);
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
      ends.add("closed with " + code);
      webSocket.close(code, null);
    }

    @Override
    public void onFailure(WebSocket webSocket, Throwable failure, Response response) {
      ends.add(GONE);
    }
  }

  URI url() {
    return URI.create("ws://" + server.getHostName() + ":" + server.getPort() + "/");
  }

  int connections() {
    return server.getRequestCount();
  }

  /** The next frame that the client sends. */
  String frame() {
    return take(frames);
  }

  /** Frames sent and not asked for yet. */
  int framesLeft() {
    return frames.size();
  }

  /** How the client left. */
  String end() {
    return take(ends);
  }

  WebSocket socket() {
    if (socket == null) {
      socket = take(sockets);
    }
    return socket;
  }

  /** From here on it is the next connection that is spoken over. */
  WebSocket nextSocket() {
    socket = take(sockets);
    return socket;
  }

  void say(String frame) {
    assertThat(socket().send(frame)).isTrue();
  }

  /** A message as the exchange writes it. */
  void tick(String stream, int price) {
    say("{\"data\":{\"p\":\"" + price + "\"},\"stream\":\"" + stream + "\"}");
  }

  /** Also cuts a connection that is open, without a word. */
  @Override
  public void close() {
    server.close();
  }

  static <T> T take(BlockingQueue<T> queue) {
    try {
      T item = queue.poll(10, TimeUnit.SECONDS);
      assertThat(item).as("nothing came within 10 seconds").isNotNull();
      return item;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
