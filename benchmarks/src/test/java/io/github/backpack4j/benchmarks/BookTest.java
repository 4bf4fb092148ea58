package io.github.backpack4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.Scheduler;
import io.github.backpack4j.api.BackpackStreams;
import io.github.backpack4j.api.stream.DepthUpdate;
import io.github.backpack4j.book.BookDelta;
import io.github.backpack4j.book.BookState;
import io.github.backpack4j.book.OrderBook;
import io.github.backpack4j.book.PriceLevel;
import io.github.backpack4j.stream.FramePath;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The books that are compared have the same best levels after every change. */
class BookTest {

  /** Nothing is ever late. */
  private static final Scheduler NEVER =
      new Scheduler() {
        @Override
        public Task schedule(Duration delay, Runnable task) {
          return () -> {};
        }

        @Override
        public long nanoTime() {
          return 0;
        }
      };

  @Test
  void bothBooksFollowTheMarketAlike() {
    BookChanges changes = new BookChanges();
    MapBook theirs = new MapBook();
    try (OrderBook ours =
        OrderBook.builder(Messages.SYMBOL)
            .scheduler(NEVER)
            .snapshots(() -> CompletableFuture.completedFuture(BookChanges.snapshot()))
            .build()) {
      for (int i = 1; i <= 10_000; i++) {
        String frame = BookChanges.numbered(changes.frame(), BookChanges.FIRST_UPDATE + i);
        DepthUpdate update = FramePath.decode(frame, BackpackStreams.depth(Messages.SYMBOL));
        ours.apply(
            new BookDelta(
                update.firstUpdateId(),
                update.lastUpdateId(),
                update.engineTime(),
                update.asks(),
                update.bids()));
        theirs.apply(DataBinding.decode(DataBinding.readerOf(DataBinding.Depth.class), frame));

        assertThat(ours.state()).isEqualTo(BookState.LIVE);
        assertThat(ours.top().ask()).isEqualTo(level(theirs.top().ask()));
        assertThat(ours.top().bid()).isEqualTo(level(theirs.top().bid()));
      }
    }
  }

  private static PriceLevel level(Map.Entry<BigDecimal, BigDecimal> entry) {
    return new PriceLevel(entry.getKey(), entry.getValue());
  }
}
