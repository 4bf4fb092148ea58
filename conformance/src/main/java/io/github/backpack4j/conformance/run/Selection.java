package io.github.backpack4j.conformance.run;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.Scenario;
import io.github.backpack4j.conformance.UnifiedMethods;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.ScenarioResult;
import io.github.backpack4j.conformance.result.Subject;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which scenarios of a target are played.
 *
 * @param only the subjects that are looked at, by their ids; empty for all
 * @param tags what the tags of a scenario have to be; null for anything
 * @param again what is played of those that an earlier run has played
 */
public record Selection(Set<String> only, @Nullable Expression tags, Again again) {
  /** Everything, from the beginning. */
  public static final Selection ALL = new Selection(Set.of(), null, Again.EVERYTHING);

  /** What is played of scenarios that an earlier run has played. */
  public enum Again {
    /** All of them: the earlier run is forgotten. */
    EVERYTHING,
    /** Those that were not run, not judged, or that the kit failed in. */
    UNFINISHED,
    /** Those that did not hold, or that the kit failed in; and none that is new. */
    FAILED
  }

  /**
   * A selection as it is typed.
   *
   * @param only ids of operations, addresses of channels, names of methods, or what a feature is
   *     about
   * @param tags a tag expression; null for none
   * @throws RunException if there is no such subject, or that is no tag expression
   */
  public static Selection of(Collection<String> only, @Nullable String tags, Again again)
      throws RunException {
    return of(only, tags, again, known(Features.standard()));
  }

  static Selection of(
      Collection<String> only, @Nullable String tags, Again again, Set<String> known)
      throws RunException {
    for (String name : only) {
      if (!known.contains(name)) {
        throw RunException.usage("--only: there is no " + name + suggestion(name, known));
      }
    }
    try {
      return new Selection(
          new LinkedHashSet<>(only), tags == null ? null : TagExpressionParser.parse(tags), again);
    } catch (TagExpressionException e) {
      throw RunException.usage("--tags: " + e.getMessage().lines().findFirst().orElse(""));
    }
  }

  /** All that a scenario could be about. */
  static Set<String> known(Features features) {
    Set<String> known = new LinkedHashSet<>();
    ContractIndex.standard().operations().forEach(operation -> known.add(operation.id()));
    for (ContractIndex.Channel channel : ContractIndex.standard().channels()) {
      known.add(channel.address() == null ? channel.family() : channel.address());
    }
    known.addAll(UnifiedMethods.names());
    for (Scenario scenario : features.scenarios().values()) {
      scenario.subjects().stream()
          .filter(subject -> subject.kind() == Subject.Kind.BEHAVIOUR)
          .forEach(subject -> known.add(subject.id()));
    }
    return known;
  }

  private static String suggestion(String name, Set<String> known) {
    String wanted = plain(name);
    Map<String, Integer> near = new LinkedHashMap<>();
    for (String each : known) {
      int distance = isStreamOf(each, name) ? 0 : distance(plain(each), wanted);
      if (distance <= Math.max(1, wanted.length() / 3) || plain(each).contains(wanted)) {
        near.put(each, distance);
      }
    }
    if (near.isEmpty()) {
      return "; give an operation (getDepth), a channel (trade.{symbol}), a unified method"
          + " (fetchTicker) or what a feature is about (signing/vectors)";
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

  /** Whether a scenario is one that is looked at, whatever came of it before. */
  boolean includes(Scenario scenario) {
    return (tags == null || tags.evaluate(scenario.tags()))
        && (only.isEmpty()
            || scenario.subjects().stream().anyMatch(subject -> only.contains(subject.id())));
  }

  /** Whether it is played although it was before; {@code earlier} is null if it was not. */
  boolean plays(@Nullable ScenarioResult earlier) {
    return switch (again) {
      case EVERYTHING -> true;
      case UNFINISHED -> earlier == null || !isFinished(earlier.outcome());
      case FAILED -> earlier != null && isFailed(earlier.outcome());
    };
  }

  private static boolean isFinished(Outcome outcome) {
    return switch (outcome) {
      case PASS, WARN, FAIL, OMIT -> true;
      case SKIP, INCONCLUSIVE, ERROR -> false;
    };
  }

  private static boolean isFailed(Outcome outcome) {
    return outcome == Outcome.FAIL || outcome == Outcome.ERROR;
  }

  /** Of {@code scenarios} those that are looked at, by id. */
  Map<String, Scenario> of(Map<String, Scenario> scenarios) {
    Map<String, Scenario> chosen = new LinkedHashMap<>();
    scenarios.forEach(
        (id, scenario) -> {
          if (includes(scenario)) {
            chosen.put(id, scenario);
          }
        });
    return chosen;
  }
}
