package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A run as one page that needs nothing but itself: no server, no network, and no script to be read
 * whole.
 *
 * <p>It says first whether the target conforms, then what did not hold, then everything. The same
 * run and history give the same bytes.
 */
public final class HtmlReport {
  /** The name of the file in the folder of a report. */
  public static final String FILE = "index.html";

  private static final int NAME = 300;
  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");

  private HtmlReport() {}

  /**
   * Writes the page of a run as {@code index.html} of a folder, which is made if it is not there.
   *
   * @param history earlier runs, and this one if it is among them, in any order
   * @throws IOException if it cannot be written
   */
  public static void write(Path dir, RunResult run, List<HistoryEntry> history) throws IOException {
    Files.createDirectories(dir);
    Files.writeString(dir.resolve(FILE), render(run, history));
  }

  /** The page as text, to be encoded in UTF-8. */
  static String render(RunResult run, List<HistoryEntry> history) {
    Page page = new Page(run);
    Verdict verdict = Verdict.of(run, page.tally());
    Html html = new Html();
    html.raw("<!doctype html>").line();
    html.open("html", "lang", "en").line();
    head(run, verdict, html);
    html.open("body").line();
    html.element("a", "Skip to the result", "class", "skip", "href", "#result").line();
    header(page, html);
    html.open("main").line();
    result(page, verdict, html);
    if (!run.scenarios().isEmpty()) {
      Problems.write(page, html);
      HeatMap.write(page, html);
      Drilldown.write(page, html);
    }
    HistoryChart.write(run, history, html);
    html.close("main").line();
    footer(run, html);
    html.raw("<script>").raw(SCRIPT).raw("</script>").line();
    html.close("body").close("html").line();
    return html.toString();
  }

  private static void head(RunResult run, Verdict verdict, Html html) {
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src 'sha256-"
                + hash(STYLE)
                + "'; script-src 'sha256-"
                + hash(SCRIPT)
                + "'; base-uri 'none'; form-action 'none'")
        .line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.empty("meta", "name", "color-scheme", "content", "light dark").line();
    html.empty("meta", "name", "referrer", "content", "no-referrer").line();
    html.element(
            "title",
            verdict.title()
                + ": "
                + run.target()
                + ", "
                + Words.day(run.started())
                + " – backpack4j")
        .line();
    html.raw("<style>").raw(STYLE).raw("</style>").line();
    html.close("head").line();
  }

  private static void header(Page page, Html html) {
    html.open("header").element("p", "backpack4j conformance", "class", "brand");
    html.open("nav", "aria-label", "On this page").open("ul");
    Map<String, String> places = new LinkedHashMap<>();
    if (!page.run().scenarios().isEmpty()) {
      places.put("problems", "What did not hold");
      for (Subject.Kind kind : Subject.Kind.values()) {
        if (!page.subjects(kind).isEmpty()) {
          places.put(kind.name().toLowerCase(Locale.ROOT) + "s", Page.title(kind));
        }
      }
      places.put("subjects", "Results");
    }
    places.put("history", "History");
    places.forEach(
        (id, title) -> html.open("li").element("a", title, "href", "#" + id).close("li"));
    html.close("ul").close("nav").close("header").line();
  }

  private static void result(Page page, Verdict verdict, Html html) {
    RunResult run = page.run();
    html.open(
        "section", "id", "result", "class", "result", "aria-labelledby", "title", "tabindex", "-1");
    html.open("div", "class", "verdict");
    html.element(
        "span",
        Words.symbol(verdict.outcome()),
        "class",
        "big " + Words.style(verdict.outcome()),
        "aria-hidden",
        "true");
    html.open("div");
    html.element("h1", verdict.title(), "id", "title");
    html.element("p", verdict.sentence(), "class", "lead");
    html.close("div").close("div").line();
    html.open("dl", "class", "facts");
    fact("Target", target(run), "wide", html);
    fact("Contract", run.contract(), "id", html);
    fact("Kit", run.kit(), "", html);
    fact("Started", Words.minute(run.started()), "", html);
    fact("Took", Words.duration(run.tookMillis()), "", html);
    fact("Exit code", run.exit() + " (" + Words.exit(run.exit()) + ")", "", html);
    html.close("dl").line();
    counts(page.tally(), html);
    html.element(
        "p",
        Words.count(scenarios(run), "scenario", "scenarios")
            + " came to "
            + Words.count(page.tally().cells().size(), "check", "checks")
            + ".",
        "class",
        "note");
    html.close("section").line();
  }

  /** Those of the features: what was looked at without one has no line. */
  static long scenarios(RunResult run) {
    return run.scenarios().stream().filter(scenario -> scenario.id().matches(".*:\\d+")).count();
  }

  private static String target(RunResult run) {
    return switch (run.target()) {
      case "fixtures" -> "fixtures (the exchange of the kit, offline)";
      case "live" -> "live (the addresses of the exchange)";
      default -> run.target();
    };
  }

  private static void fact(String name, String value, String style, Html html) {
    html.open("div", style.isEmpty() ? "" : "class", style);
    html.element("dt", name).element("dd", Text.cut(value, NAME)).close("div");
  }

  private static void counts(Tally tally, Html html) {
    html.open("ul", "class", "counts", "aria-label", "Checks by outcome");
    for (Outcome outcome : HeatMap.legendOrder()) {
      count(
          Words.symbol(outcome), Words.style(outcome), tally.count(outcome), outcome.wire(), html);
    }
    count("✕", "x", tally.expected(), "expected", html);
    html.close("ul").line();
    bar(tally, html);
  }

  /** The counts once more, as lengths; it says nothing that the list does not. */
  private static void bar(Tally tally, Html html) {
    List<Outcome> order = HeatMap.legendOrder();
    int total = tally.cells().size();
    if (total == 0) {
      return;
    }
    html.open(
        "svg",
        "class",
        "bar",
        "viewBox",
        "0 0 1000 8",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true");
    int before = 0;
    for (int i = 0; i <= order.size(); i++) {
      boolean expected = i == order.size();
      int count = expected ? tally.expected() : tally.count(order.get(i));
      if (count > 0) {
        int from = (int) (1000L * before / total);
        before += count;
        html.open(
            "rect",
            "class",
            expected ? "x" : Words.style(order.get(i)),
            "x",
            "" + from,
            "width",
            "" + ((int) (1000L * before / total) - from),
            "height",
            "8");
        html.close("rect");
      }
    }
    html.close("svg").line();
  }

  private static void count(String symbol, String style, int count, String word, Html html) {
    html.open("li", count == 0 ? "class" : "", "zero");
    html.element("span", symbol, "class", "k " + style, "aria-hidden", "true");
    html.element("b", Words.number(count)).text(" " + word);
    html.close("li");
  }

  private static void footer(RunResult run, Html html) {
    html.open("footer");
    html.element(
        "p",
        "Run "
            + run.id()
            + ". All of it stands in run.json beside this page. Secrets, and what is of an account,"
            + " were replaced before anything was written.");
    html.close("footer").line();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the kit's jar has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
