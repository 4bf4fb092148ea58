package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of subjects and checks, one for each kind of subject. */
final class HeatMap {
  private static final int NAME = 200;

  /** So many columns fit beside the names on a page of its full width. */
  private static final int FITTING = 10;

  private HeatMap() {}

  static void write(Page page, Html html) {
    html.open("section", "id", "checks", "aria-labelledby", "checks-title");
    html.element("h2", "Checks", "id", "checks-title").line();
    legend(page.tally(), html);
    boolean bad =
        page.tally().cells().stream().anyMatch(cell -> cell.outcome().compareTo(Outcome.PASS) > 0);
    if (bad) {
      html.open("p", "class", "only");
      html.open("label");
      html.empty("input", "type", "checkbox", "id", "only");
      html.text(" Only rows in which something did not hold");
      html.close("label").close("p").line();
    }
    html.open("div", "class", "tables").line();
    for (Subject.Kind kind : Subject.Kind.values()) {
      List<Subject> subjects = page.subjects(kind);
      if (!subjects.isEmpty()) {
        html.open("div");
        table(page, kind, subjects, html);
        html.close("div").line();
      }
    }
    html.close("div");
    html.close("section").line();
  }

  /** What the cells say, of those outcomes that there are. */
  private static void legend(Tally tally, Html html) {
    html.open("ul", "class", "legend", "aria-label", "What the cells say");
    for (Outcome outcome : legendOrder()) {
      if (tally.count(outcome) == 0) {
        continue;
      }
      html.open("li");
      html.element(
          "span",
          Words.symbol(outcome),
          "class",
          "k " + Words.style(outcome),
          "aria-hidden",
          "true");
      html.text(" " + outcome.wire() + ": " + meaning(outcome));
      html.close("li");
    }
    if (tally.expected() > 0) {
      html.open("li");
      html.element("span", "✕", "class", "k x", "aria-hidden", "true");
      html.text(" expected: fails, as the ledger says");
      html.close("li");
    }
    html.open("li");
    html.element("span", "", "class", "k none", "aria-hidden", "true");
    html.text(" blank: no check of this name");
    html.close("li");
    html.close("ul").line();
  }

  static List<Outcome> legendOrder() {
    return List.of(
        Outcome.PASS,
        Outcome.WARN,
        Outcome.FAIL,
        Outcome.ERROR,
        Outcome.INCONCLUSIVE,
        Outcome.SKIP,
        Outcome.OMIT);
  }

  private static String meaning(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "it held";
      case WARN -> "held, with something that the contract does not know";
      case FAIL -> "is not as the contract says";
      case ERROR -> "the kit itself failed";
      case INCONCLUSIVE -> "the server could not be judged";
      case SKIP -> "not run";
      case OMIT -> "nothing to check";
    };
  }

  private static void table(Page page, Subject.Kind kind, List<Subject> subjects, Html html) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    String id = name + "s";
    List<String> columns = page.columns(subjects);
    html.element("h3", Page.title(kind), "id", id);
    html.open(
        "div",
        "class",
        columns.size() > FITTING ? "box" : "box fits",
        "role",
        "region",
        "aria-labelledby",
        id,
        "tabindex",
        "0");
    html.open("table", "class", "heat");
    html.open("caption").element("span", caption(page, kind, subjects)).close("caption");
    html.open("thead").open("tr");
    html.element("th", kind == Subject.Kind.UNIFIED ? "method" : name, "scope", "col");
    columns.forEach(column -> html.element("th", Text.cut(column, NAME), "scope", "col"));
    html.close("tr").close("thead").line().open("tbody").line();
    for (Subject subject : subjects) {
      html.open("tr", page.holds(subject) ? "class" : "", "ok");
      html.open("th", "scope", "row");
      html.open("a", "class", "id", "href", "#" + page.anchor(subject));
      html.name(Text.cut(subject.id(), NAME)).close("a");
      html.close("th");
      Map<String, Cell> cells = page.cells(subject);
      columns.forEach(column -> cell(page, cells.get(column), html));
      html.close("tr").line();
    }
    html.close("tbody").close("table").close("div").line();
  }

  /** {@code 32 operations: 18 held, 9 did not in all, 5 were not run}. */
  private static String caption(Page page, Subject.Kind kind, List<Subject> subjects) {
    long holding =
        subjects.stream()
            .filter(page::holds)
            .filter(subject -> page.outcome(subject) == Outcome.PASS)
            .count();
    long not = subjects.stream().filter(subject -> !page.holds(subject)).count();
    long unseen = subjects.size() - holding - not;
    String many = Page.title(kind).toLowerCase(Locale.ROOT);
    return Words.count(subjects.size(), many.substring(0, many.length() - 1), many)
        + ": "
        + Words.number(holding)
        + " held"
        + (not > 0 ? ", " + Words.number(not) + " did not in all" : "")
        + (unseen > 0
            ? ", " + Words.number(unseen) + (unseen == 1 ? " was" : " were") + " not run"
            : "");
  }

  private static void cell(Page page, @Nullable Cell cell, Html html) {
    if (cell == null) {
      html.open("td", "class", "n").close("td");
      return;
    }
    boolean expected = Tally.isExpected(cell);
    Outcome outcome = cell.outcome();
    String word = expected ? "expected" : outcome.wire();
    html.open("td", "class", expected ? "x" : Words.style(outcome));
    if (outcome.compareTo(Outcome.PASS) > 0) {
      html.open("a", "href", "#" + page.anchor(cell.subject()));
      html.text(Words.symbol(outcome) + " " + word);
      html.close("a");
    } else {
      html.text(Words.symbol(outcome) + " " + word);
    }
    html.close("td");
  }
}
