package io.github.backpack4j.benchmarks;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * A web socket that says frames made beforehand as fast as the other end takes them, in a process
 * of its own.
 *
 * <p>What it says is the path it is asked for: {@code /trade} or {@code /depth}, then {@code /off},
 * {@code /takeover} or {@code /fresh} for permessage-deflate with the context kept between messages
 * or not, and {@code /paced} or {@code /free}. Who is to be paced connects to the second port first
 * and says there how many messages it has dealt with; it is never more than {@link #WINDOW} behind.
 * Nobody else is waited for.
 */
final class Blaster {

  /** Fewer than wait for a listener before any is dropped. */
  static final int WINDOW = 8_000;

  private static final int FRAMES = 4_096;

  /** Frames in one write. */
  private static final int BATCH = 128;

  private final ServerSocket sockets = open();
  private final ServerSocket credits = open();

  private Blaster() throws IOException {}

  private static ServerSocket open() throws IOException {
    return new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
  }

  /** Prints its two ports and serves until it is ended. */
  public static void main(String[] arguments) throws Exception {
    Blaster blaster = new Blaster();
    System.out.println(blaster.sockets.getLocalPort() + " " + blaster.credits.getLocalPort());
    while (true) {
      try (Socket socket = blaster.sockets.accept()) {
        blaster.serve(socket);
      } catch (SocketException e) {
        // The other end has had enough.
      }
    }
  }

  private void serve(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    InputStream in = socket.getInputStream();
    OutputStream out = socket.getOutputStream();
    String[] path = upgrade(in, out).split("/");
    Script script = new Script(path[1].equals("depth"), path[2]);
    if (in.read() < 0) { // the first byte of the subscription
      return;
    }
    AtomicLong allowed = new AtomicLong(path[3].equals("paced") ? WINDOW : Long.MAX_VALUE);
    if (path[3].equals("paced")) {
      Socket pacer = credits.accept();
      new Thread(() -> pace(pacer, allowed)).start();
    }
    long sent = 0;
    for (long most = allowed.get(); most >= 0; most = allowed.get()) {
      if (sent == most) {
        LockSupport.parkNanos(20_000);
      } else {
        sent += script.say(out, sent, (int) Math.min(most - sent, BATCH));
      }
    }
  }

  /** Allows as much as the other end deals with; less than nothing once it is gone. */
  private static void pace(Socket pacer, AtomicLong allowed) {
    try (DataInputStream in = new DataInputStream(pacer.getInputStream())) {
      while (true) {
        allowed.set(in.readLong() + WINDOW);
      }
    } catch (IOException e) {
      allowed.set(-1);
    }
  }

  private static String upgrade(InputStream in, OutputStream out) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
    String path = lines.readLine().split(" ")[1];
    String key = "";
    for (String line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
      if (line.regionMatches(true, 0, "Sec-WebSocket-Key:", 0, 18)) {
        key = line.substring(18).strip();
      }
    }
    String extension =
        path.contains("/off/")
            ? ""
            : "Sec-WebSocket-Extensions: permessage-deflate"
                + (path.contains("/fresh/") ? "; server_no_context_takeover" : "")
                + "\r\n";
    out.write(
        ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + extension
                + "Sec-WebSocket-Accept: "
                + accept(key)
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    return path;
  }

  private static String accept(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1")
              .digest(
                  (key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")
                      .getBytes(StandardCharsets.US_ASCII));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** Bytes of a frame on the wire, for each kind and compression. */
  static double bytesPerMessage(boolean depth, String compression) {
    Script script = new Script(depth, compression);
    return (double) script.again.bytes.length / FRAMES;
  }

  /** Frames as bytes, and where each ends. */
  private record Frames(byte[] bytes, int[] ends) {
    int start(int frame) {
      return frame == 0 ? 0 : ends[frame - 1];
    }
  }

  /** What is said, over and over. */
  private static final class Script {
    private static final byte[] FIRST = "\"U\":".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 10;

    /** The first time, when a compressor knows nothing, and every other time. */
    private final Frames first;

    private final Frames again;

    /** Where the first of two update ids is in each frame; empty if they are left alone. */
    private final int[] ids;

    Script(boolean depth, String compression) {
      Messages messages = new Messages();
      BookChanges changes = new BookChanges();
      byte[][] texts = new byte[FRAMES][];
      for (int i = 0; i < FRAMES; i++) {
        String text = depth ? changes.frame() : messages.trade();
        texts[i] = text.getBytes(StandardCharsets.US_ASCII);
      }
      Deflater deflater =
          compression.equals("off") ? null : new Deflater(Deflater.DEFAULT_COMPRESSION, true);
      boolean fresh = compression.equals("fresh");
      this.first = frames(texts, deflater, fresh);
      this.again = deflater == null ? first : frames(texts, deflater, fresh);
      this.ids = new int[depth && deflater == null ? FRAMES : 0];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = find(again.bytes, again.start(i)) + FIRST.length;
      }
    }

    private static int find(byte[] bytes, int from) {
      int i = from;
      while (!Arrays.equals(bytes, i, i + FIRST.length, FIRST, 0, FIRST.length)) {
        i++;
      }
      return i;
    }

    private static Frames frames(byte[][] texts, @Nullable Deflater deflater, boolean fresh) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int[] ends = new int[texts.length];
      byte[] buffer = new byte[1 << 16];
      for (int i = 0; i < texts.length; i++) {
        byte[] payload = texts[i];
        if (deflater != null) {
          deflater.setInput(payload);
          int length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
          payload = Arrays.copyOf(buffer, length - 4); // without 00 00 FF FF
          if (fresh) {
            deflater.reset();
          }
        }
        out.write(deflater == null ? 0x81 : 0xc1);
        if (payload.length < 126) {
          out.write(payload.length);
        } else {
          out.write(126);
          out.write(payload.length >> 8);
          out.write(payload.length);
        }
        out.writeBytes(payload);
        ends[i] = out.size();
      }
      return new Frames(out.toByteArray(), ends);
    }

    /** Says some frames, at most {@code most}, and returns how many. */
    int say(OutputStream out, long sent, int most) throws IOException {
      int from = (int) (sent % FRAMES);
      int to = Math.min(from + most, FRAMES);
      Frames frames = sent < FRAMES ? first : again;
      for (int i = from; i < to && ids.length > 0; i++) {
        long id = BookChanges.FIRST_UPDATE + 1 + sent + i - from;
        write(frames.bytes, ids[i], id);
        write(frames.bytes, ids[i] + DIGITS + ",\"u\":".length(), id);
      }
      out.write(frames.bytes, frames.start(from), frames.ends[to - 1] - frames.start(from));
      return to - from;
    }

    private static void write(byte[] bytes, int at, long id) {
      long rest = id;
      for (int i = at + DIGITS - 1; i >= at; i--) {
        bytes[i] = (byte) ('0' + rest % 10);
        rest /= 10;
      }
    }
  }
}
