package io.github.backpack4j.conformance;

import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.unified.UnifiedExchange;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The unified methods by name, so that features reach all of them and steps know none of them.
 *
 * <p>Arguments are given by the names of parameters. What a parameter's type has settings of, as a
 * range and options do, is given by the names of these.
 */
public final class UnifiedMethods {
  /** The fixture of the market list that features mean when they name none. */
  public static final String MARKET_LIST = "markets/get-markets/unified";

  private UnifiedMethods() {}

  /** The interfaces that declare the methods, in the order in which the exchange names them. */
  static List<Class<?>> areas() {
    return Arrays.stream(UnifiedExchange.class.getInterfaces())
        .filter(type -> type.getPackage().equals(UnifiedExchange.class.getPackage()))
        .toList();
  }

  /** The names of all methods, overloads once: area by area, and by name within one. */
  public static List<String> names() {
    return areas().stream()
        .flatMap(
            area ->
                Arrays.stream(area.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> !method.isSynthetic())
                    .map(Method::getName)
                    .distinct()
                    .sorted())
        .toList();
  }

  /** Whether a method tells a listener, so that it has no result of its own. */
  public static boolean isWatch(String name) {
    return name.startsWith("watch");
  }

  /**
   * Calls a method.
   *
   * @param type what declares it
   * @param target an object of that type
   * @param rows the arguments by name, as text; several rows for a method that takes a list of what
   *     a row describes
   * @param listener makes the listener of a method that wants one, of its type
   * @return what it returns
   * @throws RuntimeException what the method throws
   */
  public static @Nullable Object call(
      Class<?> type,
      Object target,
      String name,
      List<Map<String, @Nullable String>> rows,
      Function<Class<?>, Object> listener) {
    List<Method> overloads =
        Arrays.stream(type.getMethods()).filter(method -> method.getName().equals(name)).toList();
    if (overloads.isEmpty()) {
      throw new AssertionError("there is no unified method " + name);
    }
    Method best = null;
    int fewest = Integer.MAX_VALUE;
    for (Method overload : overloads) {
      int left = leftToDefaults(overload, rows);
      if (left >= 0 && left < fewest) {
        best = overload;
        fewest = left;
      }
    }
    if (best == null) {
      throw new AssertionError(
          "no %s takes %s; there is %s"
              .formatted(
                  name,
                  rows,
                  overloads.stream()
                      .map(UnifiedMethods::signature)
                      .sorted()
                      .collect(Collectors.joining(", "))));
    }
    return GeneratedClient.invoke(best, target, arguments(best, rows, listener));
  }

  /** An exchange of a client, by the given clock and with other settings of its builder by name. */
  public static UnifiedExchange exchange(
      BackpackClient client, Clock clock, Map<String, String> settings) {
    Object builder = UnifiedExchange.builder(client).clock(clock);
    for (Map.Entry<String, String> each : settings.entrySet()) {
      builder = UnifiedArguments.set(builder, each.getKey(), each.getValue());
    }
    return ((UnifiedExchange.Builder) builder).build();
  }

  /** Calls a method of an object through the public interface that declares it. */
  public static @Nullable Object ask(Object target, String name, Map<String, String> arguments) {
    for (Class<?> type : interfaces(target.getClass())) {
      if (Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals(name))) {
        return call(type, target, name, List.of(new LinkedHashMap<>(arguments)), any -> any);
      }
    }
    throw new AssertionError(target.getClass().getSimpleName() + " has no " + name);
  }

  private static Set<Class<?>> interfaces(Class<?> type) {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      found.addAll(Arrays.asList(each.getInterfaces()));
    }
    return found;
  }

  private static String signature(Method method) {
    return method.getName()
        + Arrays.stream(method.getParameters())
            .map(each -> each.getType().getSimpleName() + " " + each.getName())
            .collect(Collectors.joining(", ", "(", ")"));
  }

  /** How many parameters a table says nothing of; -1 if the method cannot be called by it. */
  private static int leftToDefaults(Method method, List<Map<String, @Nullable String>> rows) {
    int left = 0;
    Set<String> names = new LinkedHashSet<>();
    rows.forEach(row -> names.addAll(row.keySet()));
    boolean isList = false;
    for (Parameter parameter : method.getParameters()) {
      if (isListener(parameter)) {
        continue;
      }
      if (UnifiedArguments.isListOfRows(parameter.getParameterizedType())) {
        isList = true;
        names.clear();
      } else if (!isNamed(parameter) || !names.remove(parameter.getName())) {
        boolean told = false;
        if (UnifiedArguments.hasSettings(parameter.getType())) {
          told = names.removeIf(each -> UnifiedArguments.sets(parameter.getType(), each));
        } else if (!UnifiedArguments.mayBeNull(parameter.getAnnotatedType())) {
          return -1;
        }
        left += told ? 0 : 1;
      }
    }
    return names.isEmpty() && (isList || rows.size() == 1) ? left : -1;
  }

  private static boolean isListener(Parameter parameter) {
    return parameter.getType().getSimpleName().endsWith("Listener");
  }

  /** Whether its own name says what it is given, and not that of a setting of its type. */
  private static boolean isNamed(Parameter parameter) {
    return !UnifiedArguments.hasSettings(parameter.getType())
        || !UnifiedArguments.sets(parameter.getType(), parameter.getName());
  }

  private static @Nullable Object[] arguments(
      Method method,
      List<Map<String, @Nullable String>> rows,
      Function<Class<?>, Object> listener) {
    List<@Nullable Object> arguments = new ArrayList<>();
    Set<String> parameters =
        Stream.of(method.getParameters())
            .filter(UnifiedMethods::isNamed)
            .map(Parameter::getName)
            .collect(Collectors.toSet());
    for (Parameter parameter : method.getParameters()) {
      if (isListener(parameter)) {
        arguments.add(listener.apply(parameter.getType()));
      } else if (UnifiedArguments.isListOfRows(parameter.getParameterizedType())) {
        arguments.add(UnifiedArguments.list(parameter.getParameterizedType(), rows));
      } else {
        Map<String, @Nullable String> given = rows.get(0);
        String text = isNamed(parameter) ? given.get(parameter.getName()) : null;
        if (text != null) {
          arguments.add(UnifiedArguments.convert(parameter.getParameterizedType(), text));
        } else if (UnifiedArguments.hasSettings(parameter.getType())) {
          Map<String, @Nullable String> settings = new LinkedHashMap<>(given);
          settings.keySet().removeAll(parameters);
          settings.keySet().removeIf(each -> !UnifiedArguments.sets(parameter.getType(), each));
          arguments.add(UnifiedArguments.make(parameter.getType(), settings));
        } else {
          arguments.add(null);
        }
      }
    }
    return arguments.toArray();
  }
}
