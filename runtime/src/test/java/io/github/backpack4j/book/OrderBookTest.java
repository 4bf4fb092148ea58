package io.github.backpack4j.book;

import static io.github.backpack4j.book.BookKit.asks;
import static io.github.backpack4j.book.BookKit.bids;
import static io.github.backpack4j.book.BookKit.delta;
import static io.github.backpack4j.book.BookKit.levels;
import static io.github.backpack4j.book.BookKit.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderBookTest {

  private static final String UNKNOWN = "BookTop[SOL_USDC STALE]";

  @Test
  void isLiveOnceSnapshotAndDeltasFitTogether() {
    BookKit kit = new BookKit();
    assertThat(kit.book.state()).isEqualTo(BookState.SYNCING);
    assertThat(kit.asked).hasSize(1);

    kit.apply(10, asks("101 1"), bids());
    kit.apply(11, asks("102 5"), bids("99 3"));
    kit.answer(snapshot(10, asks("101 1", "102 2"), bids("99 1", "98 2")));

    assertThat(kit.book.view().asks()).isEqualTo(levels("101 1", "102 5"));
    assertThat(kit.book.view().bids()).isEqualTo(levels("99 3", "98 2"));
    assertThat(kit.told)
        .containsExactly(
            "LIVE: in step after update 11",
            "BookTop[SOL_USDC after update 11: bid 3 at 99, ask 1 at 101]");
  }

  @Test
  void isStaleAfterAGapAndResyncsByItself() {
    BookKit kit = BookKit.calm();

    kit.apply(12, asks("101 0"), bids());

    assertThat(kit.told)
        .containsExactly(
            "SequenceGap[expected=11, found=12, last=12]",
            "STALE: update 11 was due and 12 came",
            UNKNOWN);
    assertThat(kit.book.view().asks()).isEmpty();
    kit.answer(snapshot(11, asks("101 4"), bids("99 4")));
    assertThat(kit.book.top())
        .hasToString("BookTop[SOL_USDC after update 12: bid 4 at 99, ask none]");
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
}
