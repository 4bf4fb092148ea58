package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FillLedgerTest {

  private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

  private final List<String> heard = new ArrayList<>();
  private final FillLedger ledger = new FillLedger(START, 3);

  private final AccountLedger.Told<MyTrade> told =
      new AccountLedger.Told<>() {
        @Override
        public void update(MyTrade update) {
          heard.add(update.raw().toString());
        }

        @Override
        public void failure(ExchangeException failure) {
          throw failure;
        }
      };

  private static FillState fill(@Nullable String id, String order, Instant time, String raw) {
    BigDecimal price = new BigDecimal(raw.startsWith("list") ? "20.5" : "20.50");
    BigDecimal one = BigDecimal.ONE;
    return FillState.of(
        "SOL_USDC",
        new MyTrade(id, order, null, "SOL/USDC", null, null, price, one, price, null, time, raw));
  }

  private static FillState said(@Nullable String id) {
    return fill(id, "7", START.plusNanos(1_234_567), "stream " + id);
  }

  private static FillState listed(@Nullable String id) {
    return fill(id, "7", START.plusMillis(1), "list " + id);
  }

  private void message(FillState fill) {
    ledger.message(fill, told);
  }

  private void answer(FillState... rows) {
    ledger.answer(List.of(rows), List.of(), true, told);
  }

  @Test
  void aFillThatBothSayIsToldOnce() {
    message(said("1"));
    answer(listed("1"), listed("2"));
    message(said("2"));

    assertThat(heard).containsExactly("stream 1", "list 2");
  }

  @Test
  void whatWasMissedIsToldOldestFirst() {
    answer(
        fill("3", "7", START.plusSeconds(3), "list 3"),
        fill("1", "7", START.plusSeconds(1), "list 1"),
        fill("2", "7", START.plusSeconds(2), "list 2"));

    assertThat(heard).containsExactly("list 1", "list 2", "list 3");
  }

  @Test
  void anOrderThatMeetsOneOfItsOwnAccountHasAFillOfItsOwn() {
    message(fill("1", "7", START, "stream 7"));
    message(fill("1", "8", START, "stream 8"));

    assertThat(heard).containsExactly("stream 7", "stream 8");
  }

  @Test
  void fillsWithoutATradeIdAreToldByWhatTheyLookLike() {
    message(said(null));
    answer(listed(null), listed(null));
    answer(listed(null), listed(null));
    message(said(null));

    assertThat(heard).containsExactly("stream null", "list null");
  }

  @Test
  void theStreamRepeatsNothing() {
    message(said(null));
    message(said(null));

    assertThat(heard).containsExactly("stream null", "stream null");
  }

  @Test
  void aFillThatOneSourceHasNumberedIsTheSameWithoutANumber() {
    message(said(null));
    answer(listed("1"));
    answer(listed("1"), listed("2"));
    message(said("1"));

    assertThat(heard).containsExactly("stream null", "list 2");
  }

  @Test
  void fillsOfBeforeTheWatchAreNotTold() {
    answer(fill("1", "7", START.minusMillis(1), "list 1"), fill("2", "7", START, "list 2"));

    assertThat(heard).containsExactly("list 2");
  }

  @Test
  void fillsOfBeforeThoseThatAreRememberedAreNotToldAgain() {
    for (int i = 1; i <= 4; i++) {
      message(fill(Integer.toString(i), "7", START.plusSeconds(i), "stream " + i));
    }
    heard.clear();
    answer(
        fill("1", "7", START.plusSeconds(1), "list 1"),
        fill("2", "7", START.plusSeconds(2), "list 2"),
        fill("5", "7", START.plusSeconds(5), "list 5"));

    assertThat(heard).containsExactly("list 5");
  }
}
