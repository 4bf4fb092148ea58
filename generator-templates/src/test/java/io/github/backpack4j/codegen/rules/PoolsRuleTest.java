package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolsRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  private void pools(String pools) {
    contract.replace("openapi.yaml", "paths:\n", "x-backpack-pools: " + pools + "\npaths:\n");
  }

  private static final String STANDARD =
      "{ standard: { requests: 2000, per: 60000, source: 'a page, 2026', doubt: A guess. } }";

  @Test
  void takesPoolsThatEveryOperationDrawsFrom() {
    pools(STANDARD);
    contract.replaceAll(
        "paths/order.yaml",
        "    x-backpack-effect:",
        "    x-backpack-pool: standard\n    x-backpack-effect:");

    assertThat(contract.problems()).isEmpty();
  }

  @Test
  void wantsAPoolOfEveryOperation() {
    pools(STANDARD);
    contract.replaceAll(
        "paths/order.yaml",
        "    x-backpack-effect: write",
        "    x-backpack-pool: standard\n    x-backpack-effect: write");
    contract.replace(
        "paths/order.yaml",
        "    x-backpack-effect: read",
        "    x-backpack-pool: standard\n    x-backpack-effect: read");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:108: GET /api/v1/fills: draws from no pool; write "
                + "x-backpack-pool, one of [standard]",
            "specs/paths/order.yaml:137: GET /api/v1/ping: draws from no pool; write "
                + "x-backpack-pool, one of [standard]");
  }

  @Test
  void wantsAPoolThatExists() {
    pools(STANDARD);
    contract.replaceAll(
        "paths/order.yaml",
        "    x-backpack-effect:",
        "    x-backpack-pool: standard\n    x-backpack-effect:");
    contract.replace("paths/order.yaml", "pool: standard", "pool: slow");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:7: GET /api/v1/order: draws from the pool slow, which is none "
                + "of [standard]");
  }

  @Test
  void wantsPoolsWhereOneIsNamed() {
    contract.replace(
        "paths/order.yaml",
        "    x-backpack-effect:",
        "    x-backpack-pool: standard\n    x-backpack-effect:");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:7: GET /api/v1/order: has a pool, but the contract has none; "
                + "write x-backpack-pools at the root");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ per: 60000, source: a page }",
        "{ requests: 0, per: 60000, source: a page }",
        "{ requests: 2000, per: 1 min, source: a page }",
        "{ requests: 2000, per: 60000 }",
        "{ requests: 2000, per: 60000, source: a page, burst: 5 }"
      })
  void wantsWhatAPoolAllows(String pool) {
    pools("{ standard: " + pool + " }");
    contract.replaceAll(
        "paths/order.yaml",
        "    x-backpack-effect:",
        "    x-backpack-pool: standard\n    x-backpack-effect:");

    assertThat(contract.problems())
        .containsExactly(
            "specs/openapi.yaml:10: the pool standard has to be such as { requests: 2000, per: "
                + "60000, source: a document and its date }, with per in milliseconds, and perhaps "
                + "a doubt");
  }
}
