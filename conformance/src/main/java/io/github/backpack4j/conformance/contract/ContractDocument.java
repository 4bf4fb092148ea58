package io.github.backpack4j.conformance.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The contract as one document, as tools read it that do not follow references between files.
 *
 * <p>Schemas, responses and headers stand under {@code components} by the names they have in their
 * files, those of stream messages too; references are {@code #/components/schemas/Order}. Nothing
 * else is changed, so extensions and descriptions are as they were written.
 */
public final class ContractDocument {
  private static final String OPENAPI = "specs/openapi.yaml";
  private static final String ASYNCAPI = "specs/asyncapi.yaml";
  private static final String SCHEMAS = "specs/schemas/";
  private static final Set<String> KINDS = Set.of("responses", "headers", "parameters");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SpecFiles files = new SpecFiles();
  private final Map<String, Map<String, JsonNode>> components = new TreeMap<>();
  private final Map<String, String> sources = new TreeMap<>();
  private final ObjectNode openapi;
  private final String digest;

  private ContractDocument() {
    this.openapi = root(OPENAPI, "paths");
    ObjectNode asyncapi = root(ASYNCAPI, "channels");
    ObjectNode all = (ObjectNode) openapi.path("components");
    components.forEach((kind, named) -> all.putObject(kind).setAll(named));
    this.digest = digest(openapi, asyncapi);
  }

  private static final class Standard {
    static final ContractDocument DOCUMENT = new ContractDocument();
  }

  /** The contract of the specs jar. */
  public static ContractDocument standard() {
    return Standard.DOCUMENT;
  }

  /** The OpenAPI document with all schemas of both documents; the caller's own. */
  public JsonNode openapi() {
    return openapi.deepCopy();
  }

  /** SHA-256 of both documents as they are bundled, 64 digits in lower case. */
  public String digest() {
    return digest;
  }

  /**
   * A schema by its name; the caller's own.
   *
   * @throws IllegalArgumentException if the contract has none of that name
   */
  public JsonNode schema(String name) {
    JsonNode schema = openapi.path("components").path("schemas").path(name);
    if (schema.isMissingNode()) {
      throw new IllegalArgumentException("the contract has no schema " + name);
    }
    return schema.deepCopy();
  }

  /**
   * The file that something of {@link #openapi()} was read from, and its place there: {@code
   * specs/schemas/order.yaml#/Order/properties/id}.
   *
   * @param pointer a JSON pointer into {@link #openapi()}
   */
  public String source(String pointer) {
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      String source = sources.get(at);
      if (source != null) {
        return source + pointer.substring(at.length());
      }
    }
    return OPENAPI + "#" + pointer;
  }

  private ObjectNode root(String file, String inlined) {
    SpecFiles.Place place = files.open(file);
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> entry : place.node().properties()) {
      String key = entry.getKey();
      SpecFiles.Place value = new SpecFiles.Place(file, entry.getValue());
      root.set(key, key.equals(inlined) ? inlined(value, "/" + key) : rewritten(value, key, ""));
    }
    return root;
  }

  /** Path items and channels stand in files of their own, and have no place under components. */
  private ObjectNode inlined(SpecFiles.Place items, String pointer) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> item : items.node().properties()) {
      String key = item.getKey();
      SpecFiles.Place place = new SpecFiles.Place(items.file(), item.getValue());
      sources.put(pointer + "/" + escaped(key), target(place));
      all.set(key, rewritten(files.resolve(place), key, pointer));
    }
    return all;
  }

  /**
   * A copy of what stands at a place, with its references turned to components.
   *
   * @param key the member that it is
   * @param holder the member that holds that one, which says what a reference there refers to
   */
  private JsonNode rewritten(SpecFiles.Place place, String key, String holder) {
    JsonNode node = place.node();
    if (node.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      node.forEach(each -> list.add(rewritten(new SpecFiles.Place(place.file(), each), "", key)));
      return list;
    }
    if (node.isTextual() && holder.equals("mapping")) {
      JsonNode reference = JsonNodeFactory.instance.objectNode().set("$ref", node);
      SpecFiles.Place kind = new SpecFiles.Place(place.file(), reference);
      return rewritten(kind, "", "schemas").path("$ref");
    }
    if (!node.isObject()) {
      return node.deepCopy();
    }
    ObjectNode rewritten = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      SpecFiles.Place value = new SpecFiles.Place(place.file(), entry.getValue());
      boolean reference = entry.getKey().equals("$ref") && entry.getValue().isTextual();
      rewritten.set(
          entry.getKey(),
          reference ? component(place, holder) : rewritten(value, entry.getKey(), key));
    }
    return rewritten;
  }

  /** The reference to a component, which is read on the way when it is the first one to it. */
  private TextNode component(SpecFiles.Place reference, String holder) {
    String target = target(reference);
    if (!target.startsWith(SCHEMAS)) {
      return new TextNode(reference.node().path("$ref").textValue());
    }
    String kind = KINDS.contains(holder) ? holder : "schemas";
    String name = target.substring(target.lastIndexOf('/') + 1);
    String pointer = "/components/" + kind + "/" + name;
    String known = sources.putIfAbsent(pointer, target);
    if (known == null) {
      SpecFiles.Place found = files.resolve(reference);
      components
          .computeIfAbsent(kind, k -> new TreeMap<>())
          .put(name, rewritten(found, name, kind));
    } else if (!known.equals(target)) {
      throw new IllegalStateException(name + " has two homes: " + known + " and " + target);
    }
    return new TextNode("#" + pointer);
  }

  /** What a reference names, from the root of the jar: {@code specs/schemas/order.yaml#/Order}. */
  private static String target(SpecFiles.Place reference) {
    String target = reference.node().path("$ref").textValue();
    return target.startsWith("#")
        ? reference.file() + target
        : URI.create(reference.file()).resolve(target).toString();
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private static String digest(JsonNode... documents) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (JsonNode document : documents) {
        sha256.update(JSON.writeValueAsBytes(document));
        sha256.update((byte) '\n');
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
