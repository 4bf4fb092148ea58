package io.github.backpack4j.book;

import static io.github.backpack4j.book.BookKit.asks;
import static io.github.backpack4j.book.BookKit.bids;
import static io.github.backpack4j.book.BookKit.delta;
import static io.github.backpack4j.book.BookKit.levels;
import static io.github.backpack4j.book.BookKit.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrderBookTest {

  private static final String NOTHING = "BookTop[SOL_USDC STALE]";

  private static final BookSnapshot AFTER_10 =
      snapshot(10, asks("101 1", "102 2"), bids("99 1", "98 2"));

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Nested
  class Syncing {

    @Test
    void asksForASnapshotAtOnceAndKnowsNothingYet() {
      BookKit kit = new BookKit();

      assertThat(kit.asked).hasSize(1);
      assertThat(kit.book.symbol()).isEqualTo("SOL_USDC");
      assertThat(kit.book.top()).hasToString("BookTop[SOL_USDC SYNCING]");
      assertThat(kit.book.view()).hasToString("BookView[SOL_USDC SYNCING]");
      assertThat(kit.told).isEmpty();
    }

    @Test
    void isLiveOnceSnapshotAndDeltasFitTogether() {
      BookKit kit = new BookKit();

      kit.apply(10, asks("101 1"), bids());
      kit.apply(11, asks("102 5"), bids("99 3"));
      kit.answer(AFTER_10);

      assertThat(kit.book.view().asks()).isEqualTo(levels("101 1", "102 5"));
      assertThat(kit.book.view().bids()).isEqualTo(levels("99 3", "98 2"));
      assertThat(kit.book.view()).hasToString("BookView[SOL_USDC after update 11: 2 bids, 2 asks]");
      assertThat(kit.book.top().engineTime()).isEqualTo(BookKit.TIME.plusNanos(11_000));
      assertThat(kit.told)
          .containsExactly(
              "LIVE: in step after update 11",
              "BookTop[SOL_USDC after update 11: bid 3 at 99, ask 1 at 101]");
    }

    @Test
    void staysAsItIsWhileNothingHappensInTheMarket() {
      BookKit kit = new BookKit();
      kit.answer(AFTER_10);
      kit.scheduler.advance(Duration.ofHours(1));
      assertThat(kit.book.state()).isEqualTo(BookState.SYNCING);
      assertThat(kit.asked).isEmpty();

      kit.apply(11, asks(), bids());

      assertThat(kit.book.top())
          .hasToString("BookTop[SOL_USDC after update 11: bid 1 at 99, ask 1 at 101]");
    }

    @Test
    void asksAgainForASnapshotThatIsOlderThanTheDeltas() {
      BookKit kit = new BookKit();
      kit.apply(12, asks("101 7"), bids());
      kit.answer(AFTER_10);
      assertThat(kit.book.state()).isEqualTo(BookState.SYNCING);
      assertThat(kit.scheduler.waits()).containsExactly(250L);

      kit.advanceMillis(250);
      kit.answer(snapshot(11, asks("101 1"), bids()));

      assertThat(kit.book.view().asks()).isEqualTo(levels("101 7"));
      assertThat(kit.book.counters().snapshotsTooOld()).isEqualTo(1);
      assertThat(kit.told).hasSize(2).first().isEqualTo("LIVE: in step after update 12");
    }

    @Test
    void asksAgainWhenTheFirstDeltaAfterASnapshotIsTooNew() {
      BookKit kit = new BookKit();
      kit.answer(AFTER_10);

      kit.apply(12, asks(), bids());
      kit.advanceMillis(250);
      kit.answer(snapshot(12, asks("101 1"), bids()));

      assertThat(kit.book.view().updateId()).isEqualTo(12);
    }

    @Test
    void waitsUntilTheStreamReachesANewerSnapshot() {
      BookKit kit = new BookKit();
      kit.apply(8, asks("101 8"), bids());
      kit.answer(AFTER_10);
      kit.apply(9, asks("101 9"), bids());
      assertThat(kit.book.state()).isEqualTo(BookState.SYNCING);

      kit.apply(10, asks("101 1"), bids());

      assertThat(kit.book.view().asks()).isEqualTo(levels("101 1", "102 2"));
      assertThat(kit.book.top().engineTime()).isEqualTo(BookKit.TIME.plusNanos(10_000));
      assertThat(kit.scheduler.waits()).isEmpty();
    }

    @Test
    void givesUpASnapshotThatTheStreamDoesNotReachInFiveSeconds() {
      BookKit kit = new BookKit();
      kit.answer(snapshot(1_000_000, asks("101 1"), bids()));
      kit.apply(1, asks(), bids());
      assertThat(kit.scheduler.waits()).containsExactly(5_000L);
      kit.advanceMillis(4_000);
      kit.apply(2, asks("7 7"), bids());
      kit.advanceMillis(1_250);

      kit.apply(3, asks("9 9"), bids());
      kit.answer(snapshot(2, asks("7 7", "8 8"), bids()));

      assertThat(kit.book.view().asks()).isEqualTo(levels("7 7", "8 8", "9 9"));
      assertThat(kit.book.counters().snapshotsTooOld()).isEqualTo(1);
    }

    @Test
    void overlapsTheSnapshotWithAnAggregatedDelta() {
      BookKit kit = new BookKit();
      kit.book.apply(delta(5, 9, asks("101 1"), bids()));
      kit.answer(snapshot(12, asks("101 7"), bids("99 7")));
      assertThat(kit.book.state()).isEqualTo(BookState.SYNCING);

      kit.book.apply(delta(10, 15, asks("101 2"), bids("98 1")));

      assertThat(kit.book.view().asks()).isEqualTo(levels("101 2"));
      assertThat(kit.book.view().bids()).isEqualTo(levels("99 7", "98 1"));
      assertThat(kit.book.view().updateId()).isEqualTo(15);
    }

    @Test
    void keepsTenThousandDeltasAndNeedsASnapshotThatReachesThem() {
      BookKit kit = new BookKit();
      LongStream.rangeClosed(1, 10_001).forEach(i -> kit.apply(i, asks(), bids()));

      kit.answer(snapshot(0, asks(), bids()));
      assertThat(kit.book.state()).isEqualTo(BookState.SYNCING);
      kit.advanceMillis(250);
      kit.answer(snapshot(1, asks("101 1"), bids()));

      assertThat(kit.book.top())
          .hasToString("BookTop[SOL_USDC after update 10001: bid none, ask 1 at 101]");
    }

    @Test
    void keepsTwoHundredThousandLevelsAndTheLatestDeltaWhateverItsSize() {
      BookKit kit = new BookKit();
      List<PriceLevel> many = new ArrayList<>();
      for (int i = 1; i <= 150_000; i++) {
        many.add(new PriceLevel(BigDecimal.valueOf(i), BigDecimal.ONE));
      }
      kit.apply(1, many, bids());
      kit.apply(2, many, bids());

      kit.answer(snapshot(0, asks(), bids()));
      assertThat(kit.book.state()).isEqualTo(BookState.SYNCING);
      kit.advanceMillis(250);
      kit.answer(snapshot(1, asks(), bids()));

      assertThat(kit.book.view().asks()).hasSize(150_000);
    }
  }

  @Nested
  class Deltas {

    @Test
    void areAppliedAndToldOneByOne() {
      BookKit kit = BookKit.live();

      kit.apply(11, asks("100.5 3"), bids("99 0"));
      kit.apply(12, asks("100.5 0"), bids("100.25 4"));

      assertThat(kit.told)
          .containsExactly(
              "BookTop[SOL_USDC after update 11: bid 2 at 98, ask 3 at 100.5]",
              "BookTop[SOL_USDC after update 12: bid 4 at 100.25, ask 1 at 101]");
      assertThat(kit.book.counters()).isEqualTo(new BookCounters(2, 0, 0, 0, 0, 1, 0, 0, 0));
    }

    @Test
    void withoutLevelsAdvanceTheUpdate() {
      BookKit kit = BookKit.live();

      kit.apply(11, asks(), bids());

      assertThat(kit.book.view().updateId()).isEqualTo(11);
    }

    @Test
    void mayRemoveALevelThatIsNotThere() {
      BookKit kit = BookKit.live();

      kit.apply(11, asks("101.5 0", "500 0"), bids("1 0.000"));

      assertThat(kit.book.view().asks()).isEqualTo(levels("101 1", "102 2"));
      assertThat(kit.book.view().bids()).isEqualTo(levels("99 1", "98 2"));
    }

    @Test
    void nameAPriceByItsValueAndNotItsSpelling() {
      BookKit kit = BookKit.live();

      kit.apply(11, asks("101.00 3"), bids("98.0 0.00"));

      assertThat(kit.book.view().asks()).isEqualTo(levels("101.00 3", "102 2"));
      assertThat(kit.book.view().bids()).isEqualTo(levels("99 1"));
      assertThat(kit.book.view().quantityAt(BookSide.ASK, number("1.01E+2"))).contains(number("3"));
    }

    @Test
    void mayEmptyASide() {
      BookKit kit = BookKit.live();

      kit.apply(11, asks("101 0", "102 0"), bids());

      assertThat(kit.book.top().ask()).isNull();
      assertThat(kit.book.top().knowsAsk()).isTrue();
    }

    @Test
    void mayHaveTheLargestUpdateIds() {
      BookKit kit = new BookKit();
      long last = Long.MAX_VALUE - 1;
      kit.apply(last - 1, asks(), bids());
      kit.answer(snapshot(last - 1, asks("101 1"), bids()));

      kit.apply(last, asks("102 1"), bids());
      kit.apply(0, asks(), bids());

      assertThat(kit.told)
          .endsWith(
              "BookTop[SOL_USDC after update 9223372036854775806: bid none, ask 1 at 101]",
              "SequenceGap[expected=9223372036854775807, found=0, last=0]",
              "STALE: update 9223372036854775807 was due and 0 came",
              NOTHING);
    }

    @Test
    void areLeftOutWhenTheyComeAgain() {
      BookKit kit = BookKit.live();
      kit.apply(11, asks("101 5"), bids());
      kit.apply(12, asks("101 6"), bids());
      kit.told.clear();

      kit.apply(12, asks("101 6"), bids());
      kit.apply(11, asks("101 5"), bids());

      assertThat(kit.told).isEmpty();
      assertThat(kit.book.view().asks()).isEqualTo(levels("101 6", "102 2"));
      assertThat(kit.book.counters().duplicates()).isEqualTo(2);
    }

    @Test
    void areLeftOutWhenTheyComeAgainDuringASync() {
      BookKit kit = new BookKit();
      kit.apply(10, asks("101 5"), bids());
      kit.apply(11, asks("101 6"), bids());

      kit.apply(10, asks("101 5"), bids());
      kit.answer(AFTER_10);

      assertThat(kit.book.view().asks()).isEqualTo(levels("101 6", "102 2"));
    }
  }

  @Nested
  class Gaps {

    @Test
    void makeItStaleAndItResyncsByItself() {
      BookKit kit = BookKit.calm();

      kit.apply(12, asks("101 0"), bids());

      assertThat(kit.told)
          .containsExactly(
              "SequenceGap[expected=11, found=12, last=12]",
              "STALE: update 11 was due and 12 came",
              NOTHING);
      assertThat(kit.book.view().asks()).isEmpty();
      kit.answer(snapshot(11, asks("101 4"), bids("99 4")));
      assertThat(kit.told)
          .endsWith(
              "LIVE: in step after update 12",
              "BookTop[SOL_USDC after update 12: bid 4 at 99, ask none]");
      assertThat(kit.book.counters()).isEqualTo(new BookCounters(0, 0, 0, 1, 1, 2, 0, 0, 0));
    }

    @Test
    void includeADeltaThatOverlapsTheOneBefore() {
      BookKit kit = BookKit.calm();
      kit.book.apply(delta(11, 14, asks(), bids()));
      kit.told.clear();

      kit.book.apply(delta(13, 15, asks("101 7"), bids()));

      assertThat(kit.told)
          .containsExactly(
              "SequenceGap[expected=15, found=13, last=15]",
              "STALE: update 15 was due and 13 came",
              NOTHING);
      kit.answer(snapshot(12, asks("101 1"), bids()));
      assertThat(kit.book.view().asks()).isEqualTo(levels("101 7"));
    }

    @Test
    void includeACountThatBeginsAnew() {
      BookKit kit = BookKit.calm();

      kit.apply(1, asks("20 1"), bids());
      kit.apply(2, asks("21 1"), bids());

      assertThat(kit.told).startsWith("SequenceGap[expected=11, found=1, last=1]");
      kit.answer(snapshot(1, asks("20 1"), bids()));
      assertThat(kit.book.view().asks()).isEqualTo(levels("20 1", "21 1"));
      assertThat(kit.book.view().updateId()).isEqualTo(2);
    }

    @Test
    void includeAnOldUpdateThatSaysSomethingElse() {
      BookKit kit = BookKit.live();
      kit.apply(11, asks("101 5"), bids());

      kit.apply(11, asks("101 6"), bids());

      assertThat(kit.book.state()).isEqualTo(BookState.STALE);
    }

    @Test
    void areToldAgainDuringASyncWhileTheStateStays() {
      BookKit kit = BookKit.calm();
      kit.apply(12, asks(), bids());
      kit.told.clear();

      kit.apply(14, asks(), bids());

      assertThat(kit.told).containsExactly("SequenceGap[expected=13, found=14, last=14]");
    }

    @Test
    void voidASnapshotThatWasAskedForBefore() {
      BookKit kit = BookKit.calm();
      kit.apply(12, asks(), bids());
      kit.apply(14, asks("101 5"), bids());

      kit.answer(snapshot(14, asks("666 6"), bids()));
      assertThat(kit.book.state()).isEqualTo(BookState.STALE);
      kit.advanceMillis(250);
      kit.answer(snapshot(14, asks("101 5"), bids()));

      assertThat(kit.book.view().asks()).isEqualTo(levels("101 5"));
    }

    @Test
    void leaveATimerAloneThatIsDueAnyway() {
      BookKit kit = BookKit.live(); // live a moment ago, so the next fetch waits

      kit.apply(12, asks(), bids());
      kit.advanceMillis(200);
      for (int i = 14; i < 40; i += 2) {
        kit.apply(i, asks(), bids());
      }

      assertThat(kit.asked).isEmpty();
      assertThat(kit.scheduler.waits()).containsExactly(50L);
    }

    @Test
    void comeFromReorderedDeltas() {
      BookKit kit = BookKit.calm();

      kit.apply(12, asks("102 0"), bids());
      kit.apply(11, asks("101 7"), bids());
      kit.apply(13, asks(), bids());
      kit.advanceMillis(1_000);
      kit.asked.removeLast().complete(snapshot(13, asks("101 7"), bids()));

      assertThat(kit.book.view().asks()).isEqualTo(levels("101 7"));
      assertThat(kit.book.counters().gaps()).isEqualTo(3);
    }
  }

  @Nested
  class Crossings {

    @Test
    void makeItStale() {
      BookKit kit = BookKit.calm();

      kit.apply(11, asks(), bids("101.5 1"));

      assertThat(kit.told)
          .containsExactly("STALE: after update 11 buyers bid 101.5 and sellers ask 101", NOTHING);
    }

    @Test
    void includeEqualPrices() {
      BookKit kit = BookKit.live();

      kit.apply(11, asks("99.00 1"), bids());

      assertThat(kit.book.state()).isEqualTo(BookState.STALE);
    }

    @Test
    void includeLevelsBeyondTheHorizon() {
      BookKit kit = new BookKit();
      kit.apply(10, asks(), bids());
      kit.answer(snapshot(10, asks("101 1", "102 1"), bids("99 1", "98 1"), 2));
      kit.apply(11, asks("97 1"), bids("99 0", "98 0")); // bids are unknown now
      assertThat(kit.book.top().knowsBid()).isFalse();

      kit.apply(12, asks(), bids("97.5 1"));

      assertThat(kit.told).contains("STALE: after update 12 buyers bid 97.5 and sellers ask 97");
    }

    @Test
    void areNotFollowedByASnapshotOfBefore() {
      BookKit kit = BookKit.calm();
      kit.apply(11, asks(), bids("101.5 1"));

      kit.answer(AFTER_10);

      assertThat(kit.book.state()).isEqualTo(BookState.STALE);
      assertThat(kit.book.counters().snapshotsTooOld()).isEqualTo(1);
    }

    @Test
    void ofASnapshotMakeItAskForAnother() {
      BookKit kit = new BookKit();
      kit.apply(10, asks(), bids());

      kit.answer(snapshot(10, asks("100 1"), bids("100.0 1")));

      assertThat(kit.told)
          .containsExactly("no snapshot: after update 10 buyers bid 100.0 and sellers ask 100");
      assertThat(kit.scheduler.waits()).containsExactly(250L);
    }

    @Test
    void betweenSnapshotAndLatestDeltaMakeItAskForAnother() {
      BookKit kit = new BookKit();
      kit.apply(11, asks(), bids("101 1"));
      kit.apply(12, asks("101 0"), bids()); // in the end nothing is crossed

      kit.answer(AFTER_10);

      assertThat(kit.told)
          .containsExactly("no snapshot: after update 11 buyers bid 101 and sellers ask 101");
    }
  }

  @Nested
  class Interruptions {

    @Test
    void makeItStaleUntilItResyncsOnceResumed() {
      BookKit kit = BookKit.calm();

      kit.book.interrupted("closed with 1001");
      assertThat(kit.told).containsExactly("STALE: closed with 1001", NOTHING);
      assertThat(kit.asked).isEmpty();
      assertThat(kit.scheduler.waits()).isEmpty();
      kit.book.resumed();
      kit.apply(20, asks("101 5"), bids());
      kit.answer(snapshot(20, asks("101 5"), bids()));

      assertThat(kit.book.view().asks()).isEqualTo(levels("101 5"));
      assertThat(kit.told).hasSize(4);
    }

    @Test
    void endASyncToo() {
      BookKit kit = new BookKit();

      kit.book.interrupted("gone");

      assertThat(kit.told).containsExactly("STALE: gone", NOTHING);
      assertThat(kit.book.counters().staled()).isZero();
      assertThat(kit.scheduler.waits()).as("nothing is asked for meanwhile").isEmpty();
    }

    @Test
    void areToldOnce() {
      BookKit kit = BookKit.live();

      kit.book.interrupted("gone");
      kit.book.interrupted("still gone");
      kit.book.resumed();
      kit.book.resumed();
      kit.advanceMillis(250);

      assertThat(kit.told).hasSize(2);
      assertThat(kit.asked).hasSize(1);
    }

    @Test
    void leaveOutWhatComesTooLate() {
      BookKit kit = BookKit.live();
      kit.book.interrupted("gone");

      kit.apply(11, asks("101 5"), bids());

      assertThat(kit.book.counters().ignored()).isEqualTo(1);
      kit.book.resumed();
      kit.advanceMillis(250);
      kit.answer(snapshot(11, asks("101 5"), bids()));
      assertThat(kit.book.state()).as("nothing came since").isEqualTo(BookState.STALE);
    }

    @Test
    void voidASnapshotThatWasAskedForBefore() {
      BookKit kit = new BookKit();
      kit.book.interrupted("gone");
      kit.book.resumed();
      kit.apply(10, asks("20 1"), bids());

      kit.answer(AFTER_10);

      assertThat(kit.book.state()).isEqualTo(BookState.STALE);
      kit.advanceMillis(250);
      kit.answer(snapshot(10, asks("20 1"), bids()));
      assertThat(kit.book.view().asks()).isEqualTo(levels("20 1"));
    }

    @Test
    void areSeenAtOnceThoughAListenerHoldsUpTheBook() {
      List<BookState> seen = new ArrayList<>();
      OrderBook[] book = new OrderBook[1];
      BookKit kit =
          new BookKit(
              new BookListener() {
                @Override
                public void onChange(BookTop top) {
                  if (top.updateId() == 11) {
                    book[0].interrupted("gone");
                    seen.add(book[0].state());
                    seen.add(book[0].top().state());
                  }
                  seen.add(top.state());
                }
              });
      book[0] = kit.book;
      kit.answer(AFTER_10);
      kit.apply(10, asks(), bids());

      kit.apply(11, asks(), bids());

      assertThat(seen)
          .as("after update 10, then within the call of update 11, and of the interruption")
          .containsExactly(
              BookState.LIVE, BookState.STALE, BookState.STALE, BookState.LIVE, BookState.STALE);
      kit.book.resumed();
      kit.advanceMillis(250);
      kit.answer(snapshot(20, asks("101 5"), bids()));
      kit.apply(20, asks("101 5"), bids());
      assertThat(kit.book.state()).as("once it is over").isEqualTo(BookState.LIVE);
    }

    @Test
    void byTooManyDeltasAreSeenAtOnceThoughAListenerHoldsUpTheBook() {
      List<BookState> seen = new ArrayList<>();
      OrderBook[] book = new OrderBook[1];
      BookKit kit =
          new BookKit(
              new BookListener() {
                @Override
                public void onChange(BookTop top) {
                  for (long id = 12; top.updateId() == 11 && id <= 10_011; id++) {
                    seen.clear();
                    seen.add(book[0].state());
                    book[0].apply(delta(id, id, asks(), bids()));
                    seen.add(book[0].state());
                  }
                }
              });
      book[0] = kit.book;
      kit.answer(AFTER_10);
      kit.apply(10, asks(), bids());

      kit.apply(11, asks(), bids());

      assertThat(seen)
          .as("before and after the one that finds no room")
          .containsExactly(BookState.LIVE, BookState.STALE);
    }

    @Test
    void resumedWithoutOneChangeNothing() {
      BookKit kit = BookKit.live();

      kit.book.resumed();

      assertThat(kit.book.state()).isEqualTo(BookState.LIVE);
      assertThat(kit.asked).isEmpty();
    }
  }

  @Nested
  class Horizon {

    /** Live after update 10 with ten levels on each side, of which more were not asked for. */
    private static BookKit seeded() {
      BookKit kit = new BookKit();
      kit.answer(tenLevels(10, 0));
      kit.apply(10, asks(), bids());
      kit.scheduler.advance(Duration.ofMinutes(1));
      kit.told.clear();
      return kit;
    }

    private static BookSnapshot tenLevels(long updateId, int shift) {
      List<PriceLevel> asks = new ArrayList<>();
      List<PriceLevel> bids = new ArrayList<>();
      for (int i = 1; i <= 10; i++) {
        asks.add(new PriceLevel(BigDecimal.valueOf(100 + shift + i), BigDecimal.ONE));
        bids.add(new PriceLevel(BigDecimal.valueOf(100 + shift - i), BigDecimal.ONE));
      }
      return snapshot(updateId, asks, bids, 10);
    }

    private static List<PriceLevel> removed(int from, int to) {
      List<PriceLevel> removed = new ArrayList<>();
      for (int i = from; i <= to; i++) {
        removed.add(new PriceLevel(BigDecimal.valueOf(i), BigDecimal.ZERO));
      }
      return removed;
    }

    @Test
    void isTheWorstPriceOfAFullSide() {
      BookView view = seeded().book.view();

      assertThat(view.askHorizon()).isEqualTo(number("110"));
      assertThat(view.bidHorizon()).isEqualTo(number("90"));
    }

    @Test
    void isNotMovedByASnapshotThatHasContradictedTheBook() {
      BookKit kit = BookKit.live();
      kit.book.interrupted("gone");
      kit.book.resumed();
      kit.apply(10, asks(), bids());
      kit.advanceMillis(250);
      kit.answer(tenLevels(10, 0));
      kit.scheduler.advance(Duration.ofSeconds(26));
      kit.apply(11, removed(101, 106), bids());
      kit.scheduler.advance(Duration.ofSeconds(1));
      kit.answer(tenLevels(12, 0));
      kit.scheduler.advance(Duration.ofSeconds(4));
      kit.apply(12, asks(), bids());
      assertThat(kit.told)
          .endsWith("STALE: a snapshot contradicts the book after update 12", NOTHING);

      kit.apply(13, asks(), bids());

      assertThat(kit.book.state()).as("another was asked for").isEqualTo(BookState.STALE);
      kit.answer(tenLevels(13, 0));
      assertThat(kit.book.state()).isEqualTo(BookState.LIVE);
    }

    @Test
    void isNoneForASideThatHadFewerLevelsThanWereAskedFor() {
      BookView view = BookKit.live().book.view();

      assertThat(view.askHorizon()).isNull();
      assertThat(view.quantityAt(BookSide.ASK, number("1000"))).contains(BigDecimal.ZERO);
      assertThat(view.quantityUpTo(BookSide.BID, number("1"))).contains(number("3"));
    }

    @Test
    void isWhereAnswersEnd() {
      BookView view = seeded().book.view();

      assertThat(view.quantityAt(BookSide.ASK, number("110"))).contains(BigDecimal.ONE);
      assertThat(view.quantityAt(BookSide.ASK, number("109.5"))).contains(BigDecimal.ZERO);
      assertThat(view.quantityAt(BookSide.ASK, number("110.01"))).isEmpty();
      assertThat(view.quantityAt(BookSide.BID, number("89.99"))).isEmpty();
      assertThat(view.quantityUpTo(BookSide.BID, number("89.99"))).isEmpty();
      assertThat(view.cost(BookSide.ASK, number("10"))).contains(number("1055"));
      assertThat(view.cost(BookSide.ASK, number("10.1"))).isEmpty();
    }

    @Test
    void keepsOutWhatIsBeyond() {
      BookKit kit = seeded();

      kit.apply(11, asks("110.5 3", "109.5 3"), bids("89 3"));

      assertThat(kit.book.view().asks()).hasSize(11);
      assertThat(kit.book.view().bids()).hasSize(10);
      assertThat(kit.book.view().quantityAt(BookSide.ASK, number("110.5"))).isEmpty();
    }

    @Test
    void isMovedByAnotherSnapshotWhileTheBookIsLive() {
      BookKit kit = seeded();
      kit.apply(11, removed(101, 105), bids("105 2"));
      assertThat(kit.asked).as("five of ten are left").isEmpty();

      kit.apply(12, asks("106 0"), bids());
      assertThat(kit.asked).hasSize(1);
      kit.apply(13, asks("107 4"), bids());
      kit.told.clear();
      List<PriceLevel> bids = new ArrayList<>(List.of(BookKit.level("105 2")));
      bids.addAll(tenLevels(0, 0).bids());
      List<PriceLevel> asks =
          levels("107 1", "108 1", "109 1", "110 1", "112 8", "113 1", "114 1", "115 1", "116 1");
      kit.answer(snapshot(12, asks, bids, 9));

      assertThat(kit.told)
          .containsExactly("BookTop[SOL_USDC after update 13: bid 2 at 105, ask 4 at 107]");
      assertThat(kit.book.view().askHorizon()).isEqualTo(number("116"));
      assertThat(kit.book.view().quantityAt(BookSide.ASK, number("112"))).contains(number("8"));
      assertThat(kit.book.counters().staled()).isZero();
    }

    @Test
    void isMovedOnlyOnceTheStreamHasReachedTheSnapshot() {
      BookKit kit = seeded();
      kit.apply(11, removed(101, 106), bids());
      kit.answer(snapshot(13, asks("107 1"), bids("99 1")));
      assertThat(kit.book.view().updateId()).isEqualTo(11);

      kit.apply(12, removed(108, 110), bids());
      assertThat(kit.book.view().askHorizon()).isEqualTo(number("110"));
      kit.apply(13, asks(), removed(90, 98));

      assertThat(kit.book.view().updateId()).isEqualTo(13);
      assertThat(kit.book.view().askHorizon()).isNull();
    }

    @Test
    void isNotMovedByASnapshotOfBefore() {
      BookKit kit = seeded();
      kit.apply(11, removed(101, 106), bids());

      kit.answer(tenLevels(9, 0));

      assertThat(kit.book.view().askHorizon()).isEqualTo(number("110"));
      assertThat(kit.book.counters().snapshotsTooOld()).isEqualTo(1);
      assertThat(kit.scheduler.waits()).containsExactly(250L);
    }

    @Test
    void leavesTheBookAsItIsWhenNoSnapshotCanBeHad() {
      BookKit kit = seeded();
      kit.apply(11, removed(101, 110), bids());
      kit.told.clear();

      kit.fail(new IllegalStateException("down"));

      assertThat(kit.told).containsExactly("no snapshot: down");
      assertThat(kit.book.state()).isEqualTo(BookState.LIVE);
      assertThat(kit.book.top().ask()).isNull();
      assertThat(kit.book.top().knowsAsk()).isFalse();
      assertThat(kit.book.top().toString()).endsWith("bid 1 at 99, ask unknown]");
    }

    @Test
    void thatTheStreamDoesNotReachMakesItStale() {
      BookKit kit = seeded();
      kit.apply(11, removed(101, 106), bids());
      kit.answer(tenLevels(13, 6));
      kit.told.clear();

      kit.advanceMillis(5_000);

      assertThat(kit.told)
          .containsExactly("STALE: the stream did not come to a snapshot in 5 s", NOTHING);
      assertThat(kit.scheduler.waits()).containsExactly(250L);
    }

    @Test
    void contradictedByAnotherSnapshotMakesItStale() {
      BookKit kit = seeded();
      kit.apply(11, removed(101, 106), bids());
      kit.told.clear();

      kit.answer(snapshot(11, asks("107 1", "108 2"), bids("99 1"), 2));

      assertThat(kit.told)
          .containsExactly("STALE: a snapshot contradicts the book after update 11", NOTHING);
      assertThat(kit.book.counters().snapshots()).isEqualTo(1);
    }

    @Test
    void isNotAskedForInEveryMomentWhenTheSnapshotIsShort() {
      BookKit kit = new BookKit();
      kit.apply(10, asks(), bids());
      kit.answer(snapshot(10, asks("101 1"), bids("99 1"), 1));

      kit.apply(11, asks("101 0"), bids());

      assertThat(kit.asked).isEmpty();
      assertThat(kit.scheduler.waits()).containsExactly(250L);
    }
  }

  @Nested
  class Fetching {

    @Test
    void isRepeatedAfterAFailureWithGrowingDelays() {
      BookKit kit = new BookKit();
      List<Long> waits = new ArrayList<>();

      for (int i = 0; i < 9; i++) {
        kit.fail(new IllegalStateException("down " + i));
        waits.addAll(kit.scheduler.waits());
        kit.advanceMillis(waits.get(i));
      }

      assertThat(waits)
          .containsExactly(250L, 500L, 1000L, 2000L, 4000L, 8000L, 15000L, 15000L, 15000L);
      assertThat(kit.told).hasSize(9).startsWith("no snapshot: down 0", "no snapshot: down 1");
      assertThat(kit.book.counters().snapshotsFailed()).isEqualTo(9);
    }

    @Test
    void isRepeatedWhenNoAnswerCame() {
      BookKit kit = new BookKit();

      kit.advanceMillis(30_000);
      assertThat(kit.told).containsExactly("no snapshot: none came in 30 s");
      kit.advanceMillis(250);
      kit.apply(10, asks(), bids());
      kit.answer(AFTER_10);
      assertThat(kit.book.state()).as("of the first fetch").isEqualTo(BookState.SYNCING);
      kit.answer(AFTER_10);

      assertThat(kit.book.state()).isEqualTo(BookState.LIVE);
    }

    @Test
    void isRepeatedWhenTheAnswerIsNull() {
      BookKit kit = new BookKit();

      kit.answer(null);

      assertThat(kit.told).containsExactly("no snapshot: it is null");
    }

    @Test
    void isRepeatedWhenTheSourceThrows() {
      TestScheduler scheduler = new TestScheduler();
      List<String> told = new ArrayList<>();

      OrderBook.builder("SOL_USDC")
          .snapshots(
              () -> {
                throw new IllegalStateException("no");
              })
          .scheduler(scheduler)
          .listener(
              new BookListener() {
                @Override
                public void onSnapshotFailed(Throwable failure) {
                  told.add(failure.getMessage());
                }
              })
          .build();

      assertThat(told).containsExactly("no");
      assertThat(scheduler.waits()).hasSize(1);
    }

    @Test
    void waitsAtFirstWhenTheBookWasLiveOnlyAMoment() {
      BookKit kit = BookKit.live();
      kit.advanceMillis(29_999);

      kit.apply(12, asks(), bids());

      assertThat(kit.scheduler.waits()).containsExactly(250L);
    }

    @Test
    void isCalmOnlyOnce() {
      BookKit kit = BookKit.calm();
      kit.apply(12, asks(), bids());
      kit.asked.clear();

      kit.apply(14, asks(), bids());
      kit.apply(16, asks(), bids());

      assertThat(kit.asked).isEmpty();
      assertThat(kit.scheduler.waits()).containsExactly(250L);
    }

    @Test
    void isTriedAgainWithTheNextDeltaWhenTheSchedulerFails() {
      BookKit kit = BookKit.calm();
      kit.scheduler.failure = new IllegalStateException("no timers");
      kit.apply(12, asks(), bids());
      assertThat(kit.told).endsWith("no snapshot: no timers");
      assertThat(kit.asked).isEmpty();
      kit.scheduler.failure = null;

      kit.apply(13, asks(), bids());
      kit.advanceMillis(250);
      kit.answer(snapshot(13, asks("101 1"), bids()));

      assertThat(kit.book.state()).isEqualTo(BookState.LIVE);
    }
  }

  @Nested
  class Closing {

    @Test
    void isToldLastAndEndsEverything() {
      BookKit kit = BookKit.live();
      kit.apply(12, asks(), bids());
      kit.told.clear();

      kit.book.close();
      kit.book.close();
      kit.apply(13, asks(), bids());
      kit.book.interrupted("gone");
      kit.book.resumed();

      assertThat(kit.told).containsExactly("CLOSED: closed", "BookTop[SOL_USDC CLOSED]");
      assertThat(kit.scheduler.waits()).isEmpty();
    }

    @Test
    void voidsASnapshotThatWasAskedForBefore() {
      BookKit kit = new BookKit();
      kit.apply(10, asks(), bids());
      kit.book.close();

      kit.answer(AFTER_10);

      assertThat(kit.book.view()).hasToString("BookView[SOL_USDC CLOSED]");
      assertThat(kit.told).hasSize(2);
    }

    @Test
    void closesWhatWasGivenToIt() {
      BookKit kit = BookKit.live();
      List<String> closed = new ArrayList<>();
      kit.book.closing(() -> closed.add("first"));
      kit.book.closing(
          () -> {
            throw new IllegalStateException("cannot close");
          });
      kit.book.closing(() -> closed.add("third"));

      kit.book.close();
      kit.book.closing(() -> closed.add("too late"));

      assertThat(closed).containsExactly("first", "third", "too late");
      assertThat(kit.failures)
          .singleElement()
          .hasToString("java.lang.IllegalStateException: cannot close");
    }

    @Test
    void mayBeDoneByTheListener() {
      List<BookState> states = new ArrayList<>();
      OrderBook[] book = new OrderBook[1];
      BookKit kit =
          new BookKit(
              new BookListener() {
                @Override
                public void onState(BookState now, String why) {
                  states.add(now);
                  book[0].close();
                }
              });
      book[0] = kit.book;

      kit.apply(10, asks(), bids());
      kit.answer(AFTER_10);

      assertThat(states).containsExactly(BookState.LIVE, BookState.CLOSED);
    }
  }

  @Nested
  class Listeners {

    @Test
    void thatThrowAreToldOfItAndHarmless() {
      List<String> failures = new ArrayList<>();
      BookKit kit =
          new BookKit(
              new BookListener() {
                @Override
                public void onState(BookState now, String why) {
                  throw new IllegalStateException("state");
                }

                @Override
                public void onGap(SequenceGap gap) {
                  throw new AssertionError("gap");
                }

                @Override
                public void onChange(BookTop top) {
                  throw new IllegalStateException("change");
                }

                @Override
                public void onSnapshotFailed(Throwable failure) {
                  throw new IllegalStateException("snapshot");
                }

                @Override
                public void onListenerFailure(Throwable failure) {
                  failures.add(failure.getMessage());
                  throw new IllegalStateException("failure"); // is logged
                }
              });

      kit.fail(new IllegalStateException("down"));
      kit.advanceMillis(250);
      kit.apply(10, asks(), bids());
      kit.answer(AFTER_10);
      kit.apply(11, asks(), bids());
      assertThat(kit.book.view().updateId()).isEqualTo(11);
      kit.apply(13, asks(), bids());

      assertThat(failures)
          .containsExactly("snapshot", "state", "change", "change", "gap", "state", "change");
      assertThat(kit.book.counters().listenerFailures()).isEqualTo(7);
    }

    @Test
    void mayAskTheBookAndFindWhatTheyAreTold() {
      List<Boolean> same = new ArrayList<>();
      OrderBook[] book = new OrderBook[1];
      BookKit kit =
          new BookKit(
              new BookListener() {
                @Override
                public void onChange(BookTop top) {
                  same.add(book[0].top() == top);
                }

                @Override
                public void onGap(SequenceGap gap) {
                  same.add(book[0].state() == BookState.STALE);
                }
              });
      book[0] = kit.book;

      kit.apply(10, asks(), bids());
      kit.answer(AFTER_10);
      kit.apply(12, asks(), bids());

      assertThat(same).containsExactly(true, true, true);
    }
  }

  @Test
  void needsASourceAndAScheduler() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrderBook.builder("SOL_USDC").build())
        .withMessage("OrderBook: snapshots is required");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrderBook.builder("SOL_USDC").snapshots(() -> null).build())
        .withMessage("OrderBook: scheduler is required");
  }
}
