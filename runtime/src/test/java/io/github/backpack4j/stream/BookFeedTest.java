package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.NotSentException;
import io.github.backpack4j.book.BookDelta;
import io.github.backpack4j.book.BookListener;
import io.github.backpack4j.book.BookSnapshot;
import io.github.backpack4j.book.BookState;
import io.github.backpack4j.book.OrderBook;
import io.github.backpack4j.book.PriceLevel;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A book on a socket. Tick n is delta n, which sets the bid at 1 to n. */
@Timeout(60)
class BookFeedTest {

  private static final String DEPTH = "depth.SOL_USDC";

  private final HandScheduler scheduler = new HandScheduler();
  private final BlockingQueue<CompletableFuture<BookSnapshot>> asked = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> failures = new LinkedBlockingQueue<>();

  private FakeExchange exchange;
  private StreamClient client;

  @BeforeEach
  void open() throws IOException {
    exchange = new FakeExchange();
    client =
        StreamClient.builder()
            .url(exchange.url())
            .reconnectPolicy(ReconnectPolicy.builder().firstDelay(Duration.ZERO).build())
            .listener(
                new ClientListener() {
                  @Override
                  public void onListenerFailure(StreamName<?> stream, Throwable failure) {
                    failures.add(stream + ": " + failure.getMessage());
                  }
                })
            .build();
  }

  @AfterEach
  void close() {
    client.close();
    exchange.close();
  }

  private OrderBook.Builder builder() {
    return OrderBook.builder("SOL_USDC")
        .snapshots(
            () -> {
              CompletableFuture<BookSnapshot> answer = new CompletableFuture<>();
              asked.add(answer);
              return answer;
            })
        .scheduler(scheduler)
        .listener(
            new BookListener() {
              @Override
              public void onState(BookState now, String why) {
                told.add(now + ": " + why);
              }
            });
  }

  private OrderBook book() {
    return BookFeed.open(client, Tick.stream(DEPTH), BookFeedTest::delta, builder());
  }

  private static BookDelta delta(Tick tick) {
    long id = Long.parseLong(tick.price());
    if (id == 13) {
      throw new IllegalStateException("13 is of another market");
    }
    return new BookDelta(id, id, null, List.of(), List.of(bid(id)));
  }

  private static PriceLevel bid(long quantity) {
    return new PriceLevel(BigDecimal.ONE, BigDecimal.valueOf(quantity));
  }

  private void answer(long updateId) {
    FakeExchange.take(asked)
        .complete(new BookSnapshot(updateId, null, List.of(), List.of(bid(updateId)), 1000));
  }

  private String told() {
    return FakeExchange.take(told);
  }

  /** Brings it to update 10. */
  private OrderBook live() {
    OrderBook book = book();
    assertThat(exchange.frame()).contains("SUBSCRIBE", DEPTH);
    answer(10);
    exchange.tick(DEPTH, 10);
    assertThat(told()).isEqualTo("LIVE: in step after update 10");
    return book;
  }

  /** Lets the time pass that a book waits which was live a moment ago. */
  private void resync(int updateId) {
    scheduler.await(1);
    scheduler.pass(Duration.ofMillis(500));
    answer(updateId);
  }

  @Test
  void aMessageIsADelta() {
    OrderBook book = live();

    exchange.tick(DEPTH, 11);
    exchange.tick(DEPTH, 13);
    assertThat(told()).isEqualTo("STALE: a message cannot be used");
    exchange.tick(DEPTH, 14);
    resync(14);

    assertThat(told()).isEqualTo("LIVE: in step after update 14");
    assertThat(book.top().bid()).isEqualTo(bid(14));
    assertThat(FakeExchange.take(failures)).isEqualTo(DEPTH + ": 13 is of another market");
  }

  @Test
  void aMessageThatCannotBeReadMakesTheBookStale() {
    live();

    exchange.say("{\"data\":{\"p\":true},\"stream\":\"" + DEPTH + "\"}");

    assertThat(told()).isEqualTo("STALE: a message cannot be read");
    assertThat(FakeExchange.take(failures)).startsWith(DEPTH + ": the message cannot be read");
    exchange.tick(DEPTH, 12);
    resync(12);
    assertThat(told()).isEqualTo("LIVE: in step after update 12");
  }

  @Test
  void aConnectionThatIsLostMakesTheBookStaleUntilThereIsAnother() {
    OrderBook book = live();

    exchange.accept();
    exchange.socket().close(1001, "going away");
    assertThat(told()).isEqualTo("STALE: closed with 1001 going away");
    assertThat(exchange.frame()).contains("SUBSCRIBE", DEPTH);
    exchange.nextSocket();
    exchange.tick(DEPTH, 20);
    resync(20);

    assertThat(told()).isEqualTo("LIVE: in step after update 20");
    assertThat(book.view().updateId()).isEqualTo(20);
  }

  @Test
  void closingTheBookEndsTheSubscription() {
    OrderBook book = live();

    book.close();

    assertThat(exchange.frame()).contains("UNSUBSCRIBE", DEPTH);
    assertThat(told()).isEqualTo("CLOSED: closed");
  }

  @Test
  void theEndOfTheStreamClosesTheBook() {
    OrderBook book = live();

    client.close();

    assertThat(told()).isEqualTo("CLOSED: closed");
    assertThat(book.state()).isEqualTo(BookState.CLOSED);
  }

  @Test
  void aBookThatCannotSubscribeIsClosed() {
    client.close();

    assertThatExceptionOfType(NotSentException.class).isThrownBy(this::book);

    assertThat(told()).isEqualTo("CLOSED: closed");
  }
}
