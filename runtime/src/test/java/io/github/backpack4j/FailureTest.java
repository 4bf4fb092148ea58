package io.github.backpack4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {

  private static final Instant DEADLINE = Instant.parse("2023-11-14T22:13:25Z");

  @Test
  void aRefusalNamesOperationStatusCodeAndReason() {
    ApiException e =
        new ApiException("executeOrder", 400, "INVALID_PRICE", "Price is too far from the mark");

    assertThat(e)
        .hasMessage(
            "executeOrder was refused with 400 INVALID_PRICE: Price is too far from the mark");
    assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(e.operation()).isEqualTo("executeOrder");
    assertThat(e.status()).isEqualTo(400);
    assertThat(e.code()).isEqualTo("INVALID_PRICE");
    assertThat(e.reason()).isEqualTo("Price is too far from the mark");
  }

  @Test
  void aRefusalWithoutCodeOrReasonSaysWhatThereIs() {
    assertThat(new ApiException("getDepth", 400, "", "Parse error"))
        .hasMessage("getDepth was refused with 400: Parse error");
    assertThat(new ApiException("getDepth", 404, "", ""))
        .hasMessage("getDepth was refused with 404");
  }

  @Test
  void whatWasNotSentSaysWhy() {
    Throwable cause = new IllegalStateException("no");
    NotSentException e = new NotSentException("executeOrder", "no signer was given", cause);

    assertThat(e).hasMessage("executeOrder was not sent: no signer was given").hasCause(cause);
    assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(e.operation()).isEqualTo("executeOrder");
  }

  @Test
  void whatWasNotSentOnAStreamHasNoOperation() {
    NotSentException e = new NotSentException(null, "account.orderUpdate is private", null);

    assertThat(e).hasMessage("not sent: account.orderUpdate is private");
    assertThat(e.operation()).isNull();
  }

  @Test
  void anUnknownOutcomeSaysUntilWhenItIsOpen() {
    OutcomeUnknownException e =
        new OutcomeUnknownException(
            "executeOrder", 0, "no answer came", DEADLINE, List.of(4_294_967_295L), "a key", null);

    assertThat(e)
        .hasMessage(
            "executeOrder has an unknown outcome: no answer came; it can take effect until"
                + " 2023-11-14T22:13:25Z");
    assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(e.operation()).isEqualTo("executeOrder");
    assertThat(e.status()).isZero();
    assertThat(e.code()).isEmpty();
    assertThat(e.deadline()).isEqualTo(DEADLINE);
    assertThat(e.clientId()).isEqualTo(4_294_967_295L);
    assertThat(e.clientIds()).containsExactly(4_294_967_295L);
    assertThat(e.verifyingKey()).isEqualTo("a key");
  }

  @Test
  void anUnknownBatchHasEveryClientIdAndNoOnlyOne() {
    OutcomeUnknownException e =
        new OutcomeUnknownException(
            "executeOrders", 503, "503", DEADLINE, List.of(7L, 0L), null, null);

    assertThat(e.clientId()).isNull();
    assertThat(e.clientIds()).containsExactly(7L, 0L);
    assertThat(e.status()).isEqualTo(503);
  }

  @Test
  void anUnknownOutcomeKeepsTheCodeAndTheResultsOfItsAnswer() {
    OutcomeUnknownException e =
        new OutcomeUnknownException(
                "executeOrders", 200, "late", DEADLINE, List.of(7L), "a key", null)
            .withResults(List.of("late"))
            .withCode("TIMEOUT");

    assertThat(e)
        .hasMessage(
            "executeOrders has an unknown outcome: late; it can take effect until"
                + " 2023-11-14T22:13:25Z");
    assertThat(e.code()).isEqualTo("TIMEOUT");
    assertThat(e.status()).isEqualTo(200);
    assertThat(e.clientIds()).containsExactly(7L);
    assertThat(e.verifyingKey()).isEqualTo("a key");
    assertThat(e.results()).isEqualTo(List.of("late"));
  }

  @Test
  void anUnknownReadTakesNoEffect() {
    OutcomeUnknownException e =
        OutcomeUnknownException.ofRead("getFills", "no answer came in time", DEADLINE, null);

    assertThat(e).hasMessage("getFills has an unknown outcome: no answer came in time");
    assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(e.operation()).isEqualTo("getFills");
    assertThat(e.status()).isZero();
    assertThat(e.deadline()).isEqualTo(DEADLINE);
    assertThat(e.clientId()).isNull();
    assertThat(e.clientIds()).isEmpty();
  }

  @Test
  void anUnreadableAnswerNamesOperationAndPlace() {
    DecodingException bare =
        new DecodingException(null, "/0/price", "a decimal was expected, found an object", null);
    DecodingException named = bare.during("getFills");

    assertThat(bare)
        .hasMessage(
            "the message cannot be read at /0/price: a decimal was expected, found an object");
    assertThat(named)
        .hasMessage(
            "getFills: the answer cannot be read at /0/price: a decimal was expected, found an"
                + " object");
    assertThat(named.outcome()).isEqualTo(Outcome.EXECUTED);
    assertThat(named.operation()).isEqualTo("getFills");
    assertThat(named.pointer()).isEqualTo("/0/price");
    assertThat(named.reason()).isEqualTo("a decimal was expected, found an object");
    assertThat(named.getStackTrace()).isEqualTo(bare.getStackTrace());
  }

  @Test
  void anUnreadableWholeAnswerNamesNoPlace() {
    assertThat(new DecodingException("getFills", "", "the text ends early", null))
        .hasMessage("getFills: the answer cannot be read: the text ends early");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INVALID_CLIENT_REQUEST|Invalid signature|INVALID_SIGNATURE",
        "INVALID_SIGNATURE|anything|INVALID_SIGNATURE",
        "INVALID_CLIENT_REQUEST|Request has expired|EXPIRED",
        "INVALID_CLIENT_REQUEST|Invalid timestamp: must be within 10 minutes of current time"
            + "|TIMESTAMP_OUT_OF_RANGE",
        "INVALID_CLIENT_REQUEST|Invalid market symbol|UNKNOWN_SYMBOL",
        "INVALID_CLIENT_REQUEST|Symbol not found|UNKNOWN_SYMBOL",
        "INVALID_SYMBOL|anything|UNKNOWN_SYMBOL",
        "INVALID_CLIENT_REQUEST|Quantity decimal too long|OTHER",
        "INVALID_ORDER|Request has expired|OTHER",
        "''|Invalid signature|OTHER"
      })
  void aRefusalIsToldByCodeAndMessage(String code, String message, ApiException.Refusal refusal) {
    assertThat(new ApiException("executeOrder", 400, code, message).refusal()).isEqualTo(refusal);
  }
}
