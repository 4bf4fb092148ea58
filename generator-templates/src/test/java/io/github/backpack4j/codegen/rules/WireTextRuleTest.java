package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WireTextRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void refusesAQuotationMarkInAProperty() {
    contract.replace("schemas/fill.yaml", "    latency:", "    'lat\"ency':");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:20: schema Fill: the property \"lat\\\"ency\" "
                + "has a quotation mark, a backslash or a control character, which "
                + "generated code cannot hold; correct it");
  }

  @Test
  void refusesABackslashInAProperty() {
    contract.replace("schemas/fill.yaml", "    latency:", "    'lat\\ency':");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:20: schema Fill: the property \"lat\\\\ency\" "
                + "has a quotation mark, a backslash or a control character, which "
                + "generated code cannot hold; correct it");
  }

  @Test
  void refusesABackslashInAnEnum() {
    contract.replace("schemas/order.yaml", "[Bid, Ask]", "[Bid, 'A\\sk']");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:114: schema Side: the text \"A\\\\sk\" "
                + "has a quotation mark, a backslash or a control character, which "
                + "generated code cannot hold; correct it");
  }

  @Test
  void refusesAControlCharacterInAnEnum() {
    contract.replace("schemas/order.yaml", "[Bid, Ask]", "[Bid, \"A\\tsk\"]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:114: schema Side: the text \"A\\tsk\" "
                + "has a quotation mark, a backslash or a control character, which "
                + "generated code cannot hold; correct it");
  }

  @Test
  void refusesAQuotationMarkInATag() {
    contract
        .replace("schemas/order.yaml", "enum: [Limit]", "enum: ['Li\"mit']")
        .replace("schemas/order.yaml", "      Limit: '#", "      'Li\"mit': '#");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:20: schema LimitOrder, property orderType: the text \"Li\\\"mit\" "
                + "has a quotation mark, a backslash or a control character, which "
                + "generated code cannot hold; correct it");
  }

  @Test
  void refusesAQuotationMarkInAPath() {
    contract.replace("openapi.yaml", "  /api/v1/ping:", "  '/api/v1/pi\"ng':");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:132: the path \"/api/v1/pi\\\"ng\" "
                + "has a quotation mark, a backslash or a control character, which "
                + "generated code cannot hold; correct it");
  }

  @Test
  void refusesABackslashInTheAddressOfAChannel() {
    contract.replace("channels/depth.yaml", "'depth.{", "'de\\pth.{");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:2: channel depth: the text \"de\\\\pth.{aggregation}.{symbol}\" "
                + "has a quotation mark, a backslash or a control character, which "
                + "generated code cannot hold; correct it");
  }

  @Test
  void refusesABackslashInThePartOfAnAddress() {
    contract.replace("channels/depth.yaml", "'200ms'", "'200\\ms'");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:10: channel depth, parameter aggregation: the text \"200\\\\ms\" "
                + "has a quotation mark, a backslash or a control character, which "
                + "generated code cannot hold; correct it");
  }

  @Test
  void refusesAQuotationMarkInAnAddressOfTheExchange() {
    contract.replace("openapi.yaml", "https://exchange.example", "'https://exchange.example/\"'");

    assertThat(contract.problems())
        .containsExactly(
            "specs/openapi.yaml:5: the text \"https://exchange.example/\\\"\" "
                + "has a quotation mark, a backslash or a control character, which "
                + "generated code cannot hold; correct it");
  }
}
