package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the members of objects and the parameters of operations. */
final class MemberReader {

  /** Formats that bound a number. */
  private static final Map<String, Long> LARGEST =
      Map.of("uint16", 65_535L, "uint32", 4_294_967_295L, "uint64", Long.MAX_VALUE);

  private final Schemas schemas;
  private final Types types;
  private final Customization customization;

  MemberReader(Schemas schemas, Types types, Customization customization) {
    this.schemas = schemas;
    this.types = types;
    this.customization = customization;
  }

  /** The members of an object schema, in the order of the contract. */
  List<Member> members(String schema) {
    JsonNode object = schemas.get(schema);
    Set<String> required = new TreeSet<>();
    object.path("required").forEach(name -> required.add(name.asText()));
    List<Member> members = new ArrayList<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : object.path("properties").properties()) {
      String wire = property.getKey();
      String pointer = Pointers.of("components", "schemas", schema, "properties", wire);
      Member member =
          member(wire, property.getValue(), required.contains(wire), pointer, "schema " + schema);
      String other = names.put(member.name(), wire);
      if (other != null) {
        throw schemas.problemAt(
            pointer,
            "schema " + schema,
            other + " and " + wire + " are both called " + member.name() + "; rename one");
      }
      members.add(member);
    }
    return members;
  }

  /** The parameters of an operation: required ones first, else in the order of the contract. */
  List<Member> parameters(JsonNode operation, String pointer, String subject) {
    List<Member> required = new ArrayList<>();
    List<Member> optional = new ArrayList<>();
    int index = 0;
    for (JsonNode parameter : operation.path("parameters")) {
      String place = pointer + "/parameters/" + index++;
      if (!parameter.path("in").asText().equals("query")) {
        throw schemas.problemAt(
            place,
            subject,
            "only query parameters are generated; headers are the runtime's business");
      }
      boolean isRequired = parameter.path("required").asBoolean();
      JsonNode schema = parameter.path("schema");
      Member member =
          member(parameter.path("name").asText(), schema, isRequired, place + "/schema", subject);
      (isRequired ? required : optional).add(describedBy(member, parameter));
    }
    required.addAll(optional);
    return required;
  }

  private static Member describedBy(Member member, JsonNode parameter) {
    return new Member(
        member.wire(),
        member.name(),
        member.type(),
        member.required(),
        member.constant(),
        member.text(),
        parameter.path("description").asText(""),
        "",
        member.secret() || parameter.path("x-backpack-secret").asBoolean(),
        member.min(),
        member.max(),
        member.maxLength());
  }

  private Member member(
      String wire, JsonNode schema, boolean required, String pointer, String subject) {
    String given = schema.path("x-backpack-name").asText(Names.member(wire));
    String name = customization.names().getOrDefault(given, given);
    if (!Names.isFree(name)) {
      throw schemas.problemAt(
          pointer,
          subject,
          name + " is taken in Java; rename it in customization.yaml, under names");
    }
    String description = schema.path("description").asText("");
    String doubt = schema.path("x-backpack-doubt").asText("");
    boolean secret = schema.path("x-backpack-secret").asBoolean();
    if (schema.path("enum").size() == 1) {
      String text = schema.path("enum").get(0).asText();
      String tagEnum = customization.tags().get(wire);
      JavaType type =
          tagEnum == null
              ? JavaType.scalar("String", "", "text")
              : JavaType.open(tagEnum, types.qualifiedName(tagEnum));
      String constant =
          tagEnum == null ? "\"" + text + "\"" : tagEnum + "." + constant(tagEnum, text);
      return new Member(
          wire, name, type, true, constant, text, description, doubt, secret, null, null, null);
    }
    JavaType type = types.of(schema, pointer, name);
    Long max = LARGEST.get(schema.path("format").asText());
    Long min = max == null ? null : 0L;
    max = schema.has("maximum") ? Long.valueOf(schema.path("maximum").asLong()) : max;
    min = schema.has("minimum") ? Long.valueOf(schema.path("minimum").asLong()) : min;
    if (min != null || max != null) {
      min = min == null ? Long.valueOf(Long.MIN_VALUE) : min;
      max = max == null ? Long.valueOf(Long.MAX_VALUE) : max;
    }
    Integer maxLength = schema.has("maxLength") ? schema.path("maxLength").asInt() : null;
    return new Member(
        wire, name, type, required, null, null, description, doubt, secret, min, max, maxLength);
  }

  /** The constant of an enum's value. */
  String constant(String schema, String wire) {
    @Nullable String named = customization.constants().getOrDefault(schema, Map.of()).get(wire);
    return named != null
        ? named
        : Names.constant(wire, customization.digits().getOrDefault(schema, ""));
  }
}
