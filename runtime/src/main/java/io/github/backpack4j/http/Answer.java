package io.github.backpack4j.http;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of an answer with a status of 200 to 299.
 *
 * @param <T> what it makes of it
 */
@FunctionalInterface
interface Answer<T extends @Nullable Object> {

  /**
   * Reads one.
   *
   * @throws DecodingException if it is something else
   */
  T read(int status, byte[] body, Charset charset);

  /**
   * The reader of what a method answers: of the {@code T} in its {@code ApiCall<T>}. One that is
   * marked as nullable is null after a 204, which has nothing to read.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Answer<?> of(Method method, Codecs codecs) {
    AnnotatedType answered =
        ((AnnotatedParameterizedType) method.getAnnotatedReturnType())
            .getAnnotatedActualTypeArguments()[0];
    Answer<?> given = of(answered.getType(), method.getAnnotation(Unit.class), codecs);
    return answered.isAnnotationPresent(Nullable.class)
        ? (status, body, charset) -> status == 204 ? null : given.read(status, body, charset)
        : given;
  }

  private static Answer<?> of(Type type, @Nullable Unit unit, Codecs codecs) {
    if (type == Void.class) {
      return (status, body, charset) -> null;
    }
    if (type == Acknowledgement.class) {
      return (status, body, charset) ->
          status == 202 ? Acknowledgement.ACCEPTED : Acknowledgement.DONE;
    }
    if (type == String.class) {
      return (status, body, charset) -> new String(body, charset);
    }
    if (type == Instant.class) {
      return time(Times.of(unit));
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() == Reply.class) {
      Answer<?> done = of(generic.getActualTypeArguments()[0], unit, codecs);
      return (status, body, charset) ->
          status == 202
              ? new Reply.Accepted<>()
              : new Reply.Done<>(done.read(status, body, charset));
    }
    Function<JsonReader, ? extends @Nullable Object> value = value(type, codecs);
    return (status, body, charset) -> document(body, value);
  }

  private static Answer<Instant> time(Times form) {
    return (status, body, charset) -> {
      String text = new String(body, charset).strip();
      boolean bare = form == Times.ISO && !text.isEmpty() && Character.isDigit(text.charAt(0));
      return document(
          (bare ? '"' + text + '"' : text).getBytes(StandardCharsets.UTF_8), form::read);
    };
  }

  private static <V> V document(byte[] body, Function<JsonReader, ? extends @Nullable V> value) {
    if (isBlank(body)) {
      throw new DecodingException(null, "", "it is empty", null);
    }
    JsonReader in = JsonReader.of(body);
    V read = value.apply(in);
    in.end();
    if (read == null) {
      throw new DecodingException(null, "", "a value was expected, found null", null);
    }
    return read;
  }

  private static boolean isBlank(byte[] body) {
    for (byte b : body) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private static Function<JsonReader, ? extends @Nullable Object> value(Type type, Codecs codecs) {
    if (type == String.class) {
      return JsonReader::text;
    }
    if (type == BigDecimal.class) {
      return JsonReader::decimal;
    }
    if (type == Long.class) {
      return JsonReader::int64;
    }
    if (type instanceof Class<?> model) {
      Codec<?> codec = codecs.codecOf(model);
      if (codec != null) {
        return in -> in.value(codec);
      }
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        Function<JsonReader, ? extends @Nullable Object> element = value(arguments[0], codecs);
        return in -> in.<Object>list(element::apply);
      }
      if (generic.getRawType() == Map.class && arguments[0] == String.class) {
        Function<JsonReader, ? extends @Nullable Object> element = value(arguments[1], codecs);
        return in -> in.<Object>map(element::apply);
      }
    }
    throw new IllegalArgumentException("there is no codec of " + type.getTypeName());
  }
}
