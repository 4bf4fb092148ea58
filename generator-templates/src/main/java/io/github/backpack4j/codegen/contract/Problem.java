package io.github.backpack4j.codegen.contract;

import java.util.Comparator;

/**
 * Something in the contract that has to be changed before code can be generated.
 *
 * @param location where to change it
 * @param subject what it is about ({@code POST /api/v1/order}, {@code schema Fill}); empty when the
 *     place says it all
 * @param sentence what is wrong and what to write instead
 */
public record Problem(Location location, String subject, String sentence)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location)
          .thenComparing(Problem::subject)
          .thenComparing(Problem::sentence);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** The problem on one line, as compilers print theirs. */
  @Override
  public String toString() {
    return location + ": " + (subject.isEmpty() ? "" : subject + ": ") + sentence;
  }
}
