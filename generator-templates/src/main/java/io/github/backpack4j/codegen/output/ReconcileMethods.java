package io.github.backpack4j.codegen.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The methods that find out what became of orders whose answer was lost. */
final class ReconcileMethods {

  /**
   * What the template prints.
   *
   * @param docOfOne comment of the method for one order
   * @param one its head, laid out
   * @param docOfAll comment of the method for a batch
   * @param all its head, laid out
   * @param types what is found: an order that rests, one of the past, a fill
   * @param body the statement that makes a reconciler, laid out
   */
  record View(
      String docOfOne, String one, String docOfAll, String all, String types, String body) {}

  private final ListCalls lists;
  private final Types types;
  private final Customization.Reconcile rules;

  ReconcileMethods(ListCalls lists, Types types, Customization.Reconcile rules) {
    this.lists = lists;
    this.types = types;
    this.rules = rules;
  }

  /**
   * The methods; null where the contract has no orders to look for.
   *
   * @param imports takes what they name
   */
  @Nullable View view(Imports imports) {
    List<Customization.Place> places = List.of(rules.open(), rules.past(), rules.fills());
    if (!places.stream().allMatch(place -> lists.exists(place.call()))) {
      return null;
    }
    imports.add(
        "io.github.backpack4j.OutcomeUnknownException",
        "io.github.backpack4j.http.Reconciler",
        "io.github.backpack4j.http.Reconciliation",
        "java.util.Map");
    String rows =
        places.stream().map(each -> lists.row(each.call())).collect(Collectors.joining(", "));
    places.forEach(place -> imports.add(types.qualifiedName(lists.row(place.call()))));
    List<String> operations = rules.operations().stream().map(id -> "\"" + id + "\"").toList();
    List<String> steps = new ArrayList<>();
    steps.add("    return Reconciler.<" + rows + ">builder(transport)");
    steps.add(Layout.filledCall(8, ".operations", operations, ""));
    steps.add(step(".open", rules.open(), imports));
    steps.add(step(".past", rules.past(), imports));
    steps.add(step(".fills", rules.fills(), imports));
    steps.add("        .build();");
    String result = "Reconciliation<" + rows + ">";
    return new View(
        docOfOne(),
        head(result + " reconcile"),
        docOfAll(),
        head("Map<Long, " + result + "> reconcileAll"),
        rows,
        String.join("\n", steps));
  }

  private static String head(String method) {
    return Layout.call(2, "public " + method, List.of("OutcomeUnknownException lost"), " {");
  }

  /** One place to look in, laid out. */
  private String step(String method, Customization.Place place, Imports imports) {
    List<String> arguments = new ArrayList<>(lists.arguments(place.call(), "", imports));
    for (String accessor : List.of(place.id(), place.clientId(), place.time())) {
      arguments.add(lists.row(place.call()) + "::" + accessor);
    }
    return Layout.call(8, method, arguments, "");
  }

  private Javadoc doc(String sentence) {
    String operations =
        rules.operations().stream().map(Javadoc::code).collect(Collectors.joining(" or "));
    return new Javadoc()
        .paragraph(sentence)
        .paragraph(
            "It waits until the request can take effect no more, by the clock of the exchange, and"
                + " then looks for the client id in the open orders, in the order history and in"
                + " the fills. Blocks until it knows or gives up.")
        .paragraph(
            "Ask the client that sent it: one with another key may be of another account, and is"
                + " refused. A client id of the caller's own must not have been given to another"
                + " order in the eleven minutes before, or that one may be found.")
        .tag("@param lost what " + operations + " failed with");
  }

  private String docOfOne() {
    return doc("Finds out what became of an order whose answer was lost.")
        .tag("@return the order as it was found, or that there is none, or why that is not known")
        .tag(
            "@throws IllegalArgumentException if it was no order, or a batch of several, or signed"
                + " with another key")
        .block(2);
  }

  private String docOfAll() {
    return doc("Finds out what became of each order of a batch whose answer was lost.")
        .tag("@return what became of each, by its client id, in the order of the request")
        .tag("@throws IllegalArgumentException if it was no order, or signed with another key")
        .block(2);
  }
}
