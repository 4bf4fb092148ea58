package io.github.backpack4j.conformance.live;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;

/**
 * Makes sockets that end after so many bytes. An HTTP client puts a frame together whatever its
 * length, and a server could fill the memory with one.
 */
final class MeteredSockets extends SocketFactory {
  /** More than anything that is followed says on sockets that are not metered by frames. */
  static final long MOST_OF_SOCKETS = 128L << 20;

  /** More than any frame of the exchange has. */
  static final long MOST_OF_A_FRAME = 8L << 20;

  private final long most;
  private final AtomicLong read = new AtomicLong();

  /** What came has no end, or one that is too far away to wait for. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException(long most) {
      super("more than " + most + " bytes in one frame");
    }
  }

  /** With a count that all of its sockets share. */
  MeteredSockets(long most) {
    this.most = most;
  }

  /** Begins to count anew. */
  void reset() {
    read.set(0);
  }

  private void count(int bytes) throws IOException {
    if (bytes > 0 && read.addAndGet(bytes) > most) {
      throw new TooLongException(most);
    }
  }

  private final class MeteredSocket extends Socket {
    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read() throws IOException {
          int octet = super.read();
          count(octet < 0 ? 0 : 1);
          return octet;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          int count = super.read(bytes, offset, length);
          count(count);
          return count;
        }
      };
    }
  }

  @Override
  public Socket createSocket() {
    return new MeteredSocket();
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }
}
