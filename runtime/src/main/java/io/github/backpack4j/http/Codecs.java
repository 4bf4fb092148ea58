package io.github.backpack4j.http;

import io.github.backpack4j.json.Codec;
import org.jspecify.annotations.Nullable;

/** Knows the codec of each type that an API's bodies and answers are made of. */
public interface Codecs {

  /** The codec of {@code type}; null if it has none. */
  @Nullable Codec<?> codecOf(Class<?> type);
}
