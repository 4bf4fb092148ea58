package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.contract.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
   * @param defaults methods that call it with other parameters
   */
  record Operation(
      String javadoc,
      String operation,
      @Nullable String signed,
      String http,
      @Nullable String unit,
      String declaration,
      List<DefaultMethod> defaults) {}

  /**
   * A method that calls another.
   *
   * @param javadoc its comment
   * @param declaration its head, laid out
   * @param body its statements, laid out
   */
  record DefaultMethod(String javadoc, String declaration, String body) {}

  /** What an operation answers with; a type that is nullable where a 204 stands for null. */
  private record Answer(String type, @Nullable String unit) {}

  private final Contract contract;
  private final JsonNode document;
  private final Schemas schemas;
  private final Types types;
  private final MemberReader members;
  private final OperationAnnotation annotations;
  private final PagedMethods paging;
  private final Customization customization;
  private final Map<String, List<OperationPlace>> byInterface = new TreeMap<>();
  private final Map<String, String> tags = new LinkedHashMap<>();
  private final Map<String, String> owners = new TreeMap<>();

  ApiFiles(Schemas schemas, Types types, MemberReader members, Customization customization) {
    this.contract = schemas.contract();
    this.document = contract.document();
    this.schemas = schemas;
    this.types = types;
    this.members = members;
    this.customization = customization;
    this.paging = new PagedMethods(schemas, members);
    this.annotations = new OperationAnnotation(schemas, customization.clientIds());
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
        if (entry.getKey().equals("parameters")) {
          throw schemas.problemAt(
              Pointers.of("paths", path.getKey(), "parameters"),
              path.getKey(),
              "parameters of a whole path are not generated; write them in each operation");
        }
        if (METHODS.contains(entry.getKey())) {
          OperationPlace place =
              new OperationPlace(path.getKey(), entry.getKey(), entry.getValue());
          String tag = entry.getValue().path("tags").path(0).asText("Default");
          tags.put(interfaceOf(tag), tag);
          owners.put(place.id(), interfaceOf(tag));
          byInterface.computeIfAbsent(interfaceOf(tag), key -> new ArrayList<>()).add(place);
        }
      }
    }
  }

  /** The interface of a tag: {@code OrderApi} of {@code Order}. */
  static String interfaceOf(String tag) {
    StringBuilder name = new StringBuilder();
    for (String word : tag.split("[^A-Za-z0-9]+")) {
      boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      name.append(
          word.isEmpty() ? "" : Names.upperCamel(acronym ? word.toLowerCase(Locale.ROOT) : word));
    }
    return name + "Api";
  }

  /** What a client calls the interface of a tag: {@code order} of {@code OrderApi}. */
  static String accessorOf(String type) {
    return Names.lowerCamel(type.substring(0, type.length() - "Api".length()));
  }

  /** The interface that has an operation; null if none has. */
  @Nullable String ownerOf(String id) {
    return owners.get(id);
  }

  /** An operation that exists. */
  OperationPlace place(String id) {
    return byInterface.get(owners.get(id)).stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The interfaces, in the order of their names. */
  List<String> interfaces() {
    return List.copyOf(byInterface.keySet());
  }

  /** The names of the query objects. */
  List<String> queryNames() {
    return byInterface.values().stream()
        .flatMap(List::stream)
        .filter(place -> place.node().path("parameters").size() > POSITIONAL)
        .map(OperationPlace::query)
        .toList();
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
    for (OperationPlace place : byInterface.get(name)) {
      Operation operation = operation(place, imports);
      operations.add(operation);
    }
    View view =
        new View(
            new Javadoc().paragraph(Javadoc.of(descriptionOf(name))).block(0), name, operations);
    OperationPlace first = byInterface.get(name).get(0);
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
    QueryFiles files = new QueryFiles(schemas, customization);
    List<SourceFile> queries = new ArrayList<>();
    for (OperationPlace place : byInterface.get(name)) {
      List<Member> parameters = parameters(place);
      if (parameters.size() > POSITIONAL) {
        queries.add(files.file(name, place, parameters));
      }
    }
    return queries;
  }

  /** The parameters of an operation, as its method takes them. */
  List<Member> parameters(OperationPlace place) {
    return members.parameters(place.node(), place.pointer(), place.subject());
  }

  private Operation operation(OperationPlace place, Imports imports) {
    JsonNode node = place.node();
    List<Member> parameters = parameters(place);
    @Nullable Member body = body(place);
    Answer answer = answer(place, imports);
    OperationDoc doc = new OperationDoc(schemas, types, members, owners, imports);
    List<String> declared = new ArrayList<>();
    for (Member parameter : parameters) {
      declared.add(declare(parameter, imports));
      imports.addAll(parameter.type().imports()).add("retrofit2.http.Query");
    }
    if (body != null) {
      declared.add("@Body " + size(place, imports) + body.type().name() + " " + body.name());
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
        doc.ofMethod(place, parameters, body),
        annotations.of(place, parameters, body, imports),
        instruction.isEmpty() ? null : signed,
        http(place, body != null, imports),
        answer.unit(),
        Layout.call(2, call, declared, ";"),
        defaults(place, parameters, call, doc, imports));
  }

  private List<DefaultMethod> defaults(
      OperationPlace place,
      List<Member> parameters,
      String call,
      OperationDoc doc,
      Imports imports) {
    List<DefaultMethod> defaults = new ArrayList<>();
    boolean byQuery = parameters.size() > POSITIONAL;
    if (byQuery) {
      imports.add("io.github.backpack4j.json.Checks");
      defaults.add(queryMethod(place, parameters, call, doc.ofQueryMethod(place)));
    }
    DefaultMethod paged = paging.of(place, parameters, byQuery, imports);
    if (paged != null) {
      defaults.add(paged);
    }
    return defaults;
  }

  private static String declare(Member parameter, Imports imports) {
    JavaType type = parameter.type();
    String unit = type.time() ? "@Unit(\"" + type.unit() + "\") " : "";
    if (type.time()) {
      imports.add("io.github.backpack4j.http.Unit");
    }
    String range = range(parameter);
    if (!range.isEmpty()) {
      imports.add("io.github.backpack4j.http.Range");
    }
    if (!parameter.required()) {
      imports.add("org.jspecify.annotations.Nullable");
    }
    return "@Query(\""
        + parameter.wire()
        + "\") "
        + unit
        + range
        + (parameter.required() ? type.name() : type.nullable())
        + " "
        + parameter.name();
  }

  /** The annotation with a parameter's bounds; empty if it has none. */
  private static String range(Member parameter) {
    List<String> bounds = new ArrayList<>();
    Long min = parameter.min();
    if (min != null && min != Long.MIN_VALUE) {
      bounds.add("min = " + literal(min));
    }
    Long max = parameter.max();
    if (max != null && max != Long.MAX_VALUE) {
      bounds.add("max = " + literal(max));
    }
    return bounds.isEmpty() ? "" : "@Range(" + String.join(", ", bounds) + ") ";
  }

  /** The annotation with the bounds of a batch; empty if it has none. */
  private static String size(OperationPlace place, Imports imports) {
    String size = size(place.node().path("requestBody").path("content").path("application/json"));
    if (!size.isEmpty()) {
      imports.add("io.github.backpack4j.http.Size");
    }
    return size;
  }

  private static String size(JsonNode parameter) {
    JsonNode schema = parameter.path("schema");
    List<String> bounds = new ArrayList<>();
    if (schema.has("minItems")) {
      bounds.add("min = " + schema.path("minItems").asInt());
    }
    if (schema.has("maxItems")) {
      bounds.add("max = " + schema.path("maxItems").asInt());
    }
    return bounds.isEmpty() ? "" : "@Size(" + String.join(", ", bounds) + ") ";
  }

  private static String literal(long value) {
    return value == (int) value ? String.valueOf(value) : value + "L";
  }

  private @Nullable Member body(OperationPlace place) {
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
    String name = Names.subject(element, place.verb()) + (list ? "s" : "");
    JavaType type = types.of(schema, pointer, name);
    return new Member(
        element,
        name,
        type,
        true,
        null,
        null,
        body.path("description").asText(),
        "",
        false,
        null,
        null,
        null);
  }

  private static String http(OperationPlace place, boolean hasBody, Imports imports) {
    String method = place.method().toUpperCase(Locale.ROOT);
    String path = place.path().substring(1);
    boolean special = method.equals("DELETE") && hasBody;
    imports.add("retrofit2.http." + (special ? "HTTP" : method));
    return special
        ? "@HTTP(method = \"DELETE\", path = \"" + path + "\", hasBody = true)"
        : "@" + method + "(\"" + path + "\")";
  }

  private Answer answer(OperationPlace place, Imports imports) {
    if (place.isRemoved()) {
      return new Answer("Void", null);
    }
    JsonNode content = place.done().path("content");
    String media = content.fieldNames().hasNext() ? content.fieldNames().next() : "";
    if (media.isEmpty()) {
      imports.add("io.github.backpack4j.http.Acknowledgement");
      return new Answer("Acknowledgement", null);
    }
    String pointer = place.pointer() + Pointers.of("responses", "200", "content", media, "schema");
    JavaType type = types.of(content.path(media).path("schema"), pointer, place.id());
    imports.addAll(type.imports());
    String unit = type.name().equals("Instant") ? type.unit() : null;
    if (unit != null) {
      imports.add("io.github.backpack4j.http.Unit");
    }
    if (!place.nothing().isMissingNode()) {
      imports.add("org.jspecify.annotations.Nullable");
      return new Answer(type.nullable(), unit);
    }
    if (place.accepted().isMissingNode()) {
      return new Answer(type.name(), unit);
    }
    imports.add("io.github.backpack4j.http.Reply");
    return new Answer("Reply<" + type.name() + ">", unit);
  }

  private static DefaultMethod queryMethod(
      OperationPlace place, List<Member> parameters, String call, String javadoc) {
    String head = Layout.call(2, "default " + call, List.of(place.query() + " query"), " {");
    String check =
        Layout.statement(4, "Checks.require(\"" + place.query() + "\", \"query\", query);");
    List<String> arguments =
        parameters.stream().map(parameter -> "query." + parameter.name() + "()").toList();
    return new DefaultMethod(
        javadoc, head, check + "\n" + Layout.filledCall(4, "return " + place.id(), arguments, ";"));
  }
}
