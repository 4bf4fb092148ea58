package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.contract.ContractDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The opinion of a validator that knows the schemas of OpenAPI 3.0, and not this contract.
 *
 * <p>It is given the contract without what is open in it: values of enums, which may be newer;
 * required members, which are told apart from wrong ones; kinds of unions, of which there may be
 * newer ones; formats of texts, which it does not know; lengths of tuples, which may grow. {@link
 * ContractWalk} looks at those. Nulls count as absent and are taken out of the answer.
 */
final class SchemaValidator {
  private static final class Standard {
    static final SchemaValidator VALIDATOR = new SchemaValidator();
  }

  private final JsonNode document = ContractDocument.standard().openapi();
  private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getOpenApi30());
  private final Map<String, Schema> schemas = new HashMap<>();

  private SchemaValidator() {
    open(document);
  }

  static SchemaValidator standard() {
    return Standard.VALIDATOR;
  }

  /** By JSON pointer, what it says against an answer. */
  synchronized Map<String, String> problems(ContractIndex.Operation operation, JsonNode answer) {
    JsonNode present = answer.deepCopy();
    withoutNulls(present);
    Map<String, String> problems = new LinkedHashMap<>();
    for (Error error :
        schemas.computeIfAbsent(operation.id(), k -> schema(operation)).validate(present)) {
      problems.putIfAbsent(error.getInstanceLocation().toString(), error.getMessage());
    }
    return problems;
  }

  private Schema schema(ContractIndex.Operation operation) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putArray("allOf")
        .add(
            document
                .path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .required("schema"));
    root.set("components", document.required("components"));
    return registry.getSchema(root);
  }

  private static void open(JsonNode node) {
    if (node instanceof ObjectNode object) {
      boolean schema = object.has("type") || object.has("oneOf") || object.has("allOf");
      if (schema && !object.path("type").isObject()) {
        object.remove(List.of("enum", "required", "oneOf", "discriminator"));
        if (object.has("x-backpack-tuple")) {
          object.remove("maxItems");
        }
        if (object.path("type").asText().equals("string")) {
          object.remove("format");
        }
      }
    }
    node.forEach(SchemaValidator::open);
  }

  private static void withoutNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> nulls = new ArrayList<>();
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        if (member.getValue().isNull()) {
          nulls.add(member.getKey());
        }
      }
      object.remove(nulls);
    }
    node.forEach(SchemaValidator::withoutNulls);
  }
}
