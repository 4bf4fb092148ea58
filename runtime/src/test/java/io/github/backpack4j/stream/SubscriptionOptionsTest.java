package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SubscriptionOptionsTest {

  private static final StreamName<Tick> TRADES = Tick.stream("trade.SOL_USDC");
  private static final SubscriptionOptions DEFAULT = SubscriptionOptions.DEFAULT;

  @Test
  void tenThousandMessagesWaitBeforeAnInterruption() {
    assertThat(DEFAULT.overflow()).isEqualTo(Overflow.interrupt(10_000));
    assertThat(DEFAULT.overflow(Overflow.dropOldest(3)).overflow())
        .isEqualTo(Overflow.dropOldest(3))
        .hasToString("dropOldest(3)");
  }

  @Test
  void aPublicStreamMayTakeThirtySecondsForItsFirstMessageAndAPrivateOneForEver() {
    assertThat(DEFAULT.firstMessageTimeoutOf(TRADES)).isEqualTo(Duration.ofSeconds(30));
    assertThat(DEFAULT.firstMessageTimeoutOf(Tick.privateStream("account.orderUpdate"))).isNull();
    assertThat(DEFAULT.firstMessageTimeout(Duration.ofSeconds(5)).firstMessageTimeoutOf(TRADES))
        .isEqualTo(Duration.ofSeconds(5));
    assertThat(DEFAULT.firstMessageTimeout(null).firstMessageTimeoutOf(TRADES)).isNull();
  }

  @Test
  void aStreamThatTicksMayBeSilentForThreeIntervalsAndAtLeastTenSeconds() {
    StreamName<Tick> second = TRADES.every(Duration.ofSeconds(1));
    assertThat(DEFAULT.silenceTimeoutOf(second)).isEqualTo(Duration.ofSeconds(10));
    assertThat(DEFAULT.silenceTimeoutOf(TRADES.every(Duration.ofMinutes(1))))
        .isEqualTo(Duration.ofMinutes(3));
    assertThat(DEFAULT.silenceTimeout(Duration.ofSeconds(4)).silenceTimeoutOf(second))
        .isEqualTo(Duration.ofSeconds(4));
    assertThat(DEFAULT.silenceTimeout(null).silenceTimeoutOf(second)).isNull();
  }

  @Test
  void aStreamThatNeedNotTickMayBeSilentForEver() {
    assertThat(DEFAULT.silenceTimeoutOf(TRADES)).isNull();
    assertThat(DEFAULT.silenceTimeout(Duration.ofSeconds(4)).silenceTimeoutOf(TRADES)).isNull();
  }

  @Test
  void nothingIsLeftOutOfASequence() {
    Overflow.interrupt(1).check(TRADES);
    Overflow.conflate().check(TRADES.stateOf("s"));
    Overflow.dropOldest(1).check(TRADES.stateOf("s"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Overflow.conflate().check(TRADES))
        .withMessage(
            "overflow: conflate() would leave out messages of trade.SOL_USDC, which are a"
                + " sequence; use interrupt");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Overflow.dropOldest(7).check(TRADES))
        .withMessage(
            "overflow: dropOldest(7) would leave out messages of trade.SOL_USDC, which are a"
                + " sequence; use interrupt");
  }

  @Test
  void settingsThatCannotBeAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Overflow.interrupt(0))
        .withMessage("frames: must be at least 1, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULT.silenceTimeout(Duration.ZERO))
        .withMessage("silenceTimeout: must be positive, not PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULT.firstMessageTimeout(Duration.ofSeconds(-1)))
        .withMessage("firstMessageTimeout: must be positive, not PT-1S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULT.overflow(null))
        .withMessage("SubscriptionOptions: overflow is required");
  }
}
