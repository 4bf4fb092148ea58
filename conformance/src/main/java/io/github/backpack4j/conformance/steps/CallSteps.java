package io.github.backpack4j.conformance.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.When;
import io.github.backpack4j.conformance.GeneratedClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Calls any operation of the client: "I get the depth" is {@code getDepth}. */
public final class CallSteps {
  private static final Map<String, String> ANY_ORDER =
      Map.of(
          "symbol", "SOL_USDC",
          "side", "Bid",
          "orderType", "Limit",
          "price", "20.5",
          "quantity", "3",
          "clientId", "7");
  private static final Map<String, Map<String, String>> ANY =
      Map.of(
          "executeOrder", ANY_ORDER,
          "executeOrders", ANY_ORDER,
          "cancelOrder", Map.of("symbol", "SOL_USDC", "clientId", "7"));

  private final World world;

  /** Works on the scenario's world. */
  public CallSteps(World world) {
    this.world = world;
  }

  @When("I call {word}")
  public void call(String operation) {
    world.call(operation, List.of(Map.of()));
  }

  @When("^I (?!call |make )([a-z]+) the ([a-z ]+)$")
  public void callWith(String verb, String what, DataTable arguments) {
    String operation = operation(verb, what);
    world.call(operation, takesAList(arguments) ? rows(arguments) : List.of(pairs(arguments)));
  }

  @When("^I ([a-z]+) any ([a-z ]+)$")
  public void callAny(String verb, String what) {
    String operation = operation(verb, what);
    Map<String, String> arguments = ANY.get(operation);
    if (arguments == null) {
      throw new AssertionError("no arguments are kept for any " + operation);
    }
    world.call(operation, List.of(arguments));
  }

  @When("I make the same call again")
  public void callAgain() {
    world.callAgain();
  }

  private static String operation(String verb, String what) {
    StringBuilder name = new StringBuilder(verb);
    for (String word : what.split(" ")) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    String operation = name.toString();
    if (GeneratedClient.operation(operation) == null) {
      throw new AssertionError("the generated client has no operation " + operation);
    }
    return operation;
  }

  /** A table of names and values has two columns; one of orders has a column for each member. */
  private static boolean takesAList(DataTable arguments) {
    return arguments.width() > 2;
  }

  private static Map<String, String> pairs(DataTable table) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (List<String> row : table.asLists()) {
      if (row.get(1) != null) {
        pairs.put(row.get(0), row.get(1));
      }
    }
    return pairs;
  }

  private static List<Map<String, String>> rows(DataTable table) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> row : table.<String, String>asMaps(String.class, String.class)) {
      Map<String, String> given = new LinkedHashMap<>(row);
      given.values().removeIf(value -> value == null);
      rows.add(given);
    }
    return rows;
  }
}
