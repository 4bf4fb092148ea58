package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Earlier runs against the same target: the last ones as columns, whose parts are the outcomes of
 * their checks, and all of them as a table, which says the same in numbers.
 */
final class HistoryChart {
  private static final int COLUMNS = 60;
  private static final int FEWEST = 24;
  private static final int STEP = 12;
  private static final int BAR = 9;
  private static final int HEIGHT = 80;

  /** What is there at all is seen, however small a part of its run it is. */
  private static final int LEAST = 5;

  private static final int NAME = 200;

  private HistoryChart() {}

  static void write(RunResult run, List<HistoryEntry> history, Html html) {
    HistoryEntry current = HistoryEntry.of(run);
    List<HistoryEntry> entries = new ArrayList<>(history);
    entries.removeIf(entry -> entry.id().equals(current.id()));
    entries.add(current);
    int all = entries.size();
    entries.removeIf(entry -> !entry.target().equals(current.target()));
    entries.sort(Comparator.comparing(HistoryEntry::started).thenComparing(HistoryEntry::id));
    html.open("section", "id", "history", "aria-labelledby", "history-title");
    html.element("h2", "History", "id", "history-title").line();
    if (entries.size() == 1) {
      html.element(
          "p", "This is the first run against this target that is kept.", "class", "quiet");
    } else {
      chart(entries, html);
      table(entries, current, html);
    }
    if (all > entries.size()) {
      html.element(
          "p",
          Words.count(all - entries.size(), "run", "runs")
              + " against other targets "
              + (all - entries.size() == 1 ? "stands" : "stand")
              + " in history.json.",
          "class",
          "note");
    }
    html.close("section").line();
  }

  private static void chart(List<HistoryEntry> all, Html html) {
    List<HistoryEntry> entries = all.subList(Math.max(0, all.size() - COLUMNS), all.size());
    int width = Math.max(FEWEST, entries.size()) * STEP;
    html.open("figure");
    html.open(
        "svg",
        "viewBox",
        "0 0 " + width + " " + HEIGHT,
        "preserveAspectRatio",
        "none",
        "role",
        "img",
        "aria-label",
        summary(entries));
    for (int i = 0; i < entries.size(); i++) {
      column(entries.get(i), i * STEP, html);
    }
    html.close("svg").line();
    html.open("figcaption");
    html.element("span", Words.day(entries.get(0).started()));
    html.element("span", summary(entries), "class", "mid");
    html.element("span", Words.day(entries.get(entries.size() - 1).started()));
    html.close("figcaption").close("figure").line();
  }

  private static String summary(List<HistoryEntry> entries) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    entries.forEach(entry -> counts.merge(Words.exit(entry.exit()), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((word, count) -> parts.add(word + " " + Words.number(count)));
    return "The last "
        + Words.count(entries.size(), "run", "runs")
        + ": "
        + String.join(", ", parts);
  }

  /** The worst at the foot of the column, what held above it, what was not run at its top. */
  private static void column(HistoryEntry entry, int x, Html html) {
    Map<String, Integer> parts = new LinkedHashMap<>();
    parts.put("f", entry.count(Outcome.FAIL));
    parts.put("e", entry.count(Outcome.ERROR));
    parts.put("q", entry.count(Outcome.INCONCLUSIVE));
    parts.put("x", entry.expected());
    parts.put("w", entry.count(Outcome.WARN));
    parts.put("p", entry.count(Outcome.PASS));
    parts.put("s", entry.count(Outcome.SKIP) + entry.count(Outcome.OMIT));
    int total = parts.values().stream().mapToInt(Integer::intValue).sum();
    html.open("g").element("title", told(entry));
    if (total == 0) {
      html.empty(
          "rect",
          "class",
          "s",
          "x",
          "" + x,
          "y",
          "" + (HEIGHT - LEAST),
          "width",
          "" + BAR,
          "height",
          "" + LEAST);
      html.raw("</rect>");
    }
    int present = (int) parts.values().stream().filter(count -> count > 0).count();
    int shared = HEIGHT - present * LEAST;
    long before = 0;
    int foot = HEIGHT;
    int seen = 0;
    for (Map.Entry<String, Integer> part : parts.entrySet()) {
      if (part.getValue() > 0) {
        before += part.getValue();
        seen++;
        int top = HEIGHT - seen * LEAST - (int) (before * shared / total);
        html.open(
            "rect",
            "class",
            part.getKey(),
            "x",
            "" + x,
            "y",
            "" + top,
            "width",
            "" + BAR,
            "height",
            "" + (foot - top));
        html.close("rect");
        foot = top;
      }
    }
    html.close("g").line();
  }

  private static String told(HistoryEntry entry) {
    return Words.minute(entry.started())
        + ": "
        + Words.exit(entry.exit())
        + ", "
        + Words.number(entry.count(Outcome.PASS))
        + " pass, "
        + Words.number(entry.count(Outcome.FAIL))
        + " fail";
  }

  private static void table(List<HistoryEntry> entries, HistoryEntry current, Html html) {
    html.open("details", "class", "subject table");
    html.open("summary").text("As a table").close("summary");
    html.open(
        "div", "class", "box", "role", "region", "aria-label", "Runs as a table", "tabindex", "0");
    html.open("table");
    html.open("caption");
    html.element(
        "span",
        Words.count(entries.size(), "run", "runs")
            + " against "
            + Text.cut(current.target(), NAME)
            + ", the latest first");
    html.close("caption");
    html.open("thead").open("tr");
    html.element("th", "started", "scope", "col").element("th", "came to", "scope", "col");
    for (Outcome outcome : HeatMap.legendOrder()) {
      html.element("th", outcome.wire(), "scope", "col", "class", "num");
    }
    html.element("th", "expected", "scope", "col", "class", "num");
    html.element("th", "contract", "scope", "col").element("th", "kit", "scope", "col");
    html.close("tr").close("thead").open("tbody").line();
    for (int i = entries.size() - 1; i >= 0; i--) {
      row(entries.get(i), i == 0 ? entries.get(i) : entries.get(i - 1), html);
    }
    html.close("tbody").close("table").close("div").close("details").line();
  }

  private static void row(HistoryEntry entry, HistoryEntry before, Html html) {
    html.open("tr").element("th", Words.minute(entry.started()), "scope", "row");
    Outcome outcome = Words.outcome(entry.exit());
    html.open("td");
    html.element(
        "span", Words.symbol(outcome), "class", "k " + Words.style(outcome), "aria-hidden", "true");
    html.text(" " + Words.exit(entry.exit())).close("td");
    for (Outcome counted : HeatMap.legendOrder()) {
      number(entry.count(counted), html);
    }
    number(entry.expected(), html);
    changed(entry.contract(), before.contract(), html);
    changed(entry.kit(), before.kit(), html);
    html.close("tr").line();
  }

  private static void number(int count, Html html) {
    html.element("td", Words.number(count), "class", count == 0 ? "num zero" : "num");
  }

  private static void changed(String now, String before, Html html) {
    html.open("td").element("code", Text.cut(now, NAME));
    if (!now.equals(before)) {
      html.text(" (new)");
    }
    html.close("td");
  }
}
