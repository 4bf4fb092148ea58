package io.github.backpack4j.sign;

import java.util.Arrays;
import javax.security.auth.Destroyable;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.jspecify.annotations.Nullable;

/**
 * The private half of an Ed25519 key pair, held in memory as its 32-byte seed.
 *
 * <p>The public half is derived from the seed, so the two cannot disagree. Nothing prints the seed
 * and nothing hands it out. Safe for several threads; {@link #destroy()} may come from any of them.
 */
public final class SigningKey implements Destroyable {
  private static final int SEED_SIZE = Ed25519.SECRET_KEY_SIZE;
  private static final String ALLOWED = "give the 32-byte seed, or 64 bytes that begin with it,";

  private final VerifyingKey verifyingKey;
  private final byte[] publicHalf;
  private byte @Nullable [] seed;

  private SigningKey(byte[] seed) {
    this.seed = seed;
    this.publicHalf = new byte[Ed25519.PUBLIC_KEY_SIZE];
    Ed25519.generatePublicKey(seed, 0, publicHalf, 0);
    this.verifyingKey = VerifyingKey.of(publicHalf);
  }

  /**
   * Reads a key in standard base64: the 32-byte seed, or 64 bytes of which the first 32 are the
   * seed.
   *
   * <p>Of 64 bytes the last 32 are ignored: some tools store the public half there, and the one
   * that belongs to the seed is derived instead.
   *
   * @throws IllegalArgumentException if it is null or neither; the message never quotes the text
   */
  public static SigningKey fromBase64(String signingKey) {
    byte[] bytes =
        Base64Text.decode(
            "signingKey", Given.require("SigningKey", "signingKey", signingKey), ALLOWED);
    try {
      if (bytes.length != SEED_SIZE && bytes.length != 2 * SEED_SIZE) {
        throw new IllegalArgumentException(
            "signingKey: " + bytes.length + " bytes; " + ALLOWED + " in standard base64");
      }
      return new SigningKey(Arrays.copyOf(bytes, SEED_SIZE));
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /**
   * Takes a copy of a 32-byte seed; the caller may zero its own afterwards.
   *
   * @throws IllegalArgumentException if it is null or has another length
   */
  public static SigningKey fromSeed(byte[] seed) {
    if (Given.require("SigningKey", "seed", seed).length != SEED_SIZE) {
      throw new IllegalArgumentException("seed: " + seed.length + " bytes; give 32 bytes");
    }
    return new SigningKey(seed.clone());
  }

  /** The public half; it stays available after {@link #destroy()}. */
  public VerifyingKey verifyingKey() {
    return verifyingKey;
  }

  /**
   * Zeroes this object's copy of the seed; what asks for a signature afterwards fails.
   *
   * <p>A text that the key was read from, and copies made by a JCA provider, are not reached.
   */
  @Override
  public synchronized void destroy() {
    if (seed != null) {
      Arrays.fill(seed, (byte) 0);
      seed = null;
    }
  }

  @Override
  public synchronized boolean isDestroyed() {
    return seed == null;
  }

  byte[] sign(byte[] message) {
    // The copy keeps a destroy() meanwhile from leaving half a seed under the arithmetic.
    byte[] copy = copyOfSeed();
    try {
      byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
      Ed25519.sign(copy, 0, publicHalf, 0, message, 0, message.length, signature, 0);
      return signature;
    } finally {
      Arrays.fill(copy, (byte) 0);
    }
  }

  /** A copy of the seed, for the caller to zero. */
  synchronized byte[] copyOfSeed() {
    if (seed == null) {
      throw new SigningException("the signing key is destroyed");
    }
    return seed.clone();
  }

  @Override
  public String toString() {
    return "SigningKey[verifyingKey=" + verifyingKey.toBase64() + "]";
  }
}
