package io.github.backpack4j.unified;

import static io.github.backpack4j.unified.Fixtures.listed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.BackpackException;
import io.github.backpack4j.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class CatalogueTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final BackpackException DOWN =
      new ApiException("getMarkets", 503, "MAINTENANCE", "System under maintenance");

  private final TestClock clock = new TestClock();
  private final AtomicInteger readings = new AtomicInteger();
  private final List<io.github.backpack4j.api.model.Market> listed =
      new ArrayList<>(
          List.of(
              listed("SOL_USDC", "SOL", "USDC", "SPOT"),
              listed("SOL_USDC_PERP", "SOL", "USDC", "PERP"),
              listed("kPEPE_USDC_PERP", "kPEPE", "USDC", "PERP"),
              listed("AAPL.US_USDC_PERP", "AAPL.US", "USDC", "PERP"),
              listed("RAIN-2026_USDC", "RAIN-2026", "USDC", "PREDICTION"),
              listed("SOL_USDC_RFQ", "SOL", "USDC", "RFQ"),
              listed("BTC_USDC_IPERP", "BTC", "USDC", "IPERP"),
              listed("BTC_USDC_27MAR", "BTC", "USDC", "DATED"),
              listed("SOL_USDC_OPT", "SOL", "USDC", "OPTION")));
  private volatile @Nullable BackpackException failure;
  private final Catalogue catalogue = catalogue(HOUR);

  private Catalogue catalogue(Duration expiry) {
    return new Catalogue(this::read, expiry, clock);
  }

  private List<io.github.backpack4j.api.model.Market> read() {
    readings.incrementAndGet();
    if (failure != null) {
      throw failure;
    }
    return List.copyOf(listed);
  }

  private void lists(String id, String base, String quote, String type) {
    listed.add(listed(id, base, quote, type));
  }

  @ParameterizedTest
  @CsvSource({
    "SOL_USDC, SOL/USDC",
    "SOL_USDC_PERP, SOL/USDC:USDC",
    "kPEPE_USDC_PERP, kPEPE/USDC:USDC",
    "AAPL.US_USDC_PERP, AAPL.US/USDC:USDC",
    "RAIN-2026_USDC, RAIN-2026_USDC",
    "SOL_USDC_RFQ, SOL_USDC_RFQ",
    "BTC_USDC_IPERP, BTC_USDC_IPERP",
    "BTC_USDC_27MAR, BTC_USDC_27MAR",
    "SOL_USDC_OPT, SOL_USDC_OPT",
  })
  void aMarketIsFoundBySymbolAndByIdAndOnlySpotAndPerpetualsHaveSymbolsOfTheirOwn(
      String id, String symbol) {
    assertThat(catalogue.market(symbol).id()).isEqualTo(id);
    assertThat(catalogue.market(id).symbol()).isEqualTo(symbol);
    assertThat(catalogue.idOf(symbol)).isEqualTo(id);
    assertThat(catalogue.symbolOf(id)).isEqualTo(symbol);
    assertThat(readings).hasValue(1);
  }

  @Test
  void symbolsComeFromMembersAndNotFromTheNameOfTheMarket() {
    lists("X1", "a_b", "C.D", "PERP");
    assertThat(catalogue.market("a_b/C.D:C.D").id()).isEqualTo("X1");
    assertThat(catalogue.symbolOf("X1")).isEqualTo("a_b/C.D:C.D");
  }

  @Test
  void ofTwoMarketsWithOneSymbolTheSecondIsKnownByItsId() {
    lists("SOL_USDC_2", "SOL", "USDC", "SPOT");
    assertThat(catalogue.market("SOL/USDC").id()).isEqualTo("SOL_USDC");
    assertThat(catalogue.symbolOf("SOL_USDC_2")).isEqualTo("SOL_USDC_2");
  }

  @Test
  void aSymbolStaysWithItsMarketHoweverTheListIsOrderedOrReadable() {
    lists("SOL_USDC_2", "SOL", "USDC", "SPOT");
    assertThat(catalogue.idOf("SOL/USDC")).isEqualTo("SOL_USDC");

    Collections.reverse(listed);
    catalogue.reread();
    assertThat(catalogue.idOf("SOL/USDC")).isEqualTo("SOL_USDC");
    assertThat(catalogue.symbolOf("SOL_USDC_2")).isEqualTo("SOL_USDC_2");

    listed.removeIf(row -> row.symbol().equals("SOL_USDC"));
    listed.add(withoutBase("SOL_USDC"));
    clock.pass(HOUR);
    assertThatExceptionOfType(BadSymbolException.class)
        .isThrownBy(() -> catalogue.market("SOL/USDC"));

    listed.removeIf(row -> row.symbol().equals("SOL_USDC"));
    clock.pass(HOUR);
    assertThat(catalogue.idOf("SOL/USDC")).isEqualTo("SOL_USDC_2");
  }

  @Test
  void anIdThatLooksLikeASymbolTakesNone() {
    for (int at : new int[] {0, listed.size()}) {
      listed.add(at, listed("SOL/USDC", "YES", "USDC", "PREDICTION"));
      Catalogue fresh = catalogue(HOUR);
      assertThat(fresh.idOf("SOL/USDC")).isEqualTo("SOL_USDC");
      assertThat(fresh.symbolOf("SOL_USDC")).isEqualTo("SOL/USDC");
      assertThat(fresh.all()).hasSize(10);
      listed.remove(at);
    }
  }

  @Test
  void nothingIsReadBeforeItIsNeeded() {
    assertThat(readings).hasValue(0);
  }

  @Test
  void theListIsReadAgainOnceItHasExpired() {
    catalogue.market("SOL/USDC");
    clock.pass(HOUR.minusMillis(1));
    catalogue.market("SOL/USDC");
    assertThat(readings).hasValue(1);
    lists("NEW_USDC", "NEW", "USDC", "SPOT");
    clock.pass(Duration.ofMillis(1));
    assertThat(catalogue.all()).hasSize(10);
    assertThat(readings).hasValue(2);
  }

  @Test
  void withoutAnExpiryItIsReadEachTime() {
    Catalogue fresh = catalogue(Duration.ZERO);
    fresh.market("SOL/USDC");
    fresh.market("SOL/USDC");
    assertThat(readings).hasValue(2);
  }

  @Test
  void forAMarketThatItHasAnOldListIsGoodEnough() {
    Catalogue eager = catalogue(Duration.ZERO);
    eager.market("SOL/USDC");
    failure = DOWN;
    for (int i = 0; i < 1000; i++) {
      assertThat(eager.symbolOf("SOL_USDC_PERP")).isEqualTo("SOL/USDC:USDC");
    }
    assertThat(readings).hasValue(1);
  }

  @Test
  void anUnknownSymbolIsLookedForInANewList() {
    catalogue.market("SOL/USDC");
    clock.pass(Catalogue.PATIENCE);
    lists("NEW_USDC", "NEW", "USDC", "SPOT");
    assertThat(catalogue.market("NEW/USDC").id()).isEqualTo("NEW_USDC");
    assertThat(readings).hasValue(2);
  }

  @Test
  void aSymbolThatNoListHasIsRefused() {
    catalogue.market("SOL/USDC");
    clock.pass(Catalogue.PATIENCE);
    for (String unknown : List.of("SOL/USD", "sol/usdc", "SOL-USDC", "SOL_USDC:USDC", "", "*")) {
      assertThatExceptionOfType(BadSymbolException.class)
          .isThrownBy(() -> catalogue.market(unknown))
          .withMessage("there is no market " + unknown)
          .withNoCause()
          .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
    }
    assertThat(readings).hasValue(2);
  }

  @Test
  void aListReadAMomentAgoIsNotReadAgainForAnUnknownSymbol() {
    assertThatExceptionOfType(BadSymbolException.class)
        .isThrownBy(() -> catalogue.market("NEW/USDC"));
    clock.pass(Catalogue.PATIENCE.minusMillis(1));
    assertThatExceptionOfType(BadSymbolException.class)
        .isThrownBy(() -> catalogue.market("NEW/USDC"));
    assertThat(readings).hasValue(1);
  }

  @Test
  void anIdThatNoListHasIsItsOwnSymbolAndIsLookedForOnce() {
    assertThat(catalogue.symbolOf("GONE_USDC")).isEqualTo("GONE_USDC");
    assertThat(readings).hasValue(1);
    clock.pass(Catalogue.PATIENCE);
    assertThat(catalogue.symbolOf("GONE_USDC")).isEqualTo("GONE_USDC");
    assertThat(readings).hasValue(2);
    clock.pass(Catalogue.PATIENCE);
    assertThat(catalogue.symbolOf("GONE_USDC")).isEqualTo("GONE_USDC");
    assertThat(readings).hasValue(2);
    lists("GONE_USDC", "GONE", "USDC", "SPOT");
    clock.pass(HOUR);
    assertThat(catalogue.symbolOf("GONE_USDC")).isEqualTo("GONE/USDC");
  }

  @Test
  void anIdIsItsOwnSymbolWhereThereIsNoList() {
    failure = DOWN;
    assertThat(catalogue.symbolOf("SOL_USDC")).isEqualTo("SOL_USDC");
    assertThat(catalogue.marketOrNull("SOL_USDC")).isNull();
  }

  @Test
  void aListThatCannotBeReadIsAFailureWhereThereIsNone() {
    failure = DOWN;
    for (Supplier<?> call :
        List.<Supplier<?>>of(
            () -> catalogue.market("SOL/USDC"), catalogue::all, catalogue::reread)) {
      assertThatExceptionOfType(ExchangeUnavailableException.class)
          .isThrownBy(call::get)
          .withMessage("getMarkets was refused with 503 MAINTENANCE: System under maintenance");
    }
    failure = null;
    assertThat(catalogue.market("SOL/USDC").id()).isEqualTo("SOL_USDC");
    assertThat(readings).hasValue(4);
  }

  @Test
  void aListThatCannotBeReadAgainStaysInUseAndIsTriedAgainAfterAWhile() {
    catalogue.market("SOL/USDC");
    failure = DOWN;
    clock.pass(HOUR);
    assertThat(catalogue.market("SOL/USDC").id()).isEqualTo("SOL_USDC");
    assertThat(catalogue.market("SOL/USDC").id()).isEqualTo("SOL_USDC");
    assertThat(readings).hasValue(2);
    clock.pass(Catalogue.PATIENCE);
    failure = null;
    lists("NEW_USDC", "NEW", "USDC", "SPOT");
    assertThat(catalogue.market("NEW/USDC").id()).isEqualTo("NEW_USDC");
    assertThat(readings).hasValue(3);
  }

  @Test
  void anUnknownSymbolIsRefusedWithTheReasonWhyTheListIsOld() {
    catalogue.market("SOL/USDC");
    failure = DOWN;
    clock.pass(Catalogue.PATIENCE);
    assertThatExceptionOfType(BadSymbolException.class)
        .isThrownBy(() -> catalogue.market("NEW/USDC"))
        .withMessage(
            "there is no market NEW/USDC in the list of 2023-11-14T22:13:20Z,"
                + " which could not be read anew")
        .withCauseInstanceOf(ExchangeUnavailableException.class);
    assertThat(catalogue.market("SOL/USDC").id()).isEqualTo("SOL_USDC");
  }

  @Test
  void askingForTheListItselfAlwaysReadsItAndFailsIfItCannotBeRead() {
    assertThat(catalogue.reread()).hasSize(9);
    assertThat(catalogue.reread()).hasSize(9);
    assertThat(readings).hasValue(2);
    failure = DOWN;
    assertThatExceptionOfType(ExchangeUnavailableException.class).isThrownBy(catalogue::reread);
    assertThat(catalogue.all()).hasSize(9);
    assertThat(readings).hasValue(3);
  }

  @Test
  void aRowThatCannotBeReadTakesNoOtherMarketWithIt() {
    listed.add(withoutBase("X_USDC"));
    assertThat(catalogue.all()).hasSize(9);
    assertThat(catalogue.idOf("SOL/USDC")).isEqualTo("SOL_USDC");
    assertThatExceptionOfType(BadSymbolException.class)
        .isThrownBy(() -> catalogue.market("X_USDC"))
        .withMessage("there is no market X_USDC among those of the list that can be read")
        .withCauseInstanceOf(UnreadableAnswerException.class);
    assertThatExceptionOfType(UnreadableAnswerException.class)
        .isThrownBy(catalogue::reread)
        .withMessage("Market: the exchange left out /baseSymbol");
  }

  @Test
  void aListOfWhichNothingCanBeReadKeepsTheOldOneInUse() {
    catalogue.all();
    listed.clear();
    listed.add(withoutBase("X_USDC"));
    clock.pass(HOUR);
    assertThat(catalogue.all()).hasSize(9);
  }

  private static io.github.backpack4j.api.model.Market withoutBase(String id) {
    return Fixtures.read(
        io.github.backpack4j.api.model.Market.class,
        "{\"symbol\":\"%s\",\"quoteSymbol\":\"USDC\",\"marketType\":\"SPOT\"}".formatted(id));
  }

  @Test
  void aMarketThatDoesNotSayWhenItWasListedIsAMarket() {
    listed.add(
        Fixtures.read(
            io.github.backpack4j.api.model.Market.class,
            """
            {"symbol":"X_USDC","baseSymbol":"X","quoteSymbol":"USDC","marketType":"SPOT","filters":{
            "price":{"tickSize":"0.1","minPrice":"0.1"},
            "quantity":{"stepSize":"1","minQuantity":"1"}},"orderBookState":"PostOnly"}"""));
    assertThat(catalogue.market("X/USDC").created()).isNull();
    assertThat(catalogue.market("X/USDC").active()).isFalse();
  }

  @Test
  void aClockThatWasPutBackDoesNotMakeAListLastForever() {
    catalogue.market("SOL/USDC");
    clock.pass(HOUR.multipliedBy(-2));
    catalogue.market("SOL/USDC");
    assertThat(readings).hasValue(2);
  }

  @Test
  void oneThreadReadsTheFirstListAndAllWaitForIt() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Catalogue slow = slow(begun, go);
    List<CompletableFuture<Market>> found = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      found.add(CompletableFuture.supplyAsync(() -> slow.market("SOL/USDC"), this::onThread));
    }
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    go.countDown();
    for (CompletableFuture<Market> market : found) {
      assertThat(market.get(10, TimeUnit.SECONDS).id()).isEqualTo("SOL_USDC");
    }
    assertThat(readings).hasValue(1);
  }

  @Test
  void thoseThatWaitForTheFirstListFailWithTheOneThatReadsIt() throws Exception {
    failure = DOWN;
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Catalogue slow = slow(begun, go);
    List<Thread> threads = new ArrayList<>();
    List<CompletableFuture<Market>> found = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      found.add(
          CompletableFuture.supplyAsync(
              () -> slow.market("SOL/USDC"),
              task -> {
                Thread thread = new Thread(task);
                threads.add(thread);
                thread.start();
              }));
    }
    while (!threads.stream().allMatch(CatalogueTest::waits)) {
      Thread.onSpinWait();
    }
    go.countDown();
    for (CompletableFuture<Market> market : found) {
      assertThat(market)
          .failsWithin(Duration.ofSeconds(10))
          .withThrowableOfType(ExecutionException.class)
          .withCauseInstanceOf(ExchangeUnavailableException.class);
    }
    assertThat(readings).hasValue(1);

    failure = null;
    assertThat(slow.market("SOL/USDC").id()).isEqualTo("SOL_USDC");
    assertThat(readings).hasValue(2);
  }

  @Test
  void theInterruptionOfTheOneThatReadsItIsNoFailureOfTheOthers() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger times = new AtomicInteger();
    Catalogue slow =
        new Catalogue(
            () -> {
              if (times.getAndIncrement() == 0) {
                begun.countDown();
                await(go);
                Thread.currentThread().interrupt();
                throw DOWN;
              }
              return read();
            },
            HOUR,
            clock);
    Thread reader =
        new Thread(
            () ->
                assertThatExceptionOfType(ExchangeUnavailableException.class)
                    .isThrownBy(slow::all));
    reader.start();
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<Market> found = new CompletableFuture<>();
    Thread waiter = new Thread(() -> found.complete(slow.market("SOL/USDC")));
    waiter.start();
    while (!waits(waiter)) {
      Thread.onSpinWait();
    }
    go.countDown();
    assertThat(found.get(10, TimeUnit.SECONDS).id()).isEqualTo("SOL_USDC");
  }

  private static boolean waits(Thread thread) {
    return thread.getState() == Thread.State.WAITING
        || thread.getState() == Thread.State.TIMED_WAITING;
  }

  @Test
  void whateverTheListCannotBeReadForTheOldOneStaysInUse() {
    AtomicInteger times = new AtomicInteger();
    Catalogue broken =
        new Catalogue(
            () -> {
              if (times.getAndIncrement() > 0) {
                throw new IllegalStateException("a bug");
              }
              return read();
            },
            Duration.ZERO,
            clock);
    assertThat(broken.idOf("SOL/USDC")).isEqualTo("SOL_USDC");
    assertThat(broken.symbolOf("SOL_USDC")).isEqualTo("SOL/USDC");
    assertThat(broken.idOf("SOL/USDC")).isEqualTo("SOL_USDC");
    assertThat(times).hasValue(2);
  }

  @Test
  void whileOneThreadReadsAgainTheOthersGoOnWithTheListAtHand() throws Exception {
    CountDownLatch begun = new CountDownLatch(2);
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch second = new CountDownLatch(1);
    first.countDown();
    Catalogue slow =
        new Catalogue(
            () -> {
              begun.countDown();
              await(readings.get() == 0 ? first : second);
              return read();
            },
            HOUR,
            clock);
    slow.all();
    clock.pass(HOUR);
    lists("NEW_USDC", "NEW", "USDC", "SPOT");
    CompletableFuture<List<Market>> reader =
        CompletableFuture.supplyAsync(slow::all, this::onThread);
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(slow.all()).hasSize(9);
    second.countDown();
    assertThat(reader.get(10, TimeUnit.SECONDS)).hasSize(10);
    assertThat(slow.all()).hasSize(10);
    assertThat(readings).hasValue(2);
  }

  @Test
  void manyThreadsThatAskForOneUnknownSymbolReadTheListOnce() throws Exception {
    catalogue.all();
    clock.pass(Catalogue.PATIENCE);
    lists("NEW_USDC", "NEW", "USDC", "SPOT");
    List<CompletableFuture<String>> found = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      found.add(CompletableFuture.supplyAsync(() -> catalogue.idOf("NEW/USDC"), this::onThread));
    }
    for (CompletableFuture<String> id : found) {
      assertThat(id.get(10, TimeUnit.SECONDS)).isEqualTo("NEW_USDC");
    }
    assertThat(readings).hasValue(2);
  }

  private Catalogue slow(CountDownLatch begun, CountDownLatch go) {
    return new Catalogue(
        () -> {
          begun.countDown();
          await(go);
          return read();
        },
        HOUR,
        clock);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void onThread(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
  }

  @Test
  void aMarketSaysWhatItTakes() {
    assertThat(catalogue.market("SOL/USDC:USDC"))
        .satisfies(
            market -> {
              assertThat(market.base()).isEqualTo("SOL");
              assertThat(market.quote()).isEqualTo("USDC");
              assertThat(market.settle()).isEqualTo("USDC");
              assertThat(market.type()).isEqualTo("PERP");
              assertThat(market.active()).isTrue();
              assertThat(market.linear()).isTrue();
              assertThat(market.contractSize()).isEqualByComparingTo("1");
              assertThat(market.tickSize()).isEqualByComparingTo("0.01");
              assertThat(market.maxAmount()).isNull();
              assertThat(market.created()).isEqualTo("2023-11-14T22:13:20Z");
              assertThat(market.isPerpetual()).isTrue();
              assertThat(market.isSpot()).isFalse();
              assertThat(market.raw()).isEqualTo(listed.get(1));
            });
    assertThat(catalogue.market("SOL/USDC"))
        .satisfies(
            market -> {
              assertThat(market.settle()).isNull();
              assertThat(market.linear()).isNull();
              assertThat(market.contractSize()).isNull();
              assertThat(market.isPerpetual()).isFalse();
              assertThat(market.isSpot()).isTrue();
            });
  }
}
