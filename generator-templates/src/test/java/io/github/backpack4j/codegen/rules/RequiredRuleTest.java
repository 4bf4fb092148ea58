package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequiredRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsPropertiesThatExist() {
    contract.replace(
        "schemas/fill.yaml",
        "required: [tradeId, price, timestamp]",
        "required: [tradeId, prices, timestamp]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:4: schema Fill: requires prices, which is "
                + "none of its properties; correct the name or add it");
  }

  @Test
  void wantsEachPropertyOnce() {
    contract.replace(
        "schemas/fill.yaml",
        "required: [tradeId, price, timestamp]",
        "required: [tradeId, price, price]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:4: schema Fill: requires price twice; write " + "it once");
  }
}
