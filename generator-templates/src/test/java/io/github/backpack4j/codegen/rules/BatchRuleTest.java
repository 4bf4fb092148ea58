package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsAListToRepeatTheInstructionFor() {
    contract.replace(
        "paths/order.yaml",
        "    x-backpack-effect: write\n",
        "    x-backpack-batch: true\n" + "    x-backpack-effect: write\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:37: POST /api/v1/order: has x-backpack-batch "
                + "but no array for a body, so there is nothing to repeat the "
                + "instruction for; remove it, or make the body an array");
  }
}
