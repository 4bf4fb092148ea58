package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.http.StubCall;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueTest {

  private final BackpackClient client = BackpackClient.create();
  private final TestClock clock = new TestClock();
  private final Venue venue =
      new Venue(
          client,
          new Catalogue(List::of, Duration.ZERO, clock),
          clock,
          Rounding.REJECT,
          Rounding.DOWN,
          Duration.ofSeconds(10),
          false);

  @AfterEach
  void close() {
    client.close();
  }

  @ParameterizedTest
  @CsvSource({
    "7, PT7S",
    "' 7 ', PT7S",
    "0, PT0S",
    "999999999, PT999999999S",
    "9999999999, PT999999999S",
    "99999999999999999999999999, PT999999999S",
    "'12, 3', PT12S",
    "'3,12,', PT12S",
    "'x, 3', PT3S",
    "-1,",
    "7s,",
    "'',",
    "7.5,",
  })
  void theAgeOfAnAnswerIsItsHeaderWhereThatIsANumber(String header, @Nullable Duration age) {
    assertThat(venue.dated(StubCall.of("getTime", () -> "now", "Age", header)))
        .isEqualTo(new Dated<>("now", age));
  }

  @Test
  void anAnswerThatCannotBeReadHasComeWhateverItFailsWith() {
    IllegalStateException failure = new IllegalStateException("a bug");
    assertThatExceptionOfType(UnreadableAnswerException.class)
        .isThrownBy(
            () ->
                venue.read(
                    StubCall.of("executeOrder", () -> "placed"),
                    answer -> {
                      throw failure;
                    }))
        .withMessage("executeOrder: the answer could not be read: java.lang.IllegalStateException")
        .withCause(failure)
        .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.EXECUTED));
  }

  @Test
  void ofTwoCachesTheOneThatHeldItLongerCounts() {
    assertThat(venue.dated(StubCall.of("getTime", () -> "now", "Age", "3600", "age", "0")))
        .isEqualTo(new Dated<>("now", Duration.ofHours(1)));
  }

  @Test
  void anAnswerThatNoCacheHeldHasNoAge() {
    assertThat(venue.dated(StubCall.of("getTime", () -> "now")).age()).isNull();
  }

  @Test
  void aPriceIsTooOldOnceACacheHeldItForLongerThanAllowed() {
    for (Duration age :
        new Duration[] {null, Duration.ZERO, Duration.ofSeconds(9), Duration.ofSeconds(10)}) {
      assertThatCode(() -> venue.requireFresh("the mark price", age)).doesNotThrowAnyException();
    }
    assertThatExceptionOfType(StalePriceException.class)
        .isThrownBy(() -> venue.requireFresh("the mark price", Duration.ofSeconds(11)))
        .withMessage("the mark price is 11 s old, and 10 s is the bound")
        .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.EXECUTED));
  }

  @Test
  void whatACallFailsWithIsToldByWhatItMeans() {
    StubCall<String> refused =
        StubCall.of(
            "getMarket",
            () -> {
              throw new ApiException("getMarket", 400, "INVALID_MARKET", "No such market");
            });
    assertThatExceptionOfType(BadSymbolException.class)
        .isThrownBy(() -> venue.run(refused))
        .withMessage("getMarket was refused with 400 INVALID_MARKET: No such market");
    assertThatExceptionOfType(BadSymbolException.class).isThrownBy(() -> venue.dated(refused));
    assertThatExceptionOfType(UnreadableAnswerException.class)
        .isThrownBy(
            () ->
                venue.read(
                    StubCall.of("getMarket", () -> "answer"),
                    answer -> {
                      throw DecodingException.leftOut("Market", "/symbol");
                    }))
        .withMessage("Market: the exchange left out /symbol");
  }

  @Test
  void theCompatibleVenueDiffersInNothingElse() {
    Venue compatible = venue.withCcxt();
    assertThat(compatible.ccxt()).isTrue();
    assertThat(compatible)
        .usingRecursiveComparison()
        .ignoringFields("ccxt", "client", "catalogue", "clock")
        .isEqualTo(venue);
    assertThat(compatible.client()).isSameAs(client);
    assertThat(compatible.catalogue()).isSameAs(venue.catalogue());
    assertThat(compatible.clock()).isSameAs(clock);
  }

  @Test
  void theCompatibleViewIsOneAndItsOwnView() {
    try (UnifiedExchange exchange = UnifiedExchange.of(client)) {
      UnifiedExchange view = exchange.ccxtCompatible();
      assertThat(view).isNotSameAs(exchange).isSameAs(exchange.ccxtCompatible());
      assertThat(view.ccxtCompatible()).isSameAs(view);
      assertThat(exchange.async()).isSameAs(exchange.async()).isNotSameAs(view.async());
    }
  }

  @Test
  void settingsThatCannotBeAreRefused() {
    UnifiedExchange.Builder builder = UnifiedExchange.builder(client);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.marketExpiry(Duration.ofSeconds(-1)))
        .withMessage("UnifiedExchange: marketExpiry is not negative, was PT-1S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxMarkAge(Duration.ofSeconds(-1)))
        .withMessage("UnifiedExchange: maxMarkAge is not negative, was PT-1S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.prices(null))
        .withMessage("UnifiedExchange: prices is required");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.amounts(null))
        .withMessage("UnifiedExchange: amounts is required");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.executor(null))
        .withMessage("UnifiedExchange: executor is required");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.clock(null))
        .withMessage("UnifiedExchange: clock is required");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnifiedExchange.of(null))
        .withMessage("UnifiedExchange: client is required");
  }
}
