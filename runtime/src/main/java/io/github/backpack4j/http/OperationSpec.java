package io.github.backpack4j.http;

import io.github.backpack4j.json.Checks;
import io.github.backpack4j.sign.Signed;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * What a method of an API's interface says, read once from its annotations.
 *
 * @param <T> what the operation answers
 */
final class OperationSpec<T extends @Nullable Object> {
  static final String NO_SIGNER = "it has to be signed, and there is no signer";

  private final String name;
  private final Operation operation;
  private final @Nullable Signed signed;
  private final List<String> parameters;
  private final List<Integer> required;
  private final List<@Nullable Range> ranges;
  private final List<@Nullable Size> sizes;
  private final List<int[]> exactlyOneOf;
  private final List<int[]> atMostOneOf;
  private final Answer<T> answer;

  private OperationSpec(
      Method method, Operation operation, @Nullable Signed signed, Answer<T> answer) {
    this.name = method.getName();
    this.operation = operation;
    this.signed = signed;
    this.answer = answer;
    this.parameters = new ArrayList<>();
    this.required = new ArrayList<>();
    this.ranges = new ArrayList<>();
    this.sizes = new ArrayList<>();
    Parameter[] declared = method.getParameters();
    // Of the method they are read once; of a parameter, all of its method's are, each time.
    Annotation[][] annotations = method.getParameterAnnotations();
    for (int i = 0; i < declared.length; i++) {
      if (first(annotations[i], Body.class) != null || first(annotations[i], Path.class) != null) {
        required.add(i);
      }
      parameters.add(wireName(declared[i], annotations[i]));
      ranges.add(first(annotations[i], Range.class));
      sizes.add(first(annotations[i], Size.class));
    }
    for (int index : indexes(operation.required())) {
      required.add(index);
    }
    this.exactlyOneOf = groups(operation.exactlyOneOf());
    this.atMostOneOf = groups(operation.atMostOneOf());
  }

  /**
   * Reads a method.
   *
   * @throws IllegalArgumentException if it is not what the generator writes; names the method
   */
  static OperationSpec<?> of(Method method, Codecs codecs) {
    try {
      Operation operation = method.getAnnotation(Operation.class);
      if (operation == null) {
        throw new IllegalArgumentException("@Operation is missing");
      }
      if (method.getReturnType() != ApiCall.class
          || !(method.getGenericReturnType() instanceof ParameterizedType returned)) {
        throw new IllegalArgumentException("it does not return an ApiCall of something");
      }
      if (returned.getActualTypeArguments()[0] == Void.class && operation.refused().isEmpty()) {
        throw new IllegalArgumentException("it answers nothing, which only a refused one does");
      }
      Answer<?> answer = Answer.of(method, codecs);
      return new OperationSpec<>(method, operation, method.getAnnotation(Signed.class), answer);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          method.getDeclaringClass().getSimpleName()
              + "."
              + method.getName()
              + ": "
              + e.getMessage(),
          e);
    }
  }

  private static <A extends Annotation> @Nullable A first(Annotation[] annotations, Class<A> type) {
    for (Annotation annotation : annotations) {
      if (type.isInstance(annotation)) {
        return type.cast(annotation);
      }
    }
    return null;
  }

  private static String wireName(Parameter parameter, Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof Query query) {
        return query.value();
      }
      if (annotation instanceof Path path) {
        return path.value();
      }
      if (annotation instanceof Header header) {
        return header.value();
      }
    }
    return parameter.isNamePresent() ? parameter.getName() : "the body";
  }

  private List<int[]> groups(OneOf[] groups) {
    return Arrays.stream(groups).map(group -> indexes(group.value())).toList();
  }

  private int[] indexes(String[] names) {
    return Arrays.stream(names)
        .mapToInt(
            parameter -> {
              int index = parameters.indexOf(parameter);
              if (index < 0) {
                throw new IllegalArgumentException("it has no parameter " + parameter);
              }
              return index;
            })
        .toArray();
  }

  /** What is wrong with the arguments of a call; null if nothing is. */
  @Nullable String problem(@Nullable Object[] arguments) {
    if (!operation.refused().isEmpty()) {
      return operation.refused();
    }
    for (int index : required) {
      if (arguments[index] == null) {
        return parameters.get(index) + " is required";
      }
    }
    for (int index = 0; index < arguments.length; index++) {
      String problem = Checks.textProblem(arguments[index]);
      if (problem != null) {
        return parameters.get(index) + " " + problem;
      }
      Range range = ranges.get(index);
      if (range != null && arguments[index] instanceof Number value) {
        long given = value.longValue();
        if (given < range.min() || given > range.max()) {
          return parameters.get(index)
              + " must be between "
              + range.min()
              + " and "
              + range.max()
              + ", not "
              + given;
        }
      }
      if (arguments[index] instanceof Iterable<?> elements) {
        int at = 0;
        for (Object element : elements) {
          if (element == null) {
            return parameters.get(index) + " has null at index " + at;
          }
          String unfit = Checks.textProblem(element);
          if (unfit != null) {
            return parameters.get(index) + " at index " + at + " " + unfit;
          }
          at++;
        }
        if (at == 0 && isBatch()) {
          return parameters.get(index) + " is empty, and a batch has at least one item";
        }
        Size size = sizes.get(index);
        if (size != null && (at < size.min() || at > size.max())) {
          return parameters.get(index) + " must have " + allowed(size) + ", not " + at;
        }
      }
    }
    for (int[] group : exactlyOneOf) {
      List<String> given = given(group, arguments);
      if (given.size() != 1) {
        return "exactly one of "
            + join(names(group))
            + " must be given, not "
            + (given.isEmpty() ? "none" : join(given));
      }
    }
    for (int[] group : atMostOneOf) {
      List<String> given = given(group, arguments);
      if (given.size() > 1) {
        return "at most one of " + join(names(group)) + " may be given, not " + join(given);
      }
    }
    return null;
  }

  private static String allowed(Size size) {
    if (size.max() == Integer.MAX_VALUE) {
      return size.min() + " items or more";
    }
    return size.min() == 0
        ? size.max() + " items at most"
        : "between " + size.min() + " and " + size.max() + " items";
  }

  private List<String> names(int[] group) {
    return Arrays.stream(group).mapToObj(parameters::get).toList();
  }

  private List<String> given(int[] group, @Nullable Object[] arguments) {
    return Arrays.stream(group)
        .filter(index -> arguments[index] != null)
        .mapToObj(parameters::get)
        .toList();
  }

  private static String join(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** The operation's id in the contract: the method's name. */
  String name() {
    return name;
  }

  Effect effect() {
    return operation.effect();
  }

  /** Name of the parameter that holds the caller's own id; empty for none. */
  String clientId() {
    return operation.clientId();
  }

  /** Whether a body without the caller's own id is given one. */
  boolean assignsClientId() {
    return operation.assignsClientId();
  }

  /** Name of the rate-limit pool that a call draws from. */
  String pool() {
    return operation.pool();
  }

  /** Whether it carries several items at once, each answered for itself. */
  boolean isBatch() {
    return signed != null && signed.batch();
  }

  /** How it is signed; null for a public operation. */
  @Nullable Signed signed() {
    return signed;
  }

  Answer<T> answer() {
    return answer;
  }
}
