package io.github.backpack4j.conformance.live;

import java.util.ArrayList;
import java.util.List;

/** What one check found in one answer, kept short enough to be read. */
final class Findings {
  private static final int MOST = 5;

  private final List<String> all = new ArrayList<>();

  /** Adds a sentence: where, what came, and what the contract says. */
  void add(String pointer, String message) {
    all.add((pointer.isEmpty() ? "" : pointer + ": ") + message);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The first of them, and how many more there are. */
  String text() {
    String first = String.join("; ", all.subList(0, Math.min(MOST, all.size())));
    return all.size() > MOST ? first + "; and " + (all.size() - MOST) + " more" : first;
  }
}
