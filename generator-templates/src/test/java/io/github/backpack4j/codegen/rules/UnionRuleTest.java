package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnionRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsTheTagInEveryMember() {
    contract
        .replace(
            "schemas/order.yaml",
            "    orderType:\n"
                + "      description: The kind of order.\n"
                + "      type: string\n"
                + "      enum: [Limit]\n",
            "")
        .replace(
            "schemas/order.yaml",
            "required: [orderType, id, side, price]",
            "required: [id, side, price]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:12: schema LimitOrder: has no property "
                + "orderType, by which Order tells it from its other members; add it, "
                + "required, with enum: [Limit]");
  }

  @Test
  void wantsTheTagInAnObjectThatAMemberIsMadeOf() {
    contract
        .replace(
            "schemas/order.yaml",
            "    operation:\n"
                + "      description: That it was accepted.\n"
                + "      type: string\n"
                + "      enum: [Ok]\n",
            "    accepted:\n"
                + "      description: That it was accepted.\n"
                + "      type: string\n"
                + "      enum: [Ok]\n")
        .replace("schemas/order.yaml", "required: [operation]", "required: [accepted]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:85: schema BatchOrderPlaced: has no property "
                + "operation, by which BatchOrderResult tells it from its other members; "
                + "add it, required, with enum: [Ok]");
  }

  @Test
  void wantsTheTagToBeRequired() {
    contract.replace(
        "schemas/order.yaml",
        "required: [orderType, id, side, price]",
        "required: [id, side, price]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:12: schema LimitOrder: does not require "
                + "orderType, by which Order tells it from its other members; add it to "
                + "required");
  }

  @Test
  void wantsTheSameValueInTagAndMapping() {
    contract.replace("schemas/order.yaml", "enum: [Limit]", "enum: [LIMIT]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:17: schema LimitOrder: the property "
                + "orderType has the values [LIMIT], but the mapping of Order has "
                + "[Limit] for it; write the same in both");
  }

  @Test
  void wantsOneValueOfATag() {
    contract.replace(
        "schemas/order.yaml",
        "      type: string\n" + "      enum: [Limit]\n",
        "      type: string\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:17: schema LimitOrder: the property "
                + "orderType has the values [], but the mapping of Order has [Limit] for "
                + "it; write the same in both");
  }

  @Test
  void wantsEveryMemberInTheMapping() {
    contract.replace("schemas/order.yaml", "      Market: '#/MarketOrder'\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:6: schema Order: the mapping leaves out "
                + "MarketOrder; add its value");
  }

  @Test
  void wantsEveryMappedSchemaAmongTheMembers() {
    contract.replace("schemas/order.yaml", "    - $ref: '#/MarketOrder'\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:5: schema Order: the mapping has "
                + "MarketOrder, which is not among oneOf; add it there or remove it");
  }

  @Test
  void wantsADiscriminator() {
    contract.replace(
        "schemas/order.yaml",
        "  discriminator:\n"
            + "    propertyName: orderType\n"
            + "    mapping:\n"
            + "      Limit: '#/LimitOrder'\n"
            + "      Market: '#/MarketOrder'\n",
        "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:1: schema Order: a union says how its "
                + "members are told apart; write discriminator with propertyName and a "
                + "mapping of every value");
  }
}
