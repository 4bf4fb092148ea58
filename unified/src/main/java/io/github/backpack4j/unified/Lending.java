package io.github.backpack4j.unified;

import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.api.BorrowLendApi;
import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.BorrowLendMarket;
import io.github.backpack4j.api.model.BorrowLendMarketInterval;
import io.github.backpack4j.api.model.BorrowLendMarketRecord;
import io.github.backpack4j.api.model.BorrowLendPosition;
import io.github.backpack4j.api.model.BorrowLendRequest;
import io.github.backpack4j.api.model.BorrowLendSide;
import io.github.backpack4j.api.model.InterestPayment;
import io.github.backpack4j.api.model.InterestPaymentSource;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.http.Acknowledgement;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.ApiResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@link LendingMethods} says. */
final class Lending {
  private static final Duration LONGEST_WINDOW = Duration.ofSeconds(60);

  private final Venue venue;

  Lending(Venue venue) {
    this.venue = venue;
  }

  Map<String, BorrowRate> fetchBorrowRates() {
    return venue.read(
        venue.client().borrowLendMarkets().getBorrowLendMarkets(), LendingReading::rates);
  }

  BorrowRate fetchBorrowRate(String code) {
    return venue.read(
        venue.client().borrowLendMarkets().getBorrowLendMarkets(),
        rows -> LendingReading.rate(pool(code, rows)));
  }

  private static BorrowLendMarket pool(String code, List<BorrowLendMarket> rows) {
    return rows.stream()
        .filter(row -> row.symbol().wire().equals(code))
        .findFirst()
        .orElseThrow(() -> new BadSymbolException("there is no pool to borrow " + code + " from"));
  }

  History<BorrowRatePoint> fetchBorrowRateHistory(
      String code, Range range, BorrowRateHistoryOptions options) {
    Asset asset = Asset.of(code);
    BorrowRateSpan span = options.span() == null ? span(range) : options.span();
    Function<List<BorrowLendMarketRecord>, History<BorrowRatePoint>> reading =
        rows ->
            new History<>(
                HistoryReader.within(range, rows, BorrowLendMarketRecord::timestamp).stream()
                    .map(row -> LendingReading.point(code, row))
                    .toList(),
                1,
                range.isBounded(),
                null);
    return venue.read(
        venue
            .client()
            .borrowLendMarkets()
            .getBorrowLendMarketHistory(BorrowLendMarketInterval.of(span.wire()), asset),
        reading);
  }

  private BorrowRateSpan span(Range range) {
    Instant now = venue.clock().instant();
    if (range.since() != null) {
      return BorrowRateSpan.covering(Duration.between(range.since(), now));
    }
    // Rows of before the end are wanted: a span that just reaches the end has none.
    return range.until() == null
        ? BorrowRateSpan.DAY
        : BorrowRateSpan.covering(Duration.between(range.until(), now).multipliedBy(2));
  }

  History<BorrowInterest> fetchBorrowInterest(
      @Nullable String code, Range range, BorrowInterestOptions options) {
    Asset asset = code == null ? null : Asset.of(code);
    String market = options.symbol() == null ? null : venue.catalogue().idOf(options.symbol());
    InterestKind kind = options.kind();
    InterestPaymentSource source = kind == null ? null : source(kind);
    BorrowLendApi api = venue.client().borrowLend();
    return HistoryReader.of(
            (limit, offset) ->
                api.getInterestPayments(
                    asset, market, options.positionId(), limit, offset, source, SortDirection.DESC),
            InterestPayment::timestamp)
        .key(row -> row)
        .where(
            row -> {
              InterestKind paid = LendingReading.kind(row);
              return paid != null
                  && (kind == null || kind == paid)
                  && (asset == null || asset.equals(row.symbol()))
                  && (market == null || market.equals(row.marketSymbol()));
            })
        .read(range, this::interest);
  }

  private static InterestPaymentSource source(InterestKind kind) {
    return kind == InterestKind.UNREALIZED_LOSS
        ? InterestPaymentSource.UNREALIZED_PNL
        : InterestPaymentSource.BORROW_LEND;
  }

  private BorrowInterest interest(InterestPayment row) {
    return LendingReading.interest(
        venue.catalogue().symbolOf(row.marketSymbol()),
        Objects.requireNonNull(LendingReading.kind(row), "kind"),
        row);
  }

  MarginLoan borrowMargin(String code, BigDecimal amount) {
    String method = "borrowMargin";
    BigDecimal fitting = fitting(code, amount, step(method, code));
    Standing before = standing(method, code);
    return send(MarginLoan.Kind.BORROW, code, fitting, before);
  }

  MarginLoan repayMargin(String code, BigDecimal amount) {
    BigDecimal step = step("repayMargin", code);
    return repay(code, fitting(code, amount, step), step);
  }

  MarginLoan repayMargin(String code) {
    return repay(code, null, step("repayMargin", code));
  }

  /** Repays no more than is owed: the exchange would lend the excess. */
  private MarginLoan repay(String code, @Nullable BigDecimal most, BigDecimal step) {
    Standing before = standing("repayMargin", code);
    if (before.debt().signum() == 0) {
      throw new InvalidOrderException(
          "repayMargin: no " + code + " is owed, and what is sent would be lent");
    }
    BigDecimal payable = wholeSteps(before.debt(), step);
    if (payable.signum() == 0) {
      throw new InvalidOrderException(
          "repayMargin: the debt of "
              + Arithmetic.text(before.debt())
              + " "
              + code
              + " is below the step of "
              + Arithmetic.text(step));
    }
    BigDecimal amount = most == null ? payable : most.min(payable);
    return send(MarginLoan.Kind.REPAY, code, amount, before);
  }

  private static BigDecimal wholeSteps(BigDecimal debt, BigDecimal step) {
    return step.signum() <= 0
        ? Arithmetic.plain(debt)
        : Arithmetic.plain(debt.divide(step, 0, RoundingMode.FLOOR).multiply(step));
  }

  private MarginLoan send(MarginLoan.Kind kind, String code, BigDecimal amount, Standing before) {
    BorrowLendRequest request =
        BorrowLendRequest.builder()
            .symbol(Asset.of(code))
            .side(kind == MarginLoan.Kind.BORROW ? BorrowLendSide.BORROW : BorrowLendSide.LEND)
            .quantity(amount)
            .build();
    ApiCall<Acknowledgement> call = venue.client().borrowLend().executeBorrowLend(request);
    ApiResponse<Acknowledgement> answer = Venue.translated(call::response);
    if (answer.body() == Acknowledgement.ACCEPTED) {
      throw new UnknownOutcomeException(
          new OutcomeUnknownException(
              call.operation(),
              answer.status(),
              "the answer was " + answer.status() + ", which does not say that it was carried out",
              answer.sentAt().plus(LONGEST_WINDOW),
              List.of(),
              null,
              null));
    }
    return new MarginLoan(
        kind,
        code,
        amount,
        before.debt(),
        before.lent(),
        venue.clock().instant(),
        before.position());
  }

  private BigDecimal step(String method, String code) {
    return Prerequisite.of(
        method,
        () ->
            pool(code, venue.client().borrowLendMarkets().getBorrowLendMarkets().execute())
                .stepSize());
  }

  private BigDecimal fitting(String code, BigDecimal amount, BigDecimal step) {
    return Precision.fit(
        "amount",
        "steps",
        code,
        Objects.requireNonNull(amount, "amount"),
        venue.amounts(),
        step,
        step,
        null);
  }

  /** What is owed and lent of one asset, neither negative. */
  private record Standing(
      BigDecimal debt, BigDecimal lent, @Nullable BorrowLendPosition position) {}

  private Standing standing(String method, String code) {
    return Prerequisite.of(
        method,
        () -> standing(code, venue.client().borrowLend().getBorrowLendPositions().execute()));
  }

  private static Standing standing(String code, List<BorrowLendPosition> rows) {
    BigDecimal debt = BigDecimal.ZERO;
    BigDecimal lent = BigDecimal.ZERO;
    BorrowLendPosition first = null;
    // One row an asset, as is inferred; with two, a lend must not hide the debt.
    for (BorrowLendPosition row : rows) {
      if (row.symbol().wire().equals(code)) {
        first = first == null ? row : first;
        debt = debt.add(row.netQuantity().min(BigDecimal.ZERO).negate());
        lent = lent.add(row.netQuantity().max(BigDecimal.ZERO));
      }
    }
    return new Standing(Arithmetic.plain(debt), Arithmetic.plain(lent), first);
  }
}
