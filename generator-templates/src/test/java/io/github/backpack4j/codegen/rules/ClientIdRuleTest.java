package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientIdRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
    contract.replace(
        "schemas/order.yaml",
        "  required: [side]\n  properties:\n",
        "  required: [side]\n"
            + "  properties:\n"
            + "    clientId: { type: integer, format: uint32 }\n");
  }

  private void assign(String summary, String name) {
    contract.replace(
        "paths/order.yaml",
        "    summary: " + summary + "\n",
        "    summary: " + summary + "\n    x-backpack-client-id: " + name + "\n");
  }

  @Test
  void takesAMemberOfABodyAndOfABatch() {
    assign("Places one order.", "clientId");
    assign("Places several orders.", "clientId");

    assertThat(contract.problems()).isEmpty();
  }

  @Test
  void wantsAMemberOfTheBody() {
    assign("Places one order.", "ownId");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:36: POST /api/v1/order: names ownId, which is no uint32 of the "
                + "body; name the member by which a caller finds again what it made");
  }

  @Test
  void wantsANumber() {
    assign("Places one order.", "price");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:36: POST /api/v1/order: names price, which is no uint32 of "
                + "the body; name the member by which a caller finds again what it made");
  }

  @Test
  void wantsABody() {
    assign("Answers.", "clientId");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:137: GET /api/v1/ping: names clientId, which is no uint32 of "
                + "the body; name the member by which a caller finds again what it made");
  }

  @Test
  void wantsAMemberThatMayBeLeftOut() {
    assign("Places one order.", "clientId");
    contract.replace("schemas/order.yaml", "required: [side]", "required: [side, clientId]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:36: POST /api/v1/order: names clientId, which the body "
                + "requires, so that none is ever assigned; remove it, or make the member optional");
  }
}
