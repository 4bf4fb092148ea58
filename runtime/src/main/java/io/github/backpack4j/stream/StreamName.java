package io.github.backpack4j.stream;

import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a stream, with the type of its messages, what a private one is signed with, and what
 * is known of its pace.
 *
 * <p>Generated code offers one for every stream of the contract. Immutable.
 *
 * @param <T> type of its messages
 */
public final class StreamName<T> {

  /** Leaves messages as they are. */
  private static final Codec<String> RAW =
      new Codec<>() {
        @Override
        public String read(JsonReader in) {
          return in.json();
        }

        @Override
        public void write(String value, JsonWriter out) {
          out.raw(value);
        }
      };

  private final String name;
  private final Codec<T> codec;
  private final @Nullable String instruction;
  private final @Nullable Duration interval;
  private final List<String> state;

  private StreamName(
      String name,
      Codec<T> codec,
      @Nullable String instruction,
      @Nullable Duration interval,
      List<String> state) {
    this.name = name;
    this.codec = codec;
    this.instruction = instruction;
    this.interval = interval;
    this.state = state;
  }

  private static <T> StreamName<T> named(
      String name, Codec<T> codec, @Nullable String instruction) {
    if (Checks.present("StreamName", "name", name).isEmpty()) {
      throw new IllegalArgumentException("name: empty; give the name of a stream");
    }
    Checks.present("StreamName", "codec", codec);
    return new StreamName<>(name, codec, instruction, null, List.of());
  }

  /**
   * Names a public stream; also one that is newer than this library.
   *
   * @param name the name as the exchange spells it
   * @param codec reads its messages
   * @throws IllegalArgumentException if {@code name} is null or empty, or {@code codec} is null
   */
  public static <T> StreamName<T> of(String name, Codec<T> codec) {
    return named(name, codec, null);
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
    return named(name, codec, instruction);
  }

  /**
   * Names a public stream whose messages are delivered as JSON text, byte for byte as they came.
   *
   * @param name the name as the exchange spells it
   * @throws IllegalArgumentException if {@code name} is null or empty
   */
  public static StreamName<String> raw(String name) {
    return of(name, RAW);
  }

  /**
   * Names a private stream whose messages are delivered as JSON text, byte for byte as they came.
   *
   * @param name the name as the exchange spells it
   * @param instruction what a subscription is signed with, such as {@code subscribe}
   * @throws IllegalArgumentException if one of them is null or empty
   */
  public static StreamName<String> rawSigned(String name, String instruction) {
    return signed(name, RAW, instruction);
  }

  /**
   * The same stream, known to tick: a message comes at least this often, even when nothing changes.
   *
   * @throws IllegalArgumentException if {@code interval} is null or not positive
   */
  public StreamName<T> every(Duration interval) {
    Checks.present("StreamName", "interval", interval);
    if (interval.isNegative() || interval.isZero()) {
      throw new IllegalArgumentException("interval: must be positive, not " + interval);
    }
    return new StreamName<>(name, codec, instruction, interval, state);
  }

  /**
   * The same stream, each of whose messages is the whole state of what these members of it name, so
   * that a newer one makes an older one superfluous.
   *
   * @param members names on the wire, such as {@code s}; texts, numbers or booleans
   * @throws IllegalArgumentException if there are none, or one is null or empty
   */
  public StreamName<T> stateOf(String... members) {
    Checks.present("StreamName", "members", members);
    for (String member : members) {
      Checks.require("StreamName", "members", member);
    }
    if (members.length == 0) {
      throw new IllegalArgumentException("members: none; give those that name what changes");
    }
    return new StreamName<>(name, codec, instruction, interval, List.of(members));
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

  /** A message comes at least this often; null if there may be none for as long as it takes. */
  public @Nullable Duration interval() {
    return interval;
  }

  /**
   * Members of a message that name what it is the whole state of. Empty if the messages are a
   * sequence, of which none may be left out.
   */
  public List<String> state() {
    return state;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StreamName<?> that
        && name.equals(that.name)
        && Objects.equals(instruction, that.instruction)
        && codec.equals(that.codec)
        && Objects.equals(interval, that.interval)
        && state.equals(that.state);
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
