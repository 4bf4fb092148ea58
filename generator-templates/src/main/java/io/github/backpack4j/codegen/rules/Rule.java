package io.github.backpack4j.codegen.rules;

import java.util.List;

/** Something that every contract has to keep. */
interface Rule {

  /**
   * Looks for what breaks the rule.
   *
   * @param documents all documents of the contract
   * @param report where to put what is found
   */
  void check(List<Document> documents, Report report);
}
