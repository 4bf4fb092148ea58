package io.github.backpack4j.conformance.cli;

import picocli.CommandLine.Option;

/** How much is printed, and how. */
final class ConsoleOptions {
  @Option(
      names = "--quiet",
      description = "Print neither progress nor tables: findings that are bad, and one sentence.")
  boolean quiet;

  @Option(
      names = "--no-color",
      description =
          "No colours. There are none anyway unless standard output is a terminal and the"
              + " environment has no NO_COLOR.")
  boolean noColour;
}
