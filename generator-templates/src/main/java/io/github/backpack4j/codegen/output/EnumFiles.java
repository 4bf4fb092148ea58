package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.ContractException;
import io.github.backpack4j.codegen.contract.Pointers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Enums and open lists as classes that keep the text of values newer than this release. */
final class EnumFiles {

  /**
   * One value that this release knows.
   *
   * @param type the class
   * @param name the constant
   * @param wire its text
   * @param javadoc comment of the field
   * @param declaration the field, laid out
   */
  record Constant(String type, String name, String wire, String javadoc, String declaration) {}

  /**
   * What the templates of an enum and of an open list print.
   *
   * @param javadoc comment of the class
   * @param type the class
   * @param constants the values known; empty for an open list
   * @param example a value as javadoc, for the comment of an open list
   * @param isErrorCode whether it has a factory that takes the exception of a refusal
   */
  record View(
      String javadoc, String type, List<Constant> constants, String example, boolean isErrorCode) {}

  private final Schemas schemas;
  private final Types types;
  private final MemberReader members;
  private final Customization customization;

  EnumFiles(Schemas schemas, Types types, MemberReader members, Customization customization) {
    this.schemas = schemas;
    this.types = types;
    this.members = members;
    this.customization = customization;
  }

  SourceFile file(String schema) {
    JsonNode node = schemas.get(schema);
    List<String> values = new ArrayList<>();
    node.path("enum").forEach(value -> values.add(value.asText()));
    return file(
        schema,
        new Javadoc()
            .paragraph(Javadoc.of(node.path("description").asText()))
            .doubt(node.path("x-backpack-doubt").asText()),
        values,
        Pointers.of("components", "schemas", schema),
        types.packageOf(schema),
        schemas.contract().fileOfSchema(schema),
        node.path("x-backpack-open-list").asBoolean(),
        node.path("example").asText());
  }

  /** An enum that is not a schema, such as one that stands only in the names of streams. */
  SourceFile file(
      String name,
      Javadoc javadoc,
      List<String> values,
      String pointer,
      String packageName,
      String source,
      boolean open,
      String example) {
    List<Constant> constants = new ArrayList<>();
    Set<String> taken = new HashSet<>(Set.of("UNRECOGNIZED"));
    for (String value : values) {
      String constant = members.constant(name, value);
      if (!Names.isFree(constant) || !taken.add(constant)) {
        throw misnamed(pointer, name, value, constant);
      }
      constants.add(
          new Constant(
              name,
              constant,
              value,
              new Javadoc().paragraph(Javadoc.code(value) + " on the wire.").block(2),
              Layout.assignment(
                  2,
                  "public static final " + name + " " + constant,
                  "new " + name + "(\"" + value + "\", Known." + constant + ");")));
    }
    boolean isErrorCode = name.equals(customization.errorCode());
    Imports imports =
        new Imports(packageName)
            .add(
                "io.github.backpack4j.OpenEnum",
                "io.github.backpack4j.json.Checks",
                "org.jspecify.annotations.Nullable");
    if (isErrorCode) {
      imports.add("io.github.backpack4j.ApiException");
    }
    return new SourceFile(
        packageName,
        name,
        source,
        imports.sorted(),
        open ? "openList" : "openEnum",
        new View(
            javadoc.block(0),
            name,
            constants,
            Javadoc.code(example.isEmpty() ? "…" : example),
            isErrorCode));
  }

  private ContractException misnamed(String pointer, String name, String wire, String constant) {
    return schemas.problemAt(
        pointer,
        "schema " + name,
        wire
            + " would become the constant \""
            + constant
            + "\", which is taken or no name; name it in customization.yaml, under constants");
  }
}
