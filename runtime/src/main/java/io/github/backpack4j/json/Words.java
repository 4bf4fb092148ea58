package io.github.backpack4j.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes looked at together, as one number, the first of them lowest.
 *
 * <p>One by one, the letters of names of streams and the digits of times are most of the work of
 * reading a message. A test on a word sets the highest bit of each byte that it holds for; carries
 * only reach upward, so the lowest bit set is right, whatever is above it.
 */
final class Words {

  /** Bytes in a word. */
  static final int SIZE = Long.BYTES;

  private static final VarHandle VIEW =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EACH = 0x0101010101010101L;
  private static final long HIGHEST = 0x80 * EACH;

  private Words() {}

  /** The word that begins at {@code i}; all of it must be in the array. */
  static long at(byte[] bytes, int i) {
    return (long) VIEW.get(bytes, i);
  }

  /** How many bytes lead that stand for themselves in a text: ASCII, no control, quote, escape. */
  static int plain(long word) {
    long quote = word ^ '"' * EACH;
    long escape = word ^ '\\' * EACH;
    long other = (word - ' ' * EACH) | word | isZero(quote) | isZero(escape);
    return Long.numberOfTrailingZeros(other & HIGHEST) >>> 3;
  }

  /** How many bytes stand before the first that is {@code wanted}, of ASCII; eight if none is. */
  static int find(char wanted, long word) {
    return Long.numberOfTrailingZeros(isZero(word ^ wanted * EACH) & HIGHEST) >>> 3;
  }

  /** The first bytes, so many; the others become zero. */
  static long lead(long word, int count) {
    return count == SIZE ? word : word & ((1L << count * 8) - 1);
  }

  /** The byte at {@code i} is taken out, and what follows moves up to its place. */
  static long without(int i, long word) {
    long before = (1L << i * 8) - 1;
    return word & before | word >>> 8 & ~before;
  }

  /**
   * A number's digits moved to the end, with zeros before them.
   *
   * @param count how many there are, at least one; the other bytes are zero
   */
  static long padded(long digits, int count) {
    int free = (SIZE - count) * 8;
    return digits << free | '0' * EACH & ((1L << free) - 1);
  }

  /** Its highest bits tell the bytes that are zero. */
  private static long isZero(long word) {
    return (word - EACH) & ~word;
  }

  /** Whether all eight are digits. */
  static boolean isDigits(long word) {
    // '0' to '9' are 0x30 to 0x39: they keep their upper half when six is added, which no other
    // byte of that upper half does.
    return ((word & 0xF0 * EACH) | (word + 0x06 * EACH & 0xF0 * EACH) >>> 4) == 0x33 * EACH;
  }

  /** The number that eight digits are: pairs of neighbours are joined, three times. */
  static long number(long digits) {
    long ones = digits & 0x0F * EACH;
    long pairs = (ones * 10 + (ones >>> 8)) & 0x00FF00FF00FF00FFL;
    long fours = (pairs * 100 + (pairs >>> 16)) & 0x0000FFFF0000FFFFL;
    return (fours * 10_000 + (fours >>> 32)) & 0xFFFFFFFFL;
  }
}
