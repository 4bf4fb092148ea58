package io.github.backpack4j.sign;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Signs through a provider of the Java Cryptography Architecture: a hardware module, a key store, a
 * native library.
 *
 * <p>The private key is only ever handed to the provider; its bytes are never asked for, so it may
 * be a mere handle. The first signature is checked against the verifying key, since a pair that
 * does not match would otherwise be noticed only by the exchange.
 *
 * <p>Safe for several threads where the provider's {@code Signature} objects are independent of one
 * another, which is the rule.
 */
public final class JcaSigner implements Signer {
  // PKCS#8 of an Ed25519 private key (RFC 8410), up to the seed.
  private static final byte[] PKCS8_HEAD = {
    0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20
  };

  private final PrivateKey key;
  private final VerifyingKey verifyingKey;
  private final @Nullable Provider provider;
  private volatile boolean pairChecked;

  /**
   * A signer through whichever registered provider accepts {@code key}.
   *
   * @throws IllegalArgumentException if a key is null
   */
  public JcaSigner(PrivateKey key, VerifyingKey verifyingKey) {
    this(key, verifyingKey, null);
  }

  /**
   * A signer through one provider.
   *
   * @param provider registered or not; null for whichever registered one accepts {@code key}
   * @throws IllegalArgumentException if a key is null
   */
  public JcaSigner(PrivateKey key, VerifyingKey verifyingKey, @Nullable Provider provider) {
    this.key = Given.require("JcaSigner", "key", key);
    this.verifyingKey = Given.require("JcaSigner", "verifyingKey", verifyingKey);
    this.provider = provider;
  }

  /**
   * A signer that gives a key held in memory to a provider, for its speed.
   *
   * <p>The provider makes a copy of the key, which {@link SigningKey#destroy()} does not reach.
   *
   * @throws IllegalArgumentException if one of them is null
   * @throws SigningException if the key is destroyed or the provider does not know Ed25519
   */
  public static JcaSigner of(SigningKey signingKey, Provider provider) {
    Given.require("JcaSigner", "signingKey", signingKey);
    Given.require("JcaSigner", "provider", provider);
    byte[] seed = signingKey.copyOfSeed();
    byte[] pkcs8 = Arrays.copyOf(PKCS8_HEAD, PKCS8_HEAD.length + seed.length);
    System.arraycopy(seed, 0, pkcs8, PKCS8_HEAD.length, seed.length);
    try {
      KeyFactory factory = keyFactory(provider);
      PrivateKey key = factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
      return new JcaSigner(key, signingKey.verifyingKey(), provider);
    } catch (GeneralSecurityException e) {
      throw new SigningException("provider " + provider.getName() + " takes no Ed25519 key", e);
    } finally {
      Arrays.fill(seed, (byte) 0);
      Arrays.fill(pkcs8, (byte) 0);
    }
  }

  @Override
  public VerifyingKey verifyingKey() {
    return verifyingKey;
  }

  @Override
  public byte[] sign(SigningString signingString) {
    byte[] message = Given.require("JcaSigner", "signingString", signingString).utf8();
    byte[] signed;
    try {
      Signature signature = signature();
      signature.initSign(key);
      signature.update(message);
      signed = signature.sign();
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new SigningException("the JCA provider does not sign with this key", e);
    }
    if (!pairChecked) {
      if (!verifyingKey.verifies(message, signed)) {
        throw new SigningException("the private key is not the other half of the verifying key");
      }
      pairChecked = true;
    }
    return signed;
  }

  // Providers name the algorithm after the curve or after the family; Ed25519 keys fit both.
  private Signature signature() throws GeneralSecurityException {
    if (provider == null) {
      return Signature.getInstance("Ed25519");
    }
    try {
      return Signature.getInstance("Ed25519", provider);
    } catch (NoSuchAlgorithmException e) {
      return Signature.getInstance("EdDSA", provider);
    }
  }

  private static KeyFactory keyFactory(Provider provider) throws GeneralSecurityException {
    try {
      return KeyFactory.getInstance("Ed25519", provider);
    } catch (NoSuchAlgorithmException e) {
      return KeyFactory.getInstance("EdDSA", provider);
    }
  }

  @Override
  public String toString() {
    return "JcaSigner[verifyingKey=" + verifyingKey.toBase64() + "]";
  }
}
