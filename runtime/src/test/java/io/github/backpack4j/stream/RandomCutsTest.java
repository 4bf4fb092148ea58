package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A client whose connections are cut a thousand times, at any point and in any way.
 *
 * <p>The messages of a stream are numbered by the exchange, which skips a number with each
 * connection: some message is always missed, and a client that does not say so is found out.
 *
 * <p>{@code -Dstream.seed=<number>} repeats a run as far as the machine's timing allows; the seed
 * is part of every failure.
 */
@Timeout(120)
class RandomCutsTest {

  private static final int CUTS = Integer.getInteger("stream.cuts", 1_000);
  private static final long SEED = Long.getLong("stream.seed", 20_260_701L);

  /** More than go into one frame. */
  private static final List<String> PUBLIC =
      IntStream.range(100, 153).mapToObj(i -> "trade.M" + i + "_USDC").toList();

  private static final List<String> PRIVATE = List.of("account.orderUpdate", "account.rfqUpdate");
  private static final List<String> NAMES =
      Stream.concat(PUBLIC.stream(), PRIVATE.stream()).toList();

  private static final int TEXT = 0x81;
  private static final int RESERVED_BITS = 0xf1;

  /** RFC 8032, test 1. */
  private static final Signer SIGNER =
      new Ed25519Signer(SigningKey.fromBase64("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A="));

  /** How a connection ends. */
  private enum Cut {
    BEFORE_THE_REQUEST,
    WITHIN_THE_REQUEST,
    WITHIN_THE_ANSWER,
    REFUSED,
    AFTER_THE_UPGRADE,
    BETWEEN_FRAMES,
    WITHIN_A_FRAME,
    RESET,
    CLOSED,
    SILENT,
    SILENT_WITHIN_A_FRAME,
    TOO_LARGE,
    GIBBERISH
  }

  /** Another millisecond with each look, so that no two signatures are alike. */
  private static final class TickingClock extends Clock {
    private final AtomicLong millis = new AtomicLong(1_700_000_000_000L);

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(millis.incrementAndGet());
    }

    @Override
    public ZoneId getZone() {
      throw new AssertionError("nobody asks for the zone");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new AssertionError("nobody asks for a zone");
    }
  }

  /** Hears the numbers of one stream, and notes what must not be. */
  private static final class Numbers implements StreamListener<Tick> {
    private final List<String> wrong = new ArrayList<>();
    private int last = -1;
    private int interruptions;
    private int messages;
    private boolean interrupted;
    private boolean justResumed;
    private boolean closed;

    @Override
    public synchronized void onMessage(Tick message) {
      int number = Integer.parseInt(message.price());
      if (interrupted || closed) {
        wrong.add(number + " came while interrupted or closed");
      } else if (number <= last) {
        wrong.add(number + " came after " + last);
      } else if (number > last + 1 && last >= 0 && !justResumed) {
        wrong.add(number + " came after " + last + " and nobody said that something was missed");
      }
      last = number;
      messages++;
      justResumed = false;
      notifyAll();
    }

    @Override
    public synchronized void onInterrupted(Interruption interruption) {
      if (interrupted || closed) {
        wrong.add("interrupted when interrupted or closed: " + interruption);
      }
      interrupted = true;
      interruptions++;
    }

    @Override
    public synchronized void onResumed(Interruption interruption) {
      if (!interrupted || closed) {
        wrong.add("resumed when not interrupted, or closed: " + interruption);
      }
      interrupted = false;
      justResumed = true;
    }

    @Override
    public synchronized void onClosed() {
      if (closed) {
        wrong.add("closed twice");
      }
      closed = true;
      notifyAll();
    }

    synchronized void awaitNumber(int number) throws InterruptedException {
      long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (last < number) {
        await(limit, "number " + number + ", and " + last + " was the last to come");
      }
    }

    synchronized void awaitClosed() throws InterruptedException {
      long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (!closed) {
        await(limit, "the end");
      }
    }

    private void await(long limit, String what) throws InterruptedException {
      long left = TimeUnit.NANOSECONDS.toMillis(limit - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("waited in vain for " + what);
      }
      wait(left);
    }
  }

  private final Map<String, AtomicInteger> numbers = new ConcurrentHashMap<>();
  private final Map<Cut, Integer> cuts = new TreeMap<>(); // guarded by itself
  private final Set<Long> signatures = new HashSet<>(); // guarded by itself
  private final Map<Interruption.Cause, Integer> causes = new ConcurrentHashMap<>();
  private final CountDownLatch enough = new CountDownLatch(CUTS);

  private final ClientListener quiet =
      new ClientListener() {
        @Override
        public void onConnectionLost(Interruption interruption) {
          causes.merge(interruption.cause(), 1, Integer::sum);
        }
      };

  private int nextNumber(String stream) {
    return numbers.computeIfAbsent(stream, name -> new AtomicInteger()).incrementAndGet();
  }

  // The exchange.

  private void play(RawExchange.Peer peer) throws IOException, InterruptedException {
    NAMES.forEach(this::nextNumber); // which so is missed
    if (peer.number >= CUTS) {
      peer.upgrade();
      for (String stream : subscribed(peer)) {
        peer.tick(stream, nextNumber(stream));
      }
      return;
    }
    Random random = new Random(SEED + peer.number);
    Cut[] all = Cut.values();
    Cut cut = all[random.nextInt(all.length)];
    if (cut.name().startsWith("SILENT") && random.nextInt(4) > 0) {
      cut = Cut.BETWEEN_FRAMES; // each takes as long as an answer to a ping may take
    }
    synchronized (cuts) {
      cuts.merge(cut, 1, Integer::sum);
    }
    enough.countDown();
    play(peer, random, cut);
  }

  private void play(RawExchange.Peer peer, Random random, Cut cut)
      throws IOException, InterruptedException {
    switch (cut) {
      case BEFORE_THE_REQUEST -> peer.hangUpAndDrain();
      case WITHIN_THE_REQUEST -> {
        peer.readSome(random.nextInt(100));
        peer.reset();
      }
      case WITHIN_THE_ANSWER -> {
        byte[] answer = peer.upgraded(peer.request()).getBytes(StandardCharsets.UTF_8);
        peer.write(Arrays.copyOf(answer, random.nextInt(answer.length)));
        peer.hangUpAndDrain();
      }
      case REFUSED -> {
        peer.request();
        peer.write(
            "HTTP/1.1 503 Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        peer.drain();
      }
      default -> {
        peer.upgrade();
        if (cut != Cut.AFTER_THE_UPGRADE) {
          List<String> streams = subscribed(peer);
          for (int i = random.nextInt(60); i > 0; i--) {
            String stream = streams.get(random.nextInt(streams.size()));
            peer.tick(stream, nextNumber(stream));
          }
        }
        end(peer, random, cut);
      }
    }
  }

  private void end(RawExchange.Peer peer, Random random, Cut cut) throws IOException {
    switch (cut) {
      case WITHIN_A_FRAME, SILENT_WITHIN_A_FRAME -> {
        String stream = NAMES.get(random.nextInt(NAMES.size()));
        byte[] frame =
            RawExchange.frame(
                TEXT,
                ("{\"data\":{\"p\":\"" + nextNumber(stream) + "\"},\"stream\":\"" + stream + "\"}")
                    .getBytes(StandardCharsets.UTF_8));
        if (cut == Cut.SILENT_WITHIN_A_FRAME) {
          peer.goDeaf();
        }
        peer.write(Arrays.copyOf(frame, 1 + random.nextInt(frame.length - 1)));
        if (cut == Cut.WITHIN_A_FRAME) {
          peer.hangUp();
        }
      }
      case RESET -> peer.reset();
      case CLOSED -> peer.close(1001);
      case SILENT -> peer.goDeaf();
      case TOO_LARGE -> {
        peer.write(RawExchange.head(TEXT, 5 << 20));
        peer.write(new byte[random.nextInt(100_000)]);
        peer.hangUp();
      }
      case GIBBERISH -> peer.write(new byte[] {(byte) RESERVED_BITS, 0});
      default -> peer.hangUp();
    }
  }

  /** Reads what is asked for, until it is everything. */
  private List<String> subscribed(RawExchange.Peer peer) throws IOException, InterruptedException {
    List<String> asked = new ArrayList<>();
    while (asked.size() < NAMES.size()) {
      String frame = peer.frames.poll(10, TimeUnit.SECONDS);
      if (frame == null || !frame.startsWith("{\"method\":\"SUBSCRIBE\"")) {
        // So the client gave this connection up, and will ask on another.
        assertThat(peer.ended.getCount()).as("streams asked for: %s", asked).isZero();
        throw new InterruptedException();
      }
      asked.addAll(read(frame));
      // Without which the next would wait, as small segments do, for the receiver's patience to
      // end.
      peer.text("{\"id\":null,\"result\":null}");
    }
    assertThat(asked).containsExactlyInAnyOrderElementsOf(NAMES);
    return asked;
  }

  private List<String> read(String frame) {
    JsonReader in = JsonReader.of(frame);
    List<String> names = List.of();
    List<String> signature = List.of();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "params" -> names = in.list(JsonReader::text);
        case "signature" -> signature = in.list(JsonReader::text);
        default -> in.skip();
      }
    }
    assertThat(names).hasSizeBetween(1, 50);
    if (signature.isEmpty()) {
      assertThat(PUBLIC).containsAll(names);
      return names;
    }
    assertThat(PRIVATE).containsAll(names);
    Instant when = Instant.ofEpochMilli(Long.parseLong(signature.get(2)));
    SigningString text = SigningString.builder("subscribe").build(when, Window.DEFAULT);
    assertThat(SIGNER.verifyingKey().verifies(text, Base64.getDecoder().decode(signature.get(1))))
        .isTrue();
    synchronized (signatures) {
      assertThat(signatures.add(when.toEpochMilli())).as("signed anew").isTrue();
    }
    return names;
  }

  // The client.

  @Test
  void everySubscriptionSurvivesAThousandCuts() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    Map<String, Numbers> listeners = new TreeMap<>();
    RawExchange exchange = new RawExchange(this::play);
    StreamClient client =
        StreamClient.builder()
            .url(exchange.url())
            .signer(SIGNER)
            .clock(new TickingClock())
            .listener(quiet)
            .random(new Random(SEED))
            .reconnectPolicy(
                ReconnectPolicy.builder()
                    .firstDelay(Duration.ofNanos(1_000))
                    .maxDelay(Duration.ofMillis(1))
                    .build())
            .pingInterval(Duration.ofMillis(150))
            .build();
    try {
      for (String name : NAMES) {
        Numbers listener = new Numbers();
        listeners.put(name, listener);
        client.subscribe(
            PRIVATE.contains(name) ? Tick.privateStream(name) : Tick.stream(name), listener);
      }
      assertThat(enough.await(100, TimeUnit.SECONDS)).isTrue();
      for (String name : NAMES) {
        int now = numbers.get(name).get();
        listeners.get(name).awaitNumber(now);
      }
    } finally {
      client.close();
    }
    for (Numbers listener : listeners.values()) {
      listener.awaitClosed();
    }

    assertThat(exchange.allEnded()).as("the client ended every socket").isTrue();
    assertThat(exchange.failures()).isEmpty();
    exchange.close();
    assertThat(cuts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(CUTS);
    assertThat(cuts).containsOnlyKeys(Cut.values());
    assertThat(causes)
        .containsOnlyKeys(
            Interruption.Cause.CLOSED_BY_EXCHANGE,
            Interruption.Cause.CONNECTION_FAILED,
            Interruption.Cause.SILENT,
            Interruption.Cause.FRAME_TOO_LARGE);
    listeners.forEach((name, numbers) -> assertThat(numbers.wrong).as(name).isEmpty());
    assertThat(leftOver(before)).isEmpty();
  }

  /** Threads that were not there, and do not end; but for those that OkHttp keeps in a machine. */
  private static List<String> leftOver(Set<Thread> before) throws InterruptedException {
    List<String> left = new ArrayList<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (!before.contains(thread) && !isOfTheMachine(thread)) {
        thread.join(10_000);
        if (thread.isAlive() && !isOfTheMachine(thread)) { // it takes the name of what it works on
          left.add(thread.getName());
        }
      }
    }
    return left;
  }

  private static boolean isOfTheMachine(Thread thread) {
    return thread.getName().equals("OkHttp TaskRunner") || thread.getName().equals("Okio Watchdog");
  }
}
