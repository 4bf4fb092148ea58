package io.github.backpack4j.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Exchange;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
  private static final int SCENARIOS = 2_330;
  private static final int MOST_BYTES = 3_000_000;
  private static final String HOSTILE = "<script>alert(1)</script> ]]> \" ' & \u0000 \u202e שלום ";

  @TempDir Path dir;

  private static String render(RunResult run) {
    return HtmlReport.render(run, List.of());
  }

  private static List<String> all(String regex, String text) {
    return Pattern.compile(regex, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static int bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    List<HistoryEntry> history = SampleRuns.history("https://api.example.org", 3);
    HtmlReport.write(dir.resolve("a"), SampleRuns.colourful(), history);
    List<HistoryEntry> turned = new ArrayList<>(history);
    java.util.Collections.reverse(turned);
    HtmlReport.write(dir.resolve("b"), SampleRuns.colourful(), turned);

    assertThat(dir.resolve("a/index.html")).hasSameBinaryContentAs(dir.resolve("b/index.html"));
    assertThat(Files.readString(dir.resolve("a/index.html"))).startsWith("<!doctype html>\n");
  }

  @Test
  void saysFirstWhetherItConformsAgainstWhatAndWhen() {
    String page = render(SampleRuns.green(SCENARIOS));

    assertThat(page)
        .contains("<title>Conforms: fixtures, 2026-11-23 – backpack4j</title>")
        .contains("<h1 id=\"title\">Conforms</h1>")
        .contains("<dt>Contract</dt><dd>3f2a91c04d11</dd>")
        .contains("<dt>Kit</dt><dd>0.1.0</dd>")
        .contains("<dt>Started</dt><dd>2026-11-23 04:30 UTC</dd>")
        .contains("<dt>Took</dt><dd>43.2 s</dd>")
        .contains("<b>0</b> fail")
        .contains("2,330 scenarios came to ")
        .contains("Everything that was run held.");
  }

  @Test
  void showsEveryOutcomeInItsCell() {
    String page = render(SampleRuns.colourful());

    assertThat(page)
        .contains("<td class=\"p\">✓ pass</td>")
        .contains("<td class=\"w\"><a href=\"#operation-getAssets\">! warn</a></td>")
        .contains("<td class=\"f\"><a href=\"#operation-getDepth\">✕ fail</a></td>")
        .contains("<td class=\"e\"><a href=\"#operation-getOpenInterest\">⊘ error</a></td>")
        .contains("<td class=\"q\"><a href=\"#operation-getStatus\">? inconclusive</a></td>")
        .contains("<td class=\"x\"><a href=\"#operation-getFills\">✕ expected</a></td>")
        .contains("<td class=\"s\">– skip</td>")
        .contains("<td class=\"o\">○ omit</td>");
  }

  @Test
  void tellsWhatDidNotHoldTheWorstFirst() {
    String page = render(SampleRuns.colourful());

    assertThat(all("<h3[^>]*>([^<]+?) ?<", page.substring(0, page.indexOf("id=\"checks\""))))
        .containsExactly(
            "Failures",
            "Faults of the kit",
            "Entries of the ledger that are stale",
            "Expected failures",
            "Inconclusive",
            "Warnings: more than the contract knows",
            "Not run");
    assertThat(page)
        .contains("/bids/3/0: &quot;abc&quot; is no decimal")
        .contains("Expected: Old fills have no trade id: they say 0.")
        .contains("It held, so the entry has to go: Seconds were seen in October.")
        .contains(
            "It is past its date and excuses nothing: A crossed book at the turn of the hour.")
        .contains("java.lang.IllegalStateException: no step of this name")
        .contains("no key: 85 checks");
  }

  @Test
  void showsTheExchangeOfACheck() {
    assertThat(render(SampleRuns.colourful()))
        .contains("GET https://api.example.org/api/v1/getDepth?symbol=SOL_USDC&amp;limit=5")
        .contains("x-signature: &lt;redacted&gt;")
        .contains("<b>503</b> in 212 ms")
        .contains("{&quot;method&quot;:&quot;SUBSCRIBE&quot;");
  }

  @Test
  void whatAScenarioSaysOfItsChecksIsToldOnce() {
    assertThat(details("getDepth schema: no decimal")).doesNotContain("getDepth schema:");
    assertThat(details("getDepth schema: no decimal\nand a fault")).contains("and a fault");
  }

  private static String details(String message) {
    SampleRuns.Maker maker = new SampleRuns.Maker();
    Subject depth = Subject.operation("getDepth");
    maker.scenario(
        depth,
        "A book",
        Outcome.FAIL,
        message,
        List.of(new CheckResult(depth, "schema", Outcome.FAIL, "no decimal", null)),
        List.of());
    String page = render(maker.run("live", 1, List.of(), 1));
    return page.substring(page.indexOf("id=\"subjects\""));
  }

  @Test
  void anExchangeThatTwoSubjectsShareIsShownOnce() {
    SampleRuns.Maker maker = new SampleRuns.Maker();
    Subject depth = Subject.operation("getDepth");
    Subject book = new Subject(Subject.Kind.UNIFIED, "fetchOrderBook");
    maker.scenario(
        depth,
        "Both",
        Outcome.PASS,
        "",
        List.of(
            new CheckResult(depth, "answer", Outcome.PASS, "", "1"),
            new CheckResult(book, "result", Outcome.PASS, "", "1")),
        List.of(new Exchange("1", "GET /depth", List.of(), 200, List.of("the body"), 1)));

    String page = render(maker.run("live", 1, List.of(), 0));

    assertThat(all("(the body)", page)).hasSize(1);
    assertThat(page).contains("<a href=\"#x1\">The exchange</a>");
  }

  @Test
  void textOfAServerNeverBecomesMarkup() {
    SampleRuns.Maker maker = new SampleRuns.Maker();
    Subject subject = Subject.operation(HOSTILE);
    maker.scenario(
        subject,
        HOSTILE,
        Outcome.FAIL,
        HOSTILE + "of the scenario",
        List.of(new CheckResult(subject, HOSTILE, Outcome.FAIL, HOSTILE + "of the check", HOSTILE)),
        List.of(new Exchange(HOSTILE, HOSTILE, List.of(HOSTILE), 200, List.of(HOSTILE), 1)));
    RunResult run = maker.run(HOSTILE, 1, List.of(), 1);

    String page = HtmlReport.render(run, SampleRuns.history(HOSTILE, 2));

    assertThat(page)
        .contains(
            "&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &quot; &#39; &amp; \\u0000 \\u202e שלום ")
        .doesNotContain("<script>alert")
        .doesNotContain("]]>")
        .doesNotContain("\u0000")
        .doesNotContain("\u202e");
    assertThat(all("<(script)\\b", page)).hasSize(1);
    assertThat(all("<([a-z0-9]+)", page).stream().distinct())
        .isSubsetOf(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "a",
            "header",
            "p",
            "nav",
            "ul",
            "li",
            "main",
            "section",
            "div",
            "span",
            "h1",
            "h2",
            "h3",
            "dl",
            "dt",
            "dd",
            "b",
            "svg",
            "rect",
            "label",
            "input",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "details",
            "summary",
            "pre",
            "figure",
            "figcaption",
            "wbr",
            "g",
            "code",
            "footer",
            "script");
  }

  @Test
  void needsNothingButItselfAndAllowsNothingElse() throws Exception {
    String page = render(SampleRuns.colourful());

    assertThat(all("<[a-z]+ [^>]*?\\b(src|srcset|style|on[a-z]+|action)=", page)).isEmpty();
    assertThat(all("href=\"([^#][^\"]*)\"", page)).isEmpty();
    String style = all("<style>(.*?)</style>", page).get(0);
    assertThat(style).doesNotContain("url(").doesNotContain("@import").doesNotContain("</");
    String script = all("<script>(.*?)</script>", page).get(0);
    assertThat(all("content=\"(default-src[^\"]*)\"", page))
        .containsExactly(
            "default-src &#39;none&#39;; style-src &#39;sha256-"
                + hash(style)
                + "&#39;; script-src &#39;sha256-"
                + hash(script)
                + "&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;");
    assertThat(page.indexOf("Content-Security-Policy")).isLessThan(page.indexOf("<style>"));
  }

  private static String hash(String text) throws Exception {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    for (RunResult run :
        List.of(SampleRuns.green(SCENARIOS), SampleRuns.colourful(), SampleRuns.empty())) {
      String page = HtmlReport.render(run, SampleRuns.history(run.target(), 3));
      List<String> ids = all(" id=\"([^\"]+)\"", page);
      Set<String> distinct = new HashSet<>(ids);

      assertThat(ids).hasSameSizeAs(distinct);
      assertThat(distinct).containsAll(all("href=\"#([^\"]+)\"", page));
      assertThat(distinct).containsAll(all("aria-labelledby=\"([^\"]+)\"", page));
    }
  }

  @Test
  void subjectsWhoseNamesAreAlikeKeepPlacesOfTheirOwn() {
    SampleRuns.Maker maker = new SampleRuns.Maker();
    for (String id : List.of("depth.{symbol}", "depth.[symbol]")) {
      Subject subject = Subject.stream(id);
      maker.scenario(
          subject,
          "x",
          Outcome.PASS,
          "",
          List.of(new CheckResult(subject, "schema", Outcome.PASS, "", null)),
          List.of());
    }

    assertThat(all("<details [^>]*id=\"([^\"]+)\"", render(maker.run("live", 1, List.of(), 0))))
        .containsExactly("stream-depth.-symbol-", "stream-depth.-symbol--2");
  }

  @Test
  void headingsGoDownByOne() {
    String page = HtmlReport.render(SampleRuns.colourful(), SampleRuns.history("live", 2));
    int before = 0;
    for (String level : all("<h([1-6])\\b", page)) {
      int now = Integer.parseInt(level);
      assertThat(now).isLessThanOrEqualTo(before + 1);
      before = now;
    }
    assertThat(all("<(h1)\\b", page)).hasSize(1);
  }

  @Test
  void earlierRunsAgainstTheSameTargetAreDrawnAndTold() {
    List<HistoryEntry> history = new ArrayList<>(SampleRuns.history("https://api.example.org", 5));
    history.addAll(SampleRuns.history("fixtures", 2));

    String page = HtmlReport.render(SampleRuns.colourful(), history);

    assertThat(page)
        .contains("aria-label=\"The last 6 runs: ok 4, does not conform 2\"")
        .contains("6 runs against https://api.example.org, the latest first")
        .contains("2 runs against other targets stand in history.json.");
    assertThat(all("<(g)>", page)).hasSize(6);
  }

  @Test
  void theFirstRunHasNoHistory() {
    assertThat(render(SampleRuns.colourful()))
        .contains("This is the first run against this target that is kept.")
        .doesNotContain("<figure");
  }

  @Test
  @Timeout(60)
  void aRunOfAllFixturesIsLightAndLeavesNothingOut() {
    RunResult run = SampleRuns.green(SCENARIOS);
    List<HistoryEntry> history = SampleRuns.history("fixtures", 200);
    String page = "";
    long least = Long.MAX_VALUE;
    // The least of several: what else the machine does meanwhile is not asked.
    for (int i = 0; i < 5; i++) {
      long begun = System.nanoTime();
      page = HtmlReport.render(run, history);
      least = Math.min(least, System.nanoTime() - begun);
    }

    assertThat(bytes(page)).isLessThan(MOST_BYTES);
    assertThat(least).isLessThan(2_000_000_000L);
    assertThat(all("<(p) class=\"run\">", page)).hasSize(SCENARIOS);
    assertThat(page).contains("Every scenario and exchange of the run; ");
  }

  @Test
  @Timeout(60)
  void theWorstOfRunsIsLightToo() {
    SampleRuns.Maker maker = new SampleRuns.Maker();
    String endless = "\u0000<".repeat(25_000);
    for (int i = 0; i < SCENARIOS; i++) {
      Subject subject = Subject.operation("operation" + i % 150);
      Outcome outcome = Outcome.values()[i % 7];
      List<CheckResult> checks = new ArrayList<>();
      for (int check = 0; check < 9; check++) {
        checks.add(new CheckResult(subject, "check " + check, outcome, endless, "x" + i));
      }
      maker.scenario(
          subject,
          "name " + endless,
          outcome,
          endless,
          checks,
          List.of(new Exchange("x" + i, endless, List.of(endless), 200, List.of(endless), 1)));
    }

    String page = HtmlReport.render(maker.run("live", 1, List.of(), 1), List.of());

    assertThat(bytes(page)).isLessThan(MOST_BYTES);
    Matcher told =
        Pattern.compile(
                "Left out, to keep the page light: ([\\d,]+) scenarios that held and ([\\d,]+)"
                    + " exchanges\\. They stand in run\\.json\\.")
            .matcher(page);
    assertThat(told.find()).isTrue();
    int rows = all("<(p) class=\"run\">", page).size();
    assertThat(rows + Integer.parseInt(told.group(1).replace(",", ""))).isEqualTo(SCENARIOS);
    int exchanges = all("<(details) class=\"exchange\"", page).size();
    assertThat(exchanges + Integer.parseInt(told.group(2).replace(",", ""))).isEqualTo(SCENARIOS);
  }
}
