package io.github.backpack4j.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Many sessions with all that can go wrong, compared with the whole market all along.
 *
 * <p>{@code -Dbook.session=<seed>} runs one of them and prints what happens in it; {@code
 * -Dbook.sessions=<number>} runs more or fewer.
 */
class BookSessionsTest {

  private static final int SESSIONS = Integer.getInteger("book.sessions", 10_000);

  @Test
  void whileLiveTheBookIsTheMarketAndOtherwiseItKnowsNothing() {
    BookSession.Tally tally = new BookSession.Tally();
    Long only = Long.getLong("book.session");
    if (only != null) {
      new BookSession(only, tally, true).run();
      return;
    }
    for (long seed = 0; seed < SESSIONS; seed++) {
      try {
        new BookSession(seed, tally, false).run();
      } catch (Throwable e) {
        throw new AssertionError("run it alone with -Dbook.session=" + seed, e);
      }
    }
    // Or a fault would be drawn too seldom to prove anything.
    assertThat(tally.least()).isGreaterThan(SESSIONS / 10L);
  }
}
