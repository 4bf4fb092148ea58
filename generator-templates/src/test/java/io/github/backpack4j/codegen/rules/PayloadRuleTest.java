package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsTheFormatThatBothDocumentsShare() {
    contract.replace(
        "channels/depth.yaml",
        "schemaFormat: application/vnd.oai.openapi+yaml;version=3.0.0",
        "schemaFormat: application/schema+json;version=draft-07");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:15: channel depth, message depthUpdate: the "
                + "payload has to say schemaFormat: "
                + "application/vnd.oai.openapi+yaml;version=3.0.0");
  }

  @Test
  void wantsAFormat() {
    contract.replace(
        "channels/depth.yaml",
        "      payload:\n"
            + "        schemaFormat: application/vnd.oai.openapi+yaml;version=3.0.0\n"
            + "        schema: { $ref: '../schemas/depth.yaml#/DepthUpdate' }\n",
        "      payload: { $ref: '../schemas/depth.yaml#/DepthUpdate' }\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:15: channel depth, message depthUpdate: the "
                + "payload has to say schemaFormat: "
                + "application/vnd.oai.openapi+yaml;version=3.0.0");
  }

  @Test
  void wantsASchemaWithAName() {
    contract.replace(
        "channels/control.yaml",
        "schema: { $ref: '../schemas/depth.yaml#/SubscribeFrame' }",
        "schema: { type: array, items: { $ref: " + "'../schemas/depth.yaml#/SubscribeFrame' } }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/control.yaml:8: channel control, message subscribe: "
                + "the payload has no name; define it in schemas/ and refer to it with "
                + "$ref");
  }

  @Test
  void wantsAPayload() {
    contract.replace(
        "channels/depth.yaml",
        "      title: Depth update\n"
            + "      payload:\n"
            + "        schemaFormat: application/vnd.oai.openapi+yaml;version=3.0.0\n"
            + "        schema: { $ref: '../schemas/depth.yaml#/DepthUpdate' }\n",
        "      title: Depth update\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:12: channel depth, message depthUpdate: has "
                + "no payload; write one with a schemaFormat and a schema",
            "specs/schemas/depth.yaml:1: DepthUpdate: nothing refers to it; refer "
                + "to it or remove it",
            "specs/schemas/depth.yaml:23: PriceLevel: nothing refers to it; refer "
                + "to it or remove it");
  }
}
