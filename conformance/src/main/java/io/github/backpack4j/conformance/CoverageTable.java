package io.github.backpack4j.conformance;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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

  private static final String STREAM = "@stream:";
  private static final String UNIFIED = "@unified:";
  private static final Pattern SUBSCRIBES = Pattern.compile("subscribes? to \"([^\"]+)\"");
  private static final List<String> PROVEN = List.of("request", "answer", "refusal");

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
      for (String tag : scenario.getTags()) {
        Pattern proof = subject.startsWith(UNIFIED) ? proof(tag) : null;
        record(subject + " " + tag, holds && (proof == null || looksAt(scenario, proof)));
      }
    }
  }

  /**
   * The steps that look at what a tag says of a unified method; null of a tag that says nothing.
   */
  private static @Nullable Pattern proof(String tag) {
    return PROVEN_OF_METHODS.get(tag.substring(1));
  }

  private static boolean looksAt(TestCase scenario, Pattern proof) {
    return texts(scenario).anyMatch(text -> proof.matcher(text).lookingAt());
  }

  private static Stream<String> texts(TestCase scenario) {
    return scenario.getTestSteps().stream()
        .filter(PickleStepTestStep.class::isInstance)
        .map(step -> ((PickleStepTestStep) step).getStep().getText());
  }

  /** Whom a scenario is about, as tags: its own, or the operation that its name begins with. */
  private static List<String> subjects(TestCase scenario) {
    List<String> tags = scenario.getTags();
    if (tags.contains("@every-operation")) {
      return List.of("@operation:" + scenario.getName().split("[ :]", 2)[0]);
    }
    List<String> subjects = new ArrayList<>(streams(scenario));
    tags.stream()
        .filter(tag -> Stream.of("@operation:", STREAM, UNIFIED).anyMatch(tag::startsWith))
        .filter(tag -> !families().contains(tag))
        .forEach(subjects::add);
    return subjects;
  }

  /** The streams that a scenario subscribes to, if its tags say that it is about them. */
  private static Set<String> streams(TestCase scenario) {
    Set<String> streams = new LinkedHashSet<>();
    for (String text : texts(scenario).toList()) {
      Matcher name = SUBSCRIBES.matcher(text);
      if (name.find()) {
        ContractIndex.Channel channel = ContractIndex.standard().channelOf(name.group(1));
        if (scenario.getTags().contains("@every-stream")
            || scenario.getTags().contains(STREAM + channel.family())) {
          streams.add(STREAM + channel.variant(name.group(1)));
        }
      }
    }
    return streams;
  }

  private static Set<String> families() {
    return ContractIndex.standard().channels().stream()
        .filter(channel -> channel.address() != null)
        .map(channel -> STREAM + channel.family())
        .collect(Collectors.toSet());
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
    return cells.contains(Cell.FAILED)
        ? Cell.FAILED
        : cells.contains(Cell.MISSING) ? Cell.MISSING : Cell.OK;
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
      return Cell.MISSING;
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

  /** The table, as it is printed. */
  public synchronized String render() {
    StringBuilder text = new StringBuilder();
    List<Row> operations = operations();
    render("operation", operations, text);
    text.append('\n');
    List<Row> streams = streams();
    render("stream", streams, text);
    text.append('\n');
    List<Row> methods = unified();
    render("unified method", methods, text);
    text.append("\n%d scenarios held, %d failed%n".formatted(passed, failed));
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
