package io.github.backpack4j.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.backpack4j.api.stream.DepthAggregation;
import io.github.backpack4j.stream.StreamName;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of streams: a text finds the same as the method of its family makes. */
class StreamNamesTest {

  private static final List<String> SYMBOLS =
      List.of("SOL_USDC", "SOL_USDC_PERP", "AAPL.US_USDC_PERP", "1INCH_USDC", "kPEPE_USDC_PERP");

  /** Every name that the methods of the catalogue make of these symbols and all known values. */
  static Stream<StreamName<?>> names() {
    return Stream.of(BackpackStreams.class.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> !method.getName().equals("named"))
        .flatMap(method -> made(method, List.of()));
  }

  private static Stream<StreamName<?>> made(Method method, List<Object> arguments) {
    if (arguments.size() == method.getParameterCount()) {
      return Stream.of((StreamName<?>) call(method, arguments.toArray()));
    }
    Class<?> type = method.getParameterTypes()[arguments.size()];
    return values(type)
        .flatMap(
            value -> {
              List<Object> more = new ArrayList<>(arguments);
              more.add(value);
              return made(method, more);
            });
  }

  private static Stream<?> values(Class<?> type) {
    return type == String.class
        ? SYMBOLS.stream()
        : Stream.of(type.getFields())
            .filter(field -> field.getType() == type)
            .map(
                field -> {
                  try {
                    return field.get(null);
                  } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                  }
                });
  }

  private static Object call(Method method, Object... arguments) {
    try {
      return method.invoke(null, arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameFindsWhatItsMethodMakes(StreamName<?> name) {
    assertThat(BackpackStreams.named(name.name())).isEqualTo(name);
  }

  @Test
  void aNameIsNotSplitAtEveryDot() {
    assertThat(BackpackStreams.named("depth.200ms.AAPL.US_USDC_PERP"))
        .isEqualTo(BackpackStreams.depth(DepthAggregation.of("200ms"), "AAPL.US_USDC_PERP"));
    assertThat(BackpackStreams.named("depth.AAPL.US_USDC_PERP"))
        .isEqualTo(BackpackStreams.depth("AAPL.US_USDC_PERP"));
  }

  @Test
  void aPrivateNameBringsItsInstruction() {
    assertThat(BackpackStreams.named("account.orderUpdate").instruction()).isEqualTo("subscribe");
    assertThat(BackpackStreams.named("account.orderUpdate.AAPL.US_USDC_PERP").instruction())
        .isEqualTo("subscribe");
    assertThat(BackpackStreams.named("trade.SOL_USDC").isPrivate()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "depth",
        "depth.",
        "depth.100ms.SOL_USDC",
        "trades.SOL_USDC",
        "Trade.SOL_USDC",
        "account.orderUpdates",
        "account.balanceUpdate",
        "externalTicker.SOL_USDC",
        "stockPrice.AAPL"
      })
  void aNameOfNoFamilySaysWhatTakesIt(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BackpackStreams.named(name))
        .withMessage(
            name
                + ": this release knows no such stream; StreamName.raw takes any public name and"
                + " StreamName.rawSigned any private one");
    assertThat(StreamName.raw(name).name()).isEqualTo(name);
  }

  @Test
  void aNameIsRequired() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BackpackStreams.named(null))
        .withMessage("BackpackStreams: name is required");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BackpackStreams.named(""))
        .withMessage("BackpackStreams: name must not be empty");
  }
}
