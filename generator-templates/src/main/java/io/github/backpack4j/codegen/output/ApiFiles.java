package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.contract.Pointers;
import io.github.backpack4j.codegen.output.ClassParts.Accessor;
import io.github.backpack4j.codegen.output.ClassParts.Field;
import io.github.backpack4j.codegen.output.ClassParts.Setter;
import io.github.backpack4j.codegen.output.ClassParts.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The operations of a tag as an interface, and query objects for those with many parameters. */
final class ApiFiles {

  /** The most parameters that a method takes one by one. */
  private static final int POSITIONAL = 3;

  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /**
   * What the template of an interface prints.
   *
   * @param javadoc its comment
   * @param type its name
   * @param operations its methods
   */
  record View(String javadoc, String type, List<Operation> operations) {}

  /**
   * One method.
   *
   * @param javadoc its comment
   * @param operation the annotation that describes it to the runtime, laid out
   * @param signed what the annotation of a signed operation holds; null if it is public
   * @param http the annotation with method and path
   * @param unit unit of a bare time that it answers with; null if there is none
   * @param declaration its head, laid out
   * @param query the same method with a query object; null if there is none
   */
  record Operation(
      String javadoc,
      String operation,
      @Nullable String signed,
      String http,
      @Nullable String unit,
      String declaration,
      @Nullable QueryMethod query) {}

  /**
   * The method that takes a query object.
   *
   * @param javadoc its comment
   * @param declaration its head, laid out
   * @param body its one statement, laid out
   */
  record QueryMethod(String javadoc, String declaration, String body) {}

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
   * @param setters the builder's methods
   * @param buildDoc comment of {@code build()}
   * @param checks what {@code build()} checks
   */
  record QueryView(
      String javadoc,
      String type,
      List<Texts> texts,
      List<Accessor> accessors,
      List<Field> fields,
      String elements,
      String sameness,
      List<Setter> setters,
      String buildDoc,
      List<String> checks) {}

  /** An operation where it stands in the contract. */
  private record Place(String path, String method, JsonNode node) {
    String pointer() {
      return Pointers.of("paths", path, method);
    }

    String subject() {
      return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    String id() {
      return node.path("operationId").asText();
    }
  }

  /** What an operation answers with. */
  private record Answer(String type, @Nullable String unit, String javadoc) {}

  private final Contract contract;
  private final JsonNode document;
  private final Schemas schemas;
  private final Types types;
  private final MemberReader members;
  private final Customization customization;
  private final Map<String, List<Place>> byInterface = new TreeMap<>();
  private final Map<String, String> tags = new LinkedHashMap<>();

  ApiFiles(Schemas schemas, Types types, MemberReader members, Customization customization) {
    this.contract = schemas.contract();
    this.document = contract.document();
    this.schemas = schemas;
    this.types = types;
    this.members = members;
    this.customization = customization;
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
        if (METHODS.contains(entry.getKey())) {
          Place place = new Place(path.getKey(), entry.getKey(), entry.getValue());
          String tag = entry.getValue().path("tags").path(0).asText("Default");
          tags.put(interfaceOf(tag), tag);
          byInterface.computeIfAbsent(interfaceOf(tag), key -> new ArrayList<>()).add(place);
        }
      }
    }
  }

  /** The interface of a tag: {@code OrderApi} of {@code Order}. */
  static String interfaceOf(String tag) {
    StringBuilder name = new StringBuilder();
    for (String word : tag.split("[^A-Za-z0-9]+")) {
      name.append(word.isEmpty() ? "" : Names.upperCamel(word));
    }
    return name + "Api";
  }

  /** The interfaces, in the order of their names. */
  List<String> interfaces() {
    return List.copyOf(byInterface.keySet());
  }

  /** What the contract says of an interface's tag. */
  String descriptionOf(String name) {
    for (JsonNode tag : document.path("tags")) {
      if (interfaceOf(tag.path("name").asText()).equals(name)) {
        return tag.path("description").asText();
      }
    }
    return "Operations tagged " + tags.get(name) + ".";
  }

  /** Schemas that callers build to send them. */
  List<JsonNode> sent() {
    List<JsonNode> sent = new ArrayList<>();
    byInterface.values().stream()
        .flatMap(List::stream)
        .forEach(place -> sent.add(place.node().path("requestBody")));
    return sent;
  }

  SourceFile file(String name) {
    List<Operation> operations = new ArrayList<>();
    Imports imports =
        new Imports(customization.packages().api())
            .add(
                "io.github.backpack4j.http.ApiCall",
                "io.github.backpack4j.http.Effect",
                "io.github.backpack4j.http.Operation");
    for (Place place : byInterface.get(name)) {
      operations.add(operation(place, imports));
    }
    View view =
        new View(
            new Javadoc().paragraph(Javadoc.of(descriptionOf(name))).block(0), name, operations);
    Place first = byInterface.get(name).get(0);
    return new SourceFile(
        customization.packages().api(),
        name,
        contract.fileOfOperation(first.path(), first.method()),
        imports.sorted(),
        "api",
        view);
  }

  /** The query objects of an interface. */
  List<SourceFile> queries(String name) {
    List<SourceFile> queries = new ArrayList<>();
    for (Place place : byInterface.get(name)) {
      List<Member> parameters = parameters(place);
      if (parameters.size() > POSITIONAL) {
        queries.add(query(name, place, parameters));
      }
    }
    return queries;
  }

  private List<Member> parameters(Place place) {
    return members.parameters(place.node(), place.pointer(), place.subject());
  }

  private static String queryOf(Place place) {
    String id = place.id();
    int start = 0;
    while (start < id.length() && !Character.isUpperCase(id.charAt(start))) {
      start++;
    }
    return Names.upperCamel(start == id.length() ? id : id.substring(start)) + "Query";
  }

  // Methods.

  private Operation operation(Place place, Imports imports) {
    JsonNode node = place.node();
    if (node.has("x-backpack-removed")) {
      throw schemas.problemAt(
          place.pointer(), place.subject(), "operations that were removed are not generated yet");
    }
    List<Member> parameters = parameters(place);
    @Nullable Member body = body(place);
    Answer answer = answer(place, imports);
    List<String> declared = new ArrayList<>();
    for (Member parameter : parameters) {
      declared.add(declare(parameter, imports));
      imports.addAll(parameter.type().imports()).add("retrofit2.http.Query");
    }
    if (body != null) {
      declared.add("@Body " + body.type().name() + " " + body.name());
      imports.addAll(body.type().imports()).add("retrofit2.http.Body");
    }
    String call = "ApiCall<" + answer.type() + "> " + place.id();
    String instruction = node.path("x-backpack-instruction").asText("");
    if (!instruction.isEmpty()) {
      imports.add("io.github.backpack4j.sign.Signed");
    }
    String signed =
        node.path("x-backpack-batch").asBoolean()
            ? "value = \"" + instruction + "\", batch = true"
            : "\"" + instruction + "\"";
    return new Operation(
        javadoc(place, parameters, body, answer, imports),
        annotation(place, parameters, body),
        instruction.isEmpty() ? null : signed,
        http(place, body != null, imports),
        answer.unit(),
        Layout.call(2, call, declared, ";"),
        parameters.size() > POSITIONAL ? queryMethod(place, parameters, call, answer) : null);
  }

  private static String declare(Member parameter, Imports imports) {
    JavaType type = parameter.type();
    String unit = type.time() ? "@Unit(\"" + type.unit() + "\") " : "";
    if (type.time()) {
      imports.add("io.github.backpack4j.http.Unit");
    }
    if (!parameter.required()) {
      imports.add("org.jspecify.annotations.Nullable");
    }
    return "@Query(\""
        + parameter.wire()
        + "\") "
        + unit
        + (parameter.required() ? type.name() : type.nullable())
        + " "
        + parameter.name();
  }

  private @Nullable Member body(Place place) {
    JsonNode body = place.node().path("requestBody");
    if (body.isMissingNode()) {
      return null;
    }
    JsonNode schema = body.path("content").path("application/json").path("schema");
    String pointer =
        place.pointer() + Pointers.of("requestBody", "content", "application/json", "schema");
    boolean list = schema.path("type").asText().equals("array");
    String element = Schemas.refOf(list ? schema.path("items") : schema);
    if (element.isEmpty()) {
      throw schemas.problemAt(
          pointer, place.subject(), "a body is a named schema or a list of one");
    }
    String name = Names.firstWord(element) + (list ? "s" : "");
    JavaType type = types.of(schema, pointer, name);
    return new Member(
        element,
        name,
        type,
        true,
        null,
        null,
        body.path("description").asText(),
        false,
        null,
        null);
  }

  private String annotation(Place place, List<Member> parameters, @Nullable Member body) {
    String effect = place.node().path("x-backpack-effect").asText("read");
    List<String> arguments = new ArrayList<>();
    arguments.add("effect = Effect." + effect.toUpperCase(Locale.ROOT));
    List<String> required = new ArrayList<>();
    parameters.stream().filter(Member::required).forEach(each -> required.add(each.wire()));
    addNames("required", required, arguments);
    for (JsonNode group : place.node().path("x-backpack-one-of")) {
      addNames("exactlyOneOf", texts(group.path("exactly")), arguments);
      addNames("atMostOneOf", texts(group.path("at-most")), arguments);
    }
    String clientId = customization.clientId();
    boolean ownId =
        parameters.stream().anyMatch(each -> each.wire().equals(clientId))
            || (body != null && schemas.get(body.wire()).path("properties").has(clientId));
    if (ownId && !effect.equals("read")) {
      arguments.add("clientId = \"" + clientId + "\"");
    }
    return Layout.call(2, "@Operation", arguments, "");
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static void addNames(String attribute, List<String> names, List<String> arguments) {
    if (!names.isEmpty()) {
      String list = names.stream().collect(Collectors.joining("\", \"", "\"", "\""));
      arguments.add(attribute + " = " + (names.size() == 1 ? list : "{" + list + "}"));
    }
  }

  private static String http(Place place, boolean hasBody, Imports imports) {
    String method = place.method().toUpperCase(Locale.ROOT);
    String path = place.path().substring(1);
    boolean special = method.equals("DELETE") && hasBody;
    imports.add("retrofit2.http." + (special ? "HTTP" : method));
    return special
        ? "@HTTP(method = \"DELETE\", path = \"" + path + "\", hasBody = true)"
        : "@" + method + "(\"" + path + "\")";
  }

  private Answer answer(Place place, Imports imports) {
    JsonNode done = place.node().path("responses").path("200");
    String said = Javadoc.phrase(done.path("description").asText());
    JsonNode content = done.path("content");
    String media = content.fieldNames().hasNext() ? content.fieldNames().next() : "";
    if (media.isEmpty()) {
      return new Answer("Void", null, said);
    }
    String pointer = place.pointer() + Pointers.of("responses", "200", "content", media, "schema");
    JavaType type = types.of(content.path(media).path("schema"), pointer, place.id());
    imports.addAll(type.imports());
    said += kinds(Schemas.refOf(content.path(media).path("schema")), imports);
    @Nullable String unit = type.time() && type.name().equals("Instant") ? type.unit() : null;
    if (unit != null) {
      imports.add("io.github.backpack4j.http.Unit");
    }
    JsonNode accepted = place.node().path("responses").path("202");
    if (accepted.isMissingNode()) {
      return new Answer(type.name(), unit, said);
    }
    imports.add("io.github.backpack4j.http.Reply");
    return new Answer(
        "Reply<" + type.name() + ">",
        unit,
        "{@link Reply.Done} with "
            + said
            + ", or {@link Reply.Accepted}: "
            + Javadoc.phrase(accepted.path("description").asText()));
  }

  /** Which types an answer can have, where it is a union. */
  private String kinds(String schema, Imports imports) {
    if (schema.isEmpty() || schemas.form(schema) != Schemas.Form.UNION) {
      return "";
    }
    List<String> kinds = new ArrayList<>();
    for (Schemas.Branch branch : schemas.branches(schema)) {
      imports.add(types.qualifiedName(branch.schema()));
      boolean vowel = "AEIOU".indexOf(branch.schema().charAt(0)) >= 0;
      kinds.add((vowel ? "an" : "a") + " {@link " + branch.schema() + "}");
    }
    return ": " + String.join(" or ", kinds);
  }

  private static QueryMethod queryMethod(
      Place place, List<Member> parameters, String call, Answer answer) {
    String query = queryOf(place);
    List<String> arguments =
        parameters.stream().map(parameter -> "query." + parameter.name() + "()").toList();
    return new QueryMethod(
        new Javadoc()
            .paragraph("The same with its parameters in one object.")
            .tag("@param query the parameters")
            .tag("@return " + answer.javadoc())
            .block(2),
        "default " + call + "(" + query + " query) {",
        Layout.filledCall(4, "return " + place.id(), arguments, ";"));
  }

  // Javadoc.

  private String javadoc(
      Place place, List<Member> parameters, @Nullable Member body, Answer answer, Imports imports) {
    JsonNode node = place.node();
    String doubt = node.path("x-backpack-doubt").asText("");
    Javadoc javadoc =
        new Javadoc()
            .paragraph(Javadoc.of(node.path("summary").asText()))
            .paragraph(Javadoc.of(node.path("description").asText()))
            .paragraph(access(node))
            .paragraph(units(place, body))
            .paragraph(failures(node, imports))
            .paragraph(doubt.isEmpty() ? "" : "In doubt: " + Javadoc.of(doubt));
    for (Member parameter : parameters) {
      String unit = parameter.type().unit();
      String wire = parameter.type().time() ? "; " + Units.sentence(parameter.type()).strip() : "";
      javadoc.tag(
          "@param "
              + parameter.name()
              + " "
              + Javadoc.phrase(parameter.description())
              + (unit.isEmpty() ? "" : wire.isEmpty() ? "; " + Units.phrase(unit) : lower(wire)));
    }
    if (body != null) {
      javadoc.tag("@param " + body.name() + " " + Javadoc.phrase(body.description()));
    }
    javadoc.tag("@return " + answer.javadoc());
    String source = node.path("x-backpack-source").asText("");
    if (!source.isEmpty()) {
      javadoc.tag("@see \"" + Javadoc.escape(source).replace("\"", "&quot;") + "\"");
    }
    return javadoc.block(2);
  }

  /** {@code ; in seconds since 1970 on the wire}. */
  private static String lower(String sentence) {
    return sentence.substring(0, 2)
        + Names.lowerCamel(sentence.substring(2, sentence.length() - 1));
  }

  private static String access(JsonNode node) {
    String instruction = node.path("x-backpack-instruction").asText("");
    String signed =
        instruction.isEmpty()
            ? "Public."
            : "Signed, instruction {@code "
                + instruction
                + "}"
                + (node.path("x-backpack-batch").asBoolean() ? " once for each element." : ".");
    String effect =
        switch (node.path("x-backpack-effect").asText("read")) {
          case "write" -> " Write: sent at most once.";
          case "funds" -> " Moves funds: sent at most once.";
          default -> " Read.";
        };
    return signed + effect;
  }

  private static String failures(JsonNode node, Imports imports) {
    List<String> codes = new ArrayList<>();
    node.path("x-backpack-failures").forEach(code -> codes.add(Javadoc.code(code.asText())));
    if (codes.isEmpty()) {
      return "";
    }
    imports.add("io.github.backpack4j.ApiException");
    String last = codes.remove(codes.size() - 1);
    String list = codes.isEmpty() ? last : String.join(", ", codes) + " and " + last;
    return "Fails with {@link ApiException} when refused: "
        + list
        + (codes.isEmpty() ? " is" : " are")
        + " worth handling.";
  }

  /** The units of what is sent and answered, a few names for each. */
  private String units(Place place, @Nullable Member body) {
    Map<String, List<String>> byUnit = new LinkedHashMap<>();
    if (body != null) {
      collect(body.wire(), byUnit);
    }
    JsonNode content = place.node().path("responses").path("200").path("content");
    JsonNode schema = content.path("application/json").path("schema");
    for (JsonNode part :
        List.of(schema, schema.path("items"), schema.path("additionalProperties"))) {
      String ref = Schemas.refOf(part);
      if (!ref.isEmpty()) {
        collect(ref, byUnit);
      }
    }
    List<String> phrases = new ArrayList<>();
    byUnit.forEach(
        (unit, names) -> {
          List<String> shown = names.stream().limit(3).map(Javadoc::code).toList();
          String list =
              names.size() > 3
                  ? String.join(", ", shown) + " and others"
                  : shown.size() == 1
                      ? shown.get(0)
                      : String.join(", ", shown.subList(0, shown.size() - 1))
                          + " and "
                          + shown.get(shown.size() - 1);
          phrases.add(list + " " + Units.phrase(unit));
        });
    return phrases.isEmpty() ? "" : "Units: " + String.join("; ", phrases) + ".";
  }

  private void collect(String schema, Map<String, List<String>> byUnit) {
    switch (schemas.form(schema)) {
      case OBJECT -> {
        for (Member member : members.members(schema)) {
          String unit = member.type().unit();
          if (!unit.isEmpty() && !member.type().time() && member.type().needsNoCodec()) {
            List<String> names = byUnit.computeIfAbsent(unit, key -> new ArrayList<>());
            if (!names.contains(member.name())) {
              names.add(member.name());
            }
          }
        }
      }
      case UNION -> schemas.branches(schema).forEach(branch -> collect(branch.schema(), byUnit));
      default -> {
        // Nothing in it has a unit.
      }
    }
  }

  // Query objects.

  private SourceFile query(String owner, Place place, List<Member> parameters) {
    String name = queryOf(place);
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
    QueryView view =
        new QueryView(
            new Javadoc()
                .paragraph("Parameters of {@link " + owner + "#" + place.id() + "(" + name + ")}.")
                .block(0),
            name,
            List.of(ClassParts.texts("PARAMETERS", parameters.stream().map(Member::wire).toList())),
            accessors,
            ClassParts.fields(parameters),
            ClassParts.elements(parameters),
            ClassParts.sameness(name),
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
        contract.fileOfOperation(place.path(), place.method()),
        imports.sorted(),
        "query",
        view);
  }
}
