package io.github.backpack4j.stream;

import io.github.backpack4j.stream.Delivery.Frame;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one listener: frames, and marks that stand where they belong between them.
 *
 * <p>Frames are bounded in number and characters, and marks in number; what gives way is the {@link
 * Overflow}'s to say. Whoever adds is never held up.
 */
final class Inbox extends Lane<Inbox.Item> {

  /** Marks that may wait; two for each outage during one call of the listener. */
  static final int MAX_MARKS = 1_000;

  /** What is handed over: a {@link Frame}, or one of the marks. */
  sealed interface Item permits Frame, Interrupted, Resumed, End, Dropped, Slot {}

  /** From here on messages may be missing. */
  record Interrupted(Interruption interruption) implements Item {}

  /** Here they come again. */
  record Resumed(Interruption interruption) implements Item {}

  /** The end; with the interruption that brought it about, where one did. */
  record End(@Nullable Interruption interruption) implements Item {}

  /** Stands in for frames that were dropped; handed over as an interruption that is over. */
  private static final class Dropped implements Item {
    private final Instant since;
    private final Instant at;
    private long count;

    /**
     * Stands in for some frames.
     *
     * @param since when the first of them arrived
     * @param at when the first of them was dropped
     */
    Dropped(Instant since, Instant at) {
      this.since = since;
      this.at = at;
    }

    Interruption interruption() {
      return new Interruption(
          Interruption.Cause.OVERFLOW,
          since,
          at,
          count == 1
              ? "1 message waited for its listener and was dropped"
              : count + " messages waited for their listener and were dropped",
          null);
    }
  }

  /** The place of the latest frame about one state. */
  private static final class Slot implements Item {
    private final String key;
    private final long stretch;
    private Frame frame;

    Slot(String key, long stretch, Frame frame) {
      this.key = key;
      this.stretch = stretch;
      this.frame = frame;
    }
  }

  private final Overflow overflow;

  /** Members that name a frame's state; empty if frames do not supersede each other. */
  private final List<String> state;

  private final Consumer<Item> consumer;

  // All below is guarded by the lock.

  private final ArrayDeque<Item> waiting = new ArrayDeque<>();

  /** Frames that wait and name their state. */
  private final Map<String, Slot> slots = new HashMap<>();

  /** Handed over before what waits: the second half of {@link Dropped}. */
  private @Nullable Resumed before;

  private long demand;
  private int frames;
  private long characters;
  private int marks;

  /** Grows with each mark; a frame does not take a place from which a mark separates it. */
  private long stretch;

  /** The interruption that is not over. */
  private @Nullable Interruption down;

  private boolean finished;
  private long received;
  private long dropped;
  private long conflated;
  private long interruptions;

  /**
   * Makes an empty one.
   *
   * @param stream whose frames they are
   * @param demand items that may be handed over before more are {@linkplain #request asked for}
   * @param consumer gets frames and marks, never a {@link Dropped} or {@link Slot}
   */
  Inbox(
      Executor executor,
      StreamName<?> stream,
      Overflow overflow,
      long demand,
      Consumer<Item> consumer) {
    super(executor);
    this.overflow = overflow;
    this.state = overflow.kind() == Overflow.Kind.CONFLATE ? stream.state() : List.of();
    this.demand = demand;
    this.consumer = consumer;
  }

  /** Adds a frame, and makes room for it. */
  void offer(Frame frame) {
    String key = state.isEmpty() ? null : Frames.keyOf(frame.text(), state);
    boolean claimed;
    synchronized (lock) {
      if (finished) {
        return;
      }
      received++;
      if (key == null) {
        makeRoom(frame);
        add(frame, frame);
      } else {
        latest(key, frame);
      }
      claimed = claim();
    }
    if (claimed) {
      schedule();
    }
  }

  /** Adds an interruption; not if one waits to be over. */
  void interrupted(Interruption interruption) {
    synchronized (lock) {
      if (finished || down != null) {
        return;
      }
      down = marks < MAX_MARKS ? interruption : beginAnew(interruption);
      mark(new Interrupted(down));
      interruptions++;
    }
    wake();
  }

  /** Adds the end of an interruption; not if there is none. */
  void resumed() {
    synchronized (lock) {
      if (finished || down == null) {
        return;
      }
      mark(new Resumed(down));
      down = null;
    }
    wake();
  }

  /** Adds the last item; what comes after it is ignored. */
  void end(@Nullable Interruption interruption) {
    synchronized (lock) {
      if (finished) {
        return;
      }
      finished = true;
      mark(new End(interruption));
      if (interruption != null) {
        interruptions++;
      }
    }
    wake();
  }

  /** Drops whatever waits, an end included, and ends. */
  void close() {
    synchronized (lock) {
      finished = true;
      clear();
      mark(new End(null));
    }
    wake();
  }

  /** Lets so many more items be handed over; the end takes none. */
  void request(long items) {
    synchronized (lock) {
      demand = demand + items < 0 ? Long.MAX_VALUE : demand + items;
    }
    wake();
  }

  /** A frame that was handed over was not delivered, because nobody wants it any more. */
  void unwanted() {
    synchronized (lock) {
      dropped++;
    }
  }

  SubscriptionCounters counters(long delivered, long unreadable, long listenerFailures) {
    synchronized (lock) {
      return new SubscriptionCounters(
          received,
          delivered,
          dropped,
          conflated,
          unreadable,
          listenerFailures,
          interruptions,
          frames);
    }
  }

  /** Characters that wait. */
  long characters() {
    synchronized (lock) {
      return characters;
    }
  }

  // Under the lock.

  private void add(Item item, Frame frame) {
    waiting.add(item);
    frames++;
    characters += frame.text().length();
  }

  private void mark(Item mark) {
    waiting.add(mark);
    marks++;
    stretch++;
  }

  /** Puts a frame where one about the same state waits, and else at the end. */
  private void latest(String key, Frame frame) {
    Slot slot = slots.get(key);
    if (slot != null) {
      conflated++;
      characters -= slot.frame.text().length();
      if (slot.stretch == stretch
          && characters + frame.text().length() <= Overflow.MAX_CHARACTERS) {
        characters += frame.text().length();
        slot.frame = frame;
        return;
      }
      slots.remove(key);
      waiting.remove(slot);
      frames--;
    }
    makeRoom(frame);
    Slot last = new Slot(key, stretch, frame);
    slots.put(key, last);
    add(last, frame);
  }

  private void makeRoom(Frame frame) {
    while (frames >= overflow.frames()
        || (frames > 0 && characters + frame.text().length() > Overflow.MAX_CHARACTERS)) {
      if (overflow.kind() == Overflow.Kind.DROP_OLDEST) {
        dropOldest();
      } else {
        dropAll(frame.arrived());
      }
    }
  }

  private void dropOldest() {
    for (Iterator<Item> items = waiting.iterator(); items.hasNext(); ) {
      Frame oldest = frameOf(items.next());
      if (oldest != null) {
        items.remove(); // few marks stand before it, so little is moved
        frames--;
        characters -= oldest.text().length();
        dropped++;
        return;
      }
    }
  }

  /** Drops every frame; behind the marks that are left, one stands in for them. */
  private void dropAll(Instant now) {
    Instant since = earliest(now);
    waiting.removeIf(item -> frameOf(item) != null);
    Dropped mark;
    if (waiting.peekLast() instanceof Dropped last) {
      mark = last;
    } else {
      mark = new Dropped(since, now);
      mark(mark);
      interruptions++;
    }
    mark.count += frames;
    forgetFrames();
  }

  /** When the first frame that waits came. */
  private Instant earliest(Instant otherwise) {
    for (Item item : waiting) {
      Frame frame = frameOf(item);
      if (frame != null) {
        return frame.arrived();
      }
    }
    return otherwise;
  }

  /** From when on messages are missing if this is dropped; null if that makes no difference. */
  private static @Nullable Instant since(Item item) {
    Frame frame = frameOf(item);
    if (frame != null) {
      return frame.arrived();
    }
    if (item instanceof Interrupted interrupted) {
      return interrupted.interruption.since();
    }
    return item instanceof Dropped mark ? mark.since : null;
  }

  private static @Nullable Frame frameOf(Item item) {
    return item instanceof Frame frame ? frame : item instanceof Slot slot ? slot.frame : null;
  }

  /** Counts the frames that wait as dropped; they are taken out by the caller. */
  private void forgetFrames() {
    dropped += frames;
    frames = 0;
    characters = 0;
    slots.clear();
  }

  private void clear() {
    waiting.clear();
    marks = 0;
    before = null;
    forgetFrames();
  }

  /**
   * Drops all, frames and marks, but for the end of an outage that the listener knows of.
   *
   * @return the interruption that stands in for all, and for {@code latest}
   */
  private Interruption beginAnew(Interruption latest) {
    Instant since = latest.since();
    Resumed owed = before != null ? before : waiting.peek() instanceof Resumed it ? it : null;
    for (Item item : waiting) {
      Instant from = since(item);
      if (from != null && from.isBefore(since)) {
        since = from;
      }
    }
    String detail =
        latest.detail()
            + "; before it, "
            + frames
            + " messages and "
            + marks / 2
            + " interruptions waited for their listener and were dropped";
    clear();
    before = owed;
    return new Interruption(latest.cause(), since, latest.at(), detail, latest.failure());
  }

  // For the lane.

  @Override
  @Nullable Item next() {
    if (!isReady()) {
      return null;
    }
    Item item = before == null ? waiting.remove() : before;
    if (!(item instanceof End) && demand != Long.MAX_VALUE) {
      demand--;
    }
    if (item == before) {
      before = null;
      return item;
    }
    Frame frame = frameOf(item);
    if (frame != null) {
      frames--;
      characters -= frame.text().length();
      if (item instanceof Slot slot) {
        slots.remove(slot.key);
      }
      return frame;
    }
    marks--;
    if (item instanceof Dropped mark) {
      Interruption interruption = mark.interruption();
      before = new Resumed(interruption);
      return new Interrupted(interruption);
    }
    return item;
  }

  @Override
  boolean isReady() {
    return demand > 0
        ? before != null || !waiting.isEmpty()
        : before == null && waiting.peek() instanceof End;
  }

  @Override
  boolean isPressing() {
    return marks > 0 || before != null;
  }

  @Override
  void accept(Item item) {
    consumer.accept(item);
  }
}
