package io.github.backpack4j.conformance.drift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One difference between the contract and a published document, once however often it shows.
 *
 * @param id the same for the same difference in every run: {@code member-added:Trade.fee}
 * @param kind what differs
 * @param severity what it is for users of the generated jar
 * @param place where, by the contract's names: {@code Trade}, {@code getDepth?limit}
 * @param message the difference in a sentence, without a full stop
 * @param shows the ids of the operations at which it shows, in alphabetical order; empty for the
 *     API as a whole
 * @param location where the contract says it: {@code specs/schemas/trade.yaml#/Trade}
 * @param explanation why it is so, from {@code specs/drift.yaml}; null when nobody explained it
 */
public record DriftFinding(
    String id,
    Kind kind,
    Severity severity,
    String place,
    String message,
    List<String> shows,
    String location,
    @Nullable Explanation explanation) {
  /** Copies the list. */
  public DriftFinding {
    shows = List.copyOf(shows);
  }

  /** The first three of the operations at which it shows, and how many more there are. */
  public String showsInShort() {
    String first = String.join(", ", shows.subList(0, Math.min(3, shows.size())));
    return shows.size() <= 3 ? first : first + " and " + (shows.size() - 3) + " more";
  }
}
