package io.github.backpack4j.codegen.contract;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The contract cannot be used as it stands; the message has one line for each problem. */
public final class ContractException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Creates the exception.
   *
   * @param problems what is wrong, in any order
   */
  public ContractException(Collection<Problem> problems) {
    super(
        problems.stream()
            .distinct()
            .sorted()
            .map(Problem::toString)
            .collect(Collectors.joining("\n")));
    this.problems = problems.stream().distinct().sorted().toList();
  }

  /** What is wrong, ordered by file and line. */
  public List<Problem> problems() {
    return problems;
  }
}
