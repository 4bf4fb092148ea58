package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Extensions are those of the vocabulary, stand where it allows them and have the form it asks. */
final class VocabularyRule implements PartRule {

  /**
   * A word of the vocabulary.
   *
   * @param allowed where it may stand
   * @param place the same in words
   * @param formed whether a value has the form it asks
   * @param form the same in words
   */
  private record Word(
      Predicate<Part> allowed, String place, Predicate<JsonNode> formed, String form) {}

  private static final Predicate<Part> OPERATION = part -> part.kind() == Kind.OPERATION;
  private static final Predicate<Part> CHANNEL = part -> part.kind() == Kind.CHANNEL;
  private static final Predicate<Part> SCHEMA = part -> part.kind() == Kind.SCHEMA;
  private static final Predicate<Part> PARAMETER = part -> part.kind() == Kind.PARAMETER;
  private static final Predicate<Part> NAMED = Part::isNamedSchema;
  private static final Predicate<Part> PROPERTY = Part::isProperty;

  private static final Map<String, Word> WORDS = new TreeMap<>();

  static {
    // A list of instructions is the matter of SecurityRule, which can say more of it.
    word(
        "instruction",
        OPERATION.or(CHANNEL),
        "a signed operation or a private channel",
        value -> value.isArray() || matches(value, "[a-z][A-Za-z]*"),
        "one word such as orderExecute");
    word(
        "interval",
        CHANNEL,
        "a channel",
        value -> value.isIntegralNumber() && value.canConvertToLong() && value.longValue() > 0,
        "a number of milliseconds such as 1000");
    word(
        "state",
        CHANNEL,
        "a channel",
        VocabularyRule::isTexts,
        "a list of members of its message, such as [s]");
    word(
        "presence",
        NAMED.and(part -> part.node().has("oneOf")),
        "a union with a name",
        VocabularyRule::isSentence,
        "the name of a member");
    word("batch", OPERATION, "an operation", VocabularyRule::isTrue, "true");
    word(
        "effect",
        OPERATION,
        "an operation",
        value -> matches(value, "read|write|funds"),
        "read, write or funds");
    word(
        "accepted",
        OPERATION,
        "an operation",
        value -> matches(value, "done|accepted"),
        "done or accepted");
    word(
        "client-id",
        OPERATION,
        "an operation",
        value -> matches(value, "[a-z][A-Za-z0-9]*"),
        "the name of a member of the body");
    word("paging", OPERATION, "an operation", JsonNode::isObject, "a mapping of names and bounds");
    word(
        "pool",
        OPERATION,
        "an operation",
        value -> matches(value, "[a-z]+"),
        "one word such as standard");
    word(
        "pools",
        part -> part.kind() == Kind.OPENAPI,
        "the root of the OpenAPI document",
        JsonNode::isObject,
        "a mapping of names to what each allows");
    word("failures", OPERATION, "an operation", VocabularyRule::isTexts, "a list of error codes");
    word(
        "unit",
        SCHEMA,
        "a decimal or a time",
        value -> isSentence(value) || isTexts(value),
        "a unit, or on a tuple a list of units");
    word(
        "name",
        PROPERTY,
        "a property",
        value -> matches(value, "[a-z][A-Za-z0-9]+"),
        "a lowerCamelCase name");
    word(
        "tuple",
        NAMED.and(part -> part.text("type").equals("array")),
        "an array schema with a name",
        VocabularyRule::isTexts,
        "a list of names, one for each place");
    word(
        "one-of",
        OPERATION.or(NAMED.and(part -> part.text("type").equals("object"))),
        "an operation or an object schema with a name",
        JsonNode::isArray,
        "a list of groups such as exactly: [orderId, clientId]");
    word(
        "open-list",
        NAMED.and(part -> part.text("type").equals("string") && !part.node().has("enum")),
        "a text schema with a name and without an enum",
        VocabularyRule::isTrue,
        "true");
    word(
        "secret",
        PROPERTY.or(PARAMETER),
        "a property or a parameter",
        VocabularyRule::isTrue,
        "true");
    word(
        "unified",
        OPERATION.or(CHANNEL),
        "an operation or a channel",
        VocabularyRule::isMethods,
        "a list of method names such as [fetchTicker], none of them twice");
    word(
        "removed",
        OPERATION,
        "an operation",
        VocabularyRule::isRemoval,
        "a date and what to use instead, such as { date: '2026-01-15', use: [getFills] }");
    word(
        "source",
        OPERATION
            .or(CHANNEL)
            .or(SCHEMA)
            .or(PARAMETER)
            .or(part -> part.kind() == Kind.RESPONSE)
            .or(part -> part.kind() == Kind.MESSAGE)
            .or(part -> part.kind() == Kind.CHANNEL_PARAMETER),
        "an operation, a channel or one of their members",
        VocabularyRule::isSentence,
        "the document or recording and its date");
    word("doubt", part -> true, "anything", VocabularyRule::isSentence, "one sentence");
  }

  private static void word(
      String word, Predicate<Part> allowed, String place, Predicate<JsonNode> formed, String form) {
    WORDS.put("x-backpack-" + word, new Word(allowed, place, formed, form));
  }

  @Override
  public void check(Part part, Report report) {
    if (part.within() == Kind.PROPERTIES || !part.key().startsWith("x-")) {
      return;
    }
    // Extensions inside of free data are data.
    if (part.within() == Kind.DATA) {
      return;
    }
    Word word = WORDS.get(part.key());
    if (word == null) {
      report.add(
          part,
          "the extension "
              + part.key()
              + " is unknown; use one of "
              + String.join(", ", WORDS.keySet()));
      return;
    }
    Part holder = holderOf(part);
    if (!word.allowed().test(holder)) {
      report.add(
          part, "the extension " + part.key() + " does not belong here but on " + word.place());
    } else if (!word.formed().test(part.node())) {
      report.add(
          part,
          "the extension " + part.key() + " is " + part.node() + " but has to be " + word.form());
    }
  }

  private static Part holderOf(Part part) {
    String pointer = part.pointer().substring(0, part.pointer().lastIndexOf('/'));
    return part.document().part(pointer);
  }

  private static boolean isRemoval(JsonNode value) {
    return value.size() == 2
        && matches(value.path("date"), "20[0-9]{2}-[01][0-9]-[0-3][0-9]")
        && isTexts(value.path("use"));
  }

  private static boolean isMethods(JsonNode value) {
    Set<JsonNode> different = new HashSet<>();
    value.forEach(different::add);
    return isTexts(value)
        && different.size() == value.size()
        && different.stream().allMatch(each -> matches(each, "[a-z][A-Za-z]*"));
  }

  private static boolean isTrue(JsonNode value) {
    return value.isBoolean() && value.booleanValue();
  }

  private static boolean isSentence(JsonNode value) {
    return value.isTextual() && !value.textValue().isBlank();
  }

  private static boolean isTexts(JsonNode value) {
    List<JsonNode> elements = new ArrayList<>();
    value.forEach(elements::add);
    return value.isArray()
        && !elements.isEmpty()
        && elements.stream().allMatch(VocabularyRule::isSentence);
  }

  private static boolean matches(JsonNode value, String pattern) {
    return value.isTextual() && value.textValue().matches(pattern);
  }
}
