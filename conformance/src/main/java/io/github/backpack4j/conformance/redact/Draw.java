package io.github.backpack4j.conformance.redact;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Numbers that look random, and that a key and a label fix: HMAC-SHA-256 of the label, as long as
 * is asked for.
 */
final class Draw {
  private final Mac mac;
  private final String label;
  private byte[] block = {};
  private int used;
  private int blocks;

  Draw(byte[] key, String label) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
    this.label = label;
  }

  /** A number from zero on and below a bound. */
  int below(int bound) {
    return below(BigInteger.valueOf(bound)).intValueExact();
  }

  /** A number from zero on and below a bound. */
  BigInteger below(BigInteger bound) {
    // Eight bytes more than needed: what is not even then shows nowhere.
    byte[] bytes = new byte[bound.bitLength() / 8 + 9];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = octet();
    }
    return new BigInteger(1, bytes).mod(bound);
  }

  private byte octet() {
    if (used == block.length) {
      block = mac.doFinal((blocks++ + "|" + label).getBytes(StandardCharsets.UTF_8));
      used = 0;
    }
    return block[used++];
  }
}
