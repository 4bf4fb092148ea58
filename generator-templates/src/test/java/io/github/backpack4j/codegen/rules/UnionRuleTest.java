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
                + "mapping of every value, or x-backpack-presence with the member that the first "
                + "of two has and the second has not");
  }

  /** Lets the depth channel carry a union that is told apart by presence. */
  private EditedContract withPresence(String lines) {
    return contract
        .replace("channels/depth.yaml", "depth.yaml#/DepthUpdate'", "depth.yaml#/DepthMessage'")
        .append(
            "schemas/depth.yaml",
            """

            DepthMessage:
              description: A change to the book, or what an order did.
              oneOf:
                - $ref: '#/DepthUpdate'
                - $ref: '#/OrderUpdate'
            """
                + lines);
  }

  @Test
  void letsTwoMembersBeToldApartByPresence() {
    withPresence("  x-backpack-presence: T\n");

    assertThat(contract.problems()).isEmpty();
  }

  @Test
  void wantsThePresentMemberInTheFirst() {
    withPresence("  x-backpack-presence: id\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:1: schema DepthUpdate: has no property id, by whose presence"
                + " DepthMessage tells it from its other member; add it, required");
  }

  @Test
  void wantsThePresentMemberRequired() {
    withPresence("  x-backpack-presence: T\n")
        .replace("schemas/depth.yaml", "required: [a, T]", "required: [a]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:1: schema DepthUpdate: does not require T, by whose presence"
                + " DepthMessage tells it from its other member; add it to required");
  }

  @Test
  void wantsThePresentMemberToBeOneValue() {
    withPresence("  x-backpack-presence: a\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:6: schema DepthUpdate: the property a is more than one text,"
                + " number or boolean, so DepthMessage cannot look for it; name another");
  }

  @Test
  void wantsThePresentMemberNotInTheSecond() {
    withPresence("  x-backpack-presence: T\n")
        .replace(
            "schemas/depth.yaml",
            "    S:\n",
            "    T:\n" + "      x-backpack-name: text\n" + "      type: string\n" + "    S:\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:37: schema OrderUpdate: has the property T, by whose absence"
                + " DepthMessage tells it from its other member; remove it");
  }

  @Test
  void wantsTwoMembersWherePresenceTells() {
    withPresence("    - $ref: '#/SubscribeFrame'\n  x-backpack-presence: T\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:57: schema DepthMessage: presence tells two members apart,"
                + " but there are 3; write discriminator instead");
  }

  @Test
  void wantsOneWayToTellMembersApart() {
    withPresence(
        "  x-backpack-presence: T\n"
            + "  discriminator:\n"
            + "    propertyName: T\n"
            + "    mapping:\n"
            + "      '1': '#/DepthUpdate'\n"
            + "      '2': '#/OrderUpdate'\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:56: schema DepthMessage: the members are told apart by a tag"
                + " already; remove discriminator or x-backpack-presence");
  }

  @Test
  void wantsObjectsWherePresenceTells() {
    withPresence("  x-backpack-presence: T\n")
        .replace(
            "schemas/depth.yaml", "    - $ref: '#/DepthUpdate'", "    - $ref: 'order.yaml#/Order'");

    assertThat(contract.problems())
        .contains(
            "specs/schemas/depth.yaml:53: schema DepthMessage: Order is no object with properties,"
                + " so T cannot be looked for in it; write two objects");
  }

  @Test
  void wantsATagInAUnionThatStandsInAnother() {
    contract.replace(
        "schemas/order.yaml",
        "  discriminator:\n"
            + "    propertyName: orderType\n"
            + "    mapping:\n"
            + "      Limit: '#/LimitOrder'\n"
            + "      Market: '#/MarketOrder'\n",
        "  x-backpack-presence: price\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:81: schema BatchOrderPlaced: is made of the union Order, whose"
                + " members are told apart by presence; only one with a discriminator can stand in"
                + " another union");
  }
}
