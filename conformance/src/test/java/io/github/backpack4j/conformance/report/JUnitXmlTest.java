package io.github.backpack4j.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.RunResult.ExpectedFailure;
import io.github.backpack4j.conformance.result.ScenarioResult;
import io.github.backpack4j.conformance.result.Subject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JUnitXmlTest {
  private static final Subject DEPTH = Subject.operation("getDepth");

  @Test
  void aScenarioThatHeldIsACase() {
    assertThat(JUnitXml.of(run(List.of(), scenario(Outcome.PASS, ""))))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="backpack4j conformance: fixtures" tests="1" failures="0" errors="0" skipped="0" time="1.250">
              <testsuite name="features/rest/markets/get-depth.feature" timestamp="2026-11-23T04:30:00Z" tests="1" failures="0" errors="0" skipped="0" time="1.250">
                <testcase classname="features/rest/markets/get-depth.feature" name="A book (line 42)" time="1.250"></testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void aFailureNamesSubjectCheckAndDifference() {
    Element problem = problem(run(List.of(), scenario(Outcome.FAIL, "/bids/0: ascends not")));

    assertThat(problem.getTagName()).isEqualTo("failure");
    assertThat(problem.getAttribute("message"))
        .isEqualTo("getDepth identities: /bids/0: ascends not");
    assertThat(problem.getTextContent()).isEqualTo("getDepth identities: /bids/0: ascends not");
  }

  @Test
  void anErrorOfTheKitIsNoFailureOfTheServer() {
    assertThat(problem(run(List.of(), scenario(Outcome.ERROR, "no"))).getTagName())
        .isEqualTo("error");
  }

  @Test
  void anExpectedFailureIsSkippedWithTheReason() {
    Element problem =
        problem(
            run(
                List.of(entry("identities", ExpectedFailure.State.FAILED)),
                scenario(Outcome.FAIL, "/bids/0: ascends not")));

    assertThat(problem.getTagName()).isEqualTo("skipped");
    assertThat(problem.getAttribute("message")).isEqualTo("expected to fail: known since May");
  }

  @Test
  void aFailureBesideAnExpectedOneIsAFailure() {
    ScenarioResult expected = scenario(Outcome.FAIL, "/bids/0: ascends not");
    ScenarioResult both =
        new ScenarioResult(
            expected.id(),
            expected.feature(),
            expected.name(),
            expected.tags(),
            Outcome.FAIL,
            "",
            0,
            List.of(
                expected.checks().get(0),
                new CheckResult(DEPTH, "schema", Outcome.FAIL, "/asks: is no array", null)),
            List.of());

    Element problem =
        problem(run(List.of(entry("identities", ExpectedFailure.State.FAILED)), both));

    assertThat(problem.getTagName()).isEqualTo("failure");
  }

  @Test
  void whatWasNotJudgedIsSkippedWithWhatHappened() {
    assertThat(skipped(Outcome.INCONCLUSIVE, "503"))
        .isEqualTo("inconclusive: getDepth identities: 503");
    assertThat(skipped(Outcome.SKIP, "no key")).isEqualTo("not run: getDepth identities: no key");
    assertThat(skipped(Outcome.OMIT, "no rows"))
        .isEqualTo("nothing to check: getDepth identities: no rows");
  }

  @Test
  void aWarningIsToldAndHolds() {
    Document document = parse(run(List.of(), scenario(Outcome.WARN, "/new: unknown")));

    assertThat(document.getElementsByTagName("failure").getLength()).isZero();
    assertThat(document.getElementsByTagName("system-out").item(0).getTextContent())
        .isEqualTo("getDepth identities: /new: unknown");
  }

  @Test
  void anEntryOfTheLedgerThatExcusesNothingFails() {
    Document document =
        parse(
            run(
                List.of(
                    entry("schema", ExpectedFailure.State.HELD),
                    entry("units", ExpectedFailure.State.EXPIRED),
                    entry("known", ExpectedFailure.State.UNKNOWN)),
                scenario(Outcome.PASS, "")));

    assertThat(message(document, 0))
        .isEqualTo("it was expected to fail and held: take the entry out");
    assertThat(message(document, 1)).isEqualTo("the entry is past its last day");
    assertThat(document.getDocumentElement().getAttribute("failures")).isEqualTo("2");
    assertThat(document.getDocumentElement().getAttribute("skipped")).isEqualTo("1");
    assertThat(document.getDocumentElement().getAttribute("tests")).isEqualTo("4");
  }

  @Test
  void whatAServerSentIsTextAndNothingElse() {
    String hostile = "]]> <script>&\"\u0000\u001b[31m\ud800 \uffff \ud83d\ude00";

    Element problem = problem(run(List.of(), scenario(Outcome.FAIL, hostile)));

    assertThat(problem.getTextContent())
        .isEqualTo(
            "getDepth identities: ]]> <script>&\"\ufffd\ufffd[31m\ufffd \ufffd \ud83d\ude00");
  }

  private static String skipped(Outcome outcome, String message) {
    Element problem = problem(run(List.of(), scenario(outcome, message)));
    assertThat(problem.getTagName()).isEqualTo("skipped");
    return problem.getAttribute("message");
  }

  private static String message(Document document, int failure) {
    return ((Element) document.getElementsByTagName("failure").item(failure))
        .getAttribute("message");
  }

  private static Element problem(RunResult run) {
    return (Element) parse(run).getElementsByTagName("testcase").item(0).getFirstChild();
  }

  private static Document parse(RunResult run) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(JUnitXml.of(run).getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static ExpectedFailure entry(String check, ExpectedFailure.State state) {
    return new ExpectedFailure(DEPTH, check, "known since May", state);
  }

  private static ScenarioResult scenario(Outcome outcome, String message) {
    return new ScenarioResult(
        "features/rest/markets/get-depth.feature:42",
        "Get depth",
        "A book",
        List.of("@live"),
        outcome,
        "",
        1250,
        List.of(new CheckResult(DEPTH, "identities", outcome, message, null)),
        List.of());
  }

  private static RunResult run(List<ExpectedFailure> expected, ScenarioResult... scenarios) {
    return new RunResult(
        RunResult.FORMAT,
        "20261123T043000Z",
        "0.1.0",
        "0123456789ab",
        "fixtures",
        Instant.parse("2026-11-23T04:30:00Z"),
        1250,
        List.of(scenarios),
        expected,
        0);
  }
}
