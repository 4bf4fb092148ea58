package io.github.backpack4j.stream;

import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Codec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a stream, with the type of its messages and what a private one is signed with.
 *
 * <p>Generated code offers one for every stream of the contract. Immutable.
 *
 * @param <T> type of its messages
 */
public final class StreamName<T> {

  private final String name;
  private final Codec<T> codec;
  private final @Nullable String instruction;

  private StreamName(String name, Codec<T> codec, @Nullable String instruction) {
    if (Checks.present("StreamName", "name", name).isEmpty()) {
      throw new IllegalArgumentException("name: empty; give the name of a stream");
    }
    this.name = name;
    this.codec = Checks.present("StreamName", "codec", codec);
    this.instruction = instruction;
  }

  /**
   * Names a public stream; also one that is newer than this library.
   *
   * @param name the name as the exchange spells it
   * @param codec reads its messages
   * @throws IllegalArgumentException if {@code name} is null or empty, or {@code codec} is null
   */
  public static <T> StreamName<T> of(String name, Codec<T> codec) {
    return new StreamName<>(name, codec, null);
  }

  /**
   * Names a private stream; also one that is newer than this library.
   *
   * @param name the name as the exchange spells it
   * @param codec reads its messages
   * @param instruction what a subscription is signed with, such as {@code subscribe}
   * @throws IllegalArgumentException if one of them is null, or a text is empty
   */
  public static <T> StreamName<T> signed(String name, Codec<T> codec, String instruction) {
    if (Checks.present("StreamName", "instruction", instruction).isEmpty()) {
      throw new IllegalArgumentException("instruction: empty; give one such as subscribe");
    }
    return new StreamName<>(name, codec, instruction);
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
    return instruction != null;
  }

  /** The instruction that subscribing is signed with; null if the stream is public. */
  public @Nullable String instruction() {
    return instruction;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StreamName<?> that
        && name.equals(that.name)
        && Objects.equals(instruction, that.instruction)
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
