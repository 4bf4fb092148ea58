package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.backpack4j.conformance.contract.Schema;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an answer, or a message, along its schema and tells apart what is wrong there: what
 * has another type or form, what is required and absent, what the contract does not know, and what
 * has another unit. What lies below something wrong is not looked at.
 */
public final class ContractWalk {
  private final Shown shown;
  private final Units units;
  private final Findings schema = new Findings();
  private final Findings required = new Findings();
  private final Findings known = new Findings();
  private final Findings wrongUnits = new Findings();
  private final Set<String> wrong = new TreeSet<>();
  private final Set<String> doubtful = new TreeSet<>();
  private final Set<String> allowed = new TreeSet<>();
  private int times;

  private ContractWalk(Instant now, boolean values) {
    this.shown = new Shown(values);
    this.units = new Units(now, shown);
  }

  /**
   * Goes through all of it.
   *
   * @param now what now is, for the magnitude of times
   * @param values whether findings may quote values: not those of an account
   */
  public static ContractWalk through(Schema schema, JsonNode value, Instant now, boolean values) {
    ContractWalk walk = new ContractWalk(now, values);
    walk.visit(schema, value, JsonPointer.empty());
    return walk;
  }

  /** What has another type, form or length; empty for nothing. */
  public String schema() {
    return schema.text();
  }

  /** What is required and absent; empty for nothing. */
  public String required() {
    return required.text();
  }

  /** What the contract does not know; empty for nothing. */
  public String known() {
    return known.text();
  }

  /** Which times have another unit; empty for none. */
  public String units() {
    return wrongUnits.text();
  }

  /** How many times there were to look at. */
  public int times() {
    return times;
  }

  /** The places of which {@link #schema()} tells. */
  Set<String> wrong() {
    return wrong;
  }

  /** Whether a place has another type than the contract gives it, and may have. */
  boolean allows(String pointer) {
    return allowed.contains(pointer);
  }

  /** Whether something is told already of a place, or of what it stands in. */
  boolean tellsOf(String pointer) {
    return Stream.of(wrong, doubtful)
        .flatMap(Set::stream)
        .anyMatch(at -> pointer.equals(at) || pointer.startsWith(at + "/"));
  }

  Findings schemaFindings() {
    return schema;
  }

  private void visit(Schema schema, JsonNode value, JsonPointer at) {
    switch (schema.kind()) {
      case OBJECT, UNION, JOINED -> {
        if (expect(value.isObject(), value, at, "an object")) {
          object(schema, value, at);
        }
      }
      case MAP -> {
        if (expect(value.isObject(), value, at, "an object")) {
          for (Map.Entry<String, JsonNode> entry : value.properties()) {
            visit(schema.element(), entry.getValue(), at.appendProperty(entry.getKey()));
          }
        }
      }
      case LIST -> {
        if (expect(value.isArray(), value, at, "a list")) {
          elements(schema, value, at);
        }
      }
      case TUPLE -> {
        if (expect(value.isArray(), value, at, "a list")) {
          tuple(schema, value, at);
        }
      }
      case ENUM -> {
        if (expect(value.isTextual(), value, at, "a text")
            && !schema.values().contains(value.textValue())) {
          String name = schema.name() == null ? "" : schema.name() + " ";
          known.add(
              at.toString(),
              shown.values()
                  ? shown.of(value) + " is no " + name + "value that the contract knows"
                  : "a " + name + "value that the contract does not know");
        }
      }
      case SCALAR -> scalar(schema, value, at);
    }
  }

  private void elements(Schema list, JsonNode value, JsonPointer at) {
    Schema element = list.element();
    for (int i = 0; i < value.size(); i++) {
      visit(element, value.get(i), at.appendIndex(i));
    }
  }

  private void tuple(Schema tuple, JsonNode value, JsonPointer at) {
    int places = tuple.says("x-backpack-tuple").size();
    if (value.size() < places) {
      wrong(at, "%d of %d places".formatted(value.size(), places));
      return;
    }
    if (value.size() > places) {
      known.add(at.toString(), value.size() + " places, of which the contract knows " + places);
    }
    Schema element = tuple.element();
    for (int i = 0; i < places; i++) {
      visit(element, value.get(i), at.appendIndex(i));
    }
  }

  private void scalar(Schema scalar, JsonNode value, JsonPointer at) {
    String problem = Scalars.problem(scalar, value, at, shown);
    if (problem != null) {
      wrong(at, problem);
      return;
    }
    if (Scalars.isOtherFormOfId(scalar, value, at)) {
      allowed.add(at.toString());
    } else if (Scalars.mayBeNumber(scalar, value)) {
      allowed.add(at.toString());
      known.add(at.toString(), shown.isA(value, "a text; clients read both"));
    }
    if (Scalars.isTime(scalar)) {
      times++;
      String unit = units.problem(scalar, value);
      if (unit != null) {
        wrongUnits.add(at.toString(), unit);
        doubtful.add(at.toString());
      }
    }
  }

  private void object(Schema schema, JsonNode value, JsonPointer at) {
    Set<String> seen = new LinkedHashSet<>();
    if (members(schema, value, at, seen)) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        if (!seen.contains(member.getKey())) {
          known.add(
              at.appendProperty(member.getKey()).toString(),
              "a member that the contract does not know");
        }
      }
    }
  }

  /**
   * The members of one object, which a union and its kinds share.
   *
   * @return whether all are known by name now: of a kind that is not known none is
   */
  private boolean members(Schema schema, JsonNode value, JsonPointer at, Set<String> seen) {
    return switch (schema.kind()) {
      case UNION -> {
        Schema kind = kind(schema, value, at, seen);
        yield kind != null && members(kind, value, at, seen);
      }
      case JOINED -> {
        boolean all = true;
        for (Schema part : schema.parts()) {
          all &= members(part, value, at, seen);
        }
        yield all;
      }
      default -> {
        properties(schema, value, at, seen);
        yield true;
      }
    };
  }

  private @Nullable Schema kind(Schema union, JsonNode value, JsonPointer at, Set<String> seen) {
    if (!union.hasTag()) {
      return union.kindOf(value);
    }
    JsonPointer tag = at.appendProperty(union.tag());
    JsonNode word = value.path(union.tag());
    if (!word.isTextual()) {
      if (seen.add(union.tag())) {
        if (word.isMissingNode() || word.isNull()) {
          missing(word, tag);
        } else {
          wrong(tag, shown.isA(word, "a text"));
        }
      }
      return null;
    }
    Schema kind = union.kindOf(value);
    if (kind == null) {
      known.add(
          tag.toString(),
          shown.values()
              ? "%s is no kind of %s that the contract knows".formatted(word, union.name())
              : "a kind of %s that the contract does not know".formatted(union.name()));
    }
    return kind;
  }

  private void properties(Schema schema, JsonNode value, JsonPointer at, Set<String> seen) {
    Set<String> required = schema.required();
    schema
        .properties()
        .forEach(
            (name, property) -> {
              if (!seen.add(name)) {
                return;
              }
              JsonNode member = value.path(name);
              JsonPointer place = at.appendProperty(name);
              if (!member.isMissingNode() && !member.isNull()) {
                visit(property, member, place);
              } else if (required.contains(name)) {
                missing(member, place);
              }
            });
  }

  private void missing(JsonNode member, JsonPointer at) {
    required.add(
        at.toString(), (member.isNull() ? "null" : "absent") + ", and the contract requires it");
  }

  private boolean expect(boolean holds, JsonNode value, JsonPointer at, String what) {
    if (!holds) {
      wrong(at, shown.isA(value.isMissingNode() ? nothing() : value, what));
    }
    return holds;
  }

  private static JsonNode nothing() {
    return JsonNodeFactory.instance.nullNode();
  }

  private void wrong(JsonPointer at, String message) {
    wrong.add(at.toString());
    schema.add(at.toString(), message);
  }
}
