package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Earlier runs against the same target: a picture of the last ones, and a table. */
final class HistoryChart {
  private HistoryChart() {}

  static void write(RunResult run, List<HistoryEntry> history, Html html) {
    List<HistoryEntry> entries = new ArrayList<>(history);
    entries.removeIf(entry -> entry.id().equals(run.id()));
    entries.add(HistoryEntry.of(run));
    entries.sort(Comparator.comparing(HistoryEntry::started).thenComparing(HistoryEntry::id));
    html.open("section", "id", "history", "aria-labelledby", "history-title");
    html.element("h2", "History", "id", "history-title").line();
    html.open(
        "div",
        "class",
        "box",
        "role",
        "region",
        "aria-labelledby",
        "history-title",
        "tabindex",
        "0");
    html.open("table");
    html.element("caption", Words.count(entries.size(), "run", "runs") + ", the latest first");
    html.open("thead").open("tr");
    for (String column :
        List.of("started", "target", "contract", "kit", "pass", "warn", "fail", "exit")) {
      html.element("th", column, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody");
    for (int i = entries.size() - 1; i >= 0; i--) {
      HistoryEntry entry = entries.get(i);
      html.open("tr").element("th", Words.minute(entry.started()), "scope", "row");
      html.element("td", entry.target()).element("td", entry.contract()).element("td", entry.kit());
      html.element("td", Words.number(entry.count(Outcome.PASS)));
      html.element("td", Words.number(entry.count(Outcome.WARN)));
      html.element("td", Words.number(entry.count(Outcome.FAIL)));
      html.element("td", Integer.toString(entry.exit())).close("tr").line();
    }
    html.close("tbody").close("table").close("div").close("section").line();
  }
}
