package io.github.backpack4j.sign;

/**
 * Signs with a key in memory, by Bouncy Castle's own arithmetic: no provider is registered.
 *
 * <p>Safe for several threads, without waiting for one another.
 */
public final class Ed25519Signer implements Signer {
  private final SigningKey key;

  /**
   * A signer that works until {@code key} is destroyed.
   *
   * @throws IllegalArgumentException if it is null
   */
  public Ed25519Signer(SigningKey key) {
    this.key = Given.require("Ed25519Signer", "key", key);
  }

  @Override
  public VerifyingKey verifyingKey() {
    return key.verifyingKey();
  }

  @Override
  public byte[] sign(SigningString signingString) {
    return key.sign(Given.require("Ed25519Signer", "signingString", signingString).utf8());
  }

  @Override
  public String toString() {
    return "Ed25519Signer[verifyingKey=" + key.verifyingKey().toBase64() + "]";
  }
}
