package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.api.model.KlineInterval;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeframeTest {

  @Test
  void hasEveryIntervalOfTheExchange() {
    Set<KlineInterval.Known> ours =
        Arrays.stream(Timeframe.values())
            .map(timeframe -> timeframe.wire().known())
            .collect(Collectors.toSet());

    assertThat(ours)
        .isEqualTo(EnumSet.complementOf(EnumSet.of(KlineInterval.Known.UNRECOGNIZED)))
        .hasSameSizeAs(Timeframe.values());
  }

  @ParameterizedTest
  @EnumSource(Timeframe.class)
  void isFoundByItsText(Timeframe timeframe) {
    assertThat(Timeframe.of(timeframe.text())).isSameAs(timeframe);
  }

  @Test
  void tellsAMonthFromAMinute() {
    assertThat(Timeframe.of("1M")).isSameAs(Timeframe.MONTH1);
    assertThat(Timeframe.MONTH1.wire().wire()).isEqualTo("1month");
    assertThat(Timeframe.of("1m")).isSameAs(Timeframe.M1);
  }

  @Test
  void namesWhatThereIsInsteadOfAnother() {
    assertThatThrownBy(() -> Timeframe.of("10m"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "timeframe \"10m\": there are 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d,"
                + " 1w and 1M");
  }

  @ParameterizedTest
  @CsvSource({
    "M15, 2, 2026-03-01T00:30:00Z",
    "W1, -1, 2026-02-22T00:00:00Z",
    "MONTH1, 1, 2026-04-01T00:00:00Z",
    "MONTH1, -1, 2026-02-01T00:00:00Z"
  })
  void countsIntervals(Timeframe timeframe, long count, Instant then) {
    assertThat(timeframe.plus(Instant.parse("2026-03-01T00:00:00Z"), count)).isEqualTo(then);
  }
}
