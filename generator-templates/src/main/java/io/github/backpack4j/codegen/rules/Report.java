package io.github.backpack4j.codegen.rules;

import io.github.backpack4j.codegen.contract.Location;
import io.github.backpack4j.codegen.contract.Pointers;
import io.github.backpack4j.codegen.contract.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules found. */
final class Report {

  /** An answer that ten operations share is one place: the first that found it speaks for all. */
  private record Finding(Location location, String sentence) {}

  private final Map<Finding, Problem> problems = new HashMap<>();

  /** Adds a problem with {@code part}. */
  void add(Part part, String sentence) {
    add(part.document().contract().where(part.pointer()), part.subject(), sentence);
  }

  /** Adds a problem with the member {@code key} of {@code part}. */
  void add(Part part, String key, String sentence) {
    String pointer = Pointers.child(part.pointer(), key);
    add(part.document().contract().where(pointer), part.subject(), sentence);
  }

  void add(Location location, String subject, String sentence) {
    problems.putIfAbsent(new Finding(location, sentence), new Problem(location, subject, sentence));
  }

  /** What was found, by file and line. */
  List<Problem> problems() {
    return problems.values().stream().sorted().toList();
  }
}
