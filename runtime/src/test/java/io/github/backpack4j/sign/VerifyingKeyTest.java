package io.github.backpack4j.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifyingKeyTest {
  private static final String TEXT = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

  private final VerifyingKey key = Keys.TEST_1.verifyingKey();
  private final SigningString string =
      SigningString.builder("accountQuery").build(Instant.EPOCH, Window.DEFAULT);

  @Test
  void readsAndWritesBase64() {
    assertThat(VerifyingKey.fromBase64(TEXT)).isEqualTo(key).hasSameHashCodeAs(key);
    assertThat(key.toBase64()).isEqualTo(TEXT);
    assertThat(key).hasToString("VerifyingKey[" + TEXT + "]").isNotEqualTo(TEXT);
  }

  @ParameterizedTest
  @EnumSource
  void acceptsTheSignaturesOfRfc8032(Keys pair) {
    assertThat(pair.verifyingKey().verifies(pair.message, pair.signature)).isTrue();
  }

  @Test
  void acceptsWhatItsOtherHalfSigned() {
    byte[] signature = new Ed25519Signer(Keys.TEST_1.signingKey()).sign(string);
    assertThat(key.verifies(string, signature)).isTrue();
  }

  @Test
  void refusesAnotherKeysSignatureAnAlteredOneAndOneOfAnotherLength() {
    byte[] others = new Ed25519Signer(Keys.TEST_2.signingKey()).sign(string);
    byte[] altered = new Ed25519Signer(Keys.TEST_1.signingKey()).sign(string);
    byte[] longer = Arrays.copyOf(altered, 65);
    altered[0] ^= 1;
    assertThat(key.verifies(string, others)).isFalse();
    assertThat(key.verifies(string, altered)).isFalse();
    assertThat(key.verifies(string, longer)).isFalse();
    assertThat(key.verifies(string, new byte[0])).isFalse();
  }

  @Test
  void keepsItsOwnCopy() {
    byte[] bytes = Keys.TEST_1.publicHalf.clone();
    VerifyingKey copied = VerifyingKey.of(bytes);
    bytes[0] ^= 1;
    copied.toBytes()[0] ^= 1;
    assertThat(copied).isEqualTo(key);
  }

  @Test
  void refusesBadBase64() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VerifyingKey.fromBase64("11qY-"))
        .withMessage("verifyingKey: not standard base64; give 32 bytes in standard base64")
        .withNoCause();
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNull() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VerifyingKey.fromBase64(null))
        .withMessage("VerifyingKey: verifyingKey is required");
  }

  @Test
  void refusesAnotherNumberOfBytes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VerifyingKey.of(new byte[31]))
        .withMessage("verifyingKey: 31 bytes; give 32 bytes");
  }

  @Test
  void refusesBytesThatAreNoPointOfTheCurve() {
    byte[] noPoint = new byte[32];
    Arrays.fill(noPoint, (byte) 0xff);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VerifyingKey.of(noPoint))
        .withMessage(
            "verifyingKey: these 32 bytes are no Ed25519 key; give the public half of the key"
                + " pair");
  }
}
