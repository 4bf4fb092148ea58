package io.github.backpack4j.conformance.ledger;

import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.RunResult.ExpectedFailure;
import io.github.backpack4j.conformance.result.Subject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The failures that are expected, so that a run tells what is new.
 *
 * <p>A YAML list; each entry names one cell of the table and says why, who looks after it, and the
 * last day on which it excuses anything:
 *
 * <pre>{@code
 * - subject: getMarkPrices
 *   check: units
 *   reason: The server tells the next funding in seconds; reported to the exchange on 3 November.
 *   owner: market-data
 *   expires: 2026-12-31
 * }</pre>
 *
 * <p>{@code kind} says what the subject is one of: {@code operation}, which is meant where there is
 * none, {@code stream}, {@code unified} or {@code behaviour}.
 */
public final class Ledger {
  /** No failure is expected. */
  public static final Ledger EMPTY = new Ledger(List.of(), LocalDate.MIN);

  private static final List<String> REQUIRED =
      List.of("subject", "check", "reason", "owner", "expires");

  private final List<Entry> entries;
  private final LocalDate today;

  /**
   * One expected failure.
   *
   * @param subject the row of the table
   * @param check its column
   * @param reason why it fails
   * @param owner who looks after it
   * @param expires the last day on which it excuses the failure, in UTC
   * @param line where it stands in the file, from 1
   */
  public record Entry(
      Subject subject, String check, String reason, String owner, LocalDate expires, int line) {}

  private Ledger(List<Entry> entries, LocalDate today) {
    this.entries = List.copyOf(entries);
    this.today = today;
  }

  /**
   * Reads a ledger.
   *
   * @param today the day of the run in UTC, by which entries have expired or not
   * @throws LedgerException if the file cannot be read, an entry lacks something, has something
   *     unknown, or says the same as another
   */
  public static Ledger read(Path file, LocalDate today) throws LedgerException {
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new LedgerException(file + " cannot be read: there is no such file");
    } catch (IOException e) {
      throw new LedgerException(file + " cannot be read: " + e.getMessage());
    }
    return new Reader(file.getFileName().toString()).read(text, today);
  }

  /** Its entries, in the order of the file. */
  public List<Entry> entries() {
    return entries;
  }

  /** What it says of a run's cells: an element for each entry, in the order of the file. */
  public List<ExpectedFailure> apply(List<Cell> cells) {
    return entries.stream()
        .map(
            entry ->
                new ExpectedFailure(
                    entry.subject(), entry.check(), entry.reason(), state(entry, cells)))
        .toList();
  }

  private ExpectedFailure.State state(Entry entry, List<Cell> cells) {
    if (today.isAfter(entry.expires())) {
      return ExpectedFailure.State.EXPIRED;
    }
    return cells.stream()
        .filter(cell -> cell.subject().equals(entry.subject()))
        .filter(cell -> cell.check().equals(entry.check()))
        .findFirst()
        .map(
            cell ->
                switch (cell.outcome()) {
                  case FAIL -> ExpectedFailure.State.FAILED;
                  case PASS, WARN -> ExpectedFailure.State.HELD;
                  case OMIT, SKIP, INCONCLUSIVE, ERROR -> ExpectedFailure.State.UNKNOWN;
                })
        .orElse(ExpectedFailure.State.UNKNOWN);
  }

  private static final class Reader {
    private final String name;

    Reader(String name) {
      this.name = name;
    }

    Ledger read(String text, LocalDate today) throws LedgerException {
      Node root;
      try {
        root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      } catch (MarkedYAMLException e) {
        throw new LedgerException(
            name + ":" + (e.getProblemMark().getLine() + 1) + ": " + e.getProblem());
      } catch (YAMLException e) {
        throw new LedgerException(name + ": " + e.getMessage());
      }
      if (root == null) {
        return new Ledger(List.of(), today);
      }
      if (!(root instanceof SequenceNode list)) {
        throw mistake(root, "a ledger is a list of entries");
      }
      List<Entry> entries = new ArrayList<>();
      Set<List<Object>> seen = new HashSet<>();
      for (Node each : list.getValue()) {
        Entry entry = entry(each);
        if (!seen.add(List.of(entry.subject(), entry.check()))) {
          throw mistake(each, "a second entry for " + entry.check() + " of " + entry.subject());
        }
        entries.add(entry);
      }
      return new Ledger(entries, today);
    }

    private Entry entry(Node node) throws LedgerException {
      if (!(node instanceof MappingNode mapping)) {
        throw mistake(node, "an entry has " + String.join(", ", REQUIRED));
      }
      Map<String, ScalarNode> members = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        String key = text(tuple.getKeyNode());
        if (!REQUIRED.contains(key) && !key.equals("kind")) {
          throw mistake(tuple.getKeyNode(), "an entry has no " + key);
        }
        if (!(tuple.getValueNode() instanceof ScalarNode value) || value.getValue().isBlank()) {
          throw mistake(tuple.getKeyNode(), key + " says nothing");
        }
        if (members.put(key, value) != null) {
          throw mistake(tuple.getKeyNode(), key + " twice");
        }
      }
      for (String key : REQUIRED) {
        if (!members.containsKey(key)) {
          throw mistake(node, "an entry without " + key);
        }
      }
      return new Entry(
          new Subject(kind(members), text(members.get("subject"))),
          text(members.get("check")),
          text(members.get("reason")),
          text(members.get("owner")),
          expires(members.get("expires")),
          line(node));
    }

    private Subject.Kind kind(Map<String, ScalarNode> members) throws LedgerException {
      ScalarNode node = members.get("kind");
      if (node == null) {
        return Subject.Kind.OPERATION;
      }
      for (Subject.Kind kind : Subject.Kind.values()) {
        if (name(kind).equals(node.getValue())) {
          return kind;
        }
      }
      throw mistake(
          node,
          "no kind "
              + node.getValue()
              + "; there are "
              + Arrays.stream(Subject.Kind.values())
                  .map(Reader::name)
                  .collect(Collectors.joining(", ")));
    }

    private static String name(Subject.Kind kind) {
      return kind.name().toLowerCase(Locale.ROOT);
    }

    private LocalDate expires(ScalarNode node) throws LedgerException {
      try {
        return LocalDate.parse(node.getValue());
      } catch (DateTimeParseException e) {
        throw mistake(node, "expires is a day such as 2026-12-31, not " + node.getValue());
      }
    }

    private String text(Node node) throws LedgerException {
      if (!(node instanceof ScalarNode scalar)) {
        throw mistake(node, "a text was expected");
      }
      return scalar.getValue().strip();
    }

    private LedgerException mistake(Node node, String what) {
      return new LedgerException(name + ":" + line(node) + ": " + what);
    }

    private static int line(Node node) {
      return node.getStartMark().getLine() + 1;
    }
  }
}
