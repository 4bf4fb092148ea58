package io.github.backpack4j.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link Decode} and prints its table in Markdown.
 *
 * <p>Each round runs every measurement once, in a process of its own, so that both columns meet the
 * same disturbance; figures are medians over iterations and then over the rounds, and a ratio is
 * the median of the rounds' ratios.
 */
final class DecodeTable {

  private static final String BYTES = "gc.alloc.rate.norm";

  /** Nanoseconds and bytes for each message, one of each for each round. */
  private record Side(List<Double> nanos, List<Double> bytes) {
    Side() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private record Row(Side ours, Side dataBinding) {
    Row() {
      this(new Side(), new Side());
    }
  }

  private DecodeTable() {}

  /** Takes the number of rounds. */
  public static void main(String[] arguments) throws RunnerException {
    int rounds = Integer.parseInt(arguments[0]);
    Map<String, Row> rows = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      System.err.println("round " + round + " of " + rounds);
      for (RunResult result : round()) {
        Row row =
            rows.computeIfAbsent(result.getParams().getParam("message"), message -> new Row());
        Side side =
            result.getPrimaryResult().getLabel().equals("backpack4j") ? row.ours : row.dataBinding;
        side.nanos.add(Medians.of(iterations(result)));
        side.bytes.add(result.getSecondaryResults().get(BYTES).getScore());
      }
    }
    System.out.println(
        "| message | data binding, ns | backpack4j, ns | ratio | data binding, bytes allocated"
            + " | backpack4j, bytes allocated | ratio |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    rows.forEach(DecodeTable::print);
  }

  private static Collection<RunResult> round() throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(Decode.class.getName())
            .forks(1)
            .warmupIterations(12)
            .warmupTime(TimeValue.milliseconds(250))
            .measurementIterations(12)
            .measurementTime(TimeValue.milliseconds(250))
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .build();
    return new Runner(options).run();
  }

  /** A burst of other work falls on a few of them, and would move their mean. */
  private static List<Double> iterations(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(process -> process.getIterationResults().stream())
        .map(iteration -> iteration.getPrimaryResult().getScore())
        .toList();
  }

  private static void print(String message, Row row) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.2f | %.0f | %.0f | %.2f |%n",
        message,
        Medians.of(row.dataBinding.nanos),
        Medians.of(row.ours.nanos),
        Medians.ofRatios(row.ours.nanos, row.dataBinding.nanos),
        Medians.of(row.dataBinding.bytes),
        Medians.of(row.ours.bytes),
        Medians.ofRatios(row.ours.bytes, row.dataBinding.bytes));
  }
}
