package io.github.backpack4j.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bodies of methods that every generated class has, so that those classes stay short. */
public final class Members {

  private static final String MASK = "***";

  private Members() {}

  /**
   * Text for {@code toString}: {@code Fill[price=20.5, quantity=3, unknown=[venue]]}.
   *
   * <p>Decimals in plain notation, unless that is beyond all bounds, absent members left out,
   * secrets as {@code ***}, unknown members by name alone.
   *
   * @param type name of the type
   * @param names names of the members
   * @param values their values, in the order of {@code names}; null is absent
   * @param secret those of {@code names} to mask
   * @param received where the object came from
   */
  public static String describe(
      String type,
      List<String> names,
      @Nullable Object[] values,
      List<String> secret,
      Received received) {
    StringBuilder text = new StringBuilder(type).append('[');
    String separator = "";
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        text.append(separator).append(names.get(i)).append('=');
        if (secret.contains(names.get(i))) {
          text.append(MASK);
        } else {
          describe(value, text);
        }
        separator = ", ";
      }
    }
    if (!received.unknownMembers().isEmpty()) {
      text.append(separator).append("unknown=").append(received.unknownMembers().keySet());
    }
    return text.append(']').toString();
  }

  private static void describe(Object value, StringBuilder text) {
    if (value instanceof BigDecimal decimal) {
      // Nothing keeps a builder from taking more digits than can be written.
      text.append(Decimals.isBounded(decimal) ? Decimals.plain(decimal) : decimal.toString());
    } else if (value instanceof List<?> list) {
      String separator = "";
      text.append('[');
      for (Object each : list) {
        text.append(separator);
        describe(each, text);
        separator = ", ";
      }
      text.append(']');
    } else if (value instanceof Map<?, ?> map) {
      String separator = "";
      text.append('{');
      for (Map.Entry<?, ?> each : map.entrySet()) {
        text.append(separator).append(each.getKey()).append('=');
        describe(each.getValue(), text);
        separator = ", ";
      }
      text.append('}');
    } else {
      text.append(value);
    }
  }

  /**
   * Whether {@code member} was sent with a value, known to this release or not.
   *
   * @param names names of the members
   * @param values their values, in the order of {@code names}; null is absent
   * @param received where the object came from
   * @param member a name on the wire
   */
  public static boolean has(
      List<String> names, @Nullable Object[] values, Received received, String member) {
    int index = names.indexOf(member);
    return index >= 0 ? values[index] != null : received.unknownMembers().containsKey(member);
  }
}
