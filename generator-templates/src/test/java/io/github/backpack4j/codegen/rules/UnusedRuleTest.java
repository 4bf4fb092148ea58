package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusedRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void findsASchemaThatNothingRefersTo() {
    contract.append(
        "schemas/order.yaml",
        "\n"
            + "Trigger:\n"
            + "  description: What sets an order off.\n"
            + "  type: string\n"
            + "  enum: [Price]\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:116: Trigger: nothing refers to it; refer to "
                + "it or remove it");
  }

  @Test
  void findsAPathThatIsNotInTheRootDocument() {
    contract.replace(
        "openapi.yaml", "  /api/v1/ping: { $ref: 'paths/order.yaml#/~1api~1v1~1ping' }\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:132: /api/v1/ping: nothing refers to it; refer "
                + "to it or remove it");
  }

  @Test
  void findsAChannelThatIsNotInTheRootDocument() {
    contract
        .replace("asyncapi.yaml", "  control: { $ref: 'channels/control.yaml#/control' }\n", "")
        .replace(
            "asyncapi.yaml", "  subscribe: { $ref: 'channels/control.yaml#/subscribe' }\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/control.yaml:1: control: nothing refers to it; refer "
                + "to it or remove it",
            "specs/channels/control.yaml:12: subscribe: nothing refers to it; "
                + "refer to it or remove it",
            "specs/schemas/depth.yaml:41: SubscribeFrame: nothing refers to it; "
                + "refer to it or remove it");
  }
}
