package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.RunResult.ExpectedFailure;
import io.github.backpack4j.conformance.result.ScenarioResult;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A run as the XML that test reporters read: a suite for each feature, a case for each scenario.
 *
 * <p>What the ledger expects to fail, what could not be judged and what was not run are skipped
 * cases with the reason. An entry of the ledger that excuses nothing any more is a failed case of
 * the suite {@code ledger}. Warnings stand in {@code system-out}.
 */
public final class JUnitXml {
  private final Map<List<Object>, String> excused = new HashMap<>();
  private final RunResult run;

  private JUnitXml(RunResult run) {
    this.run = run;
    for (Cell cell : run.cells()) {
      if (cell.expected() != null) {
        excused.put(List.of(cell.subject(), cell.check()), cell.expected());
      }
    }
  }

  /** The run as XML 1.0 in UTF-8, with what XML cannot hold replaced. */
  public static String of(RunResult run) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JUnitXml(run).write(xml);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a StringWriter that fails", e);
    }
    return text + "\n";
  }

  /**
   * One case.
   *
   * @param problem the element that says how it ended; null when it held
   * @param out what stands in {@code system-out}; empty for nothing
   */
  private record Case(
      String suite, String name, long tookMillis, @Nullable Problem problem, String out) {}

  private record Problem(String element, String message, String text) {}

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    List<Case> cases = new ArrayList<>();
    run.scenarios().forEach(scenario -> cases.add(ofScenario(scenario)));
    run.expected().forEach(entry -> cases.add(ofEntry(entry)));
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", clean("backpack4j conformance: " + run.target()));
    counts(xml, cases);
    Map<String, List<Case>> suites =
        cases.stream()
            .collect(Collectors.groupingBy(Case::suite, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<Case>> suite : suites.entrySet()) {
      xml.writeCharacters("\n  ");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", clean(suite.getKey()));
      xml.writeAttribute("timestamp", run.started().toString());
      counts(xml, suite.getValue());
      for (Case each : suite.getValue()) {
        write(xml, each);
      }
      xml.writeCharacters("\n  ");
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static void counts(XMLStreamWriter xml, List<Case> cases) throws XMLStreamException {
    xml.writeAttribute("tests", String.valueOf(cases.size()));
    xml.writeAttribute("failures", count(cases, "failure"));
    xml.writeAttribute("errors", count(cases, "error"));
    xml.writeAttribute("skipped", count(cases, "skipped"));
    xml.writeAttribute("time", seconds(cases.stream().mapToLong(Case::tookMillis).sum()));
  }

  private static String count(List<Case> cases, String element) {
    return String.valueOf(
        cases.stream()
            .filter(each -> each.problem() != null && each.problem().element().equals(element))
            .count());
  }

  private static void write(XMLStreamWriter xml, Case each) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", clean(each.suite()));
    xml.writeAttribute("name", clean(each.name()));
    xml.writeAttribute("time", seconds(each.tookMillis()));
    Problem problem = each.problem();
    if (problem != null) {
      xml.writeStartElement(problem.element());
      xml.writeAttribute("message", clean(problem.message()));
      if (!problem.text().isEmpty()) {
        xml.writeCharacters(clean(problem.text()));
      }
      xml.writeEndElement();
    }
    if (!each.out().isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(clean(each.out()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private Case ofScenario(ScenarioResult scenario) {
    String id = scenario.id();
    int colon = id.lastIndexOf(':');
    return new Case(
        colon < 0 ? id : id.substring(0, colon),
        scenario.name() + (colon < 0 ? "" : " (line " + id.substring(colon + 1) + ")"),
        scenario.tookMillis(),
        problem(scenario),
        told(scenario, Outcome.WARN));
  }

  private @Nullable Problem problem(ScenarioResult scenario) {
    String text = told(scenario, scenario.outcome());
    String message = firstLine(scenario.message().isEmpty() ? text : scenario.message());
    return switch (scenario.outcome()) {
      case PASS, WARN -> null;
      case FAIL -> {
        String reason = expected(scenario);
        yield reason == null
            ? new Problem("failure", message, text)
            : new Problem("skipped", "expected to fail: " + reason, text);
      }
      case ERROR -> new Problem("error", message, text);
      case OMIT -> new Problem("skipped", "nothing to check: " + message, text);
      case SKIP -> new Problem("skipped", "not run: " + message, text);
      case INCONCLUSIVE -> new Problem("skipped", "inconclusive: " + message, text);
    };
  }

  /** The reason, if the ledger excuses each failure of a scenario; null if it does not. */
  private @Nullable String expected(ScenarioResult scenario) {
    List<CheckResult> failures =
        scenario.checks().stream().filter(check -> check.outcome() == Outcome.FAIL).toList();
    List<String> reasons = new ArrayList<>();
    for (CheckResult failure : failures) {
      String reason = excused.get(List.of(failure.subject(), failure.check()));
      if (reason == null) {
        return null;
      }
      if (!reasons.contains(reason)) {
        reasons.add(reason);
      }
    }
    return reasons.isEmpty() ? null : String.join("; ", reasons);
  }

  private static String told(ScenarioResult scenario, Outcome outcome) {
    return scenario.checks().stream()
        .filter(check -> check.outcome() == outcome && !check.message().isEmpty())
        .map(check -> check.subject() + " " + check.check() + ": " + check.message())
        .collect(Collectors.joining("\n"));
  }

  private static Case ofEntry(ExpectedFailure entry) {
    Problem problem =
        switch (entry.state()) {
          case FAILED -> null;
          case UNKNOWN -> new Problem("skipped", "not judged", entry.reason());
          case HELD ->
              new Problem(
                  "failure",
                  "it was expected to fail and held: take the entry out",
                  entry.reason());
          case EXPIRED -> new Problem("failure", "the entry is past its last day", entry.reason());
        };
    return new Case("ledger", entry.subject() + " " + entry.check(), 0, problem, "");
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static String seconds(long millis) {
    return String.format(Locale.ROOT, "%.3f", BigDecimal.valueOf(millis, 3));
  }

  /** What XML 1.0 has no place for, such as most control characters, becomes U+FFFD. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000
                    ? c
                    : 0xFFFD)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
