package io.github.backpack4j.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the contract promises: read from the specs jar, with no help of the generator's loader. */
public final class ContractIndex {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final ContractIndex STANDARD = new ContractIndex();

  private final Map<String, JsonNode> files = new HashMap<>();
  private final List<Operation> operations = new ArrayList<>();
  private final List<Channel> channels = new ArrayList<>();
  private final Map<String, JsonNode> schemas = new HashMap<>();

  /**
   * One operation.
   *
   * @param id its id
   * @param method HTTP method, upper case
   * @param path path
   * @param signed whether it asks for a signature
   */
  public record Operation(String id, String method, String path, boolean signed) {}

  /**
   * One stream.
   *
   * @param family its name without parameters; {@code control} for the frames of the socket itself
   * @param address its name with parameters in braces; null for the frames of the socket itself
   * @param signed whether a subscription to it is signed
   */
  public record Channel(String family, @Nullable String address, boolean signed) {}

  private ContractIndex() {
    JsonNode openapi = file("specs/openapi.yaml");
    openapi
        .required("paths")
        .properties()
        .forEach(path -> operations(path.getKey(), resolve("specs/openapi.yaml", path.getValue())));
    JsonNode asyncapi = file("specs/asyncapi.yaml");
    asyncapi
        .required("channels")
        .properties()
        .forEach(
            channel ->
                channel(channel.getKey(), resolve("specs/asyncapi.yaml", channel.getValue())));
  }

  /** The contract of the specs jar. */
  public static ContractIndex standard() {
    return STANDARD;
  }

  /** The operations, in the order of the contract. */
  public List<Operation> operations() {
    return List.copyOf(operations);
  }

  /** The streams, in the order of the contract. */
  public List<Channel> channels() {
    return List.copyOf(channels);
  }

  /** The descriptive name of a terse member, or the member's own name. */
  String descriptiveName(String schema, String member) {
    return schema(schema).path("properties").path(member).path("x-backpack-name").asText(member);
  }

  /**
   * Whether a member only says which type of a union an object is, so that the type says it in
   * Java.
   */
  boolean isTag(String union, String member) {
    return schema(union).path("discriminator").path("propertyName").asText().equals(member);
  }

  private JsonNode schema(String name) {
    return schemas.getOrDefault(name, MissingNode.getInstance());
  }

  private void operations(String path, JsonNode item) {
    item.properties()
        .forEach(
            entry -> {
              if (METHODS.contains(entry.getKey())) {
                operations.add(
                    new Operation(
                        entry.getValue().required("operationId").textValue(),
                        entry.getKey().toUpperCase(Locale.ROOT),
                        path,
                        !entry.getValue().path("security").isEmpty()));
              }
            });
  }

  private void channel(String key, JsonNode channel) {
    String address = channel.path("address").textValue();
    String family = address == null ? key : address.replaceAll("\\.\\{.*", "");
    channels.add(new Channel(family, address, channel.has("x-backpack-instruction")));
  }

  /** Follows a reference into another file, and that file's references for the names of schemas. */
  private JsonNode resolve(String from, JsonNode node) {
    String reference = node.path("$ref").textValue();
    if (reference == null) {
      return node;
    }
    int hash = reference.indexOf('#');
    JsonNode file = file(relative(from, reference.substring(0, hash)));
    JsonNode target = file.at(reference.substring(hash + 1));
    if (target.isMissingNode()) {
      throw new IllegalStateException(from + " refers to nothing: " + reference);
    }
    return target;
  }

  private JsonNode file(String name) {
    JsonNode known = files.get(name);
    if (known != null) {
      return known;
    }
    try (InputStream in = ContractIndex.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the specs jar has no " + name);
      }
      JsonNode read = new YAMLMapper().readTree(in);
      files.put(name, read);
      if (name.startsWith("specs/schemas/")) {
        read.properties().forEach(schema -> schemas.put(schema.getKey(), schema.getValue()));
      }
      for (JsonNode reference : read.findValues("$ref")) {
        String target = reference.asText();
        int hash = target.indexOf('#');
        if (hash > 0) {
          file(relative(name, target.substring(0, hash)));
        }
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String relative(String from, String target) {
    return URI.create(from).resolve(target).toString();
  }
}
