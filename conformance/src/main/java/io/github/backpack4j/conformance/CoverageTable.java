package io.github.backpack4j.conformance;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sets what the features proved against what the contract promises, and against the unified
 * methods: a row for each operation and channel, and one for each method.
 *
 * <p>Scenarios say by tags whom they are about ({@code @operation:getDepth}, {@code @stream:depth},
 * {@code @unified:fetchTicker}) and what they prove ({@code @request}, {@code @answer}, {@code
 * @refusal}, {@code @signed}; of methods {@code @request}, {@code @result}, {@code @error}); those
 * of {@code @every-operation} by the first word of their name. Of a family of streams it is the one
 * that a scenario subscribes to, and with {@code @every-stream} of whichever family. A tag of a
 * method counts as failed where no step of the scenario looks at what it says. Contract, client and
 * the unified interfaces are looked at, not told.
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
    /** Only a part of the features was run, and what could prove it is in another. */
    NOT_RUN("not run"),
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
   * @param name operation, stream or method
   * @param cells its cells by column
   * @param note why it is refused, or what may stand for a parameter of a stream; empty for others
   */
  public record Row(String name, Map<String, Cell> cells, String note) {
    /** Whether every cell is filled. */
    public boolean isGreen() {
      return cells.values().stream().noneMatch(cell -> cell == Cell.MISSING || cell == Cell.FAILED);
    }
  }

  private static final String STREAM = Scenario.STREAM;
  private static final String UNIFIED = Scenario.UNIFIED;
  private static final List<String> PROVEN = List.of("request", "answer", "refusal");
  private static final List<String> PROVEN_OF_OTHERS =
      List.of("signed", "request", "answer", "refusal");

  /** What is proven of a unified method, and the steps by which: a tag alone proves nothing. */
  private static final Map<String, Pattern> PROVEN_OF_METHODS = new LinkedHashMap<>();

  static {
    String heard = "(within \\d+ s )?(the watch|watch \\d+) hears";
    PROVEN_OF_METHODS.put(
        "request",
        Pattern.compile(
            "the requests are|the body of request|there was no request"
                + "|the exchange receives the frame"));
    PROVEN_OF_METHODS.put(
        "result",
        Pattern.compile("the result is|the rows of the result are|there is no result|" + heard));
    PROVEN_OF_METHODS.put("error", Pattern.compile("the call fails as|" + heard));
  }

  private final ContractIndex contract;
  private final Map<String, List<Boolean>> scenarios = new LinkedHashMap<>();
  private int passed;
  private int failed;
  private boolean partial;

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
    add(Scenario.of(event.getTestCase()), event.getResult().getStatus() == Status.PASSED);
  }

  /** Counts a scenario that was run, now or in an earlier run. */
  public synchronized void add(Scenario scenario, boolean holds) {
    if (holds) {
      passed++;
    } else {
      failed++;
    }
    for (String subject : scenario.subjectTags()) {
      record(subject, holds);
      for (String tag : scenario.tags()) {
        record(subject + " " + tag, holds && looksAt(scenario, subject, tag));
      }
    }
  }

  /** Says that only a part of the features was run, so that what is not proven is not missing. */
  public synchronized void ofAPart() {
    partial = true;
  }

  /**
   * What a scenario proves of a subject, by its tags: the columns, and of each whether it was
   * looked at.
   */
  public static Map<String, Boolean> proves(Scenario scenario, Subject subject) {
    boolean method = subject.kind() == Subject.Kind.UNIFIED;
    Map<String, Boolean> proves = new LinkedHashMap<>();
    if (subject.kind() != Subject.Kind.BEHAVIOUR) {
      for (String column : method ? PROVEN_OF_METHODS.keySet() : PROVEN_OF_OTHERS) {
        if (scenario.tags().contains("@" + column)) {
          proves.put(column, !method || looksAt(scenario, Scenario.UNIFIED, "@" + column));
        }
      }
    }
    return proves;
  }

  /** A tag of a method that no step looks at proves nothing. */
  private static boolean looksAt(Scenario scenario, String subject, String tag) {
    Pattern proof =
        subject.startsWith(Scenario.UNIFIED) ? PROVEN_OF_METHODS.get(tag.substring(1)) : null;
    return proof == null || scenario.looksAt(proof);
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

  /**
   * A row for each channel of the contract, and for each stream that only tags know.
   *
   * <p>What is asked of a channel is proven when each of the values is that a parameter may have.
   */
  public synchronized List<Row> streams() {
    List<Row> rows = new ArrayList<>();
    Set<String> promised = new LinkedHashSet<>();
    for (ContractIndex.Channel channel : contract.channels()) {
      promised.addAll(channel.variants());
      rows.add(row(channel));
    }
    for (String unknown : subjects(STREAM, promised)) {
      if (!promised.contains(unknown)) {
        Map<String, Cell> cells = new LinkedHashMap<>(rows.get(0).cells());
        cells.replaceAll((column, cell) -> Cell.MISSING);
        rows.add(new Row(unknown, cells, ""));
      }
    }
    return rows;
  }

  private Row row(ContractIndex.Channel channel) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("contract", Cell.OK);
    cells.put(
        "generated",
        channel.address() == null
            ? Cell.NOT_APPLICABLE
            : GeneratedClient.stream(channel.family(), channel.values().size()) == null
                ? Cell.MISSING
                : Cell.OK);
    cells.put("signed", channel.signed() ? ofAny(channel, "@signed") : Cell.NOT_APPLICABLE);
    cells.put("request", ofAll(channel, "@request"));
    cells.put("answer", ofAny(channel, "@answer"));
    cells.put("refusal", ofAny(channel, "@refusal"));
    String name = channel.address() == null ? channel.family() : channel.address();
    return new Row(
        name,
        cells,
        channel.values().values().stream()
            .filter(values -> !values.isEmpty())
            .map(values -> String.join(" ", values))
            .collect(Collectors.joining(", ")));
  }

  private Cell ofAny(ContractIndex.Channel channel, String tag) {
    return cell(channel.variants().stream().map(name -> STREAM + name + " " + tag).toList());
  }

  private Cell ofAll(ContractIndex.Channel channel, String tag) {
    Set<Cell> cells =
        channel.variants().stream()
            .map(name -> cell(STREAM + name + " " + tag))
            .collect(Collectors.toSet());
    return Stream.of(Cell.FAILED, Cell.MISSING, Cell.NOT_RUN)
        .filter(cells::contains)
        .findFirst()
        .orElse(Cell.OK);
  }

  /**
   * A row for each unified method, and for each that only tags know: nothing is proven of what is
   * no method.
   */
  public synchronized List<Row> unified() {
    Set<String> methods = new LinkedHashSet<>(UnifiedMethods.names());
    List<Row> rows = new ArrayList<>();
    for (String name : subjects(UNIFIED, methods)) {
      boolean known = methods.contains(name);
      Map<String, Cell> cells = new LinkedHashMap<>();
      PROVEN_OF_METHODS
          .keySet()
          .forEach(
              column ->
                  cells.put(column, known ? cell(UNIFIED + name + " @" + column) : Cell.MISSING));
      rows.add(new Row(name, cells, known ? "" : "no unified method has this name"));
    }
    return rows;
  }

  /** The operations that read and can be called, and that no scenario asks of a server. */
  public synchronized List<String> notAskedOfServers() {
    return contract.operations().stream()
        .filter(operation -> operation.callable() && operation.isRead())
        .map(ContractIndex.Operation::id)
        .filter(id -> !scenarios.containsKey("@operation:" + id + " @live"))
        .toList();
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
    return cell(List.of(key));
  }

  private Cell cell(List<String> keys) {
    List<Boolean> results =
        keys.stream().flatMap(key -> scenarios.getOrDefault(key, List.of()).stream()).toList();
    if (results.isEmpty()) {
      return partial ? Cell.NOT_RUN : Cell.MISSING;
    }
    return results.contains(false) ? Cell.FAILED : Cell.OK;
  }

  /** Whether every scenario held and every cell is filled. */
  public synchronized boolean isGreen() {
    return failed == 0
        && Stream.of(operations(), streams(), unified())
            .flatMap(List::stream)
            .allMatch(Row::isGreen);
  }

  /**
   * What the table says beyond what scenarios do: whether contract and client have it, what nothing
   * proves, and where there is nothing to prove.
   */
  public synchronized List<CheckResult> promised() {
    List<CheckResult> checks = new ArrayList<>();
    for (Row row : operations()) {
      promised(Subject.operation(row.name()), row, checks);
    }
    for (Row row : streams()) {
      promised(Subject.stream(row.name()), row, checks);
    }
    for (Row row : unified()) {
      promised(new Subject(Subject.Kind.UNIFIED, row.name()), row, checks);
    }
    return checks;
  }

  private void promised(Subject subject, Row row, List<CheckResult> checks) {
    if (partial && !isOfThePart(row)) {
      return;
    }
    row.cells()
        .forEach(
            (column, cell) -> {
              boolean isLookedAt = column.equals("contract") || column.equals("generated");
              Outcome outcome =
                  switch (cell) {
                    case OK -> isLookedAt ? Outcome.PASS : null;
                    case REFUSES -> Outcome.PASS;
                    case MISSING -> Outcome.FAIL;
                    case NOT_RUN -> Outcome.SKIP;
                    case NOT_APPLICABLE -> Outcome.OMIT;
                    case FAILED -> null;
                  };
              if (outcome != null) {
                String message = message(column, cell, isLookedAt);
                checks.add(new CheckResult(subject, column, outcome, message, null));
              }
            });
  }

  private static String message(String column, Cell cell, boolean isLookedAt) {
    return switch (cell) {
      case MISSING ->
          !isLookedAt
              ? "no scenario proves it"
              : column.equals("contract") ? "the contract has it not" : "the client has it not";
      case NOT_RUN -> "not chosen";
      case NOT_APPLICABLE -> "there is nothing to prove";
      case REFUSES -> "the client refuses it before anything is sent";
      case OK, FAILED -> "";
    };
  }

  /** Whether a scenario of a run of a part was about it, or it is wrong without one. */
  private static boolean isOfThePart(Row row) {
    return row.cells().entrySet().stream()
        .anyMatch(
            cell ->
                switch (cell.getValue()) {
                  case OK -> !List.of("contract", "generated").contains(cell.getKey());
                  case FAILED, REFUSES, MISSING -> true;
                  case NOT_RUN, NOT_APPLICABLE -> false;
                });
  }

  /** The table, as it is printed. */
  public synchronized String render() {
    StringBuilder text = new StringBuilder();
    List<Row> operations = operations();
    List<Row> streams = streams();
    List<Row> methods = unified();
    render("operation", operations, text);
    render("stream", streams, text);
    render("unified method", methods, text);
    text.append("%d scenarios held, %d failed%n".formatted(passed, failed));
    if (partial) {
      return text.append("a part of the features: of what was not chosen nothing is said\n")
          .toString();
    }
    text.append(summary(operations)).append('\n');
    text.append(summaryOfStreams(streams)).append('\n');
    text.append(summaryOfMethods(methods)).append('\n');
    return text.toString();
  }

  /** How many operations are proven, and which are not. */
  private static String summary(List<Row> operations) {
    long proven = operations.stream().filter(Row::isGreen).count();
    long refusing =
        operations.stream().filter(Row::isGreen).filter(row -> !row.note().isEmpty()).count();
    return "%d operations proven to work, %d proven to refuse, %s"
        .formatted(proven - refusing, refusing, unproven(operations));
  }

  /** The same of the streams, those of the socket itself not counted. */
  private String summaryOfStreams(List<Row> streams) {
    Set<String> families = new LinkedHashSet<>();
    contract.channels().stream()
        .filter(channel -> channel.address() != null)
        .forEach(channel -> families.add(channel.family()));
    List<Row> channels =
        streams.stream()
            .filter(row -> families.contains(row.name().replaceAll("\\.\\{.*", "")))
            .toList();
    return "%d of %d streams of %d families proven to work, %s"
        .formatted(
            channels.stream().filter(Row::isGreen).count(),
            channels.size(),
            families.size(),
            unproven(streams));
  }

  private static String summaryOfMethods(List<Row> methods) {
    return "%d unified methods proven to work, %s"
        .formatted(methods.stream().filter(Row::isGreen).count(), unproven(methods));
  }

  private static String unproven(List<Row> rows) {
    List<String> unproven = rows.stream().filter(row -> !row.isGreen()).map(Row::name).toList();
    return unproven.isEmpty()
        ? "nothing excused"
        : "%d not proven: %s".formatted(unproven.size(), String.join(", ", unproven));
  }

  private void render(String title, List<Row> all, StringBuilder text) {
    List<Row> rows = partial ? all.stream().filter(CoverageTable::isOfThePart).toList() : all;
    if (rows.isEmpty()) {
      return;
    }
    int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0) + 2;
    String first = "%-" + Math.max(width, title.length() + 2) + "s";
    List<String> columns = List.copyOf(rows.get(0).cells().keySet());
    text.append(first.formatted(title));
    columns.forEach(column -> text.append("%-11s".formatted(column)));
    text.append('\n');
    for (Row row : rows) {
      text.append(first.formatted(row.name()));
      columns.forEach(column -> text.append("%-11s".formatted(row.cells().get(column))));
      text.append(row.note()).append('\n');
    }
    text.append('\n');
  }
}
