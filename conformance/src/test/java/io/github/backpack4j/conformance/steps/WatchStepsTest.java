package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.unified.WatchListener;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the steps that look at watches do not let through. */
class WatchStepsTest {
  public record Price(String symbol, @Nullable BigDecimal last, @Nullable Object raw) {}

  private final World world = new World();
  private final Streams streams = new Streams(world);
  private final Unified unified = new Unified(world, streams);
  private final WatchSteps steps = new WatchSteps(world, streams, unified);
  private final HeardWatch heard = new HeardWatch();
  private final WatchListener<Object> listener = listener(heard);

  @SuppressWarnings("unchecked")
  private static WatchListener<Object> listener(HeardWatch heard) {
    return (WatchListener<Object>)
        Proxy.newProxyInstance(
            WatchListener.class.getClassLoader(), new Class<?>[] {WatchListener.class}, heard);
  }

  @BeforeEach
  void watch() {
    unified.watches.add(new Unified.Watched(heard, null));
  }

  private static Price price(String last) {
    return new Price("SOL/USDC", new BigDecimal(last), "raw");
  }

  @Test
  void takesARowOfCallsThatIsToldWhole() {
    listener.onUpdate(price("20.5"));
    listener.onInterrupted(Instant.parse("2023-11-14T22:13:20Z"), "closed with 1001");
    listener.onResumed();
    listener.onClosed();

    assertThatCode(
            () ->
                steps.hears(
                    UnifiedStepsTest.table(
                        "update | symbol | SOL/USDC",
                        " | last | 20.5",
                        "interrupted | since | 2023-11-14T22:13:20Z",
                        " | why | closed with 1001",
                        "resumed | | ",
                        "closed | | ")))
        .doesNotThrowAnyException();
  }

  @Test
  void findsWhatTheTableDoesNotTellOfAnUpdate() {
    listener.onUpdate(price("20.5"));

    assertThatThrownBy(() -> steps.hears(UnifiedStepsTest.table("update | symbol | SOL/USDC")))
        .hasMessageStartingWith(
            "call 1: last is 20.5, and was not told\nall of it:\n"
                + "| update | symbol | SOL/USDC |\n|  | last | 20.5 |");
  }

  @Test
  void findsAWrongValueAndARawThatIsMissing() {
    listener.onUpdate(new Price("SOL/USDC", new BigDecimal("20.50"), null));

    assertThatThrownBy(
            () ->
                steps.hears(UnifiedStepsTest.table("update | symbol | SOL/USDC", " | last | 20.5")))
        .hasMessageStartingWith(
            "call 1: last is 20.50, and should be 20.5\n"
                + "call 1: raw is not there, and was not told\n");
  }

  @Test
  void findsACallTooManyAndOneOfAnotherKind() {
    listener.onClosed();
    listener.onResumed();

    assertThatThrownBy(() -> steps.hears(UnifiedStepsTest.table("resumed | | ")))
        .hasMessageStartingWith(
            "call 1: closed was heard, and not resumed\ncall 2: resumed was not told\n");
    assertThatThrownBy(steps::hearsNothing).hasMessageStartingWith("call 1: closed was not told\n");
  }

  @Test
  void findsWhatIsHeardBehindTheLastCallThatWasTold() throws InterruptedException {
    listener.onResumed();
    steps.hears(UnifiedStepsTest.table("resumed | | "));
    listener.onClosed();

    assertThatThrownBy(steps::endWatches).hasMessageContaining("all that watch 1 heard");
  }

  @Test
  void findsCallsThatOverlap() {
    List<Object> slow =
        new AbstractList<>() {
          @Override
          public Object get(int index) {
            throw new IndexOutOfBoundsException(index);
          }

          @Override
          public int size() {
            listener.onResumed();
            return 0;
          }
        };

    listener.onUpdate(slow);

    assertThat(heard.calls()).extracting(HeardWatch.Told::word).contains("overlapping");
  }
}
