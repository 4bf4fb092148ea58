package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovedRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  private void remove(String summary, String use) {
    contract.replace(
        "paths/order.yaml",
        "    summary: " + summary + "\n",
        "    summary: "
            + summary
            + "\n    x-backpack-removed: { date: '2026-01-15', use: ["
            + use
            + "] }\n");
  }

  @Test
  void takesOperationsThatAreThere() {
    remove("Answers.", "getFills, getOrder");

    assertThat(contract.problems()).isEmpty();
  }

  @Test
  void wantsOperationsThatExist() {
    remove("Answers.", "getTrades");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:137: GET /api/v1/ping: is to be replaced by getTrades, which "
                + "is no operation; write the operationId of one under use");
  }

  @Test
  void wantsOperationsThatAreThereStill() {
    remove("Lists fills.", "getOrder");
    remove("Answers.", "getFills");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:138: GET /api/v1/ping: is to be replaced by getFills, which "
                + "left the API too; write one that is there");
  }
}
