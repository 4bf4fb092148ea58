package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** How lists of the exchange are asked for, the newest row first. */
final class ListCalls {

  /** The order in which what happened just now comes first. */
  private static final String NEWEST_FIRST = "Desc";

  private final ApiFiles apis;
  private final MemberReader members;

  ListCalls(ApiFiles apis, MemberReader members) {
    this.apis = apis;
    this.members = members;
  }

  /** Whether the contract has an operation. */
  boolean exists(String operation) {
    return apis.ownerOf(operation) != null;
  }

  /** The schema of what a list holds. */
  String row(String operation) {
    JsonNode content = apis.place(operation).done().path("content").path("application/json");
    return Schemas.refOf(content.path("schema").path("items"));
  }

  /**
   * The first arguments of a method that is told of a list: how many rows a page has, where there
   * are pages, and what asks for it.
   *
   * @param since the parameter that leaves out older rows, which is given a variable {@code since};
   *     empty if there is none
   * @param imports takes what they name
   */
  List<String> arguments(String operation, String since, Imports imports) {
    OperationPlace place = apis.place(operation);
    Paging paging = Paging.of(place);
    List<String> given = new ArrayList<>();
    for (Member parameter : apis.parameters(place)) {
      if (paging != null && paging.isOrder(parameter)) {
        String type = parameter.type().name();
        imports.addAll(parameter.type().imports());
        given.add(type + "." + members.constant(type, NEWEST_FIRST));
      } else if (parameter.wire().equals(since)) {
        given.add("since");
      } else {
        given.add(paging != null && paging.rules(parameter) ? parameter.name() : "null");
      }
    }
    String call = ApiFiles.accessorOf(apis.ownerOf(operation)) + "()." + operation;
    String names = paging == null ? "()" : "(" + paging.limit() + ", " + paging.offset() + ")";
    List<String> arguments = new ArrayList<>();
    if (paging != null) {
      arguments.add(paging.max() + "");
    }
    arguments.add(Layout.filledCall(12, names + " -> " + call, given, "").strip());
    return arguments;
  }

  /** The expression of what tells a row of a list from others. */
  String key(String operation, Imports imports) {
    Paging paging = Paging.of(apis.place(operation));
    if (paging == null || paging.key().isEmpty()) {
      return "row -> null";
    }
    imports.add("java.util.Arrays");
    List<Member> of = members.members(row(operation));
    List<String> accessors =
        paging.key().stream().map(wire -> "row." + ClassParts.nameOf(of, wire) + "()").toList();
    return "row -> Arrays.asList(" + String.join(", ", accessors) + ")";
  }
}
