package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which Java type a schema becomes, and in which package. */
final class Types {

  /** Units of time and what reads and writes them. */
  private static final Map<String, String> TIMES =
      Map.of("s", "seconds", "ms", "millis", "us", "micros", "iso", "iso");

  private final Schemas schemas;
  private final Customization customization;
  private final Predicate<String> inModel;

  /**
   * Creates the mapping.
   *
   * @param inModel which schemas belong to the model package; the others are streams' own
   */
  Types(Schemas schemas, Customization customization, Predicate<String> inModel) {
    this.schemas = schemas;
    this.customization = customization;
    this.inModel = inModel;
  }

  String packageOf(String schema) {
    Customization.Packages packages = customization.packages();
    return inModel.test(schema) ? packages.model() : packages.stream();
  }

  String qualifiedName(String schema) {
    String tuple = customization.tuples().get(schema);
    if (schemas.form(schema) == Schemas.Form.TUPLE) {
      if (tuple == null) {
        throw schemas.problem(
            schema, "name the record that this tuple becomes in customization.yaml, under tuples");
      }
      return tuple;
    }
    return packageOf(schema) + "." + schema;
  }

  String codecOf(String schema) {
    return customization.packages().codec() + "." + schema + "Codec";
  }

  /**
   * The type of a schema.
   *
   * @param pointer where the schema stands, for messages
   * @param name the Java name of what holds it; text that is an id is told by it
   */
  JavaType of(JsonNode schema, String pointer, String name) {
    String ref = Schemas.refOf(schema);
    if (!ref.isEmpty()) {
      return named(ref, pointer, name);
    }
    String unit = schema.path("x-backpack-unit").asText("");
    String format = schema.path("format").asText("");
    JavaType type =
        switch (schema.path("type").asText("")) {
          case "string" -> text(format, unit, name);
          case "integer" -> integer(format, unit);
          case "number" -> number(format);
          case "boolean" -> JavaType.scalar("Boolean", "", "bool").withPrimitive("boolean");
          case "array" -> of(schema.path("items"), pointer + "/items", name).list();
          case "object" ->
              schema.path("additionalProperties").isObject()
                  ? of(schema.path("additionalProperties"), pointer + "/additionalProperties", name)
                      .map()
                  : null;
          default -> null;
        };
    if (type == null) {
      throw schemas.problemAt(
          pointer,
          "",
          "no Java type stands for " + schema + "; specs/README.md lists what can be written");
    }
    return unit.isEmpty() ? type : type.withUnit(unit, TIMES.containsKey(unit));
  }

  private JavaType named(String ref, String pointer, String name) {
    String simple = qualifiedName(ref).substring(qualifiedName(ref).lastIndexOf('.') + 1);
    return switch (schemas.form(ref)) {
      case ENUM, OPEN_LIST -> JavaType.open(simple, qualifiedName(ref));
      case OBJECT, UNION, TUPLE -> JavaType.coded(simple, qualifiedName(ref), codecOf(ref));
      case ALIAS -> of(schemas.get(ref), pointer, name);
      case INLINED_UNION, TAG ->
          throw schemas.problemAt(
              pointer, "", ref + " is a part of a union and no type of its own");
    };
  }

  private static @Nullable JavaType text(String format, String unit, String name) {
    if (TIMES.containsKey(unit)) {
      return JavaType.scalar("Instant", "java.time.Instant", TIMES.get(unit));
    }
    return switch (format) {
      case "decimal" -> decimal();
      case "decimal-or-percent" ->
          JavaType.scalar(
                  "DecimalOrPercent", "io.github.backpack4j.DecimalOrPercent", "decimalOrPercent")
              .withParser(
                  "io.github.backpack4j.DecimalOrPercent",
                  parameter -> "DecimalOrPercent.parse(\"" + parameter + "\", " + parameter + ")");
      case "int64" -> JavaType.scalar("Long", "", "int64").withPrimitive("long").inText();
      case "" ->
          name.equals("id") || name.endsWith("Id")
              ? JavaType.scalar("String", "", "id").writtenBy("text")
              : JavaType.scalar("String", "", "text");
      default -> null;
    };
  }

  private static @Nullable JavaType number(String format) {
    return format.equals("decimal") ? decimal().writtenBy("decimalNumber") : null;
  }

  private static JavaType decimal() {
    return JavaType.scalar("BigDecimal", "java.math.BigDecimal", "decimal")
        .withParser(
            "io.github.backpack4j.json.Decimals",
            parameter -> "Decimals.parse(\"" + parameter + "\", " + parameter + ")");
  }

  private static @Nullable JavaType integer(String format, String unit) {
    if (TIMES.containsKey(unit) && !format.equals("duration")) {
      return JavaType.scalar("Instant", "java.time.Instant", TIMES.get(unit));
    }
    return switch (format) {
      case "duration" ->
          unit.equals("ms")
              ? JavaType.scalar("Duration", "java.time.Duration", "durationMillis")
              : null;
      case "int32", "uint16" -> JavaType.scalar("Integer", "", "int32").withPrimitive("int");
      case "int64", "uint32", "uint64" ->
          JavaType.scalar("Long", "", "int64").withPrimitive("long");
      default -> null;
    };
  }
}
