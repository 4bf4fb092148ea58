package io.github.backpack4j.stream;

import io.github.backpack4j.json.Codec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a stream, with the type of its messages and whether it is private.
 *
 * <p>Generated code offers one for every stream of the contract. Immutable.
 *
 * @param <T> type of its messages
 */
public final class StreamName<T> {

  private final String name;
  private final Codec<T> codec;
  private final boolean isPrivate;

  private StreamName(String name, Codec<T> codec, boolean isPrivate) {
    this.name = name;
    this.codec = codec;
    this.isPrivate = isPrivate;
  }

  /**
   * Names a stream; also one that is newer than this library.
   *
   * @param name the name as the exchange spells it
   * @param codec reads its messages
   * @param isPrivate whether subscribing takes a signature
   * @throws IllegalArgumentException if {@code name} is empty
   */
  public static <T> StreamName<T> of(String name, Codec<T> codec, boolean isPrivate) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("name: empty; give the name of a stream");
    }
    return new StreamName<>(name, Objects.requireNonNull(codec, "codec"), isPrivate);
  }

  /** The name as the exchange spells it. */
  public String name() {
    return name;
  }

  /** Reads its messages. */
  public Codec<T> codec() {
    return codec;
  }

  /** Whether subscribing takes a signature. */
  public boolean isPrivate() {
    return isPrivate;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StreamName<?> that
        && name.equals(that.name)
        && isPrivate == that.isPrivate
        && codec.equals(that.codec);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
