package io.github.backpack4j.stream;

/** Where goes what nobody listens for. */
final class StreamLog {

  static final System.Logger LOG = System.getLogger("io.github.backpack4j.stream");

  private StreamLog() {}
}
