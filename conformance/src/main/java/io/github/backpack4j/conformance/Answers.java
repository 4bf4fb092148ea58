package io.github.backpack4j.conformance;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.http.Reply;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer through the accessors that a user has.
 *
 * <p>A path such as {@code bids.last.price} or {@code [SOL].available} names accessors, keys of
 * maps in brackets, and places of lists: {@code first}, {@code last} or a number in brackets.
 * {@code size} counts, {@code @type} names the class.
 */
public final class Answers {
  private static final Pattern PART = Pattern.compile("\\[([^]]+)]|([^.\\[\\]]+)");

  private Answers() {}

  /**
   * What stands at a path, as text; {@code absent} for null.
   *
   * @throws RuntimeException what an accessor throws
   */
  public static String read(@Nullable Object answer, String path) {
    @Nullable Object value = answer instanceof Reply<?> reply ? reply.valueOrNull() : answer;
    Matcher parts = PART.matcher(path);
    while (parts.find()) {
      String part = parts.group(1) == null ? parts.group(2) : parts.group(1);
      if (value == null) {
        throw new AssertionError("nothing stands before " + part + " of " + path);
      }
      value = step(value, part, parts.group(1) != null);
    }
    return text(value);
  }

  private static @Nullable Object step(Object value, String part, boolean key) {
    if (part.equals("@type")) {
      String name = value.getClass().getName();
      return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
    if (value instanceof List<?> list) {
      return switch (part) {
        case "size" -> list.size();
        case "first" -> list.get(0);
        case "last" -> list.get(list.size() - 1);
        default -> list.get(Integer.parseInt(part));
      };
    }
    if (value instanceof Map<?, ?> map) {
      if (!key && part.equals("size")) {
        return map.size();
      }
      if (!map.containsKey(part)) {
        throw new AssertionError("there is no " + part + " among " + map.keySet());
      }
      return map.get(part);
    }
    return accessor(value, part);
  }

  /** Asks an object for one member, by the accessor of that name. */
  static @Nullable Object accessor(Object value, String name) {
    for (Method method : value.getClass().getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == 0) {
        return GeneratedClient.invoke(method, value);
      }
    }
    throw new AssertionError(value.getClass().getSimpleName() + " has no accessor " + name + "()");
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "absent";
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    if (value instanceof OpenEnum open) {
      return open.wire();
    }
    if (value instanceof DecimalOrPercent either) {
      return either.wire();
    }
    return value.toString();
  }
}
