package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberNamesRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsANameForOneLetter() {
    contract.replace("schemas/depth.yaml", "      x-backpack-name: asks\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:6: schema DepthUpdate, property a: one "
                + "letter does not say what it is; write x-backpack-name with a "
                + "descriptive name");
  }

  @Test
  void wantsEachNameOnce() {
    contract.replace("schemas/depth.yaml", "x-backpack-name: bids", "x-backpack-name: asks");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:11: schema DepthUpdate: the properties a and "
                + "b are both called asks in Java; give one of them another "
                + "x-backpack-name");
  }

  @Test
  void wantsEachNameOnceWhenCaseIsAllThatDiffers() {
    contract.replace("schemas/fill.yaml", "    latency:\n", "    price-:\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:20: schema Fill: the properties price and "
                + "price- are both called price in Java; give one of them another "
                + "x-backpack-name");
  }

  @Test
  void wantsEachParameterOnce() {
    contract
        .replace("paths/order.yaml", "- name: offset", "- name: limit")
        .replace("paths/order.yaml", "offset: offset, ", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:110: GET /api/v1/fills: paging says how many rows a page has "
                + "and where it begins; write limit and offset, with the parameters' names, and "
                + "max, a number",
            "specs/paths/order.yaml:113: GET /api/v1/fills: the parameters limit "
                + "and limit are both called limit in Java; remove or rename one");
  }
}
