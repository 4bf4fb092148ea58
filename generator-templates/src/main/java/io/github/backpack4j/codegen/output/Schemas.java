package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.contract.ContractException;
import io.github.backpack4j.codegen.contract.Pointers;
import io.github.backpack4j.codegen.contract.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The schemas of one contract, told apart by what they become in Java. */
final class Schemas {

  /** What a schema becomes. */
  enum Form {
    /** A class with members. */
    OBJECT,
    /** A sealed interface. */
    UNION,
    /** A union as it stands inside another one, beside its tag; no type of its own. */
    INLINED_UNION,
    /** The tag of an inlined union; no type of its own. */
    TAG,
    /** A class with a constant for each known value. */
    ENUM,
    /** A class that wraps text. */
    OPEN_LIST,
    /** A record of ours. */
    TUPLE,
    /** Another name for a type that exists. */
    ALIAS
  }

  /**
   * One possibility of a union.
   *
   * @param tag value of the tag; empty where there is none
   * @param schema the schema that stands for it, by its Java type
   * @param inlined whether it is a union inside this one
   */
  record Branch(String tag, String schema, boolean inlined) {}

  private static final String REF_PREFIX = "#/components/schemas/";

  private final Contract contract;
  private final JsonNode all;
  private final Set<String> tagObjects = new TreeSet<>();
  private final Map<String, Set<String>> unionsOf = new TreeMap<>();

  Schemas(Contract contract) {
    this.contract = contract;
    this.all = contract.document().path("components").path("schemas");
    for (String name : contract.schemas()) {
      if (form(name) == Form.INLINED_UNION) {
        for (JsonNode part : get(name).path("allOf")) {
          if (form(refOf(part)) != Form.UNION) {
            tagObjects.add(refOf(part));
          }
        }
      }
      if (form(name) == Form.UNION) {
        for (Branch branch : branches(name)) {
          unionsOf.computeIfAbsent(branch.schema(), key -> new TreeSet<>()).add(name);
        }
      }
    }
  }

  Contract contract() {
    return contract;
  }

  JsonNode get(String name) {
    return all.path(name);
  }

  Set<String> names() {
    return contract.schemas();
  }

  Form form(String name) {
    JsonNode schema = get(name);
    if (tagObjects.contains(name)) {
      return Form.TAG;
    }
    if (schema.has("oneOf")) {
      return Form.UNION;
    }
    if (schema.path("allOf").size() == 2) {
      return Form.INLINED_UNION;
    }
    if (schema.has("x-backpack-tuple")) {
      return Form.TUPLE;
    }
    if (schema.path("x-backpack-open-list").asBoolean()) {
      return Form.OPEN_LIST;
    }
    if (schema.has("enum")) {
      return Form.ENUM;
    }
    return schema.has("properties") ? Form.OBJECT : Form.ALIAS;
  }

  /** The name of the schema that {@code schema} refers to, described anew or not; empty if none. */
  static String refOf(JsonNode schema) {
    JsonNode target = schema.path("allOf").size() == 1 ? schema.path("allOf").get(0) : schema;
    String ref = target.path("$ref").asText();
    return ref.startsWith(REF_PREFIX) ? ref.substring(REF_PREFIX.length()) : "";
  }

  static String tagOf(JsonNode union) {
    return union.path("discriminator").path("propertyName").asText();
  }

  /**
   * The member by whose presence the two possibilities of a union are told apart; empty if none.
   */
  static String presenceOf(JsonNode union) {
    return union.path("x-backpack-presence").asText("");
  }

  /**
   * The possibilities of a union, in the order of its mapping, or of its list where it has none.
   */
  List<Branch> branches(String union) {
    List<Branch> branches = new ArrayList<>();
    if (!presenceOf(get(union)).isEmpty()) {
      get(union)
          .path("oneOf")
          .forEach(member -> branches.add(new Branch("", refOf(member), false)));
      return branches;
    }
    for (Map.Entry<String, JsonNode> entry :
        get(union).path("discriminator").path("mapping").properties()) {
      String member = entry.getValue().asText().substring(REF_PREFIX.length());
      boolean inlined = form(member) == Form.INLINED_UNION;
      branches.add(new Branch(entry.getKey(), inlined ? innerUnion(member) : member, inlined));
    }
    return branches;
  }

  /** The objects that a schema can be: the possibilities of a union, or itself. */
  List<String> objects(String name) {
    if (form(name) != Form.UNION) {
      return List.of(name);
    }
    return branches(name).stream().flatMap(branch -> objects(branch.schema()).stream()).toList();
  }

  private String innerUnion(String inlined) {
    for (JsonNode part : get(inlined).path("allOf")) {
      if (form(refOf(part)) == Form.UNION) {
        return refOf(part);
      }
    }
    throw problem(inlined, "an allOf of two has to hold a tag object and a union");
  }

  /** The unions that {@code name} is a possibility of. */
  Set<String> unionsOf(String name) {
    return unionsOf.getOrDefault(name, Set.of());
  }

  /** Whether the tag of a union may stand beside the members of {@code name}, inlined there. */
  boolean isNested(String name) {
    for (String union : unionsOf(name)) {
      if (form(name) == Form.UNION || isNested(union)) {
        return true;
      }
    }
    return false;
  }

  /** Everything that {@code roots} lead to, themselves included. */
  Set<String> reachable(Iterable<JsonNode> roots) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    roots.forEach(open::add);
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      String name =
          node.isTextual() && node.asText().startsWith(REF_PREFIX)
              ? node.asText().substring(REF_PREFIX.length())
              : "";
      if (!name.isEmpty() && reached.add(name)) {
        open.add(get(name));
      }
      node.forEach(open::add);
    }
    return reached;
  }

  ContractException problem(String name, String sentence) {
    return problemAt(Pointers.of("components", "schemas", name), "schema " + name, sentence);
  }

  ContractException problemAt(String pointer, String subject, String sentence) {
    return new ContractException(List.of(new Problem(contract.where(pointer), subject, sentence)));
  }
}
