package io.github.backpack4j.http;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.Decimals;
import io.github.backpack4j.json.JsonWriter;
import io.github.backpack4j.json.UnwritableException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Turns parameters into text and bodies into JSON for Retrofit; answers are not its business. */
final class RequestConverters extends Converter.Factory {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final Set<Type> PRINTED =
      Set.of(
          String.class,
          Long.class,
          long.class,
          Integer.class,
          int.class,
          Boolean.class,
          boolean.class);

  private final Codecs codecs;

  RequestConverters(Codecs codecs) {
    this.codecs = codecs;
  }

  @Override
  public Converter<?, String> stringConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    if (PRINTED.contains(type)) {
      return Object::toString;
    }
    if (type == Instant.class) {
      Times form = Times.of(find(Unit.class, annotations));
      return value -> {
        try {
          return form.text((Instant) value);
        } catch (ArithmeticException | DateTimeException e) {
          throw new UnwritableException(name(annotations), "a time is too far away", e);
        }
      };
    }
    if (type == Duration.class) {
      return value -> {
        try {
          return Long.toString(((Duration) value).toMillis());
        } catch (ArithmeticException e) {
          throw new UnwritableException(name(annotations), "a duration is too long", e);
        }
      };
    }
    if (type == BigDecimal.class) {
      return value -> {
        try {
          return Decimals.plain((BigDecimal) value);
        } catch (IllegalArgumentException e) {
          throw new UnwritableException(name(annotations), e.getMessage(), e);
        }
      };
    }
    if (type == DecimalOrPercent.class) {
      return value -> ((DecimalOrPercent) value).wire();
    }
    if (type instanceof Class<?> open && OpenEnum.class.isAssignableFrom(open)) {
      return value -> ((OpenEnum) value).wire();
    }
    throw new IllegalArgumentException("a parameter cannot be " + type.getTypeName());
  }

  @Override
  public Converter<?, RequestBody> requestBodyConverter(
      Type type,
      Annotation[] parameterAnnotations,
      Annotation[] methodAnnotations,
      Retrofit retrofit) {
    return converter(codec(type));
  }

  private static <B> Converter<B, RequestBody> converter(Codec<B> codec) {
    return body -> RequestBody.create(JsonWriter.toBytes(codec, body), JSON);
  }

  private Codec<?> codec(Type type) {
    Codec<?> codec = null;
    if (type instanceof Class<?> model) {
      codec = codecs.codecOf(model);
    } else if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      codec = Codec.ofList(codec(generic.getActualTypeArguments()[0]));
    }
    if (codec == null) {
      throw new IllegalArgumentException("there is no codec of " + type.getTypeName());
    }
    return codec;
  }

  private static @Nullable String name(Annotation[] annotations) {
    Query query = find(Query.class, annotations);
    Path path = find(Path.class, annotations);
    return query != null ? query.value() : path != null ? path.value() : null;
  }

  private static <A extends Annotation> @Nullable A find(Class<A> type, Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (type.isInstance(annotation)) {
        return type.cast(annotation);
      }
    }
    return null;
  }
}
