package io.github.backpack4j.unified;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.api.model.OrderBookState;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The market list, kept for a while: markets by symbol and by id.
 *
 * <p>It is read when it is first needed, when it has expired, and when somebody asks for what is
 * not in it, unless it was read within the last ten seconds. One thread reads at a time; the others
 * go on with the list at hand, or wait if there is none, and fail with it. Where it cannot be read
 * anew the list at hand stays in use. A row that cannot be read is a market that there is not, so
 * that the others can be traded. Safe for several threads.
 */
final class Catalogue {
  /** How old the list has to be before it is read again for the sake of an unknown symbol. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Supplier<List<io.github.backpack4j.api.model.Market>> source;
  private final Duration expiry;
  private final Clock clock;
  private final ReentrantLock reading = new ReentrantLock();
  private final Set<String> absent = ConcurrentHashMap.newKeySet(); // ids that no list had
  private volatile @Nullable Listing listing;
  private volatile @Nullable Failure failed; // last, if no reading succeeded since

  /**
   * Why a list could not be read.
   *
   * @param ownFault whether the thread that read it had been interrupted
   */
  private record Failure(ExchangeException reason, Instant at, boolean ownFault) {}

  /**
   * A list as it was read.
   *
   * @param unread why one of its rows could not be read; null if all could
   */
  private record Listing(
      List<Market> all,
      Map<String, Market> bySymbol,
      Map<String, Market> byId,
      Instant readAt,
      @Nullable ExchangeException unread) {}

  /**
   * Keeps a list; reads nothing yet.
   *
   * @param source reads the list; fails with {@link ExchangeException}
   * @param expiry for how long a list is good
   */
  Catalogue(
      Supplier<List<io.github.backpack4j.api.model.Market>> source, Duration expiry, Clock clock) {
    this.source = source;
    this.expiry = expiry;
    this.clock = clock;
  }

  /**
   * The market of that symbol, or of that id.
   *
   * @throws BadSymbolException if there is none
   * @throws ExchangeException if the list could not be read and there is none at hand
   */
  Market market(String symbol) {
    Listing list = current();
    Market market = find(list, symbol);
    if (market != null) {
      return market;
    }
    ExchangeException failure = null;
    try {
      list = renewed(list);
    } catch (ExchangeException e) {
      failure = e;
    }
    market = find(list, symbol);
    if (market != null) {
      return market;
    }
    throw unknown(symbol, list, failure);
  }

  private static BadSymbolException unknown(
      String symbol, Listing list, @Nullable ExchangeException failure) {
    StringBuilder message = new StringBuilder("there is no market ").append(symbol);
    if (failure != null) {
      message.append(" in the list of ").append(list.readAt());
      message.append(", which could not be read anew");
    } else if (list.unread() != null) {
      message.append(" among those of the list that can be read");
    }
    return new BadSymbolException(
        message.toString(), Outcome.NOT_SENT, "", 0, failure == null ? list.unread() : failure);
  }

  /** The exchange's id of the market of that symbol; as {@link #market}. */
  String idOf(String symbol) {
    return market(symbol).id();
  }

  /**
   * The symbol of a market that the exchange named; the id itself if the list does not have it.
   * Never fails. However old the list is, it is read only if it does not have it: whoever has just
   * placed an order, or reads a thousand, does not wait for it.
   */
  String symbolOf(String marketId) {
    Listing held = listing;
    Market known = held == null ? null : held.byId().get(marketId);
    Market market = known == null ? marketOrNull(marketId) : known;
    return market == null ? marketId : market.symbol();
  }

  /** The market of an id that the exchange named; null if the list does not have it. */
  @Nullable Market marketOrNull(String marketId) {
    try {
      Listing list = current();
      Market market = list.byId().get(marketId);
      if (market != null || absent.contains(marketId)) {
        return market;
      }
      Listing fresh = renewed(list);
      market = fresh.byId().get(marketId);
      if (market == null && fresh != list) {
        // Once for each id: a market that is gone for good stays in histories.
        absent.add(marketId);
      }
      return market;
    } catch (ExchangeException e) {
      return null;
    }
  }

  /**
   * Every market, in the exchange's order.
   *
   * @throws ExchangeException if the list could not be read and there is none at hand
   */
  List<Market> all() {
    return current().all();
  }

  /**
   * Every market as the exchange lists them now.
   *
   * @throws ExchangeException if the list could not be read, or a row of it
   */
  List<Market> reread() {
    reading.lock();
    try {
      Listing fresh = read();
      if (fresh.unread() != null) {
        throw fresh.unread();
      }
      return fresh.all();
    } finally {
      reading.unlock();
    }
  }

  private static @Nullable Market find(Listing list, String symbol) {
    Market market = list.bySymbol().get(symbol);
    return market == null ? list.byId().get(symbol) : market;
  }

  /** The list, read if it has to be. */
  private Listing current() {
    Listing held = listing;
    if (held == null) {
      return first();
    }
    if (isYounger(held.readAt(), expiry) || hasJustFailed() || !reading.tryLock()) {
      return held;
    }
    try {
      return listing == held ? read() : held();
    } catch (ExchangeException e) {
      return held;
    } finally {
      reading.unlock();
    }
  }

  private Listing first() {
    Failure known = failed;
    reading.lock();
    try {
      if (listing != null) {
        return held();
      }
      Failure last = failed;
      if (last != null && last != known && !last.ownFault()) {
        throw last.reason(); // it came while this thread waited for the list
      }
      return read();
    } finally {
      reading.unlock();
    }
  }

  private Listing held() {
    Listing held = listing;
    if (held == null) {
      throw new IllegalStateException("there is no list");
    }
    return held;
  }

  /**
   * A list that is newer than the one known, unless that is new enough or reading failed just now.
   */
  private Listing renewed(Listing known) {
    reading.lock();
    try {
      boolean tooSoon = isYounger(known.readAt(), PATIENCE) || hasJustFailed();
      return listing == known && !tooSoon ? read() : held();
    } finally {
      reading.unlock();
    }
  }

  /** Whether so little time passed since, either way: the clock may have been put back. */
  private boolean isYounger(Instant then, Duration age) {
    return Duration.between(then, clock.instant()).abs().compareTo(age) < 0;
  }

  private boolean hasJustFailed() {
    Failure last = failed;
    return last != null && isYounger(last.at(), PATIENCE);
  }

  /** Reads the list; for the holder of the lock. */
  private Listing read() {
    try {
      Listing fresh =
          Venue.translated(
              () ->
                  Venue.reading(
                      "getMarkets", () -> listing(source.get(), clock.instant(), listing)));
      listing = fresh;
      failed = null;
      return fresh;
    } catch (ExchangeException e) {
      failed = new Failure(e, clock.instant(), Thread.currentThread().isInterrupted());
      throw e;
    }
  }

  /**
   * Makes a list of what was read.
   *
   * @param former the list before it, whose markets keep their symbols; null if there is none
   */
  private static Listing listing(
      List<io.github.backpack4j.api.model.Market> rows, Instant readAt, @Nullable Listing former) {
    Map<String, String> owners = new HashMap<>(); // ids of the markets that have each pair
    if (former != null) {
      Set<String> listed = new HashSet<>();
      rows.stream().filter(row -> row.has("symbol")).forEach(row -> listed.add(row.symbol()));
      former.bySymbol().forEach((symbol, market) -> owners.put(symbol, market.id()));
      owners.values().retainAll(listed);
    }
    DecodingException unread = null;
    List<io.github.backpack4j.api.model.Market> readable = new ArrayList<>();
    for (io.github.backpack4j.api.model.Market row : rows) {
      try {
        market(row, symbol(row));
        readable.add(row);
      } catch (DecodingException e) {
        unread = unread == null ? e : unread;
      }
    }
    if (readable.isEmpty() && unread != null) {
      throw unread;
    }
    readable.stream()
        .filter(Catalogue::isPair)
        .forEach(row -> owners.putIfAbsent(symbol(row), row.symbol()));
    List<Market> all = new ArrayList<>();
    Map<String, Market> bySymbol = new HashMap<>();
    Map<String, Market> byId = new HashMap<>();
    for (io.github.backpack4j.api.model.Market row : readable) {
      String symbol = symbol(row);
      String owner = owners.getOrDefault(symbol, row.symbol());
      Market market = market(row, owner.equals(row.symbol()) ? symbol : row.symbol());
      all.add(market);
      if (owners.getOrDefault(market.symbol(), market.id()).equals(market.id())) {
        bySymbol.put(market.symbol(), market);
      }
      byId.put(market.id(), market);
    }
    return new Listing(
        List.copyOf(all), bySymbol, byId, readAt, unread == null ? null : Errors.translate(unread));
  }

  private static boolean isPair(io.github.backpack4j.api.model.Market row) {
    return switch (row.marketType().known()) {
      case SPOT, PERP -> true;
      default -> false;
    };
  }

  private static String symbol(io.github.backpack4j.api.model.Market row) {
    String pair = row.baseSymbol().wire() + "/" + row.quoteSymbol().wire();
    return switch (row.marketType().known()) {
      case SPOT -> pair;
      case PERP -> pair + ":" + row.quoteSymbol().wire();
      default -> row.symbol();
    };
  }

  private static Market market(io.github.backpack4j.api.model.Market row, String symbol) {
    boolean perpetual = row.marketType().equals(MarketType.PERP);
    String quote = row.quoteSymbol().wire();
    var price = row.filters().price();
    var quantity = row.filters().quantity();
    return new Market(
        row.symbol(),
        symbol,
        row.baseSymbol().wire(),
        quote,
        perpetual ? quote : null,
        row.marketType().wire(),
        row.orderBookState().equals(OrderBookState.OPEN),
        null,
        perpetual ? true : null,
        perpetual ? BigDecimal.ONE : null,
        price.tickSize(),
        price.minPrice(),
        price.maxPrice(),
        quantity.stepSize(),
        quantity.minQuantity(),
        quantity.maxQuantity(),
        perpetual ? row.fundingInterval() : null,
        row.has("createdAt") ? row.createdAt() : null,
        row);
  }
}
