package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The places of a contract by their names, and which of them a document has, too. */
final class Places {
  private final Names names;
  private final Set<String> contract = new TreeSet<>();
  private final Set<String> both = new TreeSet<>();

  /** Goes through two normal forms side by side. */
  Places(Names names, NormalForm contract, NormalForm published) {
    this.names = names;
    contract.operations().forEach((key, ours) -> operation(ours, published.operations().get(key)));
  }

  /** The places of the contract. */
  Set<String> contract() {
    return contract;
  }

  /** Those of them that the document has as well. */
  Set<String> both() {
    return both;
  }

  private void operation(JsonNode ours, @Nullable JsonNode published) {
    JsonNode theirs = published == null ? MissingNode.getInstance() : published;
    put(ours, theirs);
    for (JsonNode our : ours.path("parameters")) {
      JsonNode their = MissingNode.getInstance();
      for (JsonNode each : theirs.path("parameters")) {
        boolean same = each.path("name").equals(our.path("name"));
        their = same && each.path("in").equals(our.path("in")) ? each : their;
      }
      put(our, their);
      shape(our.path("schema"), their.path("schema"));
    }
    body(ours.path("requestBody"), theirs.path("requestBody"));
    for (Map.Entry<String, JsonNode> answer : ours.path("responses").properties()) {
      body(answer.getValue(), theirs.path("responses").path(answer.getKey()));
    }
  }

  private void body(JsonNode ours, JsonNode theirs) {
    put(ours, theirs);
    for (Map.Entry<String, JsonNode> type : ours.path("content").properties()) {
      JsonNode their = theirs.path("content").path(type.getKey());
      shape(type.getValue().path("schema"), their.path("schema"));
    }
  }

  private void shape(JsonNode ours, JsonNode theirs) {
    put(ours, theirs);
    for (Map.Entry<String, JsonNode> member : ours.path("properties").properties()) {
      shape(member.getValue(), theirs.path("properties").path(member.getKey()));
    }
    for (String below : new String[] {"items", "additionalProperties"}) {
      if (ours.has(below)) {
        shape(ours.path(below), theirs.path(below));
      }
    }
  }

  private void put(JsonNode ours, JsonNode theirs) {
    for (String pointer : new String[] {Shapes.AT, Shapes.OF}) {
      if (ours.has(pointer)) {
        String name = names.of(ours.path(pointer).asText());
        contract.add(name);
        if (!theirs.isMissingNode()) {
          both.add(name);
        }
      }
    }
  }
}
