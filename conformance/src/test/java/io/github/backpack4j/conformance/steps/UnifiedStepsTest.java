package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.datatable.DataTable;
import io.cucumber.datatable.DataTableTypeRegistry;
import io.cucumber.datatable.DataTableTypeRegistryTableConverter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the steps that look at unified results do not let through. */
class UnifiedStepsTest {
  public record Row(String symbol, @Nullable BigDecimal price, @Nullable Object raw) {}

  private final World world = new World();
  private final UnifiedSteps steps =
      new UnifiedSteps(world, new Unified(world, new Streams(world)));

  static DataTable table(String... lines) {
    return DataTable.create(
        Arrays.stream(lines)
            .map(
                line ->
                    Arrays.stream(line.split("\\|", -1))
                        .map(String::strip)
                        .map(cell -> cell.isEmpty() ? null : cell)
                        .toList())
            .toList(),
        new DataTableTypeRegistryTableConverter(new DataTableTypeRegistry(Locale.ENGLISH)));
  }

  private void resultIs(@Nullable Object result) {
    world.keep("fetchRows", result, null);
  }

  @Test
  void takesAResultThatIsToldWhole() {
    resultIs(new Row("SOL/USDC", new BigDecimal("20.5"), "raw"));

    assertThatCode(() -> steps.result(table("symbol | SOL/USDC", "price | 20.5")))
        .doesNotThrowAnyException();
  }

  @Test
  void findsWhatTheTableDoesNotTell() {
    resultIs(new Row("SOL/USDC", new BigDecimal("20.5"), "raw"));

    assertThatThrownBy(() -> steps.result(table("symbol | SOL/USDC")))
        .hasMessage(
            "price is 20.5, and was not told\nall of it:\n| symbol | SOL/USDC\n| price | 20.5");
  }

  @Test
  void findsWhatTheResultDoesNotHave() {
    resultIs(new Row("SOL/USDC", null, "raw"));

    assertThatThrownBy(() -> steps.result(table("symbol | SOL/USDC", "price | 20.5")))
        .hasMessage("price is not there, and should be 20.5\nall of it:\n| symbol | SOL/USDC");
  }

  @Test
  void findsAWrongValueAndARawThatIsMissing() {
    resultIs(new Row("SOL/USDC", new BigDecimal("20.50"), null));

    assertThatThrownBy(() -> steps.result(table("symbol | SOL/USDC", "price | 20.5")))
        .hasMessageStartingWith(
            "price is 20.50, and should be 20.5\nraw is not there, and was not told\n");
  }

  @Test
  void findsATableThatTellsSomethingTwice() {
    resultIs(new Row("SOL/USDC", null, "raw"));

    assertThatThrownBy(() -> steps.result(table("symbol | SOL/USDC", "symbol | SOL/USDC")))
        .hasMessage("the table tells symbol twice");
  }

  @Test
  void comparesRowsByTheirPlaces() {
    resultIs(List.of(new Row("SOL/USDC", BigDecimal.ONE, "raw"), new Row("BTC/USDC", null, "raw")));

    assertThatCode(() -> steps.resultRows(table("symbol | price", "SOL/USDC | 1", "BTC/USDC | ")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> steps.resultRows(table("symbol | price", "SOL/USDC | 1")))
        .hasMessageStartingWith("1.symbol is BTC/USDC, and was not told\n");
    assertThatThrownBy(
            () -> steps.resultRows(table("symbol | price", "BTC/USDC | ", "SOL/USDC | 1")))
        .hasMessageStartingWith("0.symbol is SOL/USDC, and should be BTC/USDC\n");
    assertThatThrownBy(() -> steps.resultRows(table("symbol", "SOL/USDC", "BTC/USDC")))
        .hasMessageStartingWith("0.price is 1, and was not told\n");
  }

  @Test
  void tellsNothingFromAnEmptyResult() {
    resultIs(null);
    assertThatCode(steps::noResult).doesNotThrowAnyException();
    assertThatThrownBy(steps::resultIsEmpty).isInstanceOf(AssertionError.class);

    resultIs(List.of());
    assertThatCode(steps::resultIsEmpty).doesNotThrowAnyException();
    assertThatThrownBy(steps::noResult).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> steps.result(table("0.symbol | SOL/USDC")))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void comparesAFailureByTypeAndWholeMessage() {
    world.keep("fetchRows", null, new IllegalStateException("no such row"));

    assertThatCode(() -> steps.failsAs("IllegalStateException", "no such row"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> steps.failsAs("IllegalStateException", "no such"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> steps.failsAs("RuntimeException", "no such row"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> steps.code("X")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(steps::noResult)
        .hasMessage("fetchRows failed: java.lang.IllegalStateException: no such row");
  }

  @Test
  void findsThatNothingFailed() {
    resultIs(List.of());

    assertThatThrownBy(() -> steps.failsAs("IllegalStateException", "no such row"))
        .hasMessage("fetchRows was expected to fail and answered []");
  }

  @Test
  void findsRequestsThatWereNotSent() {
    assertThatCode(steps::noRequest).doesNotThrowAnyException();
    assertThatThrownBy(() -> steps.requests(table("GET /api/v1/time")))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> steps.body(1, "{}")).isInstanceOf(AssertionError.class);
  }

  @Test
  void readsTheCallsOfAWatchOfItsTable() {
    List<HeardWatch.Told> calls =
        WatchSteps.calls(
            table(
                "update | symbol | SOL/USDC",
                " | price | 1",
                "closed | | ",
                "update | symbol | BTC/USDC"));

    assertThat(calls)
        .extracting(HeardWatch.Told::word)
        .containsExactly("update", "closed", "update");
    assertThat(calls.get(0).components()).containsOnlyKeys("symbol", "price");
    assertThat(calls.get(1).components()).isEmpty();
    assertThatThrownBy(() -> WatchSteps.calls(table(" | price | 1")))
        .hasMessage("the table begins with a component of no call");
  }
}
