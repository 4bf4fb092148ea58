package io.github.backpack4j.sign;

/**
 * Signs for one key pair.
 *
 * <p>An implementation is called from several threads at once. Write one to keep the key where it
 * is: in a hardware module, an agent, another process.
 */
public interface Signer {

  /** The key that signatures are checked against; it travels with every signed request. */
  VerifyingKey verifyingKey();

  /**
   * Returns the 64-byte Ed25519 signature of the UTF-8 bytes of {@code signingString}.
   *
   * @throws SigningException if the key is destroyed or its module refuses
   */
  byte[] sign(SigningString signingString);
}
