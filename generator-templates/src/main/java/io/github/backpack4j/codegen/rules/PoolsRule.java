package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where a contract has rate-limit pools, each says what it allows, and operations name one. */
final class PoolsRule implements Rule {

  private static final String POOLS = "x-backpack-pools";
  private static final String POOL = "x-backpack-pool";
  private static final List<String> WORDS = List.of("requests", "per", "source", "doubt");

  @Override
  public void check(List<Document> documents, Report report) {
    for (Document document : documents) {
      JsonNode pools = document.root().path(POOLS);
      List<String> names = new ArrayList<>();
      for (Map.Entry<String, JsonNode> pool : pools.properties()) {
        names.add(pool.getKey());
        checkPool(document.part(""), pool.getKey(), pool.getValue(), report);
      }
      document.parts(Kind.OPERATION).forEach(operation -> checkOperation(operation, names, report));
    }
  }

  private static void checkPool(Part root, String name, JsonNode pool, Report report) {
    List<String> words = new ArrayList<>();
    pool.fieldNames().forEachRemaining(words::add);
    boolean whole = isCount(pool.path("requests")) && isCount(pool.path("per"));
    if (!whole || !WORDS.containsAll(words) || pool.path("source").asText("").isBlank()) {
      report.add(
          root,
          POOLS,
          "the pool "
              + name
              + " has to be such as { requests: 2000, per: 60000, source: a document and its date },"
              + " with per in milliseconds, and perhaps a doubt");
    }
  }

  private static boolean isCount(JsonNode value) {
    return value.isInt() && value.intValue() > 0;
  }

  private static void checkOperation(Part operation, List<String> names, Report report) {
    if (names.isEmpty() && operation.node().has(POOL)) {
      report.add(
          operation,
          POOL,
          "has a pool, but the contract has none; write " + POOLS + " at the root");
    } else if (!names.isEmpty() && !operation.node().has(POOL)) {
      report.add(operation, "draws from no pool; write " + POOL + ", one of " + names);
    } else if (!names.isEmpty() && !names.contains(operation.text(POOL))) {
      report.add(
          operation,
          POOL,
          "draws from the pool " + operation.text(POOL) + ", which is none of " + names);
    }
  }
}
