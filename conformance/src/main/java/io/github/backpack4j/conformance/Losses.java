package io.github.backpack4j.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.json.Codec;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what decoding lost.
 *
 * <p>Two looks at one JSON: what was written again must mean the same, and each member that came
 * with a value must be there through an accessor or among the unknown members. Nulls count as
 * absent, times by the moment, decimals digit for digit.
 */
public final class Losses {
  private static final List<String> NO_MEMBERS =
      List.of("toBuilder", "unknownMembers", "hashCode", "toString", "getClass", "json");

  /** A number with more of them is not written out: that would fill the memory. */
  private static final int MOST_DIGITS = 300;

  private final ContractIndex contract;
  private final List<String> losses = new ArrayList<>();

  private Losses(ContractIndex contract) {
    this.contract = contract;
  }

  /** Where {@code written} says something else than {@code received}, by JSON pointer. */
  public static List<String> betweenJson(JsonNode received, JsonNode written) {
    Losses losses = new Losses(ContractIndex.standard());
    losses.compare("", received, written);
    return losses.losses;
  }

  /** What of {@code received} cannot be reached through {@code value}, by JSON pointer. */
  public static List<String> betweenAccessors(JsonNode received, @Nullable Object value) {
    Losses losses = new Losses(ContractIndex.standard());
    losses.reach("", received, value);
    return losses.losses;
  }

  /**
   * What reading {@code received} lost or made up: by writing it again, and by its accessors.
   *
   * @param codec writes it again
   */
  public static List<String> ofReading(JsonNode received, Codec<?> codec, @Nullable Object value) {
    List<String> all = new ArrayList<>();
    betweenJson(received, Resources.parse(GeneratedClient.toJson(codec, value)))
        .forEach(loss -> all.add("written again: " + loss));
    betweenAccessors(received, value).forEach(loss -> all.add("by accessor: " + loss));
    return all;
  }

  /** The members that an answer keeps as unknown, by JSON pointer. */
  public static List<String> unknownMembers(@Nullable Object value) {
    List<String> unknown = new ArrayList<>();
    findUnknown("", value, unknown);
    return unknown;
  }

  private static void findUnknown(String pointer, @Nullable Object value, List<String> unknown) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        findUnknown(pointer + "/" + i, list.get(i), unknown);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((name, each) -> findUnknown(pointer + "/" + name, each, unknown));
    } else if (value != null && isModel(value)) {
      ((Map<?, ?>) Objects.requireNonNull(Answers.accessor(value, "unknownMembers")))
          .keySet()
          .forEach(name -> unknown.add(pointer + "/" + name));
      for (Method accessor : value.getClass().getMethods()) {
        boolean member =
            accessor.getParameterCount() == 0
                && accessor.getDeclaringClass() != Object.class
                && !Modifier.isStatic(accessor.getModifiers())
                && !NO_MEMBERS.contains(accessor.getName());
        if (member) {
          findUnknown(
              pointer + "/" + accessor.getName(), GeneratedClient.invoke(accessor, value), unknown);
        }
      }
    }
  }

  private static boolean isModel(Object value) {
    return Arrays.stream(value.getClass().getMethods())
        .anyMatch(method -> method.getName().equals("unknownMembers"));
  }

  private void compare(String pointer, JsonNode received, @Nullable JsonNode written) {
    if (isAbsent(received) && isAbsent(written)) {
      return;
    }
    if (isAbsent(written)) {
      losses.add(pointer + ": " + received + " is gone");
    } else if (isAbsent(received)) {
      losses.add(pointer + ": " + written + " was invented");
    } else if (received.isObject() && written.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      received.fieldNames().forEachRemaining(names::add);
      written.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        compare(pointer + "/" + name, received.path(name), written.path(name));
      }
    } else if (received.isArray() && written.isArray()) {
      if (received.size() != written.size()) {
        losses.add(pointer + ": " + received.size() + " elements became " + written.size());
      }
      for (int i = 0; i < Math.min(received.size(), written.size()); i++) {
        compare(pointer + "/" + i, received.get(i), written.get(i));
      }
    } else if (!sameScalar(received, written)) {
      losses.add(pointer + ": " + received + " became " + written);
    }
  }

  private static boolean isAbsent(@Nullable JsonNode node) {
    return node == null || node.isMissingNode() || node.isNull();
  }

  private static boolean sameScalar(JsonNode received, JsonNode written) {
    if (received.isContainerNode() || written.isContainerNode()) {
      return false;
    }
    if (text(received).equals(text(written))) {
      // Ids and counts are text here and numbers there, and a decimal that came as a number is
      // written as text; anything else keeps its kind.
      return received.getNodeType() == written.getNodeType()
          || received.isNumber() && written.isTextual()
          || text(received).matches("-?[0-9]+");
    }
    Instant moment = naive(received.asText());
    return moment != null && moment.equals(naive(written.asText()));
  }

  /** The digits of a number as they stand, without an exponent; any other value as text. */
  private static String text(JsonNode value) {
    return value.isBigDecimal() && Math.abs((long) value.decimalValue().scale()) <= MOST_DIGITS
        ? value.decimalValue().toPlainString()
        : value.asText();
  }

  private void reach(String pointer, JsonNode received, @Nullable Object value) {
    if (isAbsent(received)) {
      return;
    }
    if (value == null) {
      losses.add(pointer + ": " + received + " is null");
    } else if (received.isArray()) {
      reachElements(pointer, received, value);
    } else if (received.isObject()) {
      if (value instanceof Map<?, ?> map) {
        received
            .properties()
            .forEach(e -> reach(pointer + "/" + e.getKey(), e.getValue(), map.get(e.getKey())));
      } else {
        reachMembers(pointer, received, value);
      }
    } else if (!sameValue(text(received), value)) {
      losses.add(pointer + ": " + received + " reads " + value);
    }
  }

  private void reachElements(String pointer, JsonNode received, Object value) {
    List<@Nullable Object> elements = new ArrayList<>();
    if (value instanceof List<?> list) {
      elements.addAll(list);
    } else if (value.getClass().isRecord()) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        elements.add(GeneratedClient.invoke(component.getAccessor(), value));
      }
    }
    if (elements.size() != received.size()) {
      losses.add(pointer + ": " + received.size() + " elements read " + value);
      return;
    }
    for (int i = 0; i < elements.size(); i++) {
      reach(pointer + "/" + i, received.get(i), elements.get(i));
    }
  }

  private void reachMembers(String pointer, JsonNode received, Object model) {
    Map<?, ?> unknown = (Map<?, ?>) Answers.accessor(model, "unknownMembers");
    Iterator<Map.Entry<String, JsonNode>> members = received.properties().iterator();
    while (members.hasNext()) {
      Map.Entry<String, JsonNode> member = members.next();
      String at = pointer + "/" + member.getKey();
      if (isAbsent(member.getValue())) {
        continue;
      }
      if (unknown != null && unknown.containsKey(member.getKey())) {
        compare(
            at, member.getValue(), Resources.parse(String.valueOf(unknown.get(member.getKey()))));
        continue;
      }
      String accessor = accessorOf(model, member.getKey());
      if (accessor == null && isTag(model.getClass(), member.getKey())) {
        if (!isTagOf(model.getClass(), model.getClass(), member.getKey(), received)) {
          losses.add(at + ": " + member.getValue() + " reads " + model.getClass().getSimpleName());
        }
        continue;
      }
      if (accessor == null) {
        losses.add(at + ": neither an accessor nor an unknown member");
      } else if (!has(model, member.getKey())) {
        losses.add(at + ": has() denies it");
      } else {
        reach(at, member.getValue(), Answers.accessor(model, accessor));
      }
    }
  }

  private @Nullable String accessorOf(Object model, String member) {
    String name = contract.descriptiveName(model.getClass().getSimpleName(), member);
    boolean present =
        !NO_MEMBERS.contains(name)
            && Arrays.stream(model.getClass().getMethods())
                .anyMatch(m -> m.getName().equals(name) && m.getParameterCount() == 0);
    return present ? name : null;
  }

  private boolean isTag(Class<?> type, String member) {
    return Arrays.stream(type.getInterfaces())
        .anyMatch(union -> contract.isTag(union.getSimpleName(), member) || isTag(union, member));
  }

  /** Whether the type that an object was read as is one that its tag may mean. */
  private boolean isTagOf(Class<?> model, Class<?> type, String member, JsonNode received) {
    return Arrays.stream(type.getInterfaces())
        .anyMatch(
            union ->
                contract.isTag(union.getSimpleName(), member)
                        && contract.isTagOf(union.getSimpleName(), received, kind(model))
                    || isTagOf(model, union, member, received));
  }

  /** The name of a type, or of the union that has no name for it yet. */
  private static String kind(Class<?> model) {
    Class<?> union = model.getEnclosingClass();
    return union == null ? model.getSimpleName() : union.getSimpleName();
  }

  private static boolean has(Object model, String member) {
    try {
      return (boolean)
          GeneratedClient.invoke(model.getClass().getMethod("has", String.class), model, member);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(model.getClass().getSimpleName() + " has no has(String)", e);
    }
  }

  /** Whether {@code value} is what {@code text} means. */
  static boolean sameValue(String text, Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString().equals(text);
    }
    if (value instanceof OpenEnum open) {
      return open.wire().equals(text);
    }
    if (value instanceof DecimalOrPercent either) {
      return either.wire().equals(text);
    }
    if (value instanceof Duration duration) {
      return Long.toString(duration.toMillis()).equals(text);
    }
    if (value instanceof Instant instant) {
      return instant.equals(moment(text));
    }
    return value.toString().equals(text);
  }

  /**
   * The moment that a text of the exchange means, by its form alone: seconds, millis, micros or a
   * date. A number too short for any of these is one that the document made up for micros.
   */
  private static @Nullable Instant moment(String text) {
    if (!text.matches("[0-9]+")) {
      return naive(text);
    }
    long number = Long.parseLong(text);
    return switch (text.length()) {
      case 10 -> Instant.ofEpochSecond(number);
      case 13 -> Instant.ofEpochMilli(number);
      case 1, 2, 3, 16 -> Instant.ofEpochSecond(number / 1_000_000, number % 1_000_000 * 1_000);
      default -> null;
    };
  }

  private static @Nullable Instant naive(String text) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2}[T ].*")) {
      return null;
    }
    String iso = text.replace(' ', 'T');
    return Instant.parse(iso.endsWith("Z") ? iso : iso + "Z");
  }
}
