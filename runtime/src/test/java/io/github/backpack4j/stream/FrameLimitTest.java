package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameLimitTest {

  private static final int TEXT = 0x81;
  private static final int FIRST = 0x01;
  private static final int MIDDLE = 0x00;
  private static final int LAST = 0x80;
  private static final int PING = 0x89;

  private final List<Long> refused = new ArrayList<>();

  private static byte[] frame(int first, int size) {
    return RawExchange.frame(first, new byte[size]);
  }

  /** What passes a limit of 1,000 bytes when so many bytes at most come at once. */
  private byte[] passed(int atOnce, byte[] bytes) throws IOException {
    InputStream in =
        new ByteArrayInputStream(bytes) {
          @Override
          public int read(byte[] to, int offset, int length) {
            return super.read(to, offset, Math.min(atOnce, length));
          }
        };
    Source limit = new FrameLimit(Okio.source(in), 1_000, refused::add);
    Buffer passed = new Buffer();
    while (limit.read(passed, 8192) >= 0) {
      // on it goes
    }
    return passed.readByteArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8192})
  void whatKeepsTheLimitPassesByteForByte(int atOnce) throws IOException {
    byte[] bytes =
        RawExchange.join(
            frame(TEXT, 0),
            frame(TEXT, 125),
            frame(PING, 125),
            frame(TEXT, 126),
            frame(TEXT, 1_000),
            frame(FIRST, 400),
            frame(PING, 5),
            frame(MIDDLE, 400),
            frame(LAST, 200),
            frame(TEXT, 1_000),
            new byte[] {(byte) TEXT}); // and the socket ends

    assertThat(passed(atOnce, bytes)).isEqualTo(bytes);
    assertThat(refused).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8192})
  void ofATooLargeFrameNothingPassesButWhatCameBeforeIt(int atOnce) throws IOException {
    byte[] before = RawExchange.join(frame(TEXT, 1_000), frame(PING, 3));
    byte[] head = RawExchange.head(TEXT, 1_001);
    byte[] passed = passed(atOnce, RawExchange.join(before, frame(TEXT, 1_001), frame(TEXT, 1)));

    // Of the head perhaps some bytes, but not the last, so that nobody waits for a payload.
    assertThat(passed).startsWith(before).hasSizeLessThan(before.length + head.length);
    assertThat(refused).containsExactly(1_001L);
  }

  @Test
  void theFramesOfAMessageCountTogether() throws IOException {
    byte[] before = RawExchange.join(frame(FIRST, 600), frame(PING, 3));
    byte[] passed = passed(8192, RawExchange.join(before, frame(MIDDLE, 0), frame(LAST, 401)));

    assertThat(passed.length).isBetween(before.length + 2, before.length + 5);
    assertThat(refused).containsExactly(1_001L);
  }

  @Test
  void aLengthThatNoMachineHasRoomForIsTooLarge() throws IOException {
    assertThat(passed(8192, RawExchange.head(TEXT, Long.MIN_VALUE))).hasSize(9);
    assertThat(
            passed(
                8192, RawExchange.join(frame(FIRST, 10), RawExchange.head(LAST, Long.MAX_VALUE))))
        .hasSize(12 + 9);
    assertThat(refused).containsExactly(Long.MAX_VALUE, Long.MAX_VALUE);
  }

  @Test
  void nothingIsKeptOfWhatIsRefused() throws IOException {
    byte[] head = RawExchange.head(TEXT, 100L << 20);
    InputStream in =
        new InputStream() {
          private long given;

          @Override
          public int read() {
            return given < head.length ? head[(int) given++] & 0xff : -1;
          }

          @Override
          public int read(byte[] to, int offset, int length) {
            if (given < head.length) {
              to[offset] = (byte) read();
              return 1;
            }
            if (given >= 100L << 20) {
              return -1;
            }
            given += length;
            return length;
          }
        };
    Source limit = new FrameLimit(Okio.source(in), 4 << 20, refused::add);
    Buffer passed = new Buffer();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    while (limit.read(passed, 8192) >= 0) {
      // on it goes
    }

    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1L << 20);
    assertThat(passed.size()).isLessThan(head.length);
    assertThat(refused).containsExactly(100L << 20);
  }
}
