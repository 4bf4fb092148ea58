package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReconnectPolicyTest {

  @Test
  void delaysDoubleUpToTheGreatest() {
    assertThat(
            IntStream.rangeClosed(1, 8).mapToObj(i -> ReconnectPolicy.DEFAULT.most(i).toMillis()))
        .containsExactly(1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 30_000L, 30_000L, 30_000L);
    assertThat(ReconnectPolicy.DEFAULT.most(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void aFirstDelayBeyondTheGreatestIsCutToIt() {
    ReconnectPolicy policy = ReconnectPolicy.builder().maxDelay(Duration.ofMillis(5)).build();

    assertThat(policy.most(1)).isEqualTo(Duration.ofMillis(5));
  }

  @Test
  void withoutADelayThereIsNone() {
    ReconnectPolicy policy = ReconnectPolicy.builder().firstDelay(Duration.ZERO).build();

    assertThat(policy.most(Integer.MAX_VALUE)).isZero();
  }

  @Test
  void saysWhatItDoes() {
    assertThat(ReconnectPolicy.DEFAULT)
        .hasToString("ReconnectPolicy[after 1000 to 30000 ms, anew after 30000 ms]");
    assertThat(ReconnectPolicy.NEVER).hasToString("ReconnectPolicy[never]");
  }

  @Test
  void timesBeyondAnHourOrBelowZeroAreRefused() {
    ReconnectPolicy.Builder builder = ReconnectPolicy.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.firstDelay(Duration.ofMillis(-1)))
        .withMessage("ReconnectPolicy: firstDelay must be between 0 and 3600000 ms, not PT-0.001S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxDelay(Duration.ofHours(1).plusMillis(1)))
        .withMessage("ReconnectPolicy: maxDelay must be between 0 and 3600000 ms, not PT1H0.001S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.stableAfter(Duration.ofHours(2)))
        .withMessage("ReconnectPolicy: stableAfter must be between 0 and 3600000 ms, not PT2H");
  }
}
