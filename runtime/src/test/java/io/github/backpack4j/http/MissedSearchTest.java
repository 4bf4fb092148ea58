package io.github.backpack4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.DecodingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissedSearchTest {
  private static final Instant SINCE = Instant.parse("2026-09-01T12:00:00Z");

  /** A row of either history. */
  private record Row(@Nullable Object id, @Nullable Instant time) {}

  /** A position. */
  private record Held(String symbol, @Nullable String quantity) {
    BigDecimal size() {
      if (quantity == null) {
        throw new DecodingException("Held", "/quantity", "the exchange left it out", null);
      }
      return new BigDecimal(quantity);
    }
  }

  private final List<String> asked = new ArrayList<>();
  private Supplier<List<String>> open = List::of;
  private Supplier<List<Row>> past = List::of;
  private Supplier<List<Row>> fills = List::of;
  private Supplier<List<Held>> positions = List::of;

  private <T> ApiCall<T> call(String operation, String place, Supplier<T> answer) {
    return StubCall.of(
        operation,
        () -> {
          asked.add(operation + place);
          return answer.get();
        });
  }

  private PageCall<Row> pages(String operation, Supplier<List<Row>> rows) {
    return (limit, offset) ->
        call(
            operation,
            "@" + offset,
            () -> {
              List<Row> all = rows.get();
              int from = (int) Math.min(offset, all.size());
              return all.subList(from, (int) Math.min(from + limit, all.size()));
            });
  }

  private Missed<String, Row, Row, Held> missed(String... held) {
    return MissedSearch.<String, Row, Row, Held>builder()
        .open(() -> call("getOpenOrders", "", () -> open.get()))
        .past(3, pages("getOrderHistory", () -> past.get()), row -> key(row), Row::time)
        .fills(3, pages("getFills", () -> fills.get()), row -> key(row), Row::time)
        .positions(
            () -> call("getPositions", "", () -> positions.get()),
            Held::symbol,
            Held::size,
            "RESOURCE_NOT_FOUND")
        .build()
        .run(SINCE, List.of(held));
  }

  private static List<?> key(Row row) {
    return Arrays.asList(row.id());
  }

  private static Row row(Object id, long seconds) {
    return new Row(id, SINCE.plusSeconds(seconds));
  }

  @Test
  void asksInTheOrderInWhichNothingSlipsThrough() {
    assertThat(missed())
        .isEqualTo(new Missed<>(SINCE, List.of(), List.of(), List.of(), List.of(), List.of()));
    assertThat(asked)
        .containsExactly("getOpenOrders", "getOrderHistory@0", "getFills@0", "getPositions");
  }

  @Test
  void anOrderThatEndsWhileItAsksIsInTheHistoryAtTheLatest() {
    open =
        () -> {
          past = () -> List.of(row("1", 5));
          return List.of("1", "2");
        };
    Missed<String, Row, Row, Held> missed = missed();

    assertThat(missed.openOrders()).containsExactly("1", "2");
    assertThat(missed.pastOrders()).containsExactly(row("1", 5));
  }

  @Test
  void rowsOlderThanWantedAreLeftOut() {
    past = () -> List.of(row("3", 7), row("2", 0), row("1", -1));
    fills = () -> List.of(row("13", 7), row("12", 0), row("11", -1));
    Missed<String, Row, Row, Held> missed = missed();

    assertThat(missed.since()).isEqualTo(SINCE);
    assertThat(missed.pastOrders()).containsExactly(row("3", 7), row("2", 0));
    assertThat(missed.fills()).containsExactly(row("13", 7), row("12", 0));
  }

  @Test
  void pagesAreReadUntilOneIsOlderThanWanted() {
    past = () -> IntStream.range(0, 20).mapToObj(i -> row(i, 5 - i)).toList();
    assertThat(missed().pastOrders()).hasSize(6);
    assertThat(asked)
        .startsWith("getOpenOrders", "getOrderHistory@0", "getOrderHistory@3", "getOrderHistory@6")
        .doesNotContain("getOrderHistory@9");
  }

  @Test
  void aRowThatMovesOnWhilePagesAreReadComesOnce() {
    List<Row> rows = new ArrayList<>(List.of(row(4, 4), row(3, 3), row(2, 2), row(1, 1)));
    past =
        () -> {
          List<Row> now = List.copyOf(rows);
          if (rows.size() == 4) {
            rows.add(0, row(5, 5));
          }
          return now;
        };
    assertThat(missed().pastOrders()).containsExactly(row(4, 4), row(3, 3), row(2, 2), row(1, 1));
  }

  @Test
  void rowsThatNothingTellsApartAreAllThere() {
    fills = () -> List.of(row(0L, 2), row(0L, 2), new Row(null, SINCE), new Row(null, SINCE));
    assertThat(missed().fills()).hasSize(4);
  }

  @Test
  void aRowWithoutATimeIsNotLeftOut() {
    fills = () -> List.of(row("2", 1), new Row("1", null));
    assertThat(missed().fills()).containsExactly(row("2", 1), new Row("1", null));
  }

  @Test
  void aSymbolWithoutAPositionIsClosed() {
    positions =
        () ->
            List.of(
                new Held("SOL_USDC_PERP", "-1.5"),
                new Held("BTC_USDC_PERP", "0.00"),
                new Held("HYPE_USDC_PERP", null));
    Missed<String, Row, Row, Held> missed =
        missed(
            "ETH_USDC_PERP",
            "SOL_USDC_PERP",
            "BTC_USDC_PERP",
            "ETH_USDC_PERP",
            "HYPE_USDC_PERP",
            "AAPL.US_USDC_PERP");

    assertThat(missed.positions()).hasSize(3);
    assertThat(missed.closedSymbols())
        .containsExactly("ETH_USDC_PERP", "BTC_USDC_PERP", "AAPL.US_USDC_PERP");
  }

  @Test
  void aRefusalMayMeanThatThereAreNoPositions() {
    positions =
        () -> {
          throw new ApiException("getPositions", 404, "RESOURCE_NOT_FOUND", "Position not found");
        };
    Missed<String, Row, Row, Held> missed = missed("SOL_USDC_PERP");

    assertThat(missed.positions()).isEmpty();
    assertThat(missed.closedSymbols()).containsExactly("SOL_USDC_PERP");
  }

  @Test
  void anyOtherRefusalIsThrownAsItIs() {
    ApiException refused = new ApiException("getPositions", 401, "UNAUTHORIZED", "no");
    positions =
        () -> {
          throw refused;
        };
    assertThatThrownBy(() -> missed("SOL_USDC_PERP")).isSameAs(refused);
  }

  @Test
  void aListThatDoesNotEndIsNotTakenForWhole() {
    fills = () -> IntStream.range(0, 1000).mapToObj(i -> row(i, 1000 - i)).toList();
    assertThatThrownBy(() -> missed())
        .isInstanceOf(DecodingException.class)
        .hasMessage("getFills: the answer cannot be read: they fill more than 100 pages");
    assertThat(asked).contains("getFills@297").doesNotContain("getFills@300", "getPositions");
  }

  @Test
  void itBeginsBeforeTheInterruption() {
    assertThat(MissedSearch.begin(SINCE)).isEqualTo(Instant.parse("2026-09-01T11:59:00Z"));
  }

  @Test
  void whatIsNeededIsRequired() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MissedSearch.builder().build())
        .withMessage("MissedSearch: open is required");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> missed(""))
        .withMessage("MissedSearch: symbol must not be empty");
  }
}
