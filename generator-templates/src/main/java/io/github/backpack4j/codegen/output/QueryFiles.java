package io.github.backpack4j.codegen.output;

import io.github.backpack4j.codegen.output.ClassParts.Accessor;
import io.github.backpack4j.codegen.output.ClassParts.Field;
import io.github.backpack4j.codegen.output.ClassParts.Setter;
import io.github.backpack4j.codegen.output.ClassParts.Texts;
import java.util.List;

/** The parameters of operations that have many of them, as immutable classes with builders. */
final class QueryFiles {

  /**
   * What the template of a query object prints.
   *
   * @param javadoc comment of the class
   * @param type the class
   * @param texts its list of names
   * @param accessors the parameters
   * @param fields the parameters as stored
   * @param elements all parameters as an array
   * @param sameness the statement that compares two instances
   * @param description the statement that describes one, laid out
   * @param setters the builder's methods
   * @param buildDoc comment of {@code build()}
   * @param checks what {@code build()} checks
   */
  record View(
      String javadoc,
      String type,
      List<Texts> texts,
      List<Accessor> accessors,
      List<Field> fields,
      String elements,
      String sameness,
      String description,
      List<Setter> setters,
      String buildDoc,
      List<String> checks) {}

  private final Schemas schemas;
  private final Customization customization;

  QueryFiles(Schemas schemas, Customization customization) {
    this.schemas = schemas;
    this.customization = customization;
  }

  SourceFile file(String owner, OperationPlace place, List<Member> parameters) {
    String name = place.query();
    String names = "PARAMETERS";
    List<Accessor> accessors =
        parameters.stream()
            .map(
                parameter ->
                    new Accessor(
                        ClassParts.accessorDoc(parameter, parameters),
                        false,
                        parameter.returned(),
                        parameter.name(),
                        "    return values." + parameter.name() + ";"))
            .toList();
    List<String> checks =
        ClassParts.checks(name, parameters, place.node().path("x-backpack-one-of"));
    View view =
        new View(
            new Javadoc()
                .paragraph("Parameters of {@link " + owner + "#" + place.id() + "(" + name + ")}.")
                .block(0),
            name,
            List.of(ClassParts.texts(names, parameters.stream().map(Member::name).toList())),
            accessors,
            ClassParts.fields(parameters),
            ClassParts.elements(parameters),
            ClassParts.sameness(name),
            ClassParts.description(name, names, parameters, "Received.WHOLE"),
            ClassParts.setters(name, parameters, true),
            ObjectFiles.buildDoc(checks),
            checks);
    Imports imports =
        new Imports(customization.packages().api())
            .add(
                "io.github.backpack4j.json.Members",
                "io.github.backpack4j.json.Received",
                "java.util.Arrays",
                "java.util.List",
                "org.jspecify.annotations.Nullable")
            .addAll(ClassParts.typeImports(parameters, parameter -> true))
            .addAll(ClassParts.parserImports(parameters));
    if (!checks.isEmpty()) {
      imports.add("io.github.backpack4j.json.Checks");
    }
    return new SourceFile(
        customization.packages().api(),
        name,
        schemas.contract().fileOfOperation(place.path(), place.method()),
        imports.sorted(),
        "query",
        view);
  }
}
