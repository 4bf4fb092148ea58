package io.github.backpack4j.conformance.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.conformance.result.ResultJson;
import io.github.backpack4j.conformance.result.ScenarioResult;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code journal.jsonl}: a line that says what is run, and a line for each scenario that
 * has ended, written at once. Of a scenario with several lines the last one counts.
 *
 * <p>Of a scenario that changes something on a server a line says that it has begun, too: if no
 * other follows, nobody knows what it has changed, and it must not be played again.
 *
 * <p>A line that was being written when the run was stopped is passed over, and cut off when the
 * run goes on. Only one run at a time may have it open.
 */
final class Journal implements Closeable {
  /** The name of the file in the folder of a run. */
  static final String FILE = "journal.jsonl";

  private static final int FORMAT = 1;
  private static final String BEGUN = "begun";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final FileChannel file;
  private final UnaryOperator<String> scrub;
  private final Map<String, ScenarioResult> earlier = new LinkedHashMap<>();
  private final Set<String> begun = new LinkedHashSet<>();
  private @Nullable Header header;

  /**
   * What is run; only a run of the same can go on.
   *
   * @param id the run's id
   * @param started when it began
   * @param target what is asked
   * @param contract the contract's digest
   * @param kit the kit's version
   * @param features the features' digest
   */
  record Header(
      String id, Instant started, String target, String contract, String kit, String features) {}

  private Journal(FileChannel file, UnaryOperator<String> scrub) {
    this.file = file;
    this.scrub = scrub;
  }

  /**
   * Opens the journal of a folder and reads what it holds.
   *
   * @param scrub takes secrets out of a line before it is written
   * @throws RunException if another run has it open
   */
  static Journal open(Path folder, UnaryOperator<String> scrub) throws IOException, RunException {
    Files.createDirectories(folder);
    FileChannel file =
        FileChannel.open(
            folder.resolve(FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = file.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      file.close();
      throw RunException.usage(
          "another run is writing to " + folder + "; wait for it, or give another --out");
    }
    Journal journal = new Journal(file, scrub);
    journal.read();
    return journal;
  }

  private void read() throws IOException {
    byte[] bytes = Channels.newInputStream(file).readAllBytes();
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    String text = new String(bytes, 0, end, StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      if (header == null) {
        header = header(line);
        if (header == null) {
          return;
        }
      } else {
        try {
          JsonNode start = MAPPER.readTree(line).path(BEGUN);
          if (start.isTextual()) {
            begun.add(start.textValue());
            continue;
          }
          ScenarioResult result = ResultJson.readScenario(line);
          earlier.put(result.id(), result);
          begun.remove(result.id());
        } catch (IOException e) {
          // A run that was stopped in a line, and one that went on after it: it is run again.
          continue;
        }
      }
    }
    file.truncate(end);
    file.position(end);
  }

  private static @Nullable Header header(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (node.path("journal").asInt() != FORMAT) {
        return null;
      }
      return new Header(
          node.path("id").asText(),
          Instant.parse(node.path("started").asText()),
          node.path("target").asText(),
          node.path("contract").asText(),
          node.path("kit").asText(),
          node.path("features").asText());
    } catch (JsonProcessingException | DateTimeParseException e) {
      return null;
    }
  }

  /** What was run before; null where there is no journal yet, or none that can be read. */
  @Nullable Header header() {
    return header;
  }

  /** What came of it, by scenario. */
  Map<String, ScenarioResult> earlier() {
    return new LinkedHashMap<>(earlier);
  }

  /** The scenarios that have begun and not ended. */
  Set<String> begun() {
    return new LinkedHashSet<>(begun);
  }

  /**
   * Writes that a scenario begins which changes something.
   *
   * @throws UncheckedIOException if the disk does not take it: then it must not begin
   */
  void begins(String id) {
    try {
      writeLine(MAPPER.writeValueAsString(MAPPER.createObjectNode().put(BEGUN, id)));
      file.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets what was run before and begins anew. */
  void begin(Header next) throws IOException {
    file.truncate(0);
    file.position(0);
    earlier.clear();
    begun.clear();
    header = next;
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("journal", FORMAT)
            .put("id", next.id())
            .put("started", next.started().toString())
            .put("target", next.target())
            .put("contract", next.contract())
            .put("kit", next.kit())
            .put("features", next.features());
    writeLine(MAPPER.writeValueAsString(node));
  }

  /**
   * Writes what came of a scenario; returns it as it was written, without secrets.
   *
   * @throws UncheckedIOException if the disk does not take it
   */
  ScenarioResult add(ScenarioResult result) {
    try {
      String line = ResultJson.write(result);
      String scrubbed = scrub.apply(line);
      writeLine(scrubbed);
      return scrubbed.equals(line) ? result : ResultJson.readScenario(scrubbed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeLine(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
