package io.github.backpack4j.conformance.redact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.backpack4j.conformance.contract.Schema;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands for a single value of an account's data, by what the contract says of it. */
final class Disguise {
  /** What stands for a word that the contract does not list. */
  static final String UNHEARD_OF = "UnheardOf";

  private static final Set<String> AMOUNTS = Set.of("base", "quote", "asset", "usd");
  private static final Map<String, Integer> UNITS_IN_SECOND =
      Map.of("s", 1, "ms", 1_000, "us", 1_000_000);

  /** Numbers without a unit that count, or that the request itself has. */
  private static final Set<String> COUNTS =
      Set.of("limit", "offset", "limitOrders", "triggerOrders", "interval");

  /** Ids whose order means nothing; all others are given out one after the other. */
  private static final Set<String> UNORDERED =
      Set.of("clientId", "clientStrategyId", "userId", "subaccountId", "brokerId");

  /** Dollars, but a price, which public answers have too. */
  private static final Set<String> PRICES_IN_USD = Set.of("assetMarkPrice", "markPrice");

  /**
   * Amounts that are the same for many accounts, or that public limits cut: with the one factor
   * they would give it away, and with one factor of their own each other. Each has its own.
   */
  private static final Set<String> LIMITS =
      Set.of(
          "borrowLimit",
          "positionLimit",
          "maxOrderQuantity",
          "maxBorrowQuantity",
          "maxWithdrawalQuantity");

  /** What a withdrawal costs stands in a public answer. */
  private static final Set<String> PUBLIC_FEES = Set.of("Withdrawal fee", "Withdrawal fiatFee");

  /** Words from people: nothing of their shape is worth keeping. */
  private static final Set<String> PROSE = Set.of("message", "platformMemo", "bankName");

  private static final Map<String, BigInteger> MOST =
      Map.of(
          "uint16", BigInteger.valueOf(65_535),
          "int32", BigInteger.valueOf(Integer.MAX_VALUE),
          "uint32", BigInteger.valueOf(4_294_967_295L),
          "int64", BigInteger.valueOf(Long.MAX_VALUE),
          "uint64", BigInteger.TWO.pow(64).subtract(BigInteger.ONE));

  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,30}");

  private final Names names;
  private final Pseudonyms pseudonyms;
  private final Amounts amounts;
  private final Map<String, Amounts> limits;
  private final Times times;

  Disguise(byte[] key, Names names) {
    this.names = names;
    this.pseudonyms = new Pseudonyms(key);
    this.amounts = new Amounts(key, "amounts");
    this.limits =
        LIMITS.stream()
            .collect(Collectors.toUnmodifiableMap(name -> name, name -> new Amounts(key, name)));
    this.times = new Times(key);
  }

  /** A name of a market, an asset or a blockchain: itself, if everybody knows it. */
  String name(String name) {
    return names.isKnown(name) ? name : pseudonyms.text(name);
  }

  /** A value that is not what the contract has in its place: of the same kind, and nothing more. */
  JsonNode unlike(JsonNode value) {
    if (value.isArray()) {
      return JsonNodeFactory.instance.arrayNode();
    }
    if (value.isObject()) {
      return JsonNodeFactory.instance.objectNode();
    }
    if (value.isNumber()) {
      return value.isIntegralNumber()
          ? number(pseudonyms.text(value.asText()))
          : DecimalNode.valueOf(amounts.of(value.decimalValue()));
    }
    return value.isTextual() ? TextNode.valueOf(pseudonyms.text(value.textValue())) : value;
  }

  /**
   * What stands for a value.
   *
   * @param name the member that it is the value of, by its descriptive name
   * @param owner the schema of the object that it is in
   */
  JsonNode scalar(Schema schema, JsonNode value, String name, String owner) {
    if (value.isBoolean()) {
      return value;
    }
    if (schema.says("x-backpack-secret").booleanValue()) {
      return unlike(value);
    }
    String format = schema.says("format").asText();
    String unit = schema.says("x-backpack-unit").asText();
    JsonNode disguised =
        switch (format) {
          case "decimal", "decimal-or-percent" -> decimal(value, unit, name, owner);
          case "epoch" -> epoch(value, UNITS_IN_SECOND.getOrDefault(unit, 1_000));
          case "naive-date-time", "date-time" -> iso(value);
          case "duration" -> INTEGER.matcher(value.asText()).matches() ? value : null;
          default -> word(schema, value, name, MOST.get(format));
        };
    return disguised == null ? unlike(value) : disguised;
  }

  private @Nullable JsonNode decimal(JsonNode value, String unit, String name, String owner) {
    String text = value.asText();
    boolean percent = text.endsWith("%");
    if (!value.isNumber() && !Amounts.isDecimal(percent ? text.replace("%", "") : text)) {
      return null;
    }
    boolean amount = AMOUNTS.contains(unit) && !PRICES_IN_USD.contains(name);
    if (!amount || percent || PUBLIC_FEES.contains(owner + " " + name)) {
      return value;
    }
    Amounts factor = limits.getOrDefault(name, amounts);
    return value.isNumber()
        ? DecimalNode.valueOf(factor.of(value.decimalValue()))
        : TextNode.valueOf(factor.of(text));
  }

  private @Nullable JsonNode epoch(JsonNode value, int unitsInSecond) {
    String text = value.asText();
    return INTEGER.matcher(text).matches()
        ? like(value, times.epoch(new BigInteger(text), unitsInSecond).toString())
        : null;
  }

  private @Nullable JsonNode iso(JsonNode value) {
    String shifted = times.iso(value.asText());
    return shifted == null ? null : TextNode.valueOf(shifted);
  }

  private JsonNode word(Schema schema, JsonNode value, String name, @Nullable BigInteger most) {
    String text = value.asText();
    if (schema.says("x-backpack-open-list").booleanValue() || Names.isSymbol(name)) {
      return value.isTextual() ? TextNode.valueOf(name(text)) : unlike(value);
    }
    if (COUNTS.contains(name) && INTEGER.matcher(text).matches()) {
      return value;
    }
    if (PROSE.contains(name) && value.isTextual()) {
      return TextNode.valueOf(text.isEmpty() ? text : Secrets.MASK);
    }
    if (value.isTextual() && Names.isListed(text)) {
      return value;
    }
    if (UNORDERED.contains(name)) {
      return like(value, pseudonyms.unordered(name, text, most));
    }
    if (name.equals("tradeId")) {
      return like(value, pseudonyms.ordered("trade", text, most));
    }
    boolean id = name.equals("id") || name.endsWith("Id");
    return like(value, id ? ordered(text, most) : pseudonyms.text(text));
  }

  /** The same angle for texts and numbers, as long as their format leaves room. */
  private String ordered(String text, @Nullable BigInteger most) {
    boolean room = most == null || BigInteger.TEN.pow(text.length()).compareTo(most) <= 0;
    return pseudonyms.ordered("id", text, room ? null : most);
  }

  /** A number for a number, a text for a text. */
  private static JsonNode like(JsonNode value, String text) {
    return value.isNumber() ? number(text) : TextNode.valueOf(text);
  }

  private static NumericNode number(String digits) {
    if (!INTEGER.matcher(digits).matches()) {
      return IntNode.valueOf(0);
    }
    BigInteger number = new BigInteger(digits);
    return number.bitLength() < 32
        ? IntNode.valueOf(number.intValue())
        : number.bitLength() < 64
            ? LongNode.valueOf(number.longValue())
            : BigIntegerNode.valueOf(number);
  }
}
