package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import io.github.backpack4j.codegen.contract.Pointers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An operation has a name that becomes a good method, one tag, an effect. */
final class OperationRule implements Rule {

  /** What a method can begin with; a new kind of operation may bring a new one. */
  private static final Set<String> VERBS =
      new TreeSet<>(
          List.of(
              "accept",
              "add",
              "borrow",
              "cancel",
              "convert",
              "create",
              "delete",
              "execute",
              "get",
              "lend",
              "mint",
              "ping",
              "redeem",
              "refresh",
              "remove",
              "repay",
              "request",
              "set",
              "submit",
              "transfer",
              "update",
              "withdraw"));

  @Override
  public void check(List<Document> documents, Report report) {
    Map<String, String> first = new HashMap<>();
    for (Document document : documents) {
      List<String> tags = new ArrayList<>();
      document.root().path("tags").forEach(tag -> tags.add(tag.path("name").asText()));
      document
          .parts(Kind.PATH_ITEM)
          .filter(path -> path.node().properties().stream().noneMatch(OperationRule::isOperation))
          .forEach(path -> report.add(path, "has no operation; add one or remove the path"));
      document
          .parts(Kind.OPERATION)
          .forEach(
              operation -> {
                checkId(operation, first, report);
                checkTag(operation, tags, report);
                checkEffect(operation, report);
              });
    }
  }

  private static boolean isOperation(Map.Entry<String, JsonNode> entry) {
    return Kind.PATH_ITEM.member(entry.getKey()) == Kind.OPERATION && entry.getValue().isObject();
  }

  private static void checkId(Part operation, Map<String, String> first, Report report) {
    String id = operation.text("operationId");
    if (id.isEmpty()) {
      report.add(operation, "has no operationId; write the name of its method, such as getDepth");
      return;
    }
    String verb = id.split("(?=[A-Z])", 2)[0];
    if (!id.matches("[a-z]+([A-Z][a-z0-9]*)*") || !VERBS.contains(verb)) {
      report.add(
          operation,
          "operationId",
          "the operationId "
              + id
              + " is no method name; begin it with a verb and write it in lowerCamelCase, such as"
              + " getDepth (verbs: "
              + String.join(", ", VERBS)
              + ")");
    }
    String pointer = Pointers.child(operation.pointer(), "operationId");
    String here = operation.subject() + " in " + operation.document().contract().where(pointer);
    String other = first.putIfAbsent(id, here);
    if (other != null) {
      report.add(
          operation,
          "operationId",
          "the operationId " + id + " is taken by " + other + "; rename one");
    }
  }

  private static void checkTag(Part operation, List<String> declared, Report report) {
    List<String> tags = operation.texts("tags");
    if (tags.size() != 1) {
      report.add(
          operation,
          "tags",
          "has "
              + tags.size()
              + " tags; write one, which says in which interface it stands: "
              + declared);
    }
    for (String tag : tags) {
      if (!declared.contains(tag)) {
        report.add(
            operation,
            "tags",
            "the tag " + tag + " is not declared; write one of " + declared + " or add it to tags");
      }
    }
  }

  private static void checkEffect(Part operation, Report report) {
    if (!operation.node().has("x-backpack-effect")) {
      report.add(
          operation,
          "has no effect; write x-backpack-effect: read, write, or funds when it moves money off the"
              + " account");
    }
  }
}
