package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Pointers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The methods that give all rows of an operation which answers page by page. */
final class PagedMethods {

  /** The order in which rows that come in meanwhile do not shift those that are still to come. */
  private static final String OLDEST_FIRST = "Asc";

  private final Schemas schemas;
  private final MemberReader members;

  PagedMethods(Schemas schemas, MemberReader members) {
    this.schemas = schemas;
    this.members = members;
  }

  /**
   * The method; null for an operation that answers at once.
   *
   * @param byQuery whether it takes its parameters in one object
   * @param imports takes what it names
   */
  ApiFiles.@Nullable DefaultMethod of(
      OperationPlace place, List<Member> parameters, boolean byQuery, Imports imports) {
    Paging paging = Paging.of(place);
    if (paging == null) {
      return null;
    }
    imports.add("io.github.backpack4j.http.Paged");
    String row = row(place);
    List<Member> given = parameters.stream().filter(each -> !paging.rules(each)).toList();
    String head = "default Paged<" + row + "> " + place.id() + "Paged";
    List<String> declared =
        byQuery
            ? List.of(place.query() + " query")
            : given.stream().map(PagedMethods::declare).toList();
    return new ApiFiles.DefaultMethod(
        javadoc(place, paging, given, byQuery),
        Layout.call(2, head, declared, " {"),
        body(place, paging, parameters, byQuery, imports));
  }

  private String row(OperationPlace place) {
    JsonNode content = place.done().path("content").path("application/json");
    String row = Schemas.refOf(content.path("schema").path("items"));
    if (row.isEmpty()) {
      throw schemas.problemAt(
          place.pointer() + "/x-backpack-paging",
          place.subject(),
          "rows of pages are of a named schema; give theirs a name");
    }
    return row;
  }

  private static String declare(Member parameter) {
    return (parameter.required() ? parameter.type().name() : parameter.type().nullable())
        + " "
        + parameter.name();
  }

  private String body(
      OperationPlace place,
      Paging paging,
      List<Member> parameters,
      boolean byQuery,
      Imports imports) {
    List<String> statements = new ArrayList<>();
    if (byQuery) {
      imports.add("io.github.backpack4j.json.Checks", "java.util.Objects");
      String query = "\"" + place.query() + "\"";
      statements.add(Layout.statement(4, "Checks.require(" + query + ", \"query\", query);"));
      for (Member parameter : parameters) {
        if (paging.isOrder(parameter)) {
          String name = "\"" + parameter.name() + "\"";
          String value = "query." + parameter.name() + "()";
          List<String> check = List.of(query, name, value, oldestFirst(parameter));
          statements.add(Layout.call(4, "Checks.only", check, ";"));
        }
      }
    }
    List<String> arguments = new ArrayList<>();
    arguments.add(byQuery ? start(parameters, paging.limit(), paging.max()) : paging.max() + "");
    arguments.add(byQuery ? start(parameters, paging.offset(), 0) : "0");
    arguments.add(page(place, paging, parameters, byQuery));
    arguments.add(key(place, paging, imports));
    statements.add(Layout.call(4, "return Paged.of", arguments, ";"));
    return String.join("\n", statements);
  }

  /** What a page begins with: what the query has, else what it usually is. */
  private static String start(List<Member> parameters, String wire, long usual) {
    String name = ClassParts.nameOf(parameters, wire);
    return "Objects.requireNonNullElse(query." + name + "(), " + usual + "L)";
  }

  /** What asks for a page, laid out. */
  private String page(
      OperationPlace place, Paging paging, List<Member> parameters, boolean byQuery) {
    List<String> arguments = new ArrayList<>();
    for (Member parameter : parameters) {
      if (paging.isOrder(parameter)) {
        arguments.add(oldestFirst(parameter));
      } else if (paging.rules(parameter) || !byQuery) {
        arguments.add(parameter.name());
      } else {
        arguments.add("query." + parameter.name() + "()");
      }
    }
    String limit = ClassParts.nameOf(parameters, paging.limit());
    String offset = ClassParts.nameOf(parameters, paging.offset());
    String head = "(" + limit + ", " + offset + ") -> " + place.id();
    return Layout.filledCall(8, head, arguments, "").strip();
  }

  private String oldestFirst(Member order) {
    return order.type().name() + "." + members.constant(order.type().name(), OLDEST_FIRST);
  }

  private String key(OperationPlace place, Paging paging, Imports imports) {
    if (paging.key().isEmpty()) {
      return "null";
    }
    imports.add("java.util.Arrays");
    List<String> accessors =
        keyOf(place, paging).stream().map(member -> "row." + member.name() + "()").toList();
    return "row -> Arrays.asList(" + String.join(", ", accessors) + ")";
  }

  /** The members of a row's key. */
  private List<Member> keyOf(OperationPlace place, Paging paging) {
    String row = row(place);
    boolean union = schemas.form(row) == Schemas.Form.UNION;
    List<Member> of = members.members(union ? schemas.branches(row).get(0).schema() : row);
    List<Member> key = new ArrayList<>();
    for (String wire : paging.key()) {
      key.add(
          of.stream()
              .filter(member -> member.wire().equals(wire))
              .findFirst()
              .orElseThrow(
                  () ->
                      schemas.problemAt(
                          place.pointer() + Pointers.of("x-backpack-paging", "key"),
                          place.subject(),
                          row
                              + " has no member "
                              + wire
                              + ", by which rows are to be told apart")));
    }
    return key;
  }

  private String javadoc(OperationPlace place, Paging paging, List<Member> given, boolean byQuery) {
    String called = byQuery ? place.id() + "(" + place.query() + ")" : place.id();
    Javadoc javadoc =
        new Javadoc()
            .paragraph(
                "All rows of {@link #"
                    + called
                    + "}, page by page"
                    + (paging.order().isEmpty() ? "." : ", oldest first."))
            .paragraph(repeats(paging, keyOf(place, paging)));
    if (byQuery) {
      javadoc
          .tag(
              "@param query the parameters; its limit is how many rows a page has, "
                  + paging.max()
                  + " if it has none, its offset how many to pass over first")
          .tag("@return the rows; nothing is sent before the first is asked for")
          .tag(
              "@throws IllegalArgumentException if {@code query} is null"
                  + (paging.order().isEmpty() ? "" : " or asks for the newest first"));
    } else {
      for (Member parameter : given) {
        String text = Javadoc.phrase(parameter.description());
        javadoc.tag("@param " + parameter.name() + " " + text);
      }
      javadoc.tag("@return the rows; nothing is sent before the first is asked for");
    }
    return javadoc.block(2);
  }

  /** Whether a row may be read twice while rows come in. */
  private static String repeats(Paging paging, List<Member> key) {
    if (!key.isEmpty()) {
      // Read oldest first, they do not move.
      boolean mayLack = paging.order().isEmpty() && !key.stream().allMatch(Member::required);
      String lacking = "; one that lacks " + (key.size() > 1 ? "one of these" : "it") + " may be.";
      return "Rows are told apart by "
          + Javadoc.list(key.stream().map(member -> Javadoc.code(member.wire())).toList())
          + ", so that none is read twice while rows come in"
          + (mayLack ? lacking : ".");
    }
    return paging.order().isEmpty()
        ? "Nothing tells these rows apart: while rows come in, some may be read twice."
        : "Nothing tells these rows apart, but new ones come last: those that were read stay where"
            + " they are, and none is read twice.";
  }
}
