package io.github.backpack4j.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.backpack4j.conformance.contract.Schema;
import io.github.backpack4j.conformance.contract.SpecFiles;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the contract promises: read from the specs jar, with no help of the generator's loader. */
public final class ContractIndex {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final ContractIndex STANDARD = new ContractIndex();

  private final SpecFiles files = new SpecFiles();
  private final List<Operation> operations = new ArrayList<>();
  private final List<Channel> channels = new ArrayList<>();
  private final Map<String, JsonNode> schemas = new HashMap<>();

  /** Who may call an operation. */
  public enum Access {
    /** Anybody. */
    PUBLIC,
    /** A key's owner, with a signature. */
    SIGNED,
    /** A login with a browser, so no caller of an API. */
    SESSION,
    /** Nobody any more. */
    REMOVED
  }

  /** What a 200 carries. */
  public enum Content {
    /** JSON. */
    JSON,
    /** A text without quotation marks. */
    TEXT,
    /** Nothing: the status says it all. */
    NOTHING
  }

  /**
   * One operation.
   *
   * @param id its id
   * @param method HTTP method, upper case
   * @param path path
   * @param access who may call it
   * @param isRead whether it changes nothing
   * @param parameters what its query may have
   * @param body schema of its body; null for none
   * @param clientId the member of a body that a client fills when a caller leaves it out; empty for
   *     none
   * @param groups the choices among its parameters
   * @param unified the unified methods that rest on it
   * @param content what a 200 carries
   * @param answer schema of what a 200 carries; null for nothing
   */
  public record Operation(
      String id,
      String method,
      String path,
      Access access,
      boolean isRead,
      List<Parameter> parameters,
      @Nullable Schema body,
      String clientId,
      List<Schema.Group> groups,
      List<String> unified,
      Content content,
      @Nullable Schema answer) {

    /** Whether it asks for a signature. */
    public boolean signed() {
      return access == Access.SIGNED;
    }

    /** Whether a client can call it at all. */
    public boolean callable() {
      return access == Access.PUBLIC || access == Access.SIGNED;
    }
  }

  /**
   * One parameter of a query.
   *
   * @param name its name
   * @param required whether a request has to have it
   * @param schema what it may be
   */
  public record Parameter(String name, boolean required, Schema schema) {}

  /**
   * One stream, or several whose names differ in what stands for a parameter.
   *
   * @param family its name without parameters; {@code control} for the frames of the socket itself
   * @param address its name with parameters in braces; null for the frames of the socket itself
   * @param signed whether a subscription to it is signed
   * @param values what may stand for each parameter; empty where that may be any text
   * @param unified the unified methods that rest on it
   * @param message schema of its messages; null for the frames of the socket itself
   */
  public record Channel(
      String family,
      @Nullable String address,
      boolean signed,
      Map<String, List<String>> values,
      List<String> unified,
      @Nullable Schema message) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]*)}");

    /** What a subscription names, with the parameters that may be any text still in braces. */
    public List<String> variants() {
      List<String> variants = List.of(address == null ? family : address);
      for (Map.Entry<String, List<String>> parameter : values.entrySet()) {
        if (!parameter.getValue().isEmpty()) {
          String place = "{" + parameter.getKey() + "}";
          variants =
              variants.stream()
                  .flatMap(name -> parameter.getValue().stream().map(v -> name.replace(place, v)))
                  .toList();
        }
      }
      return variants;
    }

    /** The variant that a stream's name is of; null if it is none of this channel. */
    public @Nullable String variant(String name) {
      return variants().stream()
          .filter(each -> name.matches(pattern(each)))
          .findFirst()
          .orElse(null);
    }

    /** What stands in a stream's name for each parameter, in their order. */
    public List<String> arguments(String name) {
      String pattern = Pattern.quote(String.valueOf(address));
      for (Map.Entry<String, List<String>> parameter : values.entrySet()) {
        String any = parameter.getValue().isEmpty() ? ".+" : String.join("|", parameter.getValue());
        pattern = pattern.replace("{" + parameter.getKey() + "}", "\\E(" + any + ")\\Q");
      }
      Matcher matcher = Pattern.compile(pattern).matcher(name);
      if (!matcher.matches()) {
        throw new AssertionError(name + " is no " + address);
      }
      return IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).toList();
    }

    private static String pattern(String variant) {
      return "\\Q" + PARAMETER.matcher(variant).replaceAll("\\\\E.+\\\\Q") + "\\E";
    }
  }

  private ContractIndex() {
    SpecFiles.Place openapi = files.open("specs/openapi.yaml");
    openapi
        .node()
        .required("paths")
        .properties()
        .forEach(
            path ->
                operations(
                    path.getKey(),
                    files.resolve(new SpecFiles.Place(openapi.file(), path.getValue()))));
    SpecFiles.Place asyncapi = files.open("specs/asyncapi.yaml");
    asyncapi
        .node()
        .required("channels")
        .properties()
        .forEach(
            channel ->
                channel(
                    channel.getKey(),
                    files.resolve(new SpecFiles.Place(asyncapi.file(), channel.getValue()))));
    read(openapi.file(), new HashSet<>());
    read(asyncapi.file(), new HashSet<>());
  }

  /** The contract of the specs jar. */
  public static ContractIndex standard() {
    return STANDARD;
  }

  /** The operations, in the order of the contract. */
  public List<Operation> operations() {
    return List.copyOf(operations);
  }

  /** An operation by its id. */
  public Operation operation(String id) {
    return operations.stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the contract has no operation " + id));
  }

  /** By unified method, the ids of the operations and the addresses of the channels beneath it. */
  public Map<String, Set<String>> unified() {
    Map<String, Set<String>> unified = new TreeMap<>();
    operations.forEach(each -> add(each.unified(), each.id(), unified));
    channels.forEach(each -> add(each.unified(), String.valueOf(each.address()), unified));
    return unified;
  }

  private static void add(List<String> methods, String place, Map<String, Set<String>> unified) {
    methods.forEach(method -> unified.computeIfAbsent(method, k -> new TreeSet<>()).add(place));
  }

  /** The streams, in the order of the contract. */
  public List<Channel> channels() {
    return List.copyOf(channels);
  }

  /**
   * The channel that a stream's name is of; of two the one that has more of its words. Symbols hold
   * dots, so a name is not cut at each.
   */
  public Channel channelOf(String name) {
    return channels.stream()
        .filter(channel -> channel.variant(name) != null)
        .max(Comparator.comparing(channel -> channel.values().size()))
        .orElseThrow(() -> new AssertionError("the contract has no stream " + name));
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

  /** Whether an object of a union that has this tag is of this type, or may be. */
  boolean isTagOf(String union, JsonNode object, String type) {
    return leads(kind(union, object), type);
  }

  private boolean leads(String schema, String type) {
    return schema.equals(type)
        || schema(schema).findValuesAsText("$ref").stream()
            .filter(reference -> !schema(schema).has("properties"))
            .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
            .anyMatch(part -> leads(part, type));
  }

  /** The name of the kind of a union that an object is by its tag. */
  String kind(String union, JsonNode object) {
    JsonNode discriminator = schema(union).path("discriminator");
    String tag = object.path(discriminator.path("propertyName").asText()).asText();
    String reference = discriminator.path("mapping").path(tag).asText();
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private JsonNode schema(String name) {
    return schemas.getOrDefault(name, MissingNode.getInstance());
  }

  private void operations(String path, SpecFiles.Place item) {
    item.node()
        .properties()
        .forEach(
            entry -> {
              if (METHODS.contains(entry.getKey())) {
                operations.add(operation(entry.getKey(), path, item.at(entry.getKey())));
              }
            });
  }

  private Operation operation(String method, String path, SpecFiles.Place place) {
    JsonNode node = place.node();
    SpecFiles.Place content = place.at("responses").at("200").at("content");
    SpecFiles.Place body =
        place.at("requestBody").at("content").at("application/json").at("schema");
    boolean json = content.node().has("application/json");
    boolean text = content.node().has("text/plain");
    return new Operation(
        node.required("operationId").textValue(),
        method.toUpperCase(Locale.ROOT),
        path,
        access(node),
        node.path("x-backpack-effect").asText().equals("read"),
        parameters(place),
        body.node().isMissingNode() ? null : Schema.of(files, body),
        node.path("x-backpack-client-id").asText(),
        Schema.groups(node),
        texts(node.path("x-backpack-unified")),
        json ? Content.JSON : text ? Content.TEXT : Content.NOTHING,
        json || text
            ? Schema.of(files, content.at(json ? "application/json" : "text/plain").at("schema"))
            : null);
  }

  private List<Parameter> parameters(SpecFiles.Place operation) {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode each : operation.at("parameters").node()) {
      SpecFiles.Place parameter = files.resolve(new SpecFiles.Place(operation.file(), each));
      parameters.add(
          new Parameter(
              parameter.node().required("name").textValue(),
              parameter.node().path("required").booleanValue(),
              Schema.of(files, parameter.at("schema"))));
    }
    return List.copyOf(parameters);
  }

  private static Access access(JsonNode operation) {
    if (operation.has("x-backpack-removed")) {
      return Access.REMOVED;
    }
    JsonNode security = operation.path("security").path(0);
    return security.has("session")
        ? Access.SESSION
        : security.has("signed") ? Access.SIGNED : Access.PUBLIC;
  }

  private void channel(String key, SpecFiles.Place place) {
    JsonNode channel = place.node();
    String address = channel.path("address").textValue();
    String family = address == null ? key : address.replaceAll("\\.\\{.*", "");
    Map<String, List<String>> values = new LinkedHashMap<>();
    channel
        .path("parameters")
        .properties()
        .forEach(
            parameter -> values.put(parameter.getKey(), texts(parameter.getValue().path("enum"))));
    SpecFiles.Place messages = place.at("messages");
    Schema message =
        address == null
            ? null
            : Schema.of(
                files, messages.at(messages.node().fieldNames().next()).at("payload").at("schema"));
    channels.add(
        new Channel(
            family,
            address,
            channel.has("x-backpack-instruction"),
            values,
            texts(channel.path("x-backpack-unified")),
            message));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.textValue()));
    return List.copyOf(texts);
  }

  /** Reads a file and those that it refers to, for the names of schemas. */
  private void read(String file, Set<String> seen) {
    if (!seen.add(file)) {
      return;
    }
    JsonNode read = files.open(file).node();
    if (file.startsWith("specs/schemas/")) {
      read.properties().forEach(schema -> schemas.put(schema.getKey(), schema.getValue()));
    }
    for (JsonNode reference : read.findValues("$ref")) {
      String target = reference.asText();
      int hash = target.indexOf('#');
      if (hash > 0) {
        read(URI.create(file).resolve(target.substring(0, hash)).toString(), seen);
      }
    }
  }
}
