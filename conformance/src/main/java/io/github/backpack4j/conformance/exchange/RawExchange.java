package io.github.backpack4j.conformance.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The exchange on a bare socket, for what a well-behaved HTTP server cannot do.
 *
 * <p>It reads each request to its last byte, counts it, and then ends as told. A {@code GET
 * /api/v1/ping} is always answered and its connection kept, so that a client can hold an open
 * connection before the request that matters.
 */
public final class RawExchange implements AutoCloseable {
  private final Ending ending;
  private final ServerSocket listener;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Thread acceptor;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /** Starts it on a free port of loopback. */
  public RawExchange(Ending ending) throws IOException {
    this.ending = ending;
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.acceptor = start("raw-exchange-accept", this::accept);
  }

  /** Where it listens. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort());
  }

  /** A port of loopback at which nobody listens. */
  public static URI nobody() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
  }

  /** Method and path of each request that was read to its end, in order. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  private void accept() {
    while (!closed) {
      try {
        Socket socket = listener.accept();
        open.add(socket);
        start("raw-exchange-connection", () -> serve(socket));
      } catch (IOException e) {
        return; // The listener was closed.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      if (isTls(in)) {
        send(socket, "400 Bad Request", "Connection: close", "");
        return;
      }
      String request = read(in);
      while (request != null) {
        requests.add(request);
        if (request.equals("GET /api/v1/ping")) {
          send(socket, "200 OK", "Content-Type: text/plain; charset=utf-8", "pong");
        } else if (!end(socket, in)) {
          return;
        }
        request = read(in);
      }
    } catch (IOException e) {
      // The client went away, which is its right.
    } finally {
      open.remove(socket);
    }
  }

  /** A greeting of TLS starts with this byte, no request does. */
  private static boolean isTls(InputStream in) throws IOException {
    in.mark(1);
    int first = in.read();
    in.reset();
    return first == 0x16;
  }

  /** Returns whether the connection goes on. */
  private boolean end(Socket socket, InputStream in) throws IOException {
    String json = "Content-Type: application/json; charset=utf-8";
    switch (ending) {
      case CLOSE_AFTER_READING -> {
        return false;
      }
      case REQUEST_TIMEOUT -> {
        send(socket, "408 Request Timeout", "Content-Type: text/plain; charset=utf-8", "");
        return true;
      }
      case UNAVAILABLE_RETRY_NOW -> {
        send(
            socket,
            "503 Service Unavailable",
            "Retry-After: 0\r\n" + json,
            "{\"code\":\"MAINTENANCE\",\"message\":\"System under maintenance\"}");
        return true;
      }
      case REDIRECT -> {
        send(socket, "307 Temporary Redirect", "Location: " + url() + "/api/v1/elsewhere", "");
        return true;
      }
      case UNREADABLE_ANSWER -> {
        send(socket, "200 OK", json, "<html>");
        return true;
      }
      case RESET_AFTER_STATUS_LINE -> {
        cut(socket, "200 OK", "{\"id\":\"1138");
        return false;
      }
      case RESET_AFTER_REFUSAL -> {
        cut(socket, "400 Bad Request", "{\"code\":\"INVALID_ORD");
        return false;
      }
      case SILENCE -> {
        in.read(); // Returns when the client gives up.
        return false;
      }
    }
    throw new IllegalStateException(ending.toString());
  }

  private static void send(Socket socket, String status, String headers, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 %s\r\n%s\r\nContent-Length: %d\r\n\r\n".formatted(status, headers, bytes.length);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    answer.writeBytes(bytes);
    socket.getOutputStream().write(answer.toByteArray());
    socket.getOutputStream().flush();
  }

  private static void cut(Socket socket, String status, String half) throws IOException {
    String answer =
        "HTTP/1.1 %s\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 700\r\n\r\n%s"
            .formatted(status, half);
    socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    socket.setSoLinger(true, 0); // Closing now sends a reset.
  }

  /** Reads one request to its last byte; null when the client closed instead. */
  private static @Nullable String read(InputStream in) throws IOException {
    String requestLine = line(in);
    if (requestLine == null || requestLine.isEmpty()) {
      return null;
    }
    long length = 0;
    boolean chunked = false;
    String header = line(in);
    while (header != null && !header.isEmpty()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(lower.substring("content-length:".length()).trim());
      }
      chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
      header = line(in);
    }
    if (chunked) {
      readChunks(in);
    } else {
      in.skipNBytes(length);
    }
    String[] parts = requestLine.split(" ");
    return parts[0] + " " + parts[1];
  }

  private static void readChunks(InputStream in) throws IOException {
    while (true) {
      String size = line(in);
      if (size == null) {
        throw new SocketException("closed within a chunk");
      }
      long length = Long.parseLong(size.trim(), 16);
      in.skipNBytes(length + 2);
      if (length == 0) {
        return;
      }
    }
  }

  private static @Nullable String line(InputStream in) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    while (b >= 0 && b != '\n') {
      if (b != '\r') {
        text.write(b);
      }
      b = in.read();
    }
    return text.toString(StandardCharsets.ISO_8859_1);
  }

  private Thread start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
    return thread;
  }

  /** Closes every socket and waits for the threads to end. */
  @Override
  public void close() throws IOException {
    closed = true;
    listener.close();
    try {
      // A socket that it is about to keep would be missed below.
      acceptor.join(5_000);
      for (Socket socket : open) {
        socket.close();
      }
      for (Thread thread : threads) {
        thread.join(5_000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
