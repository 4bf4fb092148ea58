package io.github.backpack4j.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the contract says, read from its files with no help of the generator's loader. */
final class ContractFacts {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Path SPECS =
      Path.of(System.getProperty("checkout", "../..")).resolve("specs");

  /** Formats that bound a number. */
  private static final Map<String, String> BOUNDS =
      Map.of(
          "uint16", "0 to 65535", "uint32", "0 to 4294967295", "uint64", "0 to " + Long.MAX_VALUE);

  private ContractFacts() {}

  private static Map<Path, JsonNode> files(String folder) {
    Map<Path, JsonNode> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(SPECS.resolve(folder))) {
      for (Path path : paths.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        files.put(path, YAML.readTree(path.toFile()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** What a reference in {@code file} points at, or the node itself. */
  private static JsonNode resolve(Path file, JsonNode node) {
    String ref = node.path("$ref").asText("");
    if (ref.isEmpty()) {
      return node;
    }
    String[] parts = ref.split("#", 2);
    Path target = parts[0].isEmpty() ? file : file.getParent().resolve(parts[0]).normalize();
    try {
      return resolve(target, YAML.readTree(target.toFile()).at(parts[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The operations that answer page by page. */
  static Set<String> paged() {
    Set<String> paged = new TreeSet<>();
    for (JsonNode paths : files("paths").values()) {
      for (JsonNode methods : paths) {
        for (JsonNode operation : methods) {
          if (operation.has("x-backpack-paging")) {
            paged.add(operation.path("operationId").asText());
          }
        }
      }
    }
    return paged;
  }

  /** How many requests each rate-limit pool allows. */
  static Map<String, Integer> pools() {
    try {
      Map<String, Integer> pools = new TreeMap<>();
      JsonNode root = YAML.readTree(SPECS.resolve("openapi.yaml").toFile());
      for (Map.Entry<String, JsonNode> pool : root.path("x-backpack-pools").properties()) {
        pools.put(pool.getKey(), pool.getValue().path("requests").asInt());
      }
      return pools;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bounds of whole numbers in queries: operation and parameter to least and greatest. */
  static Map<String, String> bounds() {
    Map<String, String> bounds = new TreeMap<>();
    for (Map.Entry<Path, JsonNode> file : files("paths").entrySet()) {
      for (JsonNode methods : file.getValue()) {
        for (JsonNode operation : methods) {
          for (JsonNode parameter : operation.path("parameters")) {
            JsonNode named = resolve(file.getKey(), parameter);
            String bound = bound(resolve(file.getKey(), named.path("schema")));
            String name =
                operation.path("operationId").asText() + " " + named.path("name").asText();
            if (!bound.isEmpty()) {
              bounds.put(name, bound);
            }
          }
        }
      }
    }
    return bounds;
  }

  private static String bound(JsonNode schema) {
    String usual = BOUNDS.getOrDefault(schema.path("format").asText(), "");
    if (usual.isEmpty() && !schema.has("minimum") && !schema.has("maximum")) {
      return "";
    }
    String[] ends =
        usual.isEmpty()
            ? new String[] {"" + Long.MIN_VALUE, "" + Long.MAX_VALUE}
            : usual.split(" to ");
    return schema.path("minimum").asText(ends[0]) + " to " + schema.path("maximum").asText(ends[1]);
  }

  /**
   * The unit of each time, and the word {@code duration} for each length of time, by schema and
   * name on the wire.
   */
  static Map<String, String> times() {
    Map<String, String> times = new TreeMap<>();
    Set<String> units = Set.of("s", "ms", "us", "iso");
    for (JsonNode schemas : files("schemas").values()) {
      for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
        for (Map.Entry<String, JsonNode> property :
            schema.getValue().path("properties").properties()) {
          String unit = property.getValue().path("x-backpack-unit").asText();
          String format = property.getValue().path("format").asText();
          if (units.contains(unit)) {
            times.put(
                schema.getKey() + "." + property.getKey(),
                format.equals("duration") ? "duration" : unit);
          }
        }
      }
    }
    return times;
  }

  /** The decimals that the wire has as numbers, by schema and name on the wire. */
  static Set<String> numbers() {
    Set<String> numbers = new TreeSet<>();
    for (JsonNode schemas : files("schemas").values()) {
      for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
        for (Map.Entry<String, JsonNode> property :
            schema.getValue().path("properties").properties()) {
          if (property.getValue().path("type").asText().equals("number")) {
            numbers.add(schema.getKey() + "." + property.getKey());
          }
        }
      }
    }
    return numbers;
  }

  /** The members of a schema that cannot be given beside the first of their group. */
  static Set<String> alternatives(String schema) {
    Set<String> alternatives = new HashSet<>();
    for (JsonNode schemas : files("schemas").values()) {
      for (JsonNode group : schemas.path(schema).path("x-backpack-one-of")) {
        for (JsonNode names : group) {
          for (int i = 1; i < names.size(); i++) {
            alternatives.add(names.get(i).asText());
          }
        }
      }
    }
    return alternatives;
  }
}
