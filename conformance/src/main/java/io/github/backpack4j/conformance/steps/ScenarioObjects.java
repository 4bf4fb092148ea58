package io.github.backpack4j.conformance.steps;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes step classes, giving each constructor the scenario's one object of every type it asks for.
 */
public final class ScenarioObjects implements ObjectFactory {
  private final Map<Class<?>, Object> objects = new HashMap<>();

  @Override
  public boolean addClass(Class<?> glueClass) {
    return true;
  }

  @Override
  public <T> T getInstance(Class<T> type) {
    Object object = objects.get(type);
    if (object == null) {
      object = make(type);
      objects.put(type, object);
    }
    return type.cast(object);
  }

  private Object make(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      Object[] arguments =
          Arrays.stream(constructor.getParameterTypes()).map(this::getInstance).toArray();
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(type + " cannot be made", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  @Override
  public void start() {
    objects.clear();
  }

  @Override
  public void stop() {
    objects.clear();
  }
}
