package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodyRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsNoQueryBesideABody() {
    contract.replace(
        "paths/order.yaml",
        "    requestBody:\n",
        "    parameters:\n"
            + "      - name: broker\n"
            + "        in: query\n"
            + "        schema: { type: string }\n"
            + "    requestBody:\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:40: POST /api/v1/order: the parameter broker is "
                + "in the query beside a body, and only one of them can be signed; "
                + "make it a member of the body or remove the body");
  }
}
