package io.github.backpack4j.book;

import static io.github.backpack4j.book.BookKit.levels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BookViewTest {

  private static final BookView VIEW = view(3);

  /** Asks 100.5 2, 101 4 and 103 1; bids 100 1.5, 99.5 3. */
  private static BookView view(int limit) {
    return BookView.live(
        "SOL_USDC",
        7,
        BookKit.TIME,
        Levels.of(BookSide.ASK, levels("100.5 2", "101 4", "103 1"), limit),
        Levels.of(BookSide.BID, levels("100 1.5", "99.5 3"), limit));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Test
  void givesTheBestLevelsToADepth() {
    assertThat(VIEW.asks(2)).isEqualTo(levels("100.5 2", "101 4"));
    assertThat(VIEW.bids(5)).isEqualTo(levels("100 1.5", "99.5 3"));
    assertThat(VIEW.bids(0)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VIEW.asks(-1))
        .withMessage("depth: must be at least 0, not -1");
  }

  @Test
  void sumsQuantitiesUpToAPrice() {
    assertThat(VIEW.quantityUpTo(BookSide.ASK, number("100.49"))).contains(number("0"));
    assertThat(VIEW.quantityUpTo(BookSide.ASK, number("101.00"))).contains(number("6"));
    assertThat(VIEW.quantityUpTo(BookSide.ASK, number("103"))).contains(number("7"));
    assertThat(VIEW.quantityUpTo(BookSide.ASK, number("103.01"))).isEmpty();
    assertThat(VIEW.quantityUpTo(BookSide.BID, number("99.5"))).contains(number("4.5"));
    assertThat(VIEW.quantityUpTo(BookSide.BID, number("1"))).contains(number("4.5"));
  }

  @Test
  void saysWhatAQuantityCosts() {
    assertThat(VIEW.cost(BookSide.ASK, number("2"))).contains(number("201.0"));
    assertThat(VIEW.cost(BookSide.ASK, number("3"))).contains(number("302.0"));
    assertThat(VIEW.averagePrice(BookSide.ASK, number("3")))
        .contains(number("100.6666666666666666666666666666667"));
    assertThat(VIEW.averagePrice(BookSide.BID, number("4.5")).orElseThrow())
        .isEqualByComparingTo("99.66666666666666666666666666666667");
    assertThat(VIEW.cost(BookSide.BID, number("4.6"))).isEmpty();
    assertThat(VIEW.averagePrice(BookSide.ASK, number("7.1"))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VIEW.cost(BookSide.ASK, number("0")))
        .withMessage("quantity: must be positive, not 0");
  }

  @Test
  void hasSpreadAndMidOfWhatIsKnown() {
    assertThat(VIEW.top().spread()).contains(number("0.5"));
    assertThat(VIEW.top().mid().orElseThrow()).isEqualByComparingTo("100.25");
    BookTop stale = BookView.ignorant("SOL_USDC", BookState.STALE).top();
    assertThat(stale.spread()).isEmpty();
    assertThat(stale.mid()).isEmpty();
  }

  @Test
  void hasATopThatIsComparedByValue() {
    assertThat(VIEW.top()).isEqualTo(view(3).top()).hasSameHashCodeAs(view(3).top());
    assertThat(VIEW.top()).isNotEqualTo(BookView.ignorant("SOL_USDC", BookState.STALE).top());
    assertThat(VIEW.top())
        .hasToString("BookTop[SOL_USDC after update 7: bid 1.5 at 100, ask 2 at 100.5]");
  }

  @Test
  void knowsNothingUnlessLive() {
    BookView view = BookView.ignorant("SOL_USDC", BookState.SYNCING);

    assertThat(view.symbol()).isEqualTo("SOL_USDC");
    assertThat(view.updateId()).isZero();
    assertThat(view.engineTime()).isNull();
    assertThat(view.askHorizon()).isNull();
    assertThat(view.bidHorizon()).isNull();
    assertThat(view.quantityAt(BookSide.ASK, BigDecimal.ONE)).isEmpty();
    assertThat(view.quantityUpTo(BookSide.ASK, BigDecimal.ONE)).isEmpty();
    assertThat(view.cost(BookSide.ASK, BigDecimal.ONE)).isEmpty();
    assertThat(view.top().knowsAsk()).isFalse();
  }
}
