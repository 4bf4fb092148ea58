package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.backpack4j.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountFundsTest {
  private static final String ASSETS = "/api/v1/assets";
  private static final String WITHDRAWALS = "/wapi/v1/capital/withdrawals";
  private static final String ADDRESS = "/wapi/v1/capital/deposit/address";
  private static final String SETTLEMENTS = "/wapi/v1/history/settlement";
  private static final String POSITIONS = "/wapi/v1/history/position";

  private static final WithdrawOptions OVER_SOLANA = WithdrawOptions.over("SOL");

  private ScriptedExchange script;

  @BeforeEach
  void starts() throws Exception {
    script = new ScriptedExchange().answers("/api/v1/markets", "[]");
  }

  @AfterEach
  void ends() {
    script.close();
  }

  private ExchangeException failureOfAWithdrawal(WithdrawOptions options) {
    return catchThrowableOfType(
        ExchangeException.class,
        () -> script.exchange().withdraw("SOL", BigDecimal.ONE, "Ex1", options));
  }

  @Test
  void assetsThatAreNotAnsweredLeaveNoDoubtWhetherItWasWithdrawn() {
    script.hangsUp(ASSETS);

    ExchangeException failure = failureOfAWithdrawal(OVER_SOLANA);

    assertThat(failure).isInstanceOf(ExchangeUnavailableException.class);
    assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(failure).hasMessageStartingWith("withdraw sent nothing: getAssets ");
    assertThat(script.requests()).containsOnly("GET " + ASSETS);
  }

  @Test
  void aWithdrawalThatIsNotAnsweredIsSentOnceAndIsInDoubt() {
    script.hangsUp(WITHDRAWALS);

    ExchangeException failure = failureOfAWithdrawal(OVER_SOLANA.checkLimits(false));

    assertThat(failure).isInstanceOf(UnknownOutcomeException.class);
    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(script.requests()).containsExactly("POST " + WITHDRAWALS);
  }

  @Test
  void aClientIdThatIsTooLongIsRefusedHere() {
    ExchangeException failure =
        failureOfAWithdrawal(OVER_SOLANA.checkLimits(false).clientId("x".repeat(256)));

    assertThat(failure).isInstanceOf(BadRequestException.class);
    assertThat(failure)
        .hasMessage("WithdrawalRequest: clientId must have 255 characters or fewer, not 256");
    assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(script.requests()).isEmpty();
  }

  @Test
  void theRecipientIsSent() {
    script.answers(
        WITHDRAWALS,
        """
        {"id": 1, "blockchain": "Solana", "quantity": "1", "fee": "0.01", "symbol": "SOL",
         "status": "recipientInformationProvided", "toAddress": "Ex1", "isInternal": false,
         "createdAt": "2023-11-14T22:13:20.017"}\
        """);

    Transaction taken =
        script
            .exchange()
            .withdraw(
                "SOL",
                BigDecimal.ONE,
                "Ex1",
                OVER_SOLANA
                    .checkLimits(false)
                    .recipient(new WithdrawOptions.Recipient(7, "salary", true)));

    assertThat(taken.status()).isEqualTo(TransactionStatus.PENDING);
    assertThat(script.bodies())
        .containsExactly(
            "{\"address\":\"Ex1\",\"blockchain\":\"Solana\",\"quantity\":\"1\",\"symbol\":\"SOL\","
                + "\"recipientInformation\":{\"withdrawal_address_id\":7,"
                + "\"withdrawal_purpose\":\"salary\",\"sanctions_representation\":true}}");
  }

  @Test
  void aNetworkNewerThanThisReleaseIsAskedForAsTheExchangeSpellsIt() {
    List<String> asked = new ArrayList<>();
    script.answers(
        ASSETS,
        """
        [{"symbol": "USDC", "tokens": [{"blockchain": "Unichain", "depositEnabled": true,
          "minimumDeposit": "2.5"}]}]\
        """);
    script.answers(
        ADDRESS,
        url -> {
          asked.add(url.queryParameter("blockchain"));
          return "{\"address\": \"Ex1\"}";
        });

    assertThat(script.exchange().fetchDepositAddress("USDC", "UNICHAIN").network())
        .isEqualTo("Unichain");
    assertThat(asked).containsExactly("Unichain");
  }

  @Test
  void marketsOfPastPositionsAreReadBackOnlyAsFarAsTheyAreNeeded() {
    List<String> positions =
        IntStream.range(0, 250)
            .mapToObj(number -> "{\"id\": \"%d\", \"symbol\": \"M%d\"}".formatted(number, number))
            .toList();
    script.answers(SETTLEMENTS, "[" + realized("120", 1) + ", " + realized("3", 2) + "]");
    script.answers(POSITIONS, url -> page(positions, url));

    History<PnlEntry> history = script.exchange().fetchPnlHistory(null, Range.RECENT);

    assertThat(history).extracting(PnlEntry::symbol).containsExactly("M3", "M120");
    assertThat(history.requests()).isEqualTo(3);
    assertThat(script.requests()).filteredOn(request -> request.endsWith(POSITIONS)).hasSize(2);
  }

  @Test
  void anExchangeThatRepeatsItsPositionsIsAskedNoMore() {
    List<String> positions =
        IntStream.range(0, 100)
            .mapToObj(number -> "{\"id\": \"%d\", \"symbol\": \"M\"}".formatted(number))
            .toList();
    script.answers(SETTLEMENTS, "[" + realized("gone", 1) + "]");
    script.answers(POSITIONS, positions.toString());

    History<PnlEntry> history = script.exchange().fetchPnlHistory(null, Range.RECENT);

    assertThat(history).extracting(PnlEntry::symbol).containsExactly((String) null);
    assertThat(history.requests()).isEqualTo(3);
  }

  private static String realized(String positionId, int hoursAgo) {
    return """
    {"quantity": "1", "source": "RealizePnl", "positionId": "%s", "userId": 1,
     "timestamp": "2023-11-14T%02d:00:00"}\
    """
        .formatted(positionId, 22 - hoursAgo);
  }

  private static String page(List<String> rows, HttpUrl url) {
    int offset = Integer.parseInt(String.valueOf(url.queryParameter("offset")));
    return rows.subList(Math.min(offset, rows.size()), Math.min(offset + 100, rows.size()))
        .toString();
  }
}
