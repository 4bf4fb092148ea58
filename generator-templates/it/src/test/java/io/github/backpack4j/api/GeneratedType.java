package io.github.backpack4j.api;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.book.PriceLevel;
import io.github.backpack4j.json.Codec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One generated class with a builder, handled by reflection so that tests cover all of them. */
record GeneratedType(Class<?> type) {

  /** One member. */
  record Property(String wire, String name, Class<?> type, Type generic, boolean required) {}

  /** All classes with a builder, of REST and of streams. */
  static List<GeneratedType> all() {
    return Stream.of("model", "stream")
        .flatMap(folder -> classes(folder).stream())
        .filter(GeneratedType::hasBuilder)
        .map(GeneratedType::new)
        .toList();
  }

  /** All types of one package: {@code model}, {@code stream}, {@code codec}, or "" for theirs. */
  static List<Class<?>> classes(String folder) {
    Path path =
        Path.of(System.getProperty("checkout", "../.."))
            .resolve("generated/src/main/java/io/github/backpack4j/api")
            .resolve(folder);
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[A-Za-z]+\\.java"))
          .sorted()
          .map(name -> name.substring(0, name.length() - 5))
          .<Class<?>>map(name -> load(folder.isEmpty() ? name : folder + "." + name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName("io.github.backpack4j.api." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean hasBuilder(Class<?> type) {
    return Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("builder"));
  }

  String name() {
    return type.getSimpleName();
  }

  @Override
  public String toString() {
    return name();
  }

  @SuppressWarnings("unchecked") // the codec of the type
  Codec<Object> codec() {
    try {
      Class<?> codec = load("codec." + name() + "Codec");
      return (Codec<Object>) codec.getField("INSTANCE").get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("unchecked") // lists of names
  private List<String> names(String field) {
    try {
      Field names = type.getDeclaredField(field);
      names.setAccessible(true);
      return (List<String>) names.get(null);
    } catch (NoSuchFieldException e) {
      return names("MEMBERS");
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** The members but for tags, which cannot be set. */
  List<Property> properties() {
    List<String> wires = names("MEMBERS");
    List<String> names = names("NAMES");
    List<Property> properties = new ArrayList<>();
    for (int i = 0; i < wires.size(); i++) {
      Method accessor = method(type, names.get(i));
      if (setters(names.get(i)).isEmpty()) {
        continue;
      }
      boolean required = !accessor.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
      properties.add(
          new Property(
              wires.get(i),
              names.get(i),
              accessor.getReturnType(),
              accessor.getGenericReturnType(),
              required));
    }
    return properties;
  }

  private List<Method> setters(String name) {
    return Stream.of(method(type, "builder").getReturnType().getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
        .toList();
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  static Object call(Object target, String name) throws Throwable {
    try {
      return method(target.getClass(), name).invoke(target);
    } catch (java.lang.reflect.InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** An instance with every member that can be given at once. */
  Object sample() {
    try {
      Object builder = method(type, "builder").invoke(null);
      Set<String> leftOut = ContractFacts.alternatives(name());
      for (Property property : properties()) {
        if (!leftOut.contains(property.wire())) {
          Object value = sample(property.generic(), property.name());
          for (Method setter : setters(property.name())) {
            if (setter.getParameterTypes()[0].isInstance(value)) {
              setter.invoke(builder, value);
            }
          }
        }
      }
      return method(builder.getClass(), "build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(name(), e);
    }
  }

  private static Object sample(Type type, String name) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? List.of(sample(arguments[0], name), sample(arguments[0], name))
          : Map.of("SOL", sample(arguments[1], name));
    }
    Class<?> raw = (Class<?>) type;
    if (raw == String.class) {
      return "a \"" + name + "\" \u00e9";
    }
    if (raw == BigDecimal.class) {
      return new BigDecimal("-3826.8888888888888888888888889");
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return true;
    }
    if (raw == int.class || raw == Integer.class) {
      return 7;
    }
    if (raw == long.class || raw == Long.class) {
      return 4_294_967_295L;
    }
    if (raw == Instant.class) {
      return Instant.ofEpochSecond(1_700_000_000);
    }
    if (raw == Duration.class) {
      return Duration.ofMillis(28_800_000);
    }
    if (raw == DecimalOrPercent.class) {
      return DecimalOrPercent.parse("80%");
    }
    if (raw == PriceLevel.class) {
      return new PriceLevel(new BigDecimal("20.50"), new BigDecimal("0"));
    }
    if (OpenEnum.class.isAssignableFrom(raw)) {
      return raw.getMethod("of", String.class).invoke(null, "NewerThanThisRelease");
    }
    if (raw.isSealed()) {
      return sample(raw.getPermittedSubclasses()[0], name);
    }
    return new GeneratedType(raw).sample();
  }
}
