package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsATypeThatItKnows() {
    contract.replace(
        "schemas/order.yaml",
        "      type: string\n" + "      enum: [Limit]\n",
        "      type: text\n" + "      enum: [Limit]\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:19: schema LimitOrder, property orderType: "
                + "the type \"text\" is unknown; write one of [string, integer, number, boolean, "
                + "array, object]");
  }

  @Test
  void wantsPropertiesOnAnObject() {
    contract.replace("schemas/fill.yaml", "  type: object\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:1: schema Fill: a schema without a type says "
                + "nothing here; write one of [string, integer, number, boolean, array, object]");
  }

  @Test
  void wantsItemsOnAnArray() {
    contract.replace("schemas/depth.yaml", "      type: array\n", "      type: string\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:10: schema DepthUpdate, property a: items "
                + "belongs to the type array; write that type, or remove it");
  }

  @Test
  void wantsAFormatOnTextOrAnInteger() {
    contract.replace("schemas/fill.yaml", "      type: integer\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:8: schema Fill, property tradeId: format "
                + "belongs to the type string or integer or number; write that type, or remove it");
  }

  @Test
  void wantsBoundsOnAnInteger() {
    contract.replace(
        "paths/order.yaml",
        "schema: { type: integer, format: int64, minimum: 1, maximum: 1000 }",
        "schema: { type: string, minimum: 1 }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:110: GET /api/v1/fills: paging counts rows by limit, which is "
                + "no large number; write one of [int64, uint32, uint64]",
            "specs/paths/order.yaml:119: GET /api/v1/fills, parameter limit: "
                + "minimum belongs to the type integer; write that type, or remove it");
  }

  @Test
  void wantsALengthOnText() {
    contract.replace(
        "paths/order.yaml",
        "schema: { type: integer, format: int64, minimum: 1, maximum: 1000 }",
        "schema: { type: integer, format: int64, maxLength: 4 }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:119: GET /api/v1/fills, parameter limit: "
                + "maxLength belongs to the type string; write that type, or remove it",
            "specs/paths/order.yaml:119: GET /api/v1/fills, parameter limit: "
                + "only a property keeps its maxLength; name it there, or remove it");
  }

  @Test
  void wantsATypeOnAParameter() {
    contract.replace("paths/order.yaml", "schema: { type: string }", "schema: {}");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:16: GET /api/v1/order, parameter symbol: a "
                + "schema without a type says nothing here; write one of [string, "
                + "integer, number, boolean, array, object]");
  }

  @Test
  void wantsAMapping() {
    contract.replace("paths/order.yaml", "schema: { type: string }", "schema: string");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:16: GET /api/v1/order, parameter symbol: a "
                + "schema is a mapping, such as { type: string }; this is \"string\"");
  }
}
