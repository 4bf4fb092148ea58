package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsTheUnitOfADecimal() {
    contract.replace("schemas/fill.yaml", "      x-backpack-unit: quote/base\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:10: schema Fill, property price: a decimal "
                + "says what it counts; write x-backpack-unit: [base, quote, quote/base, "
                + "asset, usd, fraction, multiple, bps, ticks or percent]");
  }

  @Test
  void wantsTheUnitOfATime() {
    contract.replace("schemas/fill.yaml", "      x-backpack-unit: iso\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:15: schema Fill, property timestamp: a time "
                + "says how it is written; write x-backpack-unit: iso");
  }

  @Test
  void wantsTheUnitOfADuration() {
    contract.replace("schemas/fill.yaml", "      x-backpack-unit: ms\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:20: schema Fill, property latency: a duration "
                + "says what it counts; write x-backpack-unit: [s, ms, us]");
  }

  @Test
  void wantsTheUnitOfACountedTime() {
    contract.replace("schemas/depth.yaml", "      x-backpack-unit: us\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:16: schema DepthUpdate, property T: a time "
                + "says what it counts; write x-backpack-unit: [s, ms, us]");
  }

  @Test
  void wantsTheUnitOfATimeInAQuery() {
    contract.replace("paths/order.yaml", ", x-backpack-unit: ms", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:116: GET /api/v1/fills, parameter from: a time "
                + "says what it counts; write x-backpack-unit: [s, ms, us]");
  }

  @Test
  void wantsTheUnitsOfATuple() {
    contract.replace("schemas/depth.yaml", "  x-backpack-unit: [quote/base, base]\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:28: schema PriceLevel: the places [price, "
                + "quantity] do not say what they count; write x-backpack-unit with one "
                + "unit for each");
  }

  @Test
  void wantsAUnitForEachPlaceOfATuple() {
    contract.replace(
        "schemas/depth.yaml", "x-backpack-unit: [quote/base, base]", "x-backpack-unit: [base]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:29: schema PriceLevel: has the units [base] "
                + "for the places [price, quantity]; write one for each place");
  }

  @Test
  void wantsUnitsThatItKnowsOnATuple() {
    contract.replace(
        "schemas/depth.yaml",
        "x-backpack-unit: [quote/base, base]",
        "x-backpack-unit: [quote/base, sol]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:29: schema PriceLevel: the unit sol is "
                + "unknown; write one of [base, quote, quote/base, asset, usd, fraction, multiple, "
                + "bps, ticks or percent] for a decimal, [s, ms, us] for a counted time, iso "
                + "for a written one");
  }

  @Test
  void wantsOneUnitWhereThereIsNoTuple() {
    contract.replace(
        "schemas/fill.yaml", "x-backpack-unit: quote/base", "x-backpack-unit: [quote, base]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:14: schema Fill, property price: several "
                + "units belong to a tuple; write one unit here");
  }

  @Test
  void wantsAUnitThatItKnows() {
    contract.replace(
        "schemas/fill.yaml", "x-backpack-unit: quote/base", "x-backpack-unit: dollars");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:14: schema Fill, property price: the unit "
                + "dollars is unknown; write one of [base, quote, quote/base, asset, usd, "
                + "fraction, multiple, bps, ticks or percent] for a decimal, [s, ms, us] for a "
                + "counted time, iso for a written one");
  }

  @Test
  void wantsDecimalsAsText() {
    contract.replace(
        "schemas/fill.yaml",
        "      type: string\n" + "      format: decimal\n",
        "      type: number\n" + "      format: double\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:12: schema Fill, property price: a number "
                + "loses digits; write type: string, format: decimal and its unit, or keep the number "
                + "with format: decimal where the wire has no text");
  }

  @Test
  void takesADecimalThatTheWireHasAsANumber() {
    contract.replace(
        "schemas/fill.yaml",
        "      type: string\n" + "      format: decimal\n",
        "      type: number\n" + "      format: decimal\n");

    assertThat(contract.problems()).isEmpty();
  }

  @Test
  void wantsAFormatThatItKnows() {
    contract.replace("schemas/fill.yaml", "format: decimal", "format: deciml");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:13: schema Fill, property price: text has no "
                + "format deciml; write one of [decimal, decimal-or-percent, "
                + "naive-date-time, date-time, epoch, int64]");
  }

  @Test
  void wantsTheSizeOfAnInteger() {
    contract.replace("schemas/fill.yaml", "      format: int64\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:6: schema Fill, property tradeId: an integer "
                + "without a format has no size; write one of [int32, int64, uint16, "
                + "uint32, uint64, epoch, duration]");
  }

  @Test
  void wantsADecimalUnderTheUnitOfOne() {
    contract.replace("schemas/fill.yaml", "      format: decimal\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:13: schema Fill, property price: the unit "
                + "quote/base belongs to a decimal; write type: string, format: decimal");
  }

  @Test
  void wantsAWrittenTimeUnderIso() {
    contract.replace("schemas/fill.yaml", "x-backpack-unit: ms", "x-backpack-unit: iso");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:24: schema Fill, property latency: the unit "
                + "iso belongs to a written time; write type: string, format: "
                + "naive-date-time");
  }

  @Test
  void wantsACountUnderSeconds() {
    contract.replace("schemas/fill.yaml", "x-backpack-unit: iso", "x-backpack-unit: s");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:19: schema Fill, property timestamp: the unit "
                + "s belongs to a counted time; write format: epoch, or duration for a length "
                + "of it");
  }
}
