package io.github.backpack4j.codegen.rules;

import java.util.List;

/** A rule that can be judged part by part. */
interface PartRule extends Rule {

  void check(Part part, Report report);

  @Override
  default void check(List<Document> documents, Report report) {
    for (Document document : documents) {
      for (Part part : document.parts()) {
        check(part, report);
      }
    }
  }
}
