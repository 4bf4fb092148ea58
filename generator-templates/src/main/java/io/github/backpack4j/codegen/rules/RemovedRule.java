package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in for an operation that left the API is an operation that is still there. */
final class RemovedRule implements Rule {

  private static final String REMOVED = "x-backpack-removed";

  @Override
  public void check(List<Document> documents, Report report) {
    for (Document document : documents) {
      Map<String, Boolean> removed = new TreeMap<>();
      document
          .parts(Kind.OPERATION)
          .forEach(each -> removed.put(each.text("operationId"), each.node().has(REMOVED)));
      document
          .parts(Kind.OPERATION)
          .forEach(
              operation -> {
                for (JsonNode use : operation.node().path(REMOVED).path("use")) {
                  check(operation, use.asText(), removed, report);
                }
              });
    }
  }

  private static void check(
      Part operation, String use, Map<String, Boolean> removed, Report report) {
    if (!removed.containsKey(use)) {
      report.add(
          operation,
          REMOVED,
          "is to be replaced by "
              + use
              + ", which is no operation; write the operationId of one under use");
    } else if (removed.get(use)) {
      report.add(
          operation,
          REMOVED,
          "is to be replaced by " + use + ", which left the API too; write one that is there");
    }
  }
}
