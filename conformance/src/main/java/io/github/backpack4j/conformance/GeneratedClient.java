package io.github.backpack4j.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.api.BackpackCodecs;
import io.github.backpack4j.api.BackpackStreams;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Paged;
import io.github.backpack4j.http.Reply;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.stream.StreamName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.Query;

/**
 * The generated client by operation id and stream name, so that features reach all of it and steps
 * know none of it.
 *
 * <p>Calls are made as a user makes them: through the accessor of the tag, with query objects and
 * builders where there are any, decimals as text.
 */
public final class GeneratedClient {
  private static final String PAGED = "Paged";

  private GeneratedClient() {}

  /** The method that declares an operation, or null when the client has none of that name. */
  public static @Nullable Method operation(String id) {
    for (Method accessor : accessors()) {
      for (Method method : accessor.getReturnType().getMethods()) {
        if (method.getName().equals(id) && method.isAnnotationPresent(Operation.class)) {
          return method;
        }
      }
    }
    return null;
  }

  /** Why the client does not send an operation; empty for one that it sends, or does not have. */
  public static String refusal(String id) {
    Method method = operation(id);
    return method == null ? "" : method.getAnnotation(Operation.class).refused();
  }

  /**
   * The method that names a stream, by the last word of its family and the number of its
   * parameters.
   */
  public static @Nullable Method stream(String family, int parameters) {
    String name = family.substring(family.lastIndexOf('.') + 1);
    for (Method method : BackpackStreams.class.getMethods()) {
      if (method.getName().equals(name)
          && method.getReturnType() == StreamName.class
          && method.getParameterCount() == parameters) {
        return method;
      }
    }
    return null;
  }

  /** The generated name of a stream, made by the method of its channel. */
  public static StreamName<?> streamName(String name) {
    ContractIndex.Channel channel = ContractIndex.standard().channelOf(name);
    List<String> arguments = channel.arguments(name);
    Method method = stream(channel.family(), arguments.size());
    if (method == null) {
      throw new AssertionError("the generated client has no stream " + name);
    }
    Object[] converted = new Object[arguments.size()];
    for (int i = 0; i < converted.length; i++) {
      converted[i] = convert(method.getGenericParameterTypes()[i], arguments.get(i));
    }
    return (StreamName<?>) invoke(method, null, converted);
  }

  /**
   * Makes a call.
   *
   * @param rows the arguments by wire name, as text; one row unless the operation takes a list
   * @throws IllegalArgumentException as the client does for what it cannot take
   */
  public static ApiCall<?> call(BackpackClient client, String id, List<Map<String, String>> rows) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    rows.forEach(row -> row.forEach(list.addObject()::put));
    return call(client, id, takesAList(required(id)) ? list : list.get(0));
  }

  /**
   * Makes a call.
   *
   * @param arguments the arguments by wire name: an object, or an array of them for a list
   * @throws IllegalArgumentException as the client does for what it cannot take
   */
  public static ApiCall<?> call(BackpackClient client, String id, JsonNode arguments) {
    Method declared = required(id);
    Object api = api(client, declared);
    Method convenient = withQueryObject(declared);
    if (convenient != null) {
      Object query = build(convenient.getParameterTypes()[0], arguments);
      return (ApiCall<?>) invoke(convenient, api, query);
    }
    Set<String> left = new LinkedHashSet<>();
    arguments.fieldNames().forEachRemaining(left::add);
    List<@Nullable Object> given = new ArrayList<>();
    for (Parameter parameter : declared.getParameters()) {
      Query query = parameter.getAnnotation(Query.class);
      if (query != null) {
        JsonNode value = arguments.get(query.value());
        given.add(value == null ? null : convert(parameter.getParameterizedType(), value));
        left.remove(query.value());
      } else if (parameter.isAnnotationPresent(Body.class)) {
        given.add(convert(parameter.getParameterizedType(), arguments));
        left.clear();
      }
    }
    if (!left.isEmpty()) {
      throw new AssertionError(id + " has no parameter " + left);
    }
    return (ApiCall<?>) invoke(declared, api, given.toArray());
  }

  /** The operations that the client reads page by page. */
  public static List<String> pagedOperations() {
    return accessors().stream()
        .flatMap(accessor -> Arrays.stream(accessor.getReturnType().getMethods()))
        .filter(method -> method.getReturnType() == Paged.class)
        .map(method -> method.getName().substring(0, method.getName().length() - PAGED.length()))
        .sorted()
        .toList();
  }

  /**
   * The rows of an operation, page by page.
   *
   * @param arguments the arguments by wire name; without its limit and offset where the client
   *     takes none
   */
  public static Paged<?> paged(BackpackClient client, String id, JsonNode arguments) {
    Method declared = required(id);
    Method paged =
        Arrays.stream(declared.getDeclaringClass().getMethods())
            .filter(method -> method.getName().equals(id + PAGED))
            .findFirst()
            .orElseThrow(() -> new AssertionError(id + " is not read page by page"));
    List<@Nullable Object> given = new ArrayList<>();
    if (withQueryObject(declared) != null) {
      given.add(build(paged.getParameterTypes()[0], arguments));
    } else {
      for (Parameter parameter : declared.getParameters()) {
        Query query = parameter.getAnnotation(Query.class);
        if (query != null && !Set.of("limit", "offset").contains(query.value())) {
          JsonNode value = arguments.get(query.value());
          given.add(value == null ? null : convert(parameter.getParameterizedType(), value));
        }
      }
    }
    return (Paged<?>) Objects.requireNonNull(invoke(paged, api(client, declared), given.toArray()));
  }

  private static @Nullable Object api(BackpackClient client, Method declared) {
    return invoke(
        accessors().stream()
            .filter(accessor -> accessor.getReturnType() == declared.getDeclaringClass())
            .findFirst()
            .orElseThrow(),
        client);
  }

  private static boolean takesAList(Method declared) {
    return Arrays.stream(declared.getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(Body.class))
        .anyMatch(parameter -> parameter.getType() == List.class);
  }

  /** The codec of what an operation answers; null for plain text, a bare time, or nothing. */
  public static @Nullable Codec<?> answerCodec(String id) {
    ParameterizedType call = (ParameterizedType) required(id).getGenericReturnType();
    return codec(call.getActualTypeArguments()[0]);
  }

  /** The codec of the body of a request; null for an operation without one. */
  public static @Nullable Codec<?> bodyCodec(String id) {
    return Arrays.stream(required(id).getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(Body.class))
        .findFirst()
        .map(parameter -> codec(parameter.getParameterizedType()))
        .orElse(null);
  }

  /** Writes what a codec has read. */
  @SuppressWarnings("unchecked")
  public static <T> String toJson(Codec<T> codec, @Nullable Object value) {
    return codec.toJson((T) value);
  }

  private static @Nullable Codec<?> codec(Type type) {
    if (type instanceof Class<?> plain) {
      return BackpackCodecs.INSTANCE.codecOf(plain);
    }
    ParameterizedType generic = (ParameterizedType) type;
    Type[] arguments = generic.getActualTypeArguments();
    Codec<?> last = codec(arguments[arguments.length - 1]);
    if (last == null) {
      return null;
    }
    if (generic.getRawType() == Reply.class) {
      return last;
    }
    return generic.getRawType() == Map.class ? Codec.ofMap(last) : Codec.ofList(last);
  }

  private static Method required(String id) {
    Method method = operation(id);
    if (method == null) {
      throw new AssertionError("the generated client has no operation " + id);
    }
    return method;
  }

  private static List<Method> accessors() {
    return Arrays.stream(BackpackClient.class.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getReturnType().isInterface())
        .filter(
            method ->
                Arrays.stream(method.getReturnType().getMethods())
                    .anyMatch(m -> m.isAnnotationPresent(Operation.class)))
        .toList();
  }

  /** Whether the method of an operation is called with a query object. */
  public static boolean takesAQueryObject(String id) {
    return withQueryObject(required(id)) != null;
  }

  private static @Nullable Method withQueryObject(Method declared) {
    return Arrays.stream(declared.getDeclaringClass().getMethods())
        .filter(method -> method.getName().equals(declared.getName()) && method.isDefault())
        .findFirst()
        .orElse(null);
  }

  private static Object build(Class<?> type, JsonNode members) {
    if (type.isInterface()) {
      return build(kind(type, members), members);
    }
    Object builder = invokeStatic(type, "builder");
    members
        .properties()
        .forEach(
            member -> {
              if (!isTag(type, member.getKey())) {
                set(type, builder, member.getKey(), member.getValue());
              }
            });
    return Objects.requireNonNull(invoke(method(builder.getClass(), "build"), builder));
  }

  /** The type of a union that the tag among the members names. */
  private static Class<?> kind(Class<?> union, JsonNode members) {
    String name = ContractIndex.standard().kind(union.getSimpleName(), members);
    return Arrays.stream(union.getPermittedSubclasses())
        .filter(type -> type.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(union.getSimpleName() + " has no kind " + name));
  }

  /** The type says it already, so its builder does not ask. */
  private static boolean isTag(Class<?> type, String member) {
    return Arrays.stream(type.getInterfaces())
        .anyMatch(union -> ContractIndex.standard().isTag(union.getSimpleName(), member));
  }

  private static void set(Class<?> type, Object builder, String member, JsonNode value) {
    String name = ContractIndex.standard().descriptiveName(type.getSimpleName(), member);
    List<Method> setters =
        Arrays.stream(builder.getClass().getMethods())
            .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
            .toList();
    if (setters.isEmpty()) {
      throw new AssertionError(type.getSimpleName() + " has no member " + name);
    }
    Method setter =
        setters.stream()
            .filter(method -> method.getParameterTypes()[0] == String.class)
            .findFirst()
            .orElse(setters.get(0));
    invoke(setter, builder, convert(setter.getGenericParameterTypes()[0], value));
  }

  /** A value of the client's type from its text, from an object, or from a list of these. */
  static Object convert(Type type, JsonNode value) {
    if (value.isArray()) {
      Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
      List<Object> list = new ArrayList<>();
      value.forEach(each -> list.add(convert(element, each)));
      return list;
    }
    return value.isObject() ? build((Class<?>) type, value) : convert(type, value.asText());
  }

  /**
   * A value of the client's type from its text in a feature; elements of a list stand between
   * commas.
   */
  static Object convert(Type type, String text) {
    if (type instanceof ParameterizedType list) {
      Type element = list.getActualTypeArguments()[0];
      return Arrays.stream(text.split(", ")).map(each -> convert(element, each)).toList();
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return text;
    }
    if (OpenEnum.class.isAssignableFrom(plain)) {
      return invokeStatic(plain, "of", text);
    }
    return switch (plain.getName()) {
      case "int", "java.lang.Integer" -> Integer.valueOf(text);
      case "long", "java.lang.Long" -> Long.valueOf(text);
      case "boolean", "java.lang.Boolean" -> Boolean.valueOf(text);
      case "java.math.BigDecimal" -> new BigDecimal(text);
      default -> invokeStatic(plain, "parse", text);
    };
  }

  private static Object invokeStatic(Class<?> type, String name, Object... arguments) {
    Method found =
        Arrays.stream(type.getMethods())
            .filter(
                method ->
                    method.getName().equals(name)
                        && method.getParameterCount() == arguments.length
                        && (arguments.length == 0
                            || method.getParameterTypes()[0].isInstance(arguments[0])))
            .findFirst()
            .orElseThrow(() -> new AssertionError(type.getSimpleName() + " has no " + name));
    return Objects.requireNonNull(invoke(found, null, arguments));
  }

  private static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .findFirst()
        .orElseThrow(() -> new AssertionError(type.getSimpleName() + " has no " + name + "()"));
  }

  /** Invokes, and throws what the method throws. */
  static @Nullable Object invoke(
      Method method, @Nullable Object target, @Nullable Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(method + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(method + " cannot be called", e);
    }
  }
}
