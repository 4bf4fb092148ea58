package io.github.backpack4j.sign;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The text that is signed, and the only thing that a {@link Signer} signs.
 *
 * <pre>{@code
 * instruction=orderExecute&price=20.5&side=Bid&symbol=SOL_USDC&timestamp=1700000000000&window=5000
 * }</pre>
 *
 * <p>The instruction stands first, timestamp and window last. Between them stand the parameters in
 * the byte order of their names, each with its value as it means: decoded, never percent-encoded,
 * never reformatted. Parameters of one name keep the order in which they were added. A batch
 * repeats instruction and parameters for each of its items, in the order of the items.
 *
 * <p>Immutable. {@link #toString()} leaves the parameters out, since values may be secret.
 */
public final class SigningString {
  private final String instruction;
  private final String text;
  private final Instant timestamp;
  private final Window window;

  private SigningString(String instruction, String text, Instant timestamp, Window window) {
    this.instruction = instruction;
    this.text = text;
    this.timestamp = timestamp;
    this.window = window;
  }

  /**
   * Starts a signing string.
   *
   * @throws IllegalArgumentException if {@code instruction} is null or empty
   */
  public static Builder builder(String instruction) {
    if (Given.require("SigningString", "instruction", instruction).isEmpty()) {
      throw new IllegalArgumentException("instruction: empty; give one such as orderExecute");
    }
    return new Builder(instruction);
  }

  /** The text itself, parameters included. */
  public String text() {
    return text;
  }

  /** The bytes that are signed. */
  public byte[] utf8() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The moment of signing, in whole milliseconds. */
  public Instant timestamp() {
    return timestamp;
  }

  /** How long after {@link #timestamp()} it stays acceptable. */
  public Window window() {
    return window;
  }

  /** Timestamp plus window: what is signed has no effect if it arrives later. */
  public Instant deadline() {
    return timestamp.plusMillis(window.toMillis());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SigningString that && that.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "SigningString[" + instruction + " at " + timestamp + ", " + window + "]";
  }

  /** Collects parameters. Not for several threads; may build more than once. */
  public static final class Builder {
    private static final Comparator<String> BYTE_ORDER = Builder::compareAsUtf8;

    private final String instruction;
    private final List<List<Parameter>> items = new ArrayList<>();

    private Builder(String instruction) {
      this.instruction = instruction;
      items.add(new ArrayList<>());
    }

    /**
     * Adds a parameter of the current item, its value verbatim; one without a value is not added,
     * not here and not to the request.
     *
     * @throws IllegalArgumentException if {@code name} or {@code value} is null
     */
    public Builder parameter(String name, String value) {
      Given.require("SigningString", "name", name);
      Given.require("SigningString", "value", value);
      items.get(items.size() - 1).add(new Parameter(name, value));
      return this;
    }

    /** Begins the next item of a batch; the first needs no call. */
    public Builder nextItem() {
      items.add(new ArrayList<>());
      return this;
    }

    /**
     * Builds the string for one moment, of which whole milliseconds count.
     *
     * @throws IllegalArgumentException if {@code timestamp} or {@code window} is null
     */
    public SigningString build(Instant timestamp, Window window) {
      Given.require("SigningString", "timestamp", timestamp);
      Given.require("SigningString", "window", window);
      long millis = timestamp.toEpochMilli();
      StringBuilder text = new StringBuilder(256);
      for (List<Parameter> item : items) {
        text.append(text.length() == 0 ? "" : "&").append("instruction=").append(instruction);
        List<Parameter> sorted = new ArrayList<>(item);
        sorted.sort(Comparator.comparing(Parameter::name, BYTE_ORDER));
        for (Parameter parameter : sorted) {
          text.append('&').append(parameter.name()).append('=').append(parameter.value());
        }
      }
      text.append("&timestamp=").append(millis).append("&window=").append(window.toMillis());
      return new SigningString(instruction, text.toString(), Instant.ofEpochMilli(millis), window);
    }

    /** Bytes of UTF-8 sort as code points do; chars do not, where surrogates meet U+E000 and up. */
    private static int compareAsUtf8(String a, String b) {
      int shorter = Math.min(a.length(), b.length());
      for (int i = 0; i < shorter; i++) {
        char c = a.charAt(i);
        char d = b.charAt(i);
        if (c != d) {
          boolean sameKind = Character.isSurrogate(c) == Character.isSurrogate(d);
          return sameKind ? Character.compare(c, d) : Character.isSurrogate(c) ? 1 : -1;
        }
      }
      return Integer.compare(a.length(), b.length());
    }

    private record Parameter(String name, String value) {}
  }
}
