package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  private static final String WORDS =
      "x-backpack-accepted, x-backpack-batch, x-backpack-client-id, x-backpack-doubt,"
          + " x-backpack-effect, x-backpack-failures, x-backpack-instruction, x-backpack-interval,"
          + " x-backpack-name, x-backpack-one-of, x-backpack-open-list, x-backpack-paging,"
          + " x-backpack-pool, x-backpack-pools, x-backpack-presence, x-backpack-removed,"
          + " x-backpack-secret, x-backpack-source, x-backpack-state, x-backpack-tuple,"
          + " x-backpack-unified, x-backpack-unit";

  @Test
  void findsAnUnknownExtensionOfAnOperation() {
    contract.replace("paths/order.yaml", "x-backpack-effect: read", "x-backpack-efect: read");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:2: GET /api/v1/order: has no effect; write "
                + "x-backpack-effect: read, write, or funds when it moves money off the "
                + "account",
            "specs/paths/order.yaml:7: GET /api/v1/order: the extension "
                + "x-backpack-efect is unknown; use one of "
                + WORDS);
  }

  @Test
  void findsAnUnknownExtensionOfAProperty() {
    contract.replace(
        "schemas/fill.yaml",
        "      x-backpack-unit: ms\n",
        "      x-backpack-unit: ms\n" + "      x-backpack-money: true\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:25: schema Fill, property latency: the "
                + "extension x-backpack-money is unknown; use one of "
                + WORDS);
  }

  @Test
  void findsAnExtensionThatIsNotOurs() {
    contract.replace(
        "openapi.yaml", "  version: '1'\n", "  version: '1'\n" + "  x-logo: logo.png\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/openapi.yaml:5: the extension x-logo is unknown; use one of " + WORDS);
  }

  @Test
  void findsAnEffectThatIsNotOnAnOperation() {
    contract.replace("schemas/order.yaml", "Side:\n", "Side:\n" + "  x-backpack-effect: read\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:112: schema Side: the extension "
                + "x-backpack-effect does not belong here but on an operation");
  }

  @Test
  void findsANameThatIsNotOnAProperty() {
    contract.replace("schemas/order.yaml", "Side:\n", "Side:\n" + "  x-backpack-name: side\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:112: schema Side: the extension "
                + "x-backpack-name does not belong here but on a property");
  }

  @Test
  void findsAnInstructionOnAPath() {
    contract.replace(
        "paths/order.yaml",
        "/api/v1/ping:\n",
        "/api/v1/ping:\n" + "  x-backpack-instruction: ping\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:133: /api/v1/ping: the extension "
                + "x-backpack-instruction does not belong here but on a signed operation "
                + "or a private channel");
  }

  @Test
  void findsAnOpenListWithConstants() {
    contract.replace("schemas/order.yaml", "Side:\n", "Side:\n" + "  x-backpack-open-list: true\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:112: schema Side: the extension "
                + "x-backpack-open-list does not belong here but on a text schema with a "
                + "name and without an enum");
  }

  @Test
  void findsAnEffectThatIsNone() {
    contract.replace("paths/order.yaml", "x-backpack-effect: write", "x-backpack-effect: writes");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:37: POST /api/v1/order: the extension "
                + "x-backpack-effect is \"writes\" but has to be read, write or funds");
  }

  @Test
  void findsASourceThatSaysNothing() {
    contract.replace(
        "paths/order.yaml", "x-backpack-source: a document, January 2026", "x-backpack-source: ''");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:8: GET /api/v1/order: the extension "
                + "x-backpack-source is \"\" but has to be the document or recording and "
                + "its date");
  }

  @Test
  void findsABatchThatIsNotTrue() {
    contract.replace("paths/order.yaml", "x-backpack-batch: true", "x-backpack-batch: 'yes'");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:83: POST /api/v1/orders: the extension "
                + "x-backpack-batch is \"yes\" but has to be true");
  }

  @Test
  void findsANameThatIsNoAccessor() {
    contract.replace("schemas/depth.yaml", "x-backpack-name: asks", "x-backpack-name: the_asks");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:8: schema DepthUpdate, property a: the "
                + "extension x-backpack-name is \"the_asks\" but has to be a "
                + "lowerCamelCase name");
  }

  @Test
  void findsARemovalThatSaysNotWhatToUse() {
    contract.replace(
        "paths/order.yaml",
        "    summary: Answers.\n",
        "    summary: Answers.\n" + "    x-backpack-removed: { date: '2026-01-15' }\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:137: GET /api/v1/ping: the extension "
                + "x-backpack-removed is {\"date\":\"2026-01-15\"} but has to be a date and what to "
                + "use instead, such as { date: '2026-01-15', use: [getFills] }");
  }

  @Test
  void findsPoolsThatAreNotAtTheRoot() {
    contract.replace(
        "paths/order.yaml",
        "    summary: Answers.\n",
        "    summary: Answers.\n" + "    x-backpack-pools: {}\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:137: GET /api/v1/ping: the extension "
                + "x-backpack-pools does not belong here but on the root of the OpenAPI document");
  }

  @Test
  void findsAnIntervalThatIsNoNumberOfMilliseconds() throws IOException {
    for (String value : List.of("'1 s'", "0", "-1000", "true")) {
      EditedContract edited = new EditedContract(Files.createTempDirectory(folder, "copy"));
      edited.replace(
          "channels/depth.yaml",
          "  parameters:\n",
          "  x-backpack-interval: " + value + "\n  parameters:\n");

      assertThat(edited.problems())
          .containsExactly(
              "specs/channels/depth.yaml:5: channel depth: the extension x-backpack-interval is "
                  + value.replace("'", "\"")
                  + " but has to be a number of milliseconds such as 1000");
    }
  }

  @Test
  void findsAnIntervalOfAMessage() {
    contract.replace(
        "channels/depth.yaml",
        "      name: DepthUpdate\n",
        "      name: DepthUpdate\n      x-backpack-interval: 1000\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:14: channel depth, message depthUpdate: the extension"
                + " x-backpack-interval does not belong here but on a channel");
  }

  @Test
  void findsAStateThatIsNoList() {
    contract.replace(
        "channels/depth.yaml", "  parameters:\n", "  x-backpack-state: s\n  parameters:\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:5: channel depth: the extension x-backpack-state is \"s\" but"
                + " has to be a list of members of its message, such as [s]");
  }

  @Test
  void findsPresenceOnWhatIsNoUnion() {
    contract.replace("schemas/order.yaml", "Side:\n", "Side:\n" + "  x-backpack-presence: e\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:112: schema Side: the extension x-backpack-presence does not"
                + " belong here but on a union with a name");
  }

  @Test
  void findsUnifiedMethodsThatAreNoListOfNames() throws IOException {
    for (String value :
        List.of(
            "fetchOrder",
            "[]",
            "[fetch_order]",
            "[FetchOrder]",
            "[fetchOrder, fetchOrders, fetchOrder]",
            "[fetchOrder, 1]",
            "{ fetchOrder: fetchOrders }")) {
      EditedContract edited = new EditedContract(Files.createTempDirectory(folder, "copy"));
      edited.replace(
          "paths/order.yaml",
          "    summary: Answers.\n",
          "    summary: Answers.\n    x-backpack-unified: " + value + "\n");

      assertThat(edited.problems())
          .as(value)
          .hasSize(1)
          .first()
          .asString()
          .startsWith(
              "specs/paths/order.yaml:137: GET /api/v1/ping: the extension x-backpack-unified is ")
          .endsWith(
              " but has to be a list of method names such as [fetchTicker], none of them twice");
    }
  }

  @Test
  void findsUnifiedMethodsThatAreNotOnAnOperation() {
    contract.replace(
        "schemas/order.yaml", "Side:\n", "Side:\n" + "  x-backpack-unified: [createOrder]\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:112: schema Side: the extension x-backpack-unified does not"
                + " belong here but on an operation or a channel");
  }

  @Test
  void takesUnifiedMethodsOfAnOperation() {
    contract.replace(
        "paths/order.yaml",
        "    summary: Answers.\n",
        "    summary: Answers.\n    x-backpack-unified: [fetchTime, fetchOHLCV, withdraw]\n");

    assertThat(contract.problems()).isEmpty();
  }
}
