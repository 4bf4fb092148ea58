package io.github.backpack4j.conformance.result;

import java.util.List;

/** The checks that there are: the columns of every table. */
public final class Checks {
  /** What a scenario is, as a whole, where it ended otherwise than by one of its checks. */
  public static final String SCENARIO = "scenario";

  /** In the order in which one thing is looked at after the other. */
  public static final List<String> ORDER =
      List.of(
          "contract",
          "generated",
          "signed",
          "subscription",
          "first message",
          "request",
          "answer",
          "status",
          "content type",
          "schema",
          "decoding",
          "required",
          "known",
          "units",
          "identities",
          "continuity",
          "close",
          "refusal",
          "result",
          "error",
          "behaviour",
          SCENARIO);

  private Checks() {}
}
