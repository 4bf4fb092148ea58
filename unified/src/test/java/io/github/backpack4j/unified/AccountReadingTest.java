package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.api.model.Account;
import io.github.backpack4j.api.model.Deposit;
import io.github.backpack4j.api.model.DepositStatus;
import io.github.backpack4j.api.model.SettlementSource;
import io.github.backpack4j.api.model.Withdrawal;
import io.github.backpack4j.api.model.WithdrawalStatus;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountReadingTest {

  /** Every value of an open enum that this release knows. */
  private static <E> List<E> known(Class<E> type) {
    List<E> values = new ArrayList<>();
    for (var field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        try {
          values.add(type.cast(field.get(null)));
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    assertThat(values).hasSizeGreaterThan(4);
    return values;
  }

  private static Deposit deposit(String source, String status) {
    return Fixtures.read(
        Deposit.class,
        """
        {"id": 1, "source": "%s", "status": "%s", "symbol": "SOL", "quantity": "1.50",
         "createdAt": "2023-11-13T00:00:00"}\
        """
            .formatted(source, status));
  }

  private static Withdrawal withdrawal(String status) {
    return Fixtures.read(
        Withdrawal.class,
        """
        {"id": 1, "blockchain": "Solana", "status": "%s", "symbol": "SOL", "quantity": "1.5",
         "fee": "0.01", "toAddress": "Ex1", "isInternal": false,
         "createdAt": "2023-11-13T00:00:00"}\
        """
            .formatted(status));
  }

  private static io.github.backpack4j.api.model.Balance balance(
      String available, String locked, String staked) {
    return io.github.backpack4j.api.model.Balance.builder()
        .available(new BigDecimal(available))
        .locked(new BigDecimal(locked))
        .staked(new BigDecimal(staked))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "11.98, 3, 0.5, 3.5, 15.48",
    "0, 0, 0, 0, 0",
    "0.0002438565367033305404731178, 0.1, 0.2, 0.3, 0.3002438565367033305404731178",
    "1000, 200, 300.0, 500, 1500"
  })
  void totalIsWhatIsFreeAndWhatIsInUse(
      String available, String locked, String staked, String used, String total) {
    var raw = balance(available, locked, staked);
    Balance read = Objects.requireNonNull(AccountReading.balances(Map.of("SOL", raw)).get("SOL"));

    assertThat(read.free()).isEqualTo(available);
    assertThat(read.used()).isEqualTo(used);
    assertThat(read.total()).isEqualTo(total).isEqualByComparingTo(read.free().add(read.used()));
    assertThat(read.raw()).isSameAs(raw);
  }

  @Test
  void balancesAreThereByAssetAndAsWholeMapsInTheExchangesOrder() {
    Map<String, io.github.backpack4j.api.model.Balance> rows = new LinkedHashMap<>();
    rows.put("USDC", balance("10", "2", "0"));
    rows.put("JTO", balance("0", "0", "0"));
    rows.put("AAPL.US", balance("1", "0", "0.5"));
    Balances balances = AccountReading.balances(rows);

    assertThat(balances.free().toString()).isEqualTo("{USDC=10, JTO=0, AAPL.US=1}");
    assertThat(balances.used().toString()).isEqualTo("{USDC=2, JTO=0, AAPL.US=0.5}");
    assertThat(balances.total().toString()).isEqualTo("{USDC=12, JTO=0, AAPL.US=1.5}");
    assertThat(balances.get("DOGE")).isNull();
    assertThat(balances.raw()).isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource({
    "9.5, 0.00095",
    "-0.5, -0.00005",
    "0, 0",
    "10, 0.001",
    "100, 0.01",
    "10000, 1",
    "0.123456789012345678901234567, 0.0000123456789012345678901234567"
  })
  void basisPointsBecomeAFractionWithoutLoss(String basisPoints, String fraction) {
    Account account =
        Fixtures.read(
            Account.class,
            """
            {"spotMakerFee": "%s", "spotTakerFee": "1", "futuresMakerFee": "2",
             "futuresTakerFee": "3"}\
            """
                .formatted(basisPoints));
    TradingFee fee =
        Objects.requireNonNull(AccountReading.fee(market("SOL_USDC", "SPOT"), account));

    assertThat(fee.maker()).isEqualTo(fraction);
    assertThat(fee.maker().multiply(new BigDecimal(10_000)))
        .isEqualByComparingTo(account.spotMakerFee());
    assertThat(fee.maker().toString()).doesNotContain("E");
    assertThat(fee.taker()).isEqualTo("0.0001");
  }

  @ParameterizedTest
  @CsvSource({
    "SPOT, 0.0001, 0.0002",
    "PERP, 0.0003, 0.0004",
    "IPERP, 0.0003, 0.0004",
    "DATED, 0.0003, 0.0004"
  })
  void aMarketHasTheFeesOfItsKind(String type, String maker, String taker) {
    TradingFee fee =
        Objects.requireNonNull(AccountReading.fee(market("X_USDC", type), accountOfFourFees()));

    assertThat(fee.maker()).isEqualTo(maker);
    assertThat(fee.taker()).isEqualTo(taker);
    assertThat(fee.percentage()).isTrue();
    assertThat(fee.tierBased()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"PREDICTION", "RFQ", "MOON"})
  void aKindOfMarketThatNoFeeIsNamedForHasNone(String type) {
    assertThat(AccountReading.fee(market("X_USDC", type), accountOfFourFees())).isNull();
  }

  private static Account accountOfFourFees() {
    return Fixtures.read(
        Account.class,
        """
        {"spotMakerFee": "1", "spotTakerFee": "2", "futuresMakerFee": "3",
         "futuresTakerFee": "4"}\
        """);
  }

  private static Market market(String id, String type) {
    Catalogue catalogue =
        new Catalogue(
            () -> List.of(Fixtures.listed(id, "X", "USDC", type)),
            Duration.ofHours(1),
            new TestClock());
    return catalogue.market(id);
  }

  @Test
  void everyKnownStatusOfADepositHasAMeaning() {
    assertThat(known(DepositStatus.class))
        .allSatisfy(
            status ->
                assertThat(AccountReading.deposit(deposit("solana", status.wire()), false).status())
                    .isNotEqualTo(TransactionStatus.UNKNOWN));
  }

  @Test
  void everyKnownStatusOfAWithdrawalHasAMeaning() {
    assertThat(known(WithdrawalStatus.class))
        .allSatisfy(
            status ->
                assertThat(AccountReading.withdrawal(withdrawal(status.wire()), false).status())
                    .isNotEqualTo(TransactionStatus.UNKNOWN));
  }

  @Test
  void everyKnownSourceOfASettlementHasAKind() {
    assertThat(known(SettlementSource.class))
        .allSatisfy(
            source ->
                assertThat(
                        AccountReading.kind(
                            Fixtures.read(
                                io.github.backpack4j.api.model.Settlement.class,
                                "{\"source\": \"" + source.wire() + "\"}")))
                    .isNotEqualTo(SettlementKind.UNKNOWN));
  }

  @Test
  void aWordThatIsNewerThanThisReleaseIsUnknownAndKept() {
    Transaction read = AccountReading.withdrawal(withdrawal("held"), false);

    assertThat(read.status()).isEqualTo(TransactionStatus.UNKNOWN);
    assertThat(((Withdrawal) read.raw()).status().wire()).isEqualTo("held");
  }
}
