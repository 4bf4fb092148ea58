package io.github.backpack4j.conformance.steps;

import io.github.backpack4j.conformance.Components;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps what the listener of a watch is told, in order, whatever its interface calls it. */
final class HeardWatch implements InvocationHandler {
  /**
   * One call.
   *
   * @param word which: {@code update} of {@code onUpdate}
   * @param components what it was told, all of it by path; of an update the path begins with its
   *     components, of other calls with the name of a parameter
   */
  record Told(String word, Map<String, String> components) {}

  private final List<Told> calls = new ArrayList<>(); // guarded by this
  private boolean busy; // guarded by this

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) {
    List<Object> arguments = given == null ? List.of() : Arrays.asList(given);
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> proxy == arguments.get(0);
        case "hashCode" -> System.identityHashCode(proxy);
        default -> "a listener of the scenario";
      };
    }
    hear(method, arguments);
    return null;
  }

  private void hear(Method method, List<Object> arguments) {
    String word = method.getName().substring(2).toLowerCase(Locale.ROOT);
    List<String> names =
        word.equals("update")
            ? List.of("")
            : Arrays.stream(method.getParameters()).map(Parameter::getName).toList();
    synchronized (this) {
      if (busy) {
        calls.add(new Told("overlapping", Map.of()));
      }
      busy = true;
    }
    Map<String, String> components;
    try {
      components = Components.of(names, arguments);
    } catch (RuntimeException | AssertionError e) {
      components = Map.of("", e.toString());
    }
    synchronized (this) {
      busy = false;
      calls.add(new Told(word, components));
      notifyAll();
    }
  }

  /** All calls so far. */
  synchronized List<Told> calls() {
    return List.copyOf(calls);
  }

  /** Waits until there are so many calls, or the time is over; returns those that there are. */
  synchronized List<Told> await(int count, long millis) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (calls.size() < count) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return List.copyOf(calls);
  }
}
