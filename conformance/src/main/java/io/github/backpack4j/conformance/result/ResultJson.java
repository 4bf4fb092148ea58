package io.github.backpack4j.conformance.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Runs and scenarios as JSON, in the form that the resource {@code schemas/run-1.schema.json}
 * describes: times in ISO 8601, outcomes in lower case, null for what is not there.
 *
 * <p>Members that a newer kit added are passed over; a newer {@link RunResult#format()} is refused.
 */
public final class ResultJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private ResultJson() {}

  /** A run as it is written to {@code run.json}: several lines, and a line feed at its end. */
  public static String write(RunResult run) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(run) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a run that cannot be written", e);
    }
  }

  /**
   * Reads a run.
   *
   * @throws IOException if it is no run, or of a form newer than {@link RunResult#FORMAT}
   */
  public static RunResult readRun(String json) throws IOException {
    int format = MAPPER.readTree(json).path("format").asInt();
    if (format != RunResult.FORMAT) {
      throw new IOException(
          "format "
              + format
              + " of a run; this kit reads format "
              + RunResult.FORMAT
              + (format > RunResult.FORMAT ? ": a newer kit wrote it" : ": it is no run"));
    }
    return read(json, RunResult.class);
  }

  /** A scenario in one line, without a line feed: a line of the journal. */
  public static String write(ScenarioResult scenario) {
    try {
      return MAPPER.writeValueAsString(scenario);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a scenario that cannot be written", e);
    }
  }

  /**
   * Reads a line of the journal.
   *
   * @throws IOException if it is no whole scenario
   */
  public static ScenarioResult readScenario(String line) throws IOException {
    return read(line, ScenarioResult.class);
  }

  private static <T> T read(String json, Class<T> type) throws IOException {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IOException("no " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
    }
  }

  /** The JSON schema of {@code run.json}. */
  public static String schema() {
    try (InputStream in = ResultJson.class.getResourceAsStream("/schemas/run-1.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("the kit's jar has no schemas/run-1.schema.json");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
