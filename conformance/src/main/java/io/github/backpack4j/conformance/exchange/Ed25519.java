package io.github.backpack4j.conformance.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Checks Ed25519 signatures with the JDK's own provider, so that the client's library is not its
 * own judge.
 */
final class Ed25519 {
  /** What X.509 puts before the 32 bytes of a verifying key. */
  private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  /** What PKCS #8 puts before the 32 bytes of a seed. */
  private static final byte[] PKCS8_PREFIX =
      HexFormat.of().parseHex("302e020100300506032b657004220420");

  private Ed25519() {}

  /** The signature over {@code text} with the key that grows from {@code seed}; both in base64. */
  static String sign(String seed, String text) {
    try {
      PrivateKey key =
          KeyFactory.getInstance("Ed25519", "SunEC")
              .generatePrivate(
                  new PKCS8EncodedKeySpec(join(PKCS8_PREFIX, Base64.getDecoder().decode(seed))));
      Signature signature = Signature.getInstance("Ed25519", "SunEC");
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("seed: not 32 bytes in base64", e);
    }
  }

  /** Whether {@code signature} was made over {@code text} with the private half of {@code key}. */
  static boolean verifies(byte[] key, String text, byte[] signature) {
    try {
      PublicKey publicKey =
          KeyFactory.getInstance("Ed25519", "SunEC")
              .generatePublic(new X509EncodedKeySpec(join(X509_PREFIX, key)));
      Signature check = Signature.getInstance("Ed25519", "SunEC");
      check.initVerify(publicKey);
      check.update(text.getBytes(StandardCharsets.UTF_8));
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      // A key or signature of the wrong shape is a wrong signature.
      return false;
    }
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
