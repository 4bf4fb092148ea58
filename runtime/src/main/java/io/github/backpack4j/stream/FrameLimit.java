package io.github.backpack4j.stream;

import java.io.IOException;
import java.util.function.LongConsumer;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/**
 * Refuses a message by the size that its frames announce, before any of it is kept.
 *
 * <p>OkHttp has no such limit: it collects a message, whatever its size, before it tells of it. So
 * this stands between it and the socket, behind the decryption, and reads the heads of frames as
 * they pass (RFC 6455, section 5.2). Once one announces too much, nothing more passes; what comes
 * is thrown away, so that the farewell can still be sent, until the socket is closed.
 *
 * <p>Used by the thread that reads.
 */
final class FrameLimit extends ForwardingSource {

  private static final int FINAL = 0x80;
  private static final int CONTROL = 0x08;
  private static final int LENGTH = 0x7f;
  private static final int LENGTH_IN_TWO_BYTES = 126;
  private static final int LENGTH_IN_EIGHT_BYTES = 127;
  private static final long PIECE = 8192;

  private final long max;
  private final LongConsumer refused;
  private final Buffer piece = new Buffer();

  /** Bytes of the head that have come; the head is over once none are {@link #missing}. */
  private int headBytes;

  private int first;
  private int missing;
  private long length;

  /** Bytes of the frame that have not come. */
  private long left;

  /** Bytes of the message, which may have several frames. */
  private long message;

  private boolean tooLarge;

  /**
   * Limits what comes from {@code source}.
   *
   * @param max bytes of a message
   * @param refused is called with the size of the message that is too large, as far as it is known
   */
  FrameLimit(Source source, long max, LongConsumer refused) {
    super(source);
    this.max = max;
    this.refused = refused;
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    if (!tooLarge) {
      long count = super.read(piece, byteCount);
      if (count < 0) {
        return count;
      }
      long passed = scan(count);
      sink.write(piece, passed);
      if (passed > 0) {
        return passed; // of what follows OkHttp learns once it has told of what came before
      }
    }
    piece.clear();
    refused.accept(message);
    while (super.read(piece, PIECE) >= 0) {
      piece.clear();
    }
    return -1;
  }

  /** How many of the bytes may pass. */
  private long scan(long count) {
    long at = 0;
    while (at < count) {
      if (left > 0) {
        long step = Math.min(left, count - at);
        left -= step;
        at += step;
      } else {
        head(piece.getByte(at) & 0xff);
        if (tooLarge) {
          return at;
        }
        at++;
      }
    }
    return count;
  }

  private void head(int next) {
    if (headBytes == 0) {
      first = next;
      headBytes = 1;
      return;
    }
    if (headBytes == 1) {
      int announced = next & LENGTH;
      missing = announced == LENGTH_IN_TWO_BYTES ? 2 : announced == LENGTH_IN_EIGHT_BYTES ? 8 : 0;
      length = missing == 0 ? announced : 0;
    } else {
      length = length << 8 | next;
      missing--;
    }
    headBytes++;
    if (missing == 0) {
      headBytes = 0;
      begin();
    }
  }

  private void begin() {
    left = length;
    if ((first & CONTROL) != 0) {
      return; // of 125 bytes at most, or refused by OkHttp
    }
    // A length below zero is one that no machine has room for.
    message = length < 0 || message + length < 0 ? Long.MAX_VALUE : message + length;
    tooLarge = message > max;
    if ((first & FINAL) != 0 && !tooLarge) {
      message = 0;
    }
  }
}
