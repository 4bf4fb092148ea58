package io.github.backpack4j.http;

import io.github.backpack4j.json.JsonReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms of a time outside JSON objects: in a query, and as a whole answer. */
enum Times {
  SECONDS("s", JsonReader::seconds, time -> Long.toString(time.getEpochSecond())),
  MILLIS("ms", JsonReader::millis, time -> Long.toString(time.toEpochMilli())),
  MICROS("us", JsonReader::micros, Times::micros),
  ISO("iso", JsonReader::iso, Times::iso);

  private final String unit;
  private final Function<JsonReader, @Nullable Instant> reader;
  private final Function<Instant, String> writer;

  Times(
      String unit,
      Function<JsonReader, @Nullable Instant> reader,
      Function<Instant, String> writer) {
    this.unit = unit;
    this.reader = reader;
    this.writer = writer;
  }

  /** The form that an annotation asks for. */
  static Times of(@Nullable Unit unit) {
    for (Times form : values()) {
      if (unit != null && form.unit.equals(unit.value())) {
        return form;
      }
    }
    throw new IllegalArgumentException("a time needs @Unit with s, ms, us or iso");
  }

  /** Reads a JSON value of this form; null for JSON null. */
  @Nullable Instant read(JsonReader in) {
    return reader.apply(in);
  }

  /** The text in a query; what is finer than the form is dropped. */
  String text(Instant time) {
    return writer.apply(time);
  }

  private static String micros(Instant time) {
    return Long.toString(
        Math.addExact(
            Math.multiplyExact(time.getEpochSecond(), 1_000_000L), time.getNano() / 1_000));
  }

  private static String iso(Instant time) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
        LocalDateTime.ofInstant(time, ZoneOffset.UTC));
  }
}
