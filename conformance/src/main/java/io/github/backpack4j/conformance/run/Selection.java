package io.github.backpack4j.conformance.run;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import io.github.backpack4j.conformance.Scenario;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.ScenarioResult;
import io.github.backpack4j.conformance.result.Subject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  private static final String SUBJECTS =
      "; give an operation (getDepth), a channel (trade.{symbol}), a unified method (fetchTicker)"
          + " or what a feature is about (signing/vectors)";
  private static final Set<String> CHANGES = Set.of("@live-write", "@funds");

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
    return of(
        only,
        tags,
        again,
        Subjects.known(Features.standard()).stream()
            .map(Subject::id)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  static Selection of(
      Collection<String> only, @Nullable String tags, Again again, Set<String> known)
      throws RunException {
    for (String name : only) {
      if (!known.contains(name)) {
        throw RunException.usage(
            "--only: there is no " + name + Subjects.near(name, known, SUBJECTS));
      }
    }
    try {
      return new Selection(
          new LinkedHashSet<>(only), tags == null ? null : TagExpressionParser.parse(tags), again);
    } catch (TagExpressionException e) {
      throw RunException.usage("--tags: " + e.getMessage().lines().findFirst().orElse(""));
    }
  }

  /** Whether a scenario is one that is looked at, whatever came of it before. */
  boolean includes(Scenario scenario) {
    return (tags == null || tags.evaluate(scenario.tags()))
        && (only.isEmpty()
            || scenario.subjects().stream().anyMatch(subject -> only.contains(subject.id())));
  }

  /** Whether a scenario changes something on a server. */
  static boolean changes(Scenario scenario) {
    return scenario.tags().stream().anyMatch(CHANGES::contains);
  }

  /**
   * Whether it is played although it was before; {@code earlier} is null if it was not. What may
   * have changed something is not played twice in one run.
   */
  boolean plays(Scenario scenario, @Nullable ScenarioResult earlier) {
    if (again != Again.EVERYTHING
        && earlier != null
        && changes(scenario)
        && mayHaveChanged(earlier)) {
      return false;
    }
    return switch (again) {
      case EVERYTHING -> true;
      case UNFINISHED -> earlier == null || !isFinished(earlier.outcome());
      case FAILED -> earlier != null && isFailed(earlier.outcome());
    };
  }

  private static boolean mayHaveChanged(ScenarioResult earlier) {
    return earlier.outcome() == Outcome.ERROR
        || earlier.exchanges().stream().anyMatch(each -> !each.request().startsWith("GET "));
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
