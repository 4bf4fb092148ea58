package io.github.backpack4j.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.conformance.Scenario;
import io.github.backpack4j.conformance.result.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {
  private static final Set<String> KNOWN =
      Subjects.known(Features.standard()).stream().map(Subject::id).collect(Collectors.toSet());

  @Test
  void subjectsOfEachKindAreKnown() throws Exception {
    assertThat(KNOWN)
        .contains(
            "getDepth",
            "trade.{symbol}",
            "kline.{interval}.{symbol}",
            "control",
            "fetchTicker",
            "signing/vectors",
            "book/following");
    Selection selection =
        Selection.of(
            List.of("getDepth", "trade.{symbol}", "fetchTicker"),
            null,
            Selection.Again.EVERYTHING,
            KNOWN);
    assertThat(selection.only()).containsExactly("getDepth", "trade.{symbol}", "fetchTicker");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "getdepth | ; did you mean getDepth?",
        "getDept | ; did you mean getDepth?",
        "trade | ; did you mean trade.{symbol}?",
        "trade.SOL_USDC | ; did you mean trade.{symbol}?",
        "fetchTickr | ; did you mean fetchTicker, fetchTickers?",
        "moonPhase | ; give an operation (getDepth), a channel (trade.{symbol}), a unified method"
            + " (fetchTicker) or what a feature is about (signing/vectors)",
      })
  void whatIsNoSubjectIsRefusedWithWhatIsNear(String name, String suggestion) {
    assertThatThrownBy(() -> Selection.of(List.of(name), null, Selection.Again.EVERYTHING, KNOWN))
        .isInstanceOf(RunException.class)
        .hasMessageStartingWith("--only: there is no " + name + suggestion.stripTrailing());
  }

  @Test
  void whatIsNoTagExpressionIsRefused() {
    assertThatThrownBy(
            () -> Selection.of(List.of(), "@answer and (", Selection.Again.EVERYTHING, KNOWN))
        .isInstanceOf(RunException.class)
        .hasMessageStartingWith("--tags: Tag expression \"@answer and (\" could not be parsed");
  }

  @Test
  void tagsAndSubjectsHaveToHoldBoth() throws Exception {
    Selection selection =
        Selection.of(List.of("getDepth"), "@answer", Selection.Again.EVERYTHING, KNOWN);

    assertThat(selection.includes(scenario("@operation:getDepth", "@answer"))).isTrue();
    assertThat(selection.includes(scenario("@operation:getDepth", "@refusal"))).isFalse();
    assertThat(selection.includes(scenario("@operation:getTicker", "@answer"))).isFalse();
    assertThat(Selection.ALL.includes(scenario())).isTrue();
  }

  private static Scenario scenario(String... tags) {
    return new Scenario("features/signing/vectors.feature:1", "any", List.of(tags), List.of());
  }
}
