package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaNameRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void findsInner() {
    contract.replaceAll("schemas/fill.yaml", "Asset", "AssetInner");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:29: schema AssetInner: the name AssetInner "
                + "says where the schema stands, not what it is; write a noun in "
                + "UpperCamelCase without underscore, number or Inner, AllOf, OneOf at "
                + "its end");
  }

  @Test
  void findsAllOf() {
    contract.replaceAll("schemas/fill.yaml", "Asset", "AssetAllOf");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:29: schema AssetAllOf: the name AssetAllOf "
                + "says where the schema stands, not what it is; write a noun in "
                + "UpperCamelCase without underscore, number or Inner, AllOf, OneOf at "
                + "its end");
  }

  @Test
  void findsOneOf() {
    contract.replaceAll("schemas/fill.yaml", "Asset", "AssetOneOf");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:29: schema AssetOneOf: the name AssetOneOf "
                + "says where the schema stands, not what it is; write a noun in "
                + "UpperCamelCase without underscore, number or Inner, AllOf, OneOf at "
                + "its end");
  }

  @Test
  void findsAnUnderscore() {
    contract.replaceAll("schemas/fill.yaml", "Asset", "Fill_Asset");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:29: schema Fill_Asset: the name Fill_Asset "
                + "says where the schema stands, not what it is; write a noun in "
                + "UpperCamelCase without underscore, number or Inner, AllOf, OneOf at "
                + "its end");
  }

  @Test
  void findsANumberAtTheEnd() {
    contract.replaceAll("schemas/fill.yaml", "Asset", "Asset1");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:29: schema Asset1: the name Asset1 says where "
                + "the schema stands, not what it is; write a noun in UpperCamelCase "
                + "without underscore, number or Inner, AllOf, OneOf at its end");
  }

  @Test
  void findsAPropertyUsedAsASchema() {
    contract
        .replace(
            "schemas/fill.yaml", "$ref: '#/Asset'", "$ref: 'order.yaml#/LimitOrder/properties/id'")
        .replace("schemas/fill.yaml", "Asset:\n", "feeSymbol:\n")
        .replace("schemas/fill.yaml", "'order.yaml#/LimitOrder/properties/id'", "'#/feeSymbol'");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:29: schema feeSymbol: the name feeSymbol says "
                + "where the schema stands, not what it is; write a noun in "
                + "UpperCamelCase without underscore, number or Inner, AllOf, OneOf at "
                + "its end");
  }
}
