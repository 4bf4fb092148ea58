package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.ContractIndex.Content;
import io.github.backpack4j.conformance.ContractIndex.Operation;
import io.github.backpack4j.conformance.contract.Places;
import io.github.backpack4j.conformance.contract.Schema;
import io.github.backpack4j.conformance.exchange.Fixture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the examples of the outlines over every operation with the contract. */
class EveryOperationTest {
  /** The outlines, by the tag that each has alone, and the operations that each is true of. */
  private static final Map<String, Predicate<Operation>> OUTLINES = new LinkedHashMap<>();

  static {
    OUTLINES.put("@whole", operation -> true);
    OUTLINES.put("@least", operation -> operation.content() != Content.TEXT);
    OUTLINES.put("@newer-members", operation -> operation.content() == Content.JSON);
    OUTLINES.put("@newer-values", operation -> holds(operation.answer(), Schema.Kind.ENUM));
    OUTLINES.put("@newer-kinds", operation -> holds(operation.answer(), Schema.Kind.UNION));
    OUTLINES.put("@code", operation -> true);
    OUTLINES.put("@plain-text", operation -> true);
    OUTLINES.put("@page", operation -> true);
    OUTLINES.put("@nothing", operation -> operation.content() != Content.NOTHING);
    OUTLINES.put("@hand-made", Operation::signed);
  }

  /** Members that no whole answer shows but random answers do, with the reason why. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "MarketOrder.strategyId", "what a strategy places at the market is over at once",
          "MarketOrder.triggeredAt", "a market order that was set off is over at once",
          "Rfq.systemOrderType", "no caller submits the RFQ of a system order");

  @Test
  void everyOutlineHasEveryOperationThatItIsTrueOf() {
    OUTLINES.forEach(
        (tag, isTrueOf) -> assertThat(operations(tag)).as(tag).isEqualTo(promised(isTrueOf)));
  }

  @Test
  void coversSixtySixOfSeventyOneOperations() {
    assertThat(ContractIndex.standard().operations()).hasSize(71);
    assertThat(operations("@whole")).hasSize(66);
    assertThat(operations("@hand-made")).hasSize(45);
  }

  @Test
  void marksSignedOperations() {
    assertThat(operations("@signed"))
        .isEqualTo(
            operations("@whole").stream()
                .filter(id -> ContractIndex.standard().operation(id).signed())
                .toList());
  }

  @Test
  void sendsPagesOfTwoStatuses() {
    assertThat(Examples.of("@page")).hasSize(2 * Examples.of("@whole").size());
  }

  @Test
  void wholeAnswersTogetherHaveEveryMemberOfTheContract() {
    Set<String> promised = new TreeSet<>();
    Set<String> shown = new TreeSet<>();
    for (Examples example : Examples.ofJson()) {
      Operation operation = ContractIndex.standard().operation(example.subject());
      JsonNode answer = Fixture.load(example.fixture()).answer();
      members(Objects.requireNonNull(operation.answer()), List.of(answer), promised, shown);
    }
    promised.removeAll(shown);
    assertThat(promised).isEqualTo(ELSEWHERE.keySet());
  }

  @Test
  void leastAnswersHaveRequiredMembersAlone() {
    List<String> surplus = new ArrayList<>();
    for (Examples example : Examples.of("@least")) {
      Operation operation = ContractIndex.standard().operation(example.subject());
      if (operation.content() == Content.JSON) {
        JsonNode answer = Fixture.load(example.fixture()).answer();
        Schema schema = Objects.requireNonNull(operation.answer());
        assertThat(Places.of(schema, answer).objects()).as(example.fixture()).isNotEmpty();
        surplus(example.subject(), schema, answer, surplus);
      }
    }
    assertThat(surplus).isEmpty();
  }

  /** Members that a value has and need not have, or has not and should. */
  static void surplus(String at, Schema schema, JsonNode value, List<String> surplus) {
    switch (schema.kind()) {
      case OBJECT ->
          schema
              .properties()
              .forEach(
                  (name, property) -> {
                    if (value.has(name) != schema.required().contains(name)) {
                      surplus.add(at + "." + name);
                    } else if (value.has(name)) {
                      surplus(at + "." + name, property, value.get(name), surplus);
                    }
                  });
      case UNION -> {
        surplus(at, Objects.requireNonNull(schema.kindOf(value)), value, surplus);
      }
      case JOINED -> schema.parts().forEach(part -> surplus(at, part, value, surplus));
      case MAP, LIST, TUPLE ->
          value.forEach(element -> surplus(at, schema.element(), element, surplus));
      case ENUM, SCALAR -> {
        // Nothing is within.
      }
    }
  }

  /** Members that values of a schema may have, and those that some of the values have. */
  static void members(
      Schema schema, List<JsonNode> values, Set<String> promised, Set<String> shown) {
    switch (schema.kind()) {
      case OBJECT ->
          schema
              .properties()
              .forEach(
                  (name, property) -> {
                    promised.add(schema + "." + name);
                    List<JsonNode> there =
                        values.stream()
                            .filter(value -> value.hasNonNull(name))
                            .map(value -> value.get(name))
                            .toList();
                    if (!there.isEmpty()) {
                      shown.add(schema + "." + name);
                    }
                    members(property, there, promised, shown);
                  });
      case UNION ->
          schema
              .kindsInOrder()
              .forEach(
                  kind ->
                      members(
                          kind,
                          values.stream().filter(value -> isOf(schema, kind, value)).toList(),
                          promised,
                          shown));
      case JOINED -> schema.parts().forEach(part -> members(part, values, promised, shown));
      case MAP, LIST, TUPLE -> {
        List<JsonNode> elements = new ArrayList<>();
        values.forEach(value -> value.forEach(elements::add));
        members(schema.element(), elements, promised, shown);
      }
      case ENUM, SCALAR -> {
        // Nothing is within.
      }
    }
  }

  private static boolean isOf(Schema union, Schema kind, JsonNode value) {
    Schema found = union.kindOf(value);
    return found != null && kind.toString().equals(found.toString());
  }

  private static List<String> operations(String tag) {
    return Examples.of(tag).stream().map(Examples::subject).distinct().sorted().toList();
  }

  private static List<String> promised(Predicate<Operation> isTrueOf) {
    return ContractIndex.standard().operations().stream()
        .filter(Operation::callable)
        .filter(isTrueOf)
        .map(Operation::id)
        .sorted()
        .toList();
  }

  /** Whether an answer may have a value of a kind anywhere. */
  static boolean holds(Schema schema, Schema.Kind kind) {
    return schema != null
        && (schema.kind() == kind || below(schema).anyMatch(each -> holds(each, kind)));
  }

  private static Stream<Schema> below(Schema schema) {
    return switch (schema.kind()) {
      case OBJECT -> schema.properties().values().stream().filter(each -> !isTag(each));
      case UNION -> schema.kindsInOrder().stream();
      case JOINED -> schema.parts().stream();
      case MAP, LIST, TUPLE -> Stream.of(schema.element());
      case ENUM, SCALAR -> Stream.of();
    };
  }

  /** The tag of a kind of a union is an enum without a name. */
  private static boolean isTag(Schema schema) {
    return schema.kind() == Schema.Kind.ENUM && schema.name() == null;
  }
}
