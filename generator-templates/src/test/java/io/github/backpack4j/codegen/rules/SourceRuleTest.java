package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsTheSourceOfAnOperation() {
    contract.replace("paths/order.yaml", "    x-backpack-source: a document, January 2026\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:2: GET /api/v1/order: does not say where it "
                + "was read; write x-backpack-source with a document or recording and "
                + "its date");
  }

  @Test
  void wantsTheSourceOfAChannel() {
    contract.replace("channels/depth.yaml", "  x-backpack-source: a document, January 2026\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:1: channel depth: does not say where it was "
                + "read; write x-backpack-source with a document or recording and its "
                + "date");
  }
}
