package io.github.backpack4j.conformance;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every component of a unified result, by path and as text, so that a feature tells all of it.
 *
 * <p>A path names components of records, places of lists and keys of maps: {@code 0.fee.cost},
 * {@code [SOL/USDC].last}. What is null has no line. {@code @type} names the kind that an object of
 * a sealed family is; a history has lines for how it was read. A component {@code raw} is not gone
 * into, and has a line only where it is wrong.
 */
public final class Components {
  private static final String UNIFIED = "io.github.backpack4j.unified";
  private static final List<String> OF_FAILURES =
      List.of("outcome", "code", "status", "clientId", "deadline", "age", "bound");
  private static final List<String> OF_HISTORIES = List.of("requests", "filteredHere", "emulation");

  private final Map<String, String> lines = new LinkedHashMap<>();

  private Components() {}

  /** The components of a value; of one that has none, its text by an empty path. */
  public static Map<String, String> of(@Nullable Object value) {
    Components components = new Components();
    components.add("", value);
    return components.lines;
  }

  /**
   * The components of each call's arguments, by the parameters' names.
   *
   * @param names names of the arguments, an empty one for what is to be read without a name
   */
  public static Map<String, String> of(List<String> names, List<?> values) {
    Components components = new Components();
    for (int i = 0; i < names.size(); i++) {
      components.add(names.get(i), values.get(i));
    }
    return components.lines;
  }

  /** What differs from what is wanted, in words; empty when nothing does. */
  public static List<String> differences(Map<String, String> wanted, Map<String, String> found) {
    List<String> differences = new ArrayList<>();
    wanted.forEach(
        (path, text) -> {
          String other = found.get(path);
          if (other == null) {
            differences.add("%s is not there, and should be %s".formatted(path, text));
          } else if (!other.equals(text)) {
            differences.add("%s is %s, and should be %s".formatted(path, other, text));
          }
        });
    found.forEach(
        (path, text) -> {
          if (!wanted.containsKey(path)) {
            differences.add("%s is %s, and was not told".formatted(path, text));
          }
        });
    return differences;
  }

  private void add(String path, @Nullable Object value) {
    if (value == null) {
      return;
    }
    if (value instanceof Map<?, ?> map) {
      put(path, map.isEmpty(), "{}");
      map.forEach((key, each) -> add(path + "[" + key + "]", each));
    } else if (value instanceof Collection<?> collection) {
      boolean history = isHistory(value);
      put(path, collection.isEmpty() && !history, "[]");
      int place = 0;
      for (Object each : collection) {
        add(below(path, Integer.toString(place++)), each);
      }
      if (history) {
        addAll(path, value, OF_HISTORIES);
      }
    } else if (value instanceof Throwable thrown) {
      put(below(path, "@type"), true, thrown.getClass().getSimpleName());
      put(below(path, "message"), true, String.valueOf(thrown.getMessage()));
      addAll(path, value, OF_FAILURES);
      // An empty code and a status of 0 say that there is none.
      lines.remove(below(path, "code"), "\"\"");
      lines.remove(below(path, "status"), "0");
    } else if (value instanceof Record whole) {
      addRecord(path, whole);
    } else {
      put(path, true, text(value));
    }
  }

  private void put(String path, boolean holds, String text) {
    if (holds) {
      lines.put(path, text);
    }
  }

  private void addRecord(String path, Record whole) {
    if (isOfAFamily(whole.getClass())) {
      put(below(path, "@type"), true, whole.getClass().getSimpleName());
    }
    for (RecordComponent component : whole.getClass().getRecordComponents()) {
      Object value = GeneratedClient.invoke(component.getAccessor(), whole);
      String place = below(path, component.getName());
      if (component.getName().equals("raw")) {
        put(place, value == null, "not there");
        put(place, value != null && isOfOurs(value), "no answer of the exchange");
      } else {
        add(place, value);
      }
    }
  }

  private static boolean isOfAFamily(Class<?> type) {
    for (Class<?> family : type.getInterfaces()) {
      if (family.isSealed()) {
        return true;
      }
    }
    return false;
  }

  /** The unified types are what is made of an answer, so none of them is the answer. */
  private static boolean isOfOurs(Object raw) {
    if (raw instanceof Collection<?> several) {
      return several.stream().anyMatch(each -> each == null || isOfOurs(each));
    }
    if (raw instanceof Map<?, ?> map) {
      return isOfOurs(map.values());
    }
    return raw.getClass().getPackageName().equals(UNIFIED);
  }

  private static boolean isHistory(Object value) {
    return hasMethods(value, OF_HISTORIES);
  }

  private static boolean hasMethods(Object value, List<String> names) {
    return names.stream().allMatch(name -> method(value, name) != null);
  }

  /** What some of its methods give; those that it does not have are left out. */
  private void addAll(String path, Object value, List<String> names) {
    for (String name : names) {
      Method method = method(value, name);
      if (method != null) {
        add(below(path, name), GeneratedClient.invoke(method, value));
      }
    }
  }

  private static @Nullable Method method(Object value, String name) {
    for (Method method : value.getClass().getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == 0) {
        return method;
      }
    }
    return null;
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String text(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (!value.getClass().getPackageName().startsWith("java.")) {
      throw new AssertionError(
          "no record, and not to be told by its components: " + value.getClass().getName());
    }
    String text = value.toString();
    return text.isEmpty() ? "\"\"" : text;
  }
}
