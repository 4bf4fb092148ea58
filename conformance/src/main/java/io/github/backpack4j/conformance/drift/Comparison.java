package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedHeaders;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedRequestBody;
import org.openapitools.openapidiff.core.model.ChangedResponse;
import org.openapitools.openapidiff.core.model.Endpoint;

/** Compares two normal forms, by openapi-diff and where that is blind by code of its own. */
final class Comparison {
  /** The generator makes a query object for more parameters than these. */
  private static final int MOST_ARGUMENTS = 3;

  private final NormalForm contract;
  private final NormalForm published;
  private final Names names;
  private final Places places;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, TreeSet<String>> lists = new TreeMap<>();

  /**
   * Compares.
   *
   * @param contractDocument the contract, for the names of its places
   */
  Comparison(JsonNode contractDocument, JsonNode publishedDocument) {
    this.contract = NormalForm.of(contractDocument);
    this.published = NormalForm.of(publishedDocument);
    this.names = new Names(contractDocument);
    published.spreadStatuses(contract);
    contract.spreadStatuses(published);
    ownChecks();
    this.places = new Places(names, contract, published);
    ChangedOpenApi changed = OpenApiCompare.fromSpecifications(parsed(contract), parsed(published));
    endpoints(changed);
    changed.getChangedOperations().forEach(this::operation);
  }

  /** The differences, those of shared schemas once for each operation. */
  List<Fact> facts() {
    return facts;
  }

  /** The places that were compared. */
  Places places() {
    return places;
  }

  /** The values that the document prints of the contract's open lists. */
  Map<String, TreeSet<String>> lists() {
    return lists;
  }

  private static OpenAPI parsed(NormalForm form) {
    return new OpenAPIV3Parser().readContents(form.openapi().toString(), null, null).getOpenAPI();
  }

  /** What openapi-diff does not look at: see the package's javadoc. */
  private void ownChecks() {
    if (!published.server().isEmpty() && !published.server().equals(contract.server())) {
      facts.add(
          new Fact(
              Kind.SERVER_CHANGED,
              "servers",
              "",
              contract.server(),
              published.server(),
              "",
              "/servers",
              "/servers"));
    }
    Map<String, String> tags = tags();
    contract
        .operations()
        .forEach(
            (key, ours) -> {
              JsonNode theirs = published.operations().get(key);
              if (theirs != null) {
                tag(ours, theirs, tags);
                instruction(ours, theirs);
                align(ours, "requestBody", ours.path("requestBody"), theirs.path("requestBody"));
                for (Map.Entry<String, JsonNode> answer : ours.path("responses").properties()) {
                  JsonNode their = theirs.path("responses").path(answer.getKey());
                  align(ours, "responses/" + answer.getKey(), answer.getValue(), their);
                }
              }
            });
  }

  /** What the document calls the contract's tags: as it tags most of their operations. */
  private Map<String, String> tags() {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    contract
        .operations()
        .forEach(
            (key, ours) -> {
              JsonNode theirs = published.operations().get(key);
              if (theirs != null) {
                counts
                    .computeIfAbsent(tag(ours), k -> new TreeMap<>())
                    .merge(tag(theirs), 1, Integer::sum);
              }
            });
    Map<String, String> tags = new TreeMap<>();
    counts.forEach(
        (ours, all) -> {
          int most = Collections.max(all.values());
          boolean same = all.getOrDefault(ours, 0) == most;
          all.entrySet().stream()
              .filter(each -> each.getValue() == most)
              .findFirst()
              .ifPresent(each -> tags.put(ours, same ? ours : each.getKey()));
        });
    return tags;
  }

  private static String tag(JsonNode operation) {
    return operation.path("x-tag").asText();
  }

  /** Tags make the interfaces of the client; what they are called is the contract's own affair. */
  private void tag(JsonNode ours, JsonNode theirs, Map<String, String> tags) {
    String their = tag(theirs);
    if (!their.equals(tags.get(tag(ours)))) {
      String published = their.isEmpty() ? "" : "`" + their + "`";
      add(Kind.TAG_CHANGED, ours, "", "", tag(ours), published);
    }
  }

  private void instruction(JsonNode ours, JsonNode theirs) {
    String our = ours.path("x-instruction").asText();
    String their = theirs.path("x-instruction").asText();
    boolean bothSigned =
        ours.path("x-access").asText().equals("signed")
            && theirs.path("x-access").asText().equals("signed");
    if (bothSigned && !our.equals(their)) {
      add(Kind.INSTRUCTION_CHANGED, ours, "", "", our, their);
    }
  }

  /**
   * Of two bodies under one content type each, which differ in it: says so, and lets their schemas
   * be compared all the same.
   */
  private void align(JsonNode operation, String where, JsonNode ours, JsonNode theirs) {
    JsonNode our = ours.path("content");
    JsonNode their = theirs.path("content");
    if (our.size() == 1 && their.size() == 1) {
      String ourType = our.fieldNames().next();
      String theirType = their.fieldNames().next();
      if (!ourType.equals(theirType)) {
        add(Kind.CONTENT_TYPE_CHANGED, operation, "/" + where, "", ourType, theirType);
        ((ObjectNode) their).set(ourType, ((ObjectNode) their).remove(theirType));
      }
    }
  }

  private void endpoints(ChangedOpenApi changed) {
    Map<String, JsonNode> added = new TreeMap<>();
    for (Endpoint each : changed.getNewEndpoints()) {
      String key = each.getMethod() + " " + each.getPathUrl();
      added.put(key, published.operations().get(key));
    }
    for (Endpoint each : changed.getMissingEndpoints()) {
      String key = each.getMethod() + " " + each.getPathUrl();
      JsonNode ours = contract.operations().get(key);
      String id = ours.path("x-id").asText();
      String moved = moved(key, ours, added);
      Kind kind = moved == null ? Kind.OPERATION_REMOVED : Kind.OPERATION_MOVED;
      String to = moved == null ? "" : "`" + moved + "`";
      String at = ours.path(Shapes.AT).asText();
      facts.add(new Fact(kind, key, "", "`" + id + "`", to, id, at, key));
      added.remove(moved == null ? "" : moved);
    }
    added.forEach(
        (key, theirs) ->
            facts.add(
                new Fact(
                    Kind.OPERATION_ADDED,
                    key,
                    "",
                    "",
                    "",
                    key,
                    key,
                    theirs.path(Shapes.AT).asText())));
  }

  private static @Nullable String moved(String key, JsonNode ours, Map<String, JsonNode> added) {
    String method = key.substring(0, key.indexOf(' ') + 1);
    String skeleton = Skeleton.ofOperation(ours);
    return added.keySet().stream()
        .filter(each -> each.startsWith(method))
        .filter(each -> Skeleton.ofOperation(added.get(each)).equals(skeleton))
        .findFirst()
        .orElse(null);
  }

  private void operation(ChangedOperation change) {
    String key = change.getHttpMethod() + " " + change.getPathUrl();
    JsonNode ours = contract.operations().get(key);
    JsonNode theirs = published.operations().get(key);
    if (change.isDeprecated()) {
      add(deprecated(theirs), ours, "", "", "", "");
    }
    if (change.getSecurityRequirements() != null) {
      String our = ours.path("x-access").asText();
      String their = theirs.path("x-access").asText();
      add(Kind.ACCESS_CHANGED, ours, "", "", access(our), access(their));
    }
    if (change.getParameters() != null) {
      parameters(change.getParameters(), ours, theirs);
    }
    if (change.getRequestBody() != null) {
      body(change.getRequestBody(), ours, theirs);
    }
    if (change.getApiResponses() != null) {
      responses(change.getApiResponses(), ours, theirs);
    }
  }

  /** openapi-diff says that it changed, not which way. */
  static Kind deprecated(JsonNode theirs) {
    return theirs.path("deprecated").asBoolean() ? Kind.DEPRECATED : Kind.NOT_DEPRECATED;
  }

  private static String access(String wire) {
    return wire.equals("session") ? "for a browser's login" : wire;
  }

  private void parameters(ChangedParameters change, JsonNode ours, JsonNode theirs) {
    List<Parameter> more = new ArrayList<>(change.getIncreased());
    List<Parameter> less = new ArrayList<>(change.getMissing());
    moved(more, less, ours);
    if (more.size() == 1 && less.size() == 1) {
      JsonNode gone = parameter(ours, less.get(0).getIn(), less.get(0).getName());
      JsonNode added = parameter(theirs, more.get(0).getIn(), more.get(0).getName());
      if (Skeleton.ofParameter(gone).equals(Skeleton.ofParameter(added))) {
        String to = "`" + more.get(0).getName() + "`";
        add(Kind.PARAMETER_RENAMED, ours, "", less.get(0).getName(), "", to);
        more = List.of();
        less = List.of();
      }
    }
    for (Parameter each : less) {
      add(Kind.PARAMETER_REMOVED, ours, "", each.getName(), "", "");
    }
    for (Parameter each : more) {
      boolean required = Boolean.TRUE.equals(each.getRequired());
      Kind kind =
          takesAQueryObject(ours)
              ? required ? Kind.REQUIRED_PARAMETER_ADDED : Kind.PARAMETER_ADDED
              : required ? Kind.REQUIRED_ARGUMENT_ADDED : Kind.ARGUMENT_ADDED;
      add(kind, ours, "", each.getName(), "", "");
    }
    for (ChangedParameter each : change.getChanged()) {
      JsonNode our = parameter(ours, each.getIn(), each.getName());
      JsonNode their = parameter(theirs, each.getIn(), each.getName());
      parameter(each, ours, our, their);
    }
  }

  /** Takes those out that are in both, and says that they moved. */
  private void moved(List<Parameter> more, List<Parameter> less, JsonNode ours) {
    for (Parameter gone : List.copyOf(less)) {
      for (Parameter added : List.copyOf(more)) {
        if (gone.getName().equalsIgnoreCase(added.getName())) {
          add(Kind.PARAMETER_MOVED, ours, "", gone.getName(), gone.getIn(), added.getIn());
          more.remove(added);
          less.remove(gone);
        }
      }
    }
  }

  /**
   * Whether the generated method of an operation is called with a query object. Those of few
   * parameters take their arguments one by one, where one more stops calls from compiling.
   */
  static boolean takesAQueryObject(JsonNode operation) {
    int parameters = 0;
    for (JsonNode each : operation.path("parameters")) {
      parameters += each.path("in").asText().equals("query") ? 1 : 0;
    }
    return parameters > MOST_ARGUMENTS;
  }

  private void parameter(
      ChangedParameter change, JsonNode operation, JsonNode our, JsonNode their) {
    if (change.isChangeRequired()) {
      boolean required = their.path("required").asBoolean();
      parameter(
          required ? Kind.PARAMETER_REQUIRED : Kind.PARAMETER_OPTIONAL, "", operation, our, their);
    }
    if (change.isDeprecated()) {
      parameter(deprecated(their), "", operation, our, their);
    }
    if (change.isChangeStyle()) {
      parameter(Kind.PARAMETER_STYLE, "style", operation, our, their);
    }
    if (change.isChangeExplode()) {
      parameter(Kind.PARAMETER_STYLE, "explode", operation, our, their);
    }
    walk(operation, true).walk(change.getSchema(), our.path("schema"), their.path("schema"));
  }

  private void parameter(Kind kind, String name, JsonNode operation, JsonNode our, JsonNode their) {
    String at = our.path(Shapes.AT).asText();
    String ours = name.isEmpty() ? "" : our.path(name).asText("the usual");
    String theirs = name.isEmpty() ? "" : their.path(name).asText("the usual");
    String id = operation.path("x-id").asText();
    String of = their.path(Shapes.OF).asText();
    facts.add(
        new Fact(kind, names.of(at), name, ours, theirs, id, our.path(Shapes.OF).asText(), of));
  }

  private static JsonNode parameter(JsonNode operation, String in, String name) {
    for (JsonNode each : operation.path("parameters")) {
      if (each.path("in").asText().equals(in) && each.path("name").asText().equals(name)) {
        return each;
      }
    }
    return operation.path("");
  }

  private void body(ChangedRequestBody change, JsonNode ours, JsonNode theirs) {
    JsonNode our = ours.path("requestBody");
    JsonNode their = theirs.path("requestBody");
    if (our.has("content") != their.has("content")) {
      add(
          our.has("content") ? Kind.BODY_REMOVED : Kind.BODY_ADDED,
          ours,
          "/requestBody",
          "",
          "",
          "");
      return;
    }
    if (change.isChangeRequired()) {
      boolean required = their.path("required").asBoolean();
      String is = required ? "required" : "optional";
      add(Kind.BODY_REQUIRED, ours, "/requestBody", "", required ? "optional" : "required", is);
    }
    content(change.getContent(), ours, "/requestBody", our, their, true);
  }

  private void responses(ChangedApiResponse change, JsonNode ours, JsonNode theirs) {
    for (String status : change.getIncreased().keySet()) {
      Kind kind = refusal(status) ? Kind.REFUSALS_CHANGED : Kind.STATUS_ADDED;
      add(kind, ours, "", status, "not known", "published");
    }
    for (String status : change.getMissing().keySet()) {
      Kind kind = refusal(status) ? Kind.REFUSALS_CHANGED : Kind.STATUS_REMOVED;
      add(kind, ours, "", status, "known", "not published");
    }
    for (Map.Entry<String, ChangedResponse> each : change.getChanged().entrySet()) {
      String where = "/responses/" + each.getKey();
      JsonNode our = ours.path("responses").path(each.getKey());
      JsonNode their = theirs.path("responses").path(each.getKey());
      if (each.getValue().getHeaders() != null) {
        headers(each.getValue().getHeaders(), ours, where, our, their);
      }
      if (our.has("content") != their.has("content")) {
        answerBody(ours, each.getKey(), our.has("content"));
      } else {
        content(each.getValue().getContent(), ours, where, our, their, false);
      }
    }
  }

  private void answerBody(JsonNode operation, String status, boolean ours) {
    if (refusal(status)) {
      String our = ours ? "with a body" : "without a body";
      String their = ours ? "without a body" : "with a body";
      add(Kind.REFUSALS_CHANGED, operation, "", status, our, their);
    } else {
      String where = "/responses/" + status;
      add(ours ? Kind.BODY_REMOVED : Kind.BODY_ADDED, operation, where, "", "", "");
    }
  }

  private static boolean refusal(String status) {
    return status.startsWith("4") || status.startsWith("5") || status.equals("default");
  }

  private void headers(
      ChangedHeaders change, JsonNode operation, String where, JsonNode our, JsonNode their) {
    String id = operation.path("x-id").asText();
    String holder = operation.path(Shapes.AT).asText() + where;
    for (String name : change.getIncreased().keySet()) {
      String at = their.path("headers").path(name).path(Shapes.AT).asText();
      facts.add(
          new Fact(
              Kind.HEADER_ADDED,
              names.of(holder),
              name,
              "",
              "",
              id,
              holder + "/headers/" + name,
              at));
    }
    for (String name : change.getMissing().keySet()) {
      String at = our.path("headers").path(name).path(Shapes.AT).asText();
      facts.add(
          new Fact(
              Kind.HEADER_REMOVED,
              names.of(holder),
              name,
              "",
              "",
              id,
              at,
              holder + "/headers/" + name));
    }
    change
        .getChanged()
        .forEach(
            (name, each) ->
                walk(operation, false)
                    .walk(
                        each.getSchema(),
                        our.path("headers").path(name).path("schema"),
                        their.path("headers").path(name).path("schema")));
  }

  private void content(
      @Nullable ChangedContent change,
      JsonNode operation,
      String where,
      JsonNode our,
      JsonNode their,
      boolean request) {
    if (change == null) {
      return;
    }
    for (String type : change.getIncreased().keySet()) {
      add(Kind.CONTENT_TYPE_CHANGED, operation, where, "", "", type);
    }
    for (String type : change.getMissing().keySet()) {
      add(Kind.CONTENT_TYPE_CHANGED, operation, where, "", type, "");
    }
    change
        .getChanged()
        .forEach(
            (type, each) ->
                walk(operation, request)
                    .walk(
                        each.getSchema(),
                        our.path("content").path(type).path("schema"),
                        their.path("content").path(type).path("schema")));
  }

  private SchemaWalk walk(JsonNode operation, boolean request) {
    return new SchemaWalk(names, operation.path("x-id").asText(), request, facts, lists);
  }

  /** A fact about an operation, or about something of its own. */
  private void add(
      Kind kind, JsonNode operation, String where, String name, String ours, String theirs) {
    String at = operation.path(Shapes.AT).asText() + where;
    String id = operation.path("x-id").asText();
    facts.add(new Fact(kind, names.of(at), name, ours, theirs, id, at, at));
  }
}
