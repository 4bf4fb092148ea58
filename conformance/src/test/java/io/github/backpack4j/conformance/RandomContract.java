package io.github.backpack4j.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.conformance.contract.Newer;
import io.github.backpack4j.conformance.contract.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Makes what the contract allows, by the contract alone. One seed makes the same again. */
final class RandomContract {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String TAME = "abcxyzABCXYZ0189._-";
  private static final String WILD = TAME + " %&=+/?#;,:@!*()[]{}<>~^|`'$éß漢字😀\u00a0\u2028";
  private static final String WILDEST = WILD + "\"\\\n\t\u0001/\u007f";

  private final SplittableRandom random;
  private Function<String, List<String>> open = name -> List.of();

  RandomContract(long seed) {
    random = new SplittableRandom(seed);
  }

  /**
   * A value that a caller gives, twice.
   *
   * @param given as a feature gives it
   * @param sent as the wire has it
   */
  record Argument(JsonNode given, JsonNode sent) {
    static Argument ofText(String given) {
      return new Argument(JSON.textNode(given), JSON.textNode(given));
    }
  }

  /**
   * Arguments of a call, each required one and some of the others.
   *
   * @param open what the lists that are open in the contract hold, by the name of the parameter
   */
  Argument arguments(ContractIndex.Operation operation, Function<String, List<String>> open) {
    this.open = open;
    Schema body = operation.body();
    if (body != null) {
      return argument(body);
    }
    ObjectNode given = JSON.objectNode();
    ObjectNode sent = JSON.objectNode();
    Set<String> passedOver = passedOver(operation.groups());
    Set<String> chosen = chosen(operation.groups(), passedOver);
    for (ContractIndex.Parameter parameter : operation.parameters()) {
      boolean wanted = parameter.required() || chosen.contains(parameter.name()) || half();
      if (wanted && !passedOver.contains(parameter.name())) {
        Argument argument = argument(parameter.name(), parameter.schema());
        given.set(parameter.name(), argument.given());
        sent.set(parameter.name(), argument.sent());
      }
    }
    return new Argument(given, sent);
  }

  private Argument argument(String name, Schema schema) {
    List<String> values = open.apply(name);
    return schema.says("x-backpack-open-list").booleanValue() && !values.isEmpty()
        ? Argument.ofText(pick(values))
        : argument(schema);
  }

  private Argument argument(Schema schema) {
    return switch (schema.kind()) {
      case OBJECT -> object(schema);
      case UNION -> {
        Map.Entry<String, Schema> kind = pick(List.copyOf(schema.kinds().entrySet()));
        Argument object = argument(kind.getValue());
        ((ObjectNode) object.given()).put(schema.tag(), kind.getKey());
        ((ObjectNode) object.sent()).put(schema.tag(), kind.getKey());
        yield object;
      }
      case LIST -> {
        ArrayNode given = JSON.arrayNode();
        ArrayNode sent = JSON.arrayNode();
        for (int i = between(1, 3); i > 0; i--) {
          Argument element = argument(schema.element());
          given.add(element.given());
          sent.add(element.sent());
        }
        yield new Argument(given, sent);
      }
      case ENUM -> Argument.ofText(pick(schema.values()));
      case SCALAR -> scalar(schema);
      case JOINED, MAP, TUPLE -> throw new AssertionError("no request has " + schema);
    };
  }

  private Argument object(Schema schema) {
    ObjectNode given = JSON.objectNode();
    ObjectNode sent = JSON.objectNode();
    Set<String> passedOver = passedOver(schema.groups());
    Set<String> chosen = chosen(schema.groups(), passedOver);
    Set<String> required = schema.required();
    schema
        .properties()
        .forEach(
            (name, property) -> {
              boolean wanted = required.contains(name) || chosen.contains(name) || half();
              if (wanted && !passedOver.contains(name)) {
                Argument argument = argument(name, property);
                given.set(name, argument.given());
                sent.set(name, argument.sent());
              }
            });
    return new Argument(given, sent);
  }

  /** All members of each group but one. */
  private Set<String> passedOver(List<Schema.Group> groups) {
    Set<String> passedOver = new HashSet<>();
    for (Schema.Group group : groups) {
      String kept = pick(group.members());
      group.members().stream().filter(name -> !name.equals(kept)).forEach(passedOver::add);
    }
    return passedOver;
  }

  /** The member that was kept of each group that cannot do without. */
  private static Set<String> chosen(List<Schema.Group> groups, Set<String> passedOver) {
    Set<String> chosen = new HashSet<>();
    groups.stream().filter(Schema.Group::exactly).forEach(group -> chosen.addAll(group.members()));
    chosen.removeAll(passedOver);
    return chosen;
  }

  private Argument scalar(Schema schema) {
    String format = schema.says("format").asText();
    String unit = schema.says("x-backpack-unit").asText();
    boolean text = schema.says("type").asText().equals("string");
    return switch (format) {
      case "epoch" -> {
        long number = epoch(unit);
        yield new Argument(JSON.textNode(instant(unit, number).toString()), number(text, number));
      }
      case "duration" -> {
        long millis = between(1, 100_000_000);
        yield new Argument(
            JSON.textNode(Duration.ofMillis(millis).toString()), number(text, millis));
      }
      case "decimal" -> Argument.ofText(decimal(false));
      case "decimal-or-percent" -> Argument.ofText(decimal(false) + (half() ? "%" : ""));
      default ->
          switch (schema.says("type").asText()) {
            case "boolean" -> {
              boolean value = random.nextBoolean();
              yield new Argument(JSON.textNode(Boolean.toString(value)), JSON.booleanNode(value));
            }
            case "integer" -> {
              BigInteger value = integer(schema);
              yield new Argument(JSON.textNode(value.toString()), JSON.numberNode(value));
            }
            default -> Argument.ofText(text(WILD, schema.says("maxLength").asInt(24)));
          };
    };
  }

  /** An answer, with members left out, with nulls, and with what is newer than the contract. */
  JsonNode answer(Schema schema) {
    return switch (schema.kind()) {
      case OBJECT, UNION, JOINED -> {
        ObjectNode object = members(schema);
        if (one(10)) {
          object.set(Newer.MEMBER + between(1, 9), anything(3));
        }
        yield object;
      }
      case MAP -> {
        ObjectNode map = JSON.objectNode();
        for (int i = between(0, 3); i > 0; i--) {
          map.set(text(WILDEST, 6), answer(schema.element()));
        }
        yield map;
      }
      case LIST -> {
        ArrayNode list = JSON.arrayNode();
        for (int i = between(0, 3); i > 0; i--) {
          list.add(answer(schema.element()));
        }
        yield list;
      }
      case TUPLE -> {
        ArrayNode tuple = JSON.arrayNode();
        schema.says("x-backpack-tuple").forEach(place -> tuple.add(answer(schema.element())));
        yield tuple;
      }
      case ENUM -> JSON.textNode(one(8) ? Newer.VALUE : pick(schema.values()));
      case SCALAR -> answerScalar(schema);
    };
  }

  private ObjectNode members(Schema schema) {
    ObjectNode object = JSON.objectNode();
    switch (schema.kind()) {
      case UNION -> {
        if (schema.hasTag()) {
          Map.Entry<String, Schema> kind = pick(List.copyOf(schema.kinds().entrySet()));
          object.setAll(members(kind.getValue()));
          object.put(schema.tag(), one(12) ? Newer.VALUE : kind.getKey());
        } else {
          object.setAll(members(pick(schema.kindsInOrder())));
        }
      }
      case JOINED -> schema.parts().forEach(part -> object.setAll(members(part)));
      default -> {
        Set<String> required = schema.required();
        schema
            .properties()
            .forEach(
                (name, property) -> {
                  if (required.contains(name) ? !one(40) : half()) {
                    object.set(name, one(15) ? JSON.nullNode() : answer(property));
                  }
                });
      }
    }
    return object;
  }

  private JsonNode answerScalar(Schema schema) {
    boolean text = schema.says("type").asText().equals("string");
    return switch (schema.says("format").asText()) {
      case "epoch" -> number(text, epoch(schema.says("x-backpack-unit").asText()));
      case "duration" -> number(text, between(0, 100_000_000));
      case "naive-date-time" -> JSON.textNode(date());
      case "date-time" -> JSON.textNode(date() + "Z");
      case "decimal" ->
          text ? JSON.textNode(decimal(true)) : DecimalNode.valueOf(new BigDecimal(decimal(true)));
      case "decimal-or-percent" -> JSON.textNode(decimal(true) + (half() ? "%" : ""));
      case "int64" -> number(text, random.nextLong());
      default ->
          switch (schema.says("type").asText()) {
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "integer" -> JSON.numberNode(integer(schema));
            case "string" -> JSON.textNode(text(WILDEST, 24));
            default -> throw new AssertionError("no answer has " + schema);
          };
    };
  }

  private JsonNode anything(int depth) {
    return switch (between(0, depth > 0 ? 6 : 4)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(half());
      case 2 -> DecimalNode.valueOf(new BigDecimal(decimal(true)));
      case 3 -> JSON.numberNode(random.nextLong());
      case 4 -> JSON.textNode(text(WILDEST, 9));
      case 5 -> JSON.arrayNode().add(anything(depth - 1)).add(anything(depth - 1));
      default -> JSON.objectNode().set(text(WILDEST, 4), anything(depth - 1));
    };
  }

  private static JsonNode number(boolean text, long number) {
    return text ? JSON.textNode(Long.toString(number)) : JSON.numberNode(number);
  }

  /** Of the years 2001 to 2096, so that its unit shows in its length. */
  private long epoch(String unit) {
    long seconds = 1_000_000_000L + random.nextInt(Integer.MAX_VALUE);
    return switch (unit) {
      case "s" -> seconds;
      case "ms" -> seconds * 1_000 + random.nextInt(1_000);
      case "us" -> seconds * 1_000_000 + random.nextInt(1_000_000);
      default -> throw new AssertionError("no time is counted in " + unit);
    };
  }

  private static Instant instant(String unit, long number) {
    return switch (unit) {
      case "s" -> Instant.ofEpochSecond(number);
      case "ms" -> Instant.ofEpochMilli(number);
      default -> Instant.ofEpochSecond(number / 1_000_000, number % 1_000_000 * 1_000);
    };
  }

  private String date() {
    LocalDateTime date =
        LocalDateTime.ofEpochSecond(epoch("s"), random.nextInt(1_000_000_000), ZoneOffset.UTC);
    String text = date.withNano(0).toString();
    String whole = text.length() == 16 ? text + ":00" : text;
    String fraction = Integer.toString(1_000_000_000 + date.getNano()).substring(1);
    int digits = between(0, 9);
    return whole.replace('T', half() ? 'T' : ' ')
        + (digits == 0 ? "" : "." + fraction.substring(0, digits));
  }

  private String decimal(boolean signed) {
    StringBuilder text = new StringBuilder(signed && one(3) ? "-" : "");
    int whole = between(0, 15);
    text.append(whole == 0 ? "0" : Integer.toString(between(1, 9)));
    digits(whole - 1, text);
    int fraction = between(0, 14);
    if (fraction > 0) {
      digits(fraction - 1, text.append('.'));
      text.append(between(1, 9));
    }
    boolean isNothing = whole == 0 && fraction == 0;
    return isNothing ? "0" : one(5) && fraction > 0 ? text + "00" : text.toString();
  }

  private void digits(int count, StringBuilder text) {
    for (int i = 0; i < count; i++) {
      text.append(between(0, 9));
    }
  }

  private BigInteger integer(Schema schema) {
    String format = schema.says("format").asText();
    long most =
        switch (format) {
          case "uint16" -> 65_535;
          case "int32" -> Integer.MAX_VALUE;
          case "uint32" -> 4_294_967_295L;
          default -> Long.MAX_VALUE;
        };
    long least = format.startsWith("u") ? 0 : -most - 1;
    most = schema.says("maximum").asLong(most);
    least = schema.says("minimum").asLong(least);
    long value =
        switch (between(0, 3)) {
          case 0 -> least;
          case 1 -> most;
          default ->
              least + Math.floorMod(random.nextLong(), Math.max(1, most - Math.max(0, least)));
        };
    return BigInteger.valueOf(value);
  }

  private String text(String alphabet, int most) {
    int[] characters = (half() ? TAME : alphabet).codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = between(1, Math.min(most, 24)); i > 0; i--) {
      int next = characters[random.nextInt(characters.length)];
      if (text.length() + Character.charCount(next) <= most) {
        text.appendCodePoint(next);
      }
    }
    return text.isEmpty() ? "a" : text.toString();
  }

  private boolean half() {
    return random.nextBoolean();
  }

  /** True once in so many times. */
  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
