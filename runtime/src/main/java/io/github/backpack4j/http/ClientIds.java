package io.github.backpack4j.http;

import java.util.concurrent.atomic.AtomicInteger;

/** The ids that a transport gives to what its callers did not name: 32 bits, counted up. */
final class ClientIds {
  private final AtomicInteger next;

  /** Starts anywhere, so that two programs of one account hardly ever meet. */
  ClientIds(Chance chance) {
    this.next = new AtomicInteger(chance.bits());
  }

  /** The next one, without a sign. */
  long next() {
    return Integer.toUnsignedLong(next.getAndIncrement());
  }
}
