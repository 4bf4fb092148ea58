package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsEachOperationIdOnce() {
    contract.replace("paths/order.yaml", "operationId: cancelOrder", "operationId: getOrder");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:53: DELETE /api/v1/order: the operationId "
                + "getOrder is taken by GET /api/v1/order in specs/paths/order.yaml:3; "
                + "rename one");
  }

  @Test
  void wantsAVerbFirst() {
    contract.replace("paths/order.yaml", "operationId: getOrder", "operationId: orderQuery");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:3: GET /api/v1/order: the operationId "
                + "orderQuery is no method name; begin it with a verb and write it in "
                + "lowerCamelCase, such as getDepth (verbs: accept, add, borrow, cancel, "
                + "convert, create, delete, execute, get, lend, mint, ping, redeem, "
                + "refresh, remove, repay, request, set, submit, transfer, update, "
                + "withdraw)");
  }

  @Test
  void wantsLowerCamelCase() {
    contract.replace("paths/order.yaml", "operationId: getOrder", "operationId: get_order");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:3: GET /api/v1/order: the operationId "
                + "get_order is no method name; begin it with a verb and write it in "
                + "lowerCamelCase, such as getDepth (verbs: accept, add, borrow, cancel, "
                + "convert, create, delete, execute, get, lend, mint, ping, redeem, "
                + "refresh, remove, repay, request, set, submit, transfer, update, "
                + "withdraw)");
  }

  @Test
  void wantsAnOperationId() {
    contract.replace("paths/order.yaml", "    operationId: getOrder\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:2: GET /api/v1/order: has no operationId; "
                + "write the name of its method, such as getDepth");
  }

  @Test
  void wantsATagThatIsDeclared() {
    contract.replace("paths/order.yaml", "tags: [Order]", "tags: [Orders]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:4: GET /api/v1/order: the tag Orders is not "
                + "declared; write one of [Order] or add it to tags");
  }

  @Test
  void wantsOneTag() {
    contract.replace("paths/order.yaml", "tags: [Order]", "tags: [Order, Order]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:4: GET /api/v1/order: has 2 tags; write one, "
                + "which says in which interface it stands: [Order]");
  }

  @Test
  void wantsAnEffect() {
    contract.replace("paths/order.yaml", "    x-backpack-effect: read\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:2: GET /api/v1/order: has no effect; write "
                + "x-backpack-effect: read, write, or funds when it moves money off the "
                + "account");
  }

  @Test
  void wantsAnOperationOnEachPath() {
    contract
        .replace(
            "paths/order.yaml",
            "/api/v1/ping:\n",
            "/api/v1/nothing:\n" + "  description: Has no operation.\n" + "\n" + "/api/v1/ping:\n")
        .replace(
            "openapi.yaml",
            "  /api/v1/ping:",
            "  /api/v1/nothing: { $ref: 'paths/order.yaml#/~1api~1v1~1nothing' }\n"
                + "  /api/v1/ping:");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:132: /api/v1/nothing: has no operation; add "
                + "one or remove the path");
  }
}
