package io.github.backpack4j.codegen.rules;

import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.contract.Definition;
import io.github.backpack4j.codegen.contract.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the files of a contract define is used by one of its documents.
 *
 * <p>Both documents share the files, so this can be told only when both are there.
 */
final class UnusedRule implements Rule {

  @Override
  public void check(List<Document> documents, Report report) {
    List<Contract> contracts = documents.stream().map(Document::contract).toList();
    if (contracts.stream().noneMatch(Contract::isOpenApi)
        || contracts.stream().allMatch(Contract::isOpenApi)) {
      return;
    }
    Set<Location> used = new HashSet<>();
    for (Contract contract : contracts) {
      contract.definitions().stream()
          .filter(Definition::used)
          .map(Definition::location)
          .forEach(used::add);
    }
    for (Contract contract : contracts) {
      for (Definition definition : contract.definitions()) {
        if (!used.contains(definition.location())) {
          report.add(
              definition.location(),
              definition.name(),
              "nothing refers to it; refer to it or remove it");
        }
      }
    }
  }
}
