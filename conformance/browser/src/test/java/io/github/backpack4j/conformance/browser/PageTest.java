package io.github.backpack4j.conformance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backpack4j.conformance.report.HistoryEntry;
import io.github.backpack4j.conformance.report.HtmlReport;
import io.github.backpack4j.conformance.report.SampleRuns;
import io.github.backpack4j.conformance.result.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageTest {
  private static final int SCENARIOS = 2_330;
  private static final int WIDE = 1280;
  private static final int NARROW = 360;

  /** More of a page than this shows nothing new, and the browser's limit is not much above it. */
  private static final int HIGH = 6_000;

  @TempDir static Path dir;

  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    write("held", SampleRuns.green(SCENARIOS), SampleRuns.history("fixtures", 30));
    write("mixed", SampleRuns.colourful(), SampleRuns.history("https://api.example.org", 75));
    write("empty", SampleRuns.empty(), List.of());
    chromium = Chromium.start(dir.resolve("profile"));
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static void write(String name, RunResult run, List<HistoryEntry> history)
      throws IOException {
    HtmlReport.write(dir.resolve(name), run, history);
  }

  static Stream<Arguments> screens() {
    return Stream.of("held", "mixed", "empty")
        .flatMap(
            page ->
                Stream.of("light", "dark")
                    .flatMap(
                        scheme ->
                            Stream.of(WIDE, NARROW)
                                .map(width -> Arguments.of(page, scheme, width))));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void isReadByEverybodyOnEveryScreen(String page, String scheme, int width) throws IOException {
    chromium.show(dir.resolve(page).resolve("index.html"), width, 800, scheme);

    String name = page + "-" + scheme + "-" + width;
    chromium.screenshot(pictures().resolve(name + ".png"), width, HIGH);
    assertNothing(chromium.audit());
    assertEquals(0, chromium.overflow(), "pixels that the page is too wide by");

    // What is folded is part of the page, and has to be as good.
    if (!page.equals("held")) {
      chromium.run("document.querySelectorAll('details').forEach(d => { d.open = true; });");
      chromium.screenshot(pictures().resolve(name + "-open.png"), width, HIGH);
      assertNothing(chromium.audit());
      assertEquals(0, chromium.overflow(), "pixels that the page is too wide by when it is open");
    }
    assertNothing(chromium.console());
  }

  @Test
  void everythingThatFoldsIsOpenedByTheKeyboard() {
    chromium.show(dir.resolve("mixed/index.html"), WIDE, 800, "light");

    assertNothing(chromium.stuck());
    assertTrue(chromium.number("return document.querySelectorAll('details').length;") > 80);
  }

  @Test
  void aLinkOfATableOpensWhatItLeadsTo() {
    chromium.show(dir.resolve("mixed/index.html"), WIDE, 800, "light");

    chromium.run("document.querySelector('.heat a[href=\"#operation-getDepth\"]').click();");

    chromium.eventually("return document.getElementById('operation-getDepth').open;");
    chromium.eventually(
        "const top = document.getElementById('operation-getDepth').getBoundingClientRect().top;"
            + "return top >= 0 && top < 400;");
  }

  @Test
  void rowsThatHeldAreHiddenOnRequest() {
    chromium.show(dir.resolve("mixed/index.html"), WIDE, 800, "light");
    String rows =
        "return [...document.querySelectorAll('.heat tbody tr')].filter(r => r.offsetHeight).length;";
    long before = chromium.number(rows);

    chromium.run("document.getElementById('only').click();");

    long after = chromium.number(rows);
    assertTrue(after > 5 && after < before / 2, before + " rows, then " + after);
  }

  @Test
  void theHeadOfATableStaysWhileItIsRead() {
    chromium.show(dir.resolve("held/index.html"), WIDE, 800, "light");
    String row = "const row = document.querySelector('.heat tbody tr:nth-child(30)');";

    chromium.run(row + "row.scrollIntoView({block: 'center'});");

    assertTrue(
        chromium.number(
                "const head = document.querySelector('.heat thead th:last-child').getBoundingClientRect();"
                    + "return Math.round(head.top);")
            >= 0);
  }

  /** The audit is worth what it finds: a page that was spoiled has to fail it. */
  @Test
  void theAuditFindsWhatWasSpoiled() {
    chromium.show(dir.resolve("mixed/index.html"), WIDE, 800, "light");
    chromium.run(
        "document.querySelector('.lead').attributeStyleMap.set('color', '#bbb');"
            + "document.querySelector('figure svg').removeAttribute('aria-label');"
            + "document.documentElement.removeAttribute('lang');");

    List<String> rules = chromium.audit().stream().map(line -> line.split(":", 2)[0]).toList();

    assertTrue(rules.contains("color-contrast"), rules::toString);
    assertTrue(rules.contains("svg-img-alt"), rules::toString);
    assertTrue(rules.contains("html-has-lang"), rules::toString);
    chromium.run(
        "document.body.insertAdjacentHTML('beforeend', '<p style=\"width:9000px\">x</p>');");
    assertFalse(chromium.console().isEmpty(), "a style that the policy forbids is told of");
    chromium.run("document.querySelector('.lead').attributeStyleMap.set('width', '9000px');");
    chromium.run("document.querySelector('.lead').attributeStyleMap.set('max-width', 'none');");
    assertTrue(chromium.overflow() > 0);
  }

  private static Path pictures() throws IOException {
    return Files.createDirectories(
        Path.of(System.getProperty("screenshots", "target"), "screenshots"));
  }

  private static void assertNothing(List<String> found) {
    assertEquals("", String.join("\n", found));
  }
}
