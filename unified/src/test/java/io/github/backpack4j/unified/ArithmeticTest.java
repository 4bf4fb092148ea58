package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Test
  void sumsAndProductsAreExact() {
    assertThat(Arithmetic.sum(number("0.1"), number("0.2"))).hasToString("0.3");
    assertThat(Arithmetic.sum(number("1E+20"), number("1E-20")))
        .hasToString("100000000000000000000.00000000000000000001");
    assertThat(Arithmetic.difference(number("0.3"), number("0.10"))).hasToString("0.2");
    assertThat(Arithmetic.product(number("1.23456789012345678901"), number("9.8765432109876543")))
        .hasToString("12.193263113702179496547477750629919243");
    assertThat(Arithmetic.percent(number("-0.02"))).hasToString("-2");
  }

  @Test
  void quotientsHaveThirtyFourDigits() {
    assertThat(Arithmetic.quotient(number("2"), number("3")))
        .hasToString("0.6666666666666666666666666666666667");
    assertThat(Arithmetic.quotient(number("1"), number("8"))).hasToString("0.125");
    assertThat(Arithmetic.quotient(number("100"), number("0.1"))).hasToString("1000");
  }

  @Test
  void whatIsUnknownMakesTheFigureUnknown() {
    BigDecimal one = BigDecimal.ONE;
    assertThat(Arithmetic.sum(one, null)).isNull();
    assertThat(Arithmetic.difference(null, one)).isNull();
    assertThat(Arithmetic.product(null, one)).isNull();
    assertThat(Arithmetic.quotient(one, null)).isNull();
    assertThat(Arithmetic.quotient(null, one)).isNull();
    assertThat(Arithmetic.quotient(one, number("0.00"))).isNull();
    assertThat(Arithmetic.percent(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"1.500, 1.5", "1E+3, 1000", "0E-8, 0", "0E+3, 0", "100, 100", "-2.50, -2.5"})
  void figuresAreWrittenPlainly(String given, String plain) {
    assertThat(Arithmetic.plain(number(given))).hasToString(plain);
  }
}
