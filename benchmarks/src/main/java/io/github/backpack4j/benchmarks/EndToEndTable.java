package io.github.backpack4j.benchmarks;

import io.github.backpack4j.benchmarks.EndToEnd.Subject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Runs {@link EndToEnd} and prints its tables in Markdown.
 *
 * <p>Each round runs every subject once, in a process of its own, against one {@link Blaster} in
 * another. Figures are medians over the rounds, and a ratio is the median of the ratios.
 */
final class EndToEndTable {

  private static final int WARM_UP = 6;
  private static final int SECONDS = 5;

  /** What one run measured. */
  private record Run(double messages, double cpuNanos, double bytes) {}

  private final Map<Subject, List<Run>> runs = new EnumMap<>(Subject.class);

  private EndToEndTable() {}

  /** Takes the number of rounds. */
  public static void main(String[] arguments) throws Exception {
    int rounds = Integer.parseInt(arguments[0]);
    Process blaster = java(List.of(Blaster.class.getName()));
    try {
      String[] ports = lines(blaster).readLine().split(" ");
      EndToEndTable table = new EndToEndTable();
      for (int round = 1; round <= rounds; round++) {
        System.err.println("round " + round + " of " + rounds);
        for (Subject subject : Subject.values()) {
          table.run(subject, ports);
        }
      }
      table.print();
      slow(ports);
    } finally {
      blaster.destroy();
    }
  }

  private static Process java(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms512m", "-Xmx512m", "-cp", System.getProperty("java.class.path")));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static BufferedReader lines(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  private static Process endToEnd(String subject, String[] ports, int seconds) throws IOException {
    return java(
        List.of(
            EndToEnd.class.getName(),
            subject,
            ports[0],
            ports[1],
            String.valueOf(WARM_UP),
            String.valueOf(seconds)));
  }

  private void run(Subject subject, String[] ports) throws IOException {
    String line = lines(endToEnd(subject.name(), ports, SECONDS)).readLine();
    if (line == null) {
      throw new IllegalStateException(subject + " failed");
    }
    System.err.println(subject + " " + line);
    String[] figures = line.split(" ");
    runs.computeIfAbsent(subject, any -> new ArrayList<>())
        .add(
            new Run(
                Double.parseDouble(figures[0]),
                Double.parseDouble(figures[1]),
                Double.parseDouble(figures[2])));
  }

  private void print() {
    System.out.println(
        "| end to end | data binding, messages/s | backpack4j, messages/s | ratio"
            + " | data binding, CPU ns | backpack4j, CPU ns | ratio"
            + " | data binding, bytes allocated | backpack4j, bytes allocated | ratio |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    beside("trades, to a listener", Subject.TRADES, Subject.TRADES_DATA_BINDING);
    beside("depth, to a book", Subject.BOOK, Subject.BOOK_DATA_BINDING);
    System.out.println();
    System.out.println("| compression | bytes on the wire | ratio | CPU ns | ratio | messages/s |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
    compressed("trades, off", Subject.TRADES, Subject.TRADES, false, "off");
    compressed("trades, each for itself", Subject.TRADES_FRESH, Subject.TRADES, false, "fresh");
    compressed("trades, with context", Subject.TRADES_TAKEOVER, Subject.TRADES, false, "takeover");
    compressed("depth, off", Subject.DEPTH, Subject.DEPTH, true, "off");
    compressed("depth, each for itself", Subject.DEPTH_FRESH, Subject.DEPTH, true, "fresh");
    compressed("depth, with context", Subject.DEPTH_TAKEOVER, Subject.DEPTH, true, "takeover");
  }

  private void beside(String name, Subject ours, Subject theirs) {
    System.out.println(
        "| "
            + name
            + columns(ours, theirs, Run::messages)
            + columns(ours, theirs, Run::cpuNanos)
            + columns(ours, theirs, Run::bytes)
            + " |");
  }

  private String columns(Subject ours, Subject theirs, ToDoubleFunction<Run> figure) {
    return String.format(
        Locale.ROOT,
        " | %.0f | %.0f | %.2f",
        median(theirs, figure),
        median(ours, figure),
        ratio(ours, theirs, figure));
  }

  private void compressed(
      String name, Subject subject, Subject off, boolean depth, String compression) {
    double bytes = Blaster.bytesPerMessage(depth, compression);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.2f | %.0f | %.2f | %.0f |%n",
        name,
        bytes,
        bytes / Blaster.bytesPerMessage(depth, "off"),
        median(subject, Run::cpuNanos),
        ratio(subject, off, Run::cpuNanos),
        median(subject, Run::messages));
  }

  private double median(Subject subject, ToDoubleFunction<Run> figure) {
    return Medians.of(figures(subject, figure));
  }

  private double ratio(Subject ours, Subject theirs, ToDoubleFunction<Run> figure) {
    return Medians.ofRatios(figures(ours, figure), figures(theirs, figure));
  }

  private List<Double> figures(Subject subject, ToDoubleFunction<Run> figure) {
    return runs.get(subject).stream().map(figure::applyAsDouble).toList();
  }

  private static void slow(String[] ports) throws IOException {
    System.out.println();
    System.out.println("| listener hangs for, s | received | waiting | dropped | heap, MB |");
    System.out.println("| ---: | ---: | ---: | ---: | ---: |");
    lines(endToEnd("SLOW", ports, 10)).lines().forEach(System.out::println);
  }
}
