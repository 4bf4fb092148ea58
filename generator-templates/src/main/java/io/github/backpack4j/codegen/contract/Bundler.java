package io.github.backpack4j.codegen.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Makes one document of a root document and the files it refers to.
 *
 * <p>References to schemas become names below {@code #/components/schemas}, links between the parts
 * of an AsyncAPI document stay links, and every other reference gives way to what it points at.
 */
final class Bundler {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String REF = "$ref";
  private static final String SCHEMAS = "/components/schemas";

  /** A value in a file: {@code line} is that of its key, where it has one. */
  private record Place(YamlFile file, Node node, Location line) {}

  /** A link still to be written: the object that will hold it and what it points at. */
  private record Link(ObjectNode holder, String pointer, Place target, Location line) {}

  private final List<Problem> problems = new ArrayList<>();
  final Map<String, Location> locations = new HashMap<>();
  final List<Definition> definitions = new ArrayList<>();
  final ObjectNode document = JSON.objectNode();
  boolean openApi;

  private final Path folder;
  private final Map<Path, YamlFile> files = new HashMap<>();
  private final TreeMap<String, Place> schemas = new TreeMap<>();
  private final Deque<String> unwritten = new ArrayDeque<>();
  private final Map<Node, List<String>> written = new IdentityHashMap<>();
  private final Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Link> links = new ArrayList<>();

  Bundler(Path rootDocument) {
    Path root = rootDocument.toAbsolutePath().normalize();
    this.folder = root.getParent();
    YamlFile file = open(root);
    MappingNode mapping = file.root();
    if (mapping == null) {
      return;
    }
    openApi = YamlFile.entry(mapping, "openapi") != null;
    if (!openApi && YamlFile.entry(mapping, "asyncapi") == null) {
      problems.add(
          new Problem(
              new Location(file.name(), 1),
              "",
              "this is neither an OpenAPI nor an AsyncAPI document; begin it with openapi: 3.0.3 or"
                  + " asyncapi: 3.0.0"));
      return;
    }
    bundle(new Place(file, mapping, file.location(mapping)));
    listDefinitions();
  }

  /** What is wrong, each with the operation or definition that it is part of. */
  List<Problem> problems() {
    Map<String, YamlFile> byName = new HashMap<>();
    files.values().forEach(file -> byName.put(file.name(), file));
    return problems.stream()
        .map(
            problem -> {
              Location location = problem.location();
              YamlFile file = byName.get(location.file());
              String subject = file == null ? "" : file.subject(location.line());
              return new Problem(location, subject, problem.sentence());
            })
        .toList();
  }

  private void bundle(Place root) {
    Kind kind = openApi ? Kind.OPENAPI : Kind.ASYNCAPI;
    NodeTuple components = YamlFile.entry(root.node(), "components");
    NodeTuple own =
        components == null ? null : YamlFile.entry(components.getValueNode(), "schemas");
    if (own != null && own.getValueNode() instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String name = text(tuple.getKeyNode());
        Location line = root.file().location(tuple.getKeyNode());
        register(name, new Place(root.file(), tuple.getValueNode(), line), line);
      }
    }
    document.setAll((ObjectNode) copy(root, kind, "", List.of()));
    JsonNode written = document.path("components");
    if (!(written.isObject() || written.isMissingNode())
        || !(written.path("schemas").isObject() || written.path("schemas").isMissingNode())) {
      report(locations.get("/components"), "the components are a mapping of mappings; write one");
      return;
    }
    ObjectNode bundled = document.withObject(SCHEMAS);
    bundled.removeAll();
    Map<String, JsonNode> copies = new TreeMap<>();
    while (!unwritten.isEmpty()) {
      String name = unwritten.remove();
      Place place = schemas.get(name);
      copies.put(name, copy(place, Kind.SCHEMA, Pointers.child(SCHEMAS, name), List.of()));
    }
    bundled.setAll(copies);
    findAliasCycles(bundled);
    writeLinks();
  }

  // Files.

  private YamlFile open(Path path) {
    return files.computeIfAbsent(path, this::read);
  }

  private YamlFile read(Path path) {
    boolean rootDocument = folder.equals(path.getParent());
    return YamlFile.read(path, nameOf(path), rootDocument, problems);
  }

  private String nameOf(Path path) {
    Path base = folder.getParent() == null ? folder : folder.getParent();
    return base.relativize(path).toString().replace('\\', '/');
  }

  /** Lists what the files below the folder define, so that what nobody refers to can be found. */
  private void listDefinitions() {
    List<Path> paths;
    try (Stream<Path> found = Files.walk(folder)) {
      paths =
          found
              .filter(path -> path.toString().endsWith(".yaml"))
              .filter(path -> folder.relativize(path).getNameCount() > 1)
              .filter(path -> !folder.relativize(path).startsWith("target"))
              .sorted()
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Path path : paths) {
      YamlFile file = open(path);
      if (file.root() == null) {
        continue;
      }
      for (NodeTuple tuple : file.root().getValue()) {
        definitions.add(
            new Definition(
                file.location(tuple.getKeyNode()),
                text(tuple.getKeyNode()),
                reached.contains(tuple.getValueNode())));
      }
    }
  }

  // Copying.

  private JsonNode copy(Place place, Kind kind, String pointer, List<Node> trail) {
    locations.putIfAbsent(pointer, place.line());
    if (place.node() instanceof MappingNode mapping) {
      if (kind != Kind.DATA && YamlFile.entry(mapping, REF) != null) {
        return copyReference(place, kind, pointer, trail);
      }
      written.computeIfAbsent(mapping, node -> new ArrayList<>()).add(pointer);
      ObjectNode object = JSON.objectNode();
      for (NodeTuple tuple : mapping.getValue()) {
        String key = text(tuple.getKeyNode());
        Place member =
            new Place(
                place.file(), tuple.getValueNode(), place.file().location(tuple.getKeyNode()));
        if (kind == Kind.MAPPING) {
          object.put(key, mappedSchema(member));
          locations.put(Pointers.child(pointer, key), member.line());
        } else {
          object.set(key, copy(member, kind.member(key), Pointers.child(pointer, key), trail));
        }
      }
      return object;
    }
    if (place.node() instanceof SequenceNode sequence) {
      written.computeIfAbsent(sequence, node -> new ArrayList<>()).add(pointer);
      ArrayNode array = JSON.arrayNode();
      for (Node element : sequence.getValue()) {
        Place member = new Place(place.file(), element, place.file().location(element));
        array.add(copy(member, kind.element(), Pointers.child(pointer, "" + array.size()), trail));
      }
      return array;
    }
    return scalar((ScalarNode) place.node());
  }

  private JsonNode copyReference(Place place, Kind kind, String pointer, List<Node> trail) {
    MappingNode mapping = (MappingNode) place.node();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!text(tuple.getKeyNode()).equals(REF)) {
        report(
            place.file().location(tuple.getKeyNode()),
            "what stands beside a $ref is ignored; write allOf: [{ $ref: … }] with "
                + text(tuple.getKeyNode())
                + " beside the allOf");
      }
    }
    Node reference = YamlFile.entry(mapping, REF).getValueNode();
    Location line = place.file().location(reference);
    if (kind == Kind.SCHEMA || kind == Kind.PAYLOAD) {
      ObjectNode object = JSON.objectNode();
      object.put(REF, schema(place.file(), reference));
      locations.put(Pointers.child(pointer, REF), line);
      return object;
    }
    Place target = resolve(place.file(), reference, new HashSet<>());
    if (target == null) {
      return JSON.objectNode();
    }
    if (kind == Kind.LINK) {
      ObjectNode object = JSON.objectNode();
      links.add(new Link(object, pointer, target, line));
      return object;
    }
    if (trail.stream().anyMatch(node -> node == target.node())) {
      report(line, "this reference leads back to itself; break the circle");
      return JSON.objectNode();
    }
    List<Node> longer = new ArrayList<>(trail);
    longer.add(target.node());
    locations.put(pointer, target.line());
    return copy(target, kind, pointer, longer);
  }

  private static JsonNode scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return JSON.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(text.equals("true"));
    }
    try {
      if (tag.equals(Tag.INT)) {
        BigInteger value = new BigInteger(text);
        // The OpenAPI parser overlooks a minItems that is a long.
        if (value.bitLength() < Integer.SIZE) {
          return JSON.numberNode(value.intValue());
        }
        return value.bitLength() < Long.SIZE
            ? JSON.numberNode(value.longValue())
            : JSON.numberNode(value);
      }
      if (tag.equals(Tag.FLOAT)) {
        return JSON.numberNode(new BigDecimal(text));
      }
    } catch (NumberFormatException e) {
      return JSON.textNode(text); // such as 0x1F or .inf, which is a problem already
    }
    return JSON.textNode(text);
  }

  // Schemas.

  /** Makes a schema that {@code reference} points at part of the document; returns its new $ref. */
  private String schema(YamlFile file, Node reference) {
    Location line = file.location(reference);
    String pointer = text(reference);
    String name = lastKey(pointer);
    if (pointer.isEmpty()) {
      resolveStep(file, reference, new HashSet<>()); // which says what is wrong with it
      return "#" + SCHEMAS + "/";
    }
    if (name.isEmpty() || !pointer.contains("#/")) {
      report(line, pointer + " names no schema; write file.yaml#/Name");
      return "#" + SCHEMAS + "/";
    }
    Place target = resolveStep(file, reference, new HashSet<>());
    if (target != null) {
      register(name, target, line);
    }
    return "#" + Pointers.child(SCHEMAS, name);
  }

  private String mappedSchema(Place place) {
    String value = text(place.node());
    if (!value.contains("#/")) {
      report(
          place.file().location(place.node()),
          value + " is a bare name; write the reference that stands under oneOf");
      return value;
    }
    return schema(place.file(), place.node());
  }

  private void register(String name, Place found, Location line) {
    Place place = found;
    // components: { schemas: { Order: { $ref: 'schemas/order.yaml#/Order' } } } defines nothing
    // new.
    Set<Node> seen = new HashSet<>();
    while (seen.add(place.node())) {
      NodeTuple reference = YamlFile.entry(place.node(), REF);
      if (reference == null || !lastKey(text(reference.getValueNode())).equals(name)) {
        break;
      }
      Place next = resolveStep(place.file(), reference.getValueNode(), new HashSet<>());
      if (next == null) {
        return;
      }
      place = next;
    }
    Place first = schemas.putIfAbsent(name, place);
    if (first == null) {
      unwritten.add(name);
    } else if (first.node() != place.node()) {
      report(
          line,
          "two schemas are called "
              + name
              + ", one in "
              + first.line()
              + " and one in "
              + place.line()
              + "; rename one");
    }
  }

  private void findAliasCycles(ObjectNode bundled) {
    for (Map.Entry<String, JsonNode> entry : bundled.properties()) {
      Set<String> seen = new HashSet<>();
      String name = entry.getKey();
      while (bundled.path(name).has(REF)) {
        if (!seen.add(name)) {
          if (name.equals(entry.getKey())) {
            report(
                locations.get(Pointers.child(SCHEMAS, name)),
                "the schema " + name + " is a reference that leads back to itself; define it");
          }
          break;
        }
        name = lastKey(bundled.path(name).path(REF).textValue());
      }
    }
  }

  // Links.

  private void writeLinks() {
    for (Link link : links) {
      List<String> found = written.getOrDefault(link.target().node(), List.of());
      // A message that two channels share is written twice: the channel of the operation decides.
      String channel = channelOf(link);
      String pointer =
          found.stream()
              .filter(candidate -> channel.isEmpty() || candidate.startsWith(channel + "/"))
              .findFirst()
              .orElse(found.isEmpty() ? null : found.get(0));
      if (pointer == null) {
        report(link.line(), "this points at something that is no part of the document; add it");
      } else {
        link.holder().put(REF, "#" + pointer);
      }
    }
  }

  private String channelOf(Link link) {
    List<String> keys = Pointers.keys(link.pointer());
    int messages = keys.lastIndexOf("messages");
    if (messages < 0) {
      return "";
    }
    JsonNode holder = document;
    for (String key : keys.subList(0, messages)) {
      holder = holder.path(key);
    }
    String reference = holder.path("channel").path(REF).asText("");
    return reference.isEmpty() ? "" : reference.substring(1);
  }

  // References.

  /** Follows {@code reference} to something that is no reference itself. */
  private @Nullable Place resolve(YamlFile file, Node reference, Set<Node> seen) {
    Place place = resolveStep(file, reference, seen);
    while (place != null) {
      NodeTuple next = YamlFile.entry(place.node(), REF);
      if (next == null) {
        return place;
      }
      place = resolveStep(place.file(), next.getValueNode(), seen);
    }
    return null;
  }

  /** Follows {@code reference} once; references on the way to its target are followed too. */
  private @Nullable Place resolveStep(YamlFile file, Node reference, Set<Node> seen) {
    Location line = file.location(reference);
    String text = text(reference);
    if (text.isEmpty() || !reference.getTag().equals(Tag.STR)) {
      report(line, "a $ref is text; write the file and the key, such as order.yaml#/Order");
      return null;
    }
    if (!seen.add(reference)) {
      report(line, "the reference " + text + " leads back to itself; break the circle");
      return null;
    }
    int hash = text.indexOf('#');
    String fileText = hash < 0 ? text : text.substring(0, hash);
    String fragment = hash < 0 ? "" : text.substring(hash + 1);
    YamlFile target = fileText.isEmpty() ? file : find(file, fileText, line);
    if (target == null || target.root() == null) {
      return null;
    }
    if (!fragment.isEmpty() && !fragment.startsWith("/")) {
      report(line, text + " is no reference to a key; write #/ and the key");
      return null;
    }
    Place place = new Place(target, target.root(), new Location(target.name(), 1));
    // A plus is a plus in a fragment; the decoder is made for forms, where it is a space.
    String decoded = URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    for (String key : Pointers.keys(decoded)) {
      NodeTuple inner = YamlFile.entry(place.node(), REF);
      if (inner != null) {
        place = resolve(place.file(), inner.getValueNode(), seen);
        if (place == null) {
          return null;
        }
      }
      Place next = step(place, key);
      if (next == null) {
        report(
            line,
            "the reference "
                + text
                + " points at nothing: "
                + target.name()
                + " has no "
                + key
                + " there; correct the reference or define it");
        return null;
      }
      place = next;
      reached.add(place.node());
    }
    return place;
  }

  private static @Nullable Place step(Place place, String key) {
    YamlFile file = place.file();
    NodeTuple tuple = YamlFile.entry(place.node(), key);
    if (tuple != null) {
      return new Place(file, tuple.getValueNode(), file.location(tuple.getKeyNode()));
    }
    if (place.node() instanceof SequenceNode sequence && key.matches("[0-9]{1,6}")) {
      int index = Integer.parseInt(key);
      if (index < sequence.getValue().size()) {
        Node element = sequence.getValue().get(index);
        return new Place(file, element, file.location(element));
      }
    }
    return null;
  }

  private @Nullable YamlFile find(YamlFile from, String fileText, Location line) {
    if (fileText.contains(":")) {
      report(line, fileText + " is outside the contract; copy what is needed into a file of it");
      return null;
    }
    Path path = from.path().resolveSibling(fileText).normalize();
    if (!path.startsWith(folder)) {
      report(line, fileText + " is outside the contract; copy what is needed into a file of it");
      return null;
    }
    if (!Files.isRegularFile(path)) {
      report(
          line,
          "the reference "
              + fileText
              + " points at no file: there is no "
              + nameOf(path)
              + "; correct the reference or add the file");
      return null;
    }
    return open(path);
  }

  private static String lastKey(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private void report(Location location, String sentence) {
    problems.add(new Problem(location, "", sentence));
  }
}
