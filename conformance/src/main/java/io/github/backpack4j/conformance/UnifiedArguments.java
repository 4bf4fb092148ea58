package io.github.backpack4j.conformance;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a unified method is given, made of the texts of a feature. */
final class UnifiedArguments {
  private static final List<String> STARTS = List.of("DEFAULT", "NONE", "RECENT", "ALL");

  private UnifiedArguments() {}

  /** Whether {@code null} may stand there. */
  static boolean mayBeNull(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  /** Whether a type has settings of its own: it is neither an enum nor one of the JDK. */
  static boolean hasSettings(Class<?> type) {
    return !type.isEnum() && !type.getPackageName().startsWith("java.");
  }

  /** Whether a parameter is a list of what each row of a table describes. */
  static boolean isListOfRows(Type type) {
    return type instanceof ParameterizedType generic
        && Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
        && generic.getActualTypeArguments()[0] instanceof Class<?> element
        && hasSettings(element);
  }

  /** The list that rows describe. */
  static List<Object> list(Type type, List<Map<String, @Nullable String>> rows) {
    Class<?> element = (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    return rows.stream().map(row -> make(element, row)).toList();
  }

  /** Whether a type has a setting of that name, or one of its settings' types has. */
  static boolean sets(Class<?> type, String name) {
    return setters(type, name).findAny().isPresent()
        || builder(type) != null
            && sets(Objects.requireNonNull(builder(type)).getReturnType(), name)
        || makers(type).anyMatch(maker -> takes(maker, name));
  }

  private static boolean takes(Executable maker, String name) {
    return Stream.of(maker.getParameters())
        .anyMatch(
            each ->
                each.getName().equals(name)
                    || hasSettings(each.getType())
                        && each.getType() != maker.getDeclaringClass()
                        && sets(each.getType(), name));
  }

  /** Makes an object of a type with settings of them, each by its name. */
  static Object make(Class<?> type, Map<String, @Nullable String> settings) {
    Map<String, @Nullable String> left = new LinkedHashMap<>(settings);
    left.values().removeIf(Objects::isNull);
    Method builder = builder(type);
    Object made =
        builder != null
            ? Objects.requireNonNull(GeneratedClient.invoke(builder, null))
            : start(type, left);
    for (Map.Entry<String, @Nullable String> each : left.entrySet()) {
      made = set(made, each.getKey(), Objects.requireNonNull(each.getValue()));
    }
    return builder != null ? built(made) : made;
  }

  private static Object built(Object builder) {
    for (Method method : builder.getClass().getMethods()) {
      if (method.getName().equals("build") && method.getParameterCount() == 0) {
        return Objects.requireNonNull(GeneratedClient.invoke(method, builder));
      }
    }
    throw new AssertionError(builder.getClass().getSimpleName() + " has no build()");
  }

  /** Gives a setting to a builder, or to an object that answers with one that has it. */
  static Object set(Object target, String name, String text) {
    List<Method> setters =
        setters(target.getClass(), name)
            .sorted(Comparator.comparing(each -> each.getParameterTypes()[0] == String.class))
            .toList();
    if (setters.isEmpty()) {
      throw new AssertionError(target.getClass().getSimpleName() + " has no setting " + name);
    }
    Method setter = setters.get(0);
    Object value = convert(setter.getGenericParameterTypes()[0], text);
    return Objects.requireNonNull(GeneratedClient.invoke(setter, target, value));
  }

  /** The methods that take a setting and answer with an object, or a builder, that has it. */
  private static Stream<Method> setters(Class<?> type, String name) {
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    Set<String> names = Set.of(name, "with" + capital, "and" + capital);
    return Arrays.stream(type.getMethods())
        .filter(method -> names.contains(method.getName()))
        .filter(method -> method.getParameterCount() == 1 && method.getReturnType() == type)
        .filter(method -> !Modifier.isStatic(method.getModifiers()));
  }

  private static @Nullable Method builder(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
        .findFirst()
        .orElse(null);
  }

  /** What makes an object at once: a factory, or the constructor of a record. */
  private static Stream<Executable> makers(Class<?> type) {
    Stream<Executable> factories =
        Arrays.stream(type.getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getReturnType() == type)
            .map(method -> method);
    return Stream.concat(
        factories, type.isRecord() ? Stream.of(type.getConstructors()) : Stream.of());
  }

  /**
   * What the settings are added to: the object that has none, or else one that a factory or a
   * record's constructor makes of some of them, which are taken out.
   */
  private static Object start(Class<?> type, Map<String, @Nullable String> settings) {
    Object constant = constant(type);
    if (constant != null
        && settings.keySet().stream().allMatch(name -> setters(type, name).findAny().isPresent())) {
      return constant;
    }
    Executable best =
        makers(type)
            .filter(maker -> fits(maker, settings.keySet()))
            .max(Comparator.comparing(maker -> taken(maker, settings.keySet())))
            .orElseThrow(
                () ->
                    new AssertionError(
                        "no %s can be made of %s"
                            .formatted(type.getSimpleName(), settings.keySet())));
    Set<String> taken = new LinkedHashSet<>();
    List<@Nullable Object> arguments = new ArrayList<>();
    for (Parameter parameter : best.getParameters()) {
      String text = settings.get(parameter.getName());
      if (text != null) {
        taken.add(parameter.getName());
        arguments.add(convert(parameter.getParameterizedType(), text));
      } else if (hasSettings(parameter.getType())) {
        Map<String, @Nullable String> its = new LinkedHashMap<>(settings);
        its.keySet().removeIf(each -> named(best, each) || !sets(parameter.getType(), each));
        taken.addAll(its.keySet());
        arguments.add(
            its.isEmpty() && mayBeNull(parameter.getAnnotatedType())
                ? null
                : make(parameter.getType(), its));
      } else {
        arguments.add(null);
      }
    }
    settings.keySet().removeAll(taken);
    return invoke(best, arguments.toArray());
  }

  private static @Nullable Object constant(Class<?> type) {
    for (String name : STARTS) {
      for (Field field : type.getFields()) {
        if (field.getName().equals(name) && field.getType() == type) {
          try {
            return field.get(null);
          } catch (IllegalAccessException e) {
            throw new AssertionError(field + " cannot be read", e);
          }
        }
      }
    }
    return null;
  }

  private static Object invoke(Executable maker, @Nullable Object[] arguments) {
    if (maker instanceof Method factory) {
      return Objects.requireNonNull(GeneratedClient.invoke(factory, null, arguments));
    }
    try {
      return ((Constructor<?>) maker).newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(maker + " failed", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(maker + " cannot be called", e);
    }
  }

  private static boolean named(Executable maker, String name) {
    return Stream.of(maker.getParameters()).anyMatch(each -> each.getName().equals(name));
  }

  private static boolean fits(Executable maker, Set<String> names) {
    return Stream.of(maker.getParameters())
        .allMatch(
            each ->
                names.contains(each.getName())
                    || hasSettings(each.getType())
                    || mayBeNull(each.getAnnotatedType()));
  }

  private static long taken(Executable maker, Set<String> names) {
    return names.stream().filter(name -> takes(maker, name)).count();
  }

  /** A value of a type from its text; elements of a list stand between commas. */
  static Object convert(Type type, String text) {
    if (type instanceof ParameterizedType generic) {
      Type element = generic.getActualTypeArguments()[0];
      List<Object> list =
          text.equals("[]")
              ? List.of()
              : Arrays.stream(text.split(", ")).map(each -> convert(element, each)).toList();
      return generic.getRawType() == Set.class ? new LinkedHashSet<>(list) : list;
    }
    if (type instanceof WildcardType any) {
      return convert(any.getUpperBounds()[0], text);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return text.equals("\"\"") ? "" : text;
    }
    if (plain.isEnum()) {
      return Arrays.stream(plain.getEnumConstants())
          .filter(each -> ((Enum<?>) each).name().equals(text) || each.toString().equals(text))
          .findFirst()
          .orElseThrow(() -> new AssertionError(plain.getSimpleName() + " has no " + text));
    }
    return switch (plain.getName()) {
      case "int", "java.lang.Integer" -> Integer.valueOf(text);
      case "long", "java.lang.Long" -> Long.valueOf(text);
      case "boolean", "java.lang.Boolean" -> Boolean.valueOf(text);
      case "java.math.BigDecimal" -> new BigDecimal(text);
      case "java.time.Instant" -> Instant.parse(text);
      case "java.time.Duration" -> Duration.parse(text);
      default -> parsed(plain, text);
    };
  }

  private static Object parsed(Class<?> type, String text) {
    for (String name : List.of("of", "parse", "valueOf")) {
      for (Method method : type.getMethods()) {
        if (method.getName().equals(name)
            && Modifier.isStatic(method.getModifiers())
            && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})) {
          return Objects.requireNonNull(GeneratedClient.invoke(method, null, text));
        }
      }
    }
    throw new AssertionError("no " + type.getSimpleName() + " is made of a text");
  }
}
