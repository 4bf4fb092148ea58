package io.github.backpack4j.sign;

import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * The public half of an Ed25519 key pair, 32 bytes.
 *
 * <p>Immutable. Not a secret: it names the account's key to the exchange.
 */
public final class VerifyingKey {
  private final byte[] bytes;

  private VerifyingKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads the form that the exchange shows: 32 bytes in standard base64.
   *
   * @throws IllegalArgumentException if it is null or something else
   */
  public static VerifyingKey fromBase64(String verifyingKey) {
    byte[] bytes =
        Base64Text.decode(
            "verifyingKey",
            Given.require("VerifyingKey", "verifyingKey", verifyingKey),
            "give 32 bytes");
    return of(bytes);
  }

  /**
   * Takes a copy of the 32 bytes of a key.
   *
   * @throws IllegalArgumentException if it is null, their number differs or no such key exists
   */
  public static VerifyingKey of(byte[] verifyingKey) {
    if (Given.require("VerifyingKey", "verifyingKey", verifyingKey).length
        != Ed25519.PUBLIC_KEY_SIZE) {
      throw new IllegalArgumentException(
          "verifyingKey: " + verifyingKey.length + " bytes; give 32 bytes");
    }
    byte[] copy = verifyingKey.clone();
    if (!Ed25519.validatePublicKeyPartial(copy, 0)) {
      throw new IllegalArgumentException(
          "verifyingKey: these 32 bytes are no Ed25519 key; give the public half of the key pair");
    }
    return new VerifyingKey(copy);
  }

  /** The 32 bytes in standard base64. */
  public String toBase64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** A copy of the 32 bytes. */
  public byte[] toBytes() {
    return bytes.clone();
  }

  /**
   * Whether {@code signature} was made of {@code signingString} by the other half of this pair.
   *
   * @throws IllegalArgumentException if one of them is null
   */
  public boolean verifies(SigningString signingString, byte[] signature) {
    Given.require("VerifyingKey", "signingString", signingString);
    Given.require("VerifyingKey", "signature", signature);
    return verifies(signingString.utf8(), signature);
  }

  boolean verifies(byte[] message, byte[] signature) {
    return signature.length == Ed25519.SIGNATURE_SIZE
        && Ed25519.verify(signature, 0, bytes, 0, message, 0, message.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifyingKey key && Arrays.equals(key.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "VerifyingKey[" + toBase64() + "]";
  }
}
