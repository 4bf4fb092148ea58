package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.Outcome;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncExchangeTest {

  private static final List<Class<?>> AREAS =
      List.of(
          MarketMethods.class,
          FuturesMethods.class,
          LendingMethods.class,
          AccountMethods.class,
          OrderMethods.class);

  private static final Object[] NONE = {};

  /** What was called on the exchange underneath: the method and its arguments. */
  private final List<List<?>> called = new ArrayList<>();

  private @Nullable Object answer;

  private final UnifiedExchange exchange =
      (UnifiedExchange)
          Proxy.newProxyInstance(
              UnifiedExchange.class.getClassLoader(),
              new Class<?>[] {UnifiedExchange.class},
              (proxy, method, arguments) -> {
                called.add(List.of(method, Arrays.asList(arguments == null ? NONE : arguments)));
                if (answer instanceof Throwable failure) {
                  throw failure;
                }
                return method.getReturnType().isInstance(answer) ? answer : null;
              });

  private final AsyncExchange async = new AsyncExchange(exchange, Runnable::run);

  static Stream<Method> methods() {
    return AREAS.stream()
        .flatMap(area -> Arrays.stream(area.getMethods()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()));
  }

  @Test
  void theExchangeIsMadeOfTheAreasAndOfThoseThatWatch() {
    assertThat(UnifiedExchange.class.getInterfaces())
        .containsAll(AREAS)
        .contains(WatchMethods.class, AutoCloseable.class)
        .hasSize(AREAS.size() + 2);
  }

  @Test
  void itHasTheMethodsOfTheExchangeAndNoOther() {
    assertThat(signatures(Arrays.stream(AsyncExchange.class.getDeclaredMethods())))
        .isEqualTo(signatures(methods()));
  }

  private static TreeSet<String> signatures(Stream<Method> methods) {
    TreeSet<String> signatures = new TreeSet<>();
    methods
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .forEach(
            method ->
                signatures.add(
                    method.getName() + Arrays.toString(method.getGenericParameterTypes())));
    return signatures;
  }

  @ParameterizedTest
  @MethodSource("methods")
  void aMethodAnswersAFutureOfWhatItsSynchronousFormAnswers(Method method) throws Exception {
    Type promised = twin(method).getGenericReturnType();
    assertThat(promised).isInstanceOf(ParameterizedType.class);
    assertThat(((ParameterizedType) promised).getRawType()).isEqualTo(CompletableFuture.class);
    assertThat(((ParameterizedType) promised).getActualTypeArguments()[0])
        .isEqualTo(method.getGenericReturnType());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void aCallReachesTheSameMethodWithTheSameArguments(Method method) throws Exception {
    Object[] arguments = sentinels(method);
    answer = sentinel(method.getReturnType(), 99);
    CompletableFuture<?> future = call(method, arguments);
    assertThat(future.get(10, TimeUnit.SECONDS)).isSameAs(answer);
    assertThat(called).containsExactly(List.of(method, Arrays.asList(arguments)));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void aFailureIsTheExceptionThatTheMethodThrows(Method method) throws Exception {
    answer = new BadSymbolException("there is no market");
    CompletableFuture<?> future = call(method, sentinels(method));
    assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS)).cause().isSameAs(answer);
    assertThat(future.handle((value, failure) -> failure).join()).isSameAs(answer);
  }

  private static Method twin(Method method) throws NoSuchMethodException {
    return AsyncExchange.class.getMethod(method.getName(), method.getParameterTypes());
  }

  private CompletableFuture<?> call(Method method, Object[] arguments) throws Exception {
    try {
      return (CompletableFuture<?>) twin(method).invoke(async, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + " throws instead of failing later", e.getCause());
    }
  }

  private static Object[] sentinels(Method method) {
    Class<?>[] types = method.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = sentinel(types[i], i);
    }
    return arguments;
  }

  /** A value of the type that is told apart from others by its number. */
  private static @Nullable Object sentinel(Class<?> type, int number) {
    if (type == int.class) {
      return number + 1;
    }
    if (type == long.class) {
      return number + 1L;
    }
    if (type == boolean.class) {
      return true;
    }
    if (type == String.class) {
      return new String("argument " + number);
    }
    if (type == BigDecimal.class) {
      return BigDecimal.valueOf(number + 1L, 2);
    }
    if (type == Instant.class) {
      return Instant.ofEpochSecond(number);
    }
    if (type == Range.class) {
      return Range.last(number + 1);
    }
    if (type == History.class) {
      return new History<>(List.of(number), 1, false, null);
    }
    if (type.isAssignableFrom(ArrayList.class) || type == Collection.class) {
      return new ArrayList<>(List.of("element " + number));
    }
    if (type == Map.class) {
      return Map.of("key", number);
    }
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants[number % constants.length];
    }
    return constant(type);
  }

  /** A constant of the type, such as its defaults; null if it has none. */
  private static @Nullable Object constant(Class<?> type) {
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        try {
          return field.get(null);
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return null;
  }

  @Test
  void aCallThatWasGivenUpBeforeItBeganIsNotMade() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    CompletableFuture<?> future = new AsyncExchange(exchange, waiting::add).fetchTime();
    assertThat(future).isNotDone();
    future.cancel(false);
    waiting.remove().run();
    assertThat(called).isEmpty();
  }

  @Test
  void aCallRunsWhereItIsTold() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    answer = Instant.ofEpochSecond(7);
    CompletableFuture<Instant> future = new AsyncExchange(exchange, waiting::add).fetchTime();
    assertThat(called).isEmpty();
    waiting.remove().run();
    assertThat(future).isCompletedWithValue(Instant.ofEpochSecond(7));
  }

  @Test
  void anExecutorThatTakesNoMoreFailsTheFuture() {
    for (Throwable full :
        List.of(new RejectedExecutionException("full"), new OutOfMemoryError("no thread"))) {
      Queue<Runnable> waiting = new ArrayDeque<>();
      CompletableFuture<Instant> future =
          new AsyncExchange(
                  exchange,
                  task -> {
                    waiting.add(task); // and it may come back to it
                    throw AsyncExchangeTest.<RuntimeException>sneaky(full);
                  })
              .fetchTime();
      waiting.remove().run();
      assertThat(called).isEmpty();
      assertThat(future.handle((value, failure) -> failure).join())
          .isInstanceOfSatisfying(
              ExchangeUnavailableException.class,
              e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT))
          .hasMessage("nothing was sent: the executor did not take the call")
          .hasCause(full);
    }
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> E sneaky(Throwable e) throws E {
    throw (E) e;
  }

  @Test
  void anExecutorThatFailsOnceItHasMadeTheCallFailsNoFuture() {
    answer = Instant.ofEpochSecond(7);
    Executor failing =
        task -> {
          task.run();
          throw new RejectedExecutionException("full");
        };
    assertThat(new AsyncExchange(exchange, failing).fetchTime())
        .isCompletedWithValue(Instant.ofEpochSecond(7));
  }

  @Test
  void symbolsAreTakenAsTheyAreWhenTheyAreGiven() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    List<String> symbols = new ArrayList<>(List.of("SOL/USDC:USDC"));
    answer = List.of();
    new AsyncExchange(exchange, waiting::add).fetchPositions(symbols, PositionOptions.DEFAULT);
    symbols.set(0, "BTC/USDC:USDC");
    waiting.remove().run();
    assertThat(called.toString()).contains("SOL/USDC:USDC").doesNotContain("BTC");
  }

  @Test
  void threadsOfItsOwnKeepNoProgramRunning() throws Exception {
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    AsyncExchange.threads().execute(() -> thread.complete(Thread.currentThread()));
    assertThat(thread.get(10, TimeUnit.SECONDS).isDaemon()).isTrue();
    assertThat(thread.join().getName()).isEqualTo("backpack4j-unified");
  }
}
