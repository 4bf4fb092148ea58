package io.github.backpack4j.conformance.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where in an answer there is something that may one day be newer than the contract. */
public final class Places {
  private final List<JsonPointer> objects = new ArrayList<>();
  private final List<JsonPointer> enums = new ArrayList<>();
  private final List<JsonPointer> tags = new ArrayList<>();

  private Places() {}

  /**
   * Walks through an answer along its schema.
   *
   * @throws IllegalArgumentException if the answer is not of that schema
   */
  public static Places of(Schema schema, JsonNode answer) {
    Places places = new Places();
    places.visit(schema, answer, JsonPointer.empty());
    return places;
  }

  /** Objects with named members, which may gain one. */
  public List<JsonPointer> objects() {
    return objects;
  }

  /** Values of enums, which may gain a value. */
  public List<JsonPointer> enums() {
    return enums;
  }

  /** Tags of unions, which may gain a kind. */
  public List<JsonPointer> tags() {
    return tags;
  }

  private void visit(Schema schema, JsonNode value, JsonPointer at) {
    if (value.isNull()) {
      return;
    }
    switch (schema.kind()) {
      case OBJECT, UNION, JOINED -> {
        expect(value.isObject(), schema, value, at);
        objects.add(at);
        visitMembers(schema, value, at, new HashSet<>());
      }
      case MAP -> {
        expect(value.isObject(), schema, value, at);
        value
            .properties()
            .forEach(e -> visit(schema.element(), e.getValue(), at.appendProperty(e.getKey())));
      }
      case LIST, TUPLE -> {
        expect(value.isArray(), schema, value, at);
        for (int i = 0; i < value.size(); i++) {
          visit(schema.element(), value.get(i), at.appendIndex(i));
        }
      }
      case ENUM -> {
        expect(value.isTextual(), schema, value, at);
        enums.add(at);
      }
      case SCALAR -> expect(value.isValueNode(), schema, value, at);
    }
  }

  /** The members of one object, which a union and its kinds share. */
  private void visitMembers(Schema schema, JsonNode value, JsonPointer at, Set<String> seen) {
    switch (schema.kind()) {
      case UNION -> {
        if (schema.hasTag()) {
          seen.add(schema.tag());
          tags.add(at.appendProperty(schema.tag()));
        }
        Schema kind = schema.kindOf(value);
        expect(kind != null, schema, value, at);
        if (kind != null) {
          visitMembers(kind, value, at, seen);
        }
      }
      case JOINED -> schema.parts().forEach(part -> visitMembers(part, value, at, seen));
      default ->
          schema
              .properties()
              .forEach(
                  (name, property) -> {
                    if (value.hasNonNull(name) && seen.add(name)) {
                      visit(property, value.get(name), at.appendProperty(name));
                    }
                  });
    }
  }

  private static void expect(boolean holds, Schema schema, JsonNode value, JsonPointer at) {
    if (!holds) {
      throw new IllegalArgumentException("%s: %s is no %s".formatted(at, value, schema));
    }
  }
}
