package io.github.backpack4j.conformance.redact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Holds back what may be part of a secret until it is known whether it is one. */
final class ScrubbingStream extends OutputStream {
  /** A line may be longer; then it is written in parts, each but for its end. */
  private static final int MOST = 1 << 16;

  /** No escaped secret is longer. */
  private static final int TAIL = 1 << 13;

  private static final byte[] MASK = Secrets.MASK.getBytes(StandardCharsets.US_ASCII);

  private final Secrets secrets;
  private final OutputStream out;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean closed;

  ScrubbingStream(Secrets secrets, OutputStream out) {
    this.secrets = secrets;
    this.out = out;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    if (closed) {
      throw new IOException("the stream is closed");
    }
    held.write(bytes, offset, length);
    int line = length;
    while (line > 0 && bytes[offset + line - 1] != '\n') {
      line--;
    }
    if (line > 0) {
      // A secret has no end of a line within.
      release(held.size() - (length - line), true);
    } else if (held.size() > MOST) {
      release(held.size() - TAIL, false);
    }
  }

  @Override
  public synchronized void flush() throws IOException {
    if (!closed) {
      release(secrets.beginning(text()), false);
    }
    out.flush();
  }

  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      release(held.size(), true);
      closed = true;
      out.close();
    }
  }

  /**
   * Writes what is held up to a place, or to the beginning of a secret that reaches over it.
   *
   * @param ends whether no secret goes on at that place
   */
  private void release(int upTo, boolean ends) throws IOException {
    byte[] bytes = held.toByteArray();
    int done = 0;
    int end = upTo;
    for (Secrets.Range range : secrets.find(text())) {
      if (range.from() >= end) {
        break;
      }
      if (range.to() > end || (range.to() == end && !ends)) {
        end = range.from();
        break;
      }
      out.write(bytes, done, range.from() - done);
      out.write(MASK);
      done = range.to();
    }
    out.write(bytes, done, end - done);
    held.reset();
    held.write(bytes, end, bytes.length - end);
  }

  private String text() {
    return held.toString(StandardCharsets.ISO_8859_1);
  }
}
