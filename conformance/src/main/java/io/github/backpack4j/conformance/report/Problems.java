package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult.ExpectedFailure;
import io.github.backpack4j.conformance.result.ScenarioResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What did not hold, the worst first. */
final class Problems {
  /** How many of one kind are told; the tables have them all. */
  private static final int TOLD = 50;

  private static final int MESSAGES = 3;
  private static final int MESSAGE_LENGTH = 400;

  private final Page page;
  private final Html html;

  private Problems(Page page, Html html) {
    this.page = page;
    this.html = html;
  }

  static void write(Page page, Html html) {
    new Problems(page, html).write();
  }

  private void write() {
    html.open("section", "id", "problems", "aria-labelledby", "problems-title");
    html.element("h2", "What did not hold", "id", "problems-title").line();
    int before = html.length();
    cells("Failures", Outcome.FAIL, cell -> !Tally.isExpected(cell));
    cells("Faults of the kit", Outcome.ERROR, cell -> true);
    ledger();
    cells("Expected failures", Outcome.FAIL, Tally::isExpected);
    cells("Inconclusive", Outcome.INCONCLUSIVE, cell -> true);
    cells("Warnings: more than the contract knows", Outcome.WARN, cell -> true);
    notRun();
    if (html.length() == before) {
      html.element(
          "p",
          page.tally().cells().isEmpty() ? "Nothing was checked." : "Everything that was run held.",
          "class",
          "quiet");
    }
    html.close("section").line();
  }

  private void cells(String title, Outcome outcome, Predicate<Cell> which) {
    List<Cell> cells =
        page.tally().cells().stream()
            .filter(cell -> cell.outcome() == outcome)
            .filter(which)
            .toList();
    List<ScenarioResult> loose =
        cells.stream().anyMatch(Tally::isExpected) || title.startsWith("Expected")
            ? List.of()
            : page.tally().loose().stream().filter(s -> s.outcome() == outcome).toList();
    if (cells.isEmpty() && loose.isEmpty()) {
      return;
    }
    heading(title, cells.size() + loose.size());
    html.open("ul", "class", "problems").line();
    cells.stream().limit(TOLD).forEach(this::cell);
    loose.stream().limit(Math.max(0, TOLD - cells.size())).forEach(this::scenario);
    html.close("ul").line();
    int more = cells.size() + loose.size() - TOLD;
    if (more > 0) {
      html.element(
          "p", "And " + Words.number(more) + " more, in the tables below.", "class", "note");
    }
  }

  private void heading(String title, int count) {
    html.open("h3")
        .text(title + " ")
        .element("span", Words.number(count), "class", "n")
        .close("h3");
  }

  private void cell(Cell cell) {
    boolean expected = Tally.isExpected(cell);
    String style = expected ? "x" : Words.style(cell.outcome());
    html.open("li");
    html.open("p", "class", "what");
    Words.mark(
        html, Words.symbol(cell.outcome()), style, expected ? "expected" : cell.outcome().wire());
    html.element(
        "a",
        Text.cut(cell.subject().id(), MESSAGE_LENGTH),
        "class",
        "id",
        "href",
        "#" + page.anchor(cell.subject()));
    html.text(" ").element("b", Text.cut(cell.check(), MESSAGE_LENGTH));
    html.close("p");
    if (expected && cell.expected() != null) {
      html.element("p", "Expected: " + Text.cut(cell.expected(), MESSAGE_LENGTH), "class", "why");
    }
    List<String> messages =
        cell.results().stream()
            .filter(result -> result.outcome() == cell.outcome())
            .map(CheckResult::message)
            .filter(message -> !message.isBlank())
            .distinct()
            .toList();
    messages.stream().limit(MESSAGES).forEach(this::message);
    if (messages.size() > MESSAGES) {
      html.element(
          "p", "and " + Words.number(messages.size() - MESSAGES) + " more", "class", "note");
    }
    html.close("li").line();
  }

  private void scenario(ScenarioResult scenario) {
    html.open("li");
    html.open("p", "class", "what");
    Words.mark(html, scenario.outcome());
    html.text(Text.cut(scenario.name(), MESSAGE_LENGTH) + " ");
    html.element("span", Text.cut(scenario.id(), MESSAGE_LENGTH), "class", "where");
    html.close("p");
    if (!scenario.message().isBlank()) {
      message(scenario.message());
    }
    html.close("li").line();
  }

  private void message(String message) {
    html.element("p", Text.cut(message, MESSAGE_LENGTH), "class", "m");
  }

  /** Entries of the ledger that are themselves the fault. */
  private void ledger() {
    List<ExpectedFailure> stale =
        page.run().expected().stream()
            .filter(
                entry ->
                    entry.state() == ExpectedFailure.State.HELD
                        || entry.state() == ExpectedFailure.State.EXPIRED)
            .toList();
    if (stale.isEmpty()) {
      return;
    }
    heading("Entries of the ledger that are stale", stale.size());
    html.open("ul", "class", "problems").line();
    for (ExpectedFailure entry : stale) {
      html.open("li").open("p", "class", "what");
      Words.mark(html, Outcome.FAIL);
      html.element(
          "a",
          Text.cut(entry.subject().id(), MESSAGE_LENGTH),
          "class",
          "id",
          "href",
          "#" + page.anchor(entry.subject()));
      html.text(" ").element("b", Text.cut(entry.check(), MESSAGE_LENGTH)).close("p");
      html.element(
          "p",
          (entry.state() == ExpectedFailure.State.HELD
                  ? "It held, so the entry has to go: "
                  : "It is past its date and excuses nothing: ")
              + Text.cut(entry.reason(), MESSAGE_LENGTH),
          "class",
          "m");
      html.close("li").line();
    }
    html.close("ul").line();
  }

  /** What was not run, by reason: there are few, and each holds for many. */
  private void notRun() {
    Map<String, List<Cell>> reasons = new LinkedHashMap<>();
    for (Cell cell : page.tally().cells()) {
      if (cell.outcome() == Outcome.SKIP) {
        String reason =
            cell.results().stream()
                .map(CheckResult::message)
                .filter(message -> !message.isBlank())
                .findFirst()
                .orElse("not chosen");
        reasons.computeIfAbsent(reason, r -> new ArrayList<>()).add(cell);
      }
    }
    if (reasons.isEmpty()) {
      return;
    }
    heading("Not run", reasons.values().stream().mapToInt(List::size).sum());
    html.open("ul", "class", "problems").line();
    reasons.entrySet().stream()
        .limit(TOLD)
        .forEach(
            reason -> {
              html.open("li").open("p", "class", "what");
              Words.mark(html, Outcome.SKIP);
              html.text(Text.cut(reason.getKey(), MESSAGE_LENGTH) + ": ");
              html.text(Words.count(reason.getValue().size(), "check", "checks"));
              html.close("p").close("li").line();
            });
    html.close("ul").line();
  }
}
