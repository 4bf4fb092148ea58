package io.github.backpack4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.OpenEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document in UTF-8, compact.
 *
 * <p>A name is held back until its value comes, and a value that is null writes neither: absent
 * stays absent. In an array, where a place cannot be left out, and as the whole document, null is
 * written as {@code null}. Decimals are text in plain notation, with their digits kept.
 *
 * <p>Not for several threads. Calls out of order, such as a value in an object without its name,
 * are {@link IllegalStateException}.
 */
public final class JsonWriter {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private static final String FAR_TIME = "a time is too far away";

  private final JsonGenerator out;
  private @Nullable String name;

  private JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  /** The document that {@code codec} writes for {@code value}. */
  public static <T> byte[] toBytes(Codec<T> codec, T value) {
    Checks.require("JsonWriter", "codec", codec);
    Checks.present("JsonWriter", "value", value);
    return toBytes(writer -> codec.write(value, writer));
  }

  /** The document that {@code body} writes. */
  public static byte[] toBytes(Consumer<JsonWriter> body) {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
      try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        body.accept(new JsonWriter(out));
        if (!out.getOutputContext().inRoot()) {
          throw new IllegalStateException("the document was left open");
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private JsonWriter put(Step step) {
    try {
      if (name != null) {
        String pending = name;
        name = null;
        escapeUnless(isWellFormed(pending));
        out.writeFieldName(pending);
      }
      step.run();
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** Writes null where a place must be filled, and nothing where a name can be dropped. */
  private JsonWriter absent() {
    if (name != null) {
      name = null;
      return this;
    }
    return put(out::writeNull);
  }

  /** Begins an object. */
  public JsonWriter beginObject() {
    return put(out::writeStartObject);
  }

  /** Ends the object. */
  public JsonWriter endObject() {
    noName();
    return put(out::writeEndObject);
  }

  /** Begins an array. */
  public JsonWriter beginArray() {
    return put(out::writeStartArray);
  }

  /** Ends the array. */
  public JsonWriter endArray() {
    return put(out::writeEndArray);
  }

  /** Names the value that comes next. */
  public JsonWriter name(String name) {
    noName();
    this.name = Objects.requireNonNull(name, "name");
    return this;
  }

  private void noName() {
    if (name != null) {
      throw new IllegalStateException("the member " + name + " has no value");
    }
  }

  /**
   * A decimal, as text.
   *
   * @throws UnwritableException if it has more than 128 digits before or after its point
   */
  public JsonWriter decimal(@Nullable BigDecimal value) {
    if (value == null) {
      return absent();
    }
    String plain = formed(() -> Decimals.plain(value), Decimals.UNBOUNDED);
    return put(() -> out.writeString(plain));
  }

  /**
   * A decimal, as a number: plain notation, every digit kept.
   *
   * @throws UnwritableException if it has more than 128 digits before or after its point
   */
  public JsonWriter decimalNumber(@Nullable BigDecimal value) {
    if (value == null) {
      return absent();
    }
    String plain = formed(() -> Decimals.plain(value), Decimals.UNBOUNDED);
    return put(() -> out.writeNumber(plain));
  }

  /** A form of a value that not every value has. */
  private <V> V formed(Supplier<V> form, String otherwise) {
    try {
      return form.get();
    } catch (ArithmeticException | DateTimeException | IllegalArgumentException e) {
      throw new UnwritableException(name, otherwise, e);
    }
  }

  /** Text. */
  public JsonWriter text(@Nullable String value) {
    if (value == null) {
      return absent();
    }
    return put(
        () -> {
          escapeUnless(isWellFormed(value));
          out.writeString(value);
        });
  }

  /** Whether UTF-8 can hold {@code text}: no half of a surrogate pair stands alone. */
  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** Half a surrogate pair cannot be written in UTF-8, but as an escape it can. */
  private void escapeUnless(boolean wellFormed) {
    out.setHighestNonEscapedChar(wellFormed ? 0 : 127);
  }

  /** An integer of 32 bits. */
  public JsonWriter int32(@Nullable Integer value) {
    return value == null ? absent() : put(() -> out.writeNumber(value));
  }

  /** An integer of 64 bits. */
  public JsonWriter int64(@Nullable Long value) {
    return value == null ? absent() : put(() -> out.writeNumber(value));
  }

  /** True or false. */
  public JsonWriter bool(@Nullable Boolean value) {
    return value == null ? absent() : put(() -> out.writeBoolean(value));
  }

  /** Whole seconds since 1970, as an integer; what is finer is dropped. */
  public JsonWriter seconds(@Nullable Instant value) {
    return int64(value == null ? null : value.getEpochSecond());
  }

  /**
   * Whole milliseconds since 1970, as an integer; what is finer is dropped.
   *
   * @throws UnwritableException if 64 bits do not hold them
   */
  public JsonWriter millis(@Nullable Instant value) {
    return int64(value == null ? null : formed(value::toEpochMilli, FAR_TIME));
  }

  /**
   * Whole microseconds since 1970, as an integer; what is finer is dropped.
   *
   * @throws UnwritableException if 64 bits do not hold them
   */
  public JsonWriter micros(@Nullable Instant value) {
    return int64(
        value == null
            ? null
            : formed(
                () ->
                    Math.addExact(
                        Math.multiplyExact(value.getEpochSecond(), 1_000_000L),
                        value.getNano() / 1_000),
                FAR_TIME));
  }

  /**
   * UTC without a zone, such as {@code 2025-09-11T20:10:40.699}, as text.
   *
   * @throws UnwritableException if its year has more than nine digits
   */
  public JsonWriter iso(@Nullable Instant value) {
    return text(
        value == null
            ? null
            : formed(
                () ->
                    DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        LocalDateTime.ofInstant(value, ZoneOffset.UTC)),
                FAR_TIME));
  }

  /**
   * Whole milliseconds, as an integer; what is finer is dropped.
   *
   * @throws UnwritableException if 64 bits do not hold them
   */
  public JsonWriter durationMillis(@Nullable Duration value) {
    return int64(value == null ? null : formed(value::toMillis, "a duration is too long"));
  }

  /** A decimal or a percentage, as text. */
  public JsonWriter decimalOrPercent(@Nullable DecimalOrPercent value) {
    return text(value == null ? null : value.wire());
  }

  /** A value of an open set, as text. */
  public JsonWriter wire(@Nullable OpenEnum value) {
    return text(value == null ? null : value.wire());
  }

  /** Whatever {@code codec} writes for {@code value}. */
  public <T> JsonWriter value(@Nullable T value, Codec<T> codec) {
    if (value == null) {
      return absent();
    }
    codec.write(value, this);
    return this;
  }

  /** An array; {@code element} writes each. */
  public <T> JsonWriter list(@Nullable List<T> values, BiConsumer<JsonWriter, T> element) {
    if (values == null) {
      return absent();
    }
    beginArray();
    for (T value : values) {
      element.accept(this, value);
    }
    return endArray();
  }

  /** An object whose names are the keys; {@code value} writes each value. */
  public <T> JsonWriter map(@Nullable Map<String, T> values, BiConsumer<JsonWriter, T> value) {
    if (values == null) {
      return absent();
    }
    beginObject();
    values.forEach(
        (key, each) -> {
          name(key);
          value.accept(this, each);
        });
    return endObject();
  }

  /**
   * A value that is JSON already, written as it stands.
   *
   * @param json one JSON value; it is not checked
   */
  public JsonWriter raw(String json) {
    return put(() -> out.writeRawValue(json));
  }
}
