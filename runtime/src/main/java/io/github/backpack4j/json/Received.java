package io.github.backpack4j.json;

import io.github.backpack4j.DecodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an object of the wire had beyond its type, and where it stood.
 *
 * <p>Immutable. Almost every object has nothing beyond its type and lacks nothing of it; all of
 * those share {@link #WHOLE}.
 */
public final class Received {

  /**
   * Nothing beyond the type and nothing missing of it; also the state of an object that was built.
   */
  public static final Received WHOLE = new Received(Map.of(), "");

  private final Map<String, String> unknownMembers;
  private final String pointer;

  private Received(Map<String, String> unknownMembers, String pointer) {
    this.unknownMembers = unknownMembers;
    this.pointer = pointer;
  }

  static Received of(@Nullable Map<String, String> unknownMembers, String pointer) {
    return new Received(
        unknownMembers == null ? Map.of() : Collections.unmodifiableMap(unknownMembers), pointer);
  }

  /**
   * Members that the type does not have: name to JSON text, byte for byte as received, in the order
   * received. Unmodifiable.
   */
  public Map<String, String> unknownMembers() {
    return unknownMembers;
  }

  /**
   * Returns {@code value}, which the contract says the exchange always sends.
   *
   * @param type name of the object's type
   * @param member the member's name on the wire
   * @throws DecodingException if it is null; names the type and the JSON pointer of the member
   */
  public <V> V require(String type, String member, @Nullable V value) {
    if (value == null) {
      throw DecodingException.leftOut(type, pointerOf(member));
    }
    return value;
  }

  /**
   * Reads one of the unknown members, for a type that keeps all of its members as they came.
   *
   * @param member the member's name on the wire
   * @param reading reads its value
   * @return the value; null if the member is absent or null
   * @throws DecodingException if it is something else; names the JSON pointer of the member
   */
  public <V> @Nullable V read(String member, Function<JsonReader, @Nullable V> reading) {
    String json = unknownMembers.get(member);
    if (json == null) {
      return null;
    }
    try {
      return reading.apply(JsonReader.of(json));
    } catch (DecodingException e) {
      throw new DecodingException(null, pointerOf(member) + e.pointer(), e.reason(), null);
    }
  }

  private String pointerOf(String member) {
    return pointer + "/" + JsonTokens.escaped(member);
  }

  /** The unknown members as a JSON object. */
  public String json() {
    byte[] utf8 =
        JsonWriter.toBytes(
            out -> {
              out.beginObject();
              write(out);
              out.endObject();
            });
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** Writes the unknown members into the object that {@code out} stands in. */
  public void write(JsonWriter out) {
    unknownMembers.forEach((name, json) -> out.name(name).raw(json));
  }
}
