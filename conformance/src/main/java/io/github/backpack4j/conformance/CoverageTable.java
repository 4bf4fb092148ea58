package io.github.backpack4j.conformance;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets what the features proved against what the contract promises: a row for each operation and stream.
 *
 * <p>Scenarios say by tags whom they are about ({@code @operation:getDepth}, {@code @stream:depth}) and what they prove ({@code
 * @request}, {@code @answer}, {@code @refusal}, {@code @signed}); those of {@code @every-operation} by the first word of their name. Contract and client are looked at, not
 * told.
 */
public final class CoverageTable implements ConcurrentEventListener {
  /** What a cell of the table says. */
  public enum Cell {
    /** Every scenario held. */
    OK("ok"),
    /** A scenario failed. */
    FAILED("FAILED"),
    /** It is not there, or no scenario proves it. */
    MISSING("missing"),
    /** There is nothing to prove. */
    NOT_APPLICABLE("–");

    private final String text;

    Cell(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * One line of the table.
   *
   * @param name operation or stream
   * @param cells its cells by column
   */
  public record Row(String name, Map<String, Cell> cells) {}

  private static final List<String> PROVEN = List.of("request", "answer", "refusal");

  private final ContractIndex contract;
  private final Map<String, List<Boolean>> scenarios = new LinkedHashMap<>();
  private int passed;
  private int failed;

  /** Compares with the contract of the specs jar. */
  public CoverageTable() {
    this(ContractIndex.standard());
  }

  CoverageTable(ContractIndex contract) {
    this.contract = contract;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
  }

  private synchronized void finished(TestCaseFinished event) {
    boolean holds = event.getResult().getStatus() == Status.PASSED;
    if (holds) {
      passed++;
    } else {
      failed++;
    }
    TestCase scenario = event.getTestCase();
    for (String subject : subjects(scenario)) {
      record(subject, holds);
      scenario.getTags().forEach(tag -> record(subject + " " + tag, holds));
    }
  }

  /** Whom a scenario is about, as tags: its own, or the operation that its name begins with. */
  private static List<String> subjects(TestCase scenario) {
    if (scenario.getTags().contains("@every-operation")) {
      return List.of("@operation:" + scenario.getName().split("[ :]", 2)[0]);
    }
    return scenario.getTags().stream()
        .filter(tag -> tag.startsWith("@operation:") || tag.startsWith("@stream:"))
        .toList();
  }

  private void record(String key, boolean holds) {
    scenarios.computeIfAbsent(key, k -> new ArrayList<>()).add(holds);
  }

  /** A row for each operation of the contract, and for each that only scenarios know. */
  public synchronized List<Row> operations() {
    Map<String, Boolean> signed = new LinkedHashMap<>();
    contract.operations().forEach(operation -> signed.put(operation.id(), operation.signed()));
    List<Row> rows = new ArrayList<>();
    for (String id : subjects("@operation:", signed.keySet())) {
      Map<String, Cell> cells = new LinkedHashMap<>();
      cells.put("contract", signed.containsKey(id) ? Cell.OK : Cell.MISSING);
      cells.put("generated", GeneratedClient.operation(id) == null ? Cell.MISSING : Cell.OK);
      cells.put(
          "signed",
          signed.getOrDefault(id, false)
              ? cell("@operation:" + id + " @signed")
              : Cell.NOT_APPLICABLE);
      PROVEN.forEach(column -> cells.put(column, cell("@operation:" + id + " @" + column)));
      rows.add(new Row(id, cells));
    }
    return rows;
  }

  /** A row for each family of streams, told likewise. */
  public synchronized List<Row> streams() {
    Map<String, List<ContractIndex.Channel>> families = new LinkedHashMap<>();
    contract
        .channels()
        .forEach(c -> families.computeIfAbsent(c.family(), k -> new ArrayList<>()).add(c));
    List<Row> rows = new ArrayList<>();
    for (String family : subjects("@stream:", families.keySet())) {
      List<ContractIndex.Channel> channels = families.getOrDefault(family, List.of());
      boolean streams = channels.stream().anyMatch(channel -> channel.address() != null);
      boolean signed = channels.stream().anyMatch(ContractIndex.Channel::signed);
      Map<String, Cell> cells = new LinkedHashMap<>();
      cells.put("contract", channels.isEmpty() ? Cell.MISSING : Cell.OK);
      cells.put("generated", streams ? generated(channels) : Cell.NOT_APPLICABLE);
      cells.put("signed", signed ? cell("@stream:" + family + " @signed") : Cell.NOT_APPLICABLE);
      cells.put("request", cell("@stream:" + family + " @request"));
      cells.put("answer", cell("@stream:" + family + " @answer"));
      cells.put("refusal", cell("@stream:" + family + " @refusal"));
      rows.add(new Row(family, cells));
    }
    return rows;
  }

  private static Cell generated(List<ContractIndex.Channel> channels) {
    for (ContractIndex.Channel channel : channels) {
      String address = String.valueOf(channel.address());
      int parameters = (int) address.chars().filter(c -> c == '{').count();
      if (GeneratedClient.stream(channel.family(), parameters) == null) {
        return Cell.MISSING;
      }
    }
    return Cell.OK;
  }

  private Set<String> subjects(String prefix, Set<String> promised) {
    Set<String> all = new LinkedHashSet<>(promised);
    for (String key : scenarios.keySet()) {
      if (key.startsWith(prefix) && !key.contains(" ")) {
        all.add(key.substring(prefix.length()));
      }
    }
    return all;
  }

  private Cell cell(String key) {
    List<Boolean> results = scenarios.getOrDefault(key, List.of());
    if (results.isEmpty()) {
      return Cell.MISSING;
    }
    return results.contains(false) ? Cell.FAILED : Cell.OK;
  }

  /** Whether every scenario held and every cell is filled. */
  public synchronized boolean isGreen() {
    List<Row> rows = new ArrayList<>(operations());
    rows.addAll(streams());
    return failed == 0
        && rows.stream()
            .flatMap(row -> row.cells().values().stream())
            .allMatch(cell -> cell == Cell.OK || cell == Cell.NOT_APPLICABLE);
  }

  /** The table, as it is printed. */
  public synchronized String render() {
    StringBuilder text = new StringBuilder();
    render("operation", operations(), text);
    text.append('\n');
    render("stream", streams(), text);
    text.append("\n%d scenarios held, %d failed%n".formatted(passed, failed));
    return text.toString();
  }

  private static void render(String title, List<Row> rows, StringBuilder text) {
    int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0) + 2;
    String first = "%-" + Math.max(width, title.length() + 2) + "s";
    List<String> columns = rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).cells().keySet());
    text.append(first.formatted(title));
    columns.forEach(column -> text.append("%-11s".formatted(column)));
    text.append('\n');
    for (Row row : rows) {
      text.append(first.formatted(row.name()));
      columns.forEach(column -> text.append("%-11s".formatted(row.cells().get(column))));
      text.append('\n');
    }
  }
}
