package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.RunResult;

/** A picture of one line that says whether a run conformed, to which contract, and when. */
public final class Badge {
  /** The name of the file in the folder of a report. */
  public static final String FILE = "badge.svg";

  private static final int HEIGHT = 20;

  /** The width of a character of 11 px Verdana or DejaVu Sans, roughly; the text is set to it. */
  private static final double CHARACTER = 6.6;

  private static final int PADDING = 7;

  private Badge() {}

  /** The badge of a run, as SVG: contract, what it came to, version of the kit, day of the run. */
  public static String svg(RunResult run) {
    Verdict verdict = Verdict.of(run);
    String left = "Backpack API contract " + run.contract();
    String right = verdict.word() + " · kit " + run.kit() + " · " + Words.day(run.started());
    int leftWidth = width(left);
    int rightWidth = width(right);
    String all = left + ": " + right;
    Html svg = new Html();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        "" + (leftWidth + rightWidth),
        "height",
        "" + HEIGHT,
        "viewBox",
        "0 0 " + (leftWidth + rightWidth) + " " + HEIGHT,
        "role",
        "img",
        "aria-label",
        all);
    svg.element("title", all);
    block(svg, 0, leftWidth, "#3a424c", left);
    block(svg, leftWidth, rightWidth, colour(verdict), right);
    return svg.close("svg").line().toString();
  }

  private static void block(Html svg, int x, int width, String colour, String text) {
    svg.open("rect", "x", "" + x, "width", "" + width, "height", "" + HEIGHT, "fill", colour)
        .close("rect");
    svg.element(
        "text",
        text,
        "x",
        "" + (x + PADDING),
        "y",
        "14",
        "textLength",
        "" + (width - 2 * PADDING),
        "lengthAdjust",
        "spacingAndGlyphs",
        "fill",
        "#ffffff",
        "font-family",
        "Verdana, DejaVu Sans, sans-serif",
        "font-size",
        "11");
  }

  private static int width(String text) {
    return (int) Math.round(text.length() * CHARACTER) + 2 * PADDING;
  }

  /** Each at least 4.5:1 against white. */
  private static String colour(Verdict verdict) {
    return switch (verdict.outcome()) {
      case PASS -> "#1a7f37";
      case WARN -> "#8a5a00";
      case FAIL -> "#b3152e";
      case ERROR, INCONCLUSIVE -> "#6639ba";
      case SKIP, OMIT -> "#57606a";
    };
  }
}
