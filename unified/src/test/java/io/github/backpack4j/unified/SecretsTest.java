package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses and tokens are planted, and nothing that is printed shows them. */
class SecretsTest {
  private static final String WITHDRAWALS = "/wapi/v1/capital/withdrawals";
  private static final String DEPOSITS = "/wapi/v1/capital/deposits";
  private static final String TO = "P1antedDestination";
  private static final String FROM = "P1antedOrigin";
  private static final String TOKEN = "p1anted-token";

  private static final WithdrawOptions OPTIONS =
      WithdrawOptions.over("SOL").checkLimits(false).twoFactorToken(TOKEN).clientId("rent");

  private ScriptedExchange script;

  @BeforeEach
  void starts() throws Exception {
    script = new ScriptedExchange();
  }

  @AfterEach
  void ends() {
    script.close();
  }

  private static void showsNothing(Object printed) {
    assertThat(printed.toString().toLowerCase(Locale.ROOT)).doesNotContain("p1anted");
  }

  private static String whole(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  private static String withdrawal() {
    return """
    {"id": 1, "blockchain": "Solana", "quantity": "1", "fee": "0.01", "symbol": "SOL",
     "status": "pending", "toAddress": "%s", "isInternal": false,
     "createdAt": "2023-11-14T22:13:20.017"}\
    """
        .formatted(TO);
  }

  private Transaction withdraw() {
    return script.exchange().withdraw("SOL", BigDecimal.ONE, TO, OPTIONS);
  }

  @Test
  void aWithdrawalPrintsWithoutItsAddress() {
    script.answers(WITHDRAWALS, withdrawal());
    Transaction taken = withdraw();

    assertThat(taken.addressTo()).isEqualTo(TO);
    assertThat(taken.toString())
        .isEqualTo(
            "Transaction[id=1, clientId=null, txid=null, type=WITHDRAWAL, currency=SOL, amount=1,"
                + " network=SOL, addressFrom=null, addressTo=***, status=PENDING,"
                + " fee=Fee[cost=0.01, currency=SOL], internal=false, comment=null,"
                + " timestamp=2023-11-14T22:13:20.017Z]");
    showsNothing(taken.raw());
  }

  @Test
  void aHistoryPrintsWithoutAddresses() {
    script.answers(
        DEPOSITS,
        """
        [{"id": 1, "source": "solana", "status": "confirmed", "symbol": "SOL", "quantity": "1",
          "fromAddress": "%s", "toAddress": "%s", "createdAt": "2023-11-13T00:00:00"}]\
        """
            .formatted(FROM, TO));
    History<Transaction> history = script.exchange().fetchDeposits(null, Range.RECENT);

    assertThat(history.get(0).addressFrom()).isEqualTo(FROM);
    showsNothing(history);
    showsNothing(history.get(0).raw());
  }

  @Test
  void aDepositAddressPrintsWithoutIt() {
    script.answers(
        "/api/v1/assets",
        """
        [{"symbol": "SOL", "tokens": [{"blockchain": "Solana", "depositEnabled": true,
          "minimumDeposit": "0.005"}]}]\
        """);
    script.answers("/wapi/v1/capital/deposit/address", "{\"address\": \"" + TO + "\"}");
    DepositAddress address = script.exchange().fetchDepositAddress("SOL", "SOL");

    assertThat(address.address()).isEqualTo(TO);
    assertThat(address.toString())
        .isEqualTo(
            "DepositAddress[currency=SOL, network=SOL, address=***, tag=null, enabled=true,"
                + " minimum=0.005]");
    showsNothing(address.raw());
  }

  @Test
  void optionsPrintWithoutTheToken() {
    assertThat(OPTIONS.toString())
        .isEqualTo(
            "WithdrawOptions[network=SOL, clientId=rent, twoFactorToken=***, autoBorrow=null,"
                + " autoLendRedeem=null, recipient=null, checkLimits=false]");
  }

  @ParameterizedTest
  @CsvSource({
    "400, INVALID_CLIENT_REQUEST, requestWithdrawal was refused with 400 INVALID_CLIENT_REQUEST",
    "403, FORBIDDEN, requestWithdrawal was refused with 403 FORBIDDEN"
  })
  void aRefusalThatQuotesThemDoesNotShowThem(int status, String code, String beginning) {
    script.answers(WITHDRAWALS, status, quoting(code));
    ExchangeException failure = catchThrowableOfType(ExchangeException.class, this::withdraw);

    assertThat(failure).hasMessage(beginning + ": bad *** and ***");
    showsNothing(whole(failure));
  }

  @Test
  void aDoubtThatQuotesThemDoesNotShowThem() {
    script.answers(WITHDRAWALS, 500, quoting("SERVER_ERROR"));
    UnknownOutcomeException failure =
        catchThrowableOfType(UnknownOutcomeException.class, this::withdraw);

    assertThat(failure)
        .hasMessageStartingWith(
            "requestWithdrawal has an unknown outcome: the answer was 500 with a message that"
                + " repeats what was sent; it can take effect until ");
    assertThat(failure.code()).isEqualTo("SERVER_ERROR");
    showsNothing(whole(failure));
  }

  @Test
  void anAnswerThatCannotBeReadDoesNotShowThem() {
    script.answers(WITHDRAWALS, "[\"" + TO + "\", \"" + TOKEN + "\"]");
    ExchangeException failure = catchThrowableOfType(ExchangeException.class, this::withdraw);

    assertThat(failure).isInstanceOf(UnreadableAnswerException.class);
    showsNothing(whole(failure));
  }

  @Test
  void aRefusalHereDoesNotShowThem() {
    ExchangeException failure =
        catchThrowableOfType(
            ExchangeException.class,
            () ->
                script
                    .exchange()
                    .withdraw("SOL", BigDecimal.ONE, TO, OPTIONS.clientId("x".repeat(300))));

    assertThat(failure).isInstanceOf(BadRequestException.class);
    showsNothing(whole(failure));
  }

  @Test
  void anAddressWithWhiteSpaceInItIsNotSentAndNotShown() {
    for (String address : new String[] {TO + " ", "\n" + TO, TO.substring(1) + "\t" + TO}) {
      ExchangeException failure =
          catchThrowableOfType(
              ExchangeException.class,
              () -> script.exchange().withdraw("SOL", BigDecimal.ONE, address, OPTIONS));

      assertThat(failure)
          .isInstanceOf(BadRequestException.class)
          .hasMessage("withdraw: there is white space in the address");
    }
    assertThat(script.requests()).isEmpty();
  }

  private static String quoting(String code) {
    return "{\"code\": \"%s\", \"message\": \"bad %s and %s\"}"
        .formatted(code, TO.toLowerCase(Locale.ROOT), TOKEN);
  }
}
