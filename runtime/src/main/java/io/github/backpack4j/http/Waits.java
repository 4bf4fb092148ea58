package io.github.backpack4j.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** The threads that wait on behalf of a transport; closing it ends their waits at once. */
final class Waits {
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /** The calling thread is about to wait; it looks at {@link #isClosed()} after this. */
  void begin() {
    threads.add(Thread.currentThread());
  }

  void end() {
    threads.remove(Thread.currentThread());
  }

  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
    threads.forEach(LockSupport::unpark);
  }
}
