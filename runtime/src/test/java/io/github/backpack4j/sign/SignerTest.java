package io.github.backpack4j.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureSpi;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignerTest {
  private static final Provider SUN = Security.getProvider("SunEC");
  private static final SigningString STRING =
      SigningString.builder("orderExecute")
          .parameter("memo", "Zoë 🚀")
          .parameter("symbol", "SOL_USDC")
          .build(Instant.ofEpochMilli(1_700_000_000_000L), Window.DEFAULT);

  static Stream<Signer> signers() throws Exception {
    return Stream.of(
        new Ed25519Signer(Keys.TEST_1.signingKey()),
        new JcaSigner(jdkKey(Keys.TEST_1), Keys.TEST_1.verifyingKey()),
        new JcaSigner(jdkKey(Keys.TEST_1), Keys.TEST_1.verifyingKey(), SUN),
        JcaSigner.of(Keys.TEST_1.signingKey(), SUN),
        new JcaSigner(new Handle(Keys.TEST_1), Keys.TEST_1.verifyingKey(), new Module("Ed25519")),
        new JcaSigner(new Handle(Keys.TEST_1), Keys.TEST_1.verifyingKey(), new Module("EdDSA")));
  }

  private static PrivateKey jdkKey(Keys pair) throws Exception {
    return KeyFactory.getInstance("Ed25519", SUN)
        .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, pair.seed));
  }

  @ParameterizedTest
  @MethodSource("signers")
  void everySignerMakesTheSameBytes(Signer signer) {
    byte[] expected = Keys.TEST_1.signingKey().sign(STRING.utf8());
    assertThat(signer.verifyingKey()).isEqualTo(Keys.TEST_1.verifyingKey());
    assertThat(signer.sign(STRING)).isEqualTo(expected).hasSize(64);
    assertThat(signer.sign(STRING)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("signers")
  void theJdkAcceptsWhatIsSigned(Signer signer) throws Exception {
    byte[] head = HexFormat.of().parseHex("302a300506032b6570032100");
    byte[] encoded = Arrays.copyOf(head, 44);
    System.arraycopy(Keys.TEST_1.publicHalf, 0, encoded, 12, 32);
    Signature jdk = Signature.getInstance("Ed25519", SUN);
    jdk.initVerify(
        KeyFactory.getInstance("Ed25519", SUN).generatePublic(new X509EncodedKeySpec(encoded)));
    jdk.update(STRING.utf8());
    assertThat(jdk.verify(signer.sign(STRING))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("signers")
  void severalThreadsSignAtOnce(Signer signer) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<byte[]>> signatures =
          IntStream.range(0, 32).mapToObj(i -> threads.submit(() -> signer.sign(STRING))).toList();
      byte[] expected = Keys.TEST_1.signingKey().sign(STRING.utf8());
      for (Future<byte[]> signature : signatures) {
        assertThat(signature.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("signers")
  void printsThePublicHalfOnly(Signer signer) {
    assertThat(signer.toString())
        .isEqualTo(
            signer.getClass().getSimpleName()
                + "[verifyingKey=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=]")
        .doesNotContain(Keys.TEST_1.seedBase64())
        .doesNotContain(Base64.getEncoder().encodeToString(signer.sign(STRING)));
  }

  @Test
  void signsNoMoreOnceTheKeyIsDestroyed() {
    SigningKey key = Keys.TEST_1.signingKey();
    Signer signer = new Ed25519Signer(key);
    key.destroy();
    assertThatThrownBy(() -> signer.sign(STRING))
        .isInstanceOf(SigningException.class)
        .hasMessage("the signing key is destroyed");
    assertThatThrownBy(() -> JcaSigner.of(key, SUN))
        .isInstanceOf(SigningException.class)
        .hasMessage("the signing key is destroyed");
    assertThat(signer.verifyingKey()).isEqualTo(Keys.TEST_1.verifyingKey());
  }

  @Test
  void noticesAtTheFirstSignatureThatTheHalvesDoNotMatch() throws Exception {
    Signer signer = new JcaSigner(jdkKey(Keys.TEST_1), Keys.TEST_2.verifyingKey());
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> signer.sign(STRING))
          .isInstanceOf(SigningException.class)
          .hasMessage("the private key is not the other half of the verifying key")
          .hasNoCause();
    }
  }

  @Test
  void saysThatTheProviderDoesNotSign() {
    Signer refusing = new JcaSigner(new Handle(Keys.TEST_1), Keys.TEST_1.verifyingKey(), SUN);
    assertThatThrownBy(() -> refusing.sign(STRING))
        .isInstanceOf(SigningException.class)
        .hasMessage("the JCA provider does not sign with this key")
        .hasCauseInstanceOf(InvalidKeyException.class);
    Signer unable =
        new JcaSigner(new Handle(Keys.TEST_1), Keys.TEST_1.verifyingKey(), new Module("RSA"));
    assertThatThrownBy(() -> unable.sign(STRING))
        .isInstanceOf(SigningException.class)
        .hasMessage("the JCA provider does not sign with this key");
    assertThatThrownBy(() -> JcaSigner.of(Keys.TEST_1.signingKey(), new Module("RSA")))
        .isInstanceOf(SigningException.class)
        .hasMessage("provider Module takes no Ed25519 key");
  }

  /** A key of a hardware module: a name for it, and no bytes. */
  private static final class Handle implements PrivateKey {
    private static final long serialVersionUID = 1L;
    private final transient Keys pair;

    Handle(Keys pair) {
      this.pair = pair;
    }

    @Override
    public String getAlgorithm() {
      return "Ed25519";
    }

    @Override
    public @Nullable String getFormat() {
      return null;
    }

    @Override
    public byte @Nullable [] getEncoded() {
      return null;
    }
  }

  /** A module that signs for its handles, under one spelling of the algorithm. */
  private static final class Module extends Provider {
    private static final long serialVersionUID = 1L;

    Module(String algorithm) {
      super("Module", "1", "keeps its keys");
      putService(
          new Service(this, "Signature", algorithm, ModuleSignature.class.getName(), null, null) {
            @Override
            public Object newInstance(Object parameter) {
              return new ModuleSignature();
            }
          });
    }
  }

  private static final class ModuleSignature extends SignatureSpi {
    private @Nullable Keys pair;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();

    @Override
    protected void engineInitSign(PrivateKey key) {
      pair = ((Handle) key).pair;
    }

    @Override
    protected void engineUpdate(byte b) {
      message.write(b);
    }

    @Override
    protected void engineUpdate(byte[] bytes, int offset, int length) {
      message.write(bytes, offset, length);
    }

    @Override
    protected byte[] engineSign() {
      return pair.signingKey().sign(message.toByteArray());
    }

    @Override
    protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
      throw new InvalidKeyException();
    }

    @Override
    protected boolean engineVerify(byte[] signature) {
      return false;
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) {}

    @Override
    @Deprecated
    protected @Nullable Object engineGetParameter(String name) {
      return null;
    }
  }
}
