package io.github.backpack4j.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 5_000, 60_000})
  void holdsOneMillisecondToAMinute(long millis) {
    assertThat(Window.ofMillis(millis).toMillis()).isEqualTo(millis);
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 60_001, Long.MAX_VALUE})
  void refusesAnythingElse(long millis) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Window.ofMillis(millis))
        .withMessage("window: " + millis + " is not within 1 to 60000 ms");
  }

  @Test
  void isFiveSecondsByDefault() {
    assertThat(Window.DEFAULT).isEqualTo(Window.ofMillis(5_000)).hasToString("Window[5000 ms]");
    assertThat(Window.DEFAULT).hasSameHashCodeAs(Window.ofMillis(5_000));
    assertThat(Window.DEFAULT).isNotEqualTo(Window.ofMillis(5_001)).isNotEqualTo(5_000);
  }
}
