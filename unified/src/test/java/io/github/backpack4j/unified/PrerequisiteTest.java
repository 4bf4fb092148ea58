package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.OutcomeUnknownException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrerequisiteTest {

  private static <E extends RuntimeException> Object failing(E failure) {
    return Prerequisite.of(
        "withdraw",
        () -> {
          throw failure;
        });
  }

  @Test
  void anAnswerIsAnAnswer() {
    assertThat(Prerequisite.of("withdraw", () -> "answer")).isEqualTo("answer");
  }

  @Test
  void aLostAnswerToTheQuestionIsNotAnUnknownOutcomeOfTheRequest() {
    OutcomeUnknownException lost =
        OutcomeUnknownException.ofRead("getAssets", "no answer came in time", Instant.EPOCH, null);
    assertThatExceptionOfType(ExchangeUnavailableException.class)
        .isThrownBy(() -> failing(lost))
        .withMessage(
            "withdraw sent nothing: getAssets has an unknown outcome: no answer came in time")
        .withCause(lost)
        .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
  }

  @Test
  void anUnreadableAnswerToTheQuestionDoesNotSayThatTheRequestWasCarriedOut() {
    DecodingException failure = DecodingException.leftOut("Token", "/0/blockchain");
    assertThatExceptionOfType(UnreadableAnswerException.class)
        .isThrownBy(() -> failing(failure))
        .withMessage("withdraw sent nothing: Token: the exchange left out /0/blockchain")
        .withCause(failure)
        .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
  }

  @Test
  void aPriceThatIsTooOldStaysOne() {
    assertThatExceptionOfType(StalePriceException.class)
        .isThrownBy(
            () ->
                failing(
                    new StalePriceException(
                        "the mark price", Duration.ofSeconds(11), Duration.ofSeconds(10))))
        .withMessage("withdraw sent nothing: the mark price is 11 s old, and 10 s is the bound")
        .satisfies(
            e -> {
              assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
              assertThat(e.age()).isEqualTo(Duration.ofSeconds(11));
              assertThat(e.bound()).isEqualTo(Duration.ofSeconds(10));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "429, TOO_MANY_REQUESTS, RateLimitException",
    "401, UNAUTHORIZED, AuthenticationException",
    "400, INVALID_SYMBOL, BadSymbolException",
    "501, NOT_IMPLEMENTED, NotSupportedException",
    "404, RESOURCE_NOT_FOUND, BadRequestException",
    "503, MAINTENANCE, ExchangeUnavailableException",
  })
  void aRefusalOfTheQuestionIsNoRefusalOfTheRequest(int status, String code, String kind) {
    ApiException refusal = new ApiException("getAssets", status, code, "");
    assertThatExceptionOfType(ExchangeException.class)
        .isThrownBy(() -> failing(refusal))
        .withMessage("withdraw sent nothing: getAssets was refused with " + status + " " + code)
        .withCause(refusal)
        .satisfies(
            e -> {
              assertThat(e.getClass().getSimpleName()).isEqualTo(kind);
              assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.status()).isEqualTo(status);
            });
  }

  @Test
  void whatWasNotSentIsSaidAsItIs() {
    assertThatExceptionOfType(ExchangeUnavailableException.class)
        .isThrownBy(() -> failing(new NotSentException("getAssets", "the client is closed", null)))
        .withMessage("getAssets was not sent: the client is closed")
        .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
    BadSymbolException own = new BadSymbolException("there is no pool");
    assertThatExceptionOfType(BadSymbolException.class)
        .isThrownBy(() -> failing(own))
        .isSameAs(own);
  }
}
