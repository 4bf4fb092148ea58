package io.github.backpack4j.stream;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.book.BookDelta;
import io.github.backpack4j.book.OrderBook;
import io.github.backpack4j.json.Checks;
import java.util.function.Function;

/**
 * Brings an order book the deltas of a stream, and tells it when some may be missing.
 *
 * <p>A message that cannot be read or used may have changed the book, so the book is stale after it
 * and resyncs. When the book is closed, so is the subscription, and the other way round.
 *
 * @param <T> type of the messages
 */
public final class BookFeed<T> implements StreamListener<T> {

  private final StreamName<T> stream;
  private final Function<T, BookDelta> deltas;
  private final OrderBook book;

  private BookFeed(StreamName<T> stream, Function<T, BookDelta> deltas, OrderBook book) {
    this.stream = stream;
    this.deltas = deltas;
    this.book = book;
  }

  /**
   * Makes a book and subscribes it to its stream.
   *
   * @param client carries the stream
   * @param stream brings the changes of the book's market
   * @param deltas makes a delta of a message; throws if it cannot, or if the message is of another
   *     market
   * @param book the book to make
   * @throws IllegalArgumentException if one is null, or {@code book} lacks something
   * @throws io.github.backpack4j.NotSentException if {@code client} is closed
   */
  public static <T> OrderBook open(
      StreamClient client,
      StreamName<T> stream,
      Function<T, BookDelta> deltas,
      OrderBook.Builder book) {
    Checks.present("BookFeed", "client", client);
    Checks.present("BookFeed", "stream", stream);
    Checks.present("BookFeed", "deltas", deltas);
    OrderBook made = Checks.present("BookFeed", "book", book).build();
    try {
      made.closing(client.subscribe(stream, new BookFeed<>(stream, deltas, made)));
    } catch (Throwable e) {
      made.close();
      throw e;
    }
    return made;
  }

  @Override
  public void onMessage(T message) {
    try {
      book.apply(deltas.apply(message));
    } catch (Throwable e) {
      lost("a message cannot be used");
      throw e;
    }
  }

  @Override
  public void onUnreadable(DecodingException failure) {
    lost("a message cannot be read");
    throw failure;
  }

  private void lost(String why) {
    book.interrupted(why);
    book.resumed();
  }

  @Override
  public void onInterrupted(Interruption interruption) {
    book.interrupted(interruption.detail());
  }

  @Override
  public void onResumed(Interruption interruption) {
    book.resumed();
  }

  @Override
  public void onClosed() {
    book.close();
  }

  @Override
  public String toString() {
    return "BookFeed[" + stream + "]";
  }
}
