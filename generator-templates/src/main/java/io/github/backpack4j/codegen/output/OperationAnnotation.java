package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The annotation that describes an operation to the runtime. */
final class OperationAnnotation {

  private final Schemas schemas;
  private final List<String> clientIds;

  /**
   * Creates the writer.
   *
   * @param clientIds the members that hold a caller's own id
   */
  OperationAnnotation(Schemas schemas, List<String> clientIds) {
    this.schemas = schemas;
    this.clientIds = clientIds;
  }

  /**
   * Lays it out.
   *
   * @param body what it sends; null for an operation without a body
   * @param imports takes what it names
   */
  String of(OperationPlace place, List<Member> parameters, @Nullable Member body, Imports imports) {
    imports.add("io.github.backpack4j.http.Effect", "io.github.backpack4j.http.Operation");
    String effect = place.node().path("x-backpack-effect").asText("read");
    List<String> arguments = new ArrayList<>();
    arguments.add("effect = Effect." + effect.toUpperCase(Locale.ROOT));
    List<String> required =
        parameters.stream().filter(Member::required).map(each -> quoted(each.wire())).toList();
    addList("required", required, arguments);
    addGroups("exactlyOneOf", "exactly", place, arguments, imports);
    addGroups("atMostOneOf", "at-most", place, arguments, imports);
    String assigned = place.node().path("x-backpack-client-id").asText("");
    if (!assigned.isEmpty()) {
      arguments.add("clientId = " + quoted(assigned));
      arguments.add("assignsClientId = true");
    } else if (!effect.equals("read")) {
      clientIds.stream()
          .filter(each -> isOwnId(each, parameters, body))
          .findFirst()
          .ifPresent(each -> arguments.add("clientId = " + quoted(each)));
    }
    String pool = place.node().path("x-backpack-pool").asText("");
    if (!pool.isEmpty()) {
      arguments.add("pool = " + quoted(pool));
    }
    if (!place.refused().isEmpty()) {
      arguments.add("refused = " + quoted(place.refused()));
    }
    return Layout.call(2, "@Operation", arguments, "");
  }

  /** Whether a number of that name is sent: text is another id, which the exchange passes on. */
  private boolean isOwnId(String name, List<Member> parameters, @Nullable Member body) {
    return parameters.stream()
            .anyMatch(each -> each.wire().equals(name) && each.type().name().equals("Long"))
        || (body != null
            && schemas
                .get(body.wire())
                .path("properties")
                .path(name)
                .path("type")
                .asText()
                .equals("integer"));
  }

  private static void addGroups(
      String attribute,
      String word,
      OperationPlace place,
      List<String> arguments,
      Imports imports) {
    List<String> groups = new ArrayList<>();
    for (JsonNode group : place.node().path("x-backpack-one-of")) {
      if (group.has(word)) {
        List<String> names = new ArrayList<>();
        group.path(word).forEach(name -> names.add(quoted(name.asText())));
        groups.add("@OneOf({" + String.join(", ", names) + "})");
        imports.add("io.github.backpack4j.http.OneOf");
      }
    }
    addList(attribute, groups, arguments);
  }

  private static void addList(String attribute, List<String> values, List<String> arguments) {
    if (!values.isEmpty()) {
      String list = String.join(", ", values);
      arguments.add(attribute + " = " + (values.size() == 1 ? list : "{" + list + "}"));
    }
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
