package io.github.backpack4j.stream;

import java.util.concurrent.atomic.LongAdder;

/** What a client counts, by several threads. */
final class Counts {
  final LongAdder connections = new LongAdder();
  final LongAdder frames = new LongAdder();
  final LongAdder characters = new LongAdder();
  final LongAdder refused = new LongAdder();
  final LongAdder unreadable = new LongAdder();
  final LongAdder unclaimed = new LongAdder();

  StreamCounters read() {
    return new StreamCounters(
        connections.sum(),
        frames.sum(),
        characters.sum(),
        refused.sum(),
        unreadable.sum(),
        unclaimed.sum());
  }
}
