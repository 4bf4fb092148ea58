package io.github.backpack4j.conformance.cli;

import io.github.backpack4j.conformance.cli.Console.Terminal;
import io.github.backpack4j.conformance.redact.Printable;
import io.github.backpack4j.conformance.redact.Secrets;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.conformance.run.RunException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program that the jar starts. */
@Command(
    name = "backpack4j-conformance",
    header = "Finds out whether a server, or this client, does what the contract says.",
    mixinStandardHelpOptions = true,
    versionProvider = KitVersion.class,
    usageHelpAutoWidth = true,
    subcommands = {HelpCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%n",
    footer = {
      "What to do first, on any machine with a JDK:",
      "  java -jar backpack4j-conformance.jar run --target fixtures",
      "Each command tells all that it takes, with examples and exit codes:",
      "  java -jar backpack4j-conformance.jar help run"
    })
public final class Main {
  private Main() {}

  /**
   * What is around a command.
   *
   * @param out takes what it found out
   * @param err takes what went wrong, and how far it is
   * @param environment the variables that it may look at
   * @param terminal what sits at the other end
   * @param secrets what must not be printed or written; commands add what they come to know
   * @param clock tells what now is
   */
  record Surroundings(
      PrintWriter out,
      PrintWriter err,
      Map<String, String> environment,
      Terminal terminal,
      Secrets secrets,
      Clock clock) {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Map<String, String> environment = System.getenv();
    Surroundings surroundings =
        new Surroundings(
            out,
            err,
            environment,
            new Terminal(isTerminal(), environment),
            new Secrets(),
            Clock.systemUTC());
    System.exit(run(surroundings, arguments));
  }

  /** From Java 22 on there is a console even where there is no terminal, and it says so. */
  private static boolean isTerminal() {
    Object console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  /**
   * Runs one command.
   *
   * @param out takes what it found out
   * @param err takes what went wrong, and how far it is
   * @param environment the variables that it may look at
   * @param arguments as they are typed
   * @return the number of an {@link ExitCode}
   */
  public static int run(
      PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
    return run(
        new Surroundings(
            out,
            err,
            environment,
            new Terminal(false, environment),
            new Secrets(),
            Clock.systemUTC()),
        arguments);
  }

  static int run(Surroundings surroundings, String... arguments) {
    // Undertow otherwise logs its start to the console.
    System.setProperty("org.jboss.logging.provider", "slf4j");
    CommandLine commands = commands(surroundings);
    int code;
    if (arguments.length == 0) {
      commands.usage(surroundings.err());
      code = ExitCode.USAGE.code();
    } else {
      code = execute(commands, surroundings, arguments);
    }
    surroundings.out().flush();
    surroundings.err().flush();
    return code;
  }

  private static int execute(CommandLine commands, Surroundings surroundings, String... arguments) {
    try {
      return commands.execute(arguments);
    } catch (Error e) {
      // Such as no memory left; its stack trace would pass by all that takes secrets out.
      return failed(e, surroundings);
    }
  }

  static CommandLine commands(Surroundings surroundings) {
    CommandLine commands = new CommandLine(new Main());
    commands.addSubcommand(new RunCommand(surroundings));
    commands.addSubcommand(new DriftCommand(surroundings.out(), surroundings.err()));
    commands.addSubcommand(new RecordCommand(surroundings));
    commands.addSubcommand(new ReportCommand(surroundings.out()));
    commands.setOut(surroundings.out());
    commands.setErr(surroundings.err());
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            surroundings.terminal().takesColours() ? Ansi.ON : Ansi.OFF));
    commands.setParameterExceptionHandler((e, typed) -> misunderstood(e, surroundings));
    commands.setExecutionExceptionHandler((e, command, result) -> failed(e, surroundings));
    return commands;
  }

  private static int misunderstood(ParameterException e, Surroundings surroundings) {
    CommandLine command = e.getCommandLine();
    tell(surroundings, e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, surroundings.err());
    if (Secrets.hasLikeKeys(String.join(" ", command.getParseResult().originalArgs()))) {
      surroundings
          .err()
          .println(
              "A key is no argument: other programs and the shell's history have seen it now.");
    }
    surroundings
        .err()
        .println("All options: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.code();
  }

  /** No stack trace: what libraries say of their state may have a secret in it. */
  private static int failed(Throwable e, Surroundings surroundings) {
    if (e instanceof RunException refused) {
      tell(surroundings, refused.getMessage());
      return refused.code().code();
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      IOException trouble =
          e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
      tell(surroundings, "a file cannot be read or written: " + FileTrouble.words(trouble));
      return ExitCode.CONFIGURATION.code();
    }
    tell(surroundings, "the kit itself failed: " + e);
    return ExitCode.NONCONFORMANT.code();
  }

  private static void tell(Surroundings surroundings, String message) {
    String scrubbed = surroundings.secrets().scrub(message);
    surroundings.err().println("error: " + Printable.of(Secrets.scrubLikeKeys(scrubbed)));
  }
}
