package io.github.backpack4j.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "BookLiquidation, BOOK_LIQUIDATION",
    "orderAccepted, ORDER_ACCEPTED",
    "PRICE_BAND, PRICE_BAND",
    "hyperEVM, HYPER_EVM",
    "HTTPServer, HTTP_SERVER",
    "GTC, GTC",
    "sqrt, SQRT",
    "1m, M1",
    "15m, M15",
    "1month, MONTH1",
    "200ms, MS200",
    "5, L5",
    "two-words, TWO_WORDS",
    "in, IN"
  })
  void aConstantIsReadable(String wire, String constant) {
    assertThat(Names.constant(wire, "L")).isEqualTo(constant);
  }

  @ParameterizedTest
  @CsvSource({
    "clientId, clientId",
    "two-factor_token, twoFactorToken",
    "X-Token, xToken",
    "Type, type"
  })
  void aMemberIsInLowerCamelCase(String wire, String name) {
    assertThat(Names.member(wire)).isEqualTo(name);
  }

  @Test
  void keywordsAndOwnMethodsAreTaken() {
    assertThat(Names.isFree("price")).isTrue();
    assertThat(Names.isFree("default")).isFalse();
    assertThat(Names.isFree("class")).isFalse();
    assertThat(Names.isFree("toString")).isFalse();
    assertThat(Names.isFree("received")).isFalse();
    assertThat(Names.isFree("values")).isFalse();
    assertThat(Names.isFree("1m")).isFalse();
    assertThat(Names.isFree("")).isFalse();
  }
}
