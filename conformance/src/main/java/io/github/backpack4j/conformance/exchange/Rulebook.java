package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the exchange knows of its paths and streams.
 *
 * <p>Read from {@code fixtures/instructions.json}, which is written by hand from published facts.
 * The contract states the same facts for the client; were one read from the other, a wrong
 * instruction would agree with itself.
 */
public final class Rulebook {
  private static final Rulebook STANDARD = read(Resources.json("fixtures/instructions.json"));

  private final List<Rule> rules;
  private final List<String> publicStreams;
  private final List<String> depthWindows;
  private final String subscribeInstruction;

  private Rulebook(
      List<Rule> rules, List<String> publicStreams, List<String> depthWindows, String subscribe) {
    this.rules = List.copyOf(rules);
    this.publicStreams = List.copyOf(publicStreams);
    this.depthWindows = List.copyOf(depthWindows);
    this.subscribeInstruction = subscribe;
  }

  /** The rules as they stand in {@code fixtures/instructions.json}. */
  public static Rulebook standard() {
    return STANDARD;
  }

  /** All rules, in the order of the file. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rule of a request, or null when the exchange does not know the path. */
  public @Nullable Rule find(String method, String path) {
    for (Rule rule : rules) {
      if (rule.method().equals(method) && rule.path().equals(path)) {
        return rule;
      }
    }
    return null;
  }

  /** The rule of an operation. */
  public Rule operation(String id) {
    for (Rule rule : rules) {
      if (rule.operation().equals(id)) {
        return rule;
      }
    }
    throw new IllegalArgumentException("fixtures/instructions.json has no operation " + id);
  }

  /** The instruction of a subscription to streams of the account. */
  public String subscribeInstruction() {
    return subscribeInstruction;
  }

  /** Whether a stream is of a kind that the exchange knows. */
  boolean knowsStream(String name) {
    return StreamRules.isPrivate(name)
        || publicStreams.stream()
            .anyMatch(kind -> name.equals(kind) || name.startsWith(kind + "."));
  }

  /** Whether a depth stream is aggregated over a time that the exchange does not offer. */
  boolean hasUnknownDepthWindow(String name) {
    String[] parts = name.split("\\.", 3);
    return parts.length == 3
        && parts[0].equals("depth")
        && parts[1].matches("[0-9]+ms")
        && !depthWindows.contains(parts[1]);
  }

  private static Rulebook read(JsonNode file) {
    List<Rule> rules = new ArrayList<>();
    for (JsonNode node : file.required("operations")) {
      JsonNode body = node.get("body");
      rules.add(
          new Rule(
              node.required("operation").textValue(),
              node.required("method").textValue(),
              node.required("path").textValue(),
              node.required("instruction").textValue(),
              values(node.get("query")),
              texts(node.path("exactlyOneOf")),
              body == null
                  ? null
                  : new Rule.Body(
                      body.required("type").textValue(),
                      body.path("list").booleanValue(),
                      values(body.get("members")))));
    }
    JsonNode streams = file.required("streams");
    return new Rulebook(
        rules,
        texts(streams.required("public")),
        texts(streams.required("depthWindows")),
        streams.required("instruction").textValue());
  }

  private static Map<String, Rule.Value> values(@Nullable JsonNode node) {
    Map<String, Rule.Value> values = new LinkedHashMap<>();
    if (node != null) {
      node.properties()
          .forEach(
              entry ->
                  values.put(
                      entry.getKey(),
                      new Rule.Value(
                          entry.getValue().path("type").asText("string"),
                          entry.getValue().path("required").booleanValue(),
                          texts(entry.getValue().path("values")))));
    }
    return values;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.textValue()));
    return List.copyOf(texts);
  }
}
