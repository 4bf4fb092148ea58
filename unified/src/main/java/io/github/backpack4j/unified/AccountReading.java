package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.Account;
import io.github.backpack4j.api.model.Deposit;
import io.github.backpack4j.api.model.DepositSource;
import io.github.backpack4j.api.model.Withdrawal;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers about the account's funds, in the words of this package. */
final class AccountReading {
  private AccountReading() {}

  static Balances balances(Map<String, io.github.backpack4j.api.model.Balance> rows) {
    Map<String, Balance> currencies = new LinkedHashMap<>();
    rows.forEach((code, row) -> currencies.put(code, balance(row)));
    return new Balances(currencies, rows);
  }

  private static Balance balance(io.github.backpack4j.api.model.Balance row) {
    BigDecimal used = Arithmetic.plain(row.locked().add(row.staked()));
    return new Balance(row.available(), used, Arithmetic.plain(row.available().add(used)), row);
  }

  static Transaction deposit(Deposit row, boolean ccxt) {
    boolean internal = row.source().equals(DepositSource.INTERNAL);
    return new Transaction(
        String.valueOf(row.id()),
        null,
        row.transactionHash(),
        TransactionType.DEPOSIT,
        row.symbol().wire(),
        row.quantity(),
        ccxt ? Networks.ccxtName(row.source().wire()) : network(row.source()),
        row.fromAddress(),
        row.toAddress(),
        status(row),
        null,
        ccxt ? null : internal,
        row.platformMemo(),
        row.createdAt(),
        row);
  }

  /** The network a deposit came over; null where it was none. */
  private static @Nullable String network(DepositSource source) {
    return switch (source.known()) {
      case ADMINISTRATOR, BANXA, INTERNAL -> null;
      default -> Networks.name(source.wire());
    };
  }

  private static TransactionStatus status(Deposit row) {
    return switch (row.status().known()) {
      case CONFIRMED -> TransactionStatus.OK;
      case CANCELLED -> TransactionStatus.CANCELED;
      case DECLINED -> TransactionStatus.DECLINED;
      case EXPIRED -> TransactionStatus.EXPIRED;
      case INITIATED -> TransactionStatus.INITIATED;
      case REFUNDED -> TransactionStatus.REFUNDED;
      case PENDING,
          OWNERSHIP_VERIFICATION_REQUIRED,
          SENDER_VERIFICATION_COMPLETED,
          SENDER_VERIFICATION_REQUIRED ->
          TransactionStatus.PENDING;
      case UNRECOGNIZED -> TransactionStatus.UNKNOWN;
    };
  }

  static Transaction withdrawal(Withdrawal row, boolean ccxt) {
    String currency = row.symbol().wire();
    String wire = row.blockchain().wire();
    return new Transaction(
        String.valueOf(row.id()),
        row.clientId(),
        row.transactionHash(),
        TransactionType.WITHDRAWAL,
        currency,
        row.quantity(),
        ccxt ? Networks.ccxtName(wire) : Networks.name(wire),
        null,
        row.toAddress(),
        status(row),
        new Fee(row.fee(), currency),
        row.isInternal(),
        null,
        row.createdAt(),
        row);
  }

  private static TransactionStatus status(Withdrawal row) {
    return switch (row.status().known()) {
      case CONFIRMED -> TransactionStatus.OK;
      case PENDING,
          OWNERSHIP_VERIFICATION_REQUIRED,
          RECIPIENT_INFORMATION_PROVIDED,
          RECIPIENT_INFORMATION_REQUIRED ->
          TransactionStatus.PENDING;
      case UNRECOGNIZED -> TransactionStatus.UNKNOWN;
    };
  }

  /** The fees of one market; null where the exchange does not say what it costs. */
  static @Nullable TradingFee fee(Market market, Account row) {
    return switch (market.raw().marketType().known()) {
      case SPOT -> fee(market.symbol(), row.spotMakerFee(), row.spotTakerFee(), row);
      case PERP, IPERP, DATED ->
          fee(market.symbol(), row.futuresMakerFee(), row.futuresTakerFee(), row);
      default -> null;
    };
  }

  private static TradingFee fee(String symbol, BigDecimal maker, BigDecimal taker, Account row) {
    return new TradingFee(symbol, fraction(maker), fraction(taker), true, true, row);
  }

  private static BigDecimal fraction(BigDecimal basisPoints) {
    return Arithmetic.plain(basisPoints.movePointLeft(4));
  }

  static SettlementKind kind(io.github.backpack4j.api.model.Settlement row) {
    return switch (row.source().known()) {
      case TRADING_FEES, TRADING_FEES_SYSTEM -> SettlementKind.TRADING_FEE;
      case FUNDING_PAYMENT -> SettlementKind.FUNDING;
      case CULLED_BORROW_INTEREST -> SettlementKind.BORROW_INTEREST;
      case REALIZE_PNL,
          CULLED_REALIZE_PNL_AUTO,
          CULLED_REALIZE_PNL_BOOK_UTILISATION,
          CULLED_REALIZE_PNL_ACCOUNT_THRESHOLD,
          CULLED_REALIZE_PNL_SYSTEM_THRESHOLD ->
          SettlementKind.REALIZED_PNL;
      case BACKSTOP_PROVIDER_LIQUIDATION,
          BACKSTOP_ADL_LIQUIDATION,
          BACKSTOP_LIQUIDITY_FUND_PROCEEDS ->
          SettlementKind.LIQUIDATION;
      case SYSTEM_LIABILITY_TRANSFER -> SettlementKind.TRANSFER;
      case UNRECOGNIZED -> SettlementKind.UNKNOWN;
    };
  }

  static Settlement settlement(io.github.backpack4j.api.model.Settlement row) {
    return new Settlement(kind(row), row.quantity(), row.positionId(), row.timestamp(), row);
  }
}
