package io.github.backpack4j.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One change to a document, and what is said of it.
 *
 * @param name the change in words
 * @param change makes it
 * @param severity its class; null when there is nothing to say
 * @param finding the id, the message and where it shows in short; empty when nothing
 */
record Edit(
    String name, Consumer<Edit.Document> change, @Nullable Severity severity, String finding) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A change that is one finding. */
  static Edit of(String name, Severity severity, String finding, Consumer<Document> change) {
    return new Edit(name, change, severity, finding);
  }

  /** A change that makes no difference. */
  static Edit nothing(String name, Consumer<Document> change) {
    return new Edit(name, change, null, "");
  }

  /** Makes the change and asserts that it is said once, as it has to be, and nothing else. */
  void verify(JsonNode document, Function<JsonNode, DriftReport> compare) {
    ObjectNode edited = document.deepCopy();
    change.accept(new Document(edited));
    assertThat(edited).as("the change changes nothing").isNotEqualTo(document);
    DriftReport after = compare.apply(edited);
    List<String> said = new ArrayList<>();
    for (DriftFinding each : after.unexplained()) {
      said.add(
          each.severity().wire()
              + " "
              + each.id()
              + " | "
              + each.message()
              + " | "
              + each.showsInShort());
    }
    assertThat(said)
        .isEqualTo(severity == null ? List.of() : List.of(severity.wire() + " " + finding));
    assertThat(after.stale()).isEmpty();
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * A document that is being changed.
   *
   * @param root the whole of it
   */
  record Document(ObjectNode root) {
    /** An object of it, by its pointer. */
    ObjectNode at(String pointer) {
      return (ObjectNode) root.at(pointer).require();
    }

    /** A list of it, by its pointer. */
    ArrayNode list(String pointer) {
      return (ArrayNode) root.at(pointer).require();
    }

    /** A schema of it, or something in one. */
    ObjectNode schema(String name) {
      return at("/components/schemas/" + name);
    }

    /** An operation, by its method and path. */
    ObjectNode operation(String key) {
      String[] parts = key.split(" ");
      return (ObjectNode) root.path("paths").path(parts[1]).path(parts[0]).require();
    }

    /** A parameter of an operation. */
    ObjectNode parameter(String key, String name) {
      for (JsonNode each : operation(key).path("parameters")) {
        if (each.path("name").asText().equals(name)) {
          return (ObjectNode) each;
        }
      }
      throw new AssertionError(key + " has no parameter " + name);
    }

    /** The schema of what an operation answers with a status. */
    ObjectNode answer(String key, String status) {
      JsonNode content = operation(key).path("responses").path(status).path("content");
      return (ObjectNode) content.elements().next().path("schema").require();
    }

    /** Reads a piece of JSON. */
    static ObjectNode json(String text) {
      try {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Takes one text out of a list. */
    static void drop(ArrayNode list, String text) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i).asText().equals(text)) {
          list.remove(i);
          return;
        }
      }
      throw new AssertionError("no " + text + " in " + list);
    }

    /** Renames a member of an object of the document. */
    void rename(String holder, String from, String to) {
      ObjectNode object = at(holder);
      object.set(to, object.remove(from));
    }

    /** Renames a schema and all references to it. */
    void renameSchema(String from, String to) {
      String references = "\"#/components/schemas/";
      String text = root.toString().replace(references + from + '"', references + to + '"');
      root.setAll(json(text.replace("'", "\\u0027")));
      rename("/components/schemas", from, to);
    }
  }
}
