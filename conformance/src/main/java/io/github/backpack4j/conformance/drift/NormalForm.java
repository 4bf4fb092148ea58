package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.conformance.drift.Shapes.Place;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An OpenAPI document in the form in which it is compared: every operation whole where it stands,
 * its schemas as {@link Shapes} has them, and what two authors write in different ways written in
 * one.
 *
 * <ul>
 *   <li>An operation that takes the header {@code X-Signature} is signed, whether the document has
 *       it among the parameters or under {@code security}; the four headers of a signature are no
 *       parameters.
 *   <li>Its instruction is {@code x-backpack-instruction}, or the word in code after "Instruction"
 *       in the description.
 *   <li>The maximum and the default of an integer parameter may stand in the words on it, "maximum
 *       `1000`", "default `100`" or "100 when left out".
 *   <li>Content types have no parameters. Header names are in lower case.
 *   <li>An operation with {@code x-backpack-removed} is not offered.
 *   <li>Operation ids and words are left out.
 * </ul>
 */
final class NormalForm {
  static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private static final Set<String> SIGNING =
      Set.of("x-api-key", "x-signature", "x-timestamp", "x-window");
  private static final Pattern INSTRUCTION = Pattern.compile("(?i)instruction[^\\n`]*`([^`\\n]+)`");

  private static final Pattern MAXIMUM = Pattern.compile("(?i)maximum `(\\d{1,9})`()");
  private static final Pattern DEFAULT =
      Pattern.compile("(?i)defaults?(?: to)? `(\\d{1,9})`|\\b(\\d{1,9}) when left out");

  private final JsonNode document;
  private final Shapes shapes;
  private final Map<String, ObjectNode> operations = new TreeMap<>();

  private NormalForm(JsonNode document) {
    this.document = document;
    this.shapes = new Shapes(document);
  }

  /**
   * The normal form of a document.
   *
   * @throws UnreadableDocumentException if it is no OpenAPI 3 document
   */
  static NormalForm of(JsonNode document) {
    if (!document.path("openapi").asText().startsWith("3.") || !document.path("paths").isObject()) {
      throw new UnreadableDocumentException("this is no OpenAPI 3 document");
    }
    NormalForm form = new NormalForm(document);
    Place paths = new Place(document, "").member("paths");
    paths.node().fieldNames().forEachRemaining(path -> form.item(path, paths.member(path)));
    return form;
  }

  /** Operations by method and path, such as {@code GET /api/v1/depth}. */
  Map<String, ObjectNode> operations() {
    return operations;
  }

  /** Where the API is, by its first server; empty if the document does not say. */
  String server() {
    return document.path("servers").path(0).path("url").asText().replaceAll("/+$", "");
  }

  /** The form as an OpenAPI 3.0 document. */
  JsonNode openapi() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("openapi", "3.0.3");
    root.putObject("info").put("title", "-").put("version", "-");
    ObjectNode paths = root.putObject("paths");
    operations.forEach(
        (key, operation) -> {
          int space = key.indexOf(' ');
          String method = key.substring(0, space).toLowerCase(Locale.ROOT);
          paths.withObjectProperty(key.substring(space + 1)).set(method, operation);
        });
    ObjectNode schemes = root.putObject("components").putObject("securitySchemes");
    for (String scheme : Set.of("signed", "session")) {
      schemes.putObject(scheme).put("type", "apiKey").put("in", "header").put("name", scheme);
    }
    return root;
  }

  private void item(String path, Place declared) {
    Place item = shapes.follow(declared);
    for (String method : METHODS) {
      Place operation = item.member(method);
      if (operation.node().isObject() && !operation.node().has("x-backpack-removed")) {
        operations.put(method.toUpperCase(Locale.ROOT) + " " + path, operation(item, operation));
      }
    }
  }

  private ObjectNode operation(Place item, Place place) {
    JsonNode node = place.node();
    ObjectNode operation = JsonNodeFactory.instance.objectNode();
    operation.put(Shapes.AT, place.at());
    operation.put("x-id", node.path("operationId").asText());
    operation.put("x-tag", node.path("tags").path(0).asText());
    if (node.path("deprecated").asBoolean()) {
      operation.put("deprecated", true);
    }
    Map<String, ObjectNode> parameters = new LinkedHashMap<>();
    String access = access(node);
    for (Place all : new Place[] {item.member("parameters"), place.member("parameters")}) {
      if (!all.node().isMissingNode() && !all.node().isArray()) {
        throw new UnreadableDocumentException(all.at() + " is no list");
      }
      for (int i = 0; i < all.node().size(); i++) {
        Place declared = shapes.follow(all.element(i));
        String in = declared.node().path("in").asText();
        String name = declared.node().path("name").asText();
        boolean header = in.equals("header");
        String known = header ? name.toLowerCase(Locale.ROOT) : name;
        if (header && known.equals("x-signature")) {
          access = "signed";
        }
        if (!header || !SIGNING.contains(known)) {
          parameters.put(in + " " + known, parameter(known, in, declared, all.element(i).at()));
        }
      }
    }
    operation.putArray("parameters").addAll(parameters.values());
    ArrayNode security = operation.putArray("security");
    if (!access.equals("public")) {
      security.addObject().putArray(access);
    }
    operation.put("x-access", access);
    operation.put("x-instruction", access.equals("public") ? "" : instruction(node));
    body(operation, shapes.follow(place.member("requestBody")));
    responses(operation, place.member("responses"));
    return operation;
  }

  private String access(JsonNode operation) {
    JsonNode security = operation.path("security");
    if (security.isMissingNode()) {
      security = document.path("security");
    }
    JsonNode first = security.path(0);
    return first.isEmpty() ? "public" : first.has("session") ? "session" : "signed";
  }

  private static String instruction(JsonNode operation) {
    String said = operation.path("x-backpack-instruction").asText();
    Matcher words = INSTRUCTION.matcher(operation.path("description").asText());
    return !said.isEmpty() ? said : words.find() ? words.group(1) : "";
  }

  private ObjectNode parameter(String name, String in, Place place, String at) {
    JsonNode node = place.node();
    ObjectNode parameter = JsonNodeFactory.instance.objectNode();
    parameter.put("name", name).put("in", in);
    parameter.put("required", node.path("required").asBoolean() || in.equals("path"));
    parameter.put(Shapes.AT, at).put(Shapes.OF, place.at());
    if (node.path("deprecated").asBoolean()) {
      parameter.put("deprecated", true);
    }
    if (node.has("style")) {
      parameter.set("style", node.get("style"));
    }
    if (node.has("explode")) {
      parameter.set("explode", node.get("explode"));
    }
    ObjectNode shape = shapes.shape(place.member("schema"));
    if (shape.path("type").asText().equals("integer")) {
      said(shape, "maximum", MAXIMUM, node);
      said(shape, "default", DEFAULT, node);
    }
    parameter.set("schema", shape);
    return parameter;
  }

  /** A number that stands in the words on a parameter alone. */
  private static void said(ObjectNode shape, String keyword, Pattern pattern, JsonNode parameter) {
    Matcher words = pattern.matcher(parameter.path("description").asText());
    if (!shape.has(keyword) && words.find()) {
      shape.put(keyword, Long.parseLong(words.group(1) != null ? words.group(1) : words.group(2)));
    }
  }

  private void body(ObjectNode operation, Place body) {
    if (!body.node().path("content").isEmpty()) {
      ObjectNode form = operation.putObject("requestBody");
      form.put("required", body.node().path("required").asBoolean());
      form.put(Shapes.AT, body.at());
      form.set("content", content(body.member("content")));
    }
  }

  private void responses(ObjectNode operation, Place responses) {
    ObjectNode all = operation.putObject("responses");
    responses
        .node()
        .fieldNames()
        .forEachRemaining(
            status -> {
              if (!status.startsWith("x-")) {
                Place answer = shapes.follow(responses.member(status));
                String known = status.equals("default") ? status : status.toUpperCase(Locale.ROOT);
                all.set(known, response(answer));
              }
            });
  }

  private ObjectNode response(Place place) {
    ObjectNode response = JsonNodeFactory.instance.objectNode();
    response.put("description", "-").put(Shapes.AT, place.at());
    Place headers = place.member("headers");
    headers
        .node()
        .fieldNames()
        .forEachRemaining(
            name -> {
              Place header = shapes.follow(headers.member(name));
              ObjectNode form =
                  response.withObjectProperty("headers").putObject(name.toLowerCase(Locale.ROOT));
              form.put(Shapes.AT, header.at());
              form.set("schema", shapes.shape(header.member("schema")));
            });
    if (!place.node().path("content").isEmpty()) {
      response.set("content", content(place.member("content")));
    }
    return response;
  }

  private ObjectNode content(Place content) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    content
        .node()
        .fieldNames()
        .forEachRemaining(
            type -> {
              ObjectNode media = all.putObject(type.replaceAll("\\s*;.*", ""));
              Place schema = content.member(type).member("schema");
              if (!schema.node().isMissingNode()) {
                media.set("schema", shapes.shape(schema));
              }
            });
    return all;
  }

  /**
   * Writes the refusals of another document by the single statuses that this one has: {@code 4XX}
   * stands for each of them.
   */
  void spreadStatuses(NormalForm other) {
    operations.forEach(
        (key, operation) -> {
          ObjectNode single = (ObjectNode) operation.path("responses");
          JsonNode ranged = other.operations.getOrDefault(key, operation).path("responses");
          for (String range : Set.of("4XX", "5XX")) {
            JsonNode answer = ranged.path(range);
            boolean used = false;
            for (Map.Entry<String, JsonNode> each : single.properties()) {
              if (each.getKey().matches(range.charAt(0) + "\\d\\d") && answer.isObject()) {
                used = true;
                if (!ranged.has(each.getKey())) {
                  ((ObjectNode) ranged).set(each.getKey(), answer);
                }
              }
            }
            if (used && !single.has(range)) {
              ((ObjectNode) ranged).remove(range);
            }
          }
        });
  }
}
