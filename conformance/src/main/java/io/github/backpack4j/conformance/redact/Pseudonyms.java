package io.github.backpack4j.conformance.redact;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands for texts and numbers that tell of an account: of the same shape, the same for the
 * same, different for different ones, and never the original.
 */
final class Pseudonyms {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]*");
  private static final Pattern UUID =
      Pattern.compile(
          "(?i)[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  private static final Pattern HEX = Pattern.compile("(?i)(?:0x)?[0-9a-f]{16,}");
  private static final Pattern BASE58 = Pattern.compile("[1-9A-HJ-NP-Za-km-z]{25,}");

  /** After so many draws all that has this shape is taken: it was one digit, or two. */
  private static final int DRAWS = 200;

  private final byte[] key;
  private final Map<String, String> pseudonyms = new HashMap<>();
  private final Map<String, String> taken = new HashMap<>();
  private final Map<String, BigInteger> turns = new HashMap<>();

  Pseudonyms(byte[] key) {
    this.key = key.clone();
  }

  /**
   * For a text: letters for letters, digits for digits, punctuation as it stands, anything else an
   * {@code x}.
   */
  synchronized String text(String original) {
    if (original.isEmpty() || original.equals("0")) {
      return original;
    }
    if (NUMBER.matcher(original).matches()) {
      return unordered("text", original, null);
    }
    Alphabets alphabets = Alphabets.of(original);
    return drawn("text", original, draw -> alphabets.disguise(original, draw));
  }

  /**
   * For a number whose order means nothing, such as a client's own: as many digits.
   *
   * @param most the largest that its format has room for; null for any
   */
  synchronized String unordered(String domain, String original, @Nullable BigInteger most) {
    if (!NUMBER.matcher(original).matches()) {
      return text(original);
    }
    Digits digits = Digits.of(original, most);
    return drawn(
        domain, original, draw -> digits.least().add(draw.below(digits.count())).toString());
  }

  /**
   * For a number that a later one is greater than: as many digits, and in the same order.
   *
   * <p>A mapping of all numbers of so many digits onto numbers of so many digits that keeps their
   * order changes none of them, so something has to give. Here the numbers are turned, like those
   * on a dial, by a secret angle: each comes to be itself plus the angle, and what passes the end
   * goes on at the beginning. Only two numbers on either side of that place change their order. It
   * is put away from the first number that comes, between a quarter and three quarters of the dial,
   * and numbers of one recording lie close together.
   *
   * <p>Who knows one of them knows the angle, and so all that have as many digits.
   */
  synchronized String ordered(String domain, String original, @Nullable BigInteger most) {
    if (!NUMBER.matcher(original).matches()) {
      return text(original);
    }
    Digits digits = Digits.of(original, most);
    BigInteger place = new BigInteger(original).subtract(digits.least());
    BigInteger turn =
        turns.computeIfAbsent(
            domain + "|" + original.length() + "|" + digits.count(),
            label -> turn(new Draw(key, label), place, digits.count()));
    return digits.least().add(place.add(turn).mod(digits.count())).toString();
  }

  /** Brings {@code first} to between a quarter and three quarters, but not to where it is. */
  private static BigInteger turn(Draw draw, BigInteger first, BigInteger count) {
    BigInteger four = BigInteger.valueOf(4);
    BigInteger half = count.divide(BigInteger.TWO).max(BigInteger.ONE);
    for (int i = 0; i < DRAWS; i++) {
      BigInteger place = count.divide(four).add(draw.below(half));
      BigInteger turn = place.subtract(first).mod(count);
      if (turn.signum() != 0) {
        return turn;
      }
    }
    return BigInteger.ONE;
  }

  private String drawn(String domain, String original, Function<Draw, String> shape) {
    String known = pseudonyms.get(domain + "|" + original);
    if (known != null) {
      return known;
    }
    String pseudonym = original;
    for (int i = 0; i < DRAWS; i++) {
      String candidate = shape.apply(new Draw(key, i + "|" + domain + "|" + original));
      if (!candidate.equals(original)) {
        pseudonym = candidate;
        if (!taken.containsKey(domain + "|" + candidate)) {
          break;
        }
      }
    }
    taken.put(domain + "|" + pseudonym, original);
    pseudonyms.put(domain + "|" + original, pseudonym);
    return pseudonym;
  }

  /**
   * Numbers of as many digits as one.
   *
   * @param least the least of them
   * @param count how many there are
   */
  private record Digits(BigInteger least, BigInteger count) {
    static Digits of(String number, @Nullable BigInteger most) {
      BigInteger least = BigInteger.TEN.pow(number.length() - 1);
      BigInteger end = BigInteger.TEN.pow(number.length());
      BigInteger value = new BigInteger(number);
      if (most != null && value.compareTo(most) <= 0) {
        end = end.min(most.add(BigInteger.ONE));
      }
      return new Digits(least, end.subtract(least));
    }
  }

  /** What may stand for a letter or a digit of a text. */
  private record Alphabets(String digits, String small, String capital, boolean hex) {
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final String CAPITAL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Alphabets ANY = new Alphabets("0123456789", SMALL, CAPITAL, false);
    private static final Alphabets HEXADECIMAL =
        new Alphabets("0123456789", "abcdef", "ABCDEF", true);
    private static final Alphabets BASE_58 =
        new Alphabets("123456789", SMALL.replace("l", ""), "ABCDEFGHJKLMNPQRSTUVWXYZ", false);
    private static final String KEPT = "-_.:/@+=";

    static Alphabets of(String text) {
      if (UUID.matcher(text).matches() || HEX.matcher(text).matches()) {
        return HEXADECIMAL;
      }
      return BASE58.matcher(text).matches() ? BASE_58 : ANY;
    }

    String disguise(String text, Draw draw) {
      StringBuilder other = new StringBuilder();
      boolean uuid = UUID.matcher(text).matches();
      int from = 0;
      if (hex && text.startsWith("0x")) {
        other.append("0x");
        from = 2;
      }
      for (int i = from; i < text.length(); i++) {
        char each = text.charAt(i);
        // The version and the variant of a UUID make it one.
        boolean kept = KEPT.indexOf(each) >= 0 || (uuid && (i == 14 || i == 19));
        other.append(kept ? each : of(each, draw));
      }
      return other.toString();
    }

    private char of(char each, Draw draw) {
      String alphabet =
          each >= '0' && each <= '9'
              ? digits
              : each >= 'a' && each <= 'z' ? small : each >= 'A' && each <= 'Z' ? capital : "x";
      return alphabet.charAt(draw.below(alphabet.length()));
    }
  }
}
