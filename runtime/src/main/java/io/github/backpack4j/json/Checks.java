package io.github.backpack4j.json;

import io.github.backpack4j.OpenEnum;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks that builders share; what a caller got wrong is said in a whole sentence.
 *
 * <p>Every check throws {@link IllegalArgumentException} that names the type, the parameter and
 * what is allowed.
 */
public final class Checks {

  private Checks() {}

  /**
   * Returns {@code value}, which must be given and, where it is text, be fit to be sent: the
   * exchange takes what is empty for absent, and streams nothing under a name that ends early.
   *
   * @param type name of the type that is built
   * @param parameter name of the parameter
   * @throws IllegalArgumentException if {@code value} is null, empty or no Unicode
   */
  public static <V> V require(String type, String parameter, @Nullable V value) {
    V given = present(type, parameter, value);
    fit(type, parameter, given);
    return given;
  }

  /**
   * Returns {@code value}, which must not be null, but may be any text.
   *
   * @param type name of the type that is built
   * @param parameter name of the parameter
   * @throws IllegalArgumentException if {@code value} is null
   */
  public static <V> V present(String type, String parameter, @Nullable V value) {
    if (value == null) {
      throw new IllegalArgumentException(type + ": " + parameter + " is required");
    }
    return value;
  }

  private static void fit(String type, String parameter, @Nullable Object value) {
    String problem = textProblem(value);
    if (problem != null) {
      throw new IllegalArgumentException(type + ": " + parameter + " " + problem);
    }
  }

  /**
   * What keeps a value from being sent as text; null if nothing does, or if it is no text.
   *
   * @param value a text or a value of an open set; anything else passes
   */
  public static @Nullable String textProblem(@Nullable Object value) {
    String text =
        value instanceof OpenEnum open
            ? open.wire()
            : value instanceof String string ? string : null;
    if (text == null) {
      return null;
    }
    if (text.isEmpty()) {
      return "must not be empty";
    }
    return JsonWriter.isWellFormed(text) ? null : "must not hold half a surrogate pair";
  }

  /**
   * Checks that one and only one of a group is given.
   *
   * @param type name of the type that is built
   * @param names names of the group, in the order of {@code values}
   * @param values the group; null is not given
   * @throws IllegalArgumentException if none is given, or more than one, or an unfit text
   */
  public static void exactlyOne(String type, List<String> names, @Nullable Object... values) {
    List<String> given = given(type, names, values);
    if (given.size() != 1) {
      throw new IllegalArgumentException(
          type
              + ": exactly one of "
              + join(names, "and")
              + " must be given, not "
              + (given.isEmpty() ? "none" : join(given, "and")));
    }
  }

  /**
   * Checks that no more than one of a group is given.
   *
   * @param type name of the type that is built
   * @param names names of the group, in the order of {@code values}
   * @param values the group; null is not given
   * @throws IllegalArgumentException if more than one is given, or an unfit text
   */
  public static void atMostOne(String type, List<String> names, @Nullable Object... values) {
    List<String> given = given(type, names, values);
    if (given.size() > 1) {
      throw new IllegalArgumentException(
          type
              + ": at most one of "
              + join(names, "and")
              + " may be given, not "
              + join(given, "and"));
    }
  }

  /**
   * Checks that an integer, where it is given, lies within its bounds.
   *
   * @param type name of the type that is built
   * @param parameter name of the parameter
   * @param value an integer; null passes
   * @param min least value allowed
   * @param max greatest value allowed
   * @throws IllegalArgumentException if {@code value} lies outside
   */
  public static void range(
      String type, String parameter, @Nullable Number value, long min, long max) {
    if (value != null && (value.longValue() < min || value.longValue() > max)) {
      throw new IllegalArgumentException(
          type + ": " + parameter + " must be between " + min + " and " + max + ", not " + value);
    }
  }

  /**
   * Checks that a length of time, where it is given, lies within its bounds.
   *
   * @param type name of the type that is built
   * @param parameter name of the parameter
   * @param value a length of time; null passes
   * @param min least milliseconds allowed
   * @param max greatest milliseconds allowed
   * @throws IllegalArgumentException if {@code value} lies outside
   */
  public static void range(
      String type, String parameter, @Nullable Duration value, long min, long max) {
    if (value != null
        && (value.compareTo(Duration.ofMillis(min)) < 0
            || value.compareTo(Duration.ofMillis(max)) > 0)) {
      throw new IllegalArgumentException(
          type
              + ": "
              + parameter
              + " must be between "
              + min
              + " and "
              + max
              + " ms, not "
              + value);
    }
  }

  /**
   * Checks that a text, where it is given, is no longer than allowed.
   *
   * @param type name of the type that is built
   * @param parameter name of the parameter
   * @param value a text; null passes
   * @param max characters allowed; one beyond the basic plane counts once
   * @throws IllegalArgumentException if {@code value} has more
   */
  public static void length(String type, String parameter, @Nullable String value, int max) {
    int length = value == null ? 0 : value.codePointCount(0, value.length());
    if (length > max) {
      throw new IllegalArgumentException(
          type + ": " + parameter + " must have " + max + " characters or fewer, not " + length);
    }
  }

  /**
   * Checks that a value, where it is given, is the only one that fits.
   *
   * @param type name of the type that is built
   * @param parameter name of the parameter
   * @param value a value; null passes
   * @param fitting the one that fits
   * @throws IllegalArgumentException if {@code value} is another
   */
  public static void only(
      String type, String parameter, @Nullable OpenEnum value, OpenEnum fitting) {
    if (value != null && !value.wire().equals(fitting.wire())) {
      throw new IllegalArgumentException(
          type
              + ": "
              + parameter
              + " must be "
              + fitting.wire()
              + " or left out, not "
              + value.wire());
    }
  }

  /**
   * Copies a list that the caller may still change.
   *
   * @param type name of the type that is built
   * @param parameter name of the parameter
   * @param values a list; null passes
   * @return an unmodifiable copy, or null
   * @throws IllegalArgumentException if an element is null
   */
  public static <E> @Nullable List<E> list(
      String type, String parameter, @Nullable List<E> values) {
    if (values == null) {
      return null;
    }
    List<E> copy = new ArrayList<>(values);
    refuseNull(type, parameter, copy);
    return Collections.unmodifiableList(copy);
  }

  /**
   * Copies a map that the caller may still change.
   *
   * @param type name of the type that is built
   * @param parameter name of the parameter
   * @param values a map; null passes
   * @return an unmodifiable copy in the same order, or null
   * @throws IllegalArgumentException if a key or a value is null
   */
  public static <V> @Nullable Map<String, V> map(
      String type, String parameter, @Nullable Map<String, V> values) {
    if (values == null) {
      return null;
    }
    Map<String, V> copy = new LinkedHashMap<>(values);
    refuseNull(type, parameter, copy.keySet());
    refuseNull(type, parameter, copy.values());
    return Collections.unmodifiableMap(copy);
  }

  private static void refuseNull(String type, String parameter, Collection<?> values) {
    for (Object value : values) {
      if (value == null) {
        throw new IllegalArgumentException(type + ": " + parameter + " must not hold null");
      }
    }
  }

  private static List<String> given(String type, List<String> names, @Nullable Object[] values) {
    if (names.size() != values.length) {
      throw new IllegalArgumentException(names.size() + " names for " + values.length + " values");
    }
    List<String> given = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      fit(type, names.get(i), values[i]);
      if (values[i] != null) {
        given.add(names.get(i));
      }
    }
    return given;
  }

  private static String join(List<String> names, String last) {
    if (names.size() == 1) {
      return names.get(0);
    }
    int end = names.size() - 1;
    return String.join(", ", names.subList(0, end)) + " " + last + " " + names.get(end);
  }
}
