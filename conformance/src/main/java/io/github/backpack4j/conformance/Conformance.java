package io.github.backpack4j.conformance;

import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.Runtime;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the features against the embedded exchange and prints what they proved.
 *
 * <p>Arguments go to Cucumber, so {@code --tags "@operation:getDepth"} runs a part; cells of what
 * was not run then say {@code missing}. Exit status 0 means that everything was run and held.
 */
public final class Conformance {
  private Conformance() {}

  /** Runs all features, or those that the arguments choose. */
  public static void main(String[] arguments) {
    // Undertow otherwise logs its start to the console.
    System.setProperty("org.jboss.logging.provider", "slf4j");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(out, arguments));
  }

  static int run(PrintStream out, String... arguments) {
    List<String> options = new ArrayList<>(List.of(arguments));
    options.addAll(
        List.of("--glue", "io.github.backpack4j.conformance.steps", "classpath:features"));
    if (!options.contains("--tags")) {
      options.addAll(List.of("--tags", "not (@live or @live-write or @funds)"));
    }
    if (!options.contains("--plugin")) {
      options.addAll(List.of("--plugin", "summary"));
    }
    options.add("--monochrome");
    CommandlineOptionsParser parser = new CommandlineOptionsParser(out);
    RuntimeOptions runtimeOptions = parser.parse(options.toArray(String[]::new)).build();
    if (parser.exitStatus().isPresent()) {
      return parser.exitStatus().get();
    }
    CoverageTable table = new CoverageTable();
    Runtime runtime =
        Runtime.builder()
            .withRuntimeOptions(runtimeOptions)
            .withClassLoader(Conformance.class::getClassLoader)
            .withAdditionalPlugins(table)
            .build();
    runtime.run();
    if (runtimeOptions.isDryRun()) {
      return runtime.exitStatus();
    }
    out.println();
    out.print(table.render());
    return runtime.exitStatus() == 0 && table.isGreen() ? 0 : 1;
  }
}
