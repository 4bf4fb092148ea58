package io.github.backpack4j.conformance.redact;

import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.VerifyingKey;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The secrets of a run, and what takes them out of a text however they are written there.
 *
 * <p>Known are base64 of both alphabets, at any place of a longer base64 text such as PKCS #8 or
 * PEM, and hexadecimal; letters in either case; and all of it escaped as JSON, a URL, HTML or XML
 * do, up to three times over. A part of a secret goes too, from 23 characters on: a text may have
 * been cut. The values of the headers that carry key and signature go whatever they are. What
 * stands for all of it is {@value #MASK}.
 *
 * <p>Secrets can be added at any time, from any thread; what was written before stays written.
 */
public final class Secrets {
  /** What stands where a secret stood. */
  public static final String MASK = "<redacted>";

  /** No text is searched for that is shorter: it would turn up by chance. */
  public static final int SHORTEST = 6;

  /** So many characters alike are no chance; they are looked for from each eighth one on. */
  private static final int PIECE = 16;

  private static final int STRIDE = 8;

  /** Of a key that is made of the first {@link #SHORTEST} characters. */
  private static final long KEY_BITS = (1L << 8 * SHORTEST) - 1;

  private static final int ESCAPES = 3;

  /** In base64 the first 21 digits of PKCS #8 are alike for all Ed25519 keys, the next is not. */
  private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private static final int PKCS8_ALIKE = 21;

  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)x-(?:api-key|signature)[\"'\\\\]*\\s*[:=]\\s*[\"'\\\\\\[]*([a-z0-9+/=_%\\\\-]{40,})");

  /** A header that the end of a text has cut. */
  private static final Pattern CUT_HEADER =
      Pattern.compile(
          "(?i)x-(?:api-key|signature)[\"'\\\\]*\\s*[:=]?\\s*[\"'\\\\\\[]*[a-z0-9+/=_%\\\\-]*$");

  /** 32, 48 or 64 bytes in base64, or as hexadecimal; capital and small letters are looked at. */
  private static final Pattern LIKE_KEY =
      Pattern.compile(
          "(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9+/_-]{43}=?|[A-Za-z0-9+/_-]{64}|"
              + "[A-Za-z0-9+/_-]{86}(?:==)?)(?![A-Za-z0-9+/=_-])|"
              + "(?<![A-Za-z0-9])(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{128})(?![A-Za-z0-9])");

  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]+");
  private static final Pattern BOTH_CASES = Pattern.compile("(?=.*[a-z])(?=.*[A-Z]).*");

  private final Map<Long, List<Piece>> pieces = new HashMap<>();
  private final BitSet maybe = new BitSet(1 << 16);

  /** What a stream waits for the end of: secrets in every form, in small letters, and headers. */
  private final TreeSet<String> forms = new TreeSet<>(List.of("x-api-key", "x-signature"));

  private int longestForm = "x-signature".length();

  /** Some characters of a form of a secret. */
  private record Piece(String form, int from, String text) {}

  /** Where in a text something has to go. */
  record Range(int from, int to) {}

  /** Knows of no secret yet. */
  public Secrets() {}

  /**
   * Adds the seed of a signing key, and its public half.
   *
   * @throws IllegalArgumentException if it has not 32 bytes
   */
  public void addSeed(byte[] seed, VerifyingKey publicHalf) {
    if (seed.length != 32) {
      throw new IllegalArgumentException("seed: " + seed.length + " bytes; give 32 bytes");
    }
    byte[] half = publicHalf.toBytes();
    addBytes(seed);
    addBytes(half);
    addBase64(join(seed, half), 0);
    addBase64(join(PKCS8, seed), PKCS8_ALIKE);
  }

  /** Adds the public half of a key: no secret, but it names the account. */
  public void addKey(VerifyingKey key) {
    addBytes(key.toBytes());
  }

  /**
   * Adds a text that is secret by itself: a password, a key as it was given.
   *
   * @throws IllegalArgumentException if it is shorter than {@link #SHORTEST} characters; it is not
   *     quoted
   */
  public void addText(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "a secret of %d characters cannot be kept out of a text; give one of at least %d"
              .formatted(secret.length(), SHORTEST));
    }
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    addForm(latin(bytes));
    addBytes(bytes);
  }

  /**
   * The same signer, whose key and every signature are among these secrets before they are given
   * out.
   */
  public Signer watching(Signer signer) {
    addKey(signer.verifyingKey());
    return new Signer() {
      @Override
      public VerifyingKey verifyingKey() {
        return signer.verifyingKey();
      }

      @Override
      public byte[] sign(SigningString signingString) {
        byte[] signature = signer.sign(signingString);
        addBytes(signature);
        return signature;
      }

      @Override
      public String toString() {
        return signer.toString();
      }
    };
  }

  /**
   * The text without what has the form of a key, whether it is one of these secrets or not: before
   * there are any, somebody may have given a key where a name belongs.
   */
  public static String scrubLikeKeys(String text) {
    return LIKE_KEY
        .matcher(text)
        .replaceAll(
            match -> isLikeKey(match.group()) ? MASK : Matcher.quoteReplacement(match.group()));
  }

  /** Whether a text has something in it that has the form of a key. */
  public static boolean hasLikeKeys(String text) {
    return !scrubLikeKeys(text).equals(text);
  }

  /** No path looks like that: a key has capital and small letters, but for hexadecimal digits. */
  private static boolean isLikeKey(String text) {
    return HEX.matcher(text).matches() || BOTH_CASES.matcher(text).matches();
  }

  /** The text without the secrets; the text itself when it has none. */
  public String scrub(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Range> ranges = find(latin(bytes));
    if (ranges.isEmpty()) {
      return text;
    }
    StringBuilder scrubbed = new StringBuilder();
    int done = 0;
    for (Range range : ranges) {
      scrubbed.append(new String(bytes, done, range.from() - done, StandardCharsets.UTF_8));
      scrubbed.append(MASK);
      done = range.to();
    }
    return scrubbed
        .append(new String(bytes, done, bytes.length - done, StandardCharsets.UTF_8))
        .toString();
  }

  /**
   * A stream that writes to another what is left without the secrets, wherever one write ends and
   * the next begins.
   *
   * <p>What is flushed is written, but for an end that may be the beginning of a secret; an end of
   * a line never is. Closing writes all of it and closes the other.
   */
  public OutputStream scrubbing(OutputStream out) {
    return new ScrubbingStream(this, out);
  }

  /** Where secrets stand in a text of which each character is a byte, in order and disjoint. */
  synchronized List<Range> find(String text) {
    BitSet found = new BitSet();
    Matcher header = HEADER.matcher(text);
    while (header.find()) {
      found.set(header.start(1), header.end(1));
    }
    if (!pieces.isEmpty()) {
      levels(Unescaped.of(text), ESCAPES, level -> search(level, found));
    }
    List<Range> ranges = new ArrayList<>();
    for (int from = found.nextSetBit(0); from >= 0; ) {
      int to = found.nextClearBit(from);
      ranges.add(new Range(from, to));
      from = found.nextSetBit(to);
    }
    return ranges;
  }

  /**
   * The first character of the end of a text that a secret may begin with; the text's length for
   * none.
   */
  synchronized int beginning(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    int whole = Unescaped.beginOfCutEscape(text);
    int[] first = {whole};
    Matcher header = CUT_HEADER.matcher(text);
    if (header.find()) {
      first[0] = Math.min(whole, header.start());
    }
    levels(
        Unescaped.of(text.substring(0, whole)),
        ESCAPES,
        level -> first[0] = Math.min(first[0], beginning(level)));
    return first[0];
  }

  /** A text as it stands, and with its escapes replaced in every way, one after the other. */
  private static void levels(Unescaped level, int more, Consumer<Unescaped> each) {
    each.accept(level);
    if (more > 0) {
      for (Unescaped.Kind kind : Unescaped.Kind.values()) {
        Unescaped plain = level.once(kind);
        if (plain != null) {
          levels(plain, more - 1, each);
        }
      }
    }
  }

  private int beginning(Unescaped level) {
    String text = level.text();
    int longest = Math.min(longestForm, text.length());
    for (int length = longest; length > 0; length--) {
      String end = text.substring(text.length() - length);
      // In their order the first that is not before it is the first that begins with it.
      String form = forms.ceiling(end);
      if (form != null && form.startsWith(end)) {
        return level.start(text.length() - length);
      }
    }
    return level.end();
  }

  private void search(Unescaped level, BitSet found) {
    String text = level.text();
    long key = 0;
    for (int end = 0; end < text.length(); end++) {
      key = (key << 8 | text.charAt(end)) & KEY_BITS;
      int at = end - SHORTEST + 1;
      if (at >= 0 && maybe.get(bit(key))) {
        for (Piece piece : pieces.getOrDefault(key, List.of())) {
          if (text.startsWith(piece.text(), at)) {
            mark(level, at, piece, found);
          }
        }
      }
    }
  }

  /** Marks what is alike before and after, too. */
  private static void mark(Unescaped level, int at, Piece piece, BitSet found) {
    String text = level.text();
    String form = piece.form();
    int before = 0;
    while (before < Math.min(at, piece.from())
        && text.charAt(at - before - 1) == form.charAt(piece.from() - before - 1)) {
      before++;
    }
    int last = at + piece.text().length() - 1;
    int next = piece.from() + piece.text().length();
    while (last + 1 < text.length()
        && next < form.length()
        && text.charAt(last + 1) == form.charAt(next)) {
      last++;
      next++;
    }
    // Padding tells no more than the length, but half of a base64 text looks like a mistake.
    while (last + 1 < text.length() && next == form.length() && text.charAt(last + 1) == '=') {
      last++;
    }
    found.set(level.start(at - before), level.end(last));
  }

  private void addBytes(byte[] secret) {
    addForm(HexFormat.of().formatHex(secret));
    addBase64(secret, 0);
    for (int before = 1; before < 3; before++) {
      // The digit that other bytes share is left out at either end.
      byte[] later = new byte[before + secret.length];
      System.arraycopy(secret, 0, later, before, secret.length);
      String digits = Base64.getEncoder().withoutPadding().encodeToString(later);
      int end = later.length % 3 == 0 ? digits.length() : digits.length() - 1;
      addBothAlphabets(digits.substring(before + 1, end));
    }
  }

  private void addBase64(byte[] secret, int from) {
    addBothAlphabets(Base64.getEncoder().withoutPadding().encodeToString(secret).substring(from));
  }

  private void addBothAlphabets(String base64) {
    addForm(base64);
    addForm(base64.replace('+', '-').replace('/', '_'));
  }

  private synchronized void addForm(String text) {
    String form = lower(text);
    if (form.length() < SHORTEST || !forms.add(form)) {
      return;
    }
    longestForm = Math.max(longestForm, form.length());
    int length = Math.min(PIECE, form.length());
    for (int from = 0; from + length <= form.length(); from += STRIDE) {
      long key = key(form, from);
      maybe.set(bit(key));
      pieces
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(new Piece(form, from, form.substring(from, from + length)));
    }
  }

  /** The first characters of what is looked for, each of which is a byte. */
  private static long key(String text, int at) {
    long key = 0;
    for (int i = 0; i < SHORTEST; i++) {
      key = key << 8 | text.charAt(at + i);
    }
    return key;
  }

  private static int bit(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 48);
  }

  /** Only letters of ASCII have a case here: the others are bytes. */
  static String lower(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] >= 'A' && chars[i] <= 'Z') {
        chars[i] += 'a' - 'A';
      }
    }
    return new String(chars);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /** How many forms of secrets are known; none of them. */
  @Override
  public synchronized String toString() {
    return "Secrets[" + (forms.size() - 2) + " forms]";
  }
}
