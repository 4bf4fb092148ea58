package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StreamNameTest {

  private static final StreamName<Tick> PRICES = Tick.stream("markPrice.SOL_USDC");

  @Test
  void isASequenceWithoutAPaceUnlessItSaysOtherwise() {
    assertThat(PRICES.interval()).isNull();
    assertThat(PRICES.state()).isEmpty();

    StreamName<Tick> known = PRICES.every(Duration.ofSeconds(1)).stateOf("s", "t");
    assertThat(known.interval()).isEqualTo(Duration.ofSeconds(1));
    assertThat(known.state()).containsExactly("s", "t");
    assertThat(known.name()).isEqualTo("markPrice.SOL_USDC");
    assertThat(known.codec()).isSameAs(Tick.CODEC);
    assertThat(PRICES.interval()).isNull();
    assertThat(PRICES.state()).isEmpty();
  }

  @Test
  void keepsTheInstructionWithItsPace() {
    StreamName<Tick> orders = Tick.privateStream("account.orderUpdate");
    assertThat(orders.every(Duration.ofSeconds(1)).stateOf("s").instruction())
        .isEqualTo("subscribe");
  }

  @Test
  void streamsOfAnotherPaceOrStateAreNotEqual() {
    assertThat(PRICES.every(Duration.ofSeconds(1)))
        .isEqualTo(PRICES.every(Duration.ofMillis(1_000)))
        .isNotEqualTo(PRICES.every(Duration.ofSeconds(2)))
        .isNotEqualTo(PRICES);
    assertThat(PRICES.stateOf("s")).isEqualTo(PRICES.stateOf("s")).isNotEqualTo(PRICES);
  }

  @Test
  void rawStreamsGiveTheMessageByteForByte() {
    StreamName<String> raw = StreamName.raw("stockPrice.AAPL");
    assertThat(raw.isPrivate()).isFalse();
    assertThat(
            Frames.message(
                "{\"data\":{ \"bid\" : 1.50, \"a\":[\"\\u00e4\"]},\"stream\":\"stockPrice.AAPL\"}",
                raw.codec()))
        .isEqualTo("{ \"bid\" : 1.50, \"a\":[\"\\u00e4\"]}");

    StreamName<String> signed = StreamName.rawSigned("account.balanceUpdate", "subscribe");
    assertThat(signed.instruction()).isEqualTo("subscribe");
  }

  @Test
  void settingsThatCannotBeAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PRICES.every(Duration.ZERO))
        .withMessage("interval: must be positive, not PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PRICES.stateOf())
        .withMessage("members: none; give those that name what changes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PRICES.stateOf("s", ""))
        .withMessage("StreamName: members must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StreamName.raw(""))
        .withMessage("name: empty; give the name of a stream");
  }
}
