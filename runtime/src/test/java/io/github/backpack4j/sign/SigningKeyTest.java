package io.github.backpack4j.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {

  @ParameterizedTest
  @EnumSource
  void makesTheSignaturesOfRfc8032(Keys pair) {
    assertThat(pair.signingKey().sign(pair.message)).isEqualTo(pair.signature);
  }

  @ParameterizedTest
  @EnumSource
  void derivesThePublicHalf(Keys pair) {
    assertThat(pair.signingKey().verifyingKey().toBytes()).isEqualTo(pair.publicHalf);
  }

  @Test
  void readsASeedInBase64() {
    SigningKey key = SigningKey.fromBase64(Keys.TEST_1.seedBase64());
    assertThat(key.verifyingKey()).isEqualTo(Keys.TEST_1.verifyingKey());
  }

  @Test
  void takesTheFirstHalfOfSixtyFourBytes() {
    byte[] both = Arrays.copyOf(Keys.TEST_1.seed, 64);
    System.arraycopy(Keys.TEST_1.publicHalf, 0, both, 32, 32);
    assertThat(SigningKey.fromBase64(Base64.getEncoder().encodeToString(both)).verifyingKey())
        .isEqualTo(Keys.TEST_1.verifyingKey());
  }

  @Test
  void derivesThePublicHalfEvenWhereSixtyFourBytesEndInAnother() {
    byte[] both = Arrays.copyOf(Keys.TEST_1.seed, 64);
    System.arraycopy(Keys.TEST_2.publicHalf, 0, both, 32, 32);
    SigningKey key = SigningKey.fromBase64(Base64.getEncoder().encodeToString(both));
    assertThat(key.sign(Keys.TEST_1.message)).isEqualTo(Keys.TEST_1.signature);
  }

  @Test
  void keepsItsOwnCopyOfTheSeed() {
    byte[] seed = Keys.TEST_1.seed.clone();
    SigningKey key = SigningKey.fromSeed(seed);
    Arrays.fill(seed, (byte) 0);
    assertThat(key.sign(Keys.TEST_1.message)).isEqualTo(Keys.TEST_1.signature);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=\n",
        " nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=",
        "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=",
        "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A==",
        "the key"
      })
  void refusesWhatIsNotStandardBase64WithoutQuotingIt(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SigningKey.fromBase64(text))
        .withMessage(
            "signingKey: not standard base64; give the 32-byte seed, or 64 bytes that begin with"
                + " it, in standard base64")
        .withNoCause();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 31, 33, 63, 65})
  void refusesAnotherNumberOfBytes(int length) {
    String text = Base64.getEncoder().encodeToString(new byte[length]);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SigningKey.fromBase64(text))
        .withMessage(
            "signingKey: "
                + length
                + " bytes; give the 32-byte seed, or 64 bytes that begin with it, in standard"
                + " base64");
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNullAsAnUnsetVariableGivesIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SigningKey.fromBase64(null))
        .withMessage("SigningKey: signingKey is required");
  }

  @Test
  void refusesASeedOfAnotherLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SigningKey.fromSeed(new byte[64]))
        .withMessage("seed: 64 bytes; give 32 bytes");
  }

  @Test
  void signsNoMoreOnceDestroyed() {
    SigningKey key = Keys.TEST_1.signingKey();
    assertThat(key.isDestroyed()).isFalse();
    key.destroy();
    key.destroy();
    assertThat(key.isDestroyed()).isTrue();
    assertThatThrownBy(() -> key.sign(new byte[0]))
        .isInstanceOf(SigningException.class)
        .hasMessage("the signing key is destroyed");
    assertThat(key.verifyingKey()).isEqualTo(Keys.TEST_1.verifyingKey());
  }

  @Test
  void printsThePublicHalfOnly() {
    SigningKey key = Keys.TEST_1.signingKey();
    assertThat(key)
        .hasToString("SigningKey[verifyingKey=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=]");
    assertThat(key.toString()).doesNotContain(Keys.TEST_1.seedBase64().substring(0, 8));
  }
}
