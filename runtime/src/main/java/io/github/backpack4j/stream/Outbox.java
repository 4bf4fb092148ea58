package io.github.backpack4j.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said over one connection.
 *
 * <p>It is said in the order in which it was put, by one thread at a time, and without a lock:
 * signing may take long. A thread that comes while another sends leaves its part to that one.
 */
final class Outbox {

  /** Names in one frame; 91 are known to work. */
  private static final int NAMES_PER_FRAME = 50;

  /** Says it. */
  interface Voice {
    void subscribe(List<Wire> wires);

    void unsubscribe(List<Wire> wires);
  }

  /** Something to say about one stream. */
  private record Step(boolean subscribes, Wire wire) {

    /** Whether one frame may say both. A private frame has one signature, for one instruction. */
    boolean goesWith(Step other) {
      return subscribes == other.subscribes
          && (!subscribes || Objects.equals(wire.instruction(), other.wire.instruction()));
    }
  }

  private final Voice voice;
  private final Queue<Step> steps = new ArrayDeque<>(); // guarded by itself

  /**
   * Calls of {@link #flush} that have not been answered; who raises it from zero does the work. The
   * first is reserved for {@link #open}.
   */
  private final AtomicInteger flushes = new AtomicInteger(1);

  /** Makes one that says nothing before it is opened. */
  Outbox(Voice voice) {
    this.voice = voice;
  }

  void subscribe(Wire wire) {
    put(new Step(true, wire));
  }

  void unsubscribe(Wire wire) {
    put(new Step(false, wire));
  }

  private void put(Step step) {
    synchronized (steps) {
      steps.add(step);
    }
  }

  /** Sends what has been put so far, and lets others send. Called once. */
  void open() {
    drain();
  }

  /** Sees to it that what has been put is sent. */
  void flush() {
    if (flushes.getAndIncrement() == 0) {
      drain();
    }
  }

  private void drain() {
    int answered = 1;
    do {
      for (List<Step> frame = nextFrame(); !frame.isEmpty(); frame = nextFrame()) {
        List<Wire> wires = frame.stream().map(Step::wire).toList();
        if (frame.get(0).subscribes) {
          voice.subscribe(wires);
        } else {
          voice.unsubscribe(wires);
        }
      }
      answered = flushes.addAndGet(-answered);
    } while (answered > 0);
  }

  /** Takes the steps that make one frame; empty if there are none. */
  private List<Step> nextFrame() {
    List<Step> frame = new ArrayList<>();
    synchronized (steps) {
      for (Step step = steps.peek(); goesInto(frame, step); step = steps.peek()) {
        frame.add(steps.remove());
      }
    }
    return frame;
  }

  private static boolean goesInto(List<Step> frame, @Nullable Step step) {
    return step != null
        && frame.size() < NAMES_PER_FRAME
        && (frame.isEmpty() || frame.get(0).goesWith(step));
  }
}
