package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsAnAnswerWithoutABodyWhereItsMeaningIsGiven() {
    contract.replace(
        "paths/order.yaml",
        "    x-backpack-effect: read\n",
        "    x-backpack-effect: read\n" + "    x-backpack-accepted: done\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:8: GET /api/v1/order: has x-backpack-accepted "
                + "but neither a 202 nor a 200 without a body; remove it, or describe "
                + "the answer it speaks of");
  }

  @Test
  void wantsTheMeaningOfA202() {
    contract.replace("paths/order.yaml", "    x-backpack-accepted: accepted\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:52: DELETE /api/v1/order: has a 202 but does "
                + "not say what it means; write x-backpack-accepted: done or accepted");
  }

  @Test
  void wantsTheMeaningOfA200WithoutABody() {
    contract.replace(
        "paths/order.yaml",
        "        description: The word pong.\n"
            + "        content:\n"
            + "          text/plain:\n"
            + "            schema: { type: string }\n",
        "        description: Nothing.\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:133: GET /api/v1/ping: has a 200 without a "
                + "body but does not say what it means; write x-backpack-accepted: done "
                + "or accepted");
  }

  private static final String PONG =
      "      '200':\n"
          + "        description: The word pong.\n"
          + "        content:\n"
          + "          text/plain:\n"
          + "            schema: { type: string }\n";

  @Test
  void takesA204BesideA200() {
    contract.replace(
        "paths/order.yaml", PONG, PONG + "      '204':\n" + "        description: Nothing.\n");

    assertThat(contract.problems()).isEmpty();
  }

  @Test
  void wantsNoContentOfA204() {
    contract.replace("paths/order.yaml", PONG, PONG + PONG.replace("'200'", "'204'"));

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:140: GET /api/v1/ping: has a 204 with content, which a 204 "
                + "cannot have; remove it");
  }

  @Test
  void wantsNo204BesideA202() {
    contract.replace(
        "paths/order.yaml",
        "      '202':\n",
        "      '204':\n" + "        description: Nothing.\n" + "      '202':\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:67: DELETE /api/v1/order: has a 204 beside a 202, where it "
                + "would say nothing of its own; remove one of the two");
  }

  @Test
  void wantsAnAnswerOfSuccess() {
    contract.replace("paths/order.yaml", PONG, PONG.replace("'200'", "4XX"));

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:133: GET /api/v1/ping: has no answer of success; write a 200 "
                + "under responses");
  }

  @Test
  void wantsNoAnswerOfWhatLeftTheApi() {
    contract.replace("paths/order.yaml", PONG, PONG.replace("'200'", "4XX"));
    contract.replace(
        "paths/order.yaml",
        "    summary: Answers.\n",
        "    summary: Answers.\n"
            + "    x-backpack-removed: { date: '2026-01-15', use: [getFills] }\n");

    assertThat(contract.problems()).isEmpty();
  }
}
