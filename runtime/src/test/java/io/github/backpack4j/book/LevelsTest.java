package io.github.backpack4j.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevelsTest {

  private static PriceLevel level(int price, int quantity) {
    return new PriceLevel(BigDecimal.valueOf(price), BigDecimal.valueOf(quantity));
  }

  /** All ways in which levels can be asked for give the same. */
  private static void assertIs(Levels levels, TreeMap<Integer, PriceLevel> expected) {
    List<PriceLevel> all = new ArrayList<>(expected.values());
    assertThat(new ArrayList<>(levels)).isEqualTo(all);
    assertThat(levels).hasSize(all.size());
    List<PriceLevel> byIndex = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      byIndex.add(levels.get(i));
    }
    assertThat(byIndex).isEqualTo(all);
    assertThat(levels.best()).isEqualTo(all.isEmpty() ? null : all.get(0));
    for (int price = 0; price <= 401; price++) {
      PriceLevel at = expected.get(price);
      assertThat(levels.quantityAt(BigDecimal.valueOf(price)))
          .isEqualTo(at == null ? BigDecimal.ZERO : at.quantity());
    }
  }

  @ParameterizedTest
  @EnumSource
  void areWhatASortedMapIsWhileTheyGrowAndShrink(BookSide side) {
    Random random = new Random(7);
    Comparator<Integer> order = Comparator.naturalOrder();
    TreeMap<Integer, PriceLevel> expected =
        new TreeMap<>(side == BookSide.ASK ? order : order.reversed());
    Levels levels = Levels.of(side, List.of(), 1);
    Levels kept = levels;
    TreeMap<Integer, PriceLevel> keptExpected = new TreeMap<>(expected);

    for (int i = 0; i < 6_000; i++) {
      boolean grows = i / 1_500 % 2 == 0;
      int price = 1 + random.nextInt(400);
      int quantity = random.nextInt(4) == 0 == grows ? 0 : 1 + random.nextInt(100);
      levels = levels.with(List.of(level(price, quantity)));
      if (quantity == 0) {
        expected.remove(price);
      } else {
        expected.put(price, level(price, quantity));
      }
      if (i % 200 == 0) {
        assertIs(levels, expected);
        assertIs(kept, keptExpected); // what was given out before has not changed
        kept = levels;
        keptExpected = new TreeMap<>(expected);
      }
    }
    assertIs(levels, expected);
  }

  @Test
  void ofASnapshotLeaveOutZerosButCountThemForTheHorizon() {
    Levels levels = Levels.of(BookSide.ASK, List.of(level(1, 1), level(2, 0), level(3, 0)), 3);

    assertThat(levels).containsExactly(level(1, 1));
    assertThat(levels.horizon()).isEqualTo(BigDecimal.valueOf(3));
  }

  @Test
  void cannotBeChangedByTheReader() {
    Levels levels = Levels.of(BookSide.ASK, List.of(level(1, 1)), 3);

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> levels.set(0, level(2, 2)));
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(levels::clear);
  }

  @Test
  void endWhereTheyEnd() {
    Levels levels = Levels.of(BookSide.ASK, List.of(level(1, 1)), 3);
    Iterator<PriceLevel> iterator = levels.iterator();
    iterator.next();

    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
    assertThatThrownBy(() -> levels.get(1))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("index 1 of 1 levels");
    assertThatThrownBy(() -> levels.get(-1))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("index -1 of 1 levels");
  }

  @Test
  void agreeAsFarAsBothKnow() {
    Levels one = Levels.of(BookSide.ASK, List.of(level(1, 1), level(2, 2)), 2);

    assertThat(one.agrees(Levels.of(BookSide.ASK, List.of(level(1, 1)), 1))).isTrue();
    assertThat(one.agrees(Levels.of(BookSide.ASK, List.of(level(1, 1)), 2))).isFalse();
    assertThat(one.agrees(Levels.of(BookSide.ASK, List.of(level(1, 1), level(3, 3)), 2))).isFalse();
    assertThat(one.agrees(Levels.of(BookSide.ASK, List.of(level(1, 1), level(2, 3)), 2))).isFalse();
    assertThat(
            one.agrees(Levels.of(BookSide.ASK, List.of(level(1, 1), level(2, 2), level(3, 3)), 4)))
        .isTrue();
  }
}
