package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.output.ClassParts.Accessor;
import io.github.backpack4j.codegen.output.ClassParts.Field;
import io.github.backpack4j.codegen.output.ClassParts.Setter;
import io.github.backpack4j.codegen.output.ClassParts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Object schemas as immutable classes with builders. */
final class ObjectFiles {

  /**
   * What the template of an object prints.
   *
   * @param javadoc comment of the class
   * @param type the class
   * @param supertypes the clause after its name
   * @param texts lists of names
   * @param description the statement that describes an instance, laid out
   * @param accessors the members
   * @param fields the members that are stored
   * @param elements all members as an array
   * @param sameness the statement that compares two instances
   * @param setters the builder's methods
   * @param buildDoc comment of {@code build()}
   * @param checks what {@code build()} checks
   * @param whole the expression that tells whether nothing required is missing
   */
  record View(
      String javadoc,
      String type,
      String supertypes,
      List<Texts> texts,
      String description,
      List<Accessor> accessors,
      List<Field> fields,
      String elements,
      String sameness,
      List<Setter> setters,
      String buildDoc,
      List<String> checks,
      String whole) {}

  private final Schemas schemas;
  private final Types types;
  private final MemberReader members;
  private final UnionFiles unions;
  private final Set<String> sent;

  /**
   * Creates the maker.
   *
   * @param sent the schemas that a caller builds, to send them
   */
  ObjectFiles(
      Schemas schemas, Types types, MemberReader members, UnionFiles unions, Set<String> sent) {
    this.schemas = schemas;
    this.types = types;
    this.members = members;
    this.unions = unions;
    this.sent = sent;
  }

  SourceFile file(String schema) {
    JsonNode node = schemas.get(schema);
    List<Member> all = members.members(schema);
    List<Member> stored = all.stream().filter(member -> !member.isConstant()).toList();
    boolean textToo = sent.contains(schema);
    List<String> required = stored.stream().filter(Member::required).map(Member::name).toList();
    List<String> checks = ClassParts.checks(schema, all, node.path("x-backpack-one-of"));
    List<String> javaNames = all.stream().map(Member::name).toList();
    List<String> wires = all.stream().map(Member::wire).toList();
    boolean terse = !javaNames.equals(wires);
    List<Texts> texts = new ArrayList<>();
    texts.add(ClassParts.texts("MEMBERS", wires));
    if (terse) {
      texts.add(ClassParts.texts("NAMES", javaNames));
    }
    View view =
        new View(
            javadoc(node, !required.isEmpty()),
            schema,
            unions.supertypes(schema),
            texts,
            ClassParts.description(schema, terse ? "NAMES" : "MEMBERS", all, "received"),
            accessors(schema, all),
            ClassParts.fields(all),
            ClassParts.elements(all),
            ClassParts.sameness(schema),
            ClassParts.setters(schema, all, textToo),
            buildDoc(checks),
            checks,
            whole(required));
    Imports imports =
        new Imports(types.packageOf(schema))
            .add(
                "io.github.backpack4j.json.JsonReader",
                "io.github.backpack4j.json.Members",
                "io.github.backpack4j.json.Received",
                "java.util.Arrays",
                "java.util.List",
                "java.util.Map",
                "org.jspecify.annotations.Nullable")
            .addAll(ClassParts.typeImports(all, member -> true));
    if (textToo) {
      imports.addAll(ClassParts.parserImports(stored));
    }
    if (!checks.isEmpty()) {
      imports.add("io.github.backpack4j.json.Checks");
    }
    if (!required.isEmpty()) {
      imports.add("io.github.backpack4j.DecodingException");
    }
    return new SourceFile(
        types.packageOf(schema),
        schema,
        schemas.contract().fileOfSchema(schema),
        imports.sorted(),
        "object",
        view);
  }

  private static String javadoc(JsonNode node, boolean requires) {
    return new Javadoc()
        .paragraph(Javadoc.of(node.path("description").asText()))
        .doubt(node.path("x-backpack-doubt").asText())
        .paragraph(
            requires
                ? "An accessor that is not nullable throws {@link DecodingException} if its member was"
                    + " left out."
                : "")
        .block(0);
  }

  private List<Accessor> accessors(String schema, List<Member> all) {
    Set<String> declared = unions.declaredFor(schema);
    List<Accessor> accessors = new ArrayList<>();
    for (Member member : all) {
      String name = member.name();
      String body =
          member.isConstant()
              ? "return " + member.constant() + ";"
              : member.required()
                  ? "return received.require(\""
                      + schema
                      + "\", \""
                      + member.wire()
                      + "\", values."
                      + name
                      + ");"
                  : "return values." + name + ";";
      accessors.add(
          new Accessor(
              ClassParts.accessorDoc(member, all),
              declared.contains(name),
              member.returned(),
              name,
              Layout.statement(4, body)));
    }
    return accessors;
  }

  static String buildDoc(List<String> checks) {
    Javadoc javadoc = new Javadoc().paragraph("Returns what was set so far.");
    if (!checks.isEmpty()) {
      javadoc.tag(
          "@throws IllegalArgumentException if something required is missing or does not go"
              + " together");
    }
    return javadoc.block(4);
  }

  private static String whole(List<String> required) {
    if (required.isEmpty()) {
      return "      boolean whole = true;";
    }
    List<String> terms = required.stream().map(name -> "values." + name + " != null").toList();
    String line = "      boolean whole = " + String.join(" && ", terms) + ";";
    if (line.length() <= Layout.WIDTH) {
      return line;
    }
    List<String> joined = new ArrayList<>();
    terms.forEach(term -> joined.add((joined.isEmpty() ? "" : "&& ") + term));
    return "      boolean whole =\n" + Layout.filled(10, joined, "", ";");
  }
}
