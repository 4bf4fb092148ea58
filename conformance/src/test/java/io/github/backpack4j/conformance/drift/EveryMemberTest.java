package io.github.backpack4j.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each member, enum and operation of the small document, changed in each simple way. */
class EveryMemberTest {
  private record Change(String name, Consumer<Edit.Document> edit) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void isSaidOnce(Change change) {
    ObjectNode document = (ObjectNode) SmallDocuments.published();
    change.edit().accept(new Edit.Document(document));

    DriftReport report = SmallDocuments.compare(document);

    assertThat(report.unexplained()).hasSize(1);
    assertThat(report.stale()).isEmpty();
  }

  static List<Change> changes() {
    List<Change> all = new ArrayList<>();
    JsonNode published = SmallDocuments.published();
    for (Map.Entry<String, JsonNode> schema : published.at("/components/schemas").properties()) {
      String name = schema.getKey();
      for (Map.Entry<String, JsonNode> member : schema.getValue().path("properties").properties()) {
        members(name, member.getKey(), all);
      }
      if (schema.getValue().has("enum")) {
        all.add(new Change(name + " grows", d -> d.schema(name).withArray("enum").add("Zz")));
        all.add(new Change(name + " shrinks", d -> d.schema(name).withArray("enum").remove(0)));
      }
    }
    for (Map.Entry<String, JsonNode> path : published.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> each : path.getValue().properties()) {
        String method = each.getKey();
        all.add(
            new Change(
                method + " " + path.getKey() + " goes",
                d -> ((ObjectNode) d.root().path("paths").path(path.getKey())).remove(method)));
      }
    }
    return all;
  }

  private static void members(String schema, String member, List<Change> all) {
    String name = schema + "." + member;
    all.add(
        new Change(
            name + " goes",
            d -> {
              d.schema(schema + "/properties").remove(member);
              remove(d.schema(schema), member);
            }));
    all.add(
        new Change(
            name + " has another type",
            d -> {
              ObjectNode shape = d.schema(schema + "/properties/" + member);
              shape.retain("nullable");
              shape.put("type", "boolean");
            }));
    // What may be null is not required, whatever is said.
    if (!member.equals("tide")) {
      all.add(
          new Change(
              name + " is required, or not",
              d -> {
                if (!remove(d.schema(schema), member)) {
                  d.schema(schema).withArray("required").add(member);
                }
              }));
    }
  }

  private static boolean remove(ObjectNode schema, String member) {
    ArrayNode required = schema.withArray("required");
    for (int i = 0; i < required.size(); i++) {
      if (required.get(i).asText().equals(member)) {
        required.remove(i);
        return true;
      }
    }
    return false;
  }
}
