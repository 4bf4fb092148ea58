package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.HistoricalPosition;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.http.ApiCall;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Realized profit from what remains since its endpoint is gone: settlements tell how much and when,
 * past positions on which market.
 */
final class PnlEmulation {
  static final String SOURCE =
      "settlements of realized profit (GET /wapi/v1/history/settlement), their markets by"
          + " position (GET /wapi/v1/history/position); GET /wapi/v1/history/pnl left the API on"
          + " 2025-08-07";

  private static final long PAGE = 1000;

  private final Venue venue;

  PnlEmulation(Venue venue) {
    this.venue = venue;
  }

  History<PnlEntry> read(@Nullable String symbol, Range range) {
    return symbol == null ? ofAll(range) : ofOne(futureOf(symbol), range);
  }

  private String futureOf(String symbol) {
    Market market = venue.catalogue().market(symbol);
    if (market.isSpot()) {
      throw new BadSymbolException(
          market.symbol() + " is a spot market; profit is realized on futures only");
    }
    return market.id();
  }

  private History<PnlEntry> ofOne(String marketId, Range range) {
    Positions positions = new Positions(marketId);
    positions.readAll();
    History<Settlement> realized =
        AccountFunds.settlements(
                venue,
                null,
                row ->
                    isRealized(row)
                        && row.positionId() != null
                        && marketId.equals(positions.marketOf(row.positionId())))
            .read(range, AccountReading::settlement);
    return entries(realized, positions, range);
  }

  private History<PnlEntry> ofAll(Range range) {
    History<Settlement> realized =
        AccountFunds.settlements(venue, null, PnlEmulation::isRealized)
            .read(range, AccountReading::settlement);
    Positions positions = new Positions(null);
    Set<String> wanted = new HashSet<>();
    for (Settlement each : realized) {
      if (each.positionId() != null) {
        wanted.add(each.positionId());
      }
    }
    positions.readFor(wanted);
    return entries(realized, positions, range);
  }

  private static boolean isRealized(io.github.backpack4j.api.model.Settlement row) {
    return AccountReading.kind(row) == SettlementKind.REALIZED_PNL;
  }

  private History<PnlEntry> entries(
      History<Settlement> realized, Positions positions, Range range) {
    return new History<>(
        realized.stream().map(each -> entry(each, positions)).toList(),
        realized.requests() + positions.requests(),
        range.isBounded(),
        SOURCE);
  }

  private PnlEntry entry(Settlement each, Positions positions) {
    String positionId = each.positionId();
    String marketId = positionId == null ? null : positions.marketOf(positionId);
    return new PnlEntry(
        marketId == null ? null : venue.catalogue().symbolOf(marketId),
        each.amount(),
        positionId,
        each.timestamp(),
        each.raw());
  }

  /** On which market each position was, read from the newest back as far as is needed. */
  private final class Positions {
    private final @Nullable String marketId;
    private final Map<String, String> markets = new HashMap<>();
    private List<HistoricalPosition> former = List.of();
    private long offset;
    private int requests;
    private boolean ended;

    Positions(@Nullable String marketId) {
      this.marketId = marketId;
    }

    int requests() {
      return requests;
    }

    @Nullable String marketOf(String positionId) {
      return markets.get(positionId);
    }

    void readAll() {
      while (!ended) {
        turn();
      }
    }

    void readFor(Set<String> wanted) {
      while (!ended && !markets.keySet().containsAll(wanted)) {
        turn();
      }
    }

    private void turn() {
      ApiCall<List<HistoricalPosition>> call =
          venue
              .client()
              .position()
              .getPositionHistory(marketId, null, null, PAGE, offset, SortDirection.DESC);
      List<HistoricalPosition> page =
          venue.read(
              call,
              rows -> {
                rows.forEach(row -> markets.put(row.id(), row.symbol()));
                return rows;
              });
      requests++;
      offset += page.size();
      ended = page.size() < HistoryReader.USUAL_PAGE || page.equals(former);
      former = page;
    }
  }
}
