package io.github.backpack4j.codegen.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The method that asks what happened while streams were interrupted. */
final class MissedMethods {

  /**
   * What the template prints.
   *
   * @param doc comment of the method
   * @param declaration its head, laid out
   * @param body the statement that asks, laid out
   */
  record View(String doc, String declaration, String body) {}

  private final ListCalls lists;
  private final Types types;
  private final Customization customization;

  MissedMethods(ListCalls lists, Types types, Customization customization) {
    this.lists = lists;
    this.types = types;
    this.customization = customization;
  }

  /**
   * The method; null where the contract has no streams or not all the lists.
   *
   * @param streams whether there are streams
   * @param imports takes what it names
   */
  @Nullable View view(boolean streams, Imports imports) {
    Customization.Reconcile orders = customization.reconcile();
    Customization.Missed rules = customization.missed();
    List<String> calls =
        List.of(
            orders.open().call(),
            orders.past().call(),
            orders.fills().call(),
            rules.positions().call());
    if (!streams || !calls.stream().allMatch(lists::exists)) {
      return null;
    }
    imports.add(
        "io.github.backpack4j.http.Missed",
        "io.github.backpack4j.http.MissedSearch",
        "io.github.backpack4j.stream.Interruption",
        "java.time.Instant",
        "java.util.Collection");
    calls.forEach(call -> imports.add(types.qualifiedName(lists.row(call))));
    String rows = calls.stream().map(lists::row).collect(Collectors.joining(", "));
    List<String> steps = new ArrayList<>();
    steps.add("    return MissedSearch.<" + rows + ">builder()");
    steps.add(Layout.call(8, ".open", lists.arguments(calls.get(0), "", imports), ""));
    steps.add(step(".past", orders.past(), rules, imports));
    steps.add(step(".fills", orders.fills(), rules, imports));
    String row = lists.row(calls.get(3));
    Stream<String> others =
        Stream.of(
            row + "::" + rules.positions().symbol(),
            row + "::" + rules.positions().quantity(),
            "\"" + rules.positions().none() + "\"");
    List<String> arguments =
        Stream.concat(lists.arguments(calls.get(3), "", imports).stream(), others).toList();
    steps.add(Layout.call(8, ".positions", arguments, ""));
    steps.add("        .build()");
    steps.add("        .run(since, held);");
    return new View(
        doc(),
        Layout.call(
            2,
            "public Missed<" + rows + "> missed",
            List.of("Interruption interruption", "Collection<String> held"),
            " {"),
        String.join("\n", steps));
  }

  private String step(
      String method, Customization.Place place, Customization.Missed rules, Imports imports) {
    List<String> arguments = new ArrayList<>(lists.arguments(place.call(), rules.since(), imports));
    arguments.add(lists.key(place.call(), imports));
    arguments.add(lists.row(place.call()) + "::" + place.time());
    return Layout.call(8, method, arguments, "");
  }

  private static String doc() {
    return new Javadoc()
        .paragraph(
            "Asks what happened to the account while a private stream was interrupted, for that is"
                + " never replayed.")
        .paragraph(
            "To be called when {@code onResumed} is. It reads the orders that rest, the orders and"
                + " fills from a minute before {@code interruption.since()} on, and the positions,"
                + " in this order, so that nothing slips through between them. What comes by the"
                + " stream meanwhile may be among it: ids tell. An order from before that ended"
                + " meanwhile shows by resting no more, and can be looked up by its id.")
        .paragraph(
            "The exchange does not say when a subscription takes effect, and nothing says how soon"
                + " its lists know of what happened. So an event of the first moments may be neither"
                + " in the stream nor here; who must know asks again a little later.")
        .paragraph(
            "Blocks, for as long as several requests take: on a listener's thread it holds up the"
                + " messages of that subscription, which wait meanwhile and may overflow.")
        .tag("@param interruption what the stream's listener was told")
        .tag("@param held symbols in which there was a position before; may be empty")
        .tag("@return what there is, and which of {@code held} have no position any more")
        .tag(
            "@throws IllegalArgumentException if one is null, or {@code held} holds null or empty text")
        .tag("@throws io.github.backpack4j.BackpackException if one of the lists could not be had")
        .block(2);
  }
}
