package io.github.backpack4j.conformance.exchange;

import java.io.IOException;

/** Something that is done to a socket whose other end may be gone. */
@FunctionalInterface
interface SocketTask {
  /** Does it. */
  void run() throws IOException;

  /** Does it, as far as somebody is there. */
  static void attempt(SocketTask task) {
    try {
      task.run();
    } catch (IOException e) {
      // Gone already, which is its right.
    }
  }
}
