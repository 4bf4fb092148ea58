package io.github.backpack4j.conformance.cli;

import io.cucumber.tagexpressions.TagExpressionException;
import io.github.backpack4j.conformance.CoverageTable;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.conformance.run.FeatureRun;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code run}: plays the features against a target. */
@Command(
    name = "run",
    description = "Plays the features against a target and says what they proved.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private static final String OFFLINE = "not (@live or @live-write or @funds)";

  private final PrintWriter out;

  @Spec private CommandSpec spec;

  @Option(
      names = "--target",
      required = true,
      paramLabel = "TARGET",
      description = "What is asked: fixtures, the kit's own exchange on loopback.")
  private String target;

  @Option(
      names = "--tags",
      paramLabel = "EXPRESSION",
      description = "Only scenarios with these tags: \"@operation:getDepth and @answer\".")
  private @Nullable String tags;

  RunCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    if (!target.equals("fixtures")) {
      throw new ParameterException(spec.commandLine(), "--target: give fixtures");
    }
    CoverageTable table = new CoverageTable();
    FeatureRun run;
    try {
      run = FeatureRun.of(tags == null ? OFFLINE : OFFLINE + " and (" + tags + ")");
    } catch (TagExpressionException e) {
      throw new ParameterException(spec.commandLine(), "--tags: " + e.getMessage());
    }
    boolean held = run.play(table);
    run.failures().forEach(out::println);
    out.print(table.render());
    return (held && table.isGreen() ? ExitCode.OK : ExitCode.NONCONFORMANT).code();
  }
}
