package io.github.backpack4j.json;

import io.github.backpack4j.DecodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes one type.
 *
 * <p>Codecs hold no state and are safe for several threads.
 *
 * @param <T> the type
 */
public interface Codec<T> {

  /**
   * Reads the value that {@code in} stands before.
   *
   * @throws DecodingException if it is not what the type asks for; JSON null is not
   */
  T read(JsonReader in);

  /** Writes {@code value} where {@code out} stands. */
  void write(T value, JsonWriter out);

  /**
   * Reads a whole document.
   *
   * @throws DecodingException if it is anything but one value of this type
   */
  default T fromJson(String json) {
    return JsonReader.of(json).document(this);
  }

  /**
   * Reads a whole document in UTF-8.
   *
   * @throws DecodingException if it is anything but one value of this type
   */
  default T fromJson(byte[] utf8) {
    return JsonReader.of(utf8).document(this);
  }

  /** Writes a whole document. */
  default String toJson(T value) {
    return new String(JsonWriter.toBytes(this, value), StandardCharsets.UTF_8);
  }

  /** A codec of arrays of {@code element}; an element that is null is refused. */
  static <E> Codec<List<E>> ofList(Codec<E> element) {
    Checks.require("Codec", "element", element);
    return new Codec<>() {
      @Override
      public List<E> read(JsonReader in) {
        List<E> list = in.list(reader -> reader.value(element));
        if (list == null) {
          throw in.problem("an array was expected, found null");
        }
        return list;
      }

      @Override
      public void write(List<E> value, JsonWriter out) {
        out.list(value, (writer, each) -> element.write(each, writer));
      }
    };
  }

  /**
   * A codec of objects that are maps from a name to {@code value}; members with null are left out.
   */
  static <V> Codec<Map<String, V>> ofMap(Codec<V> value) {
    Checks.present("Codec", "value", value);
    return new Codec<>() {
      @Override
      public Map<String, V> read(JsonReader in) {
        Map<String, V> map = in.map(reader -> reader.value(value));
        if (map == null) {
          throw in.problem("an object was expected, found null");
        }
        return map;
      }

      @Override
      public void write(Map<String, V> map, JsonWriter out) {
        out.map(map, (writer, each) -> value.write(each, writer));
      }
    };
  }
}
