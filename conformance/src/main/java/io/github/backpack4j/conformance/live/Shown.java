package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Puts what came into words: with its value where anybody may see that, by its kind alone where it
 * is of an account.
 */
record Shown(boolean values) {
  private static final int MOST_CHARS = 60;

  /** Such as {@code "abc" is no decimal}, or {@code a text that is no decimal}. */
  String isNo(JsonNode value, String what) {
    return values ? value(value) + " is no " + what : kind(value) + " that is no " + what;
  }

  /** Such as {@code 20.5 is a number, and the contract says text}. */
  String isA(JsonNode value, String expected) {
    String kind = kind(value);
    String came =
        !values || value.isContainerNode() || value.isNull() ? kind : value(value) + " is " + kind;
    return came + ", and the contract says " + expected;
  }

  /** The value, or its kind. */
  String of(JsonNode value) {
    return values && value.isValueNode() ? value(value) : kind(value);
  }

  private static String value(JsonNode value) {
    String text = value.isValueNode() ? value.toString() : kind(value);
    return text.length() > MOST_CHARS ? text.substring(0, MOST_CHARS) + "…" : text;
  }

  /** What kind of JSON it is. */
  static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case BOOLEAN -> "a truth value";
      case NUMBER -> value.isIntegralNumber() ? "a whole number" : "a number";
      case STRING -> "a text";
      default -> "null";
    };
  }
}
