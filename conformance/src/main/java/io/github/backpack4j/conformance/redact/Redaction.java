package io.github.backpack4j.conformance.redact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.contract.Schema;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes of answers, frames and requests what may be shown and kept.
 *
 * <p>What anybody can ask for stays as it is, but for secrets of the run that it echoes. Of what is
 * told of an account only that stays which the contract knows to tell nothing of it: listed values,
 * booleans, symbols of markets and assets that public answers name, prices, rates and fractions,
 * lengths of time. Amounts are multiplied, times moved, and ids, addresses and all other text
 * replaced by what has the same shape; see {@link Amounts}, {@link Times} and {@link Pseudonyms}
 * for what that promises and what it does not. The same becomes the same in everything that one
 * object redacts, and nobody who has not its key can make another that does so. Members that the
 * contract does not know are left out, and {@link #notes()} names them.
 *
 * <p>What stays may still tell something to who looks for it: fills can be found in the public
 * trades by their prices, a margin fraction above its base tells the size of its position, and fee
 * rates a customer's class.
 *
 * <p>For several threads.
 */
public final class Redaction {
  private static final Set<String> HEADERS =
      Set.of(
          "content-type",
          "age",
          "cache-control",
          "retry-after",
          "x-page-count",
          "x-current-page",
          "x-page-size",
          "x-total");
  private static final Pattern RATE_LIMIT_HEADER =
      Pattern.compile("(?:x-)?rate-?limit(?:-[a-z]+)*");
  private static final Pattern MEMBER_NAME = Pattern.compile("(?!.*[0-9]{3})[A-Za-z]\\w{0,39}");

  /** An object that has more of them is likely a map now, and their names are data. */
  private static final int MOST_NEW_MEMBERS = 5;

  private final Secrets secrets;
  private final Names names = new Names();
  private final Disguise disguise;
  private final Set<String> notes = new LinkedHashSet<>();

  private Redaction(Secrets secrets, byte[] key) {
    this.secrets = secrets;
    this.disguise = new Disguise(key, names);
  }

  /** With a key of its own that nobody learns. */
  public static Redaction of(Secrets secrets) {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new Redaction(secrets, key);
  }

  /**
   * With a given key: the same becomes the same again.
   *
   * @param key who has it can undo what is done to amounts and times
   */
  public static Redaction of(Secrets secrets, byte[] key) {
    return new Redaction(secrets, key);
  }

  /** Learns that a market, an asset or a blockchain of this name is known to everybody. */
  public void know(String name) {
    names.learn(name);
  }

  /** What was left out, a sentence each. */
  public synchronized List<String> notes() {
    return List.copyOf(notes);
  }

  /** An answer with status 200. */
  public JsonNode answer(ContractIndex.Operation operation, JsonNode answer) {
    Schema schema = operation.answer();
    if (operation.signed()) {
      return schema == null
          ? unknown(operation.id() + ": an answer where the contract has none")
          : redacted(schema, answer, new Place(operation.id(), "", "", ""));
    }
    if (schema != null) {
      names.learn(schema, answer);
    }
    return scrubbed(answer);
  }

  /** An answer with another status, in JSON: its code, if the contract lists it, and no message. */
  public JsonNode refusal(ContractIndex.Operation operation, JsonNode answer) {
    if (!operation.signed()) {
      return scrubbed(answer);
    }
    ObjectNode refusal = JsonNodeFactory.instance.objectNode();
    String code = answer.path("code").asText();
    if (!code.isEmpty()) {
      refusal.put("code", Names.isListed(code) ? code : Disguise.UNHEARD_OF);
    }
    if (answer.has("message")) {
      refusal.put("message", Secrets.MASK);
    }
    return refusal;
  }

  /** An answer, or the part of one, that is no JSON: of an account only its length. */
  public String text(ContractIndex.Operation operation, String text) {
    return operation.signed()
        ? "(%d characters about an account)".formatted(text.length())
        : secrets.scrub(text);
  }

  /** The data of a message. */
  public JsonNode message(ContractIndex.Channel channel, JsonNode data) {
    Schema schema = channel.message();
    if (!channel.signed()) {
      return scrubbed(data);
    }
    String subject = String.valueOf(channel.address());
    return schema == null
        ? unknown(subject + ": a message where the contract has none")
        : redacted(schema, data, new Place(subject, "", "", ""));
  }

  /** A whole frame of a stream: the stream's name, and the data. */
  public JsonNode frame(ContractIndex.Channel channel, JsonNode frame) {
    if (!channel.signed()) {
      return scrubbed(frame);
    }
    ObjectNode redacted = JsonNodeFactory.instance.objectNode();
    if (frame.has("stream")) {
      redacted.put("stream", stream(channel, frame.path("stream").asText()));
    }
    if (frame.has("data")) {
      redacted.set("data", message(channel, frame.get("data")));
    }
    return redacted;
  }

  /** The name of a stream. */
  public String stream(ContractIndex.Channel channel, String name) {
    if (!channel.signed() || channel.values().isEmpty() || channel.variant(name) == null) {
      return channel.signed() ? channel.family() : secrets.scrub(name);
    }
    String redacted = String.valueOf(channel.address());
    List<String> arguments = channel.arguments(name);
    int next = 0;
    for (String parameter : channel.values().keySet()) {
      redacted = redacted.replace("{" + parameter + "}", disguise.name(arguments.get(next++)));
    }
    return redacted;
  }

  /** The headers that say nothing of who asked and who answered. */
  public Map<String, List<String>> headers(Map<String, List<String>> headers) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    headers.forEach(
        (name, values) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (HEADERS.contains(lower) || RATE_LIMIT_HEADER.matcher(lower).matches()) {
            kept.put(name, values.stream().map(secrets::scrub).toList());
          }
        });
    return kept;
  }

  /** The body of a request. */
  public JsonNode body(ContractIndex.Operation operation, JsonNode body) {
    Schema schema = operation.body();
    if (!operation.signed()) {
      return scrubbed(body);
    }
    return schema == null
        ? unknown(operation.id() + ": a body where the contract has none")
        : redacted(schema, body, new Place(operation.id(), "", "", ""));
  }

  /**
   * The path and the query of a request; what a query has that the contract has not is left out.
   */
  public String target(ContractIndex.Operation operation, String target) {
    if (!operation.signed()) {
      return secrets.scrub(target);
    }
    int mark = target.indexOf('?');
    if (mark < 0) {
      return operation.path();
    }
    List<String> query = new ArrayList<>();
    for (String pair : target.substring(mark + 1).split("&")) {
      String[] parts = pair.split("=", 2);
      String name = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
      String value = parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      String argument = argument(operation, name, value);
      if (argument != null) {
        query.add(name + "=" + URLEncoder.encode(argument, StandardCharsets.UTF_8));
      }
    }
    return query.isEmpty() ? operation.path() : operation.path() + "?" + String.join("&", query);
  }

  /** The argument of a query; null when the contract has none of this name. */
  public @Nullable String argument(ContractIndex.Operation operation, String name, String value) {
    ContractIndex.Parameter parameter =
        operation.parameters().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElse(null);
    if (parameter == null) {
      note(operation.id() + ": a parameter of the query that the contract does not know");
      return null;
    }
    if (!operation.signed()) {
      return secrets.scrub(value);
    }
    Schema schema = parameter.schema();
    Schema single = schema.kind() == Schema.Kind.LIST ? schema.element() : schema;
    Place place = new Place(operation.id(), "?" + name, name, "");
    return redacted(single, TextNode.valueOf(value), place).asText();
  }

  /** All of it, without secrets of the run. */
  private JsonNode scrubbed(JsonNode node) {
    if (node.isTextual()) {
      String scrubbed = secrets.scrub(node.textValue());
      return TextNode.valueOf(scrubbed);
    }
    if (node instanceof ArrayNode list) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode(list.size());
      list.forEach(each -> copy.add(scrubbed(each)));
      return copy;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      object
          .properties()
          .forEach(each -> copy.set(secrets.scrub(each.getKey()), scrubbed(each.getValue())));
      return copy;
    }
    return node;
  }

  /**
   * Where in an answer something stands.
   *
   * @param subject the operation or the channel
   * @param path the names that lead there, a star for what is data
   * @param name the member, by its descriptive name; empty outside of objects
   * @param owner the schema of the object that it is a member of
   */
  private record Place(String subject, String path, String name, String owner) {
    Place element() {
      return new Place(subject, path + "/*", name, owner);
    }

    @Override
    public String toString() {
      return subject + (path.isEmpty() ? "" : " " + path);
    }
  }

  private JsonNode redacted(Schema schema, JsonNode value, Place at) {
    if (value.isNull()) {
      return value;
    }
    switch (schema.kind()) {
      case OBJECT, UNION, JOINED -> {
        if (value.isObject()) {
          return object(schema, (ObjectNode) value, at);
        }
      }
      case MAP -> {
        if (value.isObject()) {
          ObjectNode map = JsonNodeFactory.instance.objectNode();
          value
              .properties()
              .forEach(
                  entry ->
                      map.set(
                          disguise.name(entry.getKey()),
                          redacted(schema.element(), entry.getValue(), at.element())));
          return map;
        }
      }
      case LIST, TUPLE -> {
        if (value.isArray()) {
          ArrayNode list = JsonNodeFactory.instance.arrayNode();
          value.forEach(each -> list.add(redacted(schema.element(), each, at.element())));
          return list;
        }
      }
      case ENUM -> {
        if (value.isTextual()) {
          if (schema.values().contains(value.textValue())) {
            return value;
          }
          note(at + ": a value that the contract does not list");
          return TextNode.valueOf(Disguise.UNHEARD_OF);
        }
      }
      case SCALAR -> {
        if (value.isValueNode()) {
          return disguise.scalar(schema, value, at.name(), at.owner());
        }
      }
    }
    note(at + ": not what the contract has there");
    return disguise.unlike(value);
  }

  private JsonNode object(Schema schema, ObjectNode value, Place at) {
    Map<String, Schema> members = new LinkedHashMap<>();
    if (!members(schema, value, members)) {
      note(at + ": of a kind that the contract does not know");
    }
    String owner = schema.name() == null ? "" : schema.name();
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    List<String> unknown = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      String name = entry.getKey();
      Schema member = members.get(name);
      if (member == null) {
        unknown.add(name);
      } else {
        String meaning = member.says("x-backpack-name").asText(name);
        Place place = new Place(at.subject(), at.path() + "/" + name, meaning, owner);
        object.set(name, redacted(member, entry.getValue(), place));
      }
    }
    if (unknown.size() > MOST_NEW_MEMBERS) {
      note(at + ": left out many members, which the contract does not know");
    } else {
      unknown.forEach(
          name -> note(at + ": left out " + named(name) + ", which the contract does not know"));
    }
    return object;
  }

  /** The members that the contract gives an object like this one; false if its kind is unknown. */
  private static boolean members(Schema schema, JsonNode value, Map<String, Schema> members) {
    switch (schema.kind()) {
      case UNION -> {
        Schema kind = schema.kindOf(value);
        if (kind == null) {
          // The tag alone: every kind has it, and lists its values.
          schema
              .kindsInOrder()
              .forEach(
                  each -> {
                    Schema tag = each.properties().get(schema.tag());
                    if (tag != null) {
                      members.putIfAbsent(schema.tag(), tag);
                    }
                  });
          return false;
        }
        return members(kind, value, members);
      }
      case JOINED -> {
        boolean known = true;
        for (Schema part : schema.parts()) {
          known &= members(part, value, members);
        }
        return known;
      }
      default -> {
        members.putAll(schema.properties());
        return true;
      }
    }
  }

  /** A member's name, unless it looks like data. */
  private String named(String member) {
    boolean name = MEMBER_NAME.matcher(member).matches() && secrets.scrub(member).equals(member);
    return name ? member : "a member";
  }

  private JsonNode unknown(String note) {
    note(note);
    return JsonNodeFactory.instance.nullNode();
  }

  private synchronized void note(String note) {
    notes.add(note);
  }
}
