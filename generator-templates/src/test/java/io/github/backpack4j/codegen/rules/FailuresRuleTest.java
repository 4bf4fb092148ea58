package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsCodesThatTheContractKnows() {
    contract.replace(
        "paths/order.yaml",
        "x-backpack-failures: [INVALID_ORDER]",
        "x-backpack-failures: [INVALID_ODER]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:59: DELETE /api/v1/order: the failure "
                + "INVALID_ODER is no ApiErrorCode; correct it, or add it to the enum");
  }
}
