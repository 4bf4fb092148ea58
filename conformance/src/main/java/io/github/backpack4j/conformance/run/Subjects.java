package io.github.backpack4j.conformance.run;

import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.Scenario;
import io.github.backpack4j.conformance.UnifiedMethods;
import io.github.backpack4j.conformance.ledger.Ledger;
import io.github.backpack4j.conformance.result.Checks;
import io.github.backpack4j.conformance.result.Subject;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What there is to check, so that a name that is mistyped is told and not passed over. */
public final class Subjects {
  private Subjects() {}

  /** All that a scenario could be about. */
  static Set<Subject> known(Features features) {
    Set<Subject> known = new LinkedHashSet<>();
    ContractIndex.standard()
        .operations()
        .forEach(operation -> known.add(Subject.operation(operation.id())));
    for (ContractIndex.Channel channel : ContractIndex.standard().channels()) {
      known.add(Subject.stream(channel.address() == null ? channel.family() : channel.address()));
    }
    UnifiedMethods.names().forEach(name -> known.add(new Subject(Subject.Kind.UNIFIED, name)));
    for (Scenario scenario : features.scenarios().values()) {
      scenario.subjects().stream()
          .filter(subject -> subject.kind() == Subject.Kind.BEHAVIOUR)
          .forEach(known::add);
    }
    return known;
  }

  /**
   * Looks whether each entry of a ledger can come to anything.
   *
   * @param file its name, for the message
   * @throws RunException if one is of a subject or a check that there is not
   */
  public static void require(Ledger ledger, String file) throws RunException {
    require(ledger, file, known(Features.standard()));
  }

  static void require(Ledger ledger, String file, Set<Subject> known) throws RunException {
    for (Ledger.Entry entry : ledger.entries()) {
      String where = file + ":" + entry.line() + ": there is no ";
      if (!known.contains(entry.subject())) {
        throw RunException.configuration(
            where + kind(entry.subject()) + " " + entry.subject() + instead(entry, known));
      }
      if (!Checks.ORDER.contains(entry.check())) {
        throw RunException.configuration(
            where
                + "check "
                + entry.check()
                + near(
                    entry.check(), Checks.ORDER, "; there are " + String.join(", ", Checks.ORDER)));
      }
    }
  }

  private static String instead(Ledger.Entry entry, Set<Subject> known) {
    String id = entry.subject().id();
    for (Subject subject : known) {
      if (subject.id().equals(id)) {
        return "; write kind: " + kind(subject);
      }
    }
    return near(
        id,
        known.stream()
            .filter(subject -> subject.kind() == entry.subject().kind())
            .map(Subject::id)
            .toList(),
        "");
  }

  private static String kind(Subject subject) {
    return subject.kind().name().toLowerCase(Locale.ROOT);
  }

  /** The names that may have been meant, as a question; {@code none} where nothing is near. */
  static String near(String name, Collection<String> known, String none) {
    String wanted = plain(name);
    Map<String, Integer> near = new LinkedHashMap<>();
    for (String each : known) {
      int distance = isStreamOf(each, name) ? 0 : distance(plain(each), wanted);
      if (distance <= Math.max(1, wanted.length() / 3) || plain(each).contains(wanted)) {
        near.put(each, distance);
      }
    }
    if (near.isEmpty()) {
      return none;
    }
    int nearest = Collections.min(near.values());
    return near.entrySet().stream()
        .filter(each -> each.getValue() <= nearest + 1)
        .sorted(Map.Entry.comparingByValue())
        .limit(3)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", ", "; did you mean ", "?"));
  }

  private static boolean isStreamOf(String address, String name) {
    return ContractIndex.standard().channels().stream()
        .anyMatch(channel -> address.equals(channel.address()) && channel.variant(name) != null);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\{[^}]*}|[^a-z0-9]", "");
  }

  /** How many characters have to be added, taken away or exchanged. */
  static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int exchanged = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
