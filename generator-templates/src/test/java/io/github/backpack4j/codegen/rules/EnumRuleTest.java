package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnumRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsText() {
    contract.replace("schemas/order.yaml", "enum: [Bid, Ask]", "enum: [1, 2]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:114: schema Side: the value 1 of the enum is "
                + "no text; write it in quotes",
            "specs/schemas/order.yaml:114: schema Side: the value 2 of the enum is "
                + "no text; write it in quotes");
  }

  @Test
  void wantsTextThatIsThere() {
    contract.replace("schemas/order.yaml", "enum: [Bid, Ask]", "enum: [Bid, '', null]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:114: schema Side: the value \"\" of the enum "
                + "is no text; write it in quotes",
            "specs/schemas/order.yaml:114: schema Side: the value null of the enum "
                + "is no text; write it in quotes");
  }

  @Test
  void wantsEachValueOnce() {
    contract.replace("schemas/order.yaml", "enum: [Bid, Ask]", "enum: [Bid, Bid]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:114: schema Side: the enum has \"Bid\" twice; "
                + "remove one");
  }

  @Test
  void wantsValues() {
    contract.replace("schemas/order.yaml", "enum: [Bid, Ask]", "enum: []");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:114: schema Side: an enum lists its values; "
                + "this one is []");
  }

  @Test
  void wantsTextInChannelParametersToo() {
    contract.replace("channels/depth.yaml", "enum: ['200ms', '600ms']", "enum: [200, 600]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:10: channel depth, parameter aggregation: "
                + "the value 200 of the enum is no text; write it in quotes",
            "specs/channels/depth.yaml:10: channel depth, parameter aggregation: "
                + "the value 600 of the enum is no text; write it in quotes");
  }
}
