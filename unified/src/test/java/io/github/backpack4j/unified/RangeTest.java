package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RangeTest {

  private static final Instant NOON = Instant.parse("2023-11-14T12:00:00Z");
  private static final Instant EVENING = Instant.parse("2023-11-14T18:00:00Z");

  @Test
  void aRangeIsBuiltFromItsBoundsInAnyOrder() {
    assertThat(Range.since(NOON).until(EVENING).limit(5))
        .isEqualTo(Range.since(NOON).limit(5).until(EVENING))
        .isEqualTo(new Range(NOON, EVENING, 5));
    assertThat(Range.last(5)).isEqualTo(Range.RECENT.limit(5));
    assertThat(Range.last(5).limit(null).until(EVENING).until(null)).isEqualTo(Range.RECENT);
  }

  @Test
  void aRangeThatCanHoldNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.last(0))
        .withMessage("Range: limit is at least 1, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.since(EVENING).until(NOON))
        .withMessage(
            "Range: until is not before since, was 2023-11-14T12:00:00Z before"
                + " 2023-11-14T18:00:00Z");
    assertThat(Range.since(NOON).until(NOON).holds(NOON)).isTrue();
  }

  @Test
  void bothBoundsBelongToTheRange() {
    Range range = Range.since(NOON).until(EVENING);
    assertThat(range.holds(NOON)).isTrue();
    assertThat(range.holds(EVENING)).isTrue();
    assertThat(range.holds(NOON.minusNanos(1))).isFalse();
    assertThat(range.holds(EVENING.plusNanos(1))).isFalse();
  }

  @Test
  void anEndpointIsAskedForAMillisecondMoreThanTheRange() {
    assertThat(Range.since(NOON).until(EVENING).untilAsked()).isEqualTo(EVENING.plusMillis(1));
    assertThat(Range.since(NOON).until(Instant.MAX).untilAsked()).isEqualTo(Instant.MAX);
    assertThat(Range.since(NOON).untilAsked()).isNull();
  }

  @Test
  void withoutALimitTheNewestAreAHundredAndThoseSinceAMomentAreAll() {
    assertThat(Range.RECENT.most()).isEqualTo(100);
    assertThat(Range.RECENT.until(NOON).most()).isEqualTo(100);
    assertThat(Range.since(NOON).most()).isEqualTo(Integer.MAX_VALUE);
    assertThat(Range.since(NOON).limit(3).most()).isEqualTo(3);
  }
}
