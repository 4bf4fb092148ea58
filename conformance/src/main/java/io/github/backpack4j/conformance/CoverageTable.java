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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sets what the features proved against what the contract promises: a row for each operation and
 * stream.
 *
 * <p>Scenarios say by tags whom they are about ({@code @operation:getDepth}, {@code @stream:depth})
 * and what they prove ({@code @request}, {@code @answer}, {@code @refusal}, {@code @signed}); those
 * of {@code @every-operation} by the first word of their name. Contract and client are looked at,
 * not told.
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
    NOT_APPLICABLE("–"),
    /** The client does not do it, and a scenario proves that it says why. */
    REFUSES("refuses");

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
   * @param note why it is refused; empty for what can be called
   */
  public record Row(String name, Map<String, Cell> cells, String note) {
    /** Whether every cell is filled. */
    public boolean isGreen() {
      return cells.values().stream().noneMatch(cell -> cell == Cell.MISSING || cell == Cell.FAILED);
    }
  }

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
    Map<String, ContractIndex.Operation> promised = new LinkedHashMap<>();
    contract.operations().forEach(operation -> promised.put(operation.id(), operation));
    List<Row> rows = new ArrayList<>();
    for (String id : subjects("@operation:", promised.keySet())) {
      ContractIndex.Operation operation = promised.get(id);
      rows.add(
          operation == null || operation.callable() ? callable(id, operation) : refused(operation));
    }
    return rows;
  }

  private Row callable(String id, ContractIndex.@Nullable Operation operation) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("contract", operation == null ? Cell.MISSING : Cell.OK);
    cells.put("generated", GeneratedClient.operation(id) == null ? Cell.MISSING : Cell.OK);
    cells.put(
        "signed",
        operation != null && operation.signed()
            ? cell("@operation:" + id + " @signed")
            : Cell.NOT_APPLICABLE);
    PROVEN.forEach(column -> cells.put(column, cell("@operation:" + id + " @" + column)));
    return new Row(id, cells, "");
  }

  /** What a client cannot call is proven by its refusal, which is its own and sends nothing. */
  private Row refused(ContractIndex.Operation operation) {
    String reason = GeneratedClient.refusal(operation.id());
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("contract", Cell.OK);
    cells.put("generated", reason.isEmpty() ? Cell.MISSING : Cell.OK);
    cells.put("signed", Cell.NOT_APPLICABLE);
    Cell refusal = cell("@operation:" + operation.id() + " @refusal");
    cells.put("request", refusal == Cell.OK ? Cell.REFUSES : refusal);
    cells.put("answer", Cell.NOT_APPLICABLE);
    cells.put("refusal", refusal);
    return new Row(operation.id(), cells, reason);
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
      rows.add(new Row(family, cells, ""));
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
    return failed == 0
        && Stream.concat(operations().stream(), streams().stream()).allMatch(Row::isGreen);
  }

  /** The table, as it is printed. */
  public synchronized String render() {
    StringBuilder text = new StringBuilder();
    List<Row> operations = operations();
    render("operation", operations, text);
    text.append('\n');
    render("stream", streams(), text);
    text.append("\n%d scenarios held, %d failed%n".formatted(passed, failed));
    text.append(summary(operations)).append('\n');
    return text.toString();
  }

  /** How many operations are proven, and which are not. */
  private static String summary(List<Row> operations) {
    List<Row> proven = operations.stream().filter(Row::isGreen).toList();
    long refusing = proven.stream().filter(row -> !row.note().isEmpty()).count();
    List<String> unproven =
        operations.stream().filter(row -> !row.isGreen()).map(Row::name).toList();
    return "%d operations proven to work, %d proven to refuse, %s"
        .formatted(
            proven.size() - refusing,
            refusing,
            unproven.isEmpty()
                ? "nothing excused"
                : "%d not proven: %s".formatted(unproven.size(), String.join(", ", unproven)));
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
      text.append(row.note()).append('\n');
    }
  }
}
