package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrderOptionsTest {

  static Stream<Method> options() {
    return Arrays.stream(OrderOptions.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !List.of("toBuilder", "toString", "hashCode").contains(method.getName()));
  }

  private static OrderOptions with(Method option) throws ReflectiveOperationException {
    OrderOptions.Builder builder = OrderOptions.builder();
    OrderOptions.Builder.class
        .getMethod(option.getName(), option.getReturnType())
        .invoke(builder, value(option.getReturnType()));
    return builder.build();
  }

  private static Object value(Class<?> type) {
    return type == BigDecimal.class
        ? new BigDecimal("20.50")
        : type == Long.class
            ? 7L
            : type == Integer.class
                ? 8
                : type == Boolean.class
                    ? true
                    : type == boolean.class ? false : type.getEnumConstants()[1];
  }

  @ParameterizedTest
  @MethodSource("options")
  void whatIsSetIsKeptAndTold(Method option) throws ReflectiveOperationException {
    OrderOptions options = with(option);
    Object value = value(option.getReturnType());

    assertThat(option.invoke(options)).isEqualTo(value);
    assertThat(option.invoke(options.toBuilder().build())).isEqualTo(value);
    assertThat(options)
        .isEqualTo(with(option))
        .hasSameHashCodeAs(with(option))
        .isNotEqualTo(OrderOptions.DEFAULT);
    assertThat(options.toString()).contains(option.getName() + "=" + value);
  }

  @Test
  void aBuilderThatGoesOnDoesNotReachWhatItMade() {
    OrderOptions.Builder builder = OrderOptions.builder().clientOrderId(7L);
    OrderOptions seven = builder.build();
    builder.clientOrderId(8L);

    assertThat(seven.clientOrderId()).isEqualTo(7);
    assertThat(seven.toBuilder().clientOrderId(9L).build().clientOrderId()).isEqualTo(9);
    assertThat(seven.clientOrderId()).isEqualTo(7);
  }

  @Test
  void nothingIsSaidByDefaultButThatTriggersAreChecked() {
    assertThat(OrderOptions.DEFAULT).isEqualTo(OrderOptions.builder().build());
    assertThat(OrderOptions.DEFAULT).hasToString("OrderOptions[checkTrigger=true]");
    assertThat(options()).hasSize(25);
  }
}
