package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.http.PageCall;
import io.github.backpack4j.http.StubCall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryReaderTest {

  /** A row: its id, and the second it is of. */
  private record Row(int id, @Nullable Integer second) {
    @Nullable Instant time() {
      return second == null ? null : at(second);
    }
  }

  /** What was asked for, such as {@code 100@200}. */
  private final List<String> asked = new ArrayList<>();

  private static Instant at(int second) {
    return Instant.ofEpochSecond(second);
  }

  /** Rows 1 to count, of the second of their number, newest first. */
  private static List<Row> rows(int count) {
    List<Row> rows =
        new ArrayList<>(
            IntStream.rangeClosed(1, count).mapToObj(number -> new Row(number, number)).toList());
    Collections.reverse(rows);
    return rows;
  }

  private static List<Row> reversed(List<Row> rows) {
    List<Row> other = new ArrayList<>(rows);
    Collections.reverse(other);
    return other;
  }

  private PageCall<Row> over(List<Row> rows, String... headers) {
    return over(rows, 1000, headers);
  }

  /** The rows, of which one answer holds no more than {@code most}. */
  private PageCall<Row> over(List<Row> rows, int most, String... headers) {
    return (limit, offset) ->
        StubCall.of(
            "getRows",
            () -> {
              asked.add(limit + "@" + offset);
              int from = (int) Math.min(offset, rows.size());
              int to = (int) Math.min(from + Math.min(limit, most), rows.size());
              return List.copyOf(rows.subList(from, to));
            },
            headers);
  }

  private static HistoryReader<Row> reader(PageCall<Row> pages) {
    return HistoryReader.of(pages, Row::time).key(Row::id);
  }

  private static List<Integer> ids(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  private static @Nullable Instant instant(@Nullable Integer second) {
    return second == null ? null : at(second);
  }

  @ParameterizedTest
  @CsvSource({
    // since, until, limit, first, last
    "     ,      ,      , 101, 200", // the newest hundred
    "     ,      ,     7, 194, 200",
    "     ,      ,   500,   1, 200",
    "     ,   150,      ,  51, 150",
    "     ,   150,     3, 148, 150",
    "     ,     2,     3,   1,   2",
    "   120,      ,      , 120, 200",
    "     1,      ,      ,   1, 200",
    "   120,      ,     5, 120, 124", // the oldest five of them
    "   120,   130,      , 120, 130",
    "   120,   130,     5, 120, 124",
    "   120,   122,     5, 120, 122",
    "   120,   120,      , 120, 120",
  })
  void everyCombinationOfBoundsGivesTheSameWhoeverAppliesThem(
      @Nullable Integer since,
      @Nullable Integer until,
      @Nullable Integer limit,
      int first,
      int last) {
    Range range = new Range(instant(since), instant(until), limit);
    List<Row> filtered = rows(200).stream().filter(row -> range.holds(row.time())).toList();

    History<Integer> here = reader(over(rows(200))).pageSize(30).read(range, Row::id);
    History<Integer> there = reader(over(filtered)).pageSize(30).filtersTime().read(range, Row::id);
    History<Integer> upwards =
        reader(over(filtered))
            .pageSize(30)
            .filtersTime()
            .oldestFirst(over(reversed(filtered)))
            .read(range, Row::id);

    assertThat(here).isEqualTo(ids(first, last));
    assertThat(there).isEqualTo(ids(first, last));
    assertThat(upwards).isEqualTo(ids(first, last));
    assertThat(here.filteredHere()).isEqualTo(since != null || until != null);
    assertThat(there.filteredHere()).isFalse();
    assertThat(upwards.filteredHere()).isFalse();
    assertThat(here.requests() + there.requests() + upwards.requests()).isEqualTo(asked.size());
    assertThat(here.emulation()).isNull();
  }

  @Test
  void noBoundsBeyondTheRangeShowNothing() {
    assertThat(reader(over(rows(50))).read(Range.since(at(60)), Row::id)).isEmpty();
    assertThat(reader(over(rows(50))).read(Range.RECENT.until(at(0)), Row::id)).isEmpty();
    assertThat(reader(over(List.of())).read(Range.RECENT, Row::id)).isEmpty();
  }

  @Test
  void theNewestRowsTakeOneRequestForNoMoreThanThem() {
    assertThat(reader(over(rows(5000))).read(Range.RECENT, Row::id)).hasSize(100);
    assertThat(reader(over(rows(5000))).read(Range.last(7), Row::id)).hasSize(7);
    assertThat(asked).containsExactly("100@0", "7@0");
  }

  @Test
  void theLastOfManyRequestsAsksForNoMoreThanIsMissing() {
    assertThat(reader(over(rows(5000))).read(Range.last(2500), Row::id)).hasSize(2500);
    assertThat(asked).containsExactly("1000@0", "1000@1000", "500@2000");
  }

  @Test
  void readingStopsWhereRowsAreOlderThanWanted() {
    History<Integer> rows = reader(over(rows(5000))).read(Range.since(at(3500)), Row::id);
    assertThat(rows).isEqualTo(ids(3500, 5000));
    assertThat(asked).containsExactly("1000@0", "1000@1000");
    assertThat(rows.requests()).isEqualTo(2);
  }

  @Test
  void theOldestOfManyAreReadFromTheirEndWhereTheExchangeCan() {
    HistoryReader<Row> reader =
        reader(over(rows(5000))).filtersTime().oldestFirst(over(reversed(rows(5000))));
    assertThat(reader.read(Range.since(at(1)).limit(3), Row::id)).containsExactly(1, 2, 3);
    assertThat(asked).containsExactly("3@0");
  }

  @Test
  void aPageOfFewerRowsThanTheExchangeGivesUnaskedIsTheLast() {
    assertThat(reader(over(rows(99))).read(Range.since(at(1)), Row::id)).hasSize(99);
    assertThat(asked).containsExactly("1000@0");
  }

  @Test
  void anExchangeThatGivesFewerRowsThanAskedForTruncatesNothing() {
    assertThat(reader(over(rows(450), 200)).read(Range.since(at(1)), Row::id)).hasSize(450);
    assertThat(asked).containsExactly("1000@0", "1000@200", "1000@400");
  }

  @Test
  void aShortPageIsNotTheLastWhereAHeaderSaysSo() {
    assertThat(reader(over(rows(5), 2, "X-TOTAL", "5")).read(Range.since(at(1)), Row::id))
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(asked).containsExactly("1000@0", "1000@2", "1000@4");
  }

  @Test
  void aFullPageIsTheLastWhereAHeaderSaysSo() {
    assertThat(reader(over(rows(2), "X-TOTAL", "2")).pageSize(2).read(Range.since(at(1)), Row::id))
        .containsExactly(1, 2);
    assertThat(asked).containsExactly("2@0");
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "-3", "many", "''", "99999999999999999999999"})
  void aHeaderThatCannotBeRightEndsNothing(String total) {
    assertThat(
            reader(over(rows(5), "X-TOTAL", total)).pageSize(2).read(Range.since(at(1)), Row::id))
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(asked).containsExactly("2@0", "2@2", "2@4");
  }

  @Test
  void aHeaderThatPromisesTooMuchEndsWithAnEmptyPage() {
    assertThat(reader(over(rows(3), "X-TOTAL", "9")).read(Range.since(at(1)), Row::id))
        .containsExactly(1, 2, 3);
    assertThat(asked).containsExactly("1000@0", "1000@3");
  }

  @Test
  void rowsThatALaterPageRepeatsAreLeftOut() {
    List<Row> rows = new ArrayList<>(rows(6));
    PageCall<Row> growing =
        (limit, offset) ->
            StubCall.of(
                "getRows",
                () -> {
                  List<Row> page = over(rows).page(limit, offset).execute();
                  int newest = rows.get(0).id() + 1;
                  rows.add(0, new Row(newest, newest));
                  return page;
                });
    assertThat(reader(growing).pageSize(2).read(Range.since(at(1)), Row::id))
        .containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void rowsWithoutAKeyAreNeverTakenForRepetitions() {
    List<Row> rows = List.of(new Row(0, 9), new Row(0, 8), new Row(1, 7), new Row(1, 6));
    HistoryReader<Row> reader =
        HistoryReader.of(over(rows), Row::time)
            .key(row -> row.id() == 0 ? null : row.id())
            .pageSize(1);
    assertThat(reader.read(Range.RECENT, Row::id)).containsExactly(1, 0, 0);
    assertThat(HistoryReader.of(over(rows), Row::time).pageSize(1).read(Range.RECENT, Row::id))
        .containsExactly(1, 1, 0, 0);
  }

  @Test
  void rowsThatAreAlikeOnOnePageAreBothMeant() {
    List<Row> rows = List.of(new Row(2, 9), new Row(1, 8), new Row(1, 8), new Row(0, 7));
    assertThat(reader(over(rows)).read(Range.RECENT, Row::id)).containsExactly(0, 1, 1, 2);
  }

  @Test
  void rowsOfOneMomentKeepTheirOrder() {
    List<Row> rows = List.of(new Row(4, 5), new Row(3, 5), new Row(2, 5), new Row(1, 4));
    assertThat(reader(over(rows)).read(Range.RECENT, Row::id)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void rowsOutOfOrderAreSortedByTimeAndDoNotEndTheirPage() {
    List<Row> rows =
        List.of(new Row(5, 50), new Row(2, 20), new Row(4, 40), new Row(3, 30), new Row(1, 10));
    assertThat(reader(over(rows)).read(Range.since(at(30)), Row::id)).containsExactly(3, 4, 5);
  }

  @Test
  void rowsWithoutATimeAreInNoRangeThatHasBounds() {
    List<Row> rows = List.of(new Row(3, 3), new Row(2, null), new Row(1, 1));
    assertThat(reader(over(rows)).read(Range.RECENT, Row::id)).containsExactly(1, 2, 3);
    assertThat(reader(over(rows)).read(Range.since(at(1)), Row::id)).containsExactly(1, 3);
    assertThat(reader(over(rows)).read(Range.RECENT.until(at(9)), Row::id)).containsExactly(1, 3);
  }

  @Test
  void rowsThatAreNotWantedDoNotCount() {
    HistoryReader<Row> even = reader(over(rows(5000))).where(row -> row.id() % 2 == 0);
    assertThat(even.read(Range.last(3), Row::id)).containsExactly(4996, 4998, 5000);
    assertThat(even.read(Range.since(at(4995)), Row::id)).containsExactly(4996, 4998, 5000);
    assertThat(asked).containsExactly("1000@0", "1000@0");
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void anExchangeThatRepeatsItselfIsAskedNoMore(boolean keyed) {
    List<Row> page = rows(200);
    HistoryReader<Row> reader =
        HistoryReader.of(
            (limit, offset) ->
                StubCall.of(
                    "getRows",
                    () -> {
                      asked.add(limit + "@" + offset);
                      return page;
                    }),
            Row::time);
    if (keyed) {
      reader.key(Row::id);
    }
    assertThatExceptionOfType(UnreadableAnswerException.class)
        .isThrownBy(() -> reader.read(Range.since(at(1)), Row::id))
        .withMessage("getRows: a page held nothing but rows that had come before")
        .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.EXECUTED));
    assertThat(asked).containsExactly("1000@0", "1000@200");
  }

  @Test
  void aPageThatCannotBeHadFailsByWhatItMeans() {
    PageCall<Row> busy =
        (limit, offset) ->
            StubCall.of(
                "getRows",
                () -> {
                  throw new ApiException("getRows", 429, "TOO_MANY_REQUESTS", "Slow down");
                });
    assertThatExceptionOfType(RateLimitException.class)
        .isThrownBy(() -> reader(busy).read(Range.RECENT, Row::id))
        .withMessage("getRows was refused with 429 TOO_MANY_REQUESTS: Slow down");
  }

  @Test
  void aRowThatCannotBeReadFailsByWhatItMeans() {
    assertThatExceptionOfType(UnreadableAnswerException.class)
        .isThrownBy(
            () ->
                reader(over(rows(1)))
                    .read(
                        Range.RECENT,
                        row -> {
                          throw DecodingException.leftOut("Row", "/price");
                        }))
        .withMessage("Row: the exchange left out /price");
  }

  @Test
  void rowsOfOneAnswerAreChosenTheSameWay() {
    assertThat(HistoryReader.within(Range.since(at(2)).limit(2), rows(5), Row::time))
        .containsExactly(new Row(2, 2), new Row(3, 3));
    assertThat(HistoryReader.within(Range.last(2), rows(5), Row::time))
        .containsExactly(new Row(4, 4), new Row(5, 5));
    assertThat(HistoryReader.within(Range.RECENT.until(at(2)), rows(5), Row::time))
        .containsExactly(new Row(1, 1), new Row(2, 2));
  }

  @Test
  void everyRangeReadsAsARangeOfAllRowsWould() {
    List<Row> all = rows(40);
    for (int since = 0; since <= 41; since += 4) {
      for (int until = since; until <= 42; until += 7) {
        for (int limit = 1; limit <= 45; limit += 11) {
          for (int size : new int[] {1, 3, 40, 1000}) {
            for (boolean bounded : new boolean[] {true, false}) {
              Range range = new Range(bounded ? at(since) : null, at(until), limit);
              List<Integer> inside =
                  reversed(all).stream()
                      .filter(row -> range.holds(row.time()))
                      .map(Row::id)
                      .toList();
              int cut = Math.min(limit, inside.size());
              List<Integer> expected =
                  bounded
                      ? inside.subList(0, cut)
                      : inside.subList(inside.size() - cut, inside.size());
              assertThat(reader(over(all)).pageSize(size).read(range, Row::id))
                  .as("%s, %s rows a page", range, size)
                  .isEqualTo(expected);
            }
          }
        }
      }
    }
  }
}
