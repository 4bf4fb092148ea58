package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Exchange;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.ScenarioResult;
import io.github.backpack4j.conformance.result.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was found out of each subject, folded: its scenarios, what they say, and the exchanges.
 *
 * <p>There is room for so much. What did not hold comes first in it; of what held, scenarios and
 * exchanges are left out at the end of it, and their number is told.
 */
final class Drilldown {
  private static final int ROOM_FOR_SCENARIOS = 800_000;
  private static final int ROOM_FOR_EXCHANGES = 800_000;
  private static final int NAME = 300;
  private static final int MESSAGE = 1_500;

  /** Of names and messages, where there is no room: what did not hold is not left out for it. */
  private static final int SHORT = 80;

  private static final int SIDE = 6_000;

  private final Page page;
  private final Map<Subject, List<ScenarioResult>> scenarios = new HashMap<>();
  private final Map<Exchange, String> exchanges;
  private final Set<Exchange> shown = new HashSet<>();
  private int room = ROOM_FOR_SCENARIOS;
  private int exchangesLeftOut;
  private int scenariosLeftOut;

  private Drilldown(Page page) {
    this.page = page;
    this.exchanges = choose(page.run().scenarios());
    for (ScenarioResult scenario : page.run().scenarios()) {
      Set<Subject> subjects = new LinkedHashSet<>();
      scenario.checks().forEach(check -> subjects.add(check.subject()));
      subjects.forEach(
          subject -> scenarios.computeIfAbsent(subject, s -> new ArrayList<>()).add(scenario));
    }
  }

  static void write(Page page, Html html) {
    new Drilldown(page).write(html);
  }

  /** The exchanges that there is room for, those of the worst scenarios first, and their names. */
  private Map<Exchange, String> choose(List<ScenarioResult> scenarios) {
    List<ScenarioResult> worstFirst = new ArrayList<>(scenarios);
    worstFirst.sort(Comparator.comparing(ScenarioResult::outcome).reversed());
    Map<Exchange, String> chosen = new HashMap<>();
    int left = ROOM_FOR_EXCHANGES;
    for (ScenarioResult scenario : worstFirst) {
      for (Exchange exchange : scenario.exchanges()) {
        left -= exchange(exchange, "x").length();
        if (left < 0) {
          exchangesLeftOut++;
        } else {
          chosen.putIfAbsent(exchange, "x" + (chosen.size() + 1));
        }
      }
    }
    return chosen;
  }

  private void write(Html html) {
    html.open("section", "id", "subjects", "aria-labelledby", "subjects-title");
    html.element("h2", "Results", "id", "subjects-title").line();
    Html body = new Html();
    // Those that did not hold are written first, so that they find room.
    Map<Subject, String> written = new HashMap<>();
    for (boolean holding : new boolean[] {false, true}) {
      for (Subject.Kind kind : Subject.Kind.values()) {
        for (Subject subject : page.subjects(kind)) {
          if (page.holds(subject) == holding) {
            written.put(subject, subject(subject));
          }
        }
      }
    }
    for (Subject.Kind kind : Subject.Kind.values()) {
      List<Subject> subjects = page.subjects(kind);
      if (!subjects.isEmpty()) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        body.element("h3", Page.title(kind), "id", "all-" + name);
        subjects.forEach(subject -> body.raw(written.get(subject)));
      }
    }
    html.element("p", leftOut(), "class", "note").line();
    html.raw(body.toString());
    html.close("section").line();
  }

  private String leftOut() {
    List<String> parts = new ArrayList<>();
    if (scenariosLeftOut > 0) {
      parts.add(Words.count(scenariosLeftOut, "scenario that held", "scenarios that held"));
    }
    if (exchangesLeftOut > 0) {
      parts.add(Words.count(exchangesLeftOut, "exchange", "exchanges"));
    }
    return parts.isEmpty()
        ? "Every scenario and exchange of the run; texts that are long are cut, which they say."
        : "Left out, to keep the page light: "
            + String.join(" and ", parts)
            + ". They stand in run.json.";
  }

  private String subject(Subject subject) {
    Html html = new Html();
    Outcome outcome = page.outcome(subject);
    html.open("details", "class", "subject", "id", page.anchor(subject));
    html.open("summary");
    Words.mark(html, outcome);
    html.element("span", Text.cut(subject.id(), NAME), "class", "id");
    html.element("span", summary(subject), "class", "sum");
    html.close("summary").open("div", "class", "all").line();
    String file = "";
    boolean listed = false;
    int left = 0;
    for (ScenarioResult scenario : scenarios.getOrDefault(subject, List.of())) {
      String next = scenario.id().replaceFirst(":\\d+$", "");
      String row = scenario(subject, scenario);
      if (row.isEmpty()) {
        left++;
        continue;
      }
      if (!listed || !next.equals(file)) {
        if (listed) {
          html.close("ul");
        }
        html.element("p", Text.cut(next, NAME), "class", "file");
        html.open("ul", "class", "runs").line();
        listed = true;
        file = next;
      }
      html.raw(row);
    }
    if (listed) {
      html.close("ul");
    }
    if (left > 0) {
      html.element(
          "p",
          Words.count(left, "scenario that held is", "scenarios that held are") + " left out here.",
          "class",
          "note");
      scenariosLeftOut += left;
    }
    html.close("div").close("details").line();
    return html.toString();
  }

  /** {@code 8 pass, 1 warn}, by cells. */
  private String summary(Subject subject) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Outcome outcome : HeatMap.legendOrder()) {
      for (Cell cell : page.cells(subject).values()) {
        if (cell.outcome() == outcome) {
          counts.merge(Tally.isExpected(cell) ? "expected" : outcome.wire(), 1, Integer::sum);
        }
      }
    }
    List<String> parts = new ArrayList<>();
    counts.forEach((word, count) -> parts.add(Words.number(count) + " " + word));
    return String.join(", ", parts);
  }

  /** A scenario as a row; empty where it held and there is no room for it. */
  private String scenario(Subject subject, ScenarioResult scenario) {
    List<CheckResult> checks =
        scenario.checks().stream().filter(check -> check.subject().equals(subject)).toList();
    Outcome outcome = Outcome.worst(checks.stream().map(CheckResult::outcome).toList());
    int names = room > 0 ? NAME : SHORT;
    int messages = room > 0 ? MESSAGE : SHORT;
    Html html = new Html();
    html.open("li").open("p", "class", "run");
    Words.mark(html, outcome);
    html.element("span", line(scenario), "class", "no");
    html.open("span", "class", "name").text(Text.cut(scenario.name(), names));
    List<String> held = held(checks);
    if (!held.isEmpty()) {
      html.element("span", " · " + Text.cut(String.join(", ", held), NAME), "class", "held");
    }
    html.close("span");
    if (scenario.tookMillis() > 0) {
      html.element("span", Words.duration(scenario.tookMillis()), "class", "ms");
    }
    html.close("p");
    for (Map.Entry<List<Object>, List<String>> found : found(checks).entrySet()) {
      Outcome ended = (Outcome) found.getKey().get(0);
      String why = (String) found.getKey().get(1);
      html.open("p", "class", "found");
      Words.mark(html, ended);
      html.element("b", Text.cut(String.join(", ", found.getValue()), names)).text(" ");
      html.element("span", Text.cut(why, messages), "class", "m").close("p");
    }
    if (outcome != Outcome.PASS && saysMore(scenario, checks)) {
      html.element("p", Text.cut(scenario.message(), messages), "class", "m found");
    }
    int withoutExchanges = html.length();
    for (Exchange exchange : exchanges(scenario, checks)) {
      String name = exchanges.get(exchange);
      if (name == null) {
        continue;
      }
      if (shown.add(exchange)) {
        html.raw(exchange(exchange, name));
      } else {
        html.open("p", "class", "found").element("a", "The exchange", "href", "#" + name);
        html.close("p");
      }
    }
    html.close("li").line();
    if (room < withoutExchanges && outcome.compareTo(Outcome.PASS) <= 0) {
      exchanges(scenario, checks).forEach(shown::remove);
      return "";
    }
    room -= withoutExchanges;
    return html.toString();
  }

  /** Whether the message of a scenario has a line that is not of one of its checks. */
  private static boolean saysMore(ScenarioResult scenario, List<CheckResult> checks) {
    return scenario
        .message()
        .lines()
        .filter(line -> !line.isBlank())
        .anyMatch(
            line ->
                checks.stream()
                    .map(CheckResult::message)
                    .noneMatch(message -> !message.isBlank() && line.contains(message)));
  }

  /** What did not simply hold: the checks that came to the same outcome and message together. */
  private static Map<List<Object>, List<String>> found(List<CheckResult> checks) {
    Map<List<Object>, List<String>> found = new LinkedHashMap<>();
    for (CheckResult check : checks) {
      if (check.outcome() != Outcome.PASS) {
        found
            .computeIfAbsent(List.of(check.outcome(), check.message()), k -> new ArrayList<>())
            .add(check.check());
      }
    }
    return found;
  }

  private static List<String> held(List<CheckResult> checks) {
    return checks.stream()
        .filter(check -> check.outcome() == Outcome.PASS)
        .map(CheckResult::check)
        .distinct()
        .toList();
  }

  private static String line(ScenarioResult scenario) {
    int colon = scenario.id().lastIndexOf(':');
    String line = scenario.id().substring(colon + 1);
    return line.matches("\\d{1,6}") ? line : "";
  }

  /** The exchanges that checks refer to; all of the scenario where they refer to none. */
  private static List<Exchange> exchanges(ScenarioResult scenario, List<CheckResult> checks) {
    Set<@Nullable String> ids = new HashSet<>();
    checks.forEach(check -> ids.add(check.exchange()));
    List<Exchange> referred =
        scenario.exchanges().stream().filter(exchange -> ids.contains(exchange.id())).toList();
    return referred.isEmpty() ? scenario.exchanges() : referred;
  }

  private static String exchange(Exchange exchange, String name) {
    Html html = new Html();
    html.open("details", "class", "exchange", "id", name).open("summary");
    html.element("span", Text.cut(exchange.request(), 2 * NAME), "class", "id");
    html.open("span", "class", "sum");
    if (exchange.status() > 0) {
      html.element("b", Integer.toString(exchange.status())).text(" in ");
    }
    html.text(Words.duration(exchange.tookMillis())).close("span").close("summary");
    html.open("div", "class", "sides");
    side("Sent", exchange.sent(), html);
    side("Received", exchange.received(), html);
    html.close("div").close("details").line();
    return html.toString();
  }

  private static void side(String title, List<String> lines, Html html) {
    html.open("div").element("p", title, "class", "file");
    html.element("pre", lines.isEmpty() ? "nothing" : Text.lines(lines, SIDE)).close("div");
  }
}
