package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsPropertiesThatExist() {
    contract.replace(
        "schemas/order.yaml", "- exactly: [orderId, clientId]", "- exactly: [orderId, id]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:63: schema OrderCancelRequest: the group "
                + "[orderId, id] has id, which is none of the properties [orderId, "
                + "clientId]");
  }

  @Test
  void wantsParametersThatExist() {
    contract.replace("paths/order.yaml", "exactly: [orderId, clientId]", "at-most: [orderId, id]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:9: GET /api/v1/order: the group [orderId, id] "
                + "has id, which is none of the parameters [symbol, orderId, clientId]");
  }

  @Test
  void wantsPropertiesThatMayBeLeftOut() {
    contract.replace(
        "schemas/order.yaml",
        "  x-backpack-one-of:\n",
        "  required: [orderId]\n" + "  x-backpack-one-of:\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:64: schema OrderCancelRequest: the group "
                + "[orderId, clientId] has orderId, which is required; make it optional");
  }

  @Test
  void wantsParametersThatMayBeLeftOut() {
    contract.replace(
        "paths/order.yaml", "exactly: [orderId, clientId]", "exactly: [orderId, symbol]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:9: GET /api/v1/order: the group [orderId, "
                + "symbol] has symbol, which is required; make it optional");
  }

  @Test
  void wantsTwoNames() {
    contract.replace(
        "schemas/order.yaml", "- exactly: [orderId, clientId]", "- exactly: [orderId]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:63: schema OrderCancelRequest: the group "
                + "{\"exactly\":[\"orderId\"]} has to be exactly or at-most with two or more "
                + "names, such as exactly: [orderId, clientId]");
  }

  @Test
  void wantsAWordThatItKnows() {
    contract.replace(
        "schemas/order.yaml", "- exactly: [orderId, clientId]", "- one: [orderId, clientId]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:63: schema OrderCancelRequest: the group "
                + "{\"one\":[\"orderId\",\"clientId\"]} has to be exactly or at-most with two "
                + "or more names, such as exactly: [orderId, clientId]");
  }
}
