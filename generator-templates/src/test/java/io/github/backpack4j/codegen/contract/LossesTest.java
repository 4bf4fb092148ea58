package io.github.backpack4j.codegen.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LossesTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void findsAWordThatTheParserPassedOver() {
    contract.replace(
        "schemas/order.yaml",
        "      description: The limit.\n",
        "      description: The limit.\n      maxLenght: 20\n");

    assertThatExceptionOfType(ContractException.class)
        .isThrownBy(() -> contract.openApi().openApi())
        .withMessage(
            "specs/schemas/order.yaml:29: the OpenAPI parser does not take maxLenght here; correct"
                + " its name or its value");
  }

  @Test
  void findsAValueThatTheParserDidNotUnderstand() {
    contract.replace(
        "paths/order.yaml", "minimum: 1, maximum: 1000", "minimum: one, maximum: 1000");

    assertThatExceptionOfType(ContractException.class)
        .isThrownBy(() -> contract.openApi().openApi())
        .withMessage(
            "specs/paths/order.yaml:119: the OpenAPI parser does not take minimum here; correct its"
                + " name or its value");
  }

  @Test
  void findsAPartThatIsMissingAndOneThatIsAnother() {
    Contract rest = contract.openApi();
    ObjectNode read = rest.document();
    read.withObject("/components/schemas").remove("Side");
    read.put("openapi", "3.1.0");

    assertThat(Losses.between(rest, "thorough", rest.document(), read))
        .map(Problem::toString)
        .containsExactly(
            "specs/openapi.yaml:1: the thorough parser reads \"3.1.0\" where openapi is \"3.0.3\";"
                + " write it otherwise",
            "specs/schemas/order.yaml:111: the thorough parser does not take Side here; correct its"
                + " name or its value");
  }

  @Test
  void passesOverWhatTheParserAdded() {
    Contract rest = contract.openApi();
    ObjectNode read = rest.document();
    read.put("externalDocs", "none");

    assertThat(Losses.between(rest, "thorough", rest.document(), read)).isEmpty();
  }
}
