package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParameterRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsAName() {
    contract.replace("paths/order.yaml", "- name: symbol", "- name: ''");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:12: GET /api/v1/order, parameter : the name \"\" "
                + "is no name; write that of the wire");
  }

  @Test
  void wantsAPlace() {
    contract.replace("paths/order.yaml", "        in: query\n", "        in: body\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:13: GET /api/v1/order, parameter symbol: does "
                + "not say where it goes; write in: [query, path, header]");
  }

  @Test
  void wantsASchema() {
    contract.replace(
        "paths/order.yaml",
        "        required: true\n" + "        schema: { type: string }\n",
        "        required: true\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:12: GET /api/v1/order, parameter symbol: has "
                + "no schema; write one");
  }

  @Test
  void wantsNoAuthentication() {
    contract.replace(
        "paths/order.yaml",
        "- name: symbol\n" + "        in: query",
        "- name: X-API-Key\n" + "        in: header");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:12: GET /api/v1/order, parameter X-API-Key: is "
                + "a header that every signed request gets; write security: [{ signed: "
                + "[] }] and remove it here");
  }

  @Test
  void wantsThePartsOfAPathDeclared() {
    contract.replace("openapi.yaml", "/api/v1/ping:", "/api/v1/ping/{symbol}:");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:133: GET /api/v1/ping/{symbol}: the path has "
                + "{symbol}; declare it under parameters of the operation, in: path");
  }

  @Test
  void wantsDeclaredPartsInThePath() {
    contract.replace(
        "paths/order.yaml",
        "- name: symbol\n" + "        in: query",
        "- name: symbol\n" + "        in: path");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:11: GET /api/v1/order: the parameter symbol is "
                + "not in the path; write {symbol} there");
  }

  @Test
  void wantsThePartsOfAPathRequired() {
    contract
        .replace("openapi.yaml", "/api/v1/fills:", "/api/v1/fills/{offset}:")
        .replace(
            "paths/order.yaml",
            "- name: offset\n" + "        in: query",
            "- name: offset\n" + "        in: path");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:113: GET /api/v1/fills/{offset}: the parameter "
                + "offset is part of the path; write required: true");
  }
}
