package io.github.backpack4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.DecodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagedTest {

  /** What was asked for, such as {@code 100@200}. */
  private final List<String> asked = new ArrayList<>();

  private PageCall<Integer> over(List<Integer> rows, long most, String... headers) {
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

  private static List<Integer> rows(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static <T> List<T> all(Paged<T> paged) {
    List<T> all = new ArrayList<>();
    paged.forEach(all::add);
    return all;
  }

  @Test
  void asksPageAfterPageUntilOneIsEmpty() {
    assertThat(all(Paged.of(100, 0, over(rows(250), 1000), null))).isEqualTo(rows(250));
    assertThat(asked).containsExactly("100@0", "100@100", "100@200", "100@250");
  }

  @Test
  void aServerThatGivesFewerThanAskedForTruncatesNothing() {
    assertThat(all(Paged.of(100, 0, over(rows(250), 60), null))).isEqualTo(rows(250));
    assertThat(asked)
        .containsExactly("100@0", "100@60", "100@120", "100@180", "100@240", "100@250");
  }

  @Test
  void startsWhereItIsTold() {
    assertThat(all(Paged.of(100, 240, over(rows(250), 1000), null)))
        .isEqualTo(rows(250).subList(240, 250));
    assertThat(asked).containsExactly("100@240", "100@250");
  }

  @Test
  void isLazy() {
    Paged<Integer> paged = Paged.of(2, 0, over(rows(100), 1000), null);
    Iterator<Integer> iterator = paged.iterator();
    assertThat(asked).isEmpty();
    assertThat(paged.stream().limit(3).toList()).containsExactly(0, 1, 2);
    assertThat(asked).containsExactly("2@0", "2@2");
    assertThat(iterator.next()).isZero();
    assertThat(asked).containsExactly("2@0", "2@2", "2@0");
  }

  @Test
  void everyIterationStartsAnew() {
    Paged<Integer> paged = Paged.of(10, 0, over(rows(15), 1000), Arrays::asList);
    assertThat(all(paged)).hasSize(15);
    assertThat(all(paged)).hasSize(15);
    assertThat(paged.stream()).hasSize(15);
    assertThat(paged.stream().mapToInt(row -> row).sum()).isEqualTo(105);
  }

  @Test
  void anIteratorThatEndedHasEnded() {
    Iterator<Integer> iterator = Paged.of(10, 0, over(rows(0), 1000), null).iterator();
    assertThat(iterator.hasNext()).isFalse();
    assertThatThrownBy(iterator::next).isExactlyInstanceOf(NoSuchElementException.class);
    assertThat(asked).hasSize(1);
  }

  // Headers.

  @Test
  void endsWhereTheHeadersAgreeThatItIsTheEnd() {
    assertThat(all(Paged.of(100, 0, over(rows(100), 1000, "X-Total", "100"), null))).hasSize(100);
    assertThat(asked).containsExactly("100@0");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // total, pages, current, size, requests for 100 rows of 250 from 150 on
        "250, -, -, -, 1",
        "250, 3, 3, 100, 1",
        "250, 3, 2, 100, 1",
        "250, 3, -, -, 1",
        "250, -, 7, -, 1",
        "250, 3, 1, 100, 2",
        "250, 4, 4, 100, 2",
        "250, 5, 5, 50, 2",
        "251, -, -, -, 2",
        "249, -, -, -, 2",
        "100, 1, 1, 100, 2",
        "-, 3, 3, 100, 2",
        "many, 3, 3, 100, 2",
        "250, many, 3, 100, 2",
        "250, 3, many, 100, 2",
        "250, 3, 3, many, 2",
        "250, 3, 3, 0, 2",
        "-1, -, -, -, 2",
        "'', -, -, -, 2",
        "99999999999999999999, -, -, -, 2"
      })
  void readsOnWhereTheyDoNot(
      @Nullable String total,
      @Nullable String pages,
      @Nullable String current,
      @Nullable String size,
      int requests) {
    List<String> headers = new ArrayList<>();
    String[] names = {"X-TOTAL", "X-PAGE-COUNT", "X-CURRENT-PAGE", "X-PAGE-SIZE"};
    String[] values = {total, pages, current, size};
    for (int i = 0; i < names.length; i++) {
      if (values[i] != null) {
        headers.addAll(List.of(names[i], values[i]));
      }
    }
    Paged<Integer> paged =
        Paged.of(100, 150, over(rows(250), 1000, headers.toArray(String[]::new)), null);
    assertThat(all(paged)).hasSize(100);
    assertThat(asked).hasSize(requests);
  }

  // Keys.

  /** New rows come in at the front between the pages, as in a list that is newest first. */
  private static PageCall<String> growing(int count, Random random) {
    List<String> rows = new ArrayList<>();
    for (int i = count; i > 0; i--) {
      rows.add("row " + i);
    }
    return (limit, offset) ->
        StubCall.of(
            "getRows",
            () -> {
              int from = (int) Math.min(offset, rows.size());
              List<String> page =
                  List.copyOf(rows.subList(from, (int) Math.min(from + limit, rows.size())));
              for (int i = random.nextInt(4); i > 0; i--) {
                rows.add(0, "later " + rows.size());
              }
              return page;
            });
  }

  @Test
  void rowsThatComeAgainAreLeftOut() {
    for (int seed = 0; seed < 50; seed++) {
      Paged<String> paged = Paged.of(10, 0, growing(95, new Random(seed)), row -> List.of(row));
      List<String> all = paged.stream().filter(row -> row.startsWith("row")).toList();
      assertThat(all).hasSize(95).doesNotHaveDuplicates();
    }
  }

  @Test
  void rowsAreNeverToldApartByEquality() {
    List<Integer> same = List.of(5, 5, 5, 5, 5);
    assertThat(all(Paged.of(2, 0, over(same, 1000), null))).isEqualTo(same);
    assertThat(all(Paged.of(2, 0, over(same, 1000), row -> null))).isEqualTo(same);
    assertThat(all(Paged.of(2, 0, over(same, 1000), row -> Arrays.asList(row, null))))
        .isEqualTo(same);
    Function<Integer, List<?>> leftOut =
        row -> {
          throw DecodingException.leftOut("Row", "/id");
        };
    assertThat(all(Paged.of(2, 0, over(same, 1000), leftOut))).isEqualTo(same);
    assertThat(all(Paged.of(2, 0, over(same, 1000), List::of))).containsExactly(5);
  }

  @Test
  void aNumberOfZeroTellsNothingApart() {
    PageCall<Integer> numbers = over(List.of(7, 0, 0, 7, 0), 1000);
    Function<Integer, List<?>> number = row -> List.of(row.longValue());
    Function<Integer, List<?>> orderAndNumber = row -> List.of("order", row.longValue());
    assertThat(all(Paged.of(2, 0, numbers, number))).containsExactly(7, 0, 0, 0);
    assertThat(all(Paged.of(2, 0, numbers, orderAndNumber))).containsExactly(7, 0, 0, 0);
  }

  @Test
  void aServerThatRepeatsItselfIsNotAskedForever() {
    PageCall<Integer> deaf =
        (limit, offset) ->
            StubCall.of(
                "getRows",
                () -> {
                  asked.add(limit + "@" + offset);
                  return List.of(1, 2);
                });
    Iterator<Integer> iterator = Paged.of(2, 0, deaf, List::of).iterator();
    assertThat(iterator.next()).isEqualTo(1);
    assertThat(iterator.next()).isEqualTo(2);
    assertThatThrownBy(iterator::hasNext)
        .isExactlyInstanceOf(DecodingException.class)
        .hasMessage(
            "getRows: the answer cannot be read: 10 pages in a row held nothing but rows that had"
                + " come before");
    // Nor does it pass for the end.
    assertThatThrownBy(iterator::next).isExactlyInstanceOf(DecodingException.class);
    assertThat(asked).hasSize(11);
  }

  // Failures.

  @Test
  void aPageThatCannotBeHadIsAskedForAgain() {
    boolean[] fails = {false};
    PageCall<Integer> rows = over(rows(4), 1000);
    PageCall<Integer> failing =
        (limit, offset) ->
            StubCall.of(
                "getRows",
                () -> {
                  if (fails[0]) {
                    throw new ApiException("getRows", 503, "MAINTENANCE", "");
                  }
                  return rows.page(limit, offset).execute();
                });
    Iterator<Integer> iterator = Paged.of(2, 0, failing, List::of).iterator();
    iterator.next();
    iterator.next();
    fails[0] = true;
    assertThatThrownBy(iterator::hasNext).hasMessage("getRows was refused with 503 MAINTENANCE");
    assertThatThrownBy(iterator::next).hasMessage("getRows was refused with 503 MAINTENANCE");
    fails[0] = false;
    assertThat(iterator.next()).isEqualTo(2);
    assertThat(iterator.next()).isEqualTo(3);
    assertThat(iterator.hasNext()).isFalse();
  }

  @Test
  void refusesPagesOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Paged.of(0, 0, over(rows(1), 1), null))
        .withMessage("Paged: pageSize must be between 1 and 9223372036854775807, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Paged.of(1, -1, over(rows(1), 1), null))
        .withMessage("Paged: offset must be between 0 and 9223372036854775807, not -1");
  }

  @Test
  void printsWhatItAsksFor() {
    assertThat(Paged.of(100, 20, over(rows(1), 1), null))
        .hasToString("Paged[100 rows a page, from 20]");
  }
}
