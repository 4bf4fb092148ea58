package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedTypesRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void findsAnObjectInABody() {
    contract.replace(
        "paths/order.yaml",
        "schema: { $ref: '../schemas/order.yaml#/OrderRequest' }",
        "schema: { type: object, properties: { side: { type: string } } }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:44: POST /api/v1/order: this object has no "
                + "name; define it in schemas/ and refer to it with $ref");
  }

  @Test
  void findsAnObjectInAProperty() {
    contract.replace(
        "schemas/order.yaml",
        "side: { $ref: '#/Side' }",
        "side: { type: object, properties: { name: { type: string } } }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:45: schema MarketOrder, property side: this "
                + "object has no name; define it in schemas/ and refer to it with $ref");
  }

  @Test
  void findsAnObjectInAnAllOf() {
    contract
        .replace(
            "schemas/order.yaml",
            "    - $ref: '#/BatchOrderPlacedTag'\n",
            "    - { type: object, required: [operation], properties: { operation: "
                + "{ type: string, enum: [Ok] } } }\n")
        .replace(
            "schemas/order.yaml",
            "BatchOrderPlacedTag:\n"
                + "  description: Marks an order that was accepted.\n"
                + "  type: object\n"
                + "  required: [operation]\n"
                + "  properties:\n"
                + "    operation:\n"
                + "      description: That it was accepted.\n"
                + "      type: string\n"
                + "      enum: [Ok]\n"
                + "\n",
            "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:88: schema BatchOrderPlaced: this part of a "
                + "oneOf or allOf has no name; define it in schemas/ and refer to it "
                + "with $ref");
  }

  @Test
  void findsAnEnumInAProperty() {
    contract.replace(
        "schemas/order.yaml",
        "side: { $ref: '#/Side' }",
        "side: { type: string, enum: [Bid, Ask] }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:45: schema MarketOrder, property side: this "
                + "enum has no name; define it in schemas/ and refer to it with $ref");
  }

  @Test
  void findsAnEnumInAParameter() {
    contract.replace(
        "paths/order.yaml",
        "schema: { type: string }",
        "schema: { type: string, enum: [SOL_USDC] }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:16: GET /api/v1/order, parameter symbol: this "
                + "enum has no name; define it in schemas/ and refer to it with $ref");
  }

  @Test
  void findsAUnionInAList() {
    contract.replace(
        "paths/order.yaml",
        "items: { $ref: '../schemas/order.yaml#/BatchOrderResult' }",
        "items: { oneOf: [{ $ref: '../schemas/order.yaml#/BatchOrderPlaced' }, "
            + "{ $ref: '../schemas/order.yaml#/BatchOrderResult' }] }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:101: POST /api/v1/orders: this union has no "
                + "name; define it in schemas/ and refer to it with $ref");
  }

  @Test
  void findsAnAllOfOfTwo() {
    contract.replace(
        "schemas/order.yaml",
        "side: { $ref: '#/Side' }",
        "side: { allOf: [{ $ref: '#/Side' }, { $ref: '#/OrderRefusal' }] }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:45: schema MarketOrder, property side: this "
                + "allOf of several schemas has no name; define it in schemas/ and refer "
                + "to it with $ref");
  }

  @Test
  void findsAnObjectThatSaysNothing() {
    contract.replace("schemas/order.yaml", "side: { $ref: '#/Side' }", "side: { type: object }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:45: schema MarketOrder, property side: an "
                + "object without properties says nothing; write its properties, or "
                + "additionalProperties when it is a map");
  }

  @Test
  void findsAnArrayThatSaysNothing() {
    contract.replace("schemas/order.yaml", "side: { $ref: '#/Side' }", "side: { type: array }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:45: schema MarketOrder, property side: an "
                + "array without items says nothing; write items");
  }

  @Test
  void findsASecondName() {
    contract
        .replace("schemas/fill.yaml", "$ref: '#/Asset'", "$ref: '#/Currency'")
        .append("schemas/fill.yaml", "\n" + "Currency:\n" + "  allOf: [{ $ref: '#/Asset' }]\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:34: schema Currency: this is a second name of "
                + "a schema; refer to that one and remove this");
  }

  @Test
  void findsWordsOutsideTheSubset() {
    contract.replace(
        "schemas/order.yaml", "side: { $ref: '#/Side' }", "side: { anyOf: [{ $ref: '#/Side' }] }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:45: schema MarketOrder, property side: anyOf "
                + "and not are outside the schema subset; write oneOf with a "
                + "discriminator");
  }
}
