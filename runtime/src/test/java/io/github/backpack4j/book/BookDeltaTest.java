package io.github.backpack4j.book;

import static io.github.backpack4j.book.BookKit.level;
import static io.github.backpack4j.book.BookKit.levels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookDeltaTest {

  private static BookDelta delta(List<PriceLevel> asks, List<PriceLevel> bids) {
    return new BookDelta(1, 2, null, asks, bids);
  }

  private static void refuses(List<PriceLevel> asks, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> delta(asks, List.of()))
        .withMessage(message);
  }

  @Test
  void sortsItsLevelsBestFirst() {
    BookDelta delta = delta(levels("3 1", "1.50 0", "20 1"), levels("3 1", "1 0", "20 1"));

    assertThat(delta.asks()).isEqualTo(levels("1.50 0", "3 1", "20 1"));
    assertThat(delta.bids()).isEqualTo(levels("20 1", "3 1", "1 0"));
  }

  @Test
  void keepsAListOfItsOwn() {
    List<PriceLevel> asks = new ArrayList<>(levels("1 1", "2 2"));
    BookDelta delta = delta(asks, List.of());

    asks.clear();

    assertThat(delta.asks()).hasSize(2).isUnmodifiable();
  }

  @Test
  void refusesAPriceThatComesTwiceHoweverItIsSpelled() {
    refuses(
        levels("20.5 1", "3 1", "20.50 2"),
        "BookDelta: asks has the price of PriceLevel[price=20.50, quantity=2] twice");
  }

  @Test
  void refusesWhatIsNoLevel() {
    refuses(
        levels("0 1"),
        "BookDelta: asks has PriceLevel[price=0, quantity=1], whose price is no price");
    refuses(
        levels("-1 1"),
        "BookDelta: asks has PriceLevel[price=-1, quantity=1], whose price is no price");
    refuses(
        levels("1 -0.1"),
        "BookDelta: asks has PriceLevel[price=1, quantity=-0.1], whose quantity is no quantity");
    refuses(
        levels("1E+200000000 1"),
        "BookDelta: asks has PriceLevel[price=1E+200000000, quantity=1], whose price is no price");
    refuses(
        levels("1 1E-129"),
        "BookDelta: asks has PriceLevel[price=1, quantity=1E-129], whose quantity is no quantity");
    refuses(Collections.singletonList(null), "BookDelta: asks has a level that is null");
  }

  @Test
  void refusesWhatIsNoUpdateId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BookDelta(3, 2, null, List.of(), List.of()))
        .withMessage("BookDelta: update ids 3 to 2 are no ids of updates");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BookDelta(-1, 2, null, List.of(), List.of()))
        .withMessage("BookDelta: update ids -1 to 2 are no ids of updates");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BookDelta(1, Long.MAX_VALUE, null, List.of(), List.of()))
        .withMessage("BookDelta: update ids 1 to 9223372036854775807 are no ids of updates");
  }

  @Test
  void ofASnapshotAreCheckedAlike() {
    BookSnapshot snapshot =
        new BookSnapshot(1, null, levels("2 1", "1 1"), List.of(level("1 1")), 5);

    assertThat(snapshot.asks()).isEqualTo(levels("1 1", "2 1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BookSnapshot(1, null, levels("2 1", "2.0 1"), List.of(), 5))
        .withMessage("BookSnapshot: asks has the price of PriceLevel[price=2.0, quantity=1] twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BookSnapshot(-1, null, List.of(), List.of(), 5))
        .withMessage("BookSnapshot: update ids 0 to -1 are no ids of updates");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BookSnapshot(1, null, List.of(), List.of(), 0))
        .withMessage("BookSnapshot: limit must be at least 1, not 0");
  }
}
