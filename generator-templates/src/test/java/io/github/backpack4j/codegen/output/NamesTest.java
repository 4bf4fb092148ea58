package io.github.backpack4j.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

  @ParameterizedTest
  @CsvSource({
    "OrderRequest, execute, order",
    "OrderCancelRequest, cancel, order",
    "BorrowLendRequest, execute, borrowLend",
    "WithdrawalRequest, request, withdrawal",
    "WithdrawalDelayRequest, update, withdrawalDelay",
    "Request, request, request"
  })
  void aRequestIsCalledWhatItIsAbout(String schema, String verb, String name) {
    assertThat(Names.subject(schema, verb)).isEqualTo(name);
  }

  @Test
  void aNameThatSaysSomethingIsFree() {
    assertThat(Names.isFree("price")).isTrue();
    assertThat(Names.isFree("1m")).isFalse();
    assertThat(Names.isFree("")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("takenNames")
  void whatJavaOrGeneratedCodeTookIsNotFree(String name) {
    assertThat(Names.isFree(name)).isFalse();
  }

  /** Keywords and literals, the methods of each object, and those of generated classes. */
  static Stream<String> takenNames() {
    Stream<String> words =
        Stream.of(
            ("abstract assert boolean break byte case catch char class const continue default do"
                    + " double else enum extends final finally float for goto if implements import"
                    + " instanceof int interface long native new package private protected public"
                    + " return short static strictfp super switch synchronized this throw throws"
                    + " transient try void volatile while _ true false null")
                .split(" "));
    Stream<String> methods =
        Stream.of(Object.class.getDeclaredMethods())
            .filter(method -> !Modifier.isPrivate(method.getModifiers()))
            .map(Method::getName)
            .filter(SourceVersion::isName);
    Stream<String> own =
        Stream.of(
            "build", "builder", "has", "json", "received", "toBuilder", "unknownMembers", "values");
    return Stream.of(words, methods, own).flatMap(names -> names).distinct();
  }
}
