package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import io.github.backpack4j.api.MarketsApi;
import io.github.backpack4j.api.PositionApi;
import io.github.backpack4j.api.model.HistoricalPosition;
import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.api.model.PositionState;
import io.github.backpack4j.api.model.SortDirection;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@link FuturesMethods} says. */
final class Futures {
  private static final int MOST_RATES = 10_000;
  private static final Range ALL = Range.last(Integer.MAX_VALUE);

  private final Venue venue;

  Futures(Venue venue) {
    this.venue = venue;
  }

  @Nullable Position fetchPosition(String symbol, PositionOptions options) {
    List<Position> positions = fetchPositions(List.of(symbol), options);
    return positions.isEmpty() ? null : positions.get(0);
  }

  List<Position> fetchPositions(@Nullable Collection<String> symbols, PositionOptions options) {
    Set<String> ids = symbols == null ? null : idsOf(symbols, "positions are");
    if (ids != null && ids.isEmpty()) {
      return List.of();
    }
    return Venue.translated(
        () -> {
          var rows =
              among(
                  ids,
                  openPositions(onlyOne(ids)),
                  io.github.backpack4j.api.model.Position::symbol);
          Map<@Nullable Integer, AccountMargin> accounts = new HashMap<>();
          if (options.accountMargin()) {
            rows.forEach(row -> accounts.computeIfAbsent(row.subaccountId(), this::accountMargin));
          }
          return rows.stream().map(row -> position(row, accounts.get(row.subaccountId()))).toList();
        });
  }

  private AccountMargin accountMargin(@Nullable Integer subaccountId) {
    return venue.read(venue.client().capital().getCollateral(subaccountId), AccountMargin::of);
  }

  private List<io.github.backpack4j.api.model.Position> openPositions(@Nullable String id) {
    try {
      return venue.run(venue.client().position().getPositions(id, null));
    } catch (BadRequestException e) {
      if (e.status() == 404 && e.code().equals("RESOURCE_NOT_FOUND")) {
        return List.of(); // "Position not found"
      }
      throw e;
    }
  }

  private Position position(
      io.github.backpack4j.api.model.Position row, @Nullable AccountMargin account) {
    String symbol = venue.catalogue().symbolOf(row.symbol());
    return venue.ccxt()
        ? PositionReading.ccxt(symbol, row, account)
        : PositionReading.of(symbol, row, account);
  }

  History<ClosedPosition> fetchPositionsHistory(@Nullable String symbol, Range range) {
    String id = symbol == null ? null : future(symbol, "positions are").id();
    PositionApi api = venue.client().position();
    HistoryReader<HistoricalPosition> reader =
        HistoryReader.of(
                (limit, offset) ->
                    api.getPositionHistory(
                        id, PositionState.CLOSED, null, limit, offset, SortDirection.DESC),
                HistoricalPosition::closedAt)
            .key(row -> Arrays.asList(row.id(), row.openedAt(), row.closedAt()));
    if (!range.isBounded()) {
      return reader.read(range, this::closedPosition);
    }
    // By which time the exchange sorts is unproven: no row says that those after it are older.
    History<HistoricalPosition> all = reader.read(ALL, row -> row);
    List<HistoricalPosition> newestFirst = new ArrayList<>(all);
    Collections.reverse(newestFirst);
    return Venue.translated(
        () ->
            new History<>(
                HistoryReader.within(range, newestFirst, HistoricalPosition::closedAt).stream()
                    .map(this::closedPosition)
                    .toList(),
                all.requests(),
                true,
                null));
  }

  private ClosedPosition closedPosition(HistoricalPosition row) {
    return new ClosedPosition(
        row.id(),
        venue.catalogue().symbolOf(row.symbol()),
        PositionSide.of(row.netQuantity()),
        row.closedVolume(),
        row.entryPrice(),
        row.closingPrice(),
        row.cumulativePnlRealized(),
        row.fundingQuantity(),
        row.fees(),
        row.liquidationFees(),
        row.liquidated(),
        row.openedAt(),
        row.closedAt(),
        row);
  }

  FundingRate fetchFundingRate(String symbol) {
    return onlyRow(fetchFundingRates(List.of(symbol)).values(), "getMarkPrices", symbol);
  }

  Map<String, FundingRate> fetchFundingRates(@Nullable Collection<String> symbols) {
    return markPrices(symbols, "funding is", this::fundingRate, FundingRate::symbol);
  }

  private FundingRate fundingRate(
      io.github.backpack4j.api.model.MarkPrice row, @Nullable Duration age) {
    Market market = venue.catalogue().marketOrNull(row.symbol());
    return new FundingRate(
        market == null ? row.symbol() : market.symbol(),
        row.fundingRate(),
        row.markPrice(),
        row.indexPrice(),
        row.nextFundingTimestamp(),
        market == null ? null : market.fundingInterval(),
        age,
        row);
  }

  History<FundingRatePoint> fetchFundingRateHistory(String symbol, Range range) {
    Market market = future(symbol, "funding is");
    MarketsApi api = venue.client().markets();
    Instant now = venue.clock().instant();
    return HistoryReader.of(
            (limit, offset) -> api.getFundingRates(market.id(), limit, offset),
            io.github.backpack4j.api.model.FundingRate::intervalEndTimestamp)
        .key(io.github.backpack4j.api.model.FundingRate::intervalEndTimestamp)
        .pageSize(MOST_RATES)
        .read(
            range,
            row ->
                new FundingRatePoint(
                    market.symbol(),
                    row.fundingRate(),
                    row.intervalEndTimestamp(),
                    row.intervalEndTimestamp().isAfter(now),
                    row));
  }

  History<FundingPayment> fetchFundingHistory(
      @Nullable String symbol, Range range, FundingHistoryOptions options) {
    String id = symbol == null ? null : future(symbol, "funding is").id();
    PositionApi api = venue.client().position();
    return HistoryReader.of(
            (limit, offset) ->
                api.getFundingPayments(
                    options.subaccountId(), id, limit, offset, SortDirection.DESC),
            io.github.backpack4j.api.model.FundingPayment::intervalEndTimestamp)
        .key(row -> row)
        .read(range, this::fundingPayment);
  }

  private FundingPayment fundingPayment(io.github.backpack4j.api.model.FundingPayment row) {
    Market market = venue.catalogue().marketOrNull(row.symbol());
    return new FundingPayment(
        venue.ccxt() ? String.valueOf(row.userId()) : id(row),
        market == null ? row.symbol() : market.symbol(),
        market == null || venue.ccxt() ? null : market.quote(),
        row.intervalEndTimestamp(),
        row.quantity(),
        row.fundingRate(),
        row);
  }

  private static String id(io.github.backpack4j.api.model.FundingPayment row) {
    Integer subaccount = row.subaccountId();
    String id = row.symbol() + "@" + row.intervalEndTimestamp();
    return subaccount == null || subaccount == 0 ? id : id + "@" + subaccount;
  }

  MarkPrice fetchMarkPrice(String symbol) {
    return onlyRow(fetchMarkPrices(List.of(symbol)).values(), "getMarkPrices", symbol);
  }

  Map<String, MarkPrice> fetchMarkPrices(@Nullable Collection<String> symbols) {
    return markPrices(symbols, "mark prices are", this::markPrice, MarkPrice::symbol);
  }

  private MarkPrice markPrice(
      io.github.backpack4j.api.model.MarkPrice row, @Nullable Duration age) {
    return new MarkPrice(
        venue.catalogue().symbolOf(row.symbol()), row.markPrice(), row.indexPrice(), age, row);
  }

  private <R> Map<String, R> markPrices(
      @Nullable Collection<String> symbols,
      String what,
      BiFunction<io.github.backpack4j.api.model.MarkPrice, @Nullable Duration, R> reading,
      Function<R, String> symbol) {
    Set<String> ids = symbols == null ? null : idsOf(symbols, what);
    if (ids != null && ids.isEmpty()) {
      return Map.of();
    }
    if (ids == null) {
      venue.catalogue().all(); // without it there are no symbols to find the rows by
    }
    String id = onlyOne(ids);
    var answer =
        venue.dated(
            venue.client().markets().getMarkPrices(id, id == null ? MarketType.PERP : null));
    venue.requireFresh(
        id == null
            ? "the list of mark prices"
            : "the mark price of " + venue.catalogue().symbolOf(id),
        answer.age());
    return Venue.translated(
        () -> {
          Map<String, R> found = new LinkedHashMap<>();
          for (var row :
              among(ids, answer.value(), io.github.backpack4j.api.model.MarkPrice::symbol)) {
            R read = reading.apply(row, answer.age());
            found.put(symbol.apply(read), read);
          }
          return Collections.unmodifiableMap(found);
        });
  }

  OpenInterest fetchOpenInterest(String symbol, OpenInterestOptions options) {
    Market market = future(symbol, "open interest is");
    var row =
        venue.read(
            venue.client().markets().getOpenInterest(market.id()),
            rows ->
                onlyRow(
                    among(
                        Set.of(market.id()),
                        rows,
                        io.github.backpack4j.api.model.OpenInterest::symbol),
                    "getOpenInterest",
                    market.symbol()));
    BigDecimal mark =
        options.valued() && !venue.ccxt() ? fetchMarkPrice(market.id()).markPrice() : null;
    BigDecimal amount = row.openInterest();
    return Venue.translated(
        () ->
            new OpenInterest(
                market.symbol(),
                venue.ccxt() ? null : amount,
                venue.ccxt() ? amount : Arithmetic.product(amount, mark),
                mark,
                row.timestamp(),
                row));
  }

  /** The market of a symbol, which is not a spot one. */
  private Market future(String symbol, String what) {
    Market market = venue.catalogue().market(symbol);
    if (market.isSpot()) {
      throw new BadSymbolException(
          market.symbol() + " is a spot market; " + what + " of futures only");
    }
    return market;
  }

  private Set<String> idsOf(Collection<String> symbols, String what) {
    Set<String> ids = new LinkedHashSet<>();
    for (String symbol : symbols) {
      ids.add(future(symbol, what).id());
    }
    return ids;
  }

  /** What to ask the exchange for; several markets are picked out of all. */
  private static @Nullable String onlyOne(@Nullable Set<String> ids) {
    return ids != null && ids.size() == 1 ? ids.iterator().next() : null;
  }

  /** The rows of these markets; the exchange ignores a filter that it does not know. */
  private static <T> List<T> among(
      @Nullable Set<String> ids, List<T> rows, Function<T, String> id) {
    return ids == null ? rows : rows.stream().filter(row -> ids.contains(id.apply(row))).toList();
  }

  private static <T> T onlyRow(Collection<T> rows, String operation, String symbol) {
    if (rows.isEmpty()) {
      throw new UnreadableAnswerException(
          operation + ": the answer has no row of " + symbol, Outcome.EXECUTED, "", 200, null);
    }
    return rows.iterator().next();
  }
}
