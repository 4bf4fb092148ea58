package io.github.backpack4j.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.github.backpack4j.Scheduler;
import io.github.backpack4j.api.BackpackStreams;
import io.github.backpack4j.api.stream.DepthUpdate;
import io.github.backpack4j.api.stream.TradeUpdate;
import io.github.backpack4j.book.BookCounters;
import io.github.backpack4j.book.BookDelta;
import io.github.backpack4j.book.BookState;
import io.github.backpack4j.book.OrderBook;
import io.github.backpack4j.stream.BookFeed;
import io.github.backpack4j.stream.StreamClient;
import io.github.backpack4j.stream.Subscription;
import io.github.backpack4j.stream.SubscriptionCounters;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/** One run over loopback: from a {@link Blaster} to a listener or a book. */
final class EndToEnd {

  /** What is measured. */
  enum Subject {
    TRADES,
    TRADES_DATA_BINDING,
    BOOK,
    BOOK_DATA_BINDING,
    TRADES_TAKEOVER,
    TRADES_FRESH,
    DEPTH,
    DEPTH_TAKEOVER,
    DEPTH_FRESH
  }

  private static final int MESSAGES_PER_CREDIT = 512;

  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor();

  private static final Scheduler LATER =
      new Scheduler() {
        @Override
        public Task schedule(Duration delay, Runnable task) {
          ScheduledFuture<?> scheduled =
              TIMER.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
          return () -> scheduled.cancel(false);
        }

        @Override
        public long nanoTime() {
          return System.nanoTime();
        }
      };

  private final int port;
  private final @Nullable DataOutputStream credits;

  /** Messages dealt with; written by whoever deals with them. */
  private volatile long done;

  /** Something of every message, so that none is read in vain. */
  private volatile long digest;

  private EndToEnd(int port, @Nullable DataOutputStream credits) {
    this.port = port;
    this.credits = credits;
  }

  /** Takes the subject, the blaster's ports, seconds to warm up and seconds to measure. */
  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[1]);
    if (arguments[0].equals("SLOW")) {
      new EndToEnd(port, null).slow(Integer.parseInt(arguments[4]));
      System.exit(0);
    }
    try (Socket credits =
        new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[2]))) {
      credits.setTcpNoDelay(true);
      EndToEnd run = new EndToEnd(port, new DataOutputStream(credits.getOutputStream()));
      run.measure(
          Subject.valueOf(arguments[0]),
          Integer.parseInt(arguments[3]),
          Integer.parseInt(arguments[4]));
      System.out.flush();
      Runtime.getRuntime().halt(0); // whatever is still on its way
    }
  }

  private void measure(Subject subject, int warmUp, int seconds) throws Exception {
    Runnable check = start(subject);
    TimeUnit.SECONDS.sleep(warmUp);
    long messages = -done;
    long nanos = -System.nanoTime();
    long cpu = -cpuNanos();
    long bytes = -allocatedBytes();
    TimeUnit.SECONDS.sleep(seconds);
    messages += done;
    nanos += System.nanoTime();
    cpu += cpuNanos();
    bytes += allocatedBytes();
    check.run();
    System.out.printf(
        Locale.ROOT,
        "%.0f %.0f %.0f%n",
        messages * 1e9 / nanos,
        (double) cpu / messages,
        (double) bytes / messages);
  }

  private static long cpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long allocatedBytes() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long sum = 0;
    for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
      sum += Math.max(0, bytes);
    }
    return sum;
  }

  /** Begins, and returns what makes sure in the end that nothing was left out. */
  private Runnable start(Subject subject) {
    return switch (subject) {
      case TRADES -> trades("off");
      case TRADES_TAKEOVER -> trades("takeover");
      case TRADES_FRESH -> trades("fresh");
      case DEPTH -> depth("off");
      case DEPTH_TAKEOVER -> depth("takeover");
      case DEPTH_FRESH -> depth("fresh");
      case BOOK -> book();
      case TRADES_DATA_BINDING -> dataBinding("trade", tradesByDataBinding());
      case BOOK_DATA_BINDING -> dataBinding("depth", bookByDataBinding());
    };
  }

  private URI address(String path) {
    return URI.create("ws://localhost:" + port + path + (credits == null ? "/free" : "/paced"));
  }

  private StreamClient client(String path) {
    return StreamClient.builder().url(address(path)).compression(!path.endsWith("/off")).build();
  }

  private Runnable trades(String compression) {
    Subscription subscription =
        client("/trade/" + compression)
            .subscribe(BackpackStreams.trade(Messages.SYMBOL), this::take);
    return () -> nothingLost(subscription);
  }

  private void take(TradeUpdate trade) {
    deal(trade.price().scale() + trade.quantity().scale());
  }

  private Runnable depth(String compression) {
    Subscription subscription =
        client("/depth/" + compression)
            .subscribe(
                BackpackStreams.depth(Messages.SYMBOL),
                update -> deal(update.asks().size() + update.bids().size()));
    return () -> nothingLost(subscription);
  }

  private static void nothingLost(Subscription subscription) {
    SubscriptionCounters counters = subscription.counters();
    if (counters.dropped() + counters.unreadable() + counters.interruptions() > 0) {
      throw new IllegalStateException(counters.toString());
    }
  }

  private Runnable book() {
    OrderBook book =
        BookFeed.open(
            client("/depth/off"),
            BackpackStreams.depth(Messages.SYMBOL),
            this::delta,
            OrderBook.builder(Messages.SYMBOL)
                .scheduler(LATER)
                .snapshots(() -> CompletableFuture.completedFuture(BookChanges.snapshot())));
    return () -> {
      BookCounters counters = book.counters();
      if (book.state() != BookState.LIVE || counters.snapshots() > 1) {
        throw new IllegalStateException(book.state() + " " + counters);
      }
    };
  }

  private BookDelta delta(DepthUpdate update) {
    BookDelta delta =
        new BookDelta(
            update.firstUpdateId(),
            update.lastUpdateId(),
            update.engineTime(),
            update.asks(),
            update.bids());
    deal(delta.asks().size());
    return delta;
  }

  private Runnable dataBinding(String path, WebSocketListener listener) {
    new OkHttpClient()
        .newWebSocket(
            new Request.Builder().url(address("/" + path + "/off").toString()).build(), listener);
    return () -> {};
  }

  private WebSocketListener tradesByDataBinding() {
    ObjectReader reader = DataBinding.readerOf(DataBinding.Trade.class);
    return new Subscriber() {
      @Override
      public void onMessage(WebSocket socket, String frame) {
        DataBinding.Trade trade = DataBinding.decode(reader, frame);
        deal(trade.price.scale() + trade.quantity.scale());
      }
    };
  }

  private WebSocketListener bookByDataBinding() {
    ObjectReader reader = DataBinding.readerOf(DataBinding.Depth.class);
    MapBook book = new MapBook();
    return new Subscriber() {
      @Override
      public void onMessage(WebSocket socket, String frame) {
        DataBinding.Depth depth = DataBinding.decode(reader, frame);
        book.apply(depth);
        deal(depth.asks.size());
      }
    };
  }

  /** Subscribes, by a frame whose content the other end does not read. */
  private static class Subscriber extends WebSocketListener {
    @Override
    public void onOpen(WebSocket socket, Response response) {
      socket.send("{\"method\":\"SUBSCRIBE\"}");
    }

    @Override
    public void onFailure(WebSocket socket, Throwable failure, @Nullable Response response) {
      failure.printStackTrace();
      System.exit(1);
    }
  }

  /** Called for each message by whoever got it, never by two at a time. */
  private void deal(int something) {
    digest = something;
    long now = done + 1;
    done = now;
    if (now % MESSAGES_PER_CREDIT == 0 && credits != null) {
      try {
        credits.writeLong(now);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  // A listener that hangs.

  private void slow(int seconds) throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Subscription subscription =
        client("/trade/off")
            .subscribe(
                BackpackStreams.trade(Messages.SYMBOL),
                trade -> {
                  try {
                    never.await();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                });
    for (int second = 1; second <= seconds; second++) {
      TimeUnit.SECONDS.sleep(1);
      System.gc();
      SubscriptionCounters counters = subscription.counters();
      System.out.printf(
          Locale.ROOT,
          "| %d | %d | %d | %d | %.1f |%n",
          second,
          counters.received(),
          counters.waiting(),
          counters.dropped(),
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
    }
  }
}
