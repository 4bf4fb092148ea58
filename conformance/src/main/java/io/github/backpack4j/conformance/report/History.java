package io.github.backpack4j.conformance.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file {@code history.json}: what earlier runs came to, the oldest first.
 *
 * <p>Members that a newer kit added are passed over and lost; a newer format is refused.
 */
public final class History {
  /** The name of the file in the folder of a report. */
  public static final String FILE = "history.json";

  /** How many runs are kept. */
  public static final int KEPT = 200;

  private static final int FORMAT = 1;
  private static final String EXPECTED = "expected";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private History() {}

  /**
   * The runs of a folder's history; none where there is no such file.
   *
   * @throws IOException if the file cannot be read, is no history, or is one of a newer format
   */
  public static List<HistoryEntry> read(Path dir) throws IOException {
    Path file = dir.resolve(FILE);
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      JsonNode history = MAPPER.readTree(Files.readString(file));
      int format = history.path("format").asInt();
      if (format > FORMAT) {
        throw new IOException(
            file
                + ": format "
                + format
                + " of a history; this kit reads format "
                + FORMAT
                + ": a newer kit wrote it");
      }
      if (format != FORMAT || !history.path("runs").isArray()) {
        throw new IOException(file + ": no history of runs");
      }
      List<HistoryEntry> entries = new ArrayList<>();
      for (JsonNode run : history.get("runs")) {
        entries.add(entry(run));
      }
      return List.copyOf(entries);
    } catch (JsonProcessingException e) {
      throw new IOException(file + ": no history of runs: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException(file + ": no history of runs: " + e.getMessage(), e);
    }
  }

  /**
   * Adds a run to a folder's history, in place of an entry with the same id, and says what it has
   * come to. Of more than {@link #KEPT} the oldest go.
   *
   * @throws IOException if there is a history that cannot be read, which is then left alone, or if
   *     it cannot be written
   */
  public static List<HistoryEntry> append(Path dir, RunResult run) throws IOException {
    return append(dir, List.of(), List.of(run));
  }

  /**
   * The same of several runs, and of entries of other histories; of those that have one id runs
   * come first, and the folder's own entries before those of others.
   *
   * @throws IOException as for one run
   */
  public static List<HistoryEntry> append(
      Path dir, Collection<HistoryEntry> others, Collection<RunResult> runs) throws IOException {
    Map<String, HistoryEntry> entries = new LinkedHashMap<>();
    others.forEach(entry -> entries.put(entry.id(), entry));
    read(dir).forEach(entry -> entries.put(entry.id(), entry));
    runs.forEach(run -> entries.put(run.id(), HistoryEntry.of(run)));
    List<HistoryEntry> kept = kept(entries.values());
    Files.createDirectories(dir);
    // In one move, so that a run that is stopped here leaves the old history whole.
    Path next = dir.resolve(FILE + ".new");
    Files.writeString(next, write(kept));
    Files.move(next, dir.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    return kept;
  }

  private static List<HistoryEntry> kept(Collection<HistoryEntry> entries) {
    List<HistoryEntry> sorted =
        entries.stream()
            .sorted(Comparator.comparing(HistoryEntry::started).thenComparing(HistoryEntry::id))
            .toList();
    return List.copyOf(sorted.subList(Math.max(0, sorted.size() - KEPT), sorted.size()));
  }

  private static HistoryEntry entry(JsonNode run) {
    JsonNode counts = run.path("counts");
    Map<Outcome, Integer> byOutcome = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      byOutcome.put(outcome, counts.path(outcome.wire()).asInt());
    }
    return new HistoryEntry(
        text(run, "id"),
        Instant.parse(text(run, "started")),
        text(run, "target"),
        text(run, "contract"),
        text(run, "kit"),
        byOutcome,
        counts.path(EXPECTED).asInt(),
        run.path("exit").asInt());
  }

  private static String text(JsonNode run, String member) {
    JsonNode value = run.path(member);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("a run without " + member);
    }
    return value.textValue();
  }

  private static String write(List<HistoryEntry> entries) throws IOException {
    ObjectNode history = MAPPER.createObjectNode().put("format", FORMAT);
    ArrayNode runs = history.putArray("runs");
    for (HistoryEntry entry : entries) {
      ObjectNode run =
          runs.addObject()
              .put("id", entry.id())
              .put("started", entry.started().toString())
              .put("target", entry.target())
              .put("contract", entry.contract())
              .put("kit", entry.kit());
      ObjectNode counts = run.putObject("counts");
      for (Outcome outcome : Outcome.values()) {
        counts.put(outcome.wire(), entry.count(outcome));
      }
      counts.put(EXPECTED, entry.expected());
      run.put("exit", entry.exit());
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(history) + "\n";
  }
}
