package io.github.backpack4j.unified;

import io.github.backpack4j.BackpackException;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.api.stream.DepthAggregation;
import io.github.backpack4j.book.BookListener;
import io.github.backpack4j.book.BookState;
import io.github.backpack4j.book.BookTop;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Books of the client, told of as one watch.
 *
 * <p>An update is what the book is when its turn has come, so that a slow listener leaves out
 * states between and is never told one that is over.
 */
final class BooksWatch extends JointWatch<OrderBook> implements BookWatch {

  /** The book of one market. */
  private final class Book implements Part, BookListener {
    private final Market market;

    /** Null while it is being made. */
    private volatile io.github.backpack4j.book.@Nullable OrderBook book;

    /** Why it is not live; its calls never overlap. */
    private volatile @Nullable String why;

    Book(Market market) {
      this.market = market;
    }

    @Override
    public AutoCloseable open() {
      String id = market.id();
      DepthAggregation aggregation = aggregation();
      io.github.backpack4j.book.OrderBook made =
          aggregation == null ? client.book(id, this) : client.book(aggregation, id, this);
      book = made;
      onChange(made.top()); // what it may have been before it could be asked
      return made;
    }

    boolean isLive() {
      io.github.backpack4j.book.OrderBook made = book;
      return made != null && made.state() == BookState.LIVE;
    }

    OrderBook read(int depth) {
      io.github.backpack4j.book.OrderBook made = book;
      if (made == null) {
        throw new IllegalStateException("the watch is not open yet");
      }
      return BookReading.read(market, made.view(), depth);
    }

    /** What there is to tell; null if there is nothing any more. */
    private @Nullable OrderBook latest() {
      OrderBook latest = book == null ? null : read(options.depth());
      return latest == null || latest.nonce() == null ? null : latest;
    }

    @Override
    public void onState(BookState now, String reason) {
      switch (now) {
        case LIVE -> {
          why = null;
          resumed(this);
        }
        case STALE -> {
          why = reason;
          interrupted(this, new Outage(clock.instant(), reason, null));
        }
        case CLOSED -> ended(this, StreamWatch.ended(stream(), why));
        case SYNCING -> {}
      }
    }

    @Override
    public void onChange(BookTop top) {
      if (top.state() == BookState.LIVE) {
        calls.update(market.id(), this::latest);
      }
    }

    @Override
    public void onSnapshotFailed(Throwable failure) {
      calls.failed(
          failure instanceof BackpackException it
              ? Errors.translate(it)
              : new ExchangeUnavailableException(
                  "no snapshot of the book of "
                      + market.symbol()
                      + " could be had: "
                      + failure.getMessage(),
                  Outcome.UNKNOWN,
                  "",
                  0,
                  failure));
    }

    private String stream() {
      return "depth." + market.id();
    }
  }

  private final BackpackClient client;
  private final Clock clock;
  private final OrderBookOptions options;
  private final List<Book> books;

  /** By symbol and by id. */
  private final Map<String, Book> byName = new TreeMap<>();

  BooksWatch(
      BackpackClient client,
      Clock clock,
      Collection<Market> markets,
      OrderBookOptions options,
      WatchCalls<OrderBook> calls,
      OpenWatches open) {
    super(client.streams(), calls, open);
    this.client = client;
    this.clock = clock;
    this.options = options;
    this.books = markets.stream().map(Book::new).toList();
    for (Book book : books) {
      byName.put(book.market.id(), book);
      byName.put(book.market.symbol(), book);
    }
  }

  /** Makes its books. */
  void open() {
    open(books);
  }

  private @Nullable DepthAggregation aggregation() {
    return switch (options.aggregation()) {
      case NONE -> null;
      case MS200 -> DepthAggregation.MS200;
      case MS600 -> DepthAggregation.MS600;
      case MS1000 -> DepthAggregation.MS1000;
    };
  }

  @Override
  public boolean isLive() {
    return isOpen() && books.stream().allMatch(Book::isLive);
  }

  @Override
  public boolean isLive(String symbol) {
    return of(symbol).isLive();
  }

  @Override
  public OrderBook book(int depth) {
    if (books.size() != 1) {
      throw new IllegalStateException(
          "the watch has " + books.size() + " markets; say which one's book you want");
    }
    return read(books.get(0), depth);
  }

  @Override
  public OrderBook book(String symbol, int depth) {
    return read(of(symbol), depth);
  }

  private static OrderBook read(Book book, int depth) {
    if (depth < 1) {
      throw new IllegalArgumentException("depth: must be at least 1, not " + depth);
    }
    return book.read(depth);
  }

  private Book of(String symbol) {
    Book book = byName.get(symbol);
    if (book == null) {
      throw new IllegalArgumentException("symbol: the watch does not have " + symbol);
    }
    return book;
  }
}
