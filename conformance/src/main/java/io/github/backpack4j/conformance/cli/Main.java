package io.github.backpack4j.conformance.cli;

import io.github.backpack4j.conformance.result.ExitCode;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program that the jar starts. */
@Command(
    name = "backpack4j-conformance",
    description = "Finds out whether a server, or this client, does what the contract says.",
    mixinStandardHelpOptions = true,
    versionProvider = KitVersion.class,
    subcommands = {HelpCommand.class},
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, System.getenv(), arguments));
  }

  /**
   * Runs one command.
   *
   * @param out what it found out
   * @param err what went wrong, and how far it is
   * @param environment the variables that it may look at
   * @param arguments as they are typed
   * @return the number of an {@link ExitCode}
   */
  public static int run(
      PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
    // Undertow otherwise logs its start to the console.
    System.setProperty("org.jboss.logging.provider", "slf4j");
    CommandLine commands = new CommandLine(new Main());
    commands.addSubcommand(new RunCommand(out));
    commands.addSubcommand(new DriftCommand(out, err));
    commands.setOut(out);
    commands.setErr(err);
    int code = arguments.length == 0 ? missingCommand(commands, err) : commands.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  private static int missingCommand(CommandLine commands, PrintWriter err) {
    commands.usage(err);
    return ExitCode.USAGE.code();
  }
}
