package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.Outcome;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {

  private static final Catalogue CATALOGUE =
      new Catalogue(
          () ->
              List.of(
                  Fixtures.listed("SOL_USDC", "SOL", "USDC", "SPOT"),
                  Fixtures.listed(
                      "kPEPE_USDC_PERP",
                      "kPEPE",
                      "USDC",
                      "PERP",
                      "0.000001",
                      "0.000003",
                      "0.5",
                      "100",
                      "200",
                      "2500000"),
                  Fixtures.listed(
                      "ODD_USDC", "ODD", "USDC", "SPOT", "0.25", "0.25", "2.6", "3", "3", "10"),
                  Fixtures.listed(
                      "FREE_USDC", "FREE", "USDC", "SPOT", "0", "0", null, "0", "0", null)),
          Duration.ofHours(1),
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  private static String price(String symbol, String price, Rounding rounding) {
    return Precision.price(CATALOGUE.market(symbol), new BigDecimal(price), rounding).toString();
  }

  private static String amount(String symbol, String amount, Rounding rounding) {
    return Precision.amount(CATALOGUE.market(symbol), new BigDecimal(amount), rounding).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "SOL/USDC, 20.5, 20.5",
    "SOL/USDC, 20.50, 20.5",
    "SOL/USDC, 20.5000000000000000000, 20.5",
    "SOL/USDC, 0.01, 0.01",
    "SOL/USDC, 1E+3, 1000",
    "SOL/USDC, 2.05E+1, 20.5",
    "SOL/USDC, 100, 100",
    "kPEPE/USDC:USDC, 3E-6, 0.000003",
    "kPEPE/USDC:USDC, 0.5, 0.5",
    "ODD/USDC, 2.5, 2.5",
    "ODD/USDC, 0.75, 0.75",
    "FREE/USDC, 0.123456789123456789, 0.123456789123456789",
  })
  void aPriceOnTheTickIsTakenAsItIsInPlainNotation(String symbol, String given, String taken) {
    for (Rounding rounding : Rounding.values()) {
      assertThat(price(symbol, given, rounding)).isEqualTo(taken);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "20.504, DOWN, 20.5",
    "20.506, DOWN, 20.5",
    "20.509999999999999999, DOWN, 20.5",
    "20.504, UP, 20.51",
    "20.500000000000000001, UP, 20.51",
    "20.504, NEAREST, 20.5",
    "20.505, NEAREST, 20.51",
    "20.515, NEAREST, 20.52",
    "20.506, NEAREST, 20.51",
    "19.999, UP, 20",
    "19.996, NEAREST, 20",
    "999.999, UP, 1000",
    "0.001, UP, 0.01",
    "0.005, NEAREST, 0.01",
  })
  void aPriceOffTheTickIsRoundedInTheDirectionThatWasNamed(
      String given, Rounding rounding, String taken) {
    assertThat(price("SOL/USDC", given, rounding)).isEqualTo(taken);
    assertThat(amount("SOL/USDC", given, rounding)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({
    "1.2, DOWN, 1",
    "1.2, UP, 1.25",
    "1.124, NEAREST, 1",
    "1.125, NEAREST, 1.25",
    "1.375, NEAREST, 1.5",
  })
  void ticksNeedNotBePowersOfTen(String given, Rounding rounding, String taken) {
    assertThat(price("ODD/USDC", given, rounding)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({"250, DOWN, 200", "250, UP, 300", "250, NEAREST, 300", "249, NEAREST, 200"})
  void stepsMayBeAboveOne(String given, Rounding rounding, String taken) {
    assertThat(amount("kPEPE/USDC:USDC", given, rounding)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SOL/USDC | 20.505 | REJECT | price 20.505: SOL/USDC has ticks of 0.01",
        "SOL/USDC | 2.0505E+1 | REJECT | price 20.505: SOL/USDC has ticks of 0.01",
        "SOL/USDC | 0.001 | REJECT | price 0.001: SOL/USDC has ticks of 0.01",
        "ODD/USDC | 0.3 | REJECT | price 0.3: ODD/USDC has ticks of 0.25",
        "SOL/USDC | 0 | REJECT | price 0: it has to be above 0",
        "SOL/USDC | 0.00 | UP | price 0: it has to be above 0",
        "SOL/USDC | -20.5 | NEAREST | price -20.5: it has to be above 0",
        "SOL/USDC | 0.009 | DOWN | price 0.009, rounded to 0: SOL/USDC takes no less than 0.01",
        "SOL/USDC | 0.004 | NEAREST | price 0.004, rounded to 0: SOL/USDC takes no less than 0.01",
        "kPEPE/USDC:USDC | 0.000002 | REJECT"
            + " | price 0.000002: kPEPE/USDC:USDC takes no less than 0.000003",
        "kPEPE/USDC:USDC | 0.0000029 | DOWN"
            + " | price 0.0000029, rounded to 0.000002:"
            + " kPEPE/USDC:USDC takes no less than 0.000003",
        "kPEPE/USDC:USDC | 0.500001 | REJECT"
            + " | price 0.500001: kPEPE/USDC:USDC takes no more than 0.5",
        "ODD/USDC | 2.55 | UP | price 2.55, rounded to 2.75: ODD/USDC takes no more than 2.6",
        "ODD/USDC | 1E+3 | REJECT | price 1000: ODD/USDC takes no more than 2.6",
      })
  void aPriceThatCannotBeTakenIsRefusedWithTheBoundItMisses(
      String symbol, String given, Rounding rounding, String message) {
    assertThatExceptionOfType(InvalidOrderException.class)
        .isThrownBy(() -> price(symbol, given, rounding))
        .withMessage(message)
        .satisfies(
            e -> {
              assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
              assertThat(e.code()).isEmpty();
              assertThat(e.status()).isZero();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SOL/USDC | 1.234 | REJECT | amount 1.234: SOL/USDC has steps of 0.01",
        "SOL/USDC | 0.009 | DOWN | amount 0.009, rounded to 0: SOL/USDC takes no less than 0.01",
        "kPEPE/USDC:USDC | 150 | REJECT | amount 150: kPEPE/USDC:USDC has steps of 100",
        "kPEPE/USDC:USDC | 100 | REJECT | amount 100: kPEPE/USDC:USDC takes no less than 200",
        "kPEPE/USDC:USDC | 2500100 | REJECT"
            + " | amount 2500100: kPEPE/USDC:USDC takes no more than 2500000",
        "kPEPE/USDC:USDC | 2500001 | UP"
            + " | amount 2500001, rounded to 2500100: kPEPE/USDC:USDC takes no more than 2500000",
        "ODD/USDC | 10 | UP | amount 10, rounded to 12: ODD/USDC takes no more than 10",
        "FREE/USDC | 0 | REJECT | amount 0: it has to be above 0",
      })
  void anAmountThatCannotBeTakenIsRefusedWithTheBoundItMisses(
      String symbol, String given, Rounding rounding, String message) {
    assertThatExceptionOfType(InvalidOrderException.class)
        .isThrownBy(() -> amount(symbol, given, rounding))
        .withMessage(message);
  }

  @Test
  void anAmountAboveTheMostThatRoundsToItIsTaken() {
    assertThat(amount("kPEPE/USDC:USDC", "2500001", Rounding.DOWN)).isEqualTo("2500000");
  }
}
