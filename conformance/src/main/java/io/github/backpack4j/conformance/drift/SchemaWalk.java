package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedSchema;

/** Turns what openapi-diff found in one schema into facts. */
final class SchemaWalk {
  private static final List<String> BOUNDS =
      List.of(
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "uniqueItems",
          "pattern");

  private final Names names;
  private final String operation;
  private final boolean request;
  private final List<Fact> facts;
  private final Map<String, TreeSet<String>> lists;

  /**
   * A walk.
   *
   * @param request whether the schema is of something that is sent
   * @param facts where facts are put
   * @param lists where the values of open lists are put, by the list's name
   */
  SchemaWalk(
      Names names,
      String operation,
      boolean request,
      List<Fact> facts,
      Map<String, TreeSet<String>> lists) {
    this.names = names;
    this.operation = operation;
    this.request = request;
    this.facts = facts;
    this.lists = lists;
  }

  /**
   * Walks through a change and what is below it.
   *
   * @param change null when openapi-diff found nothing
   * @param ours the shape of the contract
   * @param theirs the shape of the document
   */
  void walk(@Nullable ChangedSchema change, JsonNode ours, JsonNode theirs) {
    if (change == null) {
      return;
    }
    boolean otherType = !text(ours, "type").equals(text(theirs, "type"));
    if (change.isChangedType() && !Formats.same(ours, theirs)) {
      Kind sameType =
          Formats.sameInJava(ours, theirs) ? Kind.SPELLING_CHANGED : Kind.FORMAT_CHANGED;
      Kind kind = otherType ? Kind.TYPE_CHANGED : sameType;
      of(kind, "", Formats.words(ours), Formats.words(theirs), ours, theirs);
    }
    if (otherType) {
      return;
    }
    // openapi-diff takes another format for another type, and does not look further then.
    boolean blind = change.isChangedType();
    values(change, blind, ours, theirs);
    for (String keyword : BOUNDS) {
      keyword(Kind.BOUND_CHANGED, keyword, blind || bound(change, keyword), ours, theirs);
    }
    keyword(Kind.DEFAULT_CHANGED, "default", blind || change.isChangeDefault(), ours, theirs);
    if (change.isChangeDeprecated()) {
      facts.add(fact(Comparison.deprecated(theirs), at(ours), "", "", "", at(ours), at(theirs)));
    }
    members(change, ours, theirs);
    walk(change.getItems(), ours.path("items"), theirs.path("items"));
    walk(
        change.getAddProp(),
        ours.path("additionalProperties"),
        theirs.path("additionalProperties"));
    for (Map.Entry<String, ChangedSchema> each : change.getChangedProperties().entrySet()) {
      String name = each.getKey();
      walk(
          each.getValue(),
          ours.path("properties").path(name),
          theirs.path("properties").path(name));
    }
  }

  private void values(ChangedSchema change, boolean blind, JsonNode ours, JsonNode theirs) {
    boolean seen = change.getEnumeration() != null && change.getEnumeration().isDifferent();
    if (!blind && !seen) {
      return;
    }
    List<String> more = names(theirs, "enum");
    List<String> less = names(ours, "enum");
    if (ours.has(Shapes.LIST)) {
      String list = ours.path(Shapes.LIST).asText();
      lists.computeIfAbsent(list, k -> new TreeSet<>()).addAll(more);
      facts.add(fact(Kind.LIST_CHANGED, of(ours), "", "", "", of(ours), of(ours)));
      return;
    }
    more.removeAll(names(ours, "enum"));
    less.removeAll(names(theirs, "enum"));
    Kind kind = Kind.VALUES_CHANGED;
    if (!ours.has("enum")) {
      kind = Kind.VALUES_LISTED;
    } else if (!theirs.has("enum")) {
      kind = Kind.VALUES_UNLISTED;
    } else if (less.isEmpty()) {
      kind = Kind.VALUE_ADDED;
    } else if (more.isEmpty()) {
      kind = Kind.VALUE_REMOVED;
    }
    if (!more.isEmpty() || !less.isEmpty()) {
      of(kind, "", joined(less), joined(more), ours, theirs);
    }
  }

  private static String joined(List<String> values) {
    List<String> texts = values.stream().sorted().toList();
    return texts.size() <= 10
        ? String.join(", ", texts)
        : String.join(", ", texts.subList(0, 10)) + " and " + (texts.size() - 10) + " more";
  }

  private void keyword(Kind kind, String keyword, boolean seen, JsonNode ours, JsonNode theirs) {
    String our = text(ours, keyword);
    String their = text(theirs, keyword);
    if (seen && !our.equals(their)) {
      of(kind, keyword, our, their, ours, theirs);
    }
  }

  /** Whether openapi-diff saw a difference in a keyword. */
  private static boolean bound(ChangedSchema change, String keyword) {
    Changed changed =
        switch (keyword) {
          case "multipleOf" -> change.getMultipleOf();
          case "minLength" -> change.getMinLength();
          case "maxLength" -> change.getMaxLength();
          case "minItems" -> change.getMinItems();
          case "maxItems" -> change.getMaxItems();
          case "minProperties" -> change.getMinProperties();
          case "maxProperties" -> change.getMaxProperties();
          case "uniqueItems" -> change.getUniqueItems();
          case "pattern" -> change.getPattern();
          default -> change.getNumericRange();
        };
    return changed != null && changed.isDifferent();
  }

  private void members(ChangedSchema change, JsonNode ours, JsonNode theirs) {
    List<String> more = new ArrayList<>(change.getIncreasedProperties().keySet());
    List<String> less = new ArrayList<>(change.getMissingProperties().keySet());
    if (more.size() == 1 && less.size() == 1 && alike(ours, less.get(0), theirs, more.get(0))) {
      String gone = less.get(0);
      facts.add(
          fact(
              gone.startsWith("<") ? Kind.KIND_RENAMED : Kind.MEMBER_RENAMED,
              of(ours),
              bare(gone),
              "",
              "`" + bare(more.get(0)) + "`",
              at(ours.path("properties").path(gone)),
              at(theirs.path("properties").path(more.get(0)))));
      required(change, ours, theirs);
      return;
    }
    for (String name : less) {
      facts.add(
          fact(
              name.startsWith("<") ? Kind.KIND_REMOVED : Kind.MEMBER_REMOVED,
              of(ours),
              bare(name),
              "",
              "",
              at(ours.path("properties").path(name)),
              of(theirs) + "/" + name));
    }
    for (String name : more) {
      boolean required = names(theirs, "required").contains(name);
      Kind kind =
          name.startsWith("<")
              ? Kind.KIND_ADDED
              : request && required ? Kind.REQUIRED_MEMBER_ADDED : Kind.MEMBER_ADDED;
      facts.add(
          fact(
              kind,
              of(ours),
              bare(name),
              "",
              kind == Kind.KIND_ADDED ? "" : required ? "required" : "optional",
              of(ours) + "/" + name,
              at(theirs.path("properties").path(name))));
    }
    required(change, ours, theirs);
  }

  private void required(ChangedSchema change, JsonNode ours, JsonNode theirs) {
    if (change.getRequired() == null) {
      return;
    }
    for (String name : change.getRequired().getIncreased()) {
      member(Kind.MEMBER_REQUIRED, name, ours, theirs);
    }
    for (String name : change.getRequired().getMissing()) {
      member(request ? Kind.MEMBER_MAY_BE_LEFT_OUT : Kind.MEMBER_OPTIONAL, name, ours, theirs);
    }
  }

  private void member(Kind kind, String name, JsonNode ours, JsonNode theirs) {
    JsonNode our = ours.path("properties").path(name);
    JsonNode their = theirs.path("properties").path(name);
    if (our.isObject() && their.isObject()) {
      facts.add(fact(kind, at(our), "", "", "", at(our), at(their)));
    }
  }

  private static boolean alike(JsonNode ours, String gone, JsonNode theirs, String added) {
    JsonNode our = ours.path("properties").path(gone);
    JsonNode their = theirs.path("properties").path(added);
    boolean required = names(ours, "required").contains(gone);
    return gone.startsWith("<") == added.startsWith("<")
        && required == names(theirs, "required").contains(added)
        && Formats.same(our, their)
        && our.path("enum").equals(their.path("enum"))
        && Skeleton.ofShape(our).equals(Skeleton.ofShape(their));
  }

  private static List<String> names(JsonNode shape, String keyword) {
    List<String> texts = new ArrayList<>();
    shape.path(keyword).forEach(each -> texts.add(each.asText()));
    return texts;
  }

  /**
   * A fact about a shape. It is one of the schema that the contract has there, wherever that is
   * used, unless the document says it of this place alone.
   */
  private void of(
      Kind kind, String name, String contract, String published, JsonNode ours, JsonNode theirs) {
    String place = of(theirs).equals(at(theirs)) ? at(ours) : of(ours);
    facts.add(fact(kind, place, name, contract, published, place, of(theirs)));
  }

  private Fact fact(
      Kind kind,
      String place,
      String name,
      String contract,
      String published,
      String contractAt,
      String publishedAt) {
    return new Fact(
        kind, names.of(place), name, contract, published, operation, contractAt, publishedAt);
  }

  private static String bare(String name) {
    return name.startsWith("<") ? name.substring(1, name.length() - 1) : name;
  }

  private static String at(JsonNode shape) {
    return shape.path(Shapes.AT).asText();
  }

  private static String of(JsonNode shape) {
    return shape.path(Shapes.OF).asText();
  }

  private static String text(JsonNode shape, String keyword) {
    return shape.path(keyword).asText();
  }
}
