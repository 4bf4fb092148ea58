package io.github.backpack4j.conformance.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be true from one message of a stream to the next.
 *
 * <p>Changes of a book follow each other without a gap, also where several are gathered in one;
 * trades are counted upwards, and changes of the best prices never downwards; klines go on and are
 * closed for good; the clock that stamps events does not go back. That more than one machine may
 * stamp them is allowed for, and the positions of a snapshot, which have no event, are not compared
 * by it. A stream begins anywhere, so its first message has nothing to be compared with. Not for
 * several threads.
 */
final class Continuity {
  /** By how much the clocks of two machines may differ. */
  private static final long CLOCKS_MICROS = 500_000;

  private final String family;
  private @Nullable StreamMessage last;

  Continuity(String family) {
    this.family = family;
  }

  /** In what a message does not follow the one before it; empty for nothing. */
  List<String> broken(StreamMessage next) {
    List<String> broken = new ArrayList<>();
    StreamMessage before = last;
    last = next;
    if (before == null) {
      return broken;
    }
    switch (family) {
      case "depth" -> {
        if (next.number() == before.number() + 1) { // else one between them could not be read
          follows(before, next, broken);
        }
      }
      case "trade" -> ascends("t", 1, before, next, broken);
      case "bookTicker" -> ascends("u", 0, before, next, broken);
      case "kline" -> goesOn(before, next, broken);
      default -> {
        // Nothing is counted there.
      }
    }
    Long then = before.number("E");
    Long now = next.number("E");
    if (then != null && now != null && then - now > CLOCKS_MICROS && isEvent(next)) {
      broken.add("/E: %d us before the one before".formatted(then - now));
    }
    return broken;
  }

  private static void follows(StreamMessage before, StreamMessage next, List<String> broken) {
    Long last = before.number("u");
    Long first = next.number("U");
    if (last != null && first != null && first != last + 1) {
      broken.add("/U: %d does not follow %d".formatted(first, last));
    }
  }

  private static boolean isEvent(StreamMessage message) {
    return message.data().hasNonNull("e");
  }

  /** Zero is no number of a trade: some that no order made had none. */
  private static void ascends(
      String member, int least, StreamMessage before, StreamMessage next, List<String> broken) {
    Long last = before.number(member);
    Long first = next.number(member);
    if (last != null && first != null && first > 0 && first - last < least) {
      broken.add("/%s: %d after %d".formatted(member, first, last));
    }
  }

  private static void goesOn(StreamMessage before, StreamMessage next, List<String> broken) {
    String last = before.data().path("t").asText();
    String start = next.data().path("t").asText();
    if (start.compareTo(last) < 0) {
      broken.add("/t: %s after %s".formatted(start, last));
    } else if (start.equals(last) && before.data().path("X").booleanValue()) {
      broken.add("/t: %s, which was closed".formatted(start));
    }
  }
}
