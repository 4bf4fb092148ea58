package io.github.backpack4j.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/**
 * A server on a plain socket that can do what no HTTP server lets one do. It counts a request when
 * it has read the last byte of it, keeps connections alive, and answers the n-th request with the
 * n-th of its answers; the last of them serves for all that follow.
 */
final class RawServer implements AutoCloseable {
  private final ServerSocket server;
  private final List<Answer> answers;
  private final List<Request> requests = new ArrayList<>();
  private final List<Socket> connections = new ArrayList<>();

  /** What to do once a request was read whole. */
  interface Answer {
    void to(Request request, Socket connection) throws IOException;
  }

  /** A request as it came in; {@code connection} counts from 0. */
  record Request(
      String method, String target, Map<String, String> headers, byte[] body, int connection) {
    String header(String name) {
      return headers.get(name);
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  RawServer(Answer... answers) throws IOException {
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.answers = Arrays.asList(answers);
    start(this::accept);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  int port() {
    return server.getLocalPort();
  }

  /** The requests that were read whole, in their order. */
  List<Request> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /** The only request. */
  Request request() {
    List<Request> all = requests();
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " requests instead of one");
    }
    return all.get(0);
  }

  int connections() {
    synchronized (requests) {
      return connections.size();
    }
  }

  static Answer json(String body) {
    return status(200, "OK", "Content-Type: application/json; charset=utf-8", body);
  }

  static Answer status(int status, String header, String body) {
    return status(status, "Whatever", header, body);
  }

  private static Answer status(int status, String phrase, String header, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return raw(
        "HTTP/1.1 "
            + status
            + " "
            + phrase
            + "\r\n"
            + (header.isEmpty() ? "" : header + "\r\n")
            + "Content-Length: "
            + bytes.length
            + "\r\n\r\n"
            + body);
  }

  /** Sends that text and keeps the connection. */
  static Answer raw(String answer) {
    return (request, connection) ->
        connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends that text, which may be empty, and closes the connection in an orderly way. */
  static Answer close(String answer) {
    return (request, connection) -> {
      raw(answer).to(request, connection);
      connection.close();
    };
  }

  /** Sends that text and resets the connection; the client may not get to see the text. */
  static Answer reset(String answer) {
    return (request, connection) -> {
      raw(answer).to(request, connection);
      connection.setSoLinger(true, 0);
      connection.close();
    };
  }

  /** Sends that text, which may be empty, and nothing more until the client hangs up. */
  static Answer silence(String answer) {
    return (request, connection) -> {
      raw(answer).to(request, connection);
      while (connection.getInputStream().read() >= 0) {
        // whatever else comes is of no interest
      }
    };
  }

  /** Waits for {@code gate} before it goes on to {@code then}. */
  static Answer after(CountDownLatch gate, Answer then) {
    return (request, connection) -> {
      try {
        gate.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      then.to(request, connection);
    };
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = server.accept();
        int number;
        synchronized (requests) {
          number = connections.size();
          connections.add(connection);
        }
        start(() -> serve(connection, number));
      }
    } catch (IOException closed) {
      // the end of the test
    }
  }

  private void serve(Socket connection, int number) {
    try (connection) {
      InputStream in = new BufferedInputStream(connection.getInputStream());
      for (String line = line(in); !line.isEmpty(); line = line(in)) {
        Request request = read(line, in, number);
        Answer answer;
        synchronized (requests) {
          answer = answers.get(Math.min(requests.size(), answers.size() - 1));
          requests.add(request);
        }
        answer.to(request, connection);
      }
    } catch (IOException gone) {
      // by the client, by an answer, or at the end of the test
    }
  }

  private static Request read(String line, InputStream in, int number) throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      int colon = header.indexOf(':');
      headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    if (headers.containsKey("Transfer-Encoding")) {
      int length;
      do {
        length = Integer.parseInt(line(in), 16);
        body.write(in.readNBytes(length));
        line(in);
      } while (length > 0);
    } else {
      body.write(in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0"))));
    }
    String[] words = line.split(" ");
    return new Request(words[0], words[1], headers, body.toByteArray(), number);
  }

  /** The next line without its end; empty at the end of the stream too. */
  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "raw server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
    synchronized (requests) {
      for (Socket connection : connections) {
        connection.close();
      }
    }
  }
}
