package io.github.backpack4j.conformance.cli;

import io.github.backpack4j.conformance.cli.Console.Terminal;
import io.github.backpack4j.conformance.redact.Secrets;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine;

/**
 * A command as it was typed, and what came of it.
 *
 * @param code what it ended with
 * @param out what it printed
 * @param err what it printed where errors go
 */
record Typed(int code, String out, String err) {
  /** Types it where nobody looks on. */
  static Typed of(Map<String, String> environment, String... arguments) {
    return of(false, environment, arguments);
  }

  /** Types it. */
  static Typed of(boolean terminal, Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new Main.Surroundings(
                new PrintWriter(out),
                new PrintWriter(err),
                environment,
                new Terminal(terminal, environment),
                new Secrets(),
                Clock.systemUTC()),
            arguments);
    return new Typed(code, out.toString(), err.toString());
  }

  /** The commands, to be looked at rather than typed. */
  static CommandLine commands() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Main.commands(
        new Main.Surroundings(
            nowhere,
            nowhere,
            Map.of(),
            new Terminal(false, Map.of()),
            new Secrets(),
            Clock.systemUTC()));
  }
}
