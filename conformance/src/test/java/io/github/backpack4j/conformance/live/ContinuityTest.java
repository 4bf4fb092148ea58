package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.exchange.Resources;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContinuityTest {
  private static List<String> broken(String family, String... messages) {
    Continuity continuity = new Continuity(family);
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < messages.length; i++) {
      broken.addAll(continuity.broken(new StreamMessage(i + 1, 0, Resources.parse(messages[i]))));
    }
    return broken;
  }

  @Test
  void changesOfABookFollowEachOther() {
    assertThat(broken("depth", "{\"U\":5,\"u\":5}", "{\"U\":6,\"u\":9}", "{\"U\":10,\"u\":10}"))
        .isEmpty();
    assertThat(broken("depth", "{\"U\":5,\"u\":5}", "{\"U\":7,\"u\":9}", "{\"U\":9,\"u\":10}"))
        .containsExactly("/U: 7 does not follow 5", "/U: 9 does not follow 9");
  }

  @Test
  void aChangeThatCouldNotBeReadHidesWhetherTheNextFollows() {
    Continuity continuity = new Continuity("depth");
    continuity.broken(new StreamMessage(1, 0, Resources.parse("{\"U\":5,\"u\":5}")));

    assertThat(continuity.broken(new StreamMessage(3, 0, Resources.parse("{\"U\":7,\"u\":7}"))))
        .isEmpty();
  }

  @Test
  void tradesAscendAndMayLeaveNumbersOut() {
    assertThat(broken("trade", "{\"t\":1}", "{\"t\":2}", "{\"t\":4}")).isEmpty();
    assertThat(broken("trade", "{\"t\":4}", "{\"t\":4}", "{\"t\":3}"))
        .containsExactly("/t: 4 after 4", "/t: 3 after 4");
    assertThat(broken("trade", "{\"t\":4}", "{\"t\":0}", "{\"t\":0}", "{\"t\":5}")).isEmpty();
  }

  @Test
  void bestPricesDoNotDescend() {
    assertThat(broken("bookTicker", "{\"u\":1}", "{\"u\":5}", "{\"u\":5}", "{\"u\":4}"))
        .containsExactly("/u: 4 after 5");
  }

  @Test
  void aKlineIsClosedForGood() {
    String first = "{\"t\":\"2026-01-01T00:00:00\",\"X\":%s}";
    String second = "{\"t\":\"2026-01-01T00:01:00\",\"X\":false}";
    assertThat(broken("kline", first.formatted(false), first.formatted(true), second)).isEmpty();
    assertThat(broken("kline", first.formatted(true), first.formatted(false)))
        .containsExactly("/t: 2026-01-01T00:00:00, which was closed");
    assertThat(broken("kline", second, first.formatted(true)))
        .containsExactly("/t: 2026-01-01T00:00:00 after 2026-01-01T00:01:00");
  }

  @Test
  void theClockOfEventsDoesNotGoBack() {
    String event = "{\"e\":\"ticker\",\"E\":%d}";
    String first = event.formatted(1_790_000_000_500_001L);
    assertThat(broken("ticker", first, first, event.formatted(1_790_000_000_000_000L), "{}"))
        .containsExactly("/E: 500001 us before the one before");
  }

  @Test
  void clocksOfTwoMachinesMayDiffer() {
    String event = "{\"e\":\"markPrice\",\"E\":%d}";
    assertThat(
            broken(
                "markPrice",
                event.formatted(1_790_000_000_500_000L),
                event.formatted(1_790_000_000_000_000L)))
        .isEmpty();
  }

  @Test
  void positionsOfASnapshotAreOfAnyTime() {
    assertThat(
            broken(
                "account.positionUpdate",
                "{\"E\":1790000001000000}",
                "{\"E\":1780000000000000}",
                "{\"e\":\"positionAdjusted\",\"E\":1790000001000001}"))
        .isEmpty();
  }
}
