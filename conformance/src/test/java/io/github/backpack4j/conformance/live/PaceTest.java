package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final NoWaiting time = new NoWaiting();

  @Test
  void requestsAreSpacedEvenly() throws InterruptedException {
    Pace pace = new Pace(20, 2, time);
    pace.await(false);
    assertThat(time.slept()).isEmpty();
    pace.await(false);
    pace.await(false);
    assertThat(time.slept()).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(3));
  }

  @Test
  void historicalOnesAreFurtherApartAndCountAmongAll() throws InterruptedException {
    Pace pace = new Pace(20, 2, time);
    pace.await(true);
    pace.await(false);
    pace.await(true);
    assertThat(time.slept()).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(27));
  }

  @Test
  void whatTookLongNeedNotWait() throws InterruptedException {
    Pace pace = new Pace(20, 2, time);
    pace.await(false);
    time.sleep(Duration.ofSeconds(5));
    pace.await(false);
    assertThat(time.slept()).containsExactly(Duration.ofSeconds(5));
  }

  @Test
  void aPaceIsAtLeastOneRequestAMinute() {
    assertThatThrownBy(() -> new Pace(0, 2, time))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a pace is at least one request a minute");
  }
}
