package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagingRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsParametersThatExist() {
    contract.replace(
        "paths/order.yaml", "limit: limit, offset: offset", "limit: limit, offset: page");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:110: GET /api/v1/fills: paging names the "
                + "parameter page as offset, but the parameters are [from, limit, offset]");
  }

  @Test
  void wantsMembersThatRowsHave() {
    contract.replace("paths/order.yaml", "key: [tradeId]", "key: [fillId]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:110: GET /api/v1/fills: paging tells rows "
                + "apart by fillId, which they do not have: [tradeId, price, timestamp, "
                + "latency, feeSymbol]");
  }

  @Test
  void wantsWordsThatItKnows() {
    contract.replace("paths/order.yaml", "max: 1000", "max: 1000, most: 1000");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:110: GET /api/v1/fills: paging has the unknown "
                + "word most; use one of [limit, offset, sort, default, max, order, key]");
  }

  @Test
  void wantsRows() {
    contract.replace(
        "paths/order.yaml",
        "              type: array\n"
            + "              items: { $ref: '../schemas/fill.yaml#/Fill' }",
        "              $ref: '../schemas/fill.yaml#/Fill' ");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:110: GET /api/v1/fills: has paging, but its "
                + "answer is no array; remove the paging");
  }

  @Test
  void wantsTheMostRowsOfAPage() {
    contract.replace("paths/order.yaml", "max: 1000, ", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:110: GET /api/v1/fills: paging says how many rows a page has "
                + "and where it begins; write limit and offset, with the parameters' names, and "
                + "max, a number");
  }

  @Test
  void wantsCountsThatHoldManyRows() {
    contract.replace(
        "paths/order.yaml",
        "      - name: offset\n"
            + "        in: query\n"
            + "        schema: { type: integer, format: int64 }",
        "      - name: offset\n"
            + "        in: query\n"
            + "        schema: { type: integer, format: uint16 }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:110: GET /api/v1/fills: paging counts rows by offset, which is "
                + "no large number; write one of [int64, uint32, uint64]");
  }

  @Test
  void wantsAKey() {
    contract.replace("paths/order.yaml", "key: [tradeId]", "key: []");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:110: GET /api/v1/fills: paging has a key "
                + "without members; write those that tell rows apart, such as key: [tradeId], or "
                + "remove it where nothing does");
  }

  @Test
  void takesRowsThatNothingTellsApart() {
    contract.replace("paths/order.yaml", ", key: [tradeId]", "");

    assertThat(contract.problems()).isEmpty();
  }
}
