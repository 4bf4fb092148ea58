package io.github.backpack4j.http;

import io.github.backpack4j.DecodingException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What tells a row from others, where anything does. */
final class RowKey {

  private RowKey() {}

  /** The key of {@code row}; null if it has none, so that it is never left out as a repetition. */
  static <T> @Nullable List<?> of(Function<T, @Nullable List<?>> key, T row) {
    try {
      List<?> values = key.apply(row);
      return values == null || values.stream().anyMatch(RowKey::tellsNothing) ? null : values;
    } catch (DecodingException leftOut) {
      return null;
    }
  }

  /** Zero is what the exchange writes where it has not numbered. */
  private static boolean tellsNothing(@Nullable Object value) {
    return value == null || value instanceof Long number && number == 0;
  }
}
