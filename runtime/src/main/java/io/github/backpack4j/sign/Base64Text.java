package io.github.backpack4j.sign;

import java.util.Base64;

/** Decodes keys; what the decoder of the JDK says about bad input would quote it. */
final class Base64Text {
  private Base64Text() {}

  static byte[] decode(String parameter, String text, String allowed) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException quotesTheKey) {
      bytes = null;
    }
    if (bytes == null) {
      throw new IllegalArgumentException(
          parameter + ": not standard base64; " + allowed + " in standard base64");
    }
    return bytes;
  }
}
