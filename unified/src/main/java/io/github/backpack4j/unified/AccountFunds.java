package io.github.backpack4j.unified;

import io.github.backpack4j.api.CapitalApi;
import io.github.backpack4j.api.model.Account;
import io.github.backpack4j.api.model.Deposit;
import io.github.backpack4j.api.model.SettlementSourceFilter;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.api.model.Token;
import io.github.backpack4j.api.model.Withdrawal;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What {@link AccountMethods} says. */
final class AccountFunds {
  private final Venue venue;
  private final Withdrawing withdrawing;
  private final PnlEmulation pnl;

  AccountFunds(Venue venue) {
    this.venue = venue;
    this.withdrawing = new Withdrawing(venue);
    this.pnl = new PnlEmulation(venue);
  }

  Balances fetchBalance() {
    return venue.read(venue.client().capital().getBalances(), AccountReading::balances);
  }

  DepositAddress fetchDepositAddress(String code, String network) {
    Objects.requireNonNull(network, "network");
    Token token =
        venue.read(
            venue.client().assets().getAssets(), rows -> Tokens.of(code, rows).over(network));
    return venue.read(
        venue.client().capital().getDepositAddress(token.blockchain()),
        row ->
            new DepositAddress(
                code,
                venue.ccxt() ? null : Networks.name(token.blockchain().wire()),
                row.address(),
                null,
                token.depositEnabled(),
                token.minimumDeposit(),
                row));
  }

  History<Transaction> fetchDeposits(@Nullable String code, Range range, DepositOptions options) {
    CapitalApi api = venue.client().capital();
    Boolean excludePlatform = options.excludePlatform() ? true : null;
    HistoryReader<Deposit> reader =
        HistoryReader.of(
                (limit, offset) ->
                    api.getDeposits(
                        range.since(), range.untilAsked(), limit, offset, excludePlatform),
                Deposit::createdAt)
            .key(Deposit::id)
            .filtersTime();
    if (code != null) {
      reader.where(row -> row.symbol().wire().equals(code));
    }
    return reader.read(range, row -> AccountReading.deposit(row, venue.ccxt()));
  }

  History<Transaction> fetchWithdrawals(@Nullable String code, Range range) {
    CapitalApi api = venue.client().capital();
    HistoryReader<Withdrawal> reader =
        HistoryReader.of(
                (limit, offset) ->
                    api.getWithdrawals(range.since(), range.untilAsked(), limit, offset),
                Withdrawal::createdAt)
            .key(Withdrawal::id)
            .filtersTime();
    if (code != null) {
      reader.where(row -> row.symbol().wire().equals(code));
    }
    return reader.read(range, row -> AccountReading.withdrawal(row, venue.ccxt()));
  }

  Transaction withdraw(String code, BigDecimal amount, String address, WithdrawOptions options) {
    return withdrawing.withdraw(code, amount, address, options);
  }

  Map<String, TradingFee> fetchTradingFees() {
    Account account = venue.run(venue.client().account().getAccount());
    return Venue.translated(
        () -> {
          Map<String, TradingFee> fees = new LinkedHashMap<>();
          for (Market market : venue.catalogue().all()) {
            TradingFee fee = AccountReading.fee(market, account);
            if (fee != null) {
              fees.put(market.symbol(), fee);
            }
          }
          return Collections.unmodifiableMap(fees);
        });
  }

  TradingFee fetchTradingFee(String symbol) {
    Market market = venue.catalogue().market(symbol);
    TradingFee fee =
        venue.read(
            venue.client().account().getAccount(), account -> AccountReading.fee(market, account));
    if (fee == null) {
      throw new NotSupportedException(
          "fetchTradingFee: the exchange does not say what trading on " + symbol + " costs");
    }
    return fee;
  }

  History<Settlement> fetchSettlementHistory(Range range, SettlementOptions options) {
    SettlementKind kind = options.kind();
    return settlements(
            venue,
            kind == null ? null : filter(kind),
            kind == null ? null : row -> AccountReading.kind(row) == kind)
        .read(range, AccountReading::settlement);
  }

  /**
   * The filter that is no more and no less than a kind; null where there is none, since a filter
   * that stands for other words than its name says would lose rows.
   */
  private static @Nullable SettlementSourceFilter filter(SettlementKind kind) {
    return switch (kind) {
      case FUNDING -> SettlementSourceFilter.FUNDING_PAYMENT;
      case BORROW_INTEREST -> SettlementSourceFilter.CULLED_BORROW_INTEREST;
      default -> null;
    };
  }

  /** Reads settlements; those that are {@code wanted}, or all if that is null. */
  static HistoryReader<io.github.backpack4j.api.model.Settlement> settlements(
      Venue venue,
      @Nullable SettlementSourceFilter filter,
      @Nullable Predicate<io.github.backpack4j.api.model.Settlement> wanted) {
    CapitalApi api = venue.client().capital();
    HistoryReader<io.github.backpack4j.api.model.Settlement> reader =
        HistoryReader.of(
                (limit, offset) -> api.getSettlements(limit, offset, filter, SortDirection.DESC),
                io.github.backpack4j.api.model.Settlement::timestamp)
            .key(row -> row);
    return wanted == null ? reader : reader.where(wanted);
  }

  History<PnlEntry> fetchPnlHistory(@Nullable String symbol, Range range) {
    return pnl.read(symbol, range);
  }
}
