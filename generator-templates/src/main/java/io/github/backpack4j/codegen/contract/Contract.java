package io.github.backpack4j.codegen.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One contract document with everything it refers to, and where each part of it was written.
 *
 * <p>An instance is immutable: documents are handed out as copies.
 */
public final class Contract {

  private final Path rootDocument;
  private final boolean openApi;
  private final ObjectNode document;
  private final Map<String, Location> locations;
  private final List<Definition> definitions;

  private Contract(Path rootDocument, Bundler bundler) {
    this.rootDocument = rootDocument;
    this.openApi = bundler.openApi;
    this.document = bundler.document;
    this.locations = Map.copyOf(bundler.locations);
    this.definitions = List.copyOf(bundler.definitions);
  }

  /**
   * Loads an OpenAPI or AsyncAPI document and the files it refers to.
   *
   * @param rootDocument {@code specs/openapi.yaml} or {@code specs/asyncapi.yaml}; references may
   *     not leave its folder
   * @throws ContractException if a file cannot be read, is not plain YAML or has a reference that
   *     leads nowhere, in circles or to a second schema of the same name
   */
  public static Contract load(Path rootDocument) {
    Bundler bundler = new Bundler(rootDocument);
    List<Problem> problems = bundler.problems();
    if (!problems.isEmpty()) {
      throw new ContractException(problems);
    }
    return new Contract(rootDocument, bundler);
  }

  /** The file that was loaded. */
  public Path rootDocument() {
    return rootDocument;
  }

  /** Whether this is an OpenAPI document; otherwise it is an AsyncAPI one. */
  public boolean isOpenApi() {
    return openApi;
  }

  /**
   * The whole contract as one document, a copy on each call.
   *
   * <p>Paths, parameters, answers, channels and messages stand where they were referred to. Every
   * schema stands below {@code /components/schemas} by name, in the order of the names, and every
   * reference to one reads {@code #/components/schemas/<Name>}.
   */
  public ObjectNode document() {
    return document.deepCopy();
  }

  /**
   * The contract as the model that OpenAPI Generator works on; of an AsyncAPI document its schemas.
   *
   * @throws ContractException if the model holds less than what is written
   */
  public OpenAPI openApi() {
    return Models.openApi(this);
  }

  /** The names of all schemas, in order. */
  public Set<String> schemas() {
    Set<String> names = new TreeSet<>();
    document.path("components").path("schemas").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** What the files beside the root document define at their top level, used or not. */
  public List<Definition> definitions() {
    return definitions;
  }

  /**
   * Returns where a part of {@link #document()} was written.
   *
   * @param pointer a JSON pointer into the document; where it leads past what was written, the
   *     nearest part around it counts
   */
  public Location where(String pointer) {
    String known = pointer;
    while (!known.isEmpty() && !locations.containsKey(known)) {
      known = Pointers.parent(known);
    }
    return locations.getOrDefault(known, new Location(rootDocument.toString(), 1));
  }

  /** The file that defines a schema, such as {@code specs/schemas/order.yaml}. */
  public String fileOfSchema(String name) {
    return fileOf("/components/schemas", name);
  }

  /**
   * The file that defines an operation, such as {@code specs/paths/order.yaml}.
   *
   * @param path the path as the contract writes it
   * @param method the HTTP method, in lower case
   */
  public String fileOfOperation(String path, String method) {
    return fileOf(Pointers.of("paths", path), method);
  }

  /** The file that defines a channel, such as {@code specs/channels/depth.yaml}. */
  public String fileOfChannel(String id) {
    return fileOf("/channels", id);
  }

  private String fileOf(String parent, String key) {
    String pointer = Pointers.child(parent, key);
    Location location = locations.get(pointer);
    if (location == null) {
      throw new IllegalArgumentException(
          "there is no " + pointer + " in the contract " + rootDocument);
    }
    return location.file();
  }
}
