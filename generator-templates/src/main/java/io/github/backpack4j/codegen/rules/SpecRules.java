package io.github.backpack4j.codegen.rules;

import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.contract.Problem;
import java.util.Arrays;
import java.util.List;

/** All rules that a contract has to keep. */
public final class SpecRules {

  private static final List<Rule> RULES =
      List.of(
          new SecurityRule(),
          new VocabularyRule(),
          new OperationRule(),
          new SourceRule(),
          new ParameterRule(),
          new BodyRule(),
          new AnswerRule(),
          new BatchRule(),
          new FailuresRule(),
          new PagingRule(),
          new PoolsRule(),
          new ClientIdRule(),
          new RemovedRule(),
          new NamedTypesRule(),
          new SchemaNameRule(),
          new MemberNamesRule(),
          new RequiredRule(),
          new TupleRule(),
          new GroupsRule(),
          new TypeRule(),
          new EnumRule(),
          new WireTextRule(),
          new UnitRule(),
          new UnionRule(),
          new UnusedRule(),
          new ChannelRule(),
          new PayloadRule());

  private SpecRules() {}

  /**
   * Checks the documents of a contract.
   *
   * @param contracts the documents that share the contract's files; what none of them uses is found
   *     only when both the OpenAPI and the AsyncAPI document are given
   * @return what breaks a rule, by file and line; empty when all is well
   */
  public static List<Problem> check(Contract... contracts) {
    List<Document> documents = Arrays.stream(contracts).map(Document::new).toList();
    Report report = new Report();
    for (Rule rule : RULES) {
      rule.check(documents, report);
    }
    return report.problems();
  }
}
