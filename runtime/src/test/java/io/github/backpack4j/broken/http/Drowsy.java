package io.github.backpack4j.broken.http;

import io.github.backpack4j.http.Sleeper;
import java.util.concurrent.locks.LockSupport;

/** Waits as the machine does. */
public final class Drowsy {

  Sleeper sleeper() {
    return Sleeper.SYSTEM;
  }

  void doze() throws InterruptedException {
    Thread.sleep(0);
    LockSupport.parkNanos(1);
  }

  /** Its default may be the machine's sleeper. */
  static final class Builder {
    Sleeper sleeper = Sleeper.SYSTEM;
  }
}
