package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.backpack4j.api.model.MarginAccountSummary;
import io.github.backpack4j.api.model.SqrtMarginFunction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures are those of the fixtures of {@code getPositions}. */
class PositionReadingTest {
  private static final BigDecimal A_MILLIONTH = new BigDecimal("0.000001");

  private static final io.github.backpack4j.api.model.Position LONG =
      raw("20.401", "-0.000731", "20.388888888888888888888888889", "12.04")
          .markPrice(decimal("20.41234567"))
          .netCost(decimal("36.7"))
          .netExposureNotional(decimal("36.742222206"))
          .netExposureQuantity(decimal("1.8"))
          .netQuantity(decimal("1.8"))
          .pnlRealized(decimal("0.04"))
          .pnlUnrealized(decimal("0.002222206"))
          .build();

  /** With orders resting that would add 0.02 to it. */
  private static final io.github.backpack4j.api.model.Position GAINING_SHORT =
      raw("2009.2", "0.003104", "2010.4", "0")
          .markPrice(decimal("2005.12"))
          .netCost(decimal("-100.52"))
          .netExposureNotional(decimal("140.3584"))
          .netExposureQuantity(decimal("0.07"))
          .netQuantity(decimal("-0.05"))
          .pnlRealized(decimal("0.25"))
          .pnlUnrealized(decimal("0.014"))
          .build();

  /** With orders resting that would add 3000 to it. */
  private static final io.github.backpack4j.api.model.Position LOSING_SHORT =
      raw("0.012494", "0.0211", "0.0125", "0.0188")
          .markPrice(decimal("0.0131"))
          .netCost(decimal("-150"))
          .netExposureNotional(decimal("196.5"))
          .netExposureQuantity(decimal("15000"))
          .netQuantity(decimal("-12000"))
          .pnlRealized(decimal("-5.628"))
          .pnlUnrealized(decimal("-1.572"))
          .build();

  private static final io.github.backpack4j.api.model.Position ORDERS_ALONE =
      raw("0", "0", "0", "0")
          .markPrice(decimal("20.41234567"))
          .netCost(decimal("0"))
          .netExposureNotional(decimal("20.41234567"))
          .netExposureQuantity(decimal("1"))
          .netQuantity(decimal("0"))
          .pnlRealized(decimal("0"))
          .pnlUnrealized(decimal("0"))
          .build();

  static List<io.github.backpack4j.api.model.Position> held() {
    return List.of(LONG, GAINING_SHORT, LOSING_SHORT);
  }

  @ParameterizedTest
  @MethodSource("held")
  void takesTheSizeWithoutRestingOrdersAndTheSideFromItsSign(
      io.github.backpack4j.api.model.Position raw) {
    Position position = read(raw);
    BigDecimal signed =
        position.side() == PositionSide.SHORT
            ? position.contracts().negate()
            : position.contracts();

    assertThat(signed).isEqualTo(raw.netQuantity());
    assertThat(position.contractSize()).isEqualTo("1");
    assertThat(position.raw()).isSameAs(raw);
  }

  @ParameterizedTest
  @MethodSource("held")
  void valuesThePositionAtTheMarkPrice(io.github.backpack4j.api.model.Position raw) {
    Position position = read(raw);

    assertThat(position.notional())
        .isEqualByComparingTo(raw.netQuantity().abs().multiply(raw.markPrice()))
        .isPositive();
  }

  @ParameterizedTest
  @MethodSource("held")
  void takesMarginsOfTheNotional(io.github.backpack4j.api.model.Position raw) {
    Position position = read(raw);

    assertThat(position.initialMarginPercentage()).isEqualTo("0.02");
    assertThat(position.maintenanceMarginPercentage()).isEqualTo("0.0125");
    assertThat(position.initialMargin())
        .isEqualByComparingTo(position.notional().multiply(raw.imf()));
    assertThat(position.maintenanceMargin())
        .isEqualByComparingTo(position.notional().multiply(raw.mmf()));
  }

  @ParameterizedTest
  @MethodSource("held")
  void givesTheProfitSinceEntryThatTheSettledAndTheUnsettledAddUpTo(
      io.github.backpack4j.api.model.Position raw) {
    Position position = read(raw);

    assertThat(position.entryPnl())
        .isCloseTo(position.realizedPnl().add(position.unrealizedPnl()), within(A_MILLIONTH))
        .isCloseTo(
            raw.netQuantity().multiply(raw.markPrice().subtract(raw.entryPrice())),
            within(A_MILLIONTH));
  }

  @ParameterizedTest
  @MethodSource("held")
  void entersAtWhatThePositionCost(io.github.backpack4j.api.model.Position raw) {
    Position position = read(raw);

    assertThat(position.entryPrice().multiply(position.contracts()))
        .isCloseTo(raw.netCost().abs(), within(A_MILLIONTH));
  }

  @ParameterizedTest
  @MethodSource("held")
  void givesTheUnsettledProfitInPercentOfTheInitialMargin(
      io.github.backpack4j.api.model.Position raw) {
    Position position = read(raw);

    assertThat(position.percentage())
        .isCloseTo(
            raw.pnlUnrealized()
                .multiply(decimal("100"))
                .divide(position.initialMargin(), MathContext.DECIMAL128),
            within(A_MILLIONTH));
    assertThat(position.percentage().signum()).isEqualTo(raw.pnlUnrealized().signum());
  }

  @Test
  void givesALosingShortANegativePercentageAndProfit() {
    Position position = read(LOSING_SHORT);

    assertThat(position.side()).isEqualTo(PositionSide.SHORT);
    assertThat(position.contracts()).isEqualTo("12000");
    assertThat(position.notional()).isEqualTo("157.2");
    assertThat(position.initialMargin()).isEqualTo("3.144");
    assertThat(position.maintenanceMargin()).isEqualTo("1.965");
    assertThat(position.percentage()).isEqualTo("-50");
    assertThat(position.unrealizedPnl()).isEqualTo("-1.572");
    assertThat(position.realizedPnl()).isEqualTo("-5.628");
    assertThat(position.entryPnl()).isEqualTo("-7.2");
  }

  @Test
  void givesAShortThatGainsAPositiveOne() {
    Position position = read(GAINING_SHORT);

    assertThat(position.side()).isEqualTo(PositionSide.SHORT);
    assertThat(position.entryPnl()).isEqualTo("0.264");
    assertThat(position.percentage())
        .isEqualTo("0.6982125758059368017874241940631982"); // of 2.00512
  }

  @Test
  void hasNoLiquidationPriceWhereTheExchangeWritesZero() {
    assertThat(read(LONG).liquidationPrice()).isEqualTo("12.04");
    assertThat(read(GAINING_SHORT).liquidationPrice()).isNull();
    assertThat(read(LONG.toBuilder().estLiquidationPrice(decimal("0.00")).build()))
        .extracting(Position::liquidationPrice)
        .isNull();
  }

  @Test
  void keepsTheSignOfFunding() {
    assertThat(read(LONG).funding()).isEqualTo("-0.000731");
    assertThat(read(GAINING_SHORT).funding()).isEqualTo("0.003104");
  }

  @Test
  void isCrossAndOneWay() {
    assertThat(read(LONG).marginMode()).isEqualTo(MarginMode.CROSS);
    assertThat(read(LONG).hedged()).isFalse();
    assertThat(read(LONG).timestamp()).isNull();
  }

  @Test
  void hasNoSideWhereThereAreRestingOrdersAlone() {
    Position position = read(ORDERS_ALONE);

    assertThat(position.side()).isNull();
    assertThat(position.contracts()).isEqualTo("0");
    assertThat(position.notional()).isEqualTo("0");
    assertThat(position.initialMargin()).isEqualTo("0");
    assertThat(position.percentage()).isNull();
  }

  @Test
  void knowsNothingOfTheAccountUnlessTold() {
    Position position = read(LONG);

    assertThat(position.marginRatio()).isNull();
    assertThat(position.effectiveLeverage()).isNull();
    assertThat(position.account()).isNull();
  }

  @Test
  void setsThePositionAgainstTheEquityOfTheWholeAccount() {
    AccountMargin account = account("50");

    Position position = PositionReading.of("kPEPE/USDC:USDC", LOSING_SHORT, account);

    assertThat(position.marginRatio()).isEqualTo("0.0393"); // 1.965 of 50
    assertThat(position.effectiveLeverage()).isEqualTo("3.144"); // 157.2 of 50
    assertThat(position.account()).isSameAs(account);
  }

  @ParameterizedTest
  @MethodSource("noEquity")
  void hasNoMarginRatioWithoutEquity(String equity) {
    Position position = PositionReading.of("SOL/USDC:USDC", LONG, account(equity));

    assertThat(position.marginRatio()).isNull();
    assertThat(position.effectiveLeverage()).isNull();
  }

  static List<String> noEquity() {
    return List.of("0", "-3.5");
  }

  @Test
  void readsAPositionAsCcxtDoes() {
    Position position = PositionReading.ccxt("ETH/USDC:USDC", GAINING_SHORT, null);

    assertThat(position.side()).isEqualTo(PositionSide.SHORT);
    assertThat(position.contracts()).isEqualTo("0.07"); // resting orders count
    assertThat(position.notional()).isEqualTo("100.52"); // at entry
    assertThat(position.liquidationPrice()).isEqualTo("0");
    assertThat(position.initialMargin()).isNull();
    assertThat(position.maintenanceMargin()).isNull();
    assertThat(position.percentage()).isNull();
    assertThat(position.marginMode()).isNull();
  }

  @Test
  void readsAsCcxtDoesWhatBothReadAlike() {
    Position ours = read(LOSING_SHORT);
    Position position = PositionReading.ccxt("SOL/USDC:USDC", LOSING_SHORT, null);

    assertThat(position)
        .usingRecursiveComparison()
        .ignoringFields(
            "contracts",
            "notional",
            "initialMargin",
            "maintenanceMargin",
            "percentage",
            "marginMode")
        .isEqualTo(ours);
  }

  @Test
  void findsTheSideAsCcxtDoesInTheCost() {
    io.github.backpack4j.api.model.Position odd =
        LONG.toBuilder().netCost(decimal("-0.01")).build();

    assertThat(read(odd).side()).isEqualTo(PositionSide.LONG);
    assertThat(PositionReading.ccxt("SOL/USDC:USDC", odd, null).side())
        .isEqualTo(PositionSide.SHORT);
  }

  private static Position read(io.github.backpack4j.api.model.Position raw) {
    return PositionReading.of("SOL/USDC:USDC", raw, null);
  }

  private static AccountMargin account(String equity) {
    BigDecimal zero = BigDecimal.ZERO;
    return AccountMargin.of(
        MarginAccountSummary.builder()
            .assetsValue(zero)
            .borrowLiability(zero)
            .collateral(List.of())
            .imf(zero)
            .unsettledEquity(zero)
            .liabilitiesValue(zero)
            .mmf(zero)
            .netEquity(decimal(equity))
            .netEquityAvailable(zero)
            .netEquityLocked(zero)
            .netExposureFutures(zero)
            .pnlUnrealized(zero)
            .build());
  }

  private static io.github.backpack4j.api.model.Position.Builder raw(
      String breakEven, String funding, String entry, String liquidation) {
    SqrtMarginFunction margin =
        SqrtMarginFunction.builder().base(decimal("0.02")).factor(decimal("0.00011")).build();
    return io.github.backpack4j.api.model.Position.builder()
        .breakEvenPrice(decimal(breakEven))
        .cumulativeFundingPayment(decimal(funding))
        .cumulativeInterest(decimal("0"))
        .entryPrice(decimal(entry))
        .estLiquidationPrice(decimal(liquidation))
        .imf(decimal("0.02"))
        .imfFunction(margin)
        .mmf(decimal("0.0125"))
        .mmfFunction(margin)
        .positionId("28563667799")
        .symbol("SOL_USDC_PERP")
        .userId(501);
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits);
  }
}
