package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The other end of the socket on plain sockets of the JDK, which can do what no server lets one do.
 *
 * <p>Each connection plays a script in a thread of its own; what it throws over a connection that
 * is no more ends the script. Another thread reads what comes, and answers pings and farewells.
 */
final class RawExchange implements AutoCloseable {

  /** What happens on a connection. */
  interface Script {
    void play(Peer peer) throws IOException, InterruptedException;
  }

  private static final int TEXT = 0x1;
  private static final int CLOSE = 0x8;
  private static final int PING = 0x9;
  private static final int PONG = 0xa;
  private static final int FINAL = 0x80;

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Script script;
  private final List<Peer> peers = new ArrayList<>(); // guarded by itself
  private final List<Thread> threads = new ArrayList<>(); // guarded by peers
  private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();

  RawExchange(Script script) throws IOException {
    this.script = script;
    start("accepts", this::accept);
  }

  private void start(String name, Runnable work) {
    Thread thread = new Thread(work, "raw-exchange-" + name);
    thread.setDaemon(true);
    synchronized (peers) {
      threads.add(thread);
    }
    thread.start();
  }

  URI url() {
    return URI.create("ws://127.0.0.1:" + server.getLocalPort() + "/");
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        Peer peer;
        synchronized (peers) {
          peer = new Peer(socket, peers.size());
          peers.add(peer);
        }
        start("speaks-" + peer.number, peer::play);
      }
    } catch (IOException closed) {
      // the end of the test
    }
  }

  List<Peer> peers() {
    synchronized (peers) {
      return List.copyOf(peers);
    }
  }

  /** What went wrong in scripts, other than that a connection ended. */
  List<Throwable> failures() {
    return List.copyOf(failures);
  }

  /** Waits until the client has ended every connection; false if it takes more than 10 seconds. */
  boolean allEnded() throws InterruptedException {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    for (Peer peer : peers()) {
      if (!peer.ended.await(limit - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Peer peer : peers()) {
      peer.socket.close();
    }
    List<Thread> all;
    synchronized (peers) {
      all = List.copyOf(threads);
    }
    for (Thread thread : all) {
      thread.interrupt();
      try {
        thread.join(10_000);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** One connection. */
  final class Peer {
    final Socket socket;
    final int number;

    /** Frames that the client sent, and at its end {@code closed with <code>}. */
    final BlockingQueue<String> frames = new LinkedBlockingQueue<>();

    /** Falls when nothing more can come from the client. */
    final CountDownLatch ended = new CountDownLatch(1);

    private final DataInputStream in;
    private final OutputStream out;
    private volatile boolean deaf;
    private volatile Runnable onPing = () -> {};

    Peer(Socket socket, int number) throws IOException {
      this.socket = socket;
      this.number = number;
      socket.setTcpNoDelay(true);
      this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
      this.out = socket.getOutputStream();
    }

    private void play() {
      try {
        script.play(this);
      } catch (IOException | InterruptedException over) {
        // as the client or the end of the test would have it
      } catch (Throwable e) {
        failures.add(e);
      }
    }

    /** Reads the request to upgrade. */
    Map<String, String> request() throws IOException {
      Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      assertThat(line()).isEqualTo("GET / HTTP/1.1");
      for (String line = line(); !line.isEmpty(); line = line()) {
        String[] header = line.split(": ", 2);
        headers.put(header[0], header[1]);
      }
      return headers;
    }

    private String line() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int next = in.read(); next != '\n'; next = in.read()) {
        if (next < 0) {
          throw new EOFException();
        }
        if (next != '\r') {
          line.write(next);
        }
      }
      return line.toString(StandardCharsets.UTF_8);
    }

    /** What is answered to a request to upgrade. */
    String upgraded(Map<String, String> request) {
      String accept = request.get("Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-1").digest(accept.getBytes(StandardCharsets.UTF_8));
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Accept: "
            + Base64.getEncoder().encodeToString(hash)
            + "\r\n\r\n";
      } catch (NoSuchAlgorithmException e) {
        throw new AssertionError(e);
      }
    }

    /** Reads the request, agrees to it and begins to read frames; what the request said. */
    Map<String, String> upgrade() throws IOException {
      Map<String, String> request = request();
      write(upgraded(request).getBytes(StandardCharsets.UTF_8));
      listen();
      return request;
    }

    /** Reads frames, until the client ends the connection. */
    void listen() {
      start("reads-" + number, this::read);
    }

    private void read() {
      try {
        while (true) {
          int opcode = in.readUnsignedByte() & 0xf;
          int length = in.readUnsignedByte() & 0x7f;
          if (length == 126) {
            length = in.readUnsignedShort();
          }
          byte[] mask = in.readNBytes(4);
          byte[] payload = in.readNBytes(length);
          for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i % 4];
          }
          if (opcode == TEXT) {
            frames.add(new String(payload, StandardCharsets.UTF_8));
          } else if (opcode == CLOSE) {
            frames.add("closed with " + ByteBuffer.wrap(payload).getShort());
            if (!deaf) {
              write(frame(FINAL | CLOSE, payload));
              hangUp();
            }
          } else if (opcode == PING) {
            onPing.run();
            if (!deaf) {
              write(frame(FINAL | PONG, payload));
            }
          }
        }
      } catch (IOException over) {
        ended.countDown();
      }
    }

    /** Answers no ping and no farewell any more. */
    void goDeaf() {
      deaf = true;
    }

    void onPing(Runnable call) {
      onPing = call;
    }

    /** The next frame that the client sends. */
    String heard() {
      return FakeExchange.take(frames);
    }

    void text(String text) throws IOException {
      write(RawExchange.text(text));
    }

    void close(int code) throws IOException {
      write(frame(FINAL | CLOSE, ByteBuffer.allocate(2).putShort((short) code).array()));
    }

    /** A message as the exchange writes it. */
    void tick(String stream, int price) throws IOException {
      text("{\"data\":{\"p\":\"" + price + "\"},\"stream\":\"" + stream + "\"}");
    }

    /** Writes these bytes, whatever they are. */
    synchronized void write(byte[] bytes) throws IOException {
      out.write(bytes);
      out.flush();
    }

    /** Reads so many bytes at most, whatever they are. */
    void readSome(int bytes) throws IOException {
      in.readNBytes(bytes);
    }

    /** Throws away what comes, until the client ends the connection. */
    void drain() {
      try {
        while (in.read() >= 0) {
          // of no interest
        }
      } catch (IOException over) {
        // in this way or another
      }
      ended.countDown();
    }

    void hangUpAndDrain() throws IOException {
      hangUp();
      drain();
    }

    /** Ends this side, so that it is to be seen whether the client ends its own. */
    void hangUp() throws IOException {
      socket.shutdownOutput();
    }

    /** Resets the connection, which leaves the client nothing to end. */
    void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
      ended.countDown();
    }
  }

  /** The head of a frame of the server's. */
  static byte[] head(int first, long length) {
    ByteBuffer head = ByteBuffer.allocate(10).put((byte) first);
    if (length >= 0 && length < 126) {
      head.put((byte) length);
    } else if (length >= 0 && length < 1 << 16) {
      head.put((byte) 126).putShort((short) length);
    } else {
      head.put((byte) 127).putLong(length);
    }
    head.flip();
    byte[] bytes = new byte[head.remaining()];
    head.get(bytes);
    return bytes;
  }

  static byte[] frame(int first, byte[] payload) {
    byte[] head = head(first, payload.length);
    return ByteBuffer.allocate(head.length + payload.length).put(head).put(payload).array();
  }

  /** The frame of a text. */
  static byte[] text(String text) {
    return frame(FINAL | TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  /** All at once, so that nothing can come between. */
  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
