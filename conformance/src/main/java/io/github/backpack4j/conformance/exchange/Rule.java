package io.github.backpack4j.conformance.exchange;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the exchange holds an operation to.
 *
 * @param operation the operation's id
 * @param method the HTTP method
 * @param path the path, without a query
 * @param instruction the instruction its signing string starts with; null when it is public
 * @param query the query parameters it reads, by name
 * @param exactlyOneOf the parameters or members of which a request has one; empty when there is no
 *     such choice
 * @param body the body it reads; null when it reads none
 */
public record Rule(
    String operation,
    String method,
    String path,
    @Nullable String instruction,
    Map<String, Value> query,
    List<String> exactlyOneOf,
    @Nullable Body body) {

  /** Whether the exchange asks for a signature. */
  public boolean isSigned() {
    return instruction != null;
  }

  /** Whether the body is a list of elements, each signed with the instruction before it. */
  public boolean isBatch() {
    return body != null && body.list();
  }

  /**
   * A value of the request that is parsed.
   *
   * @param type the exchange's name of its type, which parse errors print
   * @param required whether the request cannot be read without it
   * @param values the only texts it may have; empty when any text will do
   */
  public record Value(String type, boolean required, List<String> values) {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    /**
     * Whether it can be parsed: an amount as text, a count as a number, in a query both as text.
     */
    boolean takes(SentParameter sent) {
      boolean inQuery = sent.form() == SentParameter.Form.QUERY;
      return switch (type) {
        case "boolean" ->
            sent.form() == SentParameter.Form.BOOLEAN
                || inQuery && (sent.value().equals("true") || sent.value().equals("false"));
        case "integer(int64)", "integer(uint16)", "integer(uint32)", "integer(uint64)" ->
            (sent.form() == SentParameter.Form.NUMBER || inQuery) && isInRange(sent.value());
        case "object" -> sent.form() == SentParameter.Form.NESTED && sent.value().startsWith("{");
        case "string(decimal)" -> isText(sent) && DECIMAL.matcher(sent.value()).matches();
        default -> isText(sent) && (values.isEmpty() || values.contains(sent.value()));
      };
    }

    private static boolean isText(SentParameter sent) {
      return sent.form() == SentParameter.Form.TEXT || sent.form() == SentParameter.Form.QUERY;
    }

    private boolean isInRange(String text) {
      if (!INTEGER.matcher(text).matches()) {
        return false;
      }
      BigInteger number = new BigInteger(text);
      int bits = Integer.parseInt(type.replaceAll("[^0-9]", ""));
      return type.contains("uint")
          ? number.signum() >= 0 && number.bitLength() <= bits
          : number.bitLength() < bits;
    }
  }

  /**
   * A JSON body.
   *
   * @param type the exchange's name of its type, which parse errors print
   * @param list whether the body is an array of that type
   * @param members the members that are parsed, by name
   */
  public record Body(String type, boolean list, Map<String, Value> members) {}
}
