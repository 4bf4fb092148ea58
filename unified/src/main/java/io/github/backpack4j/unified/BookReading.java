package io.github.backpack4j.unified;

import io.github.backpack4j.api.stream.BookTickerUpdate;
import io.github.backpack4j.book.BookState;
import io.github.backpack4j.book.BookView;
import io.github.backpack4j.book.PriceLevel;
import java.util.List;

/** Reads the best of a book, and a book that is kept up. */
final class BookReading {

  private BookReading() {}

  static BidAsk read(Market market, BookTickerUpdate update) {
    return new BidAsk(
        market.symbol(),
        update.has("T") ? update.engineTime() : null,
        update.has("u") ? update.updateId() : null,
        update.bidPrice(),
        update.bidQuantity(),
        update.askPrice(),
        update.askQuantity(),
        update);
  }

  /** The best levels of a book; none unless it is live. */
  static OrderBook read(Market market, BookView view, int depth) {
    boolean isLive = view.state() == BookState.LIVE;
    return new OrderBook(
        market.symbol(),
        view.engineTime(),
        isLive ? view.updateId() : null,
        levels(view.bids(depth)),
        levels(view.asks(depth)),
        view);
  }

  private static List<OrderBook.Level> levels(List<PriceLevel> levels) {
    return levels.stream()
        .map(level -> new OrderBook.Level(level.price(), level.quantity()))
        .toList();
  }
}
