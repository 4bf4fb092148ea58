package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.Subject;

/** All that was found out of each subject, folded. */
final class Drilldown {
  private Drilldown() {}

  static void write(Page page, Html html) {
    html.open("section", "id", "subjects", "aria-labelledby", "subjects-title");
    html.element("h2", "Results", "id", "subjects-title").line();
    for (Subject.Kind kind : Subject.Kind.values()) {
      for (Subject subject : page.subjects(kind)) {
        Outcome outcome = page.outcome(subject);
        html.open("details", "id", page.anchor(subject));
        html.open("summary");
        html.element("span", Words.symbol(outcome), "class", "k " + Words.style(outcome));
        html.text(" " + subject.id());
        html.close("summary");
        html.open("ul");
        for (Cell cell : page.cells(subject).values()) {
          for (CheckResult result : cell.results()) {
            html.element(
                "li",
                result.check()
                    + " "
                    + result.outcome().wire()
                    + " "
                    + Text.cut(result.message(), 400));
          }
        }
        html.close("ul").close("details").line();
      }
    }
    html.close("section").line();
  }
}
