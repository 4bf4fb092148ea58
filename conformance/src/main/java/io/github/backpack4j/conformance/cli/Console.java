package io.github.backpack4j.conformance.cli;

import io.github.backpack4j.conformance.redact.Printable;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a command prints to: nothing passes it that is secret. */
final class Console {
  /** The colours that outcomes have on a terminal. */
  enum Colour {
    GREEN("32"),
    RED("31"),
    YELLOW("33"),
    GREY("90"),
    BOLD("1");

    private final String code;

    Colour(String code) {
      this.code = code;
    }
  }

  /**
   * What the process prints to.
   *
   * @param isTerminal whether somebody sits there who sees lines change
   * @param environment says what that terminal can do
   */
  record Terminal(boolean isTerminal, Map<String, String> environment) {
    /** Whether colours are welcome: see no-color.org. */
    boolean takesColours() {
      return isTerminal
          && environment.getOrDefault("NO_COLOR", "").isEmpty()
          && !environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT).equals("dumb");
    }
  }

  private static final Pattern COLOURS = Pattern.compile("\\x1b\\[(?:[01]|3[1-3]|90)m");

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean coloured;
  private final boolean quiet;
  private final UnaryOperator<String> scrub;

  Console(
      PrintWriter out,
      PrintWriter err,
      boolean coloured,
      boolean quiet,
      UnaryOperator<String> scrub) {
    this.out = out;
    this.err = err;
    this.coloured = coloured;
    this.quiet = quiet;
    this.scrub = scrub;
  }

  /** Prints what was found out, a line or several. */
  void print(String text) {
    out.println(shown(text));
    out.flush();
  }

  /** Prints what is only of use to somebody who looks on; nothing if it is to be quiet. */
  void remark(String text) {
    if (!quiet) {
      print(text);
    }
  }

  /** Prints what went wrong. */
  void error(String text) {
    err.println(shown(text));
    err.flush();
  }

  /** Writes to where errors go, without ending the line. */
  void status(String text) {
    if (!quiet) {
      err.print(scrub.apply(text));
      err.flush();
    }
  }

  /** Without secrets, and without what would move a terminal but our own colours. */
  private String shown(String text) {
    StringBuilder shown = new StringBuilder();
    String scrubbed = scrub.apply(text);
    int done = 0;
    if (coloured) {
      Matcher colour = COLOURS.matcher(scrubbed);
      while (colour.find()) {
        shown.append(Printable.of(scrubbed.substring(done, colour.start()))).append(colour.group());
        done = colour.end();
      }
    }
    return shown.append(Printable.of(scrubbed.substring(done))).toString();
  }

  /** The text in a colour, where that is welcome; a secret in it is found all the same. */
  String in(Colour colour, String text) {
    return coloured && !text.isBlank()
        ? "\u001b[" + colour.code + "m" + scrub.apply(text) + "\u001b[0m"
        : text;
  }
}
