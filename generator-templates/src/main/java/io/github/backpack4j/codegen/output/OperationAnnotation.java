package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The annotation that describes an operation to the runtime. */
final class OperationAnnotation {

  private final Schemas schemas;
  private final String clientId;

  /**
   * Creates the writer.
   *
   * @param clientId the member that holds a caller's own id
   */
  OperationAnnotation(Schemas schemas, String clientId) {
    this.schemas = schemas;
    this.clientId = clientId;
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
    boolean ownId =
        parameters.stream().anyMatch(each -> each.wire().equals(clientId))
            || (body != null && schemas.get(body.wire()).path("properties").has(clientId));
    if (ownId && !effect.equals("read")) {
      arguments.add("clientId = " + quoted(clientId));
    }
    return Layout.call(2, "@Operation", arguments, "");
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
