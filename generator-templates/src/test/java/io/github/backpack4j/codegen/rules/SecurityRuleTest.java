package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecurityRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsAnInstructionOnASignedOperation() {
    contract.replace("paths/order.yaml", "    x-backpack-instruction: orderQuery\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:2: GET /api/v1/order: is signed but has no "
                + "instruction; write x-backpack-instruction and what its signing string "
                + "starts with");
  }

  @Test
  void wantsNoInstructionOnAPublicOperation() {
    contract.replace(
        "paths/order.yaml",
        "    summary: Answers.\n",
        "    summary: Answers.\n" + "    x-backpack-instruction: ping\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:137: GET /api/v1/ping: is public but has the "
                + "instruction ping; remove it, or write security: [{ signed: [] }]");
  }

  @Test
  void wantsOneInstructionWhenThereIsAList() {
    contract.replace(
        "paths/order.yaml",
        "x-backpack-instruction: orderQuery",
        "x-backpack-instruction: [orderQuery, orderQueryAll]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:6: GET /api/v1/order: has 2 instructions "
                + "(orderQuery, orderQueryAll); keep the one that the exchange expects, "
                + "as text");
  }

  @Test
  void wantsOneInstructionWhenItStandsTwice() {
    contract.replace(
        "paths/order.yaml",
        "    x-backpack-instruction: orderExecute\n",
        "    x-backpack-instruction: orderExecute\n" + "    x-backpack-instruction: orderCancel\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:37: POST /api/v1/order: the key "
                + "x-backpack-instruction stands here for the second time (first in line "
                + "36); keep one of them");
  }

  @Test
  void wantsEveryOperationToSaySignedOrPublic() {
    contract.replace("paths/order.yaml", "    security: [{ signed: [] }]\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:2: GET /api/v1/order: says neither that it is "
                + "signed nor that it is public; write security: [{ signed: [] }] or "
                + "security: []");
  }

  @Test
  void takesNoOtherFormOfSecurity() {
    contract.replace("paths/order.yaml", "security: []", "security: [{}, { signed: [] }]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:139: GET /api/v1/ping: has the security "
                + "[{},{\"signed\":[]}]; write security: [{ signed: [] }], security: [] "
                + "when it is public, or security: [{ session: [] }] when only a login with a "
                + "browser opens it");
  }

  @Test
  void takesAnOperationThatNeedsALogin() {
    contract.replace("paths/order.yaml", "security: []", "security: [{ session: [] }]");

    assertThat(contract.problems()).isEmpty();
  }

  @Test
  void wantsNoInstructionOnAnOperationThatNeedsALogin() {
    contract.replace(
        "paths/order.yaml",
        "    security: []\n",
        "    security: [{ session: [] }]\n" + "    x-backpack-instruction: ping\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:140: GET /api/v1/ping: needs a login but has the "
                + "instruction ping; remove it, or write security: [{ signed: [] }]");
  }
}
