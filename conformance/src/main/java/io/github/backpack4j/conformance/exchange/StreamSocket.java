package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.xnio.IoUtils;
import org.xnio.Options;
import org.xnio.StreamConnection;
import org.xnio.channels.Channels;

/**
 * One connection of a subscriber, with what a well-behaved server does and what it never would.
 *
 * <p>One thread writes, and each write has left when it returns: so bytes of our own may stand
 * between frames that Undertow made.
 */
final class StreamSocket {
  private static final int LAST = 0x80;
  private static final int CONTINUATION = 0x0;
  private static final int TEXT = 0x1;
  private static final int CLOSE = 0x8;
  private static final int LONGEST_SHORT = 125;
  private static final int TWO_BYTES_FOLLOW = 126;
  private static final int EIGHT_BYTES_FOLLOW = 127;

  private final int number;
  private final StreamConnection connection;
  private final WebSocketChannel channel;
  private final Set<String> subscribed = new HashSet<>();
  private volatile boolean deaf;

  StreamSocket(int number, StreamConnection connection, WebSocketChannel channel) {
    this.number = number;
    this.connection = connection;
    this.channel = channel;
  }

  /** Its place among the connections since the last reset, from 1. */
  int number() {
    return number;
  }

  /** Keeps what a frame that was taken asks for. */
  void took(JsonNode frame) {
    boolean subscribes = frame.path("method").asText().equals("SUBSCRIBE");
    for (JsonNode name : frame.path("params")) {
      if (subscribes) {
        subscribed.add(name.asText());
      } else {
        subscribed.remove(name.asText());
      }
    }
  }

  boolean isSubscribed(String stream) {
    return subscribed.contains(stream);
  }

  void text(String text) throws IOException {
    WebSockets.sendTextBlocking(text, channel);
  }

  void ping(String text) throws IOException {
    WebSockets.sendPingBlocking(bytes(text), channel);
  }

  void pong(ByteBuffer text) throws IOException {
    WebSockets.sendPongBlocking(text, channel);
  }

  /** Begins to close; the connection ends when the subscriber has answered. */
  void close(int code, String reason) throws IOException {
    WebSockets.sendCloseBlocking(code, reason, channel);
  }

  /** Says that it is closing, and leaves the end to the subscriber. */
  void announceClose(int code, String reason) throws IOException {
    byte[] words = reason.getBytes(StandardCharsets.UTF_8);
    byte[] payload =
        ByteBuffer.allocate(2 + words.length).putShort((short) code).put(words).array();
    octets(frame(LAST | CLOSE, payload));
  }

  /** Sends a message in frames of so many bytes. */
  void pieces(String text, int size) throws IOException {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    for (int start = 0; start < all.length; start += size) {
      int end = Math.min(all.length, start + size);
      int first = (start == 0 ? TEXT : CONTINUATION) | (end == all.length ? LAST : 0);
      octets(frame(first, Arrays.copyOfRange(all, start, end)));
    }
  }

  /** Announces a message and sends only its beginning. */
  void beginning(String text, int size) throws IOException {
    byte[] whole = frame(LAST | TEXT, text.getBytes(StandardCharsets.UTF_8));
    int header = whole.length - text.getBytes(StandardCharsets.UTF_8).length;
    octets(Arrays.copyOf(whole, header + size));
  }

  /** Sends bytes that need be no frame. */
  void octets(byte[] octets) throws IOException {
    Channels.writeBlocking(connection.getSinkChannel(), ByteBuffer.wrap(octets));
    Channels.flushBlocking(connection.getSinkChannel());
  }

  /** Reads nothing any more; what comes waits in the buffers of the two machines. */
  void stopReading() {
    deaf = true;
    channel.suspendReceives();
  }

  /** Whether it reads nothing any more; what was under way when it stopped must not count. */
  boolean isDeaf() {
    return deaf;
  }

  /** Ends the connection without a closing frame. */
  void end() {
    IoUtils.safeClose(connection);
  }

  /** The same, and throws away what is under way. */
  void reset() {
    try {
      connection.setOption(Options.CLOSE_ABORT, true);
    } catch (IOException e) {
      // Gone already.
    }
    IoUtils.safeClose(connection);
  }

  private static byte[] frame(int first, byte[] payload) {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(first);
    int length = payload.length;
    if (length <= LONGEST_SHORT) {
      frame.write(length);
    } else if (length <= 0xFFFF) {
      frame.write(TWO_BYTES_FOLLOW);
      frame.writeBytes(ByteBuffer.allocate(2).putShort((short) length).array());
    } else {
      frame.write(EIGHT_BYTES_FOLLOW);
      frame.writeBytes(ByteBuffer.allocate(8).putLong(length).array());
    }
    frame.writeBytes(payload);
    return frame.toByteArray();
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}
